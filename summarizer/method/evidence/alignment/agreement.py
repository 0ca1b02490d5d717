"""Whether two values, or two names, can both be true of one thing."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

from summarizer.languages.akin_words import are_one
from summarizer.method.evidence.alignment.temperatures import agree_on_temperature
from summarizer.method.evidence.statements.margins import MEASURED

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Value
    from summarizer.method.evidence.statements.statement import Day

_CONVERSION = 0.01  # what conversion between units may be off, beside what rounding leaves open
_WEEK = 7  # days
_LEAST_OF = 0.9  # how much of one upper bound another may be
_SAME_TIME = 0.98  # the same of times: "up to 45 years in prison" is what a law says
_ALIKE = 0.5  # Dice's coefficient of letter pairs above which two words are spellings of one
_SHORT_ALIKE = 0.6  # the same for words of few letters: "Ada" and "Ida" are two names
_LONG = 5  # letters of a word that may be spelled in several ways
_SHORT = 3  # letters: a shorter word says little about a name
_AS_LONG = 0.7  # of the letters of the longer word, as spellings of one name have, if they begin
# otherwise: "Barca" and "Barcelona", but not "Fontel" and "Montelago"
_TIMES = frozenset({"day", "month", "year", "clock"})
_NAMELESS = frozenset(
    ("of", "and", "for", "the", "de", "da", "di", "del", "la", "le", "van", "von", "der", "den")
)


def comparable(a: Value, b: Value) -> bool:
    """Return whether two values are of one kind and unit."""
    if a.kind != b.kind:
        return False
    return a.kind == "clock" or a.unit == b.unit


def agree(a: Value, b: Value) -> bool:
    """Return whether two values of one kind can both be true of one thing."""
    if a.day is not None and b.day is not None:
        return _same_day(a.day, b.day)
    if a.kind == "clock" and a.unit != b.unit:
        return True  # one moment is told in two zones
    if a.bound and b.bound and a.low == b.low == 0:  # "up to 300", "up to 500"
        least = _SAME_TIME if a.kind == "time" else _LEAST_OF
        return min(a.high, b.high) >= least * max(a.high, b.high)
    touch = a.low == b.high or b.low == a.high
    if a.bound and b.bound and a.kind != "count" and touch and (a.low, a.high) != (b.low, b.high):
        return False  # "more than 4 percent", "less than 4 percent"
    if a.kind == "degrees":
        return agree_on_temperature(a, b)
    # In another unit a measure is rounded again.
    room = _CONVERSION if a.kind in MEASURED and a.scale != b.scale else 0.0
    return a.low * (1 - room) <= b.high * (1 + room) and b.low * (1 - room) <= a.high * (1 + room)


def is_time(value: Value) -> bool:
    """Return whether a value is a day, a month, a year or a time of day."""
    return value.kind in _TIMES


def _same_day(a: Day, b: Day) -> bool:
    if a.weekday is not None and a.weekday == b.weekday and None in (a.month_day, b.month_day):
        return True  # a weekday alone may be taken for that of another week
    if a.month_day is not None and b.month_day is not None:
        return a.month_day == b.month_day
    if a.ordinal is not None and b.ordinal is not None:
        return a.ordinal == b.ordinal
    if a.weekday is not None and b.weekday is not None:
        return a.weekday == b.weekday
    return True


def days_apart(a: Value, b: Value) -> int:
    """Return how many days lie between two days, of weekdays in one week; 0 if that is unknown."""
    own, other = a.day, b.day
    if own is None or other is None:
        return 0
    if own.ordinal is not None and other.ordinal is not None:
        return abs(own.ordinal - other.ordinal)
    if own.weekday is None or other.weekday is None:
        return 0
    apart = abs(own.weekday - other.weekday)
    return min(apart, _WEEK - apart)


@lru_cache(maxsize=10_000)  # the names of a topic are compared again and again
def same_name(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Return whether two names may be names of one: a part, a spelling, initials, a short form."""
    own, other = _telling(a), _telling(b)
    if not own or not other or set(own) & set(other):
        return True
    if _initials(own, other) or _initials(other, own):
        return True
    # Of two full names each word must have its like: "Salinas" has letters in common with "Molina".
    short, long = sorted((own, other), key=len)
    found = [any(alike(word, each) for each in long) for word in short]
    if any(found) and are_one(" ".join(own), " ".join(other)) is False:
        return False  # "Iran" and "Iraq"
    return all(found) if len(short) == len(long) else any(found)


def one_word_apart(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Return whether two names of several words differ in one: "Per Lund" and "Jan Lund"."""
    own, other = _telling(a), _telling(b)
    if len(own) != len(other) or len(own) < 2:  # noqa: PLR2004 - words
        return False
    apart = [(word, each) for word, each in zip(own, other, strict=True) if not alike(word, each)]
    return len(apart) == 1 and not _abbreviates(*apart[0])


def _abbreviates(a: str, b: str) -> bool:
    short, long = sorted((a.rstrip("."), b.rstrip(".")), key=len)
    if len(short) < _SHORT:  # "Mt", "Mount"
        return long.startswith(short) or (long[0], long[-1]) == (short[0], short[-1])
    return short in long


def alike(a: str, b: str) -> bool:
    """Return whether two words are spellings of one, or one the beginning of the other."""
    if a == b or _without_accents(a) == _without_accents(b):
        return True
    if min(len(a), len(b)) > 1 and (a.startswith(b) or b.startswith(a)):
        return True
    letters = min(len(a), len(b))
    as_long = letters >= _AS_LONG * max(len(a), len(b)) or a[:_SHORT] == b[:_SHORT]
    if letters < _SHORT or not as_long:
        return False
    own, other = _pairs(a), _pairs(b)
    needed = _ALIKE if letters >= _LONG else _SHORT_ALIKE
    return 2 * len(own & other) >= needed * (len(own) + len(other))


def _without_accents(word: str) -> str:
    """Return a word without its marks: "Ewą" is a case of "Ewa"."""
    if word.isascii():
        return word
    return "".join(sign for sign in normalize("NFD", word) if not combining(sign))


@lru_cache(maxsize=10_000)
def _pairs(word: str) -> frozenset[str]:
    return frozenset(word[at : at + 2] for at in range(len(word) - 1))


def _telling(words: tuple[str, ...]) -> list[str]:
    return [word for word in words if word not in _NAMELESS and word[0].isalnum()]


def _initials(short: list[str], long: list[str]) -> bool:
    letters = "".join(short).replace(".", "")
    return (
        1 < len(letters) <= len(long)
        and letters == "".join(word[0] for word in long)[: len(letters)]
    )
