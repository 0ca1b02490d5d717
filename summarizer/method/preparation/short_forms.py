"""Short forms behind which a sum or a number goes on: "5 mil. Kč"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of
from summarizer.text.quotations import STRAIGHT_MARKS

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_SHORT_NUMBER = re.compile(r"\d\s[^\W\d_]{2,4}$")
_SHORT_WORD = re.compile(r"(?<!\S)[^\W\d_]{1,3}$")
_CURRENCIES = frozenset(("Kč", "TL", "Ft", "EUR", "USD", "GBP", "PLN", "CHF", "DKK", "SEK", "NOK"))
_SINGLE_LETTERS = re.compile(r"[^\W\d_](?:\.\s?[^\W\d_])*")


def is_money(before: str, after: str) -> bool:
    """Return whether a sign of money stands behind a short number word: "5 mil. Kč"."""
    return after in _CURRENCIES and bool(_SHORT_NUMBER.search(before))


def is_numbered(before: str, text: str, place: int) -> bool:
    """Return whether the sign of a number is at a place, behind a short form: "каб. № 7"."""
    return text.startswith("№", place) and bool(_SHORT_WORD.search(before))


def belongs_to_name(before: str, shortened: str, language: Language) -> bool:
    """Return whether a sentence opens with a short form, or a title stands before its initials."""
    opens = not before.strip(language.opening_marks + STRAIGHT_MARKS + "([{ ")
    return opens or bool(_SINGLE_LETTERS.fullmatch(shortened) and _title(language).search(before))


@cache
def _title(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(language.titles)}\.\s$")
