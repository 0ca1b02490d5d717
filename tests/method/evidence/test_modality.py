from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.modality import moods_differ
from summarizer.method.evidence.statements import read_statement

FACT = "The keeper Ivo Lenart has joined Rosevik FC on a contract of three years."


def differ(a: str, b: str) -> bool:
    english = language_of("en")
    one, other = (read_statement(text, english) for text in (a, b))
    assert moods_differ(one, other) == moods_differ(other, one)
    return moods_differ(one, other)


@pytest.mark.parametrize(
    "open_one",
    [
        "The keeper Ivo Lenart could be on his way to Rosevik FC for three years.",
        "Rosevik FC plans to sign the keeper Ivo Lenart for three years.",
        "Fans of Rosevik FC claim that the keeper Ivo Lenart has signed for three years.",
        "Rosevik FC has set a date for signing the keeper Ivo Lenart.",
        "Has the keeper Ivo Lenart joined Rosevik FC on a contract of three years?",
        "Rivals fear the keeper Ivo Lenart has joined Rosevik FC.",
        "The father of the keeper Ivo Lenart believes he has joined Rosevik FC.",
        "Rosevik FC began talks about a contract of three years with the keeper Ivo Lenart.",
        "Fans ask whether the keeper Ivo Lenart has joined Rosevik FC.",
        "Fans called on the keeper Ivo Lenart to join Rosevik FC for three years.",
        "The coach has urged the keeper Ivo Lenart to join Rosevik FC for three years.",
    ],
)
def test_what_may_be_is_planned_claimed_or_asked_is_no_fact(open_one: str) -> None:
    assert differ(FACT, open_one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (FACT, "Rosevik FC has signed the keeper Ivo Lenart for three years, which fans may like."),
        ("The two are in talks about a merger.", "The two negotiate a merger."),
        ("The mill may close in June.", "The owners consider closing the mill in June."),
        ("Rosevik FC wants to sign Ivo Lenart.", "Rosevik FC has announced a bid for Ivo Lenart."),
        ("“Who would not sign him?”, the coach asked.", "The coach asked who would not sign him."),
        (
            FACT,
            "The keeper Ivo Lenart, who may be the best, has joined Rosevik FC for three years.",
        ),
        (FACT, "In May the keeper Ivo Lenart joined Rosevik FC."),
        ("The union called on the city to keep the baths.", "The baths must stay, the union said."),
    ],
)
def test_two_plans_and_side_clauses_are_of_one_mood(one: str, other: str) -> None:
    assert not differ(one, other)
