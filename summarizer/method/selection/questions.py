"""Questions: which texts have the kind of answer that a query asks for."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.languages.phrases import any_of, has
from summarizer.text.folding import caseless
from summarizer.text.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from summarizer.languages.language import Language


def kinds_asked_for(
    query: str, texts: Sequence[str], languages: Sequence[Language]
) -> NDArray[np.bool_]:
    """Return which texts have a number, a time or a reason, if the query asks for one: (texts,).

    `languages` are the texts'; a query may be in any of them.
    """
    asked = caseless(query)
    known = dict.fromkeys(languages)
    wanted = [kind for kind, asks in _KINDS if any(has(asks(one), asked) for one in known)]
    found = np.zeros(len(texts), dtype=bool)
    for row, (text, language) in enumerate(zip(texts, languages, strict=True)):
        check()
        found[row] = any(kind(text, language) for kind in wanted)
    return found


def _has_number(text: str, language: Language) -> bool:
    words = language.vocabulary
    return any(
        word[0].isdigit()
        or ((word in words.numbers or word in words.scales) and word not in words.one)
        for word in tokens(text)
    )


def _has_time(text: str, language: Language) -> bool:
    return bool(_times(language).search(text))


def _has_reason(text: str, language: Language) -> bool:
    return has(language.reasons, caseless(text))


_KINDS: tuple[
    tuple[Callable[[str, Language], bool], Callable[[Language], tuple[str, ...]]], ...
] = (
    (_has_number, lambda language: language.asks_number),
    (_has_time, lambda language: language.asks_time),
    (_has_reason, lambda language: language.asks_reason),
)


@cache
def _times(language: Language) -> re.Pattern[str]:
    """Return the pattern of a year, a month, a weekday, or a day such as "yesterday"."""
    # In their usual case, in which "May" is a month.
    calendar = any_of((*language.calendar, *language.vocabulary.relative_days))
    return re.compile(rf"\b(?:1[5-9]|20)\d\d\b|\b{calendar}\b")
