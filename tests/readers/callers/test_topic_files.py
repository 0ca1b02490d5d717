"""Files of topics: the same topics from any number of files in any form."""

from __future__ import annotations

import bz2
import datetime as dt
import gzip
import json
import lzma
from pathlib import Path

import pytest

from summarizer.errors import InputError, MissingExtraError
from summarizer.readers.callers.topic_files import TopicFiles

TOPICS = [
    {"id": f"t{n}", "documents": [{"id": "a", "text": f"It rains in Łódź {n}."}], "lang": "en"}
    for n in range(4)
]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests write where they are."""
    monkeypatch.chdir(tmp_path)


def as_lines(topics) -> bytes:
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in topics).encode()


def as_parquet(topics, path: str) -> None:
    pa = pytest.importorskip("pyarrow", reason="the extra readers is not installed")
    import pyarrow.parquet  # noqa: PLC0415 - an extra

    pyarrow.parquet.write_table(pa.Table.from_pylist(topics), path)


def read(path: str):
    with TopicFiles(path) as topics:
        first = list(topics)
        assert first == list(topics)
    return [(one.id, one.documents, one.language) for one in first]


EXPECTED = [(one["id"], tuple(one["documents"]), "en") for one in TOPICS]


@pytest.mark.parametrize(
    "compress", [bytes, gzip.compress, bz2.compress, lzma.compress], ids=lambda one: one.__module__
)
def test_a_file_is_read_by_what_it_holds(compress) -> None:
    Path("t").write_bytes(compress(as_lines(TOPICS)))
    assert EXPECTED == read("t")


def test_a_table_has_a_topic_a_row() -> None:
    as_parquet([one | {"more": 1} for one in TOPICS], "t")
    assert EXPECTED == read("t")


def test_fields_that_a_table_has_for_others_are_not_there_for_those_without() -> None:
    day = dt.date(2026, 3, 4)
    documents = [{"text": "A.", "published": day}, {"text": "B.", "published": None}]
    as_parquet([{"id": "t", "documents": documents, "lang": None}], "t")
    found = ({"text": "A.", "published": "2026-03-04"}, {"text": "B."})
    assert [("t", found, None)] == read("t")


@pytest.mark.parametrize("path", ["in", "in/", "in/*", "in/part-[0-9].*"])
def test_shards_are_read_in_the_order_of_their_names(path: str) -> None:
    Path("in").mkdir()
    Path("in/part-0.jsonl").write_bytes(as_lines(TOPICS[:1]))
    Path("in/part-2.jsonl.gz").write_bytes(gzip.compress(as_lines(TOPICS[3:]), mtime=0))
    as_parquet(TOPICS[1:3], "in/part-1.parquet")
    Path("in/_SUCCESS").touch()
    Path("in/.part-0.jsonl.crc").write_bytes(b"x")
    Path("in/README.md").write_text("About.")
    assert EXPECTED == read(path)


def test_an_address_is_read_as_a_path_is() -> None:
    fsspec = pytest.importorskip("fsspec", reason="the extra remote is not installed")
    fsspec.filesystem("memory").store.clear()
    fsspec.filesystem("memory").pipe_file("/in/a.jsonl", as_lines(TOPICS[:2]))
    fsspec.filesystem("memory").pipe_file(
        "/in/b.jsonl.gz", gzip.compress(as_lines(TOPICS[2:]), mtime=0)
    )
    assert EXPECTED == read("memory://in")
    assert EXPECTED == read("memory://in/*.jsonl*")
    assert EXPECTED[2:] == read("memory://in/b.jsonl.gz")
    Path("t.jsonl").write_bytes(as_lines(TOPICS))
    assert EXPECTED == read(Path("t.jsonl").absolute().as_uri())


def test_an_id_is_given_once_in_all_files() -> None:
    Path("in").mkdir()
    for name in "ab":
        Path(f"in/{name}.jsonl").write_bytes(as_lines(TOPICS[:1]))
    with pytest.raises(
        InputError, match=r"in/b.jsonl, line 1: the id 't0' is already that of in/a"
    ):
        read("in")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b'{"id": "t"}\n', "t, line 1: the topic has no"),
        (gzip.compress(as_lines(TOPICS), mtime=0)[:-20], "t: cannot be read: "),
        (b"PAR1 and then nothing of that kind", "t: not a Parquet file that can be read: "),
        (b"", "t: is empty"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(data: bytes, message: str) -> None:
    if data.startswith(b"PAR1"):
        pytest.importorskip("pyarrow", reason="the extra readers is not installed")
    Path("t").write_bytes(data)
    with pytest.raises(InputError, match=message):
        read("t")


def test_a_column_that_is_missing_is_told_with_those_that_are_there() -> None:
    as_parquet([{"id": "t", "text": "A."}], "t.parquet")
    with pytest.raises(
        InputError, match=r't.parquet: no column "documents"; its columns are: "id", "text"'
    ):
        read("t.parquet")


@pytest.mark.parametrize("path", ["in", "in/*.jsonl"])
def test_a_folder_without_topics_is_told(path: str) -> None:
    Path("in").mkdir()
    Path("in/README.md").touch()
    with pytest.raises(InputError, match=r"holds no .jsonl or .parquet file"):
        read(path)


def test_what_reads_tables_is_told_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("t").write_bytes(b"PAR1....")
    monkeypatch.setitem(__import__("sys").modules, "pyarrow.parquet", None)
    with pytest.raises(MissingExtraError, match=r"t: Parquet needs pyarrow; .*\[readers\]"):
        read("t")
