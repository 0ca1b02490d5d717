"""Lines out, as one file or in shards, as JSON Lines or Parquet, here or at an address.

Each file is written as a whole: a shard that is there is complete, and a run that was stopped goes
on behind the last.
"""

from __future__ import annotations

import json
import re
import tempfile
from itertools import count
from typing import TYPE_CHECKING, BinaryIO, Self, cast

from summarizer.batch.rows import FRAME_SCHEMA, to_cells
from summarizer.errors import InputError, OptionsError, OutputError
from summarizer.files.atomic import failure
from summarizer.files.compression import compressed, decompressed, undamaged
from summarizer.files.places import find_files, make_folder, open_place, write_place
from summarizer.readers.records.parquet_topics import SUFFIX, load_parquet, read_column

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SHARD_TOPICS = 1000
"""Topics in a shard unless told: 7 MB and some minutes of one processor."""

_ROWS = 1000  # in a group of a Parquet file: what is in memory at once
_NAME = "part-{:05}"  # sorts as the topics do, up to a hundred million of them
_SHARD = re.compile(r"part-\d{5,}\.[^/]*$")


class WholeFile:
    """A file that appears once all lines are there, in the format that its name says.

    Raises:
        OutputError: it cannot be written.
        MissingExtraError: what writes it is not installed.
    """

    def __init__(self, path: str) -> None:
        """Open an unnamed temporary file."""
        if path.endswith(SUFFIX):
            load_parquet(path)
        self._path = path
        self._lines = cast("BinaryIO", tempfile.TemporaryFile())  # noqa: SIM115 - closed by __exit__

    def __enter__(self) -> Self:
        """Start to write."""
        return self

    def __exit__(self, *_: object) -> None:
        """Delete the temporary file."""
        self._lines.close()

    def append(self, line: str) -> None:
        """Add the line.

        Raises:
            OutputError: the disk for temporary files is full.
        """
        try:
            self._lines.write(line.encode())
        except OSError as error:
            raise OutputError(failure("the temporary file", error)) from error

    def finish(self) -> None:
        """Write the file."""
        self._lines.seek(0)
        write_lines((line.decode() for line in self._lines), self._path)


class Shards:
    """Files of so many lines each in a folder: `part-00000`, `part-00001` and so on.

    `suffix` says their format, such as `.jsonl.gz`.

    Raises:
        OutputError: the folder cannot be made or written.
        MissingExtraError: what writes the files is not installed.
    """

    def __init__(self, folder: str, suffix: str, size: int) -> None:
        """Nothing is made before the first shard is complete."""
        if suffix == SUFFIX:
            load_parquet(folder)
        self.path = folder.rstrip("/")
        self._suffix, self._size = suffix, size
        self._written = 0
        self._lines: list[str] = []

    def __enter__(self) -> Self:
        """Start to write."""
        return self

    def __exit__(self, *_: object) -> None:
        """Leave the shards that are complete."""

    @property
    def is_empty(self) -> bool:
        """Whether there is no shard of an earlier run."""
        return not self._found()

    def clear(self) -> None:
        """Nothing is there: the shards of an earlier run are resumed or refused."""

    def lines(self) -> Iterator[bytes]:
        """Yield the lines of the shards that are there, up to the first that is missing.

        What is appended then follows them.

        Raises:
            OptionsError: a shard has another size.
            InputError: one cannot be read.
        """
        found = self._found()
        for number in count():
            if len(self._lines) == self._size:
                self._written, self._lines = number, []
            if self._path(number) not in found:
                return
            if self._lines:
                self._refuse(number - 1)
            self._lines = [line.decode() for line in read_lines(self._path(number))]
            if len(self._lines) > self._size:
                self._refuse(number)
            for line in self._lines:
                yield line.encode()

    def append(self, line: str) -> None:
        """Add the line; the shard is written once it is complete."""
        self._lines.append(line)
        if len(self._lines) == self._size:
            self._flush()

    def finish(self) -> None:
        """Write the last shard."""
        if self._lines:
            self._flush()

    def _flush(self) -> None:
        if not self._written:
            make_folder(self.path)
        write_lines(self._lines, self._path(self._written))
        self._written += 1
        self._lines = []

    def _path(self, number: int) -> str:
        return f"{self.path}/{_NAME.format(number)}{self._suffix}"

    def _found(self) -> set[str]:
        """Return the paths of the shards that are there."""
        names = {one.rpartition("/")[2] for one in self._files() if _SHARD.search(one)}
        return {f"{self.path}/{name}" for name in names}

    def _files(self) -> list[str]:
        try:
            return find_files(self.path) or []
        except InputError:
            return []  # there is no such folder yet

    def _refuse(self, number: int) -> None:
        raise OptionsError(
            f"{self._path(number)}: holds {len(self._lines)} topics, and not {self._size}; resume "
            "with the same --shard-topics, or name another folder"
        )


def write_lines(lines: Iterable[str], path: str) -> None:
    """Write the lines as a whole to a file, in the format that its name says.

    Raises:
        OutputError: it cannot be written.
    """
    with write_place(path) as file:
        if path.endswith(SUFFIX):
            _write_parquet(lines, file)
            return
        stream = compressed(file, path)
        for line in lines:
            stream.write(line.encode())
        if stream is not file:
            stream.close()


def read_lines(path: str) -> Iterator[bytes]:
    """Yield the lines of a file that `write_lines` wrote.

    Raises:
        InputError: it cannot be read.
    """
    with open_place(path) as file:
        if path.endswith(SUFFIX):
            yield from (f"{line}\n".encode() for line in read_column(file, path, "json"))
        else:
            yield from undamaged(decompressed(file), path)


def _write_parquet(lines: Iterable[str], file: BinaryIO) -> None:
    import pyarrow as pa  # noqa: PLC0415 - an extra

    fields = [(column.split()[0], pa.string()) for column in FRAME_SCHEMA.split(", ")]
    schema = pa.schema(fields)
    with load_parquet("").ParquetWriter(file, schema, compression="zstd") as writer:
        rows: list[dict[str, str | None]] = []
        for line in lines:
            rows.append(to_cells(json.loads(line)))
            if len(rows) == _ROWS:
                writer.write_table(pa.Table.from_pylist(rows, schema))
                rows = []
        writer.write_table(pa.Table.from_pylist(rows, schema))
