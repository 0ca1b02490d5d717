"""The day in what a field says that holds a date: in any language's words, and never a guess."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages import KNOWN, written_in
from summarizer.method.preparation.lines.dates import parse_date

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_LONGEST = 80  # code points of a date with its weekday, time and zone
_MOST_WORDS = 6  # besides the month: "Veröffentlicht am Montag, den …, um … Uhr"
_SHORT_FORM = 3  # letters: "Uhr", "de"
_TIME = re.compile(
    r"(?<!\d)\d{1,2}(?:[:.]|\s?h\s?)\d\d(?:[:.]\d\d(?:[.,]\d{1,9})?)?(?!\d)"
    r"(?:\s?(?:Z|UTC|GMT)?\s?[+\u2212-]\d\d:?\d\d\b)?"
    r"|(?<!\d)\d{1,2}\s?(?:uhr|[ap]\.?m|h)\b",
    re.IGNORECASE,
)
_YEAR_FIRST = re.compile(r"(\d{4})[-./年년]\s?(\d{1,2})[-./月월]\s?(\d{1,2})(?!\d)")
_YEAR_LAST = re.compile(r"(?<!\d)(\d{1,2})(\s?[-./]\s?)(\d{1,2})\2(\d{4})(?!\d)")
_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+")
# A word behind a day, and one before it.
_ENDING = r"(?:\.?[ºª°]|[-\u2011]?[^\W\d_]{1,3}\b)?"  # of an ordinal number
_BEHIND_DAY = re.compile(
    rf"(?<!\d)\d{{1,2}}{_ENDING}[\s./-]*(?:(?:de|of)\s+|d['’])?([^\W\d_]+)", re.IGNORECASE
)
_BEFORE_DAY = re.compile(r"([^\W\d_]+)[\s./-]*\d{1,2}(?!\d)")
_DOT = "."  # between day, month and year, in this order: nobody writes the month first with dots


def stated_date(stated: str, language: Language) -> date | None:
    """Return the day in what a field of an article states, or None; never a guess.

    It may be written as outlets do in `language` (see `parse_date`), as in another language, or in
    figures of which only one can be the day: 09.04.2024, 2024-4-9, 13/04/2024.
    """
    if found := parse_date(stated, language):
        return found
    if len(stated) > _LONGEST:
        return None
    in_figures = _figures(stated)
    if in_figures is None:
        return _in_words(_TIME.sub(" ", stated), language)
    return in_figures.pop() if len(in_figures) == 1 else None


def is_date_alone(text: str, language: Language) -> bool:
    """Return whether a text is a day with its month and year, and nothing but.

    A short form such as "Uhr" may stand behind it.
    """
    if stated_date(text, language) is None:
        return False
    months, weekdays = _names(language.code)
    others = [word for word in _WORD.findall(text) if len(word) > _SHORT_FORM]
    return all(word.casefold() in months or word.casefold() in weekdays for word in others)


def may_be_either(stated: str) -> bool:
    """Whether a date in figures has two that may both be the day: 04/05/2024."""
    return len(stated) <= _LONGEST and len(_figures(stated) or ()) > 1


def _figures(stated: str) -> set[date] | None:
    """Return the days that a date in figures may mean; None if it is none, or has more figures."""
    first = _YEAR_FIRST.search(stated)
    found = first or _YEAR_LAST.search(stated)
    if found is None:
        return None
    around = f"{stated[: found.start()]} {stated[found.end() :]}"
    if _NUMBER.search(_TIME.sub(" ", around)):
        return None
    if first is None:
        return _days_of(found)
    return {day} if (day := _day(int(first[1]), int(first[2]), int(first[3]))) else set()


def _days_of(found: re.Match[str]) -> set[date]:
    """Return the days that two figures and a year may mean: with the day first, and the month."""
    one, other, year = int(found[1]), int(found[3]), int(found[4])
    day_first, month_first = _day(year, other, one), _day(year, one, other)
    if day_first is not None and found[2].strip() == _DOT:
        return {day_first}
    return {day for day in (day_first, month_first) if day is not None}


def _in_words(text: str, language: Language) -> date | None:
    """Return the day whose month is written as a word, in the language that knows most words."""
    numbers = sorted(_NUMBER.findall(text), key=len)
    words = {word.casefold() for word in _WORD.findall(text)}
    if [len(number) for number in numbers] not in ([1, 4], [2, 4]) or len(words) > _MOST_WORDS:
        return None
    if not _has_day_by_month(text):
        return None
    read = [_month(words, code) for code in (language.code, *KNOWN)]
    most = max(known for known, _ in read)
    months = {month for known, month in read if known == most}
    month = read[0][1] if read[0][0] == most or len(months) > 1 else months.pop()
    return _day(int(numbers[1]), month, int(numbers[0])) if month else None


def _has_day_by_month(text: str) -> bool:
    """Whether a day stands next to a month: another figure may be that of a page or a volume."""
    beside = (*_BEHIND_DAY.findall(text), *_BEFORE_DAY.findall(text))
    return any(word.casefold() in _months() for word in beside)


def _month(words: set[str], code: str) -> tuple[int, int | None]:
    """Return how many words a language knows in a date, and the month if they name one."""
    months, weekdays = _names(code)
    named = {months[word] for word in words if word in months and word not in weekdays}
    known = {word for word in words if word in months or word in weekdays}
    is_whole = len(named) == 1 and not (words - known) & _months()
    return (len(known), named.pop()) if is_whole else (0, None)


@cache
def _months() -> frozenset[str]:
    """Return the names of months in all languages: "mar" is March, and Tuesday in another one."""
    return frozenset(name for code in KNOWN for name in _names(code)[0])


@cache
def _names(code: str) -> tuple[dict[str, int], frozenset[str]]:
    """Return the months of a language by their names, case folded, and its names of weekdays."""
    language = written_in(code, "")
    numbered = enumerate(language.months, start=1)
    months = {name.casefold(): number for number, names in numbered for name in names}
    return months, frozenset(name.casefold() for names in language.weekdays for name in names)


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
