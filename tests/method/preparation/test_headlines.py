from __future__ import annotations

import pytest

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


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("BREAKING: Storm Odile floods old port", "Storm Odile floods old port"),
        ("LIVE | Storm Odile floods old port", "Storm Odile floods old port"),
        ("Watch live: Storm Odile floods old port", "Storm Odile floods old port"),
        ("[VIDEO] Storm Odile floods old port", "Storm Odile floods old port"),
        ("Storm Odile floods old port (VIDEO)", "Storm Odile floods old port"),
        ("+++ EIL +++ Sturm Odile flutet alten Hafen", "Sturm Odile flutet alten Hafen"),
        ("EN DIRECT - La tempête Odile inonde le port", "La tempête Odile inonde le port"),
        ("ULTIM'ORA: la tempesta Odile allaga il porto", "la tempesta Odile allaga il porto"),
        ("Срочно: шторм Одиль затопил старый порт", "шторм Одиль затопил старый порт"),
        ("SON DAKİKA: Odile fırtınası eski limanı bastı", "Odile fırtınası eski limanı bastı"),
        (
            "【速報】台風オディールで旧港が冠水し住民が避難",
            "台風オディールで旧港が冠水し住民が避難",
        ),
        ("[속보] 폭풍 오딜로 옛 항구가 물에 잠겨", "폭풍 오딜로 옛 항구가 물에 잠겨"),
    ],
)
def test_labels_that_tell_how_it_is_told_are_no_part_of_a_headline(title, expected) -> None:
    assert [expected] == [one.text for one in headlines([Article(text="A text.", title=title)])]


@pytest.mark.parametrize(
    "title",
    [
        "Live music returns to the old port",
        "Video shows police beating a driver",
        "NATO: Storm Odile halts exercise at sea",
        "Opinion: Storm Odile was no surprise",
        "Update on storm Odile: port still closed",
        "Singer jailed for leaking a private video",
        "Direkt vor der Küste: Frachter sinkt im Sturm",
    ],
)
def test_news_in_the_words_of_labels_keeps_its_headline(title) -> None:
    assert [title] == [one.text for one in headlines([Article(text="A text.", title=title)])]
