"""Figures and their units before a full stop: "640 m ü. M.", "2:1 n. V."."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_MEASURE = re.compile(
    r"\d\s?(?:°\s?[CF\u0421]|[^\W\d_]{1,4}/[^\W\d_]{1,4}|[mtgl]|mm|cm|km|kg|ha|kW|MW|GW|[\u043c\u0442\u043b]|\u043a\u043c|\u043a\u0433)$"
)
_SCORE = re.compile(
    r"\d:\d{1,2}\)?\s[^\W\d_]\.\s?[^\W\d_]$"
)  # "2:1 n. V", behind which none is counted


def is_measure(before: str, language: Language) -> bool:
    """Return whether a figure and its unit, behind which no noun stands, end a stretch."""
    return bool(_MEASURE.search(before) or _whole_measure(language).search(before))


def is_score(before: str) -> bool:
    """Return whether the result of a match and how it came about end a stretch."""
    return bool(_SCORE.search(before))


def loosely(pattern: str) -> str:
    """Return the pattern of abbreviations, with their blanks missing or of any kind."""
    return pattern.replace(r"\ ", r"\s?")


@cache
def _whole_measure(language: Language) -> re.Pattern[str]:
    """Return the pattern of "2:1 n. V", "640 m ü. M" and, behind an ordinal, "90. Min"."""
    whole = loosely(any_of(language.closing_measures))
    closing = loosely(any_of(language.closing_abbreviations))
    ordinal = rf"|\d\.\s{closing}" if language.nouns_are_capitalised else ""
    return re.compile(rf"(?:\d\)?\s(?:[mM]\s)?{whole}{ordinal})$")
