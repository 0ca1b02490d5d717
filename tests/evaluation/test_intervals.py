import numpy as np
import pytest

from summarizer.evaluation.intervals import differences, estimates


def column(*values):
    return np.array([values]).T


def found(value: float | None) -> float:
    """A figure that is there, as it is from two topics on."""
    assert value is not None
    return value


def test_the_mean_lies_in_its_interval_whose_ends_are_about_two_standard_errors_away() -> None:
    values = np.random.default_rng(1).normal(0.4, 0.1, size=(100, 1))
    (found,) = estimates(values)
    error = values.std() / 10
    assert values.mean() == pytest.approx(found.mean)
    assert found.mean - 1.96 * error == pytest.approx(found.low, abs=0.1 * error)
    assert found.mean + 1.96 * error == pytest.approx(found.high, abs=0.1 * error)


def test_an_interval_is_the_same_each_time_and_in_any_company() -> None:
    values = np.random.default_rng(2).random((30, 200))
    together, alone = estimates(values)[150], estimates(values[:, 150:151])[0]
    assert estimates(values)[150] == together
    assert (alone.low, alone.high) == pytest.approx((together.low, together.high), abs=1e-12)


@pytest.mark.parametrize("value", [0.0, 0.5, 1.0])
def test_topics_that_agree_leave_no_doubt(value: float) -> None:
    (found,) = estimates(column(*[value] * 5))
    assert (value, value, value) == (found.mean, found.low, found.high)


def test_a_single_topic_has_no_interval_and_no_test() -> None:
    (mean,), (difference,) = estimates(column(0.3)), differences(column(0.3))
    assert (0.3, None, None) == (mean.mean, mean.low, mean.high)
    assert (0.3, None, None, None) == (
        difference.mean,
        difference.low,
        difference.high,
        difference.p,
    )


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        # Of the 2^n ways to swap, those whose mean is as far from zero.
        ((1.0, 1.0, 1.0), 2 / 8),
        ((1.0, 2.0, 3.0, 4.0), 2 / 16),
        ((1.0, 1.0, -1.0), 8 / 8),
        ((3.0, 2.0, -1.0), 4 / 8),
        ((0.0, 0.0), 1.0),
        ((1.0,) * 13, 2 / 8192),
    ],
    ids=str,
)
def test_the_p_value_counts_the_ways_to_swap_that_are_as_extreme(values, expected) -> None:
    (found,) = differences(column(*values))
    assert expected == pytest.approx(found.p)


def test_a_clear_difference_is_told_from_noise() -> None:
    generator = np.random.default_rng(3)
    clear, noise = differences(generator.normal([0.05, 0.0], 0.1, size=(100, 2)))
    assert found(clear.p) < 0.001
    assert found(clear.low) > 0
    assert found(noise.p) > 0.05
    assert found(noise.low) < 0 < found(noise.high)


def test_both_directions_count_alike() -> None:
    values = np.random.default_rng(4).normal(0.02, 0.1, size=(50, 1))
    (there,), (back,) = differences(values), differences(-values)
    assert there.mean == -back.mean
    assert there.p == pytest.approx(back.p, abs=0.01)
