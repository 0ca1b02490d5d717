from __future__ import annotations

import pytest

from summarizer.languages.seats import are_one_government


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("china", "beijing", True),
        ("russia", "kremlin", True),
        ("moscow", "kremlin", True),
        ("new zealand", "wellington", True),
        ("u.s.", "white house", True),
        ("european union", "brussels", True),
        ("european union", "belgium", False),
        ("china", "tokyo", False),
        ("rosevik", "rosevik", False),
    ],
)
def test_a_country_and_the_seat_of_its_government_are_one(a, b, expected) -> None:
    assert expected == are_one_government(a, b) == are_one_government(b, a)
