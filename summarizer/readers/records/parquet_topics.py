"""Parquet: a table with a topic a row."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO

from summarizer.errors import InputError, MissingExtraError
from summarizer.readers.records.tables import check_columns, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

SUFFIX = ".parquet"
SIGNATURE = b"PAR1"
"""How such a file begins and ends."""

_COLUMNS = ("id", "documents", "summaries", "lang", "language")
_ROWS_AT_ONCE = 64  # as Python values; a few megabytes of text


def read_records(file: BinaryIO, name: str) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield the object of each row of the table, and where it stands.

    Raises:
        InputError: the table has no such columns, or is damaged.
        MissingExtraError: what reads it is not installed.
    """
    parquet = load_parquet(name)
    number = 0
    with damage(name):
        table = parquet.ParquetFile(file)
        names = table.schema_arrow.names
        check_columns(names, name)
        wanted = [column for column in _COLUMNS if column in names]
        for batch in table.iter_batches(batch_size=_ROWS_AT_ONCE, columns=wanted):
            for row in batch.to_pylist():
                number += 1
                yield plain(row), f"{name}, row {number}"


def read_column(file: BinaryIO, name: str, column: str) -> list[Any]:
    """Return the values of a column of the table.

    Raises:
        InputError: the table has no such column, or is damaged.
        MissingExtraError: what reads it is not installed.
    """
    parquet = load_parquet(name)
    with damage(name):
        cells: list[Any] = parquet.read_table(file, columns=[column])[column].to_pylist()
    return cells


@contextmanager
def damage(name: str) -> Iterator[None]:
    """Raise what the reader of a Parquet file raises as an InputError that names the file."""
    import pyarrow as pa  # noqa: PLC0415 - an extra

    try:
        yield
    except (pa.ArrowException, KeyError, OSError, ValueError) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise InputError(f"{name}: not a Parquet file that can be read: {reason}") from error


def load_parquet(name: str) -> Any:  # noqa: ANN401 - a module that may not be installed
    """Return the module that reads and writes Parquet files.

    Raises:
        MissingExtraError: it is not installed; the message has the name of the file.
    """
    try:
        import pyarrow.parquet  # noqa: PLC0415 - slow, and an extra
    except ImportError as error:
        raise MissingExtraError(
            f"{name}: Parquet needs pyarrow; install it with "
            "pip install 'multidoc-summarizer[readers]'"
        ) from error
    return pyarrow.parquet
