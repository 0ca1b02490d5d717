"""Datelines in scripts without capitals that put blanks between words: "القاهرة (رويترز) - ".

A bracket and a dash tell, a day, or an outlet between two marks: "بيروت – «النهار»: ".
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_DASH = r"[-–—ـ_]{1,2}"
_WORD = r"[^\W_](?:[\w’'.-]*\w)?"
_WORDS = rf"{_WORD}(?:(?:\s|\s?[,،/]\s?|\s{_DASH}\s(?=\d)){_WORD}){{0,9}}"
_NAME = rf"{_WORD}(?:\s{_WORD}){{0,2}}"
_PLACE_WORDS = 4  # of a place where no day tells
_SIGNED = re.compile(
    rf"(?P<words>{_WORDS})(?:(?:\s\([^()\n]{{1,25}}\)){{1,2}}\s?(?:{_DASH}|:(?!\s?[\"“«]))|"
    rf"\s/[^\s/][^/\n]{{1,23}}/\s?(?:{_DASH})?)\s+"
)
_BEFORE_COLON = re.compile(rf"{_NAME}\s?{_DASH}\s?(?:[\"“«]{_NAME}[\"”»]|{_NAME})\s?:\s+(?![\"“«])")
# An agency of one short word; an aside would be a longer one: "قنا", "واس".
_BETWEEN_DASHES = re.compile(rf"{_NAME}\s?(?:/|\s{_DASH})\s(?!ال)\w{{2,5}}\s{_DASH}\s+")


def uncased_dateline(head: str, language: Language) -> int:
    """Return where the first sentence of a report begins behind its dateline; 0 without one."""
    signed = _SIGNED.match(head)
    if signed:
        short = len(signed["words"].split()) <= _PLACE_WORDS
        if short or _day(language).search(signed["words"]):
            return signed.end()
    found = _BEFORE_COLON.match(head) or _BETWEEN_DASHES.match(head)
    return found.end() if found else 0


@cache
def _day(language: Language) -> re.Pattern[str]:
    """Return the pattern of a day: its number with a month, or with another number."""
    months = any_of(name for names in language.months for name in names)
    return re.compile(rf"\d{{1,2}}\s{months}\b|\d{{1,2}}\s?[-/.]\s?\d{{1,2}}\b")
