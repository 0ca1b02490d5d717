from __future__ import annotations

import pytest

from summarizer.articles import Article
from summarizer.method.preparation import prepare
from summarizer.method.preparation.boilerplate.page_articles import (
    ABOUT_A_PAGE,
    is_about_itself,
    page_articles,
)

REPORT = (
    "The ferry Astrid ran aground off Rosevik on Monday with 41 people on board. Captain Tom "
    "Harris said the radar had failed in thick fog. Fishermen took all passengers to the harbour. "
    "The owner of the ferry promised to pay for the rescue. Divers will look at the hull. "
    "The coast guard opened an inquiry into the radar of the ferry and into the fog signals."
)
OF_COPIES = (
    "Volunteers gather snapshots of websites twice a month. Each snapshot is kept in an archive."
)


def article(text, name, language="en"):
    return Article(text, name, language=language)


def left_out(*texts, language="en"):
    pile = [article(text, str(n), language) for n, text in enumerate(texts)]
    return page_articles(pile, [text.removesuffix(".").split(". ") for text in texts])


def test_a_short_article_about_pages_that_shares_nothing_is_left_out() -> None:
    draft = prepare([article(REPORT, "a"), article(OF_COPIES, "b")])
    assert {"a"} == {sentence.article.id for sentence in draft.sentences}
    assert {ABOUT_A_PAGE} == {span.reason for name, span in draft.dropped if name == "b"}


@pytest.mark.parametrize(
    "other",
    [
        # it tells of the event
        "The ferry ran aground off Rosevik with 41 people on board, its website says.",
        "Volunteers gather shells twice a month. Each shell is kept in a drawer.",  # of no page
        "Volunteers gather snapshots of websites, said Anna Rees.",  # somebody is quoted
        # one of three sentences speaks of a page
        "Since noon no ticket can be bought. The website hangs. My phone shows nothing at all.",
    ],
)
def test_an_article_that_tells_something_stays(other) -> None:
    assert [] == left_out(REPORT, other)


def test_beside_articles_as_short_nothing_can_be_told_of_the_event() -> None:
    assert [] == left_out("The ferry Astrid ran aground on Monday.", OF_COPIES)


def test_an_article_in_another_language_is_not_compared() -> None:
    pile = [article(REPORT, "a"), article("Die Website hat ein Archiv.", "b", "de")]
    assert [] == page_articles(pile, [REPORT.split(". "), ["Die Website hat ein Archiv."]])


OFFLINE = "Twitter was down on Monday. The app and the website came back after two hours."
REMOVED = "Facebook removed 200 pages on Monday. Most of the pages had links to Brest."
CONSENT = "We store cookies on your device. You can change this in your browser."


@pytest.mark.parametrize(
    ("text", "texts", "expected"),
    [
        (CONSENT, CONSENT.split(". "), True),
        ("Loading…", [], True),
        (f"{CONSENT} It rained.", [*CONSENT.split(". "), "It rained."], True),
        (f"{CONSENT} {REPORT}", [*CONSENT.split(". "), REPORT], False),  # half tells something
        (REPORT, REPORT.split(". "), False),
        (f"{CONSENT}, said Anna Rees", [f"{CONSENT}, said Anna Rees"], False),
        (OFFLINE, OFFLINE.split(". "), False),
        (REMOVED, REMOVED.split(". "), False),
        ("This website is archived. Try later.", ["This website is archived. Try later."], True),
        (" ".join([CONSENT] * 20), CONSENT.split(". ") * 20, False),  # a treatise on cookies
    ],
)
def test_a_page_that_speaks_of_itself_alone_is_known(text, texts, expected) -> None:
    assert expected == is_about_itself(article(text, "a"), texts)
