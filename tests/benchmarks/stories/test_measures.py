"""B³, against cases that were worked out by hand."""

from __future__ import annotations

import pytest

from benchmarks.stories.measures import agreement, b_cubed


@pytest.mark.parametrize(
    ("gold", "found", "precision", "recall"),
    [
        ("aab", "xxy", 1, 1),
        ("aab", "xyz", 1, 2 / 3),  # each a recalls half of its event
        ("aab", "xxx", 5 / 9, 1),  # two articles of 2/3, one of 1/3
        ("aabb", "xyxy", 1 / 2, 1 / 2),
    ],
)
def test_b_cubed_is_the_mean_over_articles(gold, found, precision, recall) -> None:
    scores = b_cubed(gold, found)
    assert pytest.approx((precision, recall, 2 * precision * recall / (precision + recall))) == (
        scores
    )


def test_groups_that_are_the_events_have_all_measures_at_one() -> None:
    assert {1.0} == set(agreement(list("aabc"), list("xxyz")).values())
