"""Parquet: a table with an article a row."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from summarizer.errors import InputError
from summarizer.readers.fields.columns import text_column
from summarizer.readers.records.jsonlines import read_values
from summarizer.readers.records.parquet_topics import SIGNATURE, damage, load_parquet
from summarizer.readers.records.tables import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.readers.contents import Contents, File

_LARGEST = 256 << 20  # bytes of the table once unpacked
_ROWS_AT_ONCE = 64  # so that long texts take little memory
_SHOWN = 20  # columns that a message names


def read(file: File) -> Contents:
    """Return the articles of the table, one a row; a row without a text is a note.

    Raises:
        InputError: it is damaged or too large, no column is known as that of the text, no article.
        MissingExtraError: what reads it is not installed.
    """
    parquet = load_parquet(file.shown)
    with damage(file.shown):
        table = parquet.ParquetFile(io.BytesIO(file.data))
        groups = (table.metadata.row_group(n) for n in range(table.metadata.num_row_groups))
        if sum(group.total_byte_size for group in groups) > _LARGEST:
            raise InputError(_too_large(file))
        _check_columns(file, table.schema_arrow.names)
        return read_values(_entries(table, file), file)


def _too_large(file: File) -> str:
    return f"{file.shown}: a table of more than {_LARGEST >> 20} MB once unpacked; split it"


def recognizes(file: File) -> bool:
    """Whether the file ends as it begins: with the format's signature."""
    return file.data.endswith(SIGNATURE)


def _check_columns(file: File, names: list[str]) -> None:
    """Raise InputError if no column is the text's; the one that is named may lie inside another."""
    named = None if file.columns is None else file.columns.text
    is_inside = named is not None and named.partition(".")[0] in names
    if is_inside or text_column(names, file.columns) is not None:
        return
    listed = ", ".join(map(repr, names[:_SHOWN]))
    raise InputError(
        f"{file.shown}: no column is known as that of the text; name it with --text-column, one of "
        f"{listed}"
    )


def _entries(table: Any, file: File) -> Iterator[tuple[dict[str, Any], str]]:  # noqa: ANN401 - of an extra
    number, left = 0, _LARGEST
    for batch in table.iter_batches(batch_size=_ROWS_AT_ONCE):
        left -= batch.nbytes  # of texts that stand once in the file and often in the table, too
        if left < 0:
            raise InputError(_too_large(file))
        for row in batch.to_pylist():
            number += 1
            yield plain(row), f"{file.shown}, row {number}"
