"""Stories in every form, and how they are told from articles."""

from __future__ import annotations

import dataclasses
import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from markdown_it import MarkdownIt

from summarizer.readers import read
from summarizer.renderers import written_form
from summarizer.renderers.days import period
from summarizer.renderers.stories import FORMS, feed, pages, render
from summarizer.story import Days, Stories, Story
from summarizer.summary import ArticleRecord, Summary

GOLDEN = Path(__file__).with_name("golden")
SUMMARY = Summary.from_dict(json.loads((GOLDEN / "summary.json").read_bytes()))
ARTICLES = read([GOLDEN / "articles.jsonl"]).articles
LONE, FAR = (
    ArticleRecord(name, title, "Globe", url, "2023-05-01", "en", 10, digit * 64)
    for name, title, url, digit in (
        ("lone", "A <headline>", "https://g.example/1", "0"),
        ("far", None, None, "1"),
    )
)
TOLD = Story(
    id="5e1f",
    title="Leaders *speak*\nby telephone",
    articles=tuple(article.id for article in SUMMARY.articles),
    published=Days("2023-04-26", "2023-05-02"),
    sources=3,
    independent_sources=2,
    summary=SUMMARY,
    status="changed",
    merged=("77aa",),
)
UNTOLD = Story("<b>", "<b>No</b> & summary", ("lone",), None, 1, 1)
STORIES = Stories((TOLD, UNTOLD), ("far",), (*SUMMARY.articles, LONE, FAR), ("a note",))
NONE = Stories((), ("far",), (FAR,))
ATOM = "{http://www.w3.org/2005/Atom}"


def link(story: Story) -> str:
    return f"stories/{story.id}.html"


def all_written(stories: Stories) -> dict[str, str]:
    """What we write of stories beside pages, by the name under which it is recognised."""
    forms = {form: render(stories, form) for form in FORMS if form != "html"}
    return forms | {"atom": feed.render(stories, link)}


def test_the_text_says_of_each_story_when_who_and_on_how_many_sources() -> None:
    blocks = render(STORIES, "text").split("\n\n")
    known = "26 April – 2 May 2023; 4 articles, 2 of them by The Daily Bugle; 2 independent sources"
    now = "changed; one with 1 other story now"
    assert blocks[0] == "Stories\n2 stories of 6 articles; 1 article in none"
    assert blocks[1].split("\n")[:3] == [
        "[1] Leaders *speak* by telephone",
        f"    {known}; {now}",
        "    The two leaders spoke by telephone on Wednesday for the first time.",
    ]
    assert blocks[2:] == [
        "[2] <b>No</b> & summary\n    1 article by Globe; 1 independent source",
        "Alone\n- Globe, 2023-05-01 (far)",
        "Notes\n- a note\n",
    ]


def test_the_digest_has_whole_summaries_and_links_that_open_at_the_words() -> None:
    shown = MarkdownIt().render(render(STORIES, "markdown"))
    assert "<script" not in shown
    assert re.findall("<h2>(.*)</h2>", shown) == [
        "1. Leaders *speak* by telephone",
        "2. &lt;b&gt;No&lt;/b&gt; &amp; summary",
        "Alone",
        "Notes",
    ]
    assert shown.count("#:~:text=") == 2  # the third sentence's article has no address
    assert shown.count("differs") == sum(len(one.conflicts) for one in SUMMARY.sentences)


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2024-03-03", "2024-03-03", "3 March 2024"),
        ("2024-03-03", "2024-03-05", "3–5 March 2024"),
        ("2024-02-28", "2024-03-03", "28 February – 3 March 2024"),
        ("2023-12-30", "2024-01-02", "30 December 2023 – 2 January 2024"),
        ("spring", "2024-01-02", "spring – 2 January 2024"),
    ],
)
def test_days_are_said_once(first: str, last: str, expected: str) -> None:
    assert expected == period(first, last)


def test_the_feed_has_an_entry_a_story_dated_by_its_articles() -> None:
    root = etree.fromstring(feed.render(STORIES, link).encode())
    told, untold = root.findall(f"{ATOM}entry")
    assert root.findtext(f"{ATOM}updated") == "2023-05-02T00:00:00Z"
    assert [one.findtext(f"{ATOM}title") for one in (told, untold)] == [
        "Leaders *speak* by telephone",
        "<b>No</b> & summary",
    ]
    assert told.findtext(f"{ATOM}published") == "2023-04-26T00:00:00Z"
    assert untold.findtext(f"{ATOM}updated") == "2023-05-02T00:00:00Z"  # the newest of all
    assert told.find(f"{ATOM}link").get("href") == "stories/5e1f.html"
    assert told.find(f"{ATOM}category").get("term") == "changed"
    ids = [one.text for one in root.iter(f"{ATOM}id")]
    assert len(set(ids)) == 3
    assert {one[:9] for one in ids} == {"urn:uuid:"}
    assert "<script" not in told.findtext(f"{ATOM}content")


def test_a_feed_keeps_its_names_while_its_stories_grow() -> None:
    grown = dataclasses.replace(TOLD, articles=("lone", *TOLD.articles), title="Another")
    before = feed.render(STORIES, link, "urn:x")
    after = feed.render(dataclasses.replace(STORIES, stories=(grown,)), link, "urn:x")
    assert re.findall("<id>.*</id>", before)[:2] == re.findall("<id>.*</id>", after)


def test_pages_lead_to_the_stories_and_back() -> None:
    index = pages.index_page(STORIES, link, feed="feed.xml")
    told, untold = (
        pages.story_page(one, STORIES, ARTICLES, "../index.html") for one in (TOLD, UNTOLD)
    )
    for page, contents in (
        (index, ('href="stories/5e1f.html"', 'href="stories/&lt;b&gt;.html"', "a note")),
        (index, ('type="application/atom+xml" title="Stories" href="feed.xml"',)),
        (told, ('href="../index.html"', ARTICLES[0].text.split("\n", maxsplit=1)[0])),
        (untold, ('href="../index.html"', "A &lt;headline&gt;")),
    ):
        assert [one for one in contents if one not in page] == []
        assert [one for one in ("<b>", "alert(1)</script>") if one in page] == []
        assert written_form(page).name == "html"


@pytest.mark.parametrize("stories", [STORIES, NONE], ids=["some", "none"])
def test_what_is_written_of_stories_is_no_article(stories: Stories) -> None:
    for name, text in all_written(stories).items():
        for changed in (text, text.replace("\n", "\r\n"), text.rstrip()):
            assert written_form(changed).name == name
        assert written_form(f"A report.\n\n{text}") is None
        assert name == "json" or written_form(f"{text}\nA report quoted this.\n") is None


@pytest.mark.slow
@given(st.text(max_size=30))
def test_what_stories_say_does_not_matter(said: str) -> None:
    sentence = dataclasses.replace(SUMMARY.sentences[0], text=said)
    summary = dataclasses.replace(SUMMARY, title=said, sentences=(sentence,))
    records = tuple(dataclasses.replace(one, source=said, title=said) for one in STORIES.articles)
    told = dataclasses.replace(TOLD, title=said, summary=summary)
    stories = dataclasses.replace(STORIES, stories=(told, UNTOLD), articles=records, notes=(said,))
    written = all_written(stories)
    assert [name for name, text in written.items() if written_form(text).name != name] == []
    etree.fromstring(written["atom"].encode())
