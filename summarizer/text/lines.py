"""The lines of an article: what cleaning and metadata both look at."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.cancellation import check
from summarizer.text.borders import borders, parts
from summarizer.text.line import Line
from summarizer.text.marks import block_tag, quotes_mail, speaker_sign, without_marks
from summarizer.text.wrapping import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
# Between them may stand the signs of a mail that is quoted.
_BLANK_LINE = re.compile(r"(?:\r\n|\n|\r(?!\n)|\u2028)(?:[^\S\n\r]|>)*(?:\r\n|\n|\r|\u2028)|\u2029")


def lines_of(text: str, closing: str = "") -> list[Line]:
    """Return the lines that are not blank; a hard-wrapped paragraph is one line.

    A line begins and ends at the tags of HTML that do so, too, and at the rows of signs of a
    ticker; it leaves out the marks at its ends. `closing`: the marks that close quotations in the
    text's language, as far as they are known.
    """
    lines = [_line(text, start, end, closing) for start, end in _places(text)]
    lines = [line for line in lines if line.text]
    joined = paragraphs(_blocks(text, lines))
    return [_joined(text, lines) for lines in joined]


def _places(text: str) -> Iterator[tuple[int, int]]:
    for found in _LINE.finditer(text):
        start = found.start()
        ends = block_tag().finditer if "<" in found[0] else borders
        for border in ends(text, start, found.end()):
            yield start, border.start()
            start = border.end()
        yield start, found.end()


def _line(text: str, start: int, end: int, closing: str) -> Line:
    check()
    quoted = quotes_mail(text[start:end].lstrip())
    left, right, listed = without_marks(text, start, end)
    asked = left > start and bool(speaker_sign().fullmatch(text, start, left))
    return Line(left, right, text[left:right], closing, listed, quoted, asked)


def _joined(text: str, lines: list[Line]) -> Line:
    first, last = lines[0], lines[-1]
    whole = text[first.start : last.end]
    return first if first is last else replace(first, end=last.end, text=whole)


def _blocks(text: str, lines: list[Line]) -> list[list[Line]]:
    blocks: list[list[Line]] = []
    for line in lines:
        check()
        if blocks and _goes_on(text, blocks[-1][-1], line):
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _goes_on(text: str, before: Line, line: Line) -> bool:
    between = text[before.end : line.start]
    parted = _BLANK_LINE.search(between) or ("<" in between and block_tag().search(between))
    return before.quoted == line.quoted and not (parted or parts(between))
