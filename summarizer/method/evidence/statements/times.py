"""The days, months, years and times of day that a sentence names."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from summarizer.method.evidence.statements.days import YEARS, day_at
from summarizer.method.evidence.statements.statement import Day, Span, Value
from summarizer.text.scripts import has_any

if TYPE_CHECKING:
    from summarizer.languages.language import Language
    from summarizer.method.evidence.statements.wording import Wording

_RECENT = 1900  # years that are read as such behind an article
_OLD = 1700  # years before this one are rarer than such numbers of things
_SPEECH_BEFORE, _SPEECH_AFTER = 4, 2  # words between "told parliament" and "on Tuesday"
_OPENING = 2  # words before a time that opens the sentence: "On"
_SPEECH_FAR = 12  # words from there to the verb: "On Friday the prime minister of Peru said"
_ESTIMATE = 15.0  # minutes that "about six" may be off
_MINUTES = 60  # of an hour
_HOURS = 24  # of a day
_NAMED = frozenset({"quake", "attack", "blast", "shoot", "crash", "flood", "storm", "fire"})
"""Senses of what is called by its day."""
_NOON = 12  # the last hour that words before it may name: "half past twelve"
_HOUR_SIGN, _MINUTE_SIGN = "h", "分"
_TWO_DIGITS = 2  # of the minutes
_FOUR_DIGITS = 4  # of a year
_YEAR = "年"
_HAN = (("\u3400", "\u9fff"),)
_ZONE = 2  # words from a time of day to its zone: "14:00 local time"


def times_of(
    wording: Wording, language: Language, published: str | None
) -> tuple[list[Value], set[int]]:
    """Return the times a sentence names, and the places of the words that name them."""
    values: list[Value] = []
    used: set[int] = set()
    # Days first: a number beside a month is no time of day.
    for read in (partial(_day, published=published), _hour):
        for at in range(len(wording)):
            found = None if at in used else read(wording, language, at)
            if found is not None:
                value, end = found
                values.append(value)
                used.update(range(value.at, end))
    return values, used


def _day(
    wording: Wording, language: Language, at: int, published: str | None
) -> tuple[Value, int] | None:
    named = day_at(wording, language, at, published)
    if named is None:
        return None
    if isinstance(named.told, Day):
        return _time(wording, language, (named.first, named.end), "day", named.told)
    return _time(wording, language, (named.first, named.end), "month", (named.told, named.told))


def _hour(
    wording: Wording,
    language: Language,
    at: int,
) -> tuple[Value, int] | None:
    """Return the time of day, or the year, that begins at a word."""
    word = wording.words[at]
    if not (
        word[0].isdecimal()
        or word in wording.lexicon.vocabulary.numbers
        or wording.cue_at("clock_words", at)
        or wording.cue_at("clock_parts", at)
    ):
        return None
    clock = _hour_and_minute(wording, at)
    if clock is not None:
        minutes, end = clock
        margin = _ESTIMATE if wording.cue_before("about", at) else 0.0
        bounds = minutes - margin, minutes + margin
        return _time(wording, language, (at, end), "clock", bounds)
    if _is_year(wording, at):
        year = float(wording.words[at])
        end = at + 2 if wording.words[at + 1 : at + 2] == [_YEAR] else at + 1
        return _time(wording, language, (at, end), "year", (year, year))
    return None


def _time(
    wording: Wording,
    language: Language,
    place: tuple[int, int],
    kind: str,
    told: Day | tuple[float, float],
) -> tuple[Value, int]:
    first, end = place
    value = Value(
        kind,
        *((0.0, 0.0) if isinstance(told, Day) else told),
        Span(wording.starts[first], wording.ends[end - 1]),
        first,
        _zone(wording, end) if kind == "clock" else "",
        bound=wording.cue_before("time_bounds", first),
        said=_is_said(wording, language, first, end) or _names_an_event(wording, end),
        day=told if isinstance(told, Day) else None,
    )
    return value, end


def _zone(wording: Wording, end: int) -> str:
    """Return the time zone that stands behind a time of day, or ""."""
    behind = range(end, min(len(wording), end + _ZONE))
    return next((wording.words[at] for at in behind if wording.cue_at("time_zones", at)), "")


def _is_year(wording: Wording, at: int) -> bool:
    """Return whether four digits are a year."""
    word = wording.words[at]
    if not (word.isdecimal() and len(word) == _FOUR_DIGITS and int(word) in YEARS):
        return False
    behind = wording.raw[at + 1] if at + 1 < len(wording) else "."
    if behind == _YEAR or has_any(behind[0], _HAN):
        return behind == _YEAR
    counts = behind.isalpha() and behind.lower() not in wording.lexicon.empty
    if int(word) < _OLD and counts:
        return False  # "in 1200 homes"
    vocabulary, before = wording.lexicon.vocabulary, wording.words[at - 1] if at else ""
    alone = vocabulary.years_stand_alone and not behind[0].isupper()
    # "the 2012 census", and a number of nothing: "more than in all of 2012."
    recent = int(word) >= _RECENT and (before in vocabulary.articles or not counts)
    return wording.cue_before("years_after", at) or alone or recent


def _hour_and_minute(wording: Wording, at: int) -> tuple[float, int] | None:
    vocabulary, word = wording.lexicon.vocabulary, wording.words[at]
    if end := wording.cue_at("clock_words", at):
        return float(vocabulary.clock_words[wording.phrase(at, end)]), end
    if end := wording.cue_at("clock_parts", at):
        return _past_the_hour(wording, end, vocabulary.clock_parts[wording.phrase(at, end)])
    if word[0].isdecimal():
        return _military(wording, at) or _in_digits(wording, at)
    return _past_the_hour(wording, at, 0.0) if wording.cue_at("clock_hours", at + 1) else None


def _military(wording: Wording, at: int) -> tuple[float, int] | None:
    """Return the time of four digits before a time zone: "0737 GMT"."""
    word = wording.words[at]
    four = len(word) == _FOUR_DIGITS and word.isdecimal() and wording.cue_at("time_zones", at + 1)
    if not four or int(word[2:]) >= _MINUTES:
        return None
    return float(int(word[:2]) * _MINUTES + int(word[2:])), at + 1


def _in_digits(wording: Wording, at: int) -> tuple[float, int] | None:
    vocabulary = wording.lexicon.vocabulary
    named = _is_behind_clock(wording, at)  # "alle 10.15", "kl. 18.00"
    written = wording.words[at].replace(".", ":")
    hour, mark, minute = (written.replace(",", ":") if named else written).partition(":")
    if not (
        hour.isdecimal() and int(hour[:3]) <= _HOURS and (not mark or len(minute) == _TWO_DIGITS)
    ):
        return None
    end = wording.cue_at("clock_hours", at + 1)
    if not end:
        told = named or ":" in wording.words[at]
        plainly = told and minute.isdecimal() and int(minute) < _MINUTES
        return (float(int(hour) * _MINUTES + int(minute)), at + 1) if plainly else None
    if mark and not minute.isdecimal():
        return None
    added = vocabulary.clock_hours[wording.phrase(at + 1, end)]
    hours = int(hour) if added < 0 else int(hour) % 12 + added
    if not mark and (close := _minutes_end(wording, end)):  # "4h20", "6 h 30", "7时50分"
        return float(hours * _MINUTES + int(wording.words[end])), close
    return float(hours * _MINUTES + int(minute or 0)), end


def _minutes_end(wording: Wording, at: int) -> int:
    """Return where minutes in digits end behind the sign for hours, or 0."""
    word = wording.words[at] if at < len(wording) else ""
    if not word.isdecimal() or len(word) > _TWO_DIGITS or int(word) >= _MINUTES:
        return 0
    if wording.words[at - 1] == _HOUR_SIGN:
        return at + 1 if len(word) == _TWO_DIGITS else 0
    return at + 2 if wording.words[at + 1 : at + 2] == [_MINUTE_SIGN] else 0


def _is_behind_clock(wording: Wording, at: int) -> bool:
    """Return whether a word that opens times of day stands before a number: "alle", "kl."."""
    before = at - 1 if at and wording.words[at - 1] == "." else at
    return wording.cue_before("clock_openings", before)


def _past_the_hour(wording: Wording, at: int, added: float) -> tuple[float, int] | None:
    """Return the time of an hour in words or digits, and some minutes: "half past six"."""
    vocabulary = wording.lexicon.vocabulary
    word = wording.words[at] if at < len(wording) else ""
    short = word.isdecimal() and len(word) <= _TWO_DIGITS
    hour = float(word) if short else vocabulary.numbers.get(word, 0.0)
    if not 1 <= hour <= _NOON:
        return None
    end = wording.cue_at("clock_hours", at + 1)
    shift = vocabulary.clock_hours[wording.phrase(at + 1, end)] if end else -1.0
    hours = hour if shift < 0 else hour % _NOON + shift
    return hours * _MINUTES + added, end or at + 1


def _names_an_event(wording: Wording, end: int) -> bool:
    """Return whether a day is part of the name of something: "the March 11 earthquake"."""
    return end < len(wording) and any(sense.name in _NAMED for sense in wording.senses[end])


def _is_said(wording: Wording, language: Language, first: int, end: int) -> bool:
    """Return whether the time is when somebody spoke."""
    speech, clause = _speech(language), wording.clauses[first]
    opens = first <= _OPENING
    near = [
        *range(max(0, first - _SPEECH_BEFORE), first),
        *range(end, min(len(wording), end + (_SPEECH_FAR if opens else _SPEECH_AFTER))),
    ]
    return any(wording.words[at] in speech and wording.clauses[at] == clause for at in near)


@cache  # of the languages, which are few
def _speech(language: Language) -> frozenset[str]:
    return frozenset(verb.split()[0] for verb in language.speech_verbs)
