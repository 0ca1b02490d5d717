"""The words of a sentence, and what limits it or is written in two ways."""

from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.statements import read_statement


def signs(code, text):
    return read_statement(text, language_of(code)).signs


def test_a_phrase_that_opens_on_a_word_for_a_limit_limits_nothing() -> None:
    assert signs("de", "Das Feuer ist unter Kontrolle.")["contained"] == 1


def test_the_two_dots_of_a_russian_letter_are_mostly_left_out() -> None:
    written, plain = "Суд отменён.", "Суд отменен."
    assert signs("ru", written) == signs("ru", plain)


@pytest.mark.parametrize(
    ("text", "term", "expected"),
    [
        ("The entry is free of charge.", "charg", 1),
        ("The baker was found not guilty.", "guilt", -1),
    ],
)
def test_what_denies_inside_of_a_phrase_denies_only_what_the_phrase_does(
    text: str, term: str, expected: int
) -> None:
    assert expected == signs("en", text)[term]
