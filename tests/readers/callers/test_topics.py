from __future__ import annotations

import io
import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Article, InputError
from summarizer.readers.callers.topics import Topic, read_topics

LINE = '{"id": "a", "documents": [{"text": "T"}], "lang": "en", "summaries": ["S"]}'

TEXT = st.text("ab \ud800", max_size=3)
ANYTHING = st.none() | st.integers() | TEXT
DOCUMENT = st.fixed_dictionaries({"text": TEXT}, optional={"id": ANYTHING, "lang": ANYTHING})
DOCUMENTS = st.fixed_dictionaries({"documents": st.lists(DOCUMENT | ANYTHING, max_size=2)})
FIELDS = st.dictionaries(
    st.sampled_from(["documents", "summaries", "lang"]), ANYTHING | st.lists(ANYTHING, max_size=1)
)
LINES = (
    st.text(max_size=40)
    | ANYTHING.map(json.dumps)
    | (DOCUMENTS | FIELDS).map(lambda fields: json.dumps({"id": "b", **fields}))
)


def topics(*lines, **settings):
    data = "\n".join(lines).encode()
    return list(read_topics(io.BytesIO(data), "t.jsonl", **settings))


def documents(*values, language=None):
    return Topic("t", documents=values, language=language).reading


def test_a_line_is_a_topic() -> None:
    expected = Topic("a", ("S",), ({"text": "T"},), "en", "t.jsonl, line 1")
    assert [expected] == topics(LINE)


def test_a_topic_needs_an_id_alone() -> None:
    assert [Topic("b", where="t.jsonl, line 1")] == topics('{"id": "b"}')


def test_documents_may_be_needed() -> None:
    assert ["a"] == [topic.id for topic in topics(LINE, need_documents=True)]
    with pytest.raises(InputError, match=r'^t\.jsonl, line 2: the topic has no "documents"'):
        topics(LINE, '{"id": "b", "summaries": ["S"]}', need_documents=True)


@pytest.mark.parametrize(
    "keys", ["", ', "summaries": null', ', "summaries": []', ', "summaries": ["", " \\n"]']
)
def test_a_blank_reference_is_none(keys: str) -> None:
    assert [()] == [topic.references for topic in topics(f'{{"id": "a"{keys}}}')]


@pytest.mark.parametrize(
    ("keys", "language"),
    [('"lang": "hi"', "hi"), ('"language": "hi"', "hi"), ('"lang": "hi", "language": "fr"', "hi")],
)
def test_a_topic_states_its_language(keys: str, language: str) -> None:
    assert [language] == [topic.language for topic in topics(f'{{"id": "a", {keys}}}')]


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        ('"documents": {}', '"documents" must be an array, not an object'),
        ('"summaries": "S"', '"summaries" must be an array, not a string'),
        ('"summaries": ["S", 1]', '"summaries[1]" must be a string, not a number'),
        (
            '"summaries": ["S\\ud800"]',
            '"summaries[0]" holds a lone surrogate (half a character) at offset 1',
        ),
    ],
)
def test_a_line_that_is_no_topic_is_named_by_its_number(keys: str, message: str) -> None:
    with pytest.raises(InputError, match=r"^t\.jsonl, line 2: ") as caught:
        topics(LINE, f'{{"id": "b", {keys}}}')
    assert message in str(caught.value)


@given(LINES)
def test_any_line_is_a_topic_with_articles_or_an_input_error(text) -> None:
    with suppress(InputError):
        for topic in topics(text.encode("utf-8", "replace").decode()):
            kept, notes = topic.reading
            assert all(article.text.strip() for article in kept)
            left_out = sum(int(note.split()[1]) for note in notes if "left out" in note)
            assert len(kept) + left_out == len(topic.documents or ())


@pytest.mark.parametrize(
    ("document", "language"),
    [
        ({}, "fr"),
        ({"lang": None}, "fr"),
        ({"language": ""}, "fr"),
        ({"lang": "de"}, "de"),
        ({"language": "de"}, "de"),
    ],
)
def test_the_language_of_the_topic_goes_to_documents_without_one(document, language: str) -> None:
    articles, notes = documents({"text": "T", **document}, language="fr")
    assert (articles, notes) == ((Article("T", language=language),), ())


def test_a_document_without_text_is_left_out_with_a_note() -> None:
    articles, notes = documents({"id": "x", "text": ""}, {"text": "T"}, {"id": "x", "text": " \n"})
    assert articles == (Article("T"),)
    assert notes == ("documents: 2 left out, without a text",)


def test_a_document_that_comes_again_without_an_id_is_left_out_with_a_note() -> None:
    articles, notes = documents({"text": "T"}, {"text": "T"})
    assert articles == (Article("T"),)
    assert notes == ("documents: 1 left out, the same as another",)


@pytest.mark.parametrize(
    ("second", "message"),
    [
        ({"id": "x", "text": "U"}, "document 2: the id 'x' is already that of document 1"),
        ({"text": "a\0b"}, "document 2: an article: text holds a NUL character at offset 1"),
        ({"text": "\ud800"}, "document 2: an article: text holds a lone surrogate"),
        ({"text": None}, 'document 2: "text" must be a string, not null'),
        ({"title": "A"}, 'document 2: the article has no "text"'),
        ("text", "document 2: an article is a JSON object, not a string"),
        ({"text": "T", "id": 5.5}, '"id" must be a string, not a number'),
        ({"text": "T", "lang": ["en"]}, '"language" must be a string, not an array'),
    ],
)
def test_a_document_that_is_no_article_is_named_by_its_number(second, message: str) -> None:
    with pytest.raises(InputError) as caught:
        documents({"id": "x", "text": "T"}, second)
    assert message in str(caught.value)


def test_documents_are_looked_at_when_they_are_asked_for() -> None:
    (topic,) = topics('{"id": "a", "documents": [{"text": 2}]}')
    with pytest.raises(InputError, match='document 1: "text" must be a string, not a number'):
        _ = topic.reading


def test_a_language_that_is_no_string_is_an_error() -> None:
    with pytest.raises(InputError, match='document 1: "language" must be a string'):
        documents({"text": "T"}, language=5)
