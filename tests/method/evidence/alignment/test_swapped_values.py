from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.alignment.swapped_values import values_swapped
from summarizer.method.evidence.statements import read_statement


def swapped(a: str, b: str) -> bool:
    one, other = (read_statement(text, language_of("en")) for text in (a, b))
    assert values_swapped(one, other) == values_swapped(other, one)
    return values_swapped(one, other)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("21 voted for the mill and 14 against.", "14 voted for the mill and 21 against."),
        ("3 percent in Lund, 5 percent in Kiel.", "5 percent in Lund, 3 percent in Kiel."),
    ],
)
def test_two_values_in_each_other_s_place_are_swapped(a: str, b: str) -> None:
    assert swapped(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("21 voted for the mill and 14 against it.", "14 voted against the mill and 21 for it."),
        ("The blast killed three and hurt 12.", "The blast hurt 12 and killed three."),
        ("He won 6-4 and 4-6.", "He won 4-6 and 6-4."),
        ("21 voted for the mill.", "14 voted for the mill."),
    ],
)
def test_the_same_in_another_order_is_not(a: str, b: str) -> None:
    assert not swapped(a, b)
