from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.same_fact.figures import figures_in, numbers_in


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "They paid 1,200.50 for three of one kind in 2009.", {1200.5, 3, 2009}),
        ("de", "1.900 Stellen, 2,5 Mio. Euro, 1,80 m, sieben", {1900, 2.5e6, 1.8, 7}),
        ("fr", "500 000 euros, 4,8 M€, 1,2 million, 50.000", {500_000, 4.8, 1.2e6, 50_000}),
        ("ru", "14,2 млрд руб., 7 210 зрителей, двенадцать", {1.42e10, 7210, 12}),
        ("es", "$8.700 millones y 1.234.567 votos", {8.7e9, 1_234_567}),
        ("ar", "8,5 في المئة و٣٣ مليار ثلاثة ٨٫٥", {8.5, 3.3e10, 3}),
        ("cs", "1,5 milionu, 2 miliardy", {1.5, 2e9}),
        ("zh", "另有二十三名伤者，142.3亿元，约一万两千名观众，九人", {23, 1.423e10, 12_000, 9}),
        ("zh", "1.2万人，三星公司，十分重要", {12_000}),
        ("ja", "2万5000人", {20_000, 5000}),
    ],
)
def test_numbers_are_values_as_each_language_writes_them(code: str, text: str, expected) -> None:
    assert expected == numbers_in(text, language_of(code))


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("en", "about 5,000 acres", "2,023.5 hectares"),
        ("en", "$1.2 billion", "1,200 million dollars"),
        ("en", "three quarters of them", "75 percent of them"),
        ("en", "three-quarters of them", "75% of them"),
        ("en", "half a million people", "500,000 people"),
        ("en", "50 basis points", "0.5 percentage points"),
        ("en", "two hours", "120 minutes"),
        ("de", "25 Basispunkte", "0,25 Prozentpunkte"),
        ("es", "25 puntos básicos", "0,25 puntos porcentuales"),
    ],
)
def test_one_number_is_read_in_several_ways(code: str, one: str, other: str) -> None:
    read = [
        {reading for readings in figures.numbers.values() for reading in readings}
        | figures.fractions
        for figures in (figures_in(text, language_of(code)) for text in (one, other))
    ]
    assert read[0] & read[1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a quarter of a percentage point", {("percent", 0.25)}),
        ("a quarter-point cut", {("percent", 0.25)}),
        ("half of the roof", {("percent", 50)}),
        ("the first half", set()),
        ("her half-brother", set()),
        ("a quarter", set()),
    ],
)
def test_a_fraction_is_a_share_of_something(text: str, expected: set[tuple[str, float]]) -> None:
    assert expected == figures_in(text, language_of("en")).fractions
