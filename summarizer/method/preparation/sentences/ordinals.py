"""Full stops behind numbers: ordinals ("am 3. Mai"), and dates with the year first."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of
from summarizer.method.preparation.sentences.short_months import months_and_short_forms
from summarizer.text.quotations import STRAIGHT_MARKS

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_OPENING_BRACKETS, CLOSING_BRACKETS = "([{", ")]}"
# A number alone, a day and a month; "20.00" is a time, and no ordinal.
_NUMBER = re.compile(r"(?<![\w.,:])(?:\d{1,3}|\d{1,2}\.(?:0?[1-9]|1[0-2])|[IVX]+)$")
# A date with the year first, as in Korean; it stands within so many code points of its stops.
# Behind a month and a day a sentence may end, unless a particle or a bracket is there.
_YEAR_FIRST = re.compile(
    r"(?<!\d)\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.|"
    r"(?<![\d.])\d{1,2}\.\s\d{1,2}\.(?=[\uac00-\ud7a3]|\s(?:자|부터|까지|이후|이전|현재|기준|오전|오후)|\([\uac00-\ud7a3])|"
    r"(?<![\d.,-])\d{1,2}\.\s\d{1,2}(?=\.\s[\uac00-\ud7a3])"
)
_DATE = 14  # code points: the longest of them has one less
# "der 1. und 2.": an ordinal two words before makes one of a number.
_ORDINAL_BEFORE = re.compile(r"(?<!\d)\d{1,3}\.\s?(?:(?:\w+\.?|[-–/])\s)?$")
_NUMERAL = re.compile(r"[IVX]{2,6}")  # one letter may be a word
# Of a law; in some languages the sign stands behind its number: "370. § 2. bek."
_SECTION = re.compile(r"\s§§?\s?\d+(?![\d.])")
_DAY_MONTH_YEAR = (1, 2, 4)  # digits of what follows a number in a date: "20. 5. 2023"


def is_told(text: str, found: re.Match[str], after: re.Match[str]) -> bool:
    """Return whether a number is no ordinal: a bracket closes behind it, or "§ 12" follows."""
    return found[0][-1] in CLOSING_BRACKETS or bool(
        _SECTION.match(text, found.end(), after.end() + 1)
    )


def in_date(text: str, start: int, place: int) -> bool:
    """Return whether a full stop at a place is within a date with the year first."""
    begin = max(start, place - _DATE)
    dates = _YEAR_FIRST.finditer(text, begin, place + _DATE)
    return any(found.start() < place < found.end() for found in dates)


def is_ordinal(before: str, after: str, language: Language) -> bool:
    """Return whether a full stop between two stretches of a text makes an ordinal of a number."""
    number = _NUMBER.search(before) if language.ordinals_have_stops else None
    if number is None:
        return False
    before = before[: number.start()]
    begins = not before.strip(language.opening_marks + STRAIGHT_MARKS + _OPENING_BRACKETS + " ")
    opens = begins or before[-1] in _OPENING_BRACKETS
    if after.isdigit() and len(after) in _DAY_MONTH_YEAR:
        return True
    if _NUMERAL.fullmatch(after):  # "in the 20s of the XXth century"
        return True
    if _hour(language).search(before):
        return False
    follows = _before_ordinals(language).search(before) or _ORDINAL_BEFORE.search(before)
    return opens or bool(follows or _after_ordinals(language).fullmatch(after))


@cache
def _before_ordinals(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(language.before_ordinals)}\s$", re.IGNORECASE)


@cache
def _hour(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(language.hour_words)}\.?\s$")


@cache
def _after_ordinals(language: Language) -> re.Pattern[str]:
    return re.compile(any_of((*language.after_ordinals, *months_and_short_forms(language))))
