from __future__ import annotations

import numpy as np
import pytest

from summarizer.method.constants import CONSTANTS
from summarizer.method.scoring.consensus import consensus
from summarizer.method.scoring.word_pairs import held_pairs
from summarizer.text.tokens import tokenized


def factors(texts, tellings, places=None):
    numbers = np.zeros(len(texts)) if places is None else np.array(places, dtype=np.float64)
    held = held_pairs(tokenized(texts))
    return consensus(held, np.array(tellings, dtype=np.intp), numbers, CONSTANTS).tolist()


def test_an_article_that_the_others_bear_out_weighs_more_with_all_its_rows() -> None:
    alike, other, late = "the ferry sank on sunday", "a recipe for plum cake", "divers found it"
    found = factors([alike, late, alike, other], [0, 0, 1, 2], [0, 9, 0, 0])
    assert found[:3] == [1, 1, 1]
    assert found[3] < 1


def test_an_article_that_nobody_bears_out_keeps_most_of_its_weight() -> None:
    """A lone report may be the news: how far it can lose is bounded."""
    found = factors(["the ferry sank"] * 9 + ["a plum cake"], list(range(10)))
    assert found[9] == pytest.approx((1 / 4 / (10 / 9)) ** 0.25)


def test_what_an_article_tells_late_does_not_count() -> None:
    texts = ["one two", "the ferry sank", "the ferry sank"]
    early, late = (factors(texts, [0, 0, 1], [0, place, 0])[0] for place in (7, 8))
    assert late < early


@pytest.mark.parametrize(
    ("texts", "tellings"),
    [
        ([], []),
        (["the ferry sank", "divers"], [0, 0]),
        (["", "!"], [0, 1]),
        (["a b", "c d"], [0, 1]),
    ],
)
def test_where_nobody_bears_out_anybody_all_weigh_alike(texts, tellings) -> None:
    assert factors(texts, tellings) == [1.0] * len(texts)


def test_copies_of_one_text_do_not_bear_each_other_out() -> None:
    assert factors(["the ferry sank", "the ferry sank", "a cake"], [0, 0, 1]) == [1, 1, 1]
