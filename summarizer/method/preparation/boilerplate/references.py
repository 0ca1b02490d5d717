"""Entries of a list of references: "[1] Annual report, 2023." below a report that cites [1]."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.articles import Sentence

_MARK = re.compile(r"^\s*(\[\d{1,3}\])\s*$")


def references(sentences: Sequence[Sentence], kept: Sequence[bool]) -> list[int]:
    """Return the rows of sentences of one article that stand in entries of its references.

    A line is one if a mark in brackets opens it that stands inside of a line above, or if a mark
    opens it right below one; and if nothing but entries, and what is not kept, follows up to the
    end: a paragraph of the report may open with such a mark.
    """
    found: list[int] = []
    for row, sentence in enumerate(sentences):
        text = sentence.article.text
        begin = text.rfind("\n", 0, sentence.start) + 1
        mark = _MARK.match(text[begin : sentence.start])
        follows = bool(found) and found[-1] == row - 1
        goes_on = follows and sentences[row - 1].start >= begin
        if goes_on or (mark and (follows or _is_cited(mark[1], text[:begin]))):
            found.append(row)
        elif kept[row]:
            found.clear()
    return found


def _is_cited(mark: str, above: str) -> bool:
    """Return whether a mark stands behind a word or a stop, and not at the head of a line."""
    place = above.find(mark)
    return place > 0 and above[place - 1] != "\n"
