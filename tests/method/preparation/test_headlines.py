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


def test_the_date_of_an_archive_is_no_part_of_a_headline() -> None:
    article = Article(text="A text.", title="08/01/2005 Ferry runs aground off Rosevik")
    budget = Article(text="A budget.", title="2024-25 budget of Rosevik passes")
    assert ["Ferry runs aground off Rosevik", "2024-25 budget of Rosevik passes"] == [
        one.text for one in headlines([article, budget])
    ]
