"""A second look at the pairs of which the rule is unsure: both sentences read together by a model.

The model is the cross-encoder that ships. docs/decisions/second-reading.md says what it brings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from summarizer.languages.language import Language

    Floats = NDArray[np.float64]

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

SAID_NO = -6.0
"""Log-odds by the model alone up to which, read either way, a sentence surely reports no other.

Of 101 labelled pairs that tell by other verbs, and that the rule takes for reports, none is below.
"""

_RULE, _MODEL, _CONSTANT = 0.47, 0.35, 0.30
"""Weights of the two log-odds, and what is added: a logistic regression over the unsure pairs.

Each pair was judged by a rule and a model that were fitted to other topics.
"""

_LEAST = 0.0001  # probability that the rule is wrong, where it is sure
_MOST = 7.0  # of the model's log-odds, either way: it is surer of itself than it is right


class UnsurePair(NamedTuple):
    """A row, another one, and how likely that one reports it by the rule, which is unsure."""

    row: int
    other: int
    by_rule: float


class SecondReading(NamedTuple):
    """Reads pairs of the n sentences of a topic again; `texts` and `languages` are theirs.

    `written` returns the text of the second of two rows with its numbers as the first writes them.
    """

    texts: Sequence[str]
    languages: Sequence[Language]
    written: Callable[[int, int], str] | None = None

    def probabilities(self, pairs: Iterable[UnsurePair]) -> Floats:
        """Return the probability that the other of each pair reports its row, shape (m,).

        A pair is being read while the next ones are found. Those by the rule stay where a sentence
        is not English.
        """
        # It imports the runtime, which is not needed to say that an article is missing.
        from summarizer.encoders.cross_encoder import log_odds  # noqa: PLC0415

        asked: list[UnsurePair] = []

        def to_read() -> Iterator[tuple[str, str]]:
            for pair in pairs:
                asked.append(pair)
                if self._knows(pair.row, pair.other):
                    yield self._texts_of(pair.row, pair.other)

        read_again = log_odds(to_read())
        found = np.array([pair.by_rule for pair in asked], dtype=np.float64)
        known = [self._knows(pair.row, pair.other) for pair in asked]
        found[known] = combined(found[known], read_again)
        return found

    def log_odds(self, pairs: Sequence[tuple[int, int]]) -> Floats:
        """Return by the model alone the log-odds that the other of each pair reports its row.

        They are of shape (m,), and minus infinity where a sentence is not English.
        """
        from summarizer.encoders.cross_encoder import log_odds  # noqa: PLC0415 - as above

        known = np.array([self._knows(*pair) for pair in pairs], dtype=bool)
        found = np.full(len(pairs), -np.inf)
        read = zip(pairs, known.tolist(), strict=True)
        found[known] = log_odds(self._texts_of(row, other) for (row, other), one in read if one)
        return found

    def _texts_of(self, row: int, other: int) -> tuple[str, str]:
        text = self.texts[other] if self.written is None else self.written(row, other)
        return self.texts[row], text

    def denies(self, pairs: Sequence[tuple[int, int]]) -> NDArray[np.bool_]:
        """Return whether neither row of a pair surely reports the other, shape (m,).

        Where a sentence is not English, that is not known.
        """
        known = np.array([self._knows(*pair) for pair in pairs], dtype=bool)
        denied: NDArray[np.bool_] = known & (self.log_odds(pairs) <= SAID_NO)
        for place in np.flatnonzero(denied).tolist():
            row, other = pairs[place]
            denied[place] = self.log_odds([(other, row)])[0] <= SAID_NO
        return denied

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
