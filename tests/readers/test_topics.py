from __future__ import annotations

import io
import json
import os
import threading
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Article, InputError
from summarizer.readers.topics import Topic, open_topics, read_documents, read_topics

LINE = '{"id": "a", "documents": [{"text": "T"}], "lang": "en", "summaries": ["S"]}'


def topics(data, name="t.jsonl"):
    return list(read_topics(io.BytesIO(data if isinstance(data, bytes) else data.encode()), name))


def documents(*values, language=None):
    return read_documents(Topic("t", values, language, "t.jsonl, line 1"))


def test_a_line_is_a_topic():
    assert [Topic("a", ({"text": "T"},), "en", "t.jsonl, line 1")] == topics(LINE)


def test_blank_lines_are_passed_over_and_counted():
    found = topics(
        b'\xef\xbb\xbf\n{"id": "a", "documents": []}\r\n \t\r\n{"id":"b","documents":[]}'
    )
    assert [("a", "t.jsonl, line 2"), ("b", "t.jsonl, line 4")] == [(t.id, t.where) for t in found]


def test_a_line_ends_with_a_newline_and_nothing_else():
    assert ["a\u2028\x85"] == [t.id for t in topics('{"id": "a\u2028\x85", "documents": []}\n')]


def test_the_file_can_be_read_again():
    file = io.BytesIO(LINE.encode())
    assert list(read_topics(file, "n")) == list(read_topics(file, "n"))


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "not valid JSON"),
        ('{"id": "b", "documents": []} {}', "not valid JSON"),
        ('{"id": "b", "id": "c", "documents": []}', "stands twice"),
        ("[]", "a topic is a JSON object, not an array"),
        ("null", "a topic is a JSON object, not null"),
        ('{"documents": []}', 'has no "id"'),
        ('{"id": "b"}', 'has no "documents"'),
        ('{"id": "", "documents": []}', "not empty, not empty"),
        ('{"id": 5, "documents": []}', "not a number"),
        ('{"id": "b", "documents": {}}', '"documents" must be an array, not an object'),
        ('{"id": "b\\u0000", "documents": []}', "a NUL character or half a character"),
        ('{"id": "\\ud800", "documents": []}', "a NUL character or half a character"),
        (b'{"id": "caf\xe9", "documents": []}', "not utf-8: byte 0xe9 at offset 11 of the line"),
        ('{"id": "a", "documents": []}', "the id 'a' is already that of line 1"),
    ],
)
def test_a_line_that_is_no_topic_is_named_by_its_number(line, message):
    data = LINE.encode() + b"\n\n" + (line if isinstance(line, bytes) else line.encode())
    with pytest.raises(InputError, match=r"^t\.jsonl, line 3: ") as caught:
        topics(data)
    assert message in str(caught.value)


@given(st.text(max_size=40))
def test_any_line_is_a_topic_or_an_input_error(text):
    with suppress(InputError):
        topics(text.encode("utf-8", "replace"))


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
def test_the_language_of_the_topic_goes_to_documents_without_one(document, language):
    articles, notes = documents({"text": "T", **document}, language="fr")
    assert (articles, notes) == ((Article("T", language=language),), ())


def test_a_document_without_text_is_left_out_with_a_note():
    articles, notes = documents({"id": "x", "text": ""}, {"text": "T"}, {"id": "x", "text": " \n"})
    assert articles == (Article("T"),)
    assert notes == tuple(f"document {n}: left out: its text is empty" for n in (1, 3))


def test_a_document_that_comes_again_without_an_id_is_left_out_with_a_note():
    articles, notes = documents({"text": "T"}, {"text": "T"})
    assert articles == (Article("T"),)
    assert notes == ("document 2: left out: the same article as document 1",)


@pytest.mark.parametrize(
    ("second", "message"),
    [
        ({"id": "x", "text": "U"}, "document 2: the id 'x' is already that of document 1"),
        ({"text": "a\0b"}, "document 2: an article: text holds a NUL character at offset 1"),
        ({"text": "\ud800"}, "document 2: an article: text holds a lone surrogate"),
        ({"text": None}, 'document 2: "text" must be a string, not null'),
        ({"title": "A"}, 'document 2: the article has no "text"'),
        ("text", "document 2: an article is a JSON object, not a string"),
        ({"text": "T", "id": 5}, "id must be a string"),
        ({"text": "T", "lang": ["en"]}, "language must be a string, not list"),
    ],
)
def test_a_document_that_is_no_article_is_named_by_its_number(second, message):
    with pytest.raises(InputError) as caught:
        documents({"id": "x", "text": "T"}, second)
    assert message in str(caught.value)


def test_a_language_that_is_no_string_is_an_error():
    with pytest.raises(InputError, match="document 1: an article: language must be a string"):
        documents({"text": "T"}, language=5)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_may_be_utf8_or_marked_as_utf16(encoding, tmp_path):
    path = tmp_path / "t.jsonl"
    path.write_bytes('{"id": "Łódź Ċ", "documents": []}\n'.encode(encoding))
    with open_topics(str(path)) as file:
        assert ["Łódź Ċ"] == [topic.id for topic in read_topics(file, "t.jsonl")]


def test_standard_input_can_be_read_twice():
    with open_topics("-", stdin=io.BytesIO(LINE.encode())) as file:
        assert topics(LINE, "-") == list(read_topics(file, "-")) == list(read_topics(file, "-"))


def test_a_pipe_can_be_read_twice(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=(LINE,))
    writer.start()
    with open_topics(str(pipe)) as file:
        assert list(read_topics(file, "n")) == list(read_topics(file, "n")) == topics(LINE, "n")
    writer.join()


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("gone.jsonl", "gone.jsonl: no such file"),
        ("folder", "folder: cannot be read: Is a directory"),
        ("a\0b", "cannot be read"),
        ("odd.jsonl", "odd.jsonl: not utf-16, though it is marked as such"),
    ],
)
def test_a_file_that_cannot_be_read_is_an_error(name, message, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    Path("odd.jsonl").write_bytes(json.dumps("x").encode("utf-16") + b"x")
    with pytest.raises(InputError) as caught:
        open_topics(name)
    assert message in str(caught.value)


def test_a_closed_standard_input_is_an_error(monkeypatch):
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(InputError, match="standard input is closed"):
        open_topics("-")


def test_standard_input_that_fails_is_an_error():
    class Broken(io.BytesIO):
        def read(self, *_):
            raise OSError(5, "Input/output error")

    with pytest.raises(InputError, match="standard input: cannot be read: Input/output error"):
        open_topics("-", stdin=Broken())
