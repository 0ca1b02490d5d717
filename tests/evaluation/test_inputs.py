import io
import json
from pathlib import Path

import pytest

from summarizer.errors import InputError, OptionsError
from summarizer.evaluation.inputs import Topic, read_systems, read_topics


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def write(name, *lines):
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    Path(name).write_text(text + "\n", encoding="utf-8")


def test_a_topic_keeps_its_references_documents_and_language():
    write("t.jsonl", {"id": "a", "lang": "hi", "documents": [{"text": "x"}], "summaries": ["r"]})
    expected = Topic("a", ("r",), ({"text": "x"},), "hi", "t.jsonl, line 1")
    assert (expected,) == read_topics("t.jsonl")


@pytest.mark.parametrize(
    "record", [{}, {"summaries": None}, {"summaries": []}, {"summaries": ["", " \n"]}], ids=str
)
def test_a_blank_reference_is_none(record):
    write("t.jsonl", {"id": "a", **record})
    assert [()] == [topic.references for topic in read_topics("t.jsonl")]


def test_documents_become_articles_when_they_are_asked_for():
    write("t.jsonl", {"id": "a", "documents": [{"id": "x", "text": "One."}, {"text": 2}]})
    (topic,) = read_topics("t.jsonl")
    with pytest.raises(InputError, match=r't\.jsonl, line 1, document 2: "text" must be a string'):
        _ = topic.articles
    assert ["x"] == [one.id for one in Topic("a", (), ({"id": "x", "text": "One."},)).articles]


def test_a_line_needs_an_id_and_a_summary_and_keeps_all_else():
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
def test_an_error_in_place_of_a_summary_is_a_failure(record, summary, failed):
    write("s.jsonl", {"id": "a", **record})
    answer = read_systems(["s.jsonl"])[0].answers["a"]
    assert (summary, failed) == (answer.summary, answer.failed)


def test_only_a_newline_ends_a_line():
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
def test_a_system_is_named_by_its_file(paths, names):
    Path("x").mkdir()
    for path in paths:
        write(path, {"id": "1", "summary": "s"})
    assert names == [system.name for system in read_systems(paths)]


def test_a_system_may_come_from_standard_input(monkeypatch):
    stdin = io.TextIOWrapper(io.BytesIO(b'{"id": "1", "summary": "s"}'))
    monkeypatch.setattr("sys.stdin", stdin)
    write("stdin.jsonl", {"id": "1", "summary": "s"})
    names = [system.name for system in read_systems(["stdin.jsonl", "-"])]
    assert "stdin" == names[1]
    assert len(set(names)) == 2


def test_standard_input_is_read_once():
    with pytest.raises(OptionsError, match="standard input can be read once"):
        read_systems(["-", "-"])


BAD_LINES = [
    ("{", "line 2: not valid JSON"),
    ("[1]", "line 2: not a JSON object"),
    ({"summary": "s"}, 'line 2: no "id"'),
    ({"id": 7, "summary": "s"}, 'line 2: "id" must be a string'),
    ({"id": "", "summary": "s"}, 'line 2: the "id" is empty'),
    ({"id": "a", "summary": "s"}, "line 2: the id 'a' is already that of f.jsonl, line 1"),
    ({"id": "\ud800", "summary": "s"}, 'line 2: "id" holds'),
]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        *BAD_LINES,
        ({"id": "b"}, 'line 2: no "summary"'),
        ({"id": "b", "summary": ["s"]}, 'line 2: "summary" must be a string'),
        ({"id": "b", "summary": None}, 'line 2: "summary" must be a string'),
        ({"id": "b", "summary": "a\0b"}, 'line 2: "summary" holds a NUL'),
    ],
    ids=str,
)
def test_a_line_that_is_no_summary_is_named(line, message):
    write("f.jsonl", {"id": "a", "summary": "s"}, line)
    with pytest.raises(InputError) as error:
        read_systems(["f.jsonl"])
    assert str(error.value).startswith(f"f.jsonl, {message}")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        *BAD_LINES,
        ({"id": "b", "summaries": "r"}, 'line 2: "summaries" must be an array'),
        ({"id": "b", "summaries": ["r", 1]}, 'line 2: "summaries[1]" must be a string'),
        ({"id": "b", "documents": {}}, 'line 2: "documents" must be an array'),
    ],
    ids=str,
)
def test_a_line_that_is_no_topic_is_named(line, message):
    write("f.jsonl", {"id": "a", "summaries": ["r"]}, line)
    with pytest.raises(InputError) as error:
        read_topics("f.jsonl")
    assert str(error.value).startswith(f"f.jsonl, {message}")


def test_a_file_without_a_line_is_an_error():
    write("f.jsonl", "")
    with pytest.raises(InputError, match="no line holds a topic"):
        read_topics("f.jsonl")
    with pytest.raises(InputError, match="no line holds a summary"):
        read_systems(["f.jsonl"])
