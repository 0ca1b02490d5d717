"""Datelines in scripts without capitals that put blanks between words: "القاهرة (رويترز) - ".

Only an agency that is known, what has a word for an outlet, or the address of a site tells: between
two marks else there may be an aside, a speaker, or who is meant.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of, has
from summarizer.languages.uncased_agencies import AGENCIES, EVERYWHERE, OUTLET_WORDS

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_DASH = r"[-–—ـ_]{1,2}"
_WORD = r"[^\W_](?:[\w’'.-]*\w)?"
_WORDS = rf"{_WORD}(?:(?:\s|\s?[,،/]\s?|\s{_DASH}\s(?=\d)){_WORD}){{0,9}}"
_NAME = rf"{_WORD}(?:\s{_WORD}){{0,2}}"
_PLACE_WORDS = 4  # of a place where no day tells
_SIGNED = re.compile(
    rf"(?P<words>{_WORDS})(?:(?:\s\([^()\n]{{1,25}}\))?\s\((?P<outlet>[^()\n]{{1,25}})\)\s?"
    rf"(?:{_DASH}|:(?!\s?[\"“«]))|\s/(?P<stroked>[^\s/][^/\n]{{1,23}})/\s?(?:{_DASH})?)\s+"
)
_BEFORE_COLON = re.compile(
    rf"(?P<words>{_NAME})\s?{_DASH}\s?[\"“«]?(?P<outlet>{_NAME})[\"”»]?\s?:\s+(?![\"“«])"
)
_BETWEEN_DASHES = re.compile(
    rf"(?P<words>{_NAME})\s?(?:/|\s{_DASH})\s(?P<outlet>{_NAME})\s{_DASH}\s+"
)
_ADDRESS = re.compile(r"[\w-]+\.(?:[a-z]{2,4}|نت|كوم)")
_BETWEEN_OUTLETS = re.compile(r"\s?[,،/]\s?|\s[-–]\s")
_ASIDE = re.compile(rf"\s{_DASH}\s")


def uncased_dateline(head: str, language: Language) -> int:
    """Return where the first sentence of a report begins behind its dateline; 0 without one."""
    signed = _SIGNED.match(head)
    if signed:
        dated = bool(_day(language).search(signed["words"]))
        short = len(signed["words"].split()) <= _PLACE_WORDS
        aside = not dated and _ASIDE.search(head, signed.end())
        return signed.end() if (dated or short) and not aside and _tells(signed, language) else 0
    found = _BEFORE_COLON.match(head) or _BETWEEN_DASHES.match(head)
    return found.end() if found and _tells(found, language) else 0


def _tells(found: re.Match[str], language: Language) -> bool:
    """Return whether what stands between the marks is an outlet, and nobody else is told of one.

    Who names an outlet before the marks, or says something, is no place: "وقالت وكالة (سانا): ".
    """
    groups = found.groupdict()
    outlets = _BETWEEN_OUTLETS.split((groups["outlet"] or groups["stroked"]).strip())
    source = (
        *AGENCIES.get(language.code, ()),
        *OUTLET_WORDS.get(language.code, ()),
        *language.speech_verbs,
    )
    return all(_is_outlet(each, language) for each in outlets) and not has(source, groups["words"])


def _is_outlet(name: str, language: Language) -> bool:
    listed = name in AGENCIES.get(language.code, ()) or name.lower() in EVERYWHERE
    worded = re.match(rf"{any_of(OUTLET_WORDS.get(language.code, ()))}(?!\w)", name)
    return bool(listed or worded or _ADDRESS.fullmatch(name))


@cache
def _day(language: Language) -> re.Pattern[str]:
    """Return the pattern of a day: its number with a month, or with another number."""
    months = any_of(name for names in language.months for name in names)
    return re.compile(rf"\d{{1,2}}\s{months}\b|\d{{1,2}}\s?[-/.]\s?\d{{1,2}}\b")
