"""What a report's head says of its outlet and day: "The Harbour Post, 15 March 2024"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of, has
from summarizer.text.folding import caseless
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from datetime import date

    from summarizer.languages.language import Language

_LONGEST = 100  # code points of such a line
_MOST_NAMES = 9  # words before the date: the outlet, and what part of it
_SHORTEST = 3  # letters: shorter small words tell how names hang together: "of", "de"
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
# Behind a date may stand the time, or what edition it was, behind a comma.
_BEHIND = r"(?:[\s,|·–—-]+\d{1,2}(?:[:.h]\s?\d{2})?\s?(?:[^\W\d_][\w.]{0,4})?)?\W*"
_ORDINAL = on_demand(r"\b(\d{1,2})(?:st|nd|rd|th|er|º)\b")
_BRACKETS = re.compile(r"\s?\([^()]{0,60}\)")
_STROKES = " \t-–—_"
_PARTED = on_demand(r"[,.|·•–—-]\s*$")


def imprint(text: str, language: Language) -> str | None:
    """Return the date at the end of a line that has names before it and nothing else, or None.

    It may lack the year. A comma, a stop or a stroke parts it from the names; or one of them is a
    word for outlets, and the small words tell how names hang together: "From the Tarn Gazette of".
    """
    if len(text) > _LONGEST or not any(char.isdigit() for char in text):
        return None
    found = _dated(language).search(text)
    if found is None:
        return None
    before = _before(text, found)
    words = _WORD.findall(before)
    named = names_outlet(before, language) and _hang_together(words, language)
    if len(words) > _MOST_NAMES or not (named or not words or _parted(before, language)):
        return None
    return found["date"] or found["weekday"]


def imprint_before(text: str, language: Language) -> int:
    """Return where a report begins behind its outlet and day and a stop; 0 if none stand there.

    `The Harbour Post, 15 March 2024. A ferry …` is such a beginning. All its words are names, and
    one is a word for outlets or a day of the week: "Dallas, 22 November 1963." may be text.
    """
    head, stop, rest = text[: _LONGEST + 2].partition(". ")
    while stop and rest and len(head) <= _LONGEST:
        words = _WORD.findall(head)
        day = imprint(head, language) if rest[0].isupper() or rest[0] in "“\"'„«" else None
        told = names_outlet(head, language) or _names_weekday(head, language)
        if day and told and _hang_together(words, language):
            return len(head) + len(stop)
        more, stop, rest = rest.partition(". ")
        head = f"{head}. {more}"
    return 0


def imprint_day(text: str, language: Language) -> date | None:
    """Return the day that an imprint states with its year, or None."""
    stated = imprint(_BRACKETS.sub("", text).rstrip(_STROKES + "."), language)
    if stated is None:
        return None
    from summarizer.method.preparation.lines.stated_dates import stated_date  # noqa: PLC0415 - few need it

    return stated_date(_ORDINAL.sub(r"\1", stated), language)


def imprint_names(text: str, language: Language) -> str:
    """Return what stands before the day of an imprint, the outlet most often, or ""."""
    found = _dated(language).search(text) if imprint(text, language) else None
    return _before(text, found).strip(_STROKES + ",.|:·•") if found else ""


def _before(text: str, found: re.Match[str]) -> str:
    """Return what stands before a day: "The Western Sun, " is no name and a day of the week."""
    behind = text[: found.start("date")] if found["date"] else ""
    before = text[: found.start()]
    return behind if _PARTED.search(behind) and not _PARTED.search(before) else before


def _parted(before: str, language: Language) -> bool:
    """Return whether a comma, a stop or a stroke stands before a date, or before "on" or "le"."""
    names, _, last = before.rstrip().rpartition(" ")
    if caseless(last) in _small_words(language):
        before = names
    return bool(_PARTED.search(before))


def names_outlet(text: str, language: Language) -> bool:
    """Return whether a text has a word for outlets: "Gazette", "Radio"."""
    return has(language.outlet_words, caseless(text))


def _names_weekday(text: str, language: Language) -> bool:
    days = tuple(caseless(name) for names in language.weekdays for name in names)
    return has(days, caseless(text))


def _hang_together(words: list[str], language: Language) -> bool:
    """Return whether words are names, months and days, and small words among them."""
    small = {caseless(word) for word in words if word[0].islower()}
    return all(len(word) < _SHORTEST or word in _small_words(language) for word in small)


@cache
def _small_words(language: Language) -> frozenset[str]:
    listed = (
        *language.function_words,
        *language.definite_articles,
        *language.published_prepositions,
        *language.published,
        *language.hour_words,
        *language.authors_follow,
    )
    named = (name for names in (*language.months, *language.weekdays) for name in names)
    return frozenset(caseless(word) for phrase in (*listed, *named) for word in phrase.split())


@cache
def _dated(language: Language) -> re.Pattern[str]:
    """Return the pattern of a day at the end of a line; its groups are `date` and `weekday`."""
    months = any_of(name for names in language.months for name in names)
    weekdays = any_of(name for names in language.weekdays for name in names)
    year = r"(?:,?\s(?:de\s)?[12]\d{3}(?!\d))?"
    named = (
        rf"\d{{1,2}}(?:st|nd|rd|th|er|\.|º)?\s(?:de\s|of\s)?{months}\b\.?{year}|"
        rf"\b{months}\b\.?\s\d{{1,2}}(?:st|nd|rd|th)?\b{year}|"
        rf"\b{months}\b\.?\s[12]\d{{3}}"
    )
    figures = r"\d{1,4}(?P<by>[./-])\d{1,2}(?P=by)\d{2,4}|[12]\d{3}年\d{1,2}月\d{1,2}日"
    sign = r"(?:\s[^\W\d_]\.?)?"  # of a year, in Russian
    before = r"(?<![\w-])"
    name = r"[^\W\d_][\w.’'-]{0,30}"
    author = rf"[.,|·–—-]?\s+[|·–—-]?\s?(?i:{any_of(language.authors_follow)})(?:\s{name}){{1,5}}"
    time = r"\d{1,2}[:.h]\s?\d{2}\s?(?:[^\W\d_][\w.]{0,4})?\W*"
    return re.compile(
        rf"{before}(?:\b{weekdays}\b\.?,?\s(?:den\s|the\s)?)?"
        rf"(?P<date>{named}|{figures})(?!\w){sign}(?:{_BEHIND}|{author})$|"
        rf"{before}(?P<weekday>\b{weekdays}\b\.?),\s{time}$",
        re.IGNORECASE,
    )
