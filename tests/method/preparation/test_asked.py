from __future__ import annotations

import pytest

from summarizer import Article, Options, OptionsError
from summarizer.method.preparation import prepare
from summarizer.method.preparation.asked import Required

STORM = "The storm tore the ferry from its moorings. Two sailors jumped into the water."
DIVERS = "Share this page\n\nDivers searched the wreck for oil on Monday. They found none at all."
ARTICLES = (
    Article(STORM, "a"),
    Article(DIVERS, "a:0-10"),
    Article("To Top", "menu"),
)
JUMPED = STORM.index("Two")  # row 1


def asked(**options):
    return prepare(ARTICLES, Options(**options)).asked


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        ("a", {0, 1}),
        ("a:0-10", {2, 3}),  # an article of that name
        ("a:0-11", {0}),
        (f"a:0-{JUMPED + 1}", {0, 1}),
        (f"a:{JUMPED}-{len(STORM)}", {1}),
        ("a:0-10:0-4", set()),  # a line that is left out anyway
    ],
)
def test_no_sentence_of_an_excluded_article_or_at_an_excluded_place_is_left(name, rows) -> None:
    assert rows == asked(exclude=[name]).excluded


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        ("a", (0, 1)),
        ("a:0-10", (2, 3)),
        ("a:3-5", (0,)),
        (f"a:{JUMPED - 3}-{len(STORM)}", (1,)),  # the sentence with most of the place
        (f"a:0-10:{DIVERS.index('They')}-{len(DIVERS)}", (3,)),
    ],
)
def test_what_must_be_included_is_a_sentence_of_an_article_or_the_one_at_a_place(
    name, rows
) -> None:
    assert (Required(name, rows),) == asked(must_include=[name]).required


def test_what_is_excluded_does_not_stand_for_its_article() -> None:
    found = asked(must_include=["a"], exclude=["a:0-5"])
    assert (Required("a", (1,)),) == found.required


def test_the_headline_of_an_excluded_article_is_no_title() -> None:
    article = Article(STORM, "b", title="Ferry torn from its moorings")
    assert [article.title] == prepare([*ARTICLES, article]).titles
    assert prepare([*ARTICLES, article], Options(exclude=("b",))).titles == []
    assert [article.title] == prepare([*ARTICLES, article], Options(exclude=("b:0-3",))).titles


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"exclude": ["b"]}, "exclude: no article 'b'; there are a, a:0-10, menu"),
        ({"must_include": ["b:0-5"]}, "must_include: no article 'b:0-5'; there are a, "),
        ({"exclude": ["a:5-5"]}, "exclude: 'a:5-5' is no place in its article, which has 78 char"),
        (
            {"exclude": ["a:70-79"]},
            "'a:70-79' is no place in its article, which has 78 characters; its end must lie",
        ),
        ({"must_include": ["menu"]}, "no usable sentence in 'menu', only empty or boilerplate"),
        (
            {"must_include": ["a:0-10:0-4"]},
            "must_include: no usable sentence in 'a:0-10:0-4'; the nearest is 'a:0-10:17-61'",
        ),
        ({"must_include": ["a:0-5"], "exclude": ["a"]}, "'a:0-5' is excluded as well"),
        ({"exclude": ["a", "a:0-10"]}, "exclude: no usable sentence is left"),
    ],
)
def test_what_is_not_there_is_named_with_what_there_is(options, message: str) -> None:
    with pytest.raises(OptionsError) as caught:
        asked(**options)
    assert message in str(caught.value)


def test_of_many_articles_some_are_named() -> None:
    articles = [Article(f"Sailor {n} jumped into the water.", f"s{n:02}") for n in range(30)]
    with pytest.raises(OptionsError, match=r"there are s00, .*, s19 and 10 more$"):
        prepare(articles, Options(exclude=("x",)))
