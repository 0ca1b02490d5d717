from __future__ import annotations

import pytest

from benchmarks.attack.outcome import at_least, at_most, exactly


@pytest.mark.parametrize(
    ("judge", "figures"),
    [
        (exactly, {9: False, 10: True, 11: False}),
        (at_least, {9: False, 10: True, 11: True}),
        (at_most, {9: True, 10: True, 11: False}),
    ],
)
def test_a_figure_is_judged_by_what_it_must_be(judge, figures) -> None:
    assert figures == {figure: judge("it", figure, 10).ok for figure in figures}


def test_an_outcome_says_what_it_must_be() -> None:
    found = [judge("it", 1, 2).wanted for judge in (exactly, at_least, at_most)]
    assert found == ["2", "at least 2", "at most 2"]
