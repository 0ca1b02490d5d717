"""Articles that came over a connection are read as those in files are."""

import pytest

from summarizer.errors import InputError
from summarizer.readers.uploads import read_contents, read_values


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
    assert reading.notes == ("articles[1]: left out: the same article as articles[0]",)


def test_many_values_that_are_left_out_share_a_note() -> None:
    (note,) = read_values([{"text": "T"}] * 500, "articles").notes
    assert "left out: the same article as articles[0]; the same holds for 498 more" in note
