from __future__ import annotations

import pytest

from summarizer.articles import Article, Sentence
from summarizer.method.constants import CONSTANTS
from summarizer.method.scoring.position import position

ONE = Article(text="a b c", id="one")
TWO = Article(text="d e", id="two")
ROWS = [Sentence(ONE, 0, 1), Sentence(ONE, 2, 3), Sentence(ONE, 4, 5), Sentence(TWO, 0, 1)]


def test_the_weight_falls_with_the_place_and_starts_anew_with_each_article() -> None:
    # 150 words for two articles are 75 each, so that the fading is 1.
    expected = [1, 2**-0.7, 3**-0.7, 1]
    assert expected == pytest.approx(position(ROWS, 150, CONSTANTS).tolist())


@pytest.mark.parametrize("sizes", [(10, 100), (100, 1000), (1000, 10_000)])
def test_the_more_words_the_less_the_place_matters(sizes) -> None:
    short, long = (position(ROWS, words, CONSTANTS)[2] for words in sizes)
    assert short < long < 1


def test_of_no_sentences_there_is_none() -> None:
    assert position([], 100, CONSTANTS).tolist() == []
