"""Temperatures in Celsius and in Fahrenheit, in whatever way they are written."""

from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.differences.vetoes import differs
from summarizer.method.evidence.statements import read_statement

HOT = "Temperatures in Orm reached {} on Friday."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("41 degrees Celsius", "106 degrees Fahrenheit"),
        ("41 °C", "106°F"),
        ("41 Celsius", "106 Fahrenheit"),
        ("41 degrees", "106 degrees"),
        ("41 degrees Celsius", "41°C"),
        ("minus 12 degrees Celsius", "10 degrees Fahrenheit"),
    ],
)
def test_one_temperature_on_two_scales_is_no_conflict(shown, one, other) -> None:
    for pair in ((one, other), (other, one)):
        assert shown("en", *map(HOT.format, pair)) == []
        own, another = (read_statement(HOT.format(each), language_of("en")) for each in pair)
        assert not differs(own, another)


@pytest.mark.parametrize(
    ("code", "told", "one", "other"),
    [
        ("en", HOT, "41 degrees Celsius", "113 degrees Fahrenheit"),
        ("en", HOT, "41°C", "43°C"),
        ("en", HOT, "106 degrees Celsius", "41 degrees Celsius"),
        ("de", "In Orm wurden am Freitag {} gemessen.", "86 Grad", "30 Grad"),
        ("de", "In Orm wurden am Freitag {} gemessen.", "41 Grad", "43 Grad Celsius"),
        ("fr", "La température a atteint {} vendredi à Orm.", "41 degrés", "43 °C"),
    ],
)
def test_two_temperatures_of_one_day_clash(shown, code, told, one, other) -> None:
    assert shown(code, told.format(one), told.format(other)) == [("number", one, other)]


def test_how_much_warmer_it_became_is_no_temperature(shown) -> None:
    one = "The world has warmed by 1.5 degrees Celsius since 1850, the agency said."
    other = "The world has warmed by 2.7 degrees Fahrenheit since 1850, the agency said."
    more = "The world has warmed by 4.7 degrees Fahrenheit since 1850, the agency said."
    assert shown("en", one, other) == []
    assert shown("en", one, more) == [("number", "1.5 degrees Celsius", "4.7 degrees Fahrenheit")]
