"""Lengths, areas and the like: what rounding and conversion leave open, and what they do not."""

from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.alignment.agreement import agree
from summarizer.method.evidence.statements import read_statement


def value_of(text, code="en"):
    (found,) = read_statement(text, language_of(code)).values
    return found


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("The river rose to 10.02 metres.", "The river rose to 10.18 metres.", False),
        ("The river rose to 10.02 metres.", "The river rose to 10 metres.", True),
        ("It struck 7 km down.", "It struck 7.3 km down.", True),
        ("It struck 7 km down.", "It struck 8 km down.", False),
        ("It struck 10 km down.", "It struck 6 miles down.", True),
        ("It struck 10.4 km down.", "It struck 6.4 miles down.", True),
        ("It struck 10 km down.", "It struck 7 miles down.", False),
        ("It burned 2,000 hectares.", "It burned 5,000 acres.", True),
        ("It burned 2,000 hectares.", "It burned 2,300 hectares.", False),
        ("Gusts reached 104 km/h.", "Gusts reached 65 mph.", True),
    ],
)
def test_measures_agree_but_for_rounding_and_conversion(one, other, expected) -> None:
    assert agree(value_of(one), value_of(other)) is expected
    assert agree(value_of(other), value_of(one)) is expected


def test_a_decimal_comma_is_read_alike() -> None:
    one = value_of("Die Donau erreichte 10,02 Meter.", "de")
    other = value_of("Die Donau erreichte 10,18 Meter.", "de")
    assert not agree(one, other)
