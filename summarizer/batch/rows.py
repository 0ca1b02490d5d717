"""Rows in, rows out: the one function that every engine runs on its own machines.

A row is a topic as in the files of `summarizer batch`; what comes out is a line of its output, as a
dict. Nothing is kept in the process but the encoder.
"""

from __future__ import annotations

import json
import threading
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Any, cast

from summarizer.batch.topics import summarize_topics, to_line
from summarizer.encoders import load_encoder
from summarizer.errors import InputError
from summarizer.options import Options
from summarizer.readers.callers.topics import Topic, to_topic
from summarizer.readers.records.tables import check_columns, plain
from summarizer.threads import at_most, limit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.encoders import Encoder

FRAME_SCHEMA = "id string, summary string, error string, json string"
"""The columns of `summarize_frame`, as Spark writes a schema."""

_LOADING = threading.Lock()  # two threads of a process must not load the model twice


def summarize_rows(
    rows: Iterable[dict[str, Any]], options: Options = Options(), *, cache: str | None = None
) -> Iterator[dict[str, Any]]:
    """Yield for each row, in order, what `summarizer batch` writes as its line.

    A row has an `id` and `documents`, and may have a `lang`. One that fails, be it that it is no
    topic, gives its `id` and an `error`. The encoder is loaded once a process, with `cache` as the
    folder of its vectors, and has one thread unless `summarizer.threads.at_most` says otherwise:
    engines run a process for each processor. The function can be pickled.

    Raises:
        ModelError: the encoder is not on this machine.
        ResourcesError: memory runs out.
    """
    with _LOADING:
        encoder = _encoder(options.encoder, limit() or 1, cache)
    for kind, group in groupby(map(_topic_or_error, rows), type):
        if kind is Topic:
            for outcome in summarize_topics(cast("Iterator[Topic]", group), options, encoder):
                yield json.loads(outcome.line)
        else:
            yield from cast("Iterator[dict[str, Any]]", group)


def summarize_frame(frame: Any, options: Options = Options()) -> Any:  # noqa: ANN401 - of pandas
    """Return a data frame of pandas with a row for each row of the frame, in order.

    The columns of the frame are the keys of a topic; those of the result are those of
    `FRAME_SCHEMA`: the `summary` of a topic or its `error`, and the whole line as `json`. This is
    what Spark's `mapInPandas` and Ray Data's `map_batches` are given.

    Raises:
        InputError: a column is missing.
        ModelError: the encoder is not on this machine.
        ResourcesError: memory runs out.
    """
    check_columns([str(column) for column in frame.columns], "the frame")
    rows = (plain(row) for row in frame.to_dict("records"))
    with at_most(limit() or 1):
        cells = [to_cells(line) for line in summarize_rows(rows, options)]
    names = [column.split()[0] for column in FRAME_SCHEMA.split(", ")]
    columns = {name: [row[name] for row in cells] for name in names}
    return type(frame)(columns, dtype=object)


def to_cells(line: dict[str, Any]) -> dict[str, str | None]:
    """Return a line of batch's output as a row of a table, with the columns of `FRAME_SCHEMA`."""
    keys = ("id", "summary", "error")
    return {key: line.get(key) for key in keys} | {"json": to_line(line).rstrip("\n")}


def _topic_or_error(row: object) -> Topic | dict[str, Any]:
    """Return the topic that a row is, or the line of one that is none."""
    try:
        return to_topic(row, "the row", need_documents=True)
    except InputError as error:
        stated = row.get("id") if isinstance(row, dict) else None
        return {"id": stated if isinstance(stated, str) else None, "error": str(error)}


@lru_cache(maxsize=1)
def _encoder(name: str, threads: int, cache: str | None) -> Encoder:
    return load_encoder(name, threads=threads, cache=cache)
