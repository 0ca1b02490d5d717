"""Full stops behind the short form of a month: "25 juil. 2026", "bis 14. Okt."."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.languages.language import Language

_FEWEST_LETTERS, _MOST_LETTERS = 2, 5  # of a month that is cut short
_DAY = r"(?<!\d)\d{1,2}(?:\.|er|º|ª|°)?\s(?:de\s)?"
_YEAR_DIGITS = 4  # fewer may be a day, or a number of something


def is_short_month(before: str, language: Language) -> bool:
    """Return whether the day and the short form of a month stand before a full stop."""
    return bool(_dated(language).search(before))


def names_month_before_year(before: str, after: str, language: Language) -> bool:
    """Return whether a full stop stands between such a form and a year: "w wrz. 2027"."""
    year = after.isdigit() and len(after) == _YEAR_DIGITS
    return year and bool(_short(language).search(before))


@cache
def weekdays(language: Language) -> frozenset[str]:
    """Return the names of the weekdays that have a capital within a sentence."""
    return frozenset(name for names in language.weekdays for name in names if name[0].isupper())


@cache
def months_and_short_forms(language: Language) -> tuple[str, ...]:
    """Return the names of the months as they are written, and their short forms."""
    return tuple(sorted({*_named(language), *_short_forms(language, _FEWEST_LETTERS + 1)}))


@cache
def _dated(language: Language) -> re.Pattern[str]:
    forms = any_of(_short_forms(language, _FEWEST_LETTERS))
    return re.compile(rf"{_DAY}{forms}$", re.IGNORECASE)


@cache
def _short(language: Language) -> re.Pattern[str]:
    forms = any_of(_short_forms(language, _FEWEST_LETTERS + 1))
    return re.compile(rf"(?<=\s){forms}$", re.IGNORECASE)


def _named(language: Language) -> Iterator[str]:
    return (name for names in language.months for name in names)


def _short_forms(language: Language, fewest: int) -> list[str]:
    """Return the beginnings of the names of months, and the short forms that are listed."""
    return sorted({form for names in language.months for form in _forms(names, fewest)})


def _forms(names: tuple[str, ...], fewest: int) -> Iterator[str]:
    for name in names:
        if len(name) <= _MOST_LETTERS and name != names[0]:
            yield name
        yield from (name[:end] for end in range(fewest, min(_MOST_LETTERS + 1, len(name))))
