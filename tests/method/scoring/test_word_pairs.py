from __future__ import annotations

import numpy as np
import pytest

from summarizer.method.constants import CONSTANTS
from summarizer.method.scoring.word_pairs import word_pairs
from summarizer.text.tokens import tokenized


def weights(texts, articles, position=None):
    """The weight of each pair of words, relative to the lightest."""
    position = np.ones(len(texts)) if position is None else np.array(position)
    pairs = word_pairs(tokenized(texts), np.array(articles, dtype=np.intp), position, CONSTANTS)
    if len(pairs.weights):
        assert sum(pairs.weights) == pytest.approx(1)
    return (pairs.weights / pairs.weights.min(initial=1)).round(6).tolist()


def emphasised(share):
    """What is left of a share of weight where the heavier counts more than its share."""
    return share**1.2


def held(texts):
    """Which numbers of pairs each text holds."""
    pairs = word_pairs(
        tokenized(texts), np.zeros(len(texts), dtype=np.intp), np.ones(len(texts)), CONSTANTS
    )
    return [pairs.columns[pairs.rows == row].tolist() for row in range(len(texts))]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ([], []),
        ([""], [[]]),
        (["one"], [[]]),
        (["one two three"], [[0, 1]]),
        (["One, TWO!", "“one” two three"], [[0], [0, 1]]),
        (["two one", "one two"], [[0], [1]]),
        (["one two one two"], [[0, 1]]),
    ],
)
def test_a_text_holds_the_pairs_of_neighbouring_words_once_each(texts, expected) -> None:
    assert expected == held(texts)


def test_what_two_articles_say_weighs_far_more_than_what_one_says() -> None:
    # Pairs: xi called (both), called kyiv (first), called moscow (second).
    shared, kyiv, moscow = weights(["Xi called Kyiv", "Xi called Moscow"], [0, 1])
    assert kyiv == moscow == 1
    assert shared > 2


def test_articles_are_counted_and_not_sentences() -> None:
    once = weights(["a b", "c d", "a b"], [0, 0, 1])
    often = weights(["a b", "a b", "c d", "a b"], [0, 0, 0, 1])
    assert once == often


def test_of_an_articles_mentions_the_most_prominent_counts() -> None:
    # a b: 0.5 at best in the first article and 1 in the second; c d: 1 in both.
    texts, articles = ["a b", "c d", "a b", "a b", "c d"], [0, 0, 0, 1, 1]
    pair, other = weights(texts, articles, [0.25, 1, 0.5, 1, 1])
    assert (pair, other) == (1, pytest.approx(emphasised(2 / 1.5), abs=1e-6))


def test_a_lone_article_shares_with_nobody_and_is_weighed_by_place() -> None:
    assert weights(["a b", "c d"], [0, 0], [1, 0.5]) == [pytest.approx(emphasised(2), abs=1e-6), 1]


def test_what_more_articles_say_counts_more_than_its_share() -> None:
    # a b is in four articles, c d in two of them.
    often, seldom = weights(["a b", "a b", "a b", "a b", "c d", "c d"], [0, 1, 2, 3, 0, 1])
    assert (often, seldom) == (pytest.approx(emphasised(2), abs=1e-6), 1)


def test_of_no_words_nothing_weighs() -> None:
    assert weights(["", "!"], [0, 1]) == []
