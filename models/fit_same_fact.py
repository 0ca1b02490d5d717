"""Fit the rule that tells whether a sentence reports the main claim of another one.

    SUMMARIZER_DATA=… python models/fit_same_fact.py     writes the numbers of the rule

The labelled pairs of the topics for fitting are in benchmarks/labels/reports.jsonl and in the
evaluation data. Two models are fitted, a logistic regression and boosted trees, whose mean score
counts. What the score is worth is learned from pairs that the models were not fitted to: of
each fold of the topics, by models of the other folds. So is the threshold. The same labels,
encoder and versions of packages give the same bytes.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from benchmarks.quality.reports import Example, accepted, citations, examples
from summarizer import load_encoder
from summarizer.method.evidence.same_fact.rule import FILE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

DEPTH = 3
WEIGHT_OF_FEW = 0.5  # of a pair in a topic of few sentences: topics have more, most of the time
FOLDS = 5
SHUFFLES = 5  # of the topics, each cut into folds: a threshold from one would hang on chance
PRECISION = 0.9  # that the citations of summaries are to have
GRID = np.round(np.arange(0.3, 0.96, 0.01), 2)  # of thresholds
NEIGHBOURS = 5  # settings on either side, over which precision is averaged
DIGITS = 6  # of a number in the file: far more than any of them is known by


class Fitted(NamedTuple):
    """The two models, and the scaling of the regression's features."""

    scaler: Any
    regression: Any
    trees: Any

    def scores(self, values: Floats) -> Floats:
        """Return the mean of the two scores of each pair."""
        linear = self.regression.decision_function(self.scaler.transform(values))
        mean: Floats = (linear + self.trees.decision_function(values)) / 2
        return mean


class Pairs(NamedTuple):
    """Labelled pairs as arrays; `topics` numbers the topic of each.

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
    return Pairs(
        examples=listed,
        values=np.array([list(pair.features.values()) for pair in listed]),
        few=np.array([list(pair.among_few.values()) for pair in listed]),
        reports=np.array([pair.is_report for pair in listed]),
        weights=np.array([pair.weight for pair in listed]),
        topics=np.array([numbers.setdefault(pair.claim.topic, len(numbers)) for pair in listed]),
    )


def fit(pairs: Pairs) -> Fitted:
    """Return the models, fitted to the pairs, each also as it would be among few sentences."""
    values = np.vstack([pairs.values, pairs.few])
    reports = np.tile(pairs.reports, 2)
    weights = np.concatenate([pairs.weights, pairs.weights * WEIGHT_OF_FEW])
    scaler = StandardScaler().fit(values)
    # The penalty and the trees' size were chosen by cross-validation: docs/decisions/same-fact.md.
    regression = LogisticRegression(C=0.1, max_iter=5000)
    regression.fit(scaler.transform(values), reports, sample_weight=weights)
    trees = GradientBoostingClassifier(
        n_estimators=150,
        max_depth=DEPTH,
        learning_rate=0.06,
        subsample=0.6,
        max_features=0.3,
        min_samples_leaf=10,
        random_state=0,
    )
    trees.fit(values, reports, sample_weight=weights)
    return Fitted(scaler, regression, trees)


def left_out_scores(pairs: Pairs) -> Iterator[Floats]:
    """Yield the scores of all pairs, each by models of other topics, for each shuffle."""
    count = int(pairs.topics.max()) + 1
    for seed in range(SHUFFLES):
        fold_of_topic = np.random.default_rng(seed).permutation(count) % FOLDS
        folds = fold_of_topic[pairs.topics]
        scores = np.zeros(len(pairs.topics))
        for fold in range(FOLDS):
            scores[folds == fold] = fit(pairs.part(folds != fold)).scores(
                pairs.values[folds == fold]
            )
        yield scores


def calibrated(pairs: Pairs, scores: Sequence[Floats]) -> tuple[float, float]:
    """Return slope and shift of the log-odds of a report, by the score."""
    model = LogisticRegression(C=np.inf)
    times = len(scores)
    model.fit(
        np.concatenate(scores)[:, None],
        np.tile(pairs.reports, times),
        sample_weight=np.tile(pairs.weights, times),
    )
    return float(model.coef_[0, 0]), float(model.intercept_[0])


def threshold_of(pairs: Pairs, probabilities: Sequence[Floats]) -> float:
    """Return the least threshold at which citations have the precision, as a mean of neighbours."""
    found = [
        [citations(pairs.examples, each, threshold) for each in probabilities] for threshold in GRID
    ]
    precisions = [sum(c.true for c in row) / max(1, sum(c.cited for c in row)) for row in found]
    smooth = [
        np.mean(precisions[max(0, at - NEIGHBOURS) : at + NEIGHBOURS + 1])
        for at in range(len(precisions))
    ]
    for threshold, mean, row in zip(GRID, smooth, found, strict=True):
        recall = np.mean([c.recall for c in row])
        print(f"{threshold:.2f}  precision {mean:.3f}  recall {recall:.3f}")
    reached = [at for at, mean in enumerate(smooth) if mean >= PRECISION]
    return float(GRID[reached[0]])


def filled(tree: Any) -> tuple[list[int], list[float], list[float]]:  # noqa: ANN401 - scikit-learn's
    """Return features, thresholds and leaves of a tree, filled up to its depth.

    A leaf that stands higher is repeated below: whatever the value, it leads to the same leaf.
    """
    inner = 2**DEPTH - 1
    features, thresholds, leaves = [0] * inner, [0.0] * inner, [0.0] * (inner + 1)
    nodes = [(0, 0)]
    while nodes:
        place, node = nodes.pop()
        is_leaf = tree.children_left[node] < 0
        if place >= inner:
            leaves[place - inner] = float(tree.value[node, 0, 0])
            continue
        if not is_leaf:
            features[place] = int(tree.feature[node])
            thresholds[place] = float(tree.threshold[node])
        left, right = (
            (node, node) if is_leaf else (tree.children_left[node], tree.children_right[node])
        )
        nodes += [(2 * place + 1, left), (2 * place + 2, right)]
    return features, thresholds, leaves


def numbers_of(fitted: Fitted, names: Sequence[str]) -> dict[str, Any]:
    """Return the models as numbers, ready for JSON."""
    features, thresholds, leaves = zip(
        *(filled(tree.tree_) for tree in fitted.trees.estimators_[:, 0]), strict=True
    )
    prior = fitted.trees.init_.class_prior_[1]
    return {
        "features": list(names),
        "regression": {
            "means": rounded(fitted.scaler.mean_),
            "scales": rounded(fitted.scaler.scale_),
            "weights": rounded(fitted.regression.coef_[0]),
            "intercept": rounded(fitted.regression.intercept_)[0],
        },
        "trees": {
            "start": rounded([np.log(prior / (1 - prior))])[0],
            "features": features,
            "thresholds": [rounded(row) for row in thresholds],
            "leaves": [rounded(np.array(row) * fitted.trees.learning_rate) for row in leaves],
        },
    }


def rounded(values: Any) -> list[float]:  # noqa: ANN401 - any numbers in a row
    """Return the numbers as the file has them."""
    return [float(f"{value:.{DIGITS}g}") for value in values]


def main() -> int:
    """Fit the rule and write it."""
    encoder = load_encoder()
    pairs = pairs_of(examples(Path(os.environ["SUMMARIZER_DATA"]), encoder, "fit"))
    left_out = list(left_out_scores(pairs))
    slope, shift = calibrated(pairs, left_out)
    probabilities = [1 / (1 + np.exp(-(slope * scores + shift))) for scores in left_out]
    threshold = threshold_of(pairs, [accepted(pairs.examples, each) for each in probabilities])
    numbers = numbers_of(fit(pairs), list(pairs.examples[0].features))
    numbers |= {"slope": rounded([slope])[0], "shift": rounded([shift])[0], "threshold": threshold}
    numbers |= {"pairs": len(pairs.topics), "encoder": encoder.sha256}
    FILE.write_text(json.dumps(numbers) + "\n", encoding="utf-8")
    print(f"{len(pairs.topics)} pairs, slope {slope:.3f}, shift {shift:.3f}, from {threshold:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
