from __future__ import annotations

from summarizer import Article
from summarizer.method.preparation.headlines import Headline, headlines


def test_headlines_are_titles_of_four_words_or_more_each_once() -> None:
    titles = [
        "Ferry  runs aground off Rosevik",
        "Rosevik News",
        None,
        "Ferry runs aground off Rosevik",
        "Ferry runs aground off Rosevik | Rosevik News",
    ]
    articles = [Article(text=f"Text {n}.", title=title) for n, title in enumerate(titles)]
    owners = (articles[0], articles[3], articles[4])
    assert headlines(articles) == [Headline("Ferry runs aground off Rosevik", owners)]
