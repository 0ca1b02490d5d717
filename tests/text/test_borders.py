from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text.lines import lines_of
from tests.effort import takes_linear_time


def lines(text: str) -> list[str]:
    return [found.text for found in lines_of(text)]


@pytest.mark.parametrize(
    "text",
    [
        "+++ 14:32 +++ It rains.",
        "+++ 14:32 +++ It rains. +++",
        "+++14:32+++ It rains.+++",
        "++ 14:32 ++ It rains. ++",
        "14:32 +++ It rains.",
        "*** 14:32 *** It rains.",
        "14:32 *** It rains.",
        "== 14:32 == It rains.",
        "### 14:32 ### It rains.",
        "// 14:32 // It rains. //",
        "+ + + 14:32 + + + It rains.",
        "\uff0b\uff0b\uff0b 14:32 \uff0b\uff0b\uff0b It rains.",
        "+++ 14:32\n+++ It rains. +++",
    ],
)
def test_rows_of_a_sign_part_a_time_from_its_entry(text: str) -> None:
    assert ["14:32", "It rains."] == lines(text)


@pytest.mark.parametrize(
    "text",
    [
        "+++ 14:32: It rains. +++ 14:05: It snows. +++",
        "14:32: It rains. +++ 14:05: It snows.",
        "14:32: It rains. +++\n+++ 14:05: It snows.",
        "+++ 14:32: It rains.\n14:05: It snows. +++",
    ],
)
def test_rows_of_a_sign_part_the_entries_of_a_ticker(text: str) -> None:
    assert ["14:32: It rains.", "14:05: It snows."] == lines(text)


@pytest.mark.parametrize(
    "text",
    [
        "The firm sold a fridge of class A+++ and a book on C++ on Monday.",
        "He gave it +++ and left.",
        "She wrote *** in place of the name.",
        "What the f*** is this s**t?",
        "https://example.org/a//b and a // b",
        "x == y || y == z",
        "It is 1 + 2 + 3 + 4 and 5 + + 6.",
        "Call ++49 30 123456 for more.",
        "It costs 5 ** 2 or 2 ++ 2.",
        "He left --- and came back --- at once.",
    ],
)
def test_rows_of_signs_that_are_a_part_of_a_line_do_not_part_it(text: str) -> None:
    assert [text] == lines(text)


@pytest.mark.parametrize("row", ["====", "***", "+++", "~~~~"])
def test_a_row_alone_is_no_line(row: str) -> None:
    assert ["It rains.", "It snows."] == lines(f"It rains.\n{row}\nIt snows.")


def test_a_grade_in_a_ticker_is_a_word() -> None:
    text = "+++ 14:32 +++ The grade is A+++ for C++ now. +++"
    assert ["14:32", "The grade is A+++ for C++ now."] == lines(text)


@given(st.text(st.sampled_from("ab1 +*=\n.:"), max_size=60))
def test_a_line_stands_where_it_says_and_no_word_is_lost(text: str) -> None:
    found = lines_of(text)
    assert all(text[one.start : one.end] == one.text for one in found)
    assert sum(map(str.isalpha, text)) == sum(c.isalpha() for one in found for c in one.text)


@pytest.mark.parametrize("bomb", ["+++ ", "+ ", "+", "a +++ ", "== a ", "+++a", "a.++", "* * *** "])
def test_no_text_takes_more_than_linear_time(bomb: str) -> None:
    assert takes_linear_time(lines_of, bomb)
