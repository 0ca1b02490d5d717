"""The function that every engine runs: a line of batch's output for each row, whatever the row."""

from __future__ import annotations

import json
import pickle
from functools import partial
from typing import Any

import pytest

from summarizer import ModelError, Options, load_encoder
from summarizer.batch.rows import FRAME_SCHEMA, summarize_frame, summarize_rows, to_cells
from summarizer.batch.topics import summarize_topics
from summarizer.errors import InputError
from summarizer.readers.callers.topics import to_topic

OPTIONS = Options(words=20)
GOOD: dict[str, Any] = {
    "id": "port",
    "documents": [
        {"id": "a", "text": "Rain flooded the harbour of Brest on Monday. Ships left early."},
        {"id": "b", "text": "The harbour of Brest was flooded by rain on Monday."},
    ],
    "lang": "en",
}
NONE = {"id": "none", "documents": []}
BAD: dict[str, Any] = {
    "id": "bad",
    "documents": [{"id": "a", "text": "A."}, {"id": "a", "text": "B."}],
}
ROWS = (GOOD, BAD)


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch, word_encoder):
    """The loads of encoders so far: each is one that is there at once."""
    done = []
    monkeypatch.setattr(
        "summarizer.batch.rows.load_encoder", lambda *_, **__: done.append(1) or word_encoder
    )
    return done


@pytest.fixture
def options(loads, request: pytest.FixtureRequest) -> Options:
    """Options whose encoder no other test has loaded."""
    assert loads == []
    return OPTIONS.replace(encoder=request.node.name)


def test_a_row_gives_the_line_that_batch_writes() -> None:
    topics = [to_topic(row, "t.jsonl, line 1") for row in (GOOD, NONE, BAD)]
    expected = [json.loads(one.line) for one in summarize_topics(topics, OPTIONS, load_encoder())]
    assert expected == list(summarize_rows([GOOD, NONE, BAD], OPTIONS))


@pytest.mark.parametrize(
    ("row", "id_", "error"),
    [
        (BAD, "bad", "document 2: the id 'a'"),
        ({"id": "x"}, "x", 'the row: the topic has no "documents"'),
        ({"id": "x", "documents": "A."}, "x", 'the row: "documents" must be an array'),
        ({"id": 7, "documents": []}, None, 'the row: "id" must be a string, not a number'),
        ({"documents": []}, None, 'the row: the topic has no "id"'),
        ("A.", None, "the row: a topic is a JSON object, not a string"),
        (None, None, "the row: a topic is a JSON object, not null"),
    ],
)
def test_a_row_that_fails_has_its_error_and_stops_no_other(options, row, id_, error: str) -> None:
    before, failed, after = summarize_rows([GOOD, row, GOOD], options)
    assert before == after
    assert (id_, "summary" in before) == (failed["id"], True)
    assert failed["error"].startswith(error)


def test_rows_are_taken_as_they_are_needed(options) -> None:
    taken = []
    endless = (taken.append(n) or {"id": "x"} for n in range(10**9))
    next(summarize_rows(endless, options))
    assert len(taken) <= 2


def test_the_encoder_is_loaded_once_a_process(options, loads) -> None:
    for _ in range(3):
        list(summarize_rows([GOOD], options))
    assert [1] == loads


@pytest.mark.slow
def test_an_unknown_encoder_is_an_error_and_no_line() -> None:
    with pytest.raises(ModelError, match="no-such-model"):
        list(summarize_rows([GOOD], OPTIONS.replace(encoder="no-such-model")))


def test_the_function_and_what_it_takes_can_be_pickled(options) -> None:
    work = pickle.loads(pickle.dumps(partial(summarize_rows, options=options)))  # noqa: S301
    assert list(summarize_rows([GOOD], options)) == list(work([GOOD]))


def test_a_line_as_cells_has_the_columns_of_the_schema_and_all_of_its_bytes(options) -> None:
    for line in summarize_rows([GOOD, BAD], options):
        cells = to_cells(line)
        assert [column.split()[0] for column in FRAME_SCHEMA.split(", ")] == list(cells)
        assert line == json.loads(cells["json"] or "")
        assert (line.get("summary"), line.get("error")) == (cells["summary"], cells["error"])


def test_a_frame_gives_a_row_for_each_row(options) -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is not installed")
    numpy = pytest.importorskip("numpy")
    documents = [
        numpy.array([one | {"url": None} for one in row["documents"]]) for row in (GOOD, BAD)
    ]
    frame = pandas.DataFrame({"id": ["port", "bad"], "documents": documents, "lang": ["en", None]})
    expected = [to_cells(line) for line in summarize_rows(ROWS, options)]
    assert expected == summarize_frame(frame, options).to_dict("records")
    assert ["id", "summary", "error", "json"] == list(summarize_frame(frame[:0], options).columns)


def test_a_frame_without_documents_is_told_its_columns(options) -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is not installed")
    with pytest.raises(InputError, match='no column "documents"; its columns are: "id", "text"'):
        summarize_frame(pandas.DataFrame({"id": ["x"], "text": ["A."]}), options)
