"""Rows of one sign that part the entries of a ticker: "+++ 14:32 +++ It rains."."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_SIGNS = "+*=#~|/\uff0b\uff0a\uff1d\uff03"
_SPACED = r"\+(?: \+){2,}"
_ROWS = ("+ +", *(2 * sign for sign in _SIGNS))
_ROW = on_demand(rf"(?<!\S)(?:([{_SIGNS}])\1{{2,}}|{_SPACED})(?!\S)")
_OPENING = on_demand(rf"\s*(?:([{_SIGNS}])\1+(?=\s)|(\+)(?:\+{{2,}}|(?: \+){{2,}}))")
# A plus may touch the words: "+++14:32 Uhr+++". Grades and languages are no words: "A+++", "C++".
_TOUCHING = r"(?<=[^\W\d_]{2})\+{2,}|(?<=[\d.!?:…”\"])\+{2,}"
_BETWEEN = on_demand(rf"(?<!\S)(?:(?!\*)([{_SIGNS}])\1+|\*{{3,}}|{_SPACED})(?!\S)")


def borders(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the rows that part a line of a text between two places; most lines have none.

    One row within a line that neither opens nor ends with one, nor opens with a figure, is a part
    of what is said: "he gave it +++ and left".
    """
    line = text[start:end]
    if not any(row in line for row in _ROWS):
        return
    opening = _OPENING.match(text, start, end)
    if opening:
        yield from _framing(opening[1] or opening[2]).finditer(text, start, end)
        return
    found = list(_ROW.finditer(text, start, end))
    closed = found and not text[found[-1].end() : end].strip()
    if closed or len(found) > 1 or line.lstrip()[:1].isdecimal():
        yield from found


def parts(between: str) -> bool:
    """Return whether what stands between two lines has such a row."""
    return any(row in between for row in _ROWS) and bool(_BETWEEN.search(between))


@cache
def _framing(sign: str) -> re.Pattern[str]:
    """Return the pattern of the rows in a line that opens with one of this sign."""
    row = rf"(?<!\S)[{sign}]{{2,}}(?!\S)"
    return on_demand(rf"{row}|{_SPACED}|(?<!\S)\+{{3,}}|{_TOUCHING}" if sign == "+" else row)
