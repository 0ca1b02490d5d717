from __future__ import annotations

from summarizer import Article
from summarizer.method.preparation.headlines import headlines


def test_headlines_are_titles_of_four_words_or_more_each_once() -> None:
    titles = [
        "Ferry  runs aground off Rosevik",
        "Rosevik News",
        None,
        "Ferry runs aground off Rosevik",
    ]
    articles = [Article(text=f"Text {n}.", title=title) for n, title in enumerate(titles)]
    assert headlines(articles) == ["Ferry runs aground off Rosevik"]
