import pytest

from summarizer.evaluation import figures
from summarizer.evaluation.intervals import Estimate


@pytest.mark.parametrize(
    ("value", "expected"), [(0.15349, "15.35"), (0.0, "0.00"), (1.0, "100.00")]
)
def test_scores_are_written_as_percentages(value: float, expected: str) -> None:
    assert expected == figures.percent(value)


@pytest.mark.parametrize(("value", "expected"), [(0.0123, "+1.23"), (-0.5, "−50.00"), (0, "+0.00")])
def test_differences_have_a_sign(value: float, expected: str) -> None:
    assert expected == figures.signed(value)


@pytest.mark.parametrize(
    ("low", "high", "sign", "expected"),
    [
        (0.1, 0.25, False, "[10.0, 25.0]"),
        (-0.014, 0.02, True, "[−1.4, +2.0]"),
        (None, None, False, ""),
    ],
)
def test_an_interval_is_in_brackets(
    low: float | None, high: float | None, sign: bool, expected: str
) -> None:
    assert expected == figures.interval(low, high, sign=sign)


@pytest.mark.parametrize(
    ("p", "expected"),
    [(None, ""), (0.0002, "p < .001"), (0.001, "p .001"), (0.0354, "p .035"), (1.0, "p 1.000")],
)
def test_p_values_are_brief(p: float | None, expected: str) -> None:
    assert expected == figures.p_value(p)


@pytest.mark.parametrize(
    ("name", "estimate", "mean", "interval"),
    [
        ("words", Estimate(226.55, 220.0, 230.0), "226.6", "[220.0, 230.0]"),
        ("fill", Estimate(0.985, 0.97, 1.0), "98.5%", "[97.0, 100.0]"),
        ("articles", Estimate(3.0, None, None), "3.0", ""),
    ],
)
def test_a_quality_is_in_its_unit(name, estimate, mean: str, interval: str) -> None:
    assert mean == figures.quality(name, estimate)
    assert interval == figures.quality_interval(name, estimate)


def test_what_was_not_measured_is_a_dash() -> None:
    assert "–" == figures.quality("fill", None)
