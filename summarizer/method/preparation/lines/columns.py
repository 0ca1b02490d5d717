"""Columns that stand side by side: no sentence of theirs is one place in the text."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from summarizer.cancellation import check
from summarizer.text.patterns import on_demand
from summarizer.text.scripts import is_small

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.text.line import Line

_FEWEST_ROWS = 3  # with a gap: fewer may be a table, or a signature
_SAME_PLACE = 0.6  # of the rows: programs that even lines out put gaps anywhere
_BLANKS = re.compile(r"[^\S\n]{3}")
_GAP = on_demand(r"(?<=[^\W\d_.,;:!?])[.,;:!?]?[^\S\n]{3,}(?=[^\W\d_])")  # between two words


def side_by_side(lines: Sequence[Line]) -> frozenset[int]:
    """Return the starts of the lines that hold rows of two columns, if an article has such."""
    gaps = {line.start: _second_columns(line) for line in lines}
    places = Counter(place for found in gaps.values() for place in found)
    if places.total() < _FEWEST_ROWS:
        return frozenset()
    place, rows = places.most_common(1)[0]
    if rows < max(_FEWEST_ROWS, _SAME_PLACE * places.total()):
        return frozenset()
    columned: set[int] = set()
    before = False
    for line in lines:  # the longer column goes on alone below the other
        before = place in gaps[line.start] or (before and is_small(line.text[0]))
        if before:
            columned.add(line.start)
    return frozenset(columned)


def _second_columns(line: Line) -> list[int]:
    """Return where the second column begins in each row of a line that has a single gap."""
    places: list[int] = []
    if not _BLANKS.search(line.text):  # as in most: the search between words is a slow one
        return places
    for row in line.text.split("\n"):
        check()
        gaps = [found.end() for found in _GAP.finditer(row)]
        if len(gaps) == 1:
            places.append(gaps[0])
    return places
