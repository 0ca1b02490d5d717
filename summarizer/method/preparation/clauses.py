"""Where clauses end in languages that write no full stop and no blank between words.

A blank stands between clauses there, and around numbers, names and quotations as well. It ends a
clause if both sides are long enough to be one, and no word on either side goes on.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.cancellation import check
from summarizer.languages.phrases import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.languages.language import Language

_SHORTEST = 20  # code points of a sentence: shorter ones are a subject, most often
_CLAUSE = 12  # code points without a blank: longer than most names
_POINT = 10  # code points before the number of a point in a list
_LOOKED_AT = 80  # code points of a stretch without blanks
_STRETCH = re.compile(r"\S+")
_NUMBER = re.compile(r"[\d.,:/–-]+")
_NUMBER_OF_POINT = re.compile(r"\d{1,2}[.)]")
_OPENED, _CLOSED = "“«‘([", "”»’)]"


def clause_ends(text: str, start: int, end: int, language: Language) -> Iterator[int]:
    """Yield where clauses end at blanks between two places of a text."""
    if not language.clauses_at_blanks:
        return
    begin, longest, depth = start, 0, 0
    before = _STRETCH.search(text, start, end)
    while before and (after := _STRETCH.search(text, before.end(), end)):
        check()
        longest = max(longest, len(before[0]))
        depth = max(0, depth + _opened(before[0]))
        point = _NUMBER_OF_POINT.fullmatch(after[0]) and after.start() - begin > _POINT
        clause = after.start() - begin > _SHORTEST and longest >= _CLAUSE
        if not depth and (point or (clause and _parts(before[0], after[0], language))):
            yield after.start()
            begin, longest = after.start(), 0
        before = after


def _opened(stretch: str) -> int:
    """Return how many marks are opened and not closed in a stretch."""
    return sum(map(stretch.count, _OPENED)) - sum(map(stretch.count, _CLOSED))


def _parts(before: str, after: str, language: Language) -> bool:
    """Return whether a blank between two stretches ends a clause."""
    head, tail = after[:_LOOKED_AT], before[-_LOOKED_AT:]
    if len(after) < _CLAUSE or not head[0].isalpha():
        return False
    if tail.endswith(".") and not _closing(language).search(tail):
        return False
    if _NUMBER.fullmatch(tail) or _introduces(language).search(tail):
        return False
    if tail[-1] in _CLOSED and _speech(language).search(head):
        return False
    return bool(_opens(language).match(head)) or not _continues(language).match(head)


@cache
def _opens(language: Language) -> re.Pattern[str]:
    return re.compile(any_of(language.function_words))


@cache
def _closing(language: Language) -> re.Pattern[str]:
    return re.compile(rf"{any_of(language.closing_abbreviations)}\.$")


@cache
def _introduces(language: Language) -> re.Pattern[str]:
    return re.compile(rf"{any_of(language.introductions)}$")


@cache
def _continues(language: Language) -> re.Pattern[str]:
    return re.compile(any_of(language.continuing))


@cache
def _speech(language: Language) -> re.Pattern[str]:
    return re.compile(any_of(language.speech_verbs))
