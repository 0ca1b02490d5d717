from __future__ import annotations

import pytest

from summarizer.articles import Article, Sentence
from summarizer.method.constants import CONSTANTS
from summarizer.method.scoring.position import places, position
from summarizer.method.scoring.scene_openings import news_at

HEADLINE = "Last cinema of Rosevik closes after 90 years"
SCENE = "A green line comes down the middle of the desert. "
MORE = "It wavers and is gone. "
NEWS = "The last cinema of Rosevik closes on Saturday. "


def article(*texts, title=HEADLINE):
    one, start, found = Article("".join(texts), title=title), 0, []
    for text in texts:
        found.append(Sentence(one, start, start + len(text.rstrip())))
        start += len(text)
    return found


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (article(SCENE, MORE, NEWS), 2),
        (article(NEWS, SCENE, MORE), 0),
        (article("The cinema is dark. ", MORE, NEWS), 0),
        (article(SCENE, MORE, MORE), 0),
        (article(SCENE, NEWS, title=None), 0),
        (article(SCENE, NEWS, title="Cinema"), 0),
        (article(SCENE, *[MORE] * 8, NEWS), 0),
    ],
    ids=["scene", "news", "a word of it", "no news", "no headline", "a word", "far behind"],
)
def test_the_news_is_told_where_the_headline_is(sentences, expected: int) -> None:
    assert expected == news_at(sentences)


def test_an_article_counts_from_its_news() -> None:
    told = article(SCENE, MORE, NEWS, "It was opened in 1934. ")
    assert places(told).tolist() == [4, 5, 0, 1]
    weights = position(told, 1.0, CONSTANTS)
    assert weights.argmax() == 2
