from __future__ import annotations

import numpy as np
import pytest

from summarizer.method.evidence.same_fact.rule import Rule, shipped_rule


def test_the_probability_is_that_of_the_regressions_score() -> None:
    rule = Rule(
        names=("first", "second"),
        means=np.array([1.0, 0.0]),
        scales=np.array([2.0, 1.0]),
        weights=np.array([3.0, -1.0]),
        intercept=0.5,
        slope=2.0,
        shift=-1.0,
        threshold=0.5,
    )
    # The score is 3 * (2 - 1) / 2 - 0.2 + 0.5 = 1.8.
    found = rule.probabilities({"second": np.array([0.2]), "first": np.array([2.0])})
    assert found.tolist() == pytest.approx([1 / (1 + np.exp(-(2 * 1.8 - 1)))])
    assert found.tolist() == rule.probability(np.array([1.8])).tolist()


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
