"""An article of another story is not told, whatever room is left; one of another aspect is."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from summarizer import Article, Options, summarize
from summarizer.method.constants import CONSTANTS
from summarizer.method.selection import select
from summarizer.method.selection.strays import strays

CLOSED = (
    "The Skerton bridge over the Lune was closed to all traffic on Monday after inspectors found "
    "cracks in two of its girders. The council said the bridge would stay shut for three weeks. "
    "Drivers are being sent over the Greyhound bridge."
)
LONGER = (
    "The Skerton bridge over the Lune will stay closed to traffic until August after inspectors "
    "found cracks in a third girder, the council said. The closure of the bridge was to last three "
    "weeks. A footbridge opens in May."
)
COST = (
    "Repairs of the cracks in the girders of the Skerton bridge will cost five million pounds, the "
    "council said. The bridge was closed to all traffic in May. Steel has to come from Spain."
)
TRADERS = (
    "Traders beside the closed Skerton bridge have lost half of their customers. Paul Sandham, who "
    "runs a bakery, asked the council to pay. Rates are halved while the bridge is shut."
)
TRAVEL = (
    "From San Francisco to Sydney, few structures are photographed more than bridges. The iron of "
    "the Dom Luis in Porto is hard to beat at sunrise. Budapest shows its lights after rain."
)


def told(*texts: str, **options) -> set[str]:
    """The numbers of the articles that a summary with room for all of them tells."""
    articles = [Article(text=text, id=str(number)) for number, text in enumerate(texts)]
    found = summarize(articles, Options(words=400, **options))
    return {sentence.place.article for sentence in found.sentences}


def piles(rows_of, usual, *, leads=3, articles=4, **known):
    """Articles of as many sentences, of which those of the last one are as near to others."""
    numbers = np.repeat(np.arange(articles), leads)
    last = numbers == articles - 1
    matrix = np.where(last[:, None] | last, usual, 0.4)
    texts = [f"{letter} b c d e" for letter in "abcdefghijklmnopqrstuvwxyz"[: len(numbers)]]
    return rows_of(texts, matrix, articles=numbers.tolist(), **known)


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ({"usual": 0.19}, {3}),
        ({"usual": 0.21}, set()),
        # Two sentences say too little of what an article is about.
        ({"usual": 0.1, "leads": 2}, set()),
        ({"usual": 0.1, "articles": 3}, {2}),
        # One other article is no story.
        ({"usual": 0.1, "articles": 2}, set()),
        # What reports the event once is a part of it.
        ({"usual": 0.1, "similar": {(0, 9): 0.31}}, set()),
        ({"usual": 0.1, "similar": {(0, 9): 0.29}}, {3}),
    ],
)
def test_what_is_far_from_a_story_that_the_others_tell_is_another_one(
    stated, expected, rows_of
) -> None:
    rows = piles(rows_of, **stated)
    assert expected == set(rows.articles[strays(rows, CONSTANTS)].tolist())


def test_where_the_others_tell_different_things_none_strays(rows_of) -> None:
    rows = rows_of(["a b c d e"] * 12, np.full((12, 12), 0.1), articles=sorted([0, 1, 2, 3] * 3))
    assert not strays(rows, CONSTANTS).any()


def test_copies_of_one_text_are_no_story(rows_of) -> None:
    """Articles 0 to 2 are one telling, and the last one is all that there is beside it."""
    rows = piles(rows_of, 0.1)
    tellings = np.where(rows.articles < 3, 0, 1)
    assert strays(rows, CONSTANTS).any()
    rows = replace(rows, evidence=replace(rows.evidence, tellings=tellings))
    assert not strays(rows, CONSTANTS).any()


def test_articles_in_another_language_are_not_judged(rows_of) -> None:
    foreign = [False] * 9 + [True] * 3
    assert not strays(piles(rows_of, 0.1, foreign=foreign), CONSTANTS).any()


def test_no_room_that_is_left_is_filled_with_another_story(rows_of) -> None:
    rows = piles(rows_of, 0.1)
    chosen = select(rows, Options(words=200))
    assert {0, 1, 2} == set(rows.articles[chosen.rows].tolist())
    assert chosen.outcomes[9:] == ["beside the event"] * 3


def test_a_report_on_something_else_is_not_told() -> None:
    assert {"0", "1", "2"} == told(CLOSED, LONGER, COST, TRAVEL)


def test_another_aspect_is_told() -> None:
    assert {"0", "1", "2", "3"} == told(CLOSED, LONGER, COST, TRADERS)


def test_another_story_is_told_if_it_is_asked_for() -> None:
    assert "3" in told(CLOSED, LONGER, COST, TRAVEL, must_include=("3",))
    assert "3" in told(CLOSED, LONGER, COST, TRAVEL, query="Which bridges are photographed most?")
