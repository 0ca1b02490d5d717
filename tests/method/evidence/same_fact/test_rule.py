from __future__ import annotations

import numpy as np
import pytest

from summarizer.method.evidence.same_fact.rule import Rule, Trees, shipped_rule

# One tree of depth 2: the first feature above 0.5, then the second above 0.2 or 0.8.
TREES = Trees(
    start=0.5,
    features=np.array([[0, 1, 1]]),
    thresholds=np.array([[0.5, 0.2, 0.8]]),
    leaves=np.array([[1.0, 2.0, 4.0, 8.0]]),
)


@pytest.mark.parametrize(
    ("values", "expected"),
    [([0.5, 0.2], 1.5), ([0.5, 0.3], 2.5), ([0.6, 0.8], 4.5), ([0.6, 0.9], 8.5)],
)
def test_a_value_above_the_threshold_goes_right(values, expected: float) -> None:
    assert [expected] == TREES.scores(np.array([values])).tolist()


def test_the_probability_is_that_of_the_mean_of_both_scores() -> None:
    rule = Rule(
        names=("first", "second"),
        means=np.array([1.0, 0.0]),
        scales=np.array([2.0, 1.0]),
        weights=np.array([3.0, -1.0]),
        intercept=0.5,
        trees=TREES,
        slope=2.0,
        shift=-1.0,
        threshold=0.5,
    )
    # The regression's score is 3 * (1 - 1) / 2 - 0.2 + 0.5 = 0.3, that of the trees 4.5.
    found = rule.probabilities({"second": np.array([0.2]), "first": np.array([1.0])})
    assert found.tolist() == pytest.approx([1 / (1 + np.exp(-(2 * 2.4 - 1)))])


def test_the_shipped_rule_is_sure_of_near_copies_and_of_strangers() -> None:
    rule = shipped_rule()
    copy, stranger = (
        {name: np.array([value]) for name, value in zip(rule.names, row, strict=True)}
        for row in (_like(rule, 1), _like(rule, -1))
    )
    assert rule.probabilities(copy)[0] > rule.threshold > rule.probabilities(stranger)[0]


def _like(rule, direction):
    """The means of the features, each a step towards what speaks for a report, or against it."""
    return rule.means + direction * rule.scales * np.sign(rule.weights)
