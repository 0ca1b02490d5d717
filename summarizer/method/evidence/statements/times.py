"""The days, months, years and times of day that a sentence names."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from summarizer.method.evidence.statements.statement import Day, Span, Value

if TYPE_CHECKING:
    from summarizer.languages.language import Language
    from summarizer.method.evidence.statements.wording import Wording

_YEARS = range(1700, 2101)  # numbers that are read as years behind "in"
_DAYS_OF_A_MONTH = 31
_SPEECH_BEFORE, _SPEECH_AFTER = 4, 2  # words between "told parliament" and "on Tuesday"
_ESTIMATE = 15.0  # minutes that "about six" may be off
_HALF_A_YEAR = 183  # days: a date without a year is the nearest one
_MINUTES = 60
_HOURS = 24


@cache  # of the languages, which are few
def _calendar(language: Language) -> tuple[dict[str, int], dict[str, int]]:
    """Return the numbers of months, from 1, and of weekdays, from 0, by their names."""
    months = {
        name.lower(): number for number, names in enumerate(language.months, 1) for name in names
    }
    # Short weekdays ("So", "Mi") are words of other kinds too.
    weekdays = {
        name.lower(): number
        for number, names in enumerate(language.weekdays)
        for name in names
        if len(name) > 3  # noqa: PLR2004 - letters
    }
    return months, weekdays


def times_of(
    wording: Wording, language: Language, published: str | None
) -> tuple[list[Value], set[int]]:
    """Return the times a sentence names, and the places of the words that name them."""
    months, weekdays = _calendar(language)
    issued = _parsed(published)
    values: list[Value] = []
    used: set[int] = set()
    for at, word in enumerate(wording.words):
        if at in used:
            continue
        found = None
        if word in months and wording.raw[at][0].isupper() | (
            not language_writes_capitals(language)
        ):
            whole = word == language.months[months[word] - 1][0].lower()
            found = _month(wording, at, months[word], issued, whole=whole)
        elif word in weekdays:
            found = at, at + 1, "day", _weekday(wording, weekdays[word], issued)
        elif wording.cue_at("relative_days", at) and issued is not None:
            end = wording.cue_at("relative_days", at)
            shift = int(wording.lexicon.vocabulary.relative_days[" ".join(wording.words[at:end])])
            found = at, end, "day", _day_of(issued.toordinal() + shift)
        if found is not None:
            first, end, kind, told = found
            values.append(_value(wording, language, (first, end), kind, told))
            used.update(range(first, end))
    for at, word in enumerate(wording.words):
        if at not in used and (word[0].isdecimal() or wording.cue_at("clock_words", at)):
            clock = _clock(wording, at) or _year(wording, at)
            if clock is not None:
                first, end, kind, low, high, unit = clock
                values.append(
                    Value(
                        kind,
                        low,
                        high,
                        _span(wording, first, end),
                        first,
                        unit,
                        said=_is_said(wording, language, first, end),
                    )
                )
                used.update(range(first, end))
    return values, used


def language_writes_capitals(language: Language) -> bool:
    """Return whether months have a capital in a language."""
    return bool(language.months) and language.months[0][0][0].isupper()


def _parsed(published: str | None) -> date | None:
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def _span(wording: Wording, first: int, end: int) -> Span:
    return Span(wording.starts[first], wording.ends[end - 1])


def _value(
    wording: Wording, language: Language, place: tuple[int, int], kind: str, told: Day | float
) -> Value:
    first, end = place
    number = 0.0 if isinstance(told, Day) else float(told)
    return Value(
        kind,
        number,
        number,
        _span(wording, first, end),
        first,
        said=_is_said(wording, language, first, end),
        day=told if isinstance(told, Day) else None,
    )


def _is_said(wording: Wording, language: Language, first: int, end: int) -> bool:
    """Return whether the time is when somebody spoke."""
    speech, clause = _speech(language), wording.clauses[first]
    near = [
        *range(max(0, first - _SPEECH_BEFORE), first),
        *range(end, min(len(wording), end + _SPEECH_AFTER)),
    ]
    return any(wording.words[at] in speech and wording.clauses[at] == clause for at in near)


@cache  # of the languages, which are few
def _speech(language: Language) -> frozenset[str]:
    return frozenset(language.speech_verbs)


def _day_of(ordinal: int) -> Day:
    day = date.fromordinal(ordinal)
    return Day(ordinal, (day.month, day.day), day.weekday())


def _weekday(wording: Wording, weekday: int, issued: date | None) -> Day:
    """Return the day that a weekday means: the last one, or the next where plans are told."""
    if issued is None:
        return Day(weekday=weekday)
    since = (issued.weekday() - weekday) % 7
    shift = 7 - since if wording.has("plans") else -since
    return Day(issued.toordinal() + shift, weekday=weekday)


def _month(
    wording: Wording, at: int, month: int, issued: date | None, *, whole: bool
) -> tuple[int, int, str, Day | float] | None:
    """Return a day of a month as "3 March", "3. März", "3 de marzo" or "March 3", or the month."""
    words = wording.words
    before = at - 1
    while before > 0 and (
        words[before] in ".'" or words[before] in {"de", "of", "th", "st", "nd", "rd"}
    ):
        before -= 1
    if before >= 0 and at - before <= 3 and _is_day(words[before]):  # noqa: PLR2004 - words
        end, year = _year_behind(wording, at + 1)
        return before, end, "day", _dated(month, int(words[before]), year, issued)
    after = at + 1 if at + 1 < len(words) and words[at + 1] != "." else at + 2
    if after < len(words) and _is_day(words[after]):
        end, year = _year_behind(wording, after + 1)
        return at, end, "day", _dated(month, int(words[after]), year, issued)
    if not whole or (at and wording.raw[at - 1][0].isupper()):
        return None  # a name: "Jan", "Theresa May"
    return at, at + 1, "month", float(month)


def _is_day(word: str) -> bool:
    return word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= _DAYS_OF_A_MONTH  # noqa: PLR2004


def _year_behind(wording: Wording, at: int) -> tuple[int, int | None]:
    """Return where a date ends, and its year if one follows."""
    words = wording.words
    for next_ in (at, at + 1):
        if next_ < len(words) and words[next_].isdecimal() and int(words[next_][:5]) in _YEARS:
            return next_ + 1, int(words[next_][:5])
        if next_ < len(words) and words[next_] not in {",", "de", "del", "th", "st", "nd", "rd"}:
            break
    return at, None


def _dated(month: int, day: int, year: int | None, issued: date | None) -> Day:
    if year is None and issued is None:
        return Day(month_day=(month, day))
    years = [year] if year is not None else [issued.year + shift for shift in (-1, 0, 1)]  # type: ignore[union-attr]
    days = []
    for each in years:
        try:
            days.append(date(each, month, day).toordinal())
        except ValueError:
            continue
    if not days:
        return Day(month_day=(month, day))
    nearest = min(days, key=lambda each: abs(each - issued.toordinal()) if issued else 0)
    return _day_of(nearest)


def _year(wording: Wording, at: int) -> tuple[int, int, str, float, float, str] | None:
    word = wording.words[at]
    if not (word.isdecimal() and len(word) == 4 and int(word) in _YEARS):  # noqa: PLR2004 - digits
        return None
    if not wording.cue_before("years_after", at):
        return None
    year = float(word)
    return at, at + 1, "year", year, year, ""


def _clock(wording: Wording, at: int) -> tuple[int, int, str, float, float, str] | None:
    """Return a time of day in minutes, with its time zone if one stands behind it."""
    read = _hour_and_minute(wording, at)
    if read is None:
        return None
    minutes, end = read
    about = wording.cue_before("about", at)
    zone = ""
    for after in range(end, min(len(wording), end + 2)):
        if wording.cue_at("time_zones", after):
            zone = wording.words[after]
    margin = _ESTIMATE if about else 0.0
    return at, end, "clock", minutes - margin, minutes + margin, zone


def _hour_and_minute(wording: Wording, at: int) -> tuple[float, int] | None:
    vocabulary, word = wording.lexicon.vocabulary, wording.words[at]
    end = wording.cue_at("clock_words", at)
    if end:
        return float(vocabulary.clock_words[" ".join(wording.words[at:end])]), end
    if not word[0].isdecimal():
        return None
    hour, mark, minute = word.replace(".", ":").partition(":")
    if not (hour.isdecimal() and int(hour[:3]) <= _HOURS and (not mark or len(minute) == 2)):  # noqa: PLR2004
        return None
    end = wording.cue_at("clock_hours", at + 1)
    if not end:
        plainly = ":" in word and minute.isdecimal() and int(minute) < _MINUTES
        return (float(int(hour) * _MINUTES + int(minute)), at + 1) if plainly else None
    if mark and not minute.isdecimal():
        return None
    added = vocabulary.clock_hours[" ".join(wording.words[at + 1 : end])]
    hours = int(hour) if added < 0 else int(hour) % 12 + added
    return float(hours * _MINUTES + int(minute or 0)), end
