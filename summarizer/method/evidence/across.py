"""Two sentences in two languages: whether one reports the other, and what they state differently.

They share no words, so that meaning alone tells whether they report one fact. What is written alike
in all languages can still speak against it: figures, and days and months that both languages'
words tell.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.evidence.agreement import is_time
from summarizer.method.evidence.conflicts.pair import Clash
from summarizer.method.evidence.slots import unmatched
from summarizer.method.evidence.statements import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.evidence.statements import Statement

# In a trial on pairs of translated and other sentences of a topic 85 of 100 report the same from a
# cosine of 0.525 on, and 90 of 100 of those that do are above. The probability there is the
# threshold of `Options.support`.
_COSINE, _LOG_ODDS = 0.525, 1.099
_SLOPE = 20.0  # log-odds for each cosine: a tenth makes of one in three two in three
_ABOUT_ONE_THING = 0.6  # cosine from which another figure contradicts: nearly a translation
# Digits with what groups them: 1,500 and 1.500 and 1 500 are one number, and so are 1.5 and 1,5.
_FIGURE = re.compile(r"\d+(?:[.,\u066b\u066c\u00a0\u202f ]\d{3}(?!\d)|[.,\u066b]\d+)*")


def probabilities(cosines: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the probabilities that sentences in another language report the same."""
    odds: NDArray[np.float64] = np.exp(-(_LOG_ODDS + _SLOPE * (cosines - _COSINE)))
    return 1 / (1 + odds)


def differs_across(a: Statement, b: Statement) -> bool:
    """Return whether two sentences differ in a figure or a time: each has one that the other lacks.

    A number that only one of them writes in digits is no difference.
    """
    own, other = _lonely(a, b)
    if own and other:
        return True
    return any(is_time(one) and not (one.said or two.said) for one, two in unmatched(a, b))


def clash_across(a: Statement, b: Statement, similarity: float) -> Clash | None:
    """Return the conflict between two sentences in the one figure of each that the other lacks."""
    own, other = _lonely(a, b)
    if similarity < _ABOUT_ONE_THING or len(own) != 1 or len(other) != 1:
        return None
    of_time = any(is_time(value) for one in (a, b) for value in one.values)
    return None if of_time else Clash("number", own[0], other[0])


def _lonely(a: Statement, b: Statement) -> tuple[list[Span], list[Span]]:
    """Return the figures of each sentence that the other does not have."""
    own, other = _figures(a.text), _figures(b.text)
    return (
        [span for digits, span in own.items() if digits not in other],
        [span for digits, span in other.items() if digits not in own],
    )


def _figures(text: str) -> dict[str, Span]:
    """Return the numbers that a text writes in digits of any script, by their digits alone."""
    return {
        "".join(str(unicodedata.digit(sign)) for sign in found[0] if sign.isdigit()): Span(
            found.start(), found.end()
        )
        for found in _FIGURE.finditer(text)
    }
