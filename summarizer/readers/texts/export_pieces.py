"""The pieces of an export of a press database: where an article ends and another begins."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.readers.texts.export_labels import Line

HEAD = 12
"""Lines above the labels of an article: title, outlet, date, edition."""
_BORDER = re.compile(
    r"[_=*-]{20,}|(?:\w+ )?\d{1,6} (?:of|von|sur|de) \d{1,6}(?: \w+)?|end of document"
    r"|dokumentende|fin du document|fin del documento|do[ck]umento? [a-z]{1,8}\d[a-z0-9]{12,30}",
    re.IGNORECASE,
)


def pieces_of(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """Yield the lines of each article: between borders, and from one head to the next."""
    piece: list[Line] = []
    for line in lines:
        if line.field is None and _BORDER.fullmatch(line.text):
            yield from _by_bodies(piece)
            piece = []
        else:
            piece.append(line)
    yield from _by_bodies(piece)


def _by_bodies(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """Yield the lines of each article; of several, each has a body under the same label."""
    first = 0
    bodies = [n for n, line in enumerate(lines) if line.field == "body"]
    for before, body in pairwise(bodies):
        if lines[body].label == lines[bodies[0]].label:
            start = head_of(lines, before, body)
            yield lines[first:start]
            first = start
    yield lines[first:]


def head_of(lines: Sequence[Line], before: int, body: int) -> int:
    """Return where the head begins of the article whose body does: behind the labels of another."""
    place = body
    while place > before + 1 and _is_of_label(lines, place - 1):
        place -= 1
        if lines[place].label and lines[place].label == lines[0].label:
            return place
    least = max(before + 1, place - HEAD)
    while place > least and lines[place - 1].field is None and _is_short(lines[place - 1].text):
        place -= 1
    return place


def _is_of_label(lines: Sequence[Line], place: int) -> bool:
    """Whether a line has a label, or goes on right below one that has."""
    line, above = lines[place], lines[max(place - 1, 0)]
    return line.field is not None or (above.field is not None and line.number == above.number + 1)


def _is_short(text: str) -> bool:
    return not text.endswith((".", "?", "!", "”", '"'))
