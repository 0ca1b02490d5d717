"""Figures and their units before a full stop: "640 m ü. M.", "2:1 n. V."."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of
from summarizer.languages.units import PER, SHORT_UNITS

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_MEASURE = re.compile(
    r"\d\s?(?:°\s?[CF\u0421]|[^\W\d_]{1,4}/[^\W\d_]{1,4}|[mtgl]|mm|cm|km|kg|ha|kW|MW|GW|[\u043c\u0442\u043b]|\u043a\u043c|\u043a\u0433)$"
)
_UNIT = any_of(SHORT_UNITS)
_COUNTED = re.compile(rf"(?:\d\s?|(?<!\S){any_of(PER)}\s){_UNIT}$")
# Of degrees, behind their unit: "20 st. Celsia".
_SCALE = re.compile(r"[CF]|(?:Cel[sz]|Fahr|Цел[ьз]|Фар)\w*")
_FEW = re.compile(r"(?<![\d.,:])[23]\s([^\W\d_]+)$")
_NUMBERED = re.compile(rf"\d(?:[^\W\d_]{{1,4}}|[:'’-][^\W\d_]{{1,4}}|º|ª)\s{_UNIT}$")
# A full name that ends at once, behind an ordinal and what is short for minute.
_NAME_ALONE = re.compile(
    r"[^\W\d_][\w’'-]+(?: [^\W\d_][\w’'-]+){1,2}(?: \([^()]{1,30}\))?\.(?=\s|$)"
)
_MINUTE = re.compile(r"\d(?:[.º’'-]\w{0,2}|[^\W\d_]{1,2})\s[Mm\u041c\u043c][i\u0438][n\u043d]$")
_SCORE = re.compile(
    r"\d:\d{1,2}\)?\s[^\W\d_]\.\s?[^\W\d_]$"
)  # "2:1 n. V", behind which none is counted


def is_measure(before: str, after: str, language: Language) -> bool:
    """Return whether a figure and its unit, behind which no noun stands, end a stretch.

    Behind a short unit a figure may go on: "2 h. 15 min."; what is listed tells it then.
    """
    named = not after[0].isdigit() and not language.nouns_are_capitalised
    counted = named and _COUNTED.search(before)
    return bool(counted or _MEASURE.search(before) or _whole_measure(language).search(before))


def counts_on(before: str, after: str, language: Language) -> bool:
    """Return whether a scale stands behind a unit, or a name behind one that is a title, too.

    "20 st. Celsia", "2 min. Kowalski i Nowak"
    """
    few = _FEW.search(before)
    titled = few is not None and few[1] in language.titles and not after[:1].isdigit()
    return titled or bool(_SCALE.fullmatch(after) and _COUNTED.search(before))


def is_numbered_unit(before: str, language: Language) -> bool:
    """Return whether an ordinal and its unit end a stretch: "in the 88th min."."""
    return not language.nouns_are_capitalised and bool(_NUMBERED.search(before))


def names_scorer(before: str, text: str, place: int) -> bool:
    """Return whether a full name and nothing else follows a minute: "in der 79. Min. Jan Bär."."""
    found = _NAME_ALONE.match(text, place) if _MINUTE.search(before) else None
    return found is not None and all(
        word[0].isupper() for word in found[0].split() if word[0] != "("
    )


def is_score(before: str) -> bool:
    """Return whether the result of a match and how it came about end a stretch."""
    return bool(_SCORE.search(before))


def loosely(pattern: str) -> str:
    """Return the pattern of abbreviations, with their blanks missing or of any kind."""
    return pattern.replace(r"\ ", r"\s?")


@cache
def _whole_measure(language: Language) -> re.Pattern[str]:
    """Return the pattern of "2:1 n. V", "640 m ü. M", and in German "90. Min" and "pro Std"."""
    whole = loosely(any_of(language.closing_measures))
    closing = loosely(any_of(language.closing_abbreviations))
    others = (
        rf"|\d\.\s{closing}|\b(?:je|per|pro)\s{closing}" if language.nouns_are_capitalised else ""
    )
    return re.compile(rf"(?:\d\)?\s(?:[mM]\s)?{whole}{others})$")
