"""Vectors kept on disk, so that what was encoded once is not encoded again.

A vector follows from the encoder, the library that runs it and the text alone: the key is the
digest of all three, and what is found is the same bytes as what would be encoded. Several processes
may share a cache: SQLite's write-ahead log lets them read while one of them writes, and a process
that is killed leaves whole vectors or none.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import threading
import time
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from summarizer.encoders.rows import gather
from summarizer.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from summarizer.encoders import Encoder

_T = TypeVar("_T")

MOST_BYTES = 1 << 30
"""How large a cache may become before the vectors that were not used for longest go: 1 GiB."""

FILE = "vectors.sqlite"
"""The name of the cache's file in its folder."""

_VERSION = 1
_TABLE = (
    "CREATE TABLE vectors (key BLOB PRIMARY KEY, used INTEGER NOT NULL, vector BLOB NOT NULL)",
    "CREATE INDEX by_use ON vectors (used)",
)
_PATIENCE = 30.0  # seconds to wait for another process that writes
_KEY_BYTES = 16
_ASKED = 500  # keys in a question
_KEPT = 512  # texts that are encoded before their vectors are kept: what a killed run loses
_DAY = 86_400
_SPARED = 0.9  # of the most bytes, what is left when something has to go


@dataclass(frozen=True)
class Contents:
    """What a cache holds: vectors, bytes on the disk, and how many bytes it may hold."""

    folder: Path
    vectors: int
    size: int
    most: int


class CachedEncoder:
    """An encoder that asks another one only for texts whose vectors are not in the cache."""

    def __init__(
        self, encoder: Encoder, folder: str | os.PathLike[str], *, most_bytes: int = MOST_BYTES
    ) -> None:
        """Open the cache in the folder, which is made where it is missing.

        Raises OutputError if that cannot be.
        """
        self.name, self.sha256, self.dimensions = encoder.name, encoder.sha256, encoder.dimensions
        self._encoder = encoder
        self._made_by = f"{encoder.sha256} {getattr(encoder, 'runtime', '')} ".encode()
        self._store = _Store(Path(folder), most_bytes)

    def encode(
        self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None
    ) -> NDArray[np.float32]:
        """Return one unit row for each text, shape (len(texts), dimensions), as the encoder would.

        Where the cache cannot be read or written meanwhile, the texts are encoded.
        """
        distinct = list(dict.fromkeys(texts))
        return gather(texts, self._vectors(distinct), self.dimensions, progress)

    def _vectors(self, texts: list[str]) -> Iterator[tuple[str, NDArray[np.float32]]]:
        keys = {text: self._key(text) for text in texts}
        found = self._store.find(list(keys.values()))
        size = self.dimensions * np.dtype("<f4").itemsize
        missing = [text for text in texts if len(found.get(keys[text], b"")) != size]
        unknown = set(missing)
        for text in texts:
            if text not in unknown:
                yield text, np.frombuffer(found[keys[text]], dtype="<f4")
        for part in _parts(missing, _KEPT):
            rows = self._encoder.encode(part)
            self._store.keep(
                [
                    (keys[text], row.astype("<f4").tobytes())
                    for text, row in zip(part, rows, strict=True)
                ]
            )
            yield from zip(part, rows, strict=True)

    def _key(self, text: str) -> bytes:
        content = self._made_by + text.encode("utf-8", "surrogatepass")
        return hashlib.blake2b(content, digest_size=_KEY_BYTES).digest()


def contents(folder: str | os.PathLike[str]) -> Contents:
    """Return what the cache in the folder holds; raises OutputError if it cannot be read."""
    path = Path(folder) / FILE
    with _named(folder):
        if not path.exists():
            return Contents(Path(folder), 0, 0, MOST_BYTES)
        with closing(_opened(path)) as database:
            return Contents(Path(folder), _count(database), _size(database), MOST_BYTES)


def clear(folder: str | os.PathLike[str]) -> None:
    """Forget everything; raises OutputError if that cannot be.

    The file stays while others use it, and gives its space back to the disk.
    """
    path = Path(folder) / FILE
    with _named(folder):
        if not path.exists():
            return
        try:
            with closing(_opened(path)) as database:
                database.execute("DELETE FROM vectors")
                database.execute("VACUUM")
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:  # no cache at all, or a damaged one
            for suffix in ("", "-wal", "-shm"):
                path.with_name(FILE + suffix).unlink(missing_ok=True)


class _Store:
    """The table of vectors by key; used by one thread at a time."""

    def __init__(self, folder: Path, most_bytes: int) -> None:
        self._most = most_bytes
        self._lock = threading.Lock()
        self._today = int(time.time() // _DAY)
        with _named(folder):
            folder.mkdir(parents=True, exist_ok=True)
            self._database = _opened(folder / FILE)

    def find(self, keys: Sequence[bytes]) -> Mapping[bytes, bytes]:
        """The vectors that are there."""
        found: dict[bytes, bytes] = {}
        old: list[bytes] = []
        with self._lock, suppress(sqlite3.Error):
            for part in _parts(keys, _ASKED):
                marks = ",".join("?" * len(part))
                query = f"SELECT key, used, vector FROM vectors WHERE key IN ({marks})"  # noqa: S608 - only marks
                for key, used, vector in self._database.execute(query, part):
                    found[key] = vector
                    old += [key] if used < self._today else []
            if old:
                with _writing(self._database):
                    self._database.executemany(
                        "UPDATE vectors SET used = ? WHERE key = ?",
                        ((self._today, key) for key in old),
                    )
        return found

    def keep(self, vectors: Sequence[tuple[bytes, bytes]]) -> None:
        """Put vectors there; a cache that is full, locked or gone stays as it is."""
        rows = [(key, self._today, vector) for key, vector in vectors]
        with self._lock, suppress(sqlite3.Error):
            with _writing(self._database):
                self._database.executemany("INSERT OR REPLACE INTO vectors VALUES (?, ?, ?)", rows)
            self._shrink()

    def _shrink(self) -> None:
        """Let those go that were not used for longest, if there are too many bytes."""
        size = _size(self._database)
        if size <= self._most:
            return
        surplus = 1 + int(_count(self._database) * (1 - _SPARED * self._most / size))
        with _writing(self._database):
            self._database.execute(
                "DELETE FROM vectors WHERE rowid IN "
                "(SELECT rowid FROM vectors ORDER BY used, rowid LIMIT ?)",
                (surplus,),
            )


def _opened(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(
        path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
    )
    try:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        if _version(database) != _VERSION:
            with _writing(database):
                _create(database)
    except BaseException:
        database.close()
        raise
    return database


def _version(database: sqlite3.Connection) -> int:
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def _create(database: sqlite3.Connection) -> None:
    """Make the table, unless another process has done so meanwhile."""
    if _version(database) != _VERSION:
        database.execute("DROP TABLE IF EXISTS vectors")
        for statement in _TABLE:
            database.execute(statement)
        database.execute(f"PRAGMA user_version = {_VERSION}")


@contextmanager
def _writing(database: sqlite3.Connection) -> Iterator[None]:
    """All of what is written, or nothing of it."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        with suppress(sqlite3.Error):
            database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")


def _parts(items: Sequence[_T], size: int) -> Iterator[Sequence[_T]]:
    return (items[start : start + size] for start in range(0, len(items), size))


def _count(database: sqlite3.Connection) -> int:
    """How many vectors there are, from the index: the table is a thousand times its size."""
    query = "SELECT count(used) FROM vectors INDEXED BY by_use"
    return int(database.execute(query).fetchone()[0])


def _size(database: sqlite3.Connection) -> int:
    """How many bytes are in use."""
    pages, free, size = (
        database.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("page_count", "freelist_count", "page_size")
    )
    return int((pages - free) * size)


@contextmanager
def _named(folder: str | os.PathLike[str]) -> Iterator[None]:
    """Say of what the system or SQLite refuses which cache it is about."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        why = getattr(error, "strerror", None) or error
        raise OutputError(
            f"cache {os.fspath(folder)}: cannot be used: {why}; name another folder, clear it with "
            "summarizer cache --clear, or go without: --cache off"
        ) from error
