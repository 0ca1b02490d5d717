"""Whether words in each other's place say otherwise, or the same."""

from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.clauses.clause_words import words_of
from summarizer.method.evidence.statements import read_statement
from summarizer.method.evidence.wording_differences.contrasting_words import (
    are_contrasts,
    mean_the_same,
)

EN = language_of("en")


def words(text):
    return words_of(read_statement(text, EN))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("both", "one", True),
        ("the more", "the fewer", True),
        ("red", "amber", True),
        ("red", "scarlet", False),
        ("girl", "boy", True),
        ("girl", "child", False),
        ("girl", "girl", False),
        ("19th", "20th", True),
        ("19th", "19th", False),
        ("19 mills", "20 mills", False),  # numbers that count have a rule of their own
        ("hot", "cold", True),
        ("Ada Hot", "Ada Cold", False),  # and so have names
    ],
)
def test_words_contrast_that_cannot_both_be_true(a: str, b: str, expected: bool) -> None:
    assert (
        expected == are_contrasts(words(a), words(b), EN) == are_contrasts(words(b), words(a), EN)
    )


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("young girl here", "young boy there", False),
        ("in the 19th century", "in the 20th century", False),
        ("both of the mills", "one of the mills", True),
    ],
)
def test_in_long_stretches_only_listed_contrasts_count(a: str, b: str, expected: bool) -> None:
    assert expected == are_contrasts(words(a), words(b), EN)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("rebel", "rebels", True),  # one root
        ("hit", "struck", True),  # one sense, in forms of verbs
        ("red", "scarlet", True),
        ("red", "amber", False),
        ("north", "northern", True),
        ("northern", "northwards", True),
        ("first", "firm", False),
    ],
)
def test_words_of_one_root_or_sense_mean_the_same(a: str, b: str, expected: bool) -> None:
    (one,), (other,) = words(a), words(b)
    assert expected == mean_the_same(one, other, EN) == mean_the_same(other, one, EN)
