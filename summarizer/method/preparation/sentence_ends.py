"""Where sentences end in languages that state their abbreviations.

A full stop also shortens words ("Dr."), makes ordinals ("am 3. Mai") and stands behind initials. In
doubt a sentence goes on where the next word could not open one, and ends where it could.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.languages.language import Language

_OPENING_BRACKETS, _CLOSING_BRACKETS = "([{", ")]}"
_STRAIGHT = "\"'"
_WORD = re.compile(r"[^\W_]+")
_STOPS = "[.!?…]"
_NUMBER = re.compile(r"(?<![\w.,:])(?:\d{1,3}|\d{1,2}\.\d{1,2}|[IVX]+)$")
# "der 1. und 2.": an ordinal two words before makes one of a number.
_ORDINAL_BEFORE = re.compile(r"(?<!\d)\d{1,3}\.\s?(?:(?:\w+|[-–/])\s)?$")
_INITIALS = re.compile(r"(?<!\w)(?:[^\W\d_]\.\s?-?)*[^\W\d_]$")
# Code points before a full stop that are looked at: longer than any abbreviation or ordinal.
_BEFORE = 40


def sentence_ends(text: str, start: int, end: int, language: Language) -> Iterator[int]:
    """Where sentences end between two places of a text, behind the marks that close quotations.

    The end of the stretch itself is not among them.
    """
    begin, after = start, None
    for found in _stop(language).finditer(text, start, end):
        if after is None or after.start() < found.end():
            after = _WORD.search(text, found.end(), end)
        if after is None:
            return
        before = text[max(begin, found.start() - _BEFORE) : found.start()]
        goes_on = after[0][0].islower()
        if not goes_on and (found[1] != "." or _ends(before, after[0], language)):
            yield found.end()
            begin = found.end()


def _ends(before: str, after: str, language: Language) -> bool:
    """Whether a single full stop between two stretches of a text ends a sentence.

    `before` begins where the sentence does, or is cut off; `after` is the next word or number.
    """
    if _abbreviation(language).search(before):
        return False
    may_open = after.lower() in _openings(language)
    if _closing_abbreviation(language).search(before) or _INITIALS.search(before):
        return may_open
    number = _NUMBER.search(before) if language.ordinals_have_stops else None
    if number is None:
        return True
    return not _is_ordinal(before[: number.start()], after, language) or may_open


def _is_ordinal(before: str, after: str, language: Language) -> bool:
    """Whether a number and a full stop, between these stretches of a text, are an ordinal."""
    begins = not before.strip(language.opening_marks + _STRAIGHT + _OPENING_BRACKETS + " ")
    opens = begins or before[-1] in _OPENING_BRACKETS
    follows = _before_ordinals(language).search(before) or _ORDINAL_BEFORE.search(before)
    return opens or bool(follows or _after_ordinals(language).fullmatch(after))


@cache
def _stop(language: Language) -> re.Pattern[str]:
    """A mark that may end a sentence, in the first group, what closes with it, and a blank."""
    closing = re.escape(language.closing_marks + _CLOSING_BRACKETS + _STRAIGHT)
    return re.compile(rf"(?<!{_STOPS})({_STOPS}+)[{closing}]*(?=\s)")


@cache
def _abbreviation(language: Language) -> re.Pattern[str]:
    listed = any_of((*language.titles, *language.abbreviations))
    return re.compile(rf"(?<!\w){_loosely(listed)}$")


@cache
def _closing_abbreviation(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_loosely(any_of(language.closing_abbreviations))}$")


def _loosely(pattern: str) -> str:
    """The pattern of abbreviations, with the blanks inside them left out or of any kind."""
    return pattern.replace(r"\ ", r"\s?")


@cache
def _before_ordinals(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(language.before_ordinals)}\s$", re.IGNORECASE)


@cache
def _after_ordinals(language: Language) -> re.Pattern[str]:
    months = (name for names in language.months for name in names)
    return re.compile(any_of((*language.after_ordinals, *months)))


@cache
def _openings(language: Language) -> frozenset[str]:
    """Words that open a sentence, and stand capitalised nowhere else."""
    listed = (
        *language.definite_articles,
        *language.pronouns,
        *language.impersonal_pronouns,
        *language.demonstratives,
        *language.connectives,
        *language.adverbials,
        *language.function_words,
    )
    return frozenset(phrase.partition(" ")[0] for phrase in listed)
