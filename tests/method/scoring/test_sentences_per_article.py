from __future__ import annotations

import numpy as np
import pytest

from summarizer.method.constants import CONSTANTS
from summarizer.method.scoring.sentences_per_article import sentences_per_article, usual_length


def lengths(*words):
    return np.array(words, dtype=np.intp)


@pytest.mark.parametrize(
    ("words", "expected"),
    [((10, 20, 30), 20), ((10, 20, 4, 81), 15), ((4, 81), 20), ((), 20)],
)
def test_the_usual_length_is_that_of_whole_sentences(words, expected: float) -> None:
    assert expected == usual_length(lengths(*words), CONSTANTS)


@pytest.mark.parametrize(("words", "expected"), [(40, 1), (80, 2), (20, 0.5)])
def test_room_is_in_sentences_of_the_topic_for_each_article(words, expected: float) -> None:
    articles = np.array([0, 0, 1])
    assert expected == sentences_per_article(words, lengths(10, 20, 30), articles, CONSTANTS)


def test_where_sentences_take_half_the_words_there_is_twice_the_room() -> None:
    articles = np.array([0, 1])
    long, short = (sentences_per_article(100, lengths(n, n), articles, CONSTANTS) for n in (20, 10))
    assert short == 2 * long
