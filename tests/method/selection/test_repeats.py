"""What two chosen sentences tell in other words is told once, whatever room is left."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from summarizer import Article, Options, summarize
from summarizer.method.selection import Selection, select
from summarizer.method.selection.repeats import repeats
from tests.conftest import Saying

CAR = "They said his black 2008 Porsche 911 Carrera was missing from the home."
DEATH = (
    "Homicide detectives are investigating the stabbing death of a hairdresser in his Woodland "
    "Hills home and the disappearance of his 2008 black Porsche 911 Carrera, authorities said."
)
MUSEUM = "The museum in Tarn bought nine clocks from the estate of a banker on Friday."


@pytest.fixture
def known(rows_of):
    """Three rows of three articles, of which the first two are much alike, as one says again."""

    def make(*again, likeness=0.4):
        rows = rows_of(
            ["a b c d e", "a b f g h i", "j k l m n"],
            similar={(0, 1): likeness},
            articles=[0, 1, 2],
        )
        rule = Saying(rows.similarity, rows.articles, frozenset(again))
        return replace(rows, evidence=replace(rows.evidence, same_fact=rule))

    return make


class Asked:
    """Notes which pairs it is asked about, none of which is said again."""

    def __init__(self) -> None:
        self.pairs: list[list[tuple[int, int]]] = []

    def are_said_again(self, pairs):
        self.pairs.append(list(pairs))
        return np.zeros(len(pairs), dtype=bool)


def chosen(rows, *order, context=()):
    return Selection(
        list(order), rows.labels, frozenset(context), np.arange(3), np.ones(3), ["selected"] * 3
    )


@pytest.mark.parametrize(
    ("again", "order", "left_out"),
    [
        ([], (0, 1, 2), set()),
        ([(0, 1)], (0, 1, 2), {0}),  # row 1 is longer, and tells what row 0 does
        ([(0, 1)], (1, 0, 2), {0}),
        ([(1, 0)], (0, 1, 2), set()),  # it tells more than row 0
    ],
)
def test_the_one_that_tells_less_is_left_out(again, order, left_out, known) -> None:
    rows = known(*again)
    assert left_out == repeats(chosen(rows, *order), rows)


def test_what_is_hardly_alike_is_not_read(known) -> None:
    rows = known((0, 1), likeness=0.2)
    assert set() == repeats(chosen(rows, 0, 1, 2), rows)


def test_what_stands_in_a_passage_or_opens_stays(known) -> None:
    rows = known((0, 1))
    assert set() == repeats(chosen(rows, 0, 1, 2, context=[0]), rows)
    assert {1} == repeats(chosen(rows, 0, 1, 2)._replace(newest=0), rows)


def test_two_that_stay_are_not_read(known) -> None:
    rows = known((0, 1))
    asked = Asked()
    rows = replace(rows, evidence=replace(rows.evidence, same_fact=asked))
    repeats(chosen(rows, 0, 1, 2, context=[0]), rows)  # rows 0 and 1 stand in a passage
    repeats(chosen(rows, 0, 1, 2), rows)
    assert [[], [(0, 1)]] == asked.pairs


def test_of_equally_long_ones_the_one_that_was_chosen_later_is_left_out(rows_of) -> None:
    rows = rows_of(["a b c", "a b d"], similar={(0, 1): 0.4}, articles=[0, 1])
    rule = Saying(rows.similarity, rows.articles, frozenset({(0, 1), (1, 0)}))
    rows = replace(rows, evidence=replace(rows.evidence, same_fact=rule))
    assert ({1}, {0}) == (repeats(chosen(rows, 0, 1), rows), repeats(chosen(rows, 1, 0), rows))


def test_a_repeat_is_redundant_and_all_else_is_told(known) -> None:
    rows = known((0, 1))
    found = select(rows, Options(words=20))
    assert {1, 2} == set(found.rows)
    assert found.outcomes == ["redundant", "selected", "selected"]


def test_a_fact_in_other_words_is_told_once() -> None:
    texts = [f"{CAR} {MUSEUM}", DEATH]
    articles = [Article(text=text, id=f"a{n}") for n, text in enumerate(texts)]
    told = [one.text for one in summarize(articles, Options(words=200)).sentences]
    assert DEATH in told
    assert CAR not in told


def test_who_is_meant_elsewhere_stays_named(rows_of) -> None:
    texts = ["Ada Hale won", "the mayor won", "then Hale spoke"]
    rows = rows_of(texts, similar={(0, 1): 0.4}, articles=[0, 1, 2])
    rule = Saying(rows.similarity, rows.articles, frozenset({(0, 1), (1, 0)}))
    rows = replace(rows, evidence=replace(rows.evidence, same_fact=rule))
    assert {1} == repeats(chosen(rows, 1, 0, 2), rows)


def test_what_goes_on_right_behind_in_the_article_keeps_what_it_goes_on_from(rows_of) -> None:
    rows = rows_of(["a b c", "d e f", "a b g"], similar={(0, 2): 0.4}, articles=[0, 0, 1])
    rule = Saying(rows.similarity, rows.articles, frozenset({(0, 2), (2, 0)}))
    rows = replace(rows, evidence=replace(rows.evidence, same_fact=rule))
    assert {2} == repeats(chosen(rows, 2, 0, 1), rows)
