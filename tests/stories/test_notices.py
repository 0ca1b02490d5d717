"""Notices in place of articles: what is one, and that a pile of them is no story."""

from __future__ import annotations

import pytest

from summarizer import Article, find_stories
from summarizer.method.preparation import completed
from summarizer.stories.notices import may_all_be_notices, notices

ARCHIVE = (
    "Since 2001 the Harbour Library has been archiving pages of the web in its archive.\n\n"
    "New ones are added to the collection after six months."
)
OTHER = "This website is part of the web archive of Ellmoor. Crawls began in 2010."
REPORT = (
    "The website of the port of Zanzora was down for six hours on Monday. "
    'A fire had destroyed its archive of copies, the port said. "We are sorry," it said.'
)


OUTAGE = (
    "Facebook and Instagram were down for two hours across Europe on Tuesday. Users could not log "
    "in to the websites. The websites and the app came back at two."
)


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        ([ARCHIVE, REPORT, ARCHIVE + "\nHome | Mail"], {0, 2}),
        ([ARCHIVE, OTHER], set()),
        ([REPORT, REPORT], set()),
        ([OUTAGE, OUTAGE], set()),
        ([ARCHIVE + "\n\n" + "A crane fell. " * 200, ARCHIVE], set()),
    ],
    ids=["twice", "two of them", "a report", "a report on sites", "a report below it"],
)
def test_a_notice_for_certain_is_there_twice(texts, found) -> None:
    articles = [completed(Article(text, id=f"{n}"))[0] for n, text in enumerate(texts)]
    assert found == notices(articles)


@pytest.mark.parametrize(
    ("texts", "alone"),
    [([ARCHIVE, OTHER], True), ([ARCHIVE, REPORT], False)],
    ids=["notices", "a report beside one"],
)
def test_articles_may_all_be_notices(texts, alone) -> None:
    articles = [completed(Article(text, id=f"{n}"))[0] for n, text in enumerate(texts)]
    assert alone == may_all_be_notices(articles)


@pytest.mark.parametrize("summaries", [False, True])
def test_a_notice_in_several_places_is_no_story(encoder, summaries) -> None:
    below = ARCHIVE + "\n\n" + REPORT * 5
    articles = [Article(ARCHIVE, id="a"), Article(ARCHIVE, id="b"), Article(below, id="c")]
    found = find_stories(articles, encoder=encoder, summaries=summaries)
    assert ((), ("a", "b", "c")) == (found.stories, found.alone)
