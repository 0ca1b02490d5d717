from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.alignment.closeness import closeness
from summarizer.method.evidence.statements import read_statement


def read(text):
    return read_statement(text, language_of("en"))


def test_sentences_in_the_same_words_are_wholly_close_whatever_their_numbers() -> None:
    a, b = read("The quarry at Ostby buried six men."), read("The quarry at Ostby buried nine men.")
    assert 1.0 == closeness(a, b)


@pytest.mark.parametrize(
    ("nearer", "farther"),
    [
        ("Ostby lost its quarry.", "The mill lost its quarry."),  # a name tells most
        ("The quarry at Ostby exploded.", "The quarry at Ostby glittered."),  # what happened
    ],
)
def test_names_and_happenings_tell_more_than_other_words(nearer: str, farther: str) -> None:
    own = read("A blast in the quarry at Ostby woke everybody.")
    assert closeness(own, read(nearer)) > closeness(own, read(farther))


def test_names_in_question_are_left_out() -> None:
    a, b = read("Ada Moss runs the mill."), read("Per Lund runs the mill.")
    assert (True, 1.0) == (closeness(a, b) < 1, closeness(a, b, (*a.names, *b.names)))


def test_what_opens_a_sentence_is_a_name_where_the_other_has_it() -> None:
    own = read("The probe Ostby left for an asteroid.")
    opening, inside = read("Ostby left its pad on Sunday."), read("On Sunday Ostby left its pad.")
    assert closeness(own, inside) == closeness(own, opening)
