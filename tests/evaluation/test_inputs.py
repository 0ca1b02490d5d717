from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from summarizer.errors import InputError, OptionsError
from summarizer.evaluation.inputs import read_systems, read_topics
from summarizer.readers.callers.topics import Topic


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)


def write(name, *lines):
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    Path(name).write_text(text + "\n", encoding="utf-8")


def test_a_topic_keeps_its_references_documents_and_language() -> None:
    write("t.jsonl", {"id": "a", "lang": "hi", "documents": [{"text": "x"}], "summaries": ["r"]})
    expected = Topic("a", ("r",), ({"text": "x"},), "hi", "t.jsonl, line 1")
    assert (expected,) == read_topics("t.jsonl")


def test_topics_may_come_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b'{"id": "a"}\n{')))
    with pytest.raises(InputError, match=r"^standard input, line 2: not valid JSON"):
        read_topics("-")


def test_a_line_needs_an_id_and_a_summary_and_keeps_all_else() -> None:
    write("s.jsonl", "", {"id": "a", "summary": "One.", "options": {"words": 5}}, " \r")
    (system,) = read_systems(["s.jsonl"])
    answer = system.answers["a"]
    assert ("s", "One.", {"words": 5}) == (system.name, answer.summary, answer.record["options"])
    assert "s.jsonl, line 2" == answer.where


@pytest.mark.parametrize(
    ("record", "summary", "failed"),
    [
        ({"error": "no memory"}, "", True),
        ({"error": "no memory", "summary": None}, "", True),
        ({"error": "cut short", "summary": "One."}, "One.", False),
        ({"error": None, "summary": ""}, "", False),
    ],
)
def test_an_error_in_place_of_a_summary_is_a_failure(record, summary: str, failed: bool) -> None:
    write("s.jsonl", {"id": "a", **record})
    answer = read_systems(["s.jsonl"])[0].answers["a"]
    assert (summary, failed) == (answer.summary, answer.failed)


def test_only_a_newline_ends_a_line() -> None:
    write("s.jsonl", json.dumps({"id": "a", "summary": "x\u2028y"}, ensure_ascii=False))
    assert "x\u2028y" == read_systems(["s.jsonl"])[0].answers["a"].summary


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (["b.jsonl", "a.jsonl"], ["b", "a"]),
        (["x/a.jsonl", "y/a.jsonl"], ["x/a", "y/a"]),
        (["a.jsonl", "./a.jsonl", "x/../a.jsonl"], ["a"]),
    ],
)
def test_a_system_is_named_by_its_file(paths, names) -> None:
    Path("x").mkdir()
    for path in paths:
        write(path, {"id": "1", "summary": "s"})
    assert names == [system.name for system in read_systems(paths)]


def test_a_system_may_come_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(b'{"id": "1", "summary": "s"}'))
    monkeypatch.setattr("sys.stdin", stdin)
    write("stdin.jsonl", {"id": "1", "summary": "s"})
    names = [system.name for system in read_systems(["stdin.jsonl", "-"])]
    assert "stdin" == names[1]
    assert len(set(names)) == 2


def test_standard_input_is_read_once() -> None:
    with pytest.raises(OptionsError, match="standard input can be read once"):
        read_systems(["-", "-"])


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("[1]", "line 2: a summary is a JSON object"),
        ({"id": "b"}, 'line 2: no "summary"'),
        ({"id": "b", "summary": ["s"]}, 'line 2: "summary" must be a string, not an array'),
        ({"id": "b", "summary": "s\0"}, 'line 2: "summary" holds'),
        ({"id": "a", "summary": "s"}, "line 2: the id 'a' is already that of line 1"),
    ],
    ids=str,
)
def test_a_line_that_is_no_summary_is_named(line, message: str) -> None:
    write("f.jsonl", {"id": "a", "summary": "s"}, line)
    with pytest.raises(InputError) as error:
        read_systems(["f.jsonl"])
    assert str(error.value).startswith(f"f.jsonl, {message}")
