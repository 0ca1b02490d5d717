"""The days and months that a sentence names, as far as it tells which."""

from __future__ import annotations

from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.method.evidence.statements.statement import Day

if TYPE_CHECKING:
    from summarizer.languages.language import Language
    from summarizer.method.evidence.statements.wording import Wording

YEARS = range(1000, 2101)
"""Numbers that may be years."""
_DAYS_OF_A_MONTH = 31  # at most
_AROUND = 3  # words between a day and its month: "3rd of March"
_BETWEEN = frozenset(
    {".", "'", "de", "of", "th", "st", "nd", "rd", "er", "º"}
)  # what may stand there
_MONTHS = 12  # of a year
_YEAR_MONTH_DAY = ("年", "月", "日号號")
_SIGNS = [[sign] for sign in "".join(_YEAR_MONTH_DAY)]
_SHORTEST = 4  # letters: short names of weekdays ("So", "Mi") are words of other kinds too


class Named(NamedTuple):
    """A day, or the number of a month, at the words from `first` to `end`."""

    first: int
    end: int
    told: Day | float


@cache  # of the languages, which are few
def _calendar(language: Language) -> tuple[dict[str, int], dict[str, int]]:
    """Return the numbers of months, from 1, and of weekdays, from 0, by their names."""
    months = {
        name.lower(): number for number, names in enumerate(language.months, 1) for name in names
    }
    weekdays = {
        name.lower(): number
        for number, names in enumerate(language.weekdays)
        for name in names
        if len(name) >= _SHORTEST
    }
    return months, weekdays


@cache  # of the languages, which are few
def _forms(language: Language, parts: tuple[str, ...]) -> frozenset[str]:
    """Return the words for months and weekdays, and all in which one of these may stand."""
    months, weekdays = _calendar(language)
    ends = [mark + part for mark in ("", "s") for part in ("", *parts)]
    return frozenset(months) | {day + end for day in weekdays for end in ends}


def day_at(wording: Wording, language: Language, at: int, published: str | None) -> Named | None:
    """Return the day or the month that a word of a sentence names.

    `published` is the ISO date of the article, by which weekdays and years are known.
    """
    word = wording.words[at]
    known = _forms(language, wording.lexicon.vocabulary.day_parts)
    if not (word in known or word.isdecimal() or wording.has("relative_days")):
        return None
    months, weekdays = _calendar(language)
    issued = _parsed(published)
    word = _without_part_of_day(wording.words[at], wording.lexicon.vocabulary.day_parts)
    word = word if word in weekdays else word.removesuffix("s")  # "on Mondays", "montags"
    if word in weekdays:
        return Named(at, at + 1, _weekday(wording, weekdays[word], issued))
    word = wording.words[at]
    if word in months and (wording.raw[at][0].isupper() or not _writes_capitals(language)):
        dated = _date(wording, at, months[word], issued)
        whole = word == language.months[months[word] - 1][0].lower()
        return dated or (_month(wording, at, months[word]) if whole else None)
    if word.isdecimal() and wording.words[at + 1 : at + 2] in _SIGNS:
        return _signed(wording, at, issued)
    end = wording.cue_at("relative_days", at)
    if end and issued is not None:
        shift = int(wording.lexicon.vocabulary.relative_days[wording.phrase(at, end)])
        return Named(at, end, _day_of(issued.toordinal() + shift))
    return None


def _signed(wording: Wording, at: int, issued: date | None) -> Named | None:
    """Return a date in signs: "2026年5月3日", "5月3日", or "3日" of the month of the article."""
    signed = dict[str, int]()
    end = at
    for sign in _YEAR_MONTH_DAY:
        number, behind = wording.words[end : end + 1], wording.words[end + 1 : end + 2]
        if number and behind and behind[0] in sign and number[0].isdecimal():
            signed[sign] = int(number[0][:5])
            end += 2
    year, month, day = (signed.get(sign) for sign in _YEAR_MONTH_DAY)
    if not 1 <= (month or 1) <= _MONTHS:
        return None
    if day is None:
        return Named(at, end, float(month)) if month else None
    if not _is_day(str(day)):
        return None
    if month is None:
        if issued is None:
            return None
        month = issued.month
    return Named(at, end, _dated(month, day, year, issued))


def _writes_capitals(language: Language) -> bool:
    """Return whether months have a capital in a language."""
    return bool(language.months) and language.months[0][0][0].isupper()


def _without_part_of_day(word: str, parts: tuple[str, ...]) -> str:
    """Return "sonntag" of "sonntagabend"."""
    if not word.endswith(parts):
        return word
    return next((word.removesuffix(part) for part in parts if word.endswith(part)), word) or word


@lru_cache(maxsize=1000)  # of an article, for each of its words
def _parsed(published: str | None) -> date | None:
    try:
        day = date.fromisoformat((published or "")[:10])
    except ValueError:
        return None
    return day if day.year in YEARS else None


def _day_of(ordinal: int) -> Day:
    day = date.fromordinal(ordinal)
    return Day(ordinal, (day.month, day.day), day.weekday())


def _weekday(wording: Wording, weekday: int, issued: date | None) -> Day:
    """Return the day that a weekday means: the last one, or the next where plans are told."""
    if issued is None:
        return Day(weekday=weekday)
    since = (issued.weekday() - weekday) % 7
    ahead = wording.has("plans") or wording.has("futures")
    shift = 7 - since if ahead else -since
    return Day(issued.toordinal() + shift, weekday=weekday)


def _date(wording: Wording, at: int, month: int, issued: date | None) -> Named | None:
    """Return a day of a month: "3 March", "3. März", "3 de marzo" or "March 3"."""
    words = wording.words
    day = at - 1
    while day > 0 and words[day] in _BETWEEN:
        day -= 1
    if day >= 0 and at - day <= _AROUND and _is_day(words[day]):
        end, year = _year_behind(wording, at + 1)
        return Named(day, end, _dated(month, int(words[day]), year, issued))
    day = at + 1 if at + 1 < len(words) and words[at + 1] != "." else at + 2
    if day < len(words) and _is_day(words[day]):
        end, year = _year_behind(wording, day + 1)
        return Named(at, end, _dated(month, int(words[day]), year, issued))
    return None


def _month(wording: Wording, at: int, month: int) -> Named | None:
    """Return a month by itself; behind another capital it is a name: "Theresa May"."""
    before = wording.raw[at - 1] if at else ""
    named = before[:1].isupper() and before.lower() not in wording.lexicon.empty
    return None if named else Named(at, at + 1, float(month))


def _is_day(word: str) -> bool:
    return word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= _DAYS_OF_A_MONTH  # noqa: PLR2004


def _year_behind(wording: Wording, at: int) -> tuple[int, int | None]:
    """Return where a date ends, and its year if one follows."""
    words = wording.words
    for next_ in (at, at + 1):
        if next_ < len(words) and words[next_].isdecimal() and int(words[next_][:5]) in YEARS:
            return next_ + 1, int(words[next_][:5])
        if next_ < len(words) and words[next_] not in {",", "de", "del", "th", "st", "nd", "rd"}:
            break
    return at, None


def _dated(month: int, day: int, year: int | None, issued: date | None) -> Day:
    """Return a day of a month; without its year it is the one nearest to the article's date."""
    if year is not None:
        years = [year]
    else:
        years = [issued.year + shift for shift in (-1, 0, 1)] if issued is not None else []
    days = [found for each in years if (found := _ordinal(each, month, day))]
    if not days:
        return Day(month_day=(month, day))
    return _day_of(min(days, key=lambda each: abs(each - issued.toordinal()) if issued else 0))


def _ordinal(year: int, month: int, day: int) -> int:
    """Return the number of a day in the calendar, or 0 of one that does not exist."""
    try:
        return date(year, month, day).toordinal()
    except ValueError:
        return 0
