"""The rule's regression, fitted to labelled pairs, and its scores of topics left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from benchmarks.quality.reports import record_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from benchmarks.quality.reports import Example

    Floats = NDArray[np.float64]

FOLDS = 5
SHUFFLES = 5
"""How often the topics are cut into folds anew: a threshold from one cut would hang on chance."""

_WEIGHT_OF_FEW = 0.5  # of a pair in a topic of few sentences: topics have more, most of the time


class Fitted(NamedTuple):
    """The regression, and the scaling of its features."""

    scaler: Any
    regression: Any

    def scores(self, values: Floats) -> Floats:
        """Return the score of each pair."""
        scores: Floats = self.regression.decision_function(self.scaler.transform(values))
        return scores


class Pairs(NamedTuple):
    """Labelled pairs as arrays; `topics` numbers the topic of each, a record's days as one.

    `values` are the features of the pairs, `few` those in a topic of few sentences.
    """

    examples: Sequence[Example]
    values: Floats
    few: Floats
    reports: NDArray[np.bool_]
    weights: Floats
    topics: NDArray[np.intp]

    def part(self, chosen: NDArray[np.bool_]) -> Pairs:
        """Return some of the pairs."""
        return Pairs(
            examples=[self.examples[number] for number in np.flatnonzero(chosen).tolist()],
            values=self.values[chosen],
            few=self.few[chosen],
            reports=self.reports[chosen],
            weights=self.weights[chosen],
            topics=self.topics[chosen],
        )


def pairs_of(listed: Sequence[Example]) -> Pairs:
    """Return labelled pairs as arrays."""
    numbers: dict[str, int] = {}
    names = [record_of(pair.claim.topic)[0] for pair in listed]
    return Pairs(
        examples=listed,
        values=np.array([list(pair.features.values()) for pair in listed]),
        few=np.array([list(pair.among_few.values()) for pair in listed]),
        reports=np.array([pair.is_report for pair in listed]),
        weights=np.array([pair.weight for pair in listed]),
        topics=np.array([numbers.setdefault(name, len(numbers)) for name in names]),
    )


def fit(pairs: Pairs) -> Fitted:
    """Return the regression, fitted to the pairs, each also as it would be among few sentences."""
    values = np.vstack([pairs.values, pairs.few])
    reports = np.tile(pairs.reports, 2)
    weights = np.concatenate([pairs.weights, pairs.weights * _WEIGHT_OF_FEW])
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - takes seconds
    from sklearn.preprocessing import StandardScaler  # noqa: PLC0415

    scaler = StandardScaler().fit(values)
    # The penalty was chosen by cross-validation: docs/decisions/same-fact.md.
    regression = LogisticRegression(C=0.1, max_iter=5000)
    regression.fit(scaler.transform(values), reports, sample_weight=weights)
    return Fitted(scaler, regression)


def left_out_scores(pairs: Pairs, shuffles: int = SHUFFLES) -> Iterator[Floats]:
    """Yield the scores of all pairs, each by a model of other topics, for each shuffle."""
    count = int(pairs.topics.max()) + 1
    for seed in range(shuffles):
        fold_of_topic = np.random.default_rng(seed).permutation(count) % FOLDS
        folds = fold_of_topic[pairs.topics]
        scores = np.zeros(len(pairs.topics))
        for fold in range(FOLDS):
            scores[folds == fold] = fit(pairs.part(folds != fold)).scores(
                pairs.values[folds == fold]
            )
        yield scores
