"""Where the lines of an extracted text stand in the bytes of their page."""

from __future__ import annotations

import re
from bisect import bisect_right
from html import unescape
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SILENT = re.compile(r"<(script|style|template|noscript|title|textarea)(?=[\s/>])", re.IGNORECASE)
_UNIT = re.compile(r"&#?\w{1,32};?|[^\s&]+|&")
_MOST_MISSES = 100  # lines that are looked for from the beginning: each takes the whole page
_MARK = re.compile(r"[-|]\s+")  # of a list or a table, which the page has not


def byte_map(page: str, text: str, encoding: str, skip: int) -> tuple[tuple[int, int, str], ...]:
    """Return where each line of the text stands, as (start, end, "bytes 10-52").

    Start and end are code points of the text; the bytes, end exclusive, are those of the page in
    its encoding, behind `skip` bytes of its mark. They begin and end with the first and the last
    letter of the line, with whatever markup stands between. A line that is not found has no entry.
    """
    found = list(_located(page, text))
    places = _in_bytes(page, sorted({place for one in found for place in one[2:]}), encoding)
    return tuple(
        (start, end, f"bytes {skip + places[first]}-{skip + places[last]}")
        for start, end, first, last in found
    )


class _Packed:
    """The text of a page without blanks and markup, and where its letters stand in the page."""

    def __init__(self, page: str) -> None:
        self._page = page
        self._runs = list(runs(page))
        pieces = ["".join(unescape(page[start:end]).split()) for start, end in self._runs]
        self._starts = list(accumulate(map(len, pieces), initial=0))
        self._units: dict[int, tuple[list[int], list[re.Match[str]]]] = {}
        self.text = "".join(pieces)

    def place(self, letter: int) -> tuple[int, int]:
        """Return where in the page the letter begins and ends."""
        number = bisect_right(self._starts, letter) - 1
        if number not in self._units:
            self._units[number] = self._letters(number)
        befores, units = self._units[number]
        which = bisect_right(befores, letter - self._starts[number]) - 1
        unit = units[which]
        if _is_reference(unit[0]):
            return unit.span()
        start = unit.start() + letter - self._starts[number] - befores[which]
        return start, start + 1

    def _letters(self, number: int) -> tuple[list[int], list[re.Match[str]]]:
        """Return how many letters stand before each unit of a run that has any, and the units."""
        befores: list[int] = []
        units: list[re.Match[str]] = []
        count = 0
        for unit in _UNIT.finditer(self._page, *self._runs[number]):
            text = unit[0]
            width = len("".join(unescape(text).split())) if _is_reference(text) else len(text)
            if width:
                befores.append(count)
                units.append(unit)
                count += width
        return befores, units


def _is_reference(unit: str) -> bool:
    """Whether a unit stands for other characters, and is no word of the page."""
    return unit[0] == "&" and len(unit) > 1


def _located(page: str, text: str) -> Iterator[tuple[int, int, int, int]]:
    """Yield the places of each line in the text and in the page: first where it is next."""
    packed = _Packed(page)
    start = following = misses = 0
    for line in text.split("\n"):
        end = start + len(line)
        mark = _MARK.match(line)
        first = start + (mark.end() if mark else 0)
        wanted = "".join(text[first:end].split())
        place = packed.text.find(wanted, following) if wanted else -1
        if place < 0 and wanted and misses < _MOST_MISSES:
            misses += 1
            place = packed.text.find(wanted)
        if place >= 0:
            following = place + len(wanted)
            yield first, end, packed.place(place)[0], packed.place(following - 1)[1]
        start = end + 1


def runs(page: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of text between the tags, without those of scripts and of comments."""
    start = 0
    while (tag := page.find("<", start)) >= 0:
        if tag > start:
            yield start, tag
        if page.startswith("<!--", tag):
            end, width = page.find("-->", tag), 3
        elif silent := _SILENT.match(page, tag):
            closing = re.compile(f"</{silent[1]}", re.IGNORECASE).search(page, tag)
            end, width = (closing.end() if closing else -1), 0
        else:
            end, width = page.find(">", tag), 1
        if end < 0:
            return
        start = end + width
    yield start, len(page)


def _in_bytes(page: str, places: Sequence[int], encoding: str) -> dict[int, int]:
    """Return the number of bytes before each place, which are in order."""
    known: dict[int, int] = {}
    total, before = 0, 0
    for place in places:
        total += len(page[before:place].encode(encoding))
        known[place] = total
        before = place
    return known
