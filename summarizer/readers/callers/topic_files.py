"""Files of topics: one or many, JSON Lines or Parquet, here or at an address."""

from __future__ import annotations

import re
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, BinaryIO, Self

from summarizer.errors import InputError
from summarizer.files.compression import decompressed
from summarizer.files.places import find_files, is_address, open_place
from summarizer.readers.callers.json_entries import (
    distinct_entries,
    in_utf8,
    open_entries,
    read_records,
    shown,
)
from summarizer.readers.callers.topics import topic_of
from summarizer.readers.discovery.paths import STANDARD_INPUT
from summarizer.readers.records import parquet_topics

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from summarizer.readers.callers.topics import Topic

_SHARD = re.compile(r"\.(?:jsonl|ndjson|json|parquet)(?:\.(?:gz|bz2|xz))?$", re.IGNORECASE)


class TopicFiles:
    """The topics in a file, in the files of a folder, or in those that match a pattern.

    They can be read several times, one in memory at a time. Of a folder only files called `.jsonl`,
    `.json`, `.ndjson` or `.parquet` are read, sorted by path, also where they are compressed; what
    a file holds is seen by its first bytes. `-` is standard input.

    Raises:
        InputError: a place that cannot be read, or without such a file.
        MissingExtraError: what reads such a place is not installed.
    """

    def __init__(self, path: str) -> None:
        """Find the files; a single one is opened."""
        self._stack = ExitStack()
        self._single: BinaryIO | None = None
        self.name = shown(path)
        found = None if path == STANDARD_INPUT else find_files(path)
        if found is not None:
            self.paths = [one for one in found if _SHARD.search(one)]
            if not self.paths:
                raise InputError(f"{self.name}: holds no .jsonl or .parquet file")
        else:
            self.paths = [path]
            self._single = self._stack.enter_context(_open_single(path))

    def __enter__(self) -> Self:
        """Return the topics."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close what is open."""
        self._stack.close()

    def __iter__(self) -> Iterator[Topic]:
        """Yield the topics from the first on.

        Raises:
            InputError: a line or row that is no topic or has no documents, or an id that comes
                again, with its number; or no topic at all.
        """
        for entry in distinct_entries(self._records(), self.name, "topic"):
            yield topic_of(entry, need_documents=True)

    def _records(self) -> Iterator[tuple[Any, str]]:
        if self._single is not None:
            yield from _records_of(self._single, self.name)
            return
        for path in self.paths:
            with _opened(path) as file:
                yield from _records_of(file, shown(path))


def _open_single(path: str) -> BinaryIO:
    if path == STANDARD_INPUT or not is_address(path):
        return open_entries(path)
    return in_utf8(decompressed(open_place(path)), shown(path))


@contextmanager
def _opened(path: str) -> Iterator[BinaryIO]:
    with open_place(path) as raw, in_utf8(decompressed(raw), shown(path)) as file:
        yield file


def _records_of(file: BinaryIO, name: str) -> Iterator[tuple[Any, str]]:
    file.seek(0)
    if file.read(len(parquet_topics.SIGNATURE)) == parquet_topics.SIGNATURE:
        file.seek(0)
        yield from parquet_topics.read_records(file, name)
    else:
        yield from read_records(file, name)
