from __future__ import annotations

import pytest

from summarizer.articles import Article, Sentence
from summarizer.method.constants import CONSTANTS
from summarizer.method.scoring.position import position

ONE = Article(text="a b c", id="one")
TWO = Article(text="d e", id="two")
ROWS = [Sentence(ONE, 0, 1), Sentence(ONE, 2, 3), Sentence(ONE, 4, 5), Sentence(TWO, 0, 1)]


def test_the_weight_falls_with_the_place_and_starts_anew_with_each_article() -> None:
    # With 3.6 sentences of room for each article the fading is 1.
    expected = [1, 2**-0.7, 3**-0.7, 1]
    assert expected == pytest.approx(position(ROWS, 3.6, CONSTANTS).tolist())


@pytest.mark.parametrize("sizes", [(0.1, 1), (1, 10), (10, 100)])
def test_the_more_room_the_less_the_place_matters(sizes) -> None:
    short, long = (position(ROWS, room, CONSTANTS)[2] for room in sizes)
    assert short < long < 1


def test_of_no_sentences_there_is_none() -> None:
    assert position([], 1, CONSTANTS).tolist() == []
