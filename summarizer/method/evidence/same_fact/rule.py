"""The rule: features of pairs in, the probability that one sentence reports the other out.

Its numbers are in rule.json, which models/fit_same_fact.py writes.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

FILE = Path(__file__).with_name("rule.json")
"""The numbers of the rule that ships."""


@dataclass(frozen=True)
class Trees:
    """Boosted trees of one depth d, filled up to it: node k leads to nodes 2k + 1 and 2k + 2.

    `features` and `thresholds`, shape (trees, 2^d - 1): a value above the threshold goes right.
    `leaves`, shape (trees, 2^d); a score is the sum of `start` and one leaf of each tree.
    """

    start: float
    features: NDArray[np.intp]
    thresholds: Floats
    leaves: Floats

    def scores(self, values: Floats) -> Floats:
        """Return the score of each of m pairs; `values`, shape (m, features)."""
        trees = np.arange(len(self.leaves))
        pairs = np.arange(len(values))[:, None]
        nodes = np.zeros((len(values), len(trees)), dtype=np.intp)
        inner = self.features.shape[1]
        while nodes.size and nodes[0, 0] < inner:
            goes_right = values[pairs, self.features[trees, nodes]] > self.thresholds[trees, nodes]
            nodes = 2 * nodes + 1 + goes_right
        scores: Floats = self.start + self.leaves[trees, nodes - inner].sum(axis=1)
        return scores


@dataclass(frozen=True)
class Rule:
    """The mean of two scores, of a logistic regression and of trees, made a probability.

    `names` are the features in the order of the columns; `means`, `scales` and `weights`, shape
    (features,), and `intercept` are the regression's. The probability of a mean score s is
    1 / (1 + exp(-(slope * s + shift))). A report is a pair at `threshold` or above.
    """

    names: tuple[str, ...]
    means: Floats
    scales: Floats
    weights: Floats
    intercept: float
    trees: Trees
    slope: float
    shift: float
    threshold: float

    def probabilities(self, features: Mapping[str, Floats]) -> Floats:
        """Return the probability that each of m pairs reports the same, shape (m,)."""
        values = np.column_stack([features[name] for name in self.names])
        linear = (values - self.means) / self.scales @ self.weights + self.intercept
        scores = (linear + self.trees.scores(values)) / 2
        probabilities: Floats = 1 / (1 + np.exp(-(self.slope * scores + self.shift)))
        return probabilities


@cache
def shipped_rule() -> Rule:
    """Return the rule that ships."""
    return rule_of(json.loads(FILE.read_text(encoding="utf-8")))


def rule_of(numbers: Mapping[str, Any]) -> Rule:
    """Return the rule of the numbers in a file."""
    regression, trees = numbers["regression"], numbers["trees"]
    return Rule(
        names=tuple(numbers["features"]),
        means=np.array(regression["means"], dtype=np.float64),
        scales=np.array(regression["scales"], dtype=np.float64),
        weights=np.array(regression["weights"], dtype=np.float64),
        intercept=regression["intercept"],
        trees=Trees(
            start=trees["start"],
            features=np.array(trees["features"], dtype=np.intp),
            thresholds=np.array(trees["thresholds"], dtype=np.float64),
            leaves=np.array(trees["leaves"], dtype=np.float64),
        ),
        slope=numbers["slope"],
        shift=numbers["shift"],
        threshold=numbers["threshold"],
    )
