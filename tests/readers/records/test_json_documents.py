from __future__ import annotations

import json

import pytest

from summarizer.articles import Article
from summarizer.errors import InputError
from summarizer.readers.fields.columns import Columns
from tests.readers.made_files import articles, contents, texts

WRAPPED = {
    "status": "ok",
    "tags": ["a"],
    "articles": [
        {
            "title": "A",
            "content": "<p>One.</p><p>Two &amp; three.</p>",
            "source": {"id": None, "name": "The Gazette"},
            "publishedAt": "2023-04-26T10:00:00Z",
            "url": "https://gazette.example/1",
        },
        {"title": "B", "content": None},
    ],
}
FEED = {
    "version": "https://jsonfeed.org/version/1",
    "title": "The Gazette",
    "items": [
        {"id": "1", "content_html": "<p>Rain <b>fell</b>.</p>", "date_published": "2020-01-01"}
    ],
}


@pytest.mark.parametrize("indent", [None, 2])
def test_the_list_that_an_answer_holds_is_read_and_html_in_it_becomes_text(indent) -> None:
    found = contents(json.dumps(WRAPPED, indent=indent))
    (article,) = (record.article for record in found.records)
    assert (article.text, article.title) == ("One.\nTwo & three.", "A")
    assert (article.source, article.published) == ("The Gazette", "2023-04-26T10:00:00Z")
    assert found.notes == ('it, entry 2: the article has no "text" (left out)',)
    assert article.id == Article(article.text).id


def test_the_items_of_a_json_feed_have_its_title_as_their_outlet() -> None:
    expected = Article("Rain fell.", "1", source="The Gazette", published="2020-01-01")
    assert [expected] == articles(json.dumps(FEED))


def test_a_list_and_a_single_object_are_articles_and_ids_may_be_numbers() -> None:
    assert [Article("One.", "7")] == articles('[{"id": 7, "body": "One."}]')
    assert [Article("One.")] == articles('{\n"plaintext": "One."}')


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"response": {"docs": [{"a": 1}, {"fields": {"body": "One."}}]}}, [Article("One.")]),
        ({"hits": {"hits": [{"_source": {"body": "One."}}]}}, [Article("One.")]),
        ({"data": {"attributes": {"body": "One."}}}, [Article("One.")]),
        (
            {"x": {"text": "One."}, "y": {"text": "Two.", "id": "z"}},
            [Article("One.", "x"), Article("Two.", "z")],
        ),
    ],
)
def test_articles_are_found_in_objects_around_them(data, expected) -> None:
    assert articles(json.dumps(data)) == expected


def test_a_summary_stands_for_a_text_that_is_not_there_with_a_note() -> None:
    entry = {
        "headline": {"main": "A"},
        "abstract": "Rain.",
        "snippet": "Rain fell.",
        "url": "a://b",
    }
    found = contents(json.dumps({"docs": [entry]}))
    assert [record.article.text for record in found.records] == ["Rain fell."]
    assert found.notes == ("it, entry 1: holds only a summary of its text",)
    assert texts(json.dumps([{"text": "Snow."}, {"description": "Rain."}])) == ["Snow."]
    with pytest.raises(InputError, match="without an article"):
        contents(json.dumps(entry | {"url": None}))


def test_a_text_that_only_its_user_can_name_is_read_where_it_is_named() -> None:
    data = '{"words": {"all": "One."}, "text": "No."}'
    assert texts(data, columns=Columns(text="words.all")) == ["One."]
    with pytest.raises(InputError, match="without an article"):
        contents(data, columns=Columns(text="gone"))


@pytest.mark.parametrize("data", ['{"foo": 1}', '{"articles": []}', '[{"text": ""}]', "[{}]", "{}"])
def test_json_without_an_article_is_an_error_that_names_the_flag(data) -> None:
    with pytest.raises(InputError, match=r"^it: .*(--text-column|empty)"):
        contents(data)


def test_html_without_a_text_is_left_out() -> None:
    found = contents('[{"text": "<p></p>"}, {"text": "One."}]')
    assert [record.article.text for record in found.records] == ["One."]
    assert found.notes == ("it, entry 1: has no text but HTML (left out)",)
    with pytest.raises(InputError, match="no article in it"):
        contents('[{"text": "<p></p>"}]')


def test_texts_that_a_service_cut_or_took_away_are_notes() -> None:
    given = [{"content": "Rain fell… [+2345 chars]"}, {"content": "[Removed]"}]
    found = contents(json.dumps(given))
    assert len(found.records) == 1
    assert found.notes == (
        "it, entry 1: holds only the beginning of its text",
        "it, entry 2: holds no text but '[Removed]' (left out)",
    )


@pytest.mark.parametrize(
    ("stated", "authors"),
    [
        ({"authors": [{"name": "Ann Lee"}, {"url": "x"}]}, ("Ann Lee",)),
        ({"authors": ["Ann", " "], "author": "x"}, ("Ann",)),
        ({"Author": "Ann"}, ("Ann",)),
        ({"author": {"name": "Ann"}}, ("Ann",)),
        ({"author": 3}, ()),
        ({"author": [{"family": "Lee", "given": "Ann"}]}, ("Ann Lee",)),
        ({"byline": {"original": "Ann Lee", "person": []}}, ("Ann Lee",)),
    ],
)
def test_who_wrote_an_article_is_known(stated, authors) -> None:
    (article,) = articles(json.dumps([{"text": "Rain."} | stated]))
    assert article.original.authors == authors


@pytest.mark.parametrize(
    ("items", "authors"),
    [
        ({}, ("Ann Lee",)),
        ({"authors": []}, ("Ann Lee",)),
        ({"author": {"name": "Bo"}}, ("Bo",)),
        ({"authors": [{"name": "Bo"}, {"name": "Cy"}]}, ("Bo", "Cy")),
    ],
)
def test_an_item_of_a_feed_has_the_authors_of_the_feed_unless_it_states_its_own(
    items, authors
) -> None:
    item = {"id": "1", "content_text": "Rain fell in Brest."} | items
    feed = FEED | {"authors": [{"name": "Ann Lee"}], "items": [item]}
    assert [authors] == [record.authors for record in contents(json.dumps(feed)).records]
