"""A second look at the pairs of which the rule is unsure: both sentences read together by a model.

The model is the cross-encoder that ships. docs/decisions/second-reading.md says what it brings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.languages.language import Language

    Floats = NDArray[np.float64]
    Rows = NDArray[np.intp]

UNSURE = (0.55, 0.85)
"""From and below which probability by the rule a pair is read again.

Below, more pairs are to be read than become reports; above, the rule alone is right as often. From
.5 to .9 it is half as many pairs again, which find 6 of a thousand reports.
"""

SURE = (0.55, 0.8)
"""Below and from which probability the second reading counts; between, the rule's word stands.

A verdict of the rule is not overturned by a hair: the model is at its best on the topics that its
labels come from, and on others it is less sure.
"""

LANGUAGE = "en"
"""What the model was trained on."""

SAID_AGAIN = 2.0
"""Log-odds by the model alone from which two sentences are not both told in one summary.

Of 26 such pairs among 114 summaries 24 are repeats; of 27 from 1 to 2 about half are.
"""

_RULE, _MODEL, _CONSTANT = 0.47, 0.35, 0.30
"""Weights of the two log-odds, and what is added: a logistic regression over the unsure pairs.

Each pair was judged by a rule and a model that were fitted to other topics.
"""

_LEAST = 0.0001  # probability that the rule is wrong, where it is sure
_MOST = 7.0  # of the model's log-odds, either way: it is surer of itself than it is right


class SecondReading(NamedTuple):
    """Reads pairs of the n sentences of a topic again; `texts` and `languages` are theirs."""

    texts: Sequence[str]
    languages: Sequence[Language]

    def probabilities(self, rows: Rows, others: Rows, by_rule: Floats) -> Floats:
        """Return the probability that each of m others reports the row beside it, shape (m,).

        `by_rule`, shape (m,), are those by the rule; they stay where a sentence is not English.
        """
        found, log_odds = by_rule.copy(), self.log_odds(rows, others)
        read = np.isfinite(log_odds)
        found[read] = combined(by_rule[read], log_odds[read])
        return found

    def log_odds(self, rows: Rows, others: Rows) -> Floats:
        """Return by the model alone the log-odds that each other row reports the row beside it.

        They are of shape (m,), and minus infinity where a sentence is not English.
        """
        found = np.full(len(rows), -np.inf)
        pairs = zip(rows.tolist(), others.tolist(), strict=True)
        read = [place for place, (row, other) in enumerate(pairs) if self._knows(row, other)]
        if read:
            # It imports the runtime, which is not needed to say that an article is missing.
            from summarizer.encoders.cross_encoder import load_cross_encoder  # noqa: PLC0415

            claims, sentences = self._texts_of(rows[read]), self._texts_of(others[read])
            found[read] = load_cross_encoder().log_odds(claims, sentences)
        return found

    def _texts_of(self, rows: Rows) -> list[str]:
        return [self.texts[row] for row in rows.tolist()]

    def _knows(self, row: int, other: int) -> bool:
        return {self.languages[row].code, self.languages[other].code} == {LANGUAGE}


def combined(by_rule: Floats, log_odds: Floats) -> Floats:
    """Return the probabilities by the rule and by the log-odds of the model, any equal shapes.

    They are those by the rule where both together are not sure.
    """
    rule = by_rule.clip(_LEAST, 1 - _LEAST)
    rule = np.log(rule / (1 - rule))
    score = _RULE * rule + _MODEL * log_odds.clip(-_MOST, _MOST) + _CONSTANT
    both = 1 / (1 + np.exp(-score))
    probabilities: Floats = np.where((both < SURE[0]) | (both >= SURE[1]), both, by_rule)
    return probabilities
