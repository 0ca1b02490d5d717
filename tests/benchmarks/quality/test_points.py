"""Figures in points, as they are kept and shown."""

from __future__ import annotations

import pytest

from benchmarks.quality.points import cell, change, difference, estimated
from summarizer.evaluation.intervals import Estimate


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (Estimate(0.12346, 0.1, 0.2), {"mean": 12.35, "low": 10.0, "high": 20.0}),
        (Estimate(0.5, None, None), {"mean": 50.0, "low": None, "high": None}),
    ],
)
def test_a_mean_is_kept_in_points_to_two_decimals(found, expected) -> None:
    assert expected == estimated(found)


def test_a_difference_is_kept_with_its_p_value_as_it_is() -> None:
    expected = {"mean": -1.0, "low": -2.0, "high": 0.5, "p": 0.04296875}
    assert expected == difference(-0.01, -0.02, 0.005, 0.04296875)


def test_a_mean_is_shown_with_its_interval() -> None:
    assert "12.35 (10.0 … 20.0)" == cell({"mean": 12.35, "low": 10.0, "high": 20.0})


@pytest.mark.parametrize(
    ("p", "expected"), [(0.049, "**+1.00** (+0.5 … +1.5)"), (0.05, "+1.00 (+0.5 … +1.5)")]
)
def test_a_difference_is_bold_where_it_is_clear(p: float, expected: str) -> None:
    assert expected == change({"mean": 1.0, "low": 0.5, "high": 1.5, "p": p})
