from __future__ import annotations

import io
import json
import os
import threading
from pathlib import Path

import pytest

from summarizer import InputError
from summarizer.readers.callers.json_entries import Entry, open_entries, read_entries

LINE = '{"id": "a", "summary": "S"}'


def entries(data):
    return again(io.BytesIO(data if isinstance(data, bytes) else data.encode()))


def again(file):
    return list(read_entries(file, "s.jsonl", "summary"))


def test_a_line_is_an_entry() -> None:
    assert [Entry("a", {"id": "a", "summary": "S"}, "s.jsonl, line 1")] == entries(LINE)


def test_blank_lines_are_passed_over_and_counted() -> None:
    found = entries(b'\xef\xbb\xbf\n{"id": "a"}\r\n \t\r\n{"id":"b"}')
    assert [("a", "s.jsonl, line 2"), ("b", "s.jsonl, line 4")] == [(e.id, e.where) for e in found]


def test_a_line_ends_with_a_newline_and_nothing_else() -> None:
    assert ["a\u2028\x85"] == [entry.id for entry in entries('{"id": "a\u2028\x85"}\n')]


def test_the_file_can_be_read_again() -> None:
    file = io.BytesIO(LINE.encode())
    assert again(file) == again(file)


@pytest.mark.parametrize("data", ["", "\n \r\n"])
def test_a_file_without_an_entry_is_an_error(data: str) -> None:
    with pytest.raises(InputError, match=r"^s\.jsonl: is empty: no line holds a summary$"):
        entries(data)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "not valid JSON: Expecting property name enclosed in double quotes at column 2"),
        ('{"id": "b', "not valid JSON: Unterminated string starting at column 8"),
        ('{"id": "b"} {}', "not valid JSON: Extra data at column 13"),
        ('{"id": "b", "id": "c"}', "not valid JSON: the key 'id' stands twice in one object"),
        ("[]", "a summary is a JSON object, not an array"),
        ("null", "a summary is a JSON object, not null"),
        ("{}", 'the summary has no "id"'),
        ('{"id": ""}', 'the "id" is empty; give each summary an id of its own'),
        ('{"id": 5}', '"id" must be a string, not a number'),
        ('{"id": "b\\u0000"}', '"id" holds a NUL character at offset 1'),
        ('{"id": "\\ud800"}', '"id" holds a lone surrogate (half a character) at offset 0'),
        (b'{"id": "caf\xe9"}', "not utf-8: byte 0xe9 at offset 11 of the line"),
        ('{"id": "a"}', "the id 'a' is already that of line 1; give each summary an id of its own"),
    ],
)
def test_a_line_that_is_no_entry_is_named_by_its_number(line, message: str) -> None:
    data = LINE.encode() + b"\n\n" + (line if isinstance(line, bytes) else line.encode()) + b"\n"
    with pytest.raises(InputError) as caught:
        entries(data)
    assert str(caught.value).startswith(f"s.jsonl, line 3: {message}")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_may_be_utf8_or_marked_as_utf16(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "t.jsonl"
    path.write_bytes('{"id": "Łódź Ċ"}\n'.encode(encoding))
    with open_entries(str(path)) as file:
        assert ["Łódź Ċ"] == [entry.id for entry in read_entries(file, "t.jsonl", "topic")]


def test_standard_input_can_be_read_twice() -> None:
    with open_entries("-", stdin=io.BytesIO(LINE.encode())) as file:
        assert entries(LINE) == again(file) == again(file)


def test_a_pipe_can_be_read_twice(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=(LINE,))
    writer.start()
    with open_entries(str(pipe)) as file:
        assert entries(LINE) == again(file) == again(file)
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
def test_a_file_that_cannot_be_read_is_an_error(
    name: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    Path("odd.jsonl").write_bytes(json.dumps("x").encode("utf-16") + b"x")
    with pytest.raises(InputError) as caught:
        open_entries(name)
    assert message in str(caught.value)


def test_a_closed_standard_input_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(InputError, match="standard input is closed"):
        open_entries("-")


def test_standard_input_that_fails_is_an_error() -> None:
    class Broken(io.BytesIO):
        def read(self, *_):
            raise OSError(5, "Input/output error")

    with pytest.raises(InputError, match="standard input: cannot be read: Input/output error"):
        open_entries("-", stdin=Broken())
