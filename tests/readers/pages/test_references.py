from __future__ import annotations

import json

import pytest

from summarizer.articles import Article
from summarizer.readers.pages.references import decoded
from tests.readers.made_files import articles


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain &amp; wind, the mayor&#039;s office said.", "Rain & wind, the mayor's office said."),
        ("Rain &#8211; a lot&hellip; 9&nbsp;ships.", "Rain – a lot… 9 ships."),
        (
            "Trial of AT&amp;T &amp; a mayor.\nThe <b>mayor</b>.",
            "Trial of AT&T & a mayor.\nThe mayor.",
        ),
        ("The har&shy;bour of Brest&#173;.", "The harbour of Brest."),
        ("Once: &amp;amp;", "Once: &amp;"),
        ("Write &amp; for & on a page.", "Write &amp; for & on a page."),
        ("Where 5 < 6, write &lt; for it.", "Where 5 < 6, write &lt; for it."),
        ("The page is /a?b=1&copy=2 and R&D; then", "The page is /a?b=1&copy=2 and R&D; then"),
    ],
)
def test_references_are_read_where_a_text_was_written_with_them(text: str, expected: str) -> None:
    assert decoded(text) == expected


def test_what_is_stated_of_an_article_has_none_and_its_text_stays_as_it_was_parsed() -> None:
    row = {"title": "Rain &#8211; 14 die", "source": "A &#038; B", "content": "Rain &amp; wind."}
    row["author"] = "Ann &amp; Bob"
    (found,) = articles(json.dumps(row), "a.jsonl")
    assert (found.title, found.source, found.text) == ("Rain – 14 die", "A & B", "Rain &amp; wind.")
    assert found.original.authors == ("Ann & Bob",)
    assert (found.id, found.original.map) == (Article("Rain &amp; wind.").id, ((0, 16, "line 1"),))
    (plain,) = articles("Rain &amp; wind.", "a.txt")
    again = {"text": plain.text, "original": plain.original.to_json()}
    assert articles(json.dumps(again), "a.jsonl")[0].text == plain.text == "Rain &amp; wind."
