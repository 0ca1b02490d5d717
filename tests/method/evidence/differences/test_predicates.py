from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.differences.predicates import acts_on_something_else, told_otherwise
from summarizer.method.evidence.statements import read_statement


def otherwise(a: str, b: str, code: str = "en") -> bool:
    one, other = (read_statement(text, language_of(code)) for text in (a, b))
    assert told_otherwise(one, other) == told_otherwise(other, one)
    return told_otherwise(one, other)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The radar had failed.", "The radar had already been replaced, and the crew trained."),
        ("The judge resigned on Monday.", "On Monday the judge, who is 54, was suspended."),
        (
            "The owner said that the mill was sold.",
            "Its owner, a bank, said that the mill had flooded.",
        ),
        ("The statue was restored.", "The statue, a work by Ada Moss, has been stolen."),
        ("The house was found.", "The house, a bungalow near Kiel, was searched by police."),
    ],
)
def test_two_verbs_of_one_subject_tell_two_things(a: str, b: str) -> None:
    assert otherwise(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The radar had failed.", "The radar, which was replaced in May, had failed again."),
        ("The dam collapsed.", "The dam, built in 1931, gave way at dawn."),
        ("The mill was sold.", "The mill closed on the day on which its owner sold it."),
        ("The roof was engulfed by flames.", "The whole roof was ablaze."),
        ("The union signed a pact on wages.", "The union struck a pact on wages."),
        ("The judge resigned.", "The senator was suspended."),
        ("The mill is in Kiel.", "The mill was sold."),
    ],
)
def test_what_has_a_word_in_common_may_tell_the_same(a: str, b: str) -> None:
    assert not otherwise(a, b)


def test_a_language_whose_verbs_are_not_known_has_no_predicates() -> None:
    assert not otherwise("Das Radar ist ausgefallen.", "Das Radar wurde ersetzt.", "de")


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Lumo recalled 40,000 dolls on Monday.", "Lumo halted sales of the doll on Monday.", True),
        ("Norda grounded 30 jets.", "Norda cancelled its order for the jet.", True),
        ("Lumo recalled 40,000 dolls.", "Lumo called back its dolls on Monday.", False),
        ("Lumo recalled 40,000 dolls.", "Lumo halted sales of 40,000 dolls.", False),
        ("Lumo recalled its dolls.", "Lumo halted sales of the doll.", False),
        ("Lumo recalled 40,000 dolls.", "40,000 dolls were recalled by Lumo.", False),
        ("Lumo recalled 40,000 dolls.", "Norda halted sales of the doll.", False),
    ],
)
def test_what_is_done_to_so_many_is_not_what_is_done_to_something_else(a, b, expected) -> None:
    one, other = (read_statement(text, language_of("en")) for text in (a, b))
    assert (expected, expected) == (
        acts_on_something_else(one, other),
        acts_on_something_else(other, one),
    )
