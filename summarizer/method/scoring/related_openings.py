"""Openings that relate a sentence to another one by their form: "Two days later, …", "How he …".

And openings that seem to do so, and point forward: "Such cities as Paris".
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_COUNT_WORDS = 2  # before a stretch of time: "about two"


def points_forward(opening: str, language: Language) -> bool:
    """Return whether what an opening seems to point back to follows at once: "Such X as A"."""
    return bool(_forward(language).match(opening[:1].lower() + opening[1:]))


def tells_time_from_another(opening: str, language: Language) -> bool:
    """Return whether an opening counts from a time that is not told: "Two days later, …"."""
    return bool(_counted(language).match(opening[:1].lower() + opening[1:]))


def asks_of_another(opening: str, language: Language) -> bool:
    """Return whether an opening asks of somebody or something named before: "How he got it"."""
    return bool(_asked(language).match(opening.lower().replace("’", "'")))


@cache
def _forward(language: Language) -> re.Pattern[str]:
    return re.compile(rf"{any_of(language.references.forward)}\b")


@cache
def _counted(language: Language) -> re.Pattern[str]:
    words = language.references
    stretches, counted = any_of(words.stretches), any_of(words.counted_from)
    return re.compile(
        rf"(?:[{language.letters}\d][\w.,-]* ){{0,{_COUNT_WORDS}}}(?i:{stretches}) {counted}(?!\w)"
    )


@cache
def _asked(language: Language) -> re.Pattern[str]:
    asked, pronouns = any_of(language.references.asked), any_of(language.late_pronouns)
    return re.compile(rf"{asked}(?:'\w+| \w+)? {pronouns}\b")
