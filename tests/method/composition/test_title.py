from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from summarizer import Article, Encoder, summarize
from summarizer.articles import Sentence
from summarizer.method.composition.title import choose_title, cite_title
from summarizer.method.constants import CONSTANTS
from summarizer.method.encoding import Encoded
from summarizer.method.preparation import Draft
from summarizer.method.preparation.headlines import Headline
from summarizer.readers import read
from summarizer.renderers import render
from summarizer.summary import EncoderRecord

ROOT = Path(__file__).parents[3]
EAST, NORTH = [1.0, 0.0], [0.0, 1.0]


BRIDGE = "A bridge in Tarnfield collapsed on Saturday and eleven cars fell into the river."


def chosen(titles, vectors, names=(), days=()) -> str | None:
    """The title of sentences with these vectors, among headlines with theirs.

    The sentences are of one article, or, with days, of the articles of the headlines.
    """
    names = names or [f"Headline of words {n}" for n in range(len(titles))]
    told = "The ferry Minerva ran aground off Rosevik. A bakery in Lund won a prize."
    dated = days or [None] * len(names)
    articles = tuple(
        Article(told, name, title=name, published=day)
        for name, day in zip(names, dated, strict=True)
    )
    owners = articles if days else [Article(told)] * len(vectors)
    sentences = tuple(Sentence(owner, 0, 4) for owner in owners)
    draft = Draft(articles, sentences, ["One."] * len(vectors))
    rows = np.array([*vectors, *titles], dtype=np.float32)
    encoded = Encoded.of(draft, rows, EncoderRecord("given", ""))
    found = choose_title(encoded, CONSTANTS)
    return found.text if found else None


@pytest.mark.parametrize(
    ("titles", "vectors", "expected"),
    [
        ([EAST, NORTH], [EAST, EAST, NORTH], "Headline of words 0"),
        ([EAST, NORTH], [NORTH, EAST], "Headline of words 1"),  # the earlier the more it weighs
        ([NORTH], [EAST, EAST, EAST, NORTH], None),  # most sentences speak of something else
        ([EAST, EAST], [EAST], "Headline of words 0"),
        ([], [EAST], None),
    ],
)
def test_the_title_is_the_one_nearest_to_what_the_sentences_say(
    titles, vectors, expected: str | None
) -> None:
    assert expected == chosen(titles, vectors)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["FERRY RUNS AGROUND OFF ROSEVIK", "Ferry aground off Rosevik harbour"], 1),
        (["Why the ferry ran aground", "Ferry aground off Rosevik harbour"], 1),
        (["Ferry aground: who pays for it", "Ferry aground off Rosevik harbour"], 1),
        (["Live: ferry runs aground", "Ferry aground off Rosevik harbour"], 1),
        (["Ferry runs aground off Rosevik", "Ferry aground off Rosevik harbour"], 0),
        (["Is the ferry safe at all?", "FERRY AGROUND OFF ROSEVIK HARBOUR"], 1),
        (["Is the ferry safe at all?"], 0),
        (["“We are all going to die”, said the cook", "Ferry aground off the harbour"], 1),
        (["The ferry Minotaur ran aground today", "The ferry ran aground off the coast"], 1),
        (["The ferry Minerva ran aground today", "The ferry ran aground off the coast"], 0),
    ],
)
def test_what_does_not_say_the_news_in_ordinary_letters_goes_behind(names, expected: int) -> None:
    nearness = [[0.96, 0.28], [0.936, 0.352]]  # the second headline is a little less near
    assert names[expected] == chosen(nearness[: len(names)], [EAST], names)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (["2026-03-02", "2026-03-02", "2026-03-05"], 2),  # nearly as near, and of a later state
        (["2026-03-02", "2026-03-02", "2026-03-02T23:00:00"], 0),  # reports of one day
        (["2026-03-02", "2026-03-05", "2026-03-02"], 0),  # the newest is about something else
        (["2026-03-05", None, None], 0),  # nothing tells that the others are newer
        (["2026-03-02", "2026-03-05", None], 2),  # what has no date stands in the middle
    ],
)
def test_the_newest_state_has_the_title_if_it_is_nearly_as_near(days, expected: int) -> None:
    titles = [[1.0, 0.0], [0.3, 0.954], [0.9, 0.436]]
    names = [
        "Ferry runs aground off Rosevik",
        "Bakery in Lund wins prize",
        "Ferry off the rocks now",
    ]
    assert names[expected] == chosen(titles, [EAST] * 3, names, days)


def test_what_an_older_article_says_contradicts_no_headline(encoder: Encoder) -> None:
    articles = [
        Article(f"A ferry sank off Rosevik on Monday, killing {dead} people.", day, title=title)
        for day, dead, title in (
            ("2026-03-02", 12, "Ferry sinks off Rosevik on Monday, killing 12 people"),
            ("2026-03-05", 41, "Ferry sinks off Rosevik on Monday, killing 41 people"),
        )
    ]
    dated = [replace(article, published=article.id) for article in articles]
    assert [None, articles[1].title] == [
        summarize(pile, encoder=encoder).title for pile in (articles, dated)
    ]


def test_a_statement_about_something_else_is_no_better_than_a_question() -> None:
    names = ["Is the ferry safe at all?", "Bakery in Lund wins a prize"]
    assert names[0] == chosen([EAST, [0.3, 0.954]], [EAST], names)


def test_a_headline_that_contradicts_the_articles_is_passed_over(encoder: Encoder) -> None:
    texts = {
        "A ferry sank off Rosevik on Monday, killing 12 people": "killing 12 people, police said.",
        "Ferry sinks off Rosevik in the storm": "killing 12 people, the coast guard said.",
        "Ferry sinks off Rosevik on Monday, killing 41 people": "killing 12 people, a mayor said.",
    }
    articles = [
        Article(f"A ferry sank off Rosevik on Monday, {text}", str(number), title=title)
        for number, (title, text) in enumerate(texts.items())
    ]
    title = summarize(articles, encoder=encoder).title
    assert title in list(texts)[:2]


@pytest.mark.slow
def test_the_title_is_the_same_for_every_length(encoder: Encoder) -> None:
    articles = read([str(ROOT / "seeds")]).articles
    titles = {
        (summary := summarize(articles, max_words=words, encoder=encoder)).title
        for words in (20, 40, 150, 600)
    }
    assert len(titles) == 1
    assert summary.title is not None


def test_a_summary_that_is_empty_for_its_budget_has_the_title_of_the_story(
    encoder: Encoder,
) -> None:
    article = Article(BRIDGE, "a", title="Bridge collapses in Tarnfield")
    summary = summarize([article], max_words=1, encoder=encoder)
    assert ((), "Bridge collapses in Tarnfield") == (summary.sentences, summary.title)


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ("Bridge in Tarnfield collapses", "Bridge in Tarnfield collapses"),
        ("Bridge collapses in Tarnfield", "Bridge collapses in Tarnfield"),
        (None, None),
    ],
)
def test_of_two_states_of_one_page_the_newest_has_the_title(
    later: str | None, expected: str | None, encoder: Encoder
) -> None:
    url = "https://gazette.example/bridge"
    told = f"{BRIDGE} Nobody was hurt, the mayor of the town said."
    old, new = "Bridge collapses in Tarnfield", f"{told} The road is closed."
    articles = [
        Article(f"{old}\n\n{told}", "a", title=old, url=url, published="2024-03-02"),
        Article(new, "b", title=later, url=url, published="2024-03-03"),
    ]
    summary = summarize(articles, encoder=encoder)
    assert expected == summary.title
    assert summary.title_citation is None  # the old state alone has a headline in its text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Bridge collapses in Tarnfield\n\n{BRIDGE}", "Bridge collapses in Tarnfield"),
        (f"Bridge collapses\nin  Tarnfield\n\n{BRIDGE}", "Bridge collapses\nin  Tarnfield"),
        (f"Gazette: Bridge collapses in Tarnfield\n{BRIDGE}", "Bridge collapses in Tarnfield"),
        (f"Bridge collapses in Tarnfieldshire\n\n{BRIDGE}", None),
        (BRIDGE, None),
    ],
)
def test_a_title_is_cited_where_it_stands_in_a_text(text: str, expected: str | None) -> None:
    articles = (Article(text=BRIDGE, id="a"), Article(text=text, id="b"))
    place = cite_title(Headline("Bridge collapses in Tarnfield", articles))
    assert expected == (place and place.quote)
    if place is not None:
        assert (place.article, place.quote) == ("b", text[place.start : place.end])


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("text", "Ferry runs aground off Rosevik\n\nThe ferry"),
        ("markdown", "# Ferry runs aground off Rosevik\n\nThe ferry"),
        ("html", '<h1 dir="auto" lang="en">Ferry runs aground off Rosevik</h1>'),
        ("json", '"title": "Ferry runs aground off Rosevik"'),
    ],
)
def test_a_summary_stands_under_its_title(form: str, expected: str, word_encoder: Encoder) -> None:
    article = Article(
        text="The ferry Astrid runs aground off Rosevik on Monday.",
        title="Ferry runs aground off Rosevik",
    )
    assert expected in render(summarize([article], encoder=word_encoder), form)
