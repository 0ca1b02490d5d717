"""Whether two sentences, two times in them, or two names are of one happening."""

from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.alignment.happenings import (
    event_near,
    same_act,
    same_act_on,
    same_events,
    same_part,
)
from summarizer.method.evidence.statements import read_statement


def read(text):
    return read_statement(text, language_of("en"))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("The mayor was elected.", "The mayor resigned.", False),
        ("The mayor was elected.", "The mayor was appointed.", True),
        ("The firm sold the mill.", "The firm bought the mill.", True),
        ("The bridge collapsed.", "The bridge is old.", True),  # which tells of none
        ("The bridge collapsed and two died.", "Two died.", True),
        ("The bridge collapsed and two died.", "Two died as a fire began.", False),
    ],
)
def test_sentences_that_each_tell_of_another_happening_are_of_two(a, b, expected) -> None:
    assert expected == same_events(read(a), read(b)) == same_events(read(b), read(a))


@pytest.mark.parametrize(("at", "expected"), [(0, "trial"), (6, "collapse")])
def test_the_nearest_happening_is_none_that_only_says_that_something_happens(at, expected) -> None:
    statement = read("The trial began after the bridge collapsed.")
    assert expected == event_near(statement, at)
    assert "" == event_near(read("The race began."), at)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("The port was closed on Monday.", "On Tuesday the port of Kiel was closed.", True),
        ("The port closed on Monday.", "On Tuesday the port was closed by a large union.", True),
        (
            "Hail on Monday ruined the old mill in Kiel.",
            "Rain on Tuesday ruined the old mill in Kiel.",
            True,
        ),
        ("The port was closed on Monday.", "The strike entered its second day on Tuesday.", False),
        ("The port closed on Monday.", "Drivers protest on Tuesday since the port closed.", False),
        ("The mayor resigned on Monday.", "The council meets on Tuesday.", False),
    ],
)
def test_two_days_are_of_one_act_if_what_is_told_before_them_is(a, b, expected) -> None:
    one, other = read(a), read(b)
    (own,), (another,) = one.values, other.values
    assert expected == same_act_on(one, own, other, another)
    assert expected == same_act_on(other, another, one, own)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Ada Moss was appointed chairman.", "Lena Krogh was elected chairman.", True),
        ("Ada Moss won the race.", "Lena Krogh was awarded the prize.", True),
        ("Ada Moss won the race.", "Lena Krogh was arrested.", False),
        ("Ada Moss won the race.", "They won against Lena Krogh.", False),
        ("Ada Moss spoke.", "Lena Krogh spoke.", False),
        (
            "Ada Moss, who lives in the oldest house by the river in the north, won.",
            "Lena Krogh won.",
            False,
        ),
    ],
)
def test_names_have_one_part_by_what_is_told_close_by(a, b, expected) -> None:
    one, other = read(a), read(b)
    (own,), (another,) = one.names, other.names
    assert expected == same_part(one, own, other, another)
    assert expected == same_part(other, another, one, own)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("The plot was foiled by Leo Harms.", "Max Doyle foiled the plot.", True),
        ("The plot was foiled by Leo Harms.", "Max Doyle described the plot.", False),
        ("Leo Harms foiled the plot.", "Max Doyle foiled the plot.", False),  # no passive
    ],
)
def test_names_do_one_thing_if_one_sentence_says_by_whom_it_was_done(a, b, expected) -> None:
    one, other = read(a), read(b)
    (own,), (another,) = one.names, other.names
    assert expected == same_act(one, own, other, another)
    assert expected == same_act(other, another, one, own)
