from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.method.arrays import (
    by_first_appearance,
    distinct,
    first_of_each,
    median,
    members_of,
    shares_of_best,
)

VALUES = st.lists(st.integers(-3, 6), max_size=12)


def test_the_members_of_each_label_are_gathered_in_order() -> None:
    assert [m.tolist() for m in members_of(np.array([1, 0, 2, 0, 2]))] == [[1, 3], [0], [2, 4]]
    assert members_of(np.empty(0, dtype=np.intp)) == []


@pytest.mark.parametrize(
    ("values", "expected"),
    [([], []), ([0, 0], [0, 0]), ([0.25, 0.5], [0.5, 1]), ([3e-9, 2.99999e-9], [1, 1])],
)
def test_values_are_told_as_shares_of_the_best_to_four_decimals(values, expected) -> None:
    assert expected == shares_of_best(np.array(values, dtype=np.float64)).tolist()


@given(VALUES)
def test_distinct_values_stand_once_and_ascending(values) -> None:
    assert sorted(set(values)) == distinct(np.array(values, dtype=np.intp)).tolist()


@given(VALUES)
def test_the_first_place_of_each_value_is_found(values) -> None:
    expected = sorted(values.index(value) for value in set(values))
    assert expected == first_of_each(np.array(values, dtype=np.intp)).tolist()


@pytest.mark.parametrize(
    ("values", "expected"), [([], []), ([7, 2, 7, 9, 2], [0, 1, 0, 2, 1]), ([3, 3], [0, 0])]
)
def test_values_are_numbered_as_they_first_appear(values, expected) -> None:
    assert expected == by_first_appearance(np.array(values, dtype=np.intp)).tolist()


@given(st.lists(st.floats(-1, 1), min_size=1, max_size=9))
def test_the_median_is_that_of_numpy(values) -> None:
    assert float(np.median(values)) == median(np.array(values))
