"""The rule: features of pairs in, the probability that one sentence reports the other out.

Its numbers are in rule.json, which models/fit_same_fact.py writes.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

FILE = Path(__file__).with_name("rule.json")
"""The numbers of the rule that ships."""


class Rule(NamedTuple):
    """A logistic regression over features, whose score is made a probability.

    `names` are the features in the order of the columns; `means`, `scales` and `weights`, shape
    (features,), and `intercept` are the regression's. The probability of a score s is
    1 / (1 + exp(-(slope * s + shift))). A report is a pair at `threshold` or above.
    """

    names: tuple[str, ...]
    means: Floats
    scales: Floats
    weights: Floats
    intercept: float
    slope: float
    shift: float
    threshold: float

    def probabilities(self, features: Mapping[str, Floats], shift: float = 0.0) -> Floats:
        """Return the probability that each of m pairs reports the same, shape (m,).

        `shift` is added to the log-odds: features of another encoder have another level.
        """
        values = np.column_stack([features[name] for name in self.names])
        scores = (values - self.means) / self.scales @ self.weights + self.intercept
        return self.probability(scores + shift / self.slope)

    def probability(self, scores: Floats) -> Floats:
        """Return the probability that a score stands for, of any shape."""
        probabilities: Floats = 1 / (1 + np.exp(-(self.slope * scores + self.shift)))
        return probabilities


@cache
def shipped_rule() -> Rule:
    """Return the rule that ships."""
    return rule_of(json.loads(FILE.read_text(encoding="utf-8")))


def rule_of(numbers: Mapping[str, Any]) -> Rule:
    """Return the rule of the numbers in a file."""
    regression = numbers["regression"]
    return Rule(
        names=tuple(numbers["features"]),
        means=np.array(regression["means"], dtype=np.float64),
        scales=np.array(regression["scales"], dtype=np.float64),
        weights=np.array(regression["weights"], dtype=np.float64),
        intercept=regression["intercept"],
        slope=numbers["slope"],
        shift=numbers["shift"],
        threshold=numbers["threshold"],
    )
