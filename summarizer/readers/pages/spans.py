"""Where the lines of an extracted text stand in the bytes of their page."""

from __future__ import annotations

import re
from bisect import bisect_right
from html import unescape
from itertools import accumulate
from typing import TYPE_CHECKING

from summarizer.readers.pages.map_verification import QUOTE_MARKS, printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SPECIAL = re.compile(
    r"<(?:(?P<comment>!--)|(?P<quote>/?q)(?=[\s>])"
    r"|(?P<silent>script|style|template|noscript|title|textarea|rt|rp)(?=[\s/>]))",
    re.IGNORECASE,
)
_UNIT = re.compile(r"<[^>]*>|&#?\w{1,32};?|[^\s&<]+|[&<]")  # a tag, a reference, a word
_MOST_MISSES = 100  # lines that are looked for from the beginning: each takes the whole page
_MOST_TORN = 1000  # lines that are looked for in pieces: each takes the rest of the page
_FEWEST = 16  # letters of a piece of a line, unless it ends the line
_WIDEST = 4000  # letters between two pieces
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
        said = ((run, page[slice(*run)]) for run in runs(page))
        shown = [(run, markup) for run, markup in said if not markup.isspace()]
        self._runs = [run for run, _ in shown]
        pieces = [_letters(markup) for _, markup in shown]
        self._starts = list(accumulate(map(len, pieces), initial=0))
        self._units: dict[int, tuple[list[int], list[tuple[int, int]]]] = {}
        self.text = "".join(pieces)

    def place(self, letter: int) -> tuple[int, int]:
        """Return where in the page the letter begins and ends."""
        number = bisect_right(self._starts, letter) - 1
        if (edge := self._edge(number, letter)) is not None:
            return edge, edge + 1
        if number not in self._units:
            self._units[number] = self._measured(number)
        befores, units = self._units[number]
        which = bisect_right(befores, letter - self._starts[number]) - 1
        start, end = units[which]
        if self._page[start] in "&<":
            return start, end
        start += letter - self._starts[number] - befores[which]
        return start, start + 1

    def _edge(self, number: int, letter: int) -> int | None:
        """Return where the first or the last letter of a plain run stands; None for any other."""
        start, end = self._runs[number]
        run = self._page[start:end]
        if run[0] == "<" or "&" in run:
            return None
        if letter == self._starts[number]:
            place = end - len(run.lstrip())
        elif letter == self._starts[number + 1] - 1:
            place = start + len(run.rstrip()) - 1
        else:
            return None
        return place if self._page[place].isprintable() else None

    def _measured(self, number: int) -> tuple[list[int], list[tuple[int, int]]]:
        """Return how many letters stand before each unit of a run that has any, and the units."""
        befores: list[int] = []
        units: list[tuple[int, int]] = []
        count = 0
        for start, end in self._spans(number):
            is_word = self._page[start] not in "&<"
            if width := end - start if is_word else len(_letters(self._page[start:end])):
                befores.append(count)
                units.append((start, end))
                count += width
        return befores, units

    def _spans(self, number: int) -> Iterator[tuple[int, int]]:
        """Yield each tag, reference and word of a run, the latter without what has no shape."""
        for unit in _UNIT.finditer(self._page, *self._runs[number]):
            start, end = unit.span()
            if unit[0][0] not in "&<" and not unit[0].isprintable():
                for place, letter in enumerate(unit[0], start):
                    if not letter.isprintable():
                        if start < place:
                            yield start, place
                        start = place + 1
            if start < end:
                yield start, end


def _letters(markup: str) -> str:
    """Return what a stretch of a page shows, without blanks and what has no shape."""
    if markup.startswith("<"):
        return QUOTE_MARKS[markup[1] == "/"]
    return printable("".join((unescape(markup) if "&" in markup else markup).split()))


def _located(page: str, text: str) -> Iterator[tuple[int, int, int, int]]:
    """Yield the places of each line in the text and in the page: first where it is next.

    A line that is in pieces there, since what stands between is hidden or struck, has several.
    """
    packed = _Packed(page)
    start = following = misses = torn = 0
    for line in text.split("\n"):
        end = start + len(line)
        mark = _MARK.match(line)
        first = start + (mark.end() if mark else 0)
        wanted = printable("".join(text[first:end].split()))
        place = packed.text.find(wanted, following) if wanted else -1
        if place < 0 and wanted and torn < _MOST_TORN:
            torn += 1
            if pieces := _pieces(packed.text, wanted, following):
                following = pieces[-1][1]
                yield from _placed(packed, text, range(first, end), pieces)
                wanted = ""
        if place < 0 and wanted and misses < _MOST_MISSES:
            misses += 1
            place = packed.text.find(wanted)
        if place >= 0:
            following = place + len(wanted)
            yield first, end, packed.place(place)[0], packed.place(following - 1)[1]
        start = end + 1


def _pieces(page: str, wanted: str, following: int) -> list[tuple[int, int]]:
    """Return where pieces of a line begin and end in the letters of a page; none if one is gone.

    The first may stand anywhere behind the place that follows, the others not far behind another.
    """
    found: list[tuple[int, int]] = []
    done, last = 0, len(page)
    while done < len(wanted):
        start = page.find(wanted[done : done + _FEWEST], following, last)
        if start < 0:
            return []
        length = _common(wanted[done:], page[start : start + len(wanted) - done])
        found.append((start, start + length))
        done += length
        following, last = start + length, start + length + _WIDEST
    return found


def _common(one: str, other: str) -> int:
    """Return the number of letters with which both begin."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (mine, its) in pairs if mine != its), min(len(one), len(other)))


def _placed(
    packed: _Packed, text: str, line: range, pieces: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int, int, int]]:
    """Yield the places of pieces of a line in the text and in the page."""
    letters = [n for n in line if text[n].isprintable() and not text[n].isspace()]
    done = 0
    for start, end in pieces:
        first, last = letters[done], letters[done + end - start - 1] + 1
        yield first, last, packed.place(start)[0], packed.place(end - 1)[1]
        done += end - start


def runs(page: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of text between the tags, without those of scripts and of comments.

    Tags of quotations stand for their marks, and are stretches, too.
    """
    start = 0
    while (tag := page.find("<", start)) >= 0:
        if tag > start:
            yield start, tag
        special = _SPECIAL.match(page, tag)
        end = page.find(">", tag) if special is None else _end_of(special)
        if end < 0:
            return
        start = end + 1
        if special is not None and special["quote"]:
            yield tag, start
    yield start, len(page)


def _end_of(special: re.Match[str]) -> int:
    """Return where a tag or a comment ends, with the script that it begins; -1 if nowhere."""
    page, tag = special.string, special.start()
    if special["comment"]:
        end = page.find("-->", tag)
        return end if end < 0 else end + 2
    if special["silent"]:
        closing = re.compile(f"</{special['silent']}", re.IGNORECASE).search(page, tag)
        return page.find(">", closing.end()) if closing else -1
    return page.find(">", tag)


def _in_bytes(page: str, places: Sequence[int], encoding: str) -> dict[int, int]:
    """Return the number of bytes before each place, which are in order."""
    known: dict[int, int] = {}
    total, before = 0, 0
    for place in places:
        total += len(page[before:place].encode(encoding))
        known[place] = total
        before = place
    return known
