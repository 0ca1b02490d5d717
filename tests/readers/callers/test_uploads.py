"""Articles that came over a connection are read as those in files are."""

import json
from pathlib import Path

import pytest

from summarizer.articles import Article
from summarizer.errors import InputError
from summarizer.readers import read
from summarizer.readers.callers.topics import to_topic
from summarizer.readers.callers.uploads import read_contents, read_values


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["a.txt", "b.text"], ["a", "b"]),
        (["x/a.txt", "y/a.txt"], ["x/a", "y/a"]),
        (["a", "a.txt"], ["a", "a.txt"]),
        (["../../etc/passwd", "/etc/hosts"], ["hosts", "passwd"]),
    ],
)
def test_files_are_named_by_the_shortest_tail_that_tells_them_apart(names, expected) -> None:
    reading = read_contents((name, f"Text of {n}.".encode()) for n, name in enumerate(names))
    assert sorted(article.id for article in reading.articles) == expected


def test_a_pile_and_plain_files_go_together() -> None:
    reading = read_contents([("pile.JSONL", b'{"text": "One.", "id": "a"}'), ("a.txt", b"Two.")])
    assert [article.id for article in reading.articles] == ["a", "a.txt"]


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ([], "at least one"),
        ([("", b"One.")], "without a name"),
        ([("a\0b", b"One.")], "NUL"),
        ([("a.txt", b"One."), ("./a.txt", b"Two.")], "two files have this name"),
    ],
)
def test_what_is_no_file_is_refused(files, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        read_contents(files)


def test_a_value_that_comes_twice_is_a_note() -> None:
    reading = read_values([{"text": "One."}, {"text": "One."}], "articles")
    assert len(reading.articles) == 1
    assert reading.notes == ("articles: 1 left out, the same as another",)


def test_many_values_that_are_left_out_share_a_note() -> None:
    found = read_values([{"text": "T"}] * 500, "articles")
    assert found.notes == ("articles: 499 left out, the same as another",)


def test_html_in_values_is_read_as_in_a_file_and_numbers_are_ids(tmp_path: Path) -> None:
    values = [{"id": 7, "content": "<p>One.</p><p>Two.</p>"}, {"id": 8.0, "text": "1 < 2."}]
    path = tmp_path / "pile.jsonl"
    path.write_text("\n".join(map(json.dumps, values)))
    found = read_values(values, "articles")
    assert found.articles == (Article("One.\nTwo.", "7"), Article("1 < 2.", "8"))
    again = read([path])
    assert (found.articles, found.notes) == (again.articles, again.notes)
    assert (found.articles, found.notes) == (read([path], strict=True).articles, again.notes)
    uploaded = read_contents([(path.name, path.read_bytes())])
    assert (uploaded.articles, uploaded.notes) == (again.articles, again.notes)
    assert found.notes == ("articles: 1 written in HTML, and read as its text",)
    topic = to_topic({"id": "t", "documents": values}, "here")
    assert topic.reading == (
        found.articles,
        ("documents: 1 written in HTML, and read as its text",),
    )
