"""Notices that a predicate or an ending shows: disclaimers, credits, orders that stand last.

Each function takes a sentence, white space folded, the same in small letters, and a `Language`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import has
from summarizer.method.preparation.boilerplate.addressing import reported
from summarizer.method.preparation.boilerplate.page_notices import reports
from summarizer.text.folding import caseless
from summarizer.text.scripts import has_unspaced

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_CREDIT_ENDING = 6  # words: a place or another paper may stand behind "contributed to this report"
_BEHIND_WORDS = " .!…।。！\"'”’»)"


def declines(text: str, lowered: str, language: Language) -> bool:
    """Return whether an outlet disclaims what it publishes, or links to."""
    notices = language.notices
    denies = has(notices.denials, lowered) and has(notices.disclaimed, lowered)
    if not denies and not has(notices.disclaimers, lowered):
        return False
    told = reports(text, language) or has(notices.judges, lowered)
    return not told and not has(_weekdays(language), lowered)


def closes_with_request(text: str, lowered: str, language: Language) -> bool:
    """Return whether a sentence ends in an order, where verbs stand last.

    It is about what outlets make, or about the outlet: "bizi sosyal medyada takip edin".
    """
    notices = language.notices
    asks = bool(notices.closing_requests) and lowered.rstrip(_BEHIND_WORDS).endswith(
        notices.closing_requests
    )
    if not asks or not (has(notices.goods, lowered) or has(notices.outlet, text)):
        return False
    return not reported(text, language)


def is_uncut_notice(text: str, lowered: str, language: Language) -> bool:
    """Return whether it is a notice in a script that puts no blank between words."""
    del lowered
    notices = language.notices.uncut_notices
    return bool(notices) and has_unspaced(text) and bool(_uncut(notices).search(text))


def credits_others(text: str, lowered: str, language: Language) -> bool:
    """Return whether it ends in saying who else took part in the article."""
    del lowered
    if not has(language.contributions, text) or reports(text, language):
        return False
    return has(language.contributions, " ".join(text.split()[-_CREDIT_ENDING:]))


@cache
def _weekdays(language: Language) -> tuple[str, ...]:
    """Return the full names of the days, in small letters: on one of them something happened."""
    return tuple(caseless(names[0]) for names in language.weekdays)


@cache
def _uncut(notices: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(notices))
