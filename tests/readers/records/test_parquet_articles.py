from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import pytest

from summarizer.articles import Article
from summarizer.errors import InputError, MissingExtraError
from summarizer.readers import read
from summarizer.readers.fields.columns import Columns
from tests.readers.made_files import articles, contents

if TYPE_CHECKING:
    from pathlib import Path

pyarrow = pytest.importorskip("pyarrow")
ROWS = [
    {"id": 1, "body": "Rain fell.", "meta": {"words": "One."}, "title": "A"},
    {"id": 2, "body": None, "meta": {"words": "Two."}, "title": None},
]


def written(rows, **how) -> bytes:
    from pyarrow import parquet  # noqa: PLC0415 - an extra

    stream = io.BytesIO()
    parquet.write_table(pyarrow.Table.from_pylist(rows), stream, **how)
    return stream.getvalue()


def test_a_row_is_an_article_and_one_without_text_is_a_note() -> None:
    assert [Article("Rain fell.", "1", "A")] == articles(written(ROWS), "a.txt")
    assert contents(written(ROWS)).notes == ('it, row 2: the article has no "text" (left out)',)


def test_a_column_is_named_also_inside_of_another() -> None:
    found = articles(written(ROWS), columns=Columns(text="meta.words"))
    assert [article.text for article in found] == ["One.", "Two."]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (written([{"a": "Rain."}]), "no column is known as that of the text.*one of 'a'"),
        (b"PAR1garbagePAR1", "not a Parquet file that can be read"),
        (written(ROWS).replace(b"Rain", b"R\xe0in"), "not a Parquet file that can be read"),
        (written(ROWS)[:-4], "not a Parquet file that can be read"),
    ],
    ids=["columns", "damaged", "letters", "cut"],
)
def test_a_table_without_an_article_is_an_error(data, message) -> None:
    with pytest.raises(InputError, match=rf"^a.parquet: .*{message}"):
        contents(data, "a.parquet")


@pytest.mark.slow
def test_a_table_that_is_too_large_once_unpacked_is_refused() -> None:
    quickly = {"use_dictionary": False, "write_statistics": False}
    bomb = written([{"text": " " * (257 << 20)}], **quickly)
    with pytest.raises(InputError, match=r"^a.parquet: .*more than 256 MB once unpacked"):
        contents(bomb, "a.parquet")


def test_without_what_reads_it_a_named_file_is_an_error_and_a_found_one_a_note(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("One.")
    (tmp_path / "b.parquet").write_bytes(written(ROWS))
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(MissingExtraError, match=r"multidoc-summarizer\[readers\]"):
        read(tmp_path / "b.parquet")
    reading = read(tmp_path)
    assert [article.id for article in reading.articles] == ["a"]
    assert "multidoc-summarizer[readers]" in reading.notes[0]
