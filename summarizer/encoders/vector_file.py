"""The file of a cache: vectors by key in one SQLite table, as many as fit its size limit.

Several processes may share a file: SQLite's write-ahead log lets them read while one of them
writes, and a process that is killed leaves whole vectors or none. The file is not trusted: a vector
counts only with the digest that was stored beside it.
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

from summarizer.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_T = TypeVar("_T")

MOST_BYTES = 1 << 30
"""The size limit of a cache: 1 GiB, which holds half a million vectors of the default encoder.

Above it the least recently used vectors are deleted.
"""

FILE = "vectors.sqlite"
"""The name of the cache's file in its folder."""

LOCK_SECONDS = 30.0
"""How long to wait for the lock of another process, which holds it for one short transaction."""

_VERSION = 2  # of the tables; a file of another version is emptied
_COLUMNS = "CREATE TABLE vectors (key BLOB PRIMARY KEY, used INTEGER NOT NULL, vector BLOB NOT NULL"
_SCHEMA = (
    f"{_COLUMNS}, digest BLOB NOT NULL)",
    "CREATE INDEX by_use ON vectors (used)",
    "CREATE TABLE damage (vectors INTEGER NOT NULL)",  # one row: how many were found damaged
)
_DIGEST_BYTES = 16  # 128 bits: damage never keeps a digest by chance
_KEYS_PER_QUERY = 500  # SQLite before 3.32 allows 999 variables in a statement
_SECONDS_PER_DAY = 86_400  # use is recorded by the day, so that most cache hits write nothing
_KEPT_SHARE = 0.9  # of the size limit, when vectors are deleted: not every write should delete some


@dataclass(frozen=True)
class Contents:
    """The number of vectors in a cache, its bytes on the disk, and its size limit in bytes.

    `damaged` is how many vectors were found damaged, and encoded anew, since the cache was cleared.
    """

    folder: Path
    vectors: int
    size: int
    limit: int
    damaged: int = 0


def contents(folder: str | os.PathLike[str]) -> Contents:
    """Return the size of the cache in the folder; raises OutputError if it cannot be read."""
    path = Path(folder) / FILE
    with _cache_errors(folder):
        if not path.exists():
            return Contents(Path(folder), 0, 0, MOST_BYTES)
        with closing(_open(path)) as database:
            vectors, size, damaged = _count(database), _size(database), _damaged(database)
            return Contents(Path(folder), vectors, size, MOST_BYTES, damaged)


def clear(folder: str | os.PathLike[str], *, lock_seconds: float = LOCK_SECONDS) -> None:
    """Delete every vector, and give the space back to the disk.

    The file itself stays, for other processes may have it open. Raises OutputError if the cache
    cannot be cleared.
    """
    path = Path(folder) / FILE
    with _cache_errors(folder):
        if not path.exists():
            return
        try:
            with closing(_open(path, lock_seconds)) as database:
                database.execute("DELETE FROM vectors")
                database.execute("UPDATE damage SET vectors = 0")
                database.execute("VACUUM")
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:  # damaged, or no database at all
            for suffix in ("", "-wal", "-shm"):
                path.with_name(FILE + suffix).unlink(missing_ok=True)


class VectorFile:
    """The table of vectors by key; a lock lets one thread in at a time."""

    def __init__(self, folder: Path, most_bytes: int, lock_seconds: float) -> None:
        """Open the file in the folder; both are created if they are missing.

        Raises OutputError if that fails.
        """
        self._most_bytes = most_bytes
        self._lock = threading.Lock()
        self._today = int(time.time() // _SECONDS_PER_DAY)
        with _cache_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
            self._database = _open(folder / FILE, lock_seconds)
        self._database.text_factory = bytes  # a damaged vector may be text, and no UTF-8

    def read(self, keys: Sequence[bytes]) -> Mapping[bytes, bytes]:
        """Return the cached vectors by key, and record that they were used today.

        A damaged vector is deleted and counted instead.
        """
        found: dict[bytes, bytes] = {}
        not_used_today: list[bytes] = []
        damaged: list[bytes] = []
        with self._lock, suppress(sqlite3.Error):
            for batch in batches(keys, _KEYS_PER_QUERY):
                marks = ",".join("?" * len(batch))
                query = f"SELECT key, used, vector, digest FROM vectors WHERE key IN ({marks})"  # noqa: S608 - only marks
                for key, used, vector, digest in self._database.execute(query, batch):
                    if not isinstance(vector, bytes) or digest != _digest(key, vector):
                        damaged.append(key)
                        continue
                    found[key] = vector
                    not_used_today += [key] if used != self._today else []
            if not_used_today or damaged:
                self._record(not_used_today, damaged)
        return found

    def _record(self, used: Sequence[bytes], damaged: Sequence[bytes]) -> None:
        """Record that vectors were used today; delete and count the damaged ones."""
        with _transaction(self._database):
            self._database.executemany(
                "UPDATE vectors SET used = ? WHERE key = ?", ((self._today, key) for key in used)
            )
            deleted = self._database.executemany(
                "DELETE FROM vectors WHERE key = ?", ((key,) for key in damaged)
            )
            self._database.execute("UPDATE damage SET vectors = vectors + ?", (deleted.rowcount,))

    def write(self, vectors: Sequence[tuple[bytes, bytes]]) -> None:
        """Add vectors; a cache that is locked, deleted or on a full disk stays as it is."""
        rows = [(key, self._today, vector, _digest(key, vector)) for key, vector in vectors]
        with self._lock, suppress(sqlite3.Error):
            with _transaction(self._database):
                self._database.executemany(
                    "INSERT OR REPLACE INTO vectors VALUES (?, ?, ?, ?)", rows
                )
            self._shrink()

    def _shrink(self) -> None:
        """Delete the least recently used vectors if the cache is above its size limit."""
        size = _size(self._database)
        if size <= self._most_bytes:
            return
        kept_share = _KEPT_SHARE * self._most_bytes / size
        surplus = 1 + int(_count(self._database) * (1 - kept_share))
        with _transaction(self._database):
            self._database.execute(
                "DELETE FROM vectors WHERE rowid IN "
                "(SELECT rowid FROM vectors ORDER BY used, rowid LIMIT ?)",
                (surplus,),
            )


def _open(path: Path, lock_seconds: float = LOCK_SECONDS) -> sqlite3.Connection:
    database = sqlite3.connect(
        path, timeout=lock_seconds, isolation_level=None, check_same_thread=False
    )
    try:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        if not _is_ready(database):
            with _transaction(database):
                _create_tables(database)
    except BaseException:
        database.close()
        raise
    return database


def _is_ready(database: sqlite3.Connection) -> bool:
    version = database.execute("PRAGMA user_version").fetchone()[0]
    return version == _VERSION and sorted(_schema(database)) == sorted(_SCHEMA)


def _schema(database: sqlite3.Connection) -> list[str]:
    """Return the statements that made our tables, with whatever else belongs to them."""
    query = (
        "SELECT sql FROM sqlite_master WHERE tbl_name IN ('vectors', 'damage') AND sql IS NOT NULL"
    )
    return [statement for (statement,) in database.execute(query)]


def _create_tables(database: sqlite3.Connection) -> None:
    """Create the tables, unless another process has just done so.

    Those of another version are dropped. Raises sqlite3.DatabaseError for tables that are not ours.
    """
    if _is_ready(database):
        return
    schema = _schema(database)
    if schema and not any(statement.startswith(_COLUMNS) for statement in schema):
        raise sqlite3.DatabaseError(f"{FILE} has the tables of another program")
    database.execute("DROP TABLE IF EXISTS vectors")
    database.execute("DROP TABLE IF EXISTS damage")
    for statement in _SCHEMA:
        database.execute(statement)
    database.execute("INSERT INTO damage VALUES (0)")
    database.execute(f"PRAGMA user_version = {_VERSION}")


def _digest(key: bytes, vector: bytes) -> bytes:
    """Return the digest of a vector under its key, so that two rows cannot change places."""
    return hashlib.blake2b(key + vector, digest_size=_DIGEST_BYTES).digest()


@contextmanager
def _transaction(database: sqlite3.Connection) -> Iterator[None]:
    """Commit every statement of the block, or none of them."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        with suppress(sqlite3.Error):
            database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")


def batches(items: Sequence[_T], size: int) -> Iterator[Sequence[_T]]:
    """Return the items in their order, so many at a time."""
    return (items[start : start + size] for start in range(0, len(items), size))


def _count(database: sqlite3.Connection) -> int:
    """Return the number of vectors, counted in the index: a thousandth of the table's size."""
    query = "SELECT count(used) FROM vectors INDEXED BY by_use"
    return int(database.execute(query).fetchone()[0])


def _damaged(database: sqlite3.Connection) -> int:
    """Return how many vectors were found damaged."""
    return int(database.execute("SELECT sum(vectors) FROM damage").fetchone()[0] or 0)


def _size(database: sqlite3.Connection) -> int:
    """Return the bytes in use on the disk."""
    pages, free_pages, page_bytes = (
        database.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("page_count", "freelist_count", "page_size")
    )
    return int((pages - free_pages) * page_bytes)


@contextmanager
def _cache_errors(folder: str | os.PathLike[str]) -> Iterator[None]:
    """Raise errors of the system and of SQLite as an OutputError that names the cache."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise OutputError(
            f"cache {os.fspath(folder)}: cannot be used: {reason}; name another folder, clear it "
            "with summarizer cache --clear, or go without: --cache off"
        ) from error
