"""Of dated articles the newer ones weigh more."""

from __future__ import annotations

import numpy as np
import pytest

from summarizer import Article
from summarizer.articles import Sentence
from summarizer.method.scoring.recency import newer, recency

SQUARE = 2.0


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        (["2026-03-01", "2026-03-02"], [0.25, 1.0]),
        (["2026-03-01", "2026-03-01T09:00"], [1.0, 1.0]),
        (["2026-03-01", None], [1.0, 1.0]),
        ([None, None], [1.0, 1.0]),
        (
            ["2026-03-02", "2026-03-01", None, "2026-03-01", "2026-03-03"],
            [9 / 16, 1 / 4, 9 / 16, 1 / 4, 1],
        ),
    ],
)
def test_an_article_weighs_by_the_share_of_dated_ones_that_are_not_newer(dates, expected) -> None:
    articles = [Article("One. Two.", id=f"a{n}", published=date) for n, date in enumerate(dates)]
    sentences = [Sentence(article, start, start + 4) for article in articles for start in (0, 5)]
    numbers = np.repeat(np.arange(len(dates)), 2)
    assert np.repeat(expected, 2).tolist() == pytest.approx(recency(sentences, numbers, SQUARE))


@pytest.mark.parametrize(
    ("last", "expected"), [("2026-03-02", 0.5 ** (2 / 3)), ("2026-03-04", 0.25), (None, 1.0)]
)
def test_in_a_short_story_it_counts_by_the_share_of_its_days(last, expected) -> None:
    articles = [Article("One.", "a", published="2026-03-01"), Article("One.", "b", published=last)]
    sentences = [Sentence(article, 0, 4) for article in articles]
    found = recency(sentences, np.arange(2), SQUARE, running_days=3)
    assert found.tolist() == pytest.approx([expected, 1.0])


def test_of_the_dated_articles_those_of_a_later_day_are_newer() -> None:
    dates = ["2026-03-02", "2026-03-01", None, "2026-03-01T09:00", "2026-03-03"]
    articles = [Article("One.", id=f"a{n}", published=date) for n, date in enumerate(dates)]
    sentences = [Sentence(article, 0, 4) for article in articles]
    assert newer(sentences, np.arange(5)).tolist() == pytest.approx([1 / 4, 1 / 2, 1 / 4, 1 / 2, 0])
    undated = [Sentence(Article("One.", id="b"), 0, 4)]
    assert newer(undated, np.arange(1)).tolist() == [0]
