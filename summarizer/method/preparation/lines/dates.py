"""Dates as outlets write them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages import language_of
from summarizer.languages.phrases import any_of

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)|^[12]\d{7}(?!\d)")
_FORMATS = ("%Y/%m/%d", "%Y.%m.%d")  # of every language


def parse_date(stated: str, language: Language) -> date | None:
    """Return the calendar date of a date or time as outlets write it, or None; never a guess."""
    if not _YEAR.search(stated):
        return None
    try:
        return datetime.fromisoformat(stated).date()
    except ValueError:
        pass
    named = _in_english(stated, language)
    for layout in (*_FORMATS, *language.date_formats):
        try:
            return datetime.strptime(named, layout).replace(tzinfo=UTC).date()
        except ValueError:
            continue
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - slow to import, rarely needed

    try:
        return parsedate_to_datetime(stated).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _in_english(stated: str, language: Language) -> str:
    """Return the date with its month and weekday in English, which `strptime` reads.

    The full stop of a short name is left out, too.
    """
    if language is language_of("en"):
        return stated
    names = _english_names(language)
    return _names(language).sub(lambda found: names[found[1].casefold()], stated)


@cache
def _english_names(language: Language) -> dict[str, str]:
    """Return the English name for each name of a month or weekday, case folded."""
    english = language_of("en")
    months = zip(language.months, english.months, strict=False)
    weekdays = zip(language.weekdays, english.weekdays, strict=False)
    pairs = (*months, *weekdays)
    return {name.casefold(): ours[0] for names, ours in pairs for name in names}


@cache
def _names(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b({any_of(_english_names(language))})\b\.?", re.IGNORECASE)
