"""Times that stand before an entry or a line, and notes of change behind one."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.headline_labels import HEADLINE_LABELS
from summarizer.languages.phrases import any_of
from summarizer.text.folding import caseless
from summarizer.text.scripts import is_unspaced

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.languages.language import Language

_LONGEST_LABEL = 40  # code points, with the first figure of the time
_LONGEST_WORD = 20  # code points of what stands before a time
_LONGEST_NOTE = 120  # code points: a time, a zone, and what was added
_LONGEST_PLACE = 30  # code points: whose time it is, in words: "(heure de Paris)"

# Whose time it is, in brackets: a score has figures in them, as in "28:24 (14:12)".
_PLACE = rf"\(\s?[^\d()\[\]]{{2,{_LONGEST_PLACE}}}(?:[+-]\d{{1,2}})?\)"
_WITH_STOP = r"(?:[01]?\d|2[0-4])\.[0-5]\d"


@cache
def time_stamp(language: Language) -> re.Pattern[str]:
    """Return the pattern of a time that opens a line, with what parts it from the rest."""
    hours, before = any_of(language.hour_words), any_of(language.before_times)
    time = (
        rf"(?:\d{{1,2}}[:.]\d{{2}}(?::\d{{2}})?\s?(?:{hours}\b\.?)?|\d{{1,2}}\s?{hours}\b\.?|"
        rf"{_with_h(language)})"
    )
    zone = rf"(?:\s?\(?[A-Z]{{2,4}}(?:[+-]\d{{1,2}})?\)?|\s?{_PLACE})?"
    sign = r"\s?(?:[:–—|]|-{1,3})"
    words = rf"(?:\s[^\d()\[\]]{{2,{_LONGEST_PLACE}}})?"
    return re.compile(
        rf"{time}{zone}(?:{sign}\s?|\s[•·»›>/▪■●◆«‹]{{1,2}}\s|$)|{before}\.?\s{time}{zone}\s?:\s|"
        rf"[\[(](?:{before}\.?\s)?{time}(?:{zone}|{words})[\])](?:{sign}\s|\s)",
        re.IGNORECASE,
    )


def stamp_at_start(text: str, language: Language) -> re.Match[str] | None:
    """Return the time that opens a text, with what parts it from the rest and a label before it."""
    return _first_of((time_stamp,), text, language)


def time_at_start(text: str, language: Language) -> re.Match[str] | None:
    """Return such a time, or one that only an entry of a live page opens with."""
    return _first_of((time_stamp, entry_time), text, language)


def _first_of(
    patterns: Sequence[Callable[[Language], re.Pattern[str]]], text: str, language: Language
) -> re.Match[str] | None:
    start = _label(text)
    if not may_open_with_time(text[start : start + _LONGEST_WORD], language):
        return None
    found = (pattern(language).match(text, start) for pattern in patterns)
    return next((one for one in found if one), None)


def _label(text: str) -> int:
    """Return where a label before a time ends that opens a text: "Update, 18.45"; 0 without one."""
    opening = caseless(text[:_LONGEST_LABEL])
    found = _labels().match(opening) if opening.startswith(HEADLINE_LABELS) else None
    return found.end() if found else 0


@cache
def _labels() -> re.Pattern[str]:
    return re.compile(rf"{any_of(HEADLINE_LABELS)}\s?[.,:|–—-]?\s(?=\d)")


def may_open_with_time(text: str, language: Language) -> bool:
    """Return whether a text opens with a figure, or with what stands before a time: "Kl. 20.02"."""
    if text[:1].isdecimal() or text[1:2].isdecimal():
        return True
    return text[:_LONGEST_WORD].lower().startswith(language.before_times)


@cache
def entry_time(language: Language) -> re.Pattern[str]:
    """Return the pattern of the time before an entry of a live page: "18:45 Police close …"."""
    hours = rf"(?i:{any_of(language.hour_words)})\b\.?"
    zone = rf"(?:\(?[A-Z]{{3,4}}\)?|{_PLACE})"
    word = rf"[{language.capitals}](?:[{language.letters}]+\s|\s[{language.letters}])"
    capital = rf"[“\"‘]?(?!(?i:{any_of(language.calendar)})){word}"
    opening = rf"(?:{any_of(sorted(map(str.capitalize, language.sentence_openings)))})\b"
    with_h = _with_h(language)
    opens = (
        rf"(?:\d{{1,2}}[:.]\d{{2}}(?:\s?{hours})?|\d{{1,2}}\s?{hours}|{with_h})(?:\s{_PLACE})?"
        rf"\.?\s+(?={opening})"
    )
    if language.nouns_are_capitalised:  # another capital behind "18.45" and "Uhr" tells nothing
        time = rf"(?:\d{{1,2}}:\d{{2}}(?::\d{{2}})?|{with_h})"
        return re.compile(rf"{opens}|{time}(?:\s{_PLACE})?\.?\s+(?!{hours})(?={capital})")
    if is_unspaced(language.letters[0]):
        return re.compile(rf"\d{{1,2}}:\d{{2}}(?::\d{{2}})?\s+(?=[{language.letters}])")
    # Where a comma parts decimals, a full stop before another capital can only part a time.
    stopped = _WITH_STOP if language.vocabulary.decimal_mark == "," else r"(?!)"
    return re.compile(
        rf"{opens}|"
        rf"(?:\d{{1,2}}:\d{{2}}(?::\d{{2}})?|\d{{1,2}}\.\d{{2}}(?=\s?(?:{hours}|{zone}\s))|"
        rf"{stopped}|{with_h}|\d{{1,2}}(?=\s?{hours}))"
        rf"(?:\s?{hours})?(?:\s{zone})?\.?\s+(?={capital})"
    )


@cache
def glued_day(language: Language) -> re.Pattern[str]:
    """Return the pattern of a day with its year that the first word follows at once."""
    months = any_of(name for names in language.months for name in names)
    weekdays = any_of(name for names in language.weekdays for name in names)
    return re.compile(
        rf"(?:{weekdays}\b\.?,?\s)?(?:{months}\s\d{{1,2}},?\s\d{{4}}|"
        rf"\d{{1,2}}\.?\s(?:de\s)?{months}\.?(?:\sde)?,?\s\d{{4}})(?=[{language.capitals}“«„\"][\w’'])",
    )


def _with_h(language: Language) -> str:
    """Return the pattern of a time with "h" in it, and with blanks if its language writes those."""
    return r"\d{1,2}\s?h\s?\d{2}" if "h" in language.hour_words else r"\d{1,2}h\d{2}"


@cache
def note_of_change(language: Language) -> re.Pattern[str]:
    """Return the pattern of a note in brackets that closes a line: "[Updated 9 p.m. …]"."""
    changed = any_of((*language.published, *language.notices.stamps))
    return re.compile(
        rf"(?<!\s)\s*[\[(]{changed}\b[^\[\]()]{{0,{_LONGEST_NOTE}}}[\])]$", re.IGNORECASE
    )
