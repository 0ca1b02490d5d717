"""Jobs on disk: what was asked for until it is done, what came of it until it is forgotten.

One SQLite file in WAL mode, one process that writes it. A job changes its status in one transaction
together with what belongs to that status, so that at any moment of a crash it is whole: queued or
running with its commission, or over with its result or error.
"""

from __future__ import annotations

import sqlite3
import threading
import time
import uuid
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from summarizer.errors import OutputError, RefusedForNowError, UnknownJobError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Status = Literal["queued", "running", "done", "failed", "cancelled"]
_UNFINISHED = "('queued', 'running')"
_SCHEMA = """
CREATE TABLE IF NOT EXISTS jobs (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL,
    created REAL NOT NULL,
    finished REAL,
    commission TEXT,
    result TEXT,
    error TEXT
)
"""
_PATIENCE = 1.0  # seconds for another process to let go of the file
_WAIT = 5  # seconds after which a place for a job may be free


@dataclass(frozen=True, slots=True)
class Job:
    """A job as it stands; `result` and `error` are JSON."""

    id: str
    status: Status
    created: float
    finished: float | None
    result: str | None
    error: str | None


class JobStore:
    """The jobs in one file; every method may be called in any thread.

    Raises:
        OutputError: the file cannot be opened or written, or another service has it.
    """

    def __init__(self, path: Path, *, most: int, keep: float) -> None:
        """Open the file, with `most` jobs at once, finished ones kept for `keep` seconds.

        Jobs that were running when the last process ended are queued again.
        """
        self.path = path
        self._most = most
        self._keep = keep
        self._lock = threading.Lock()
        with _named(path):
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            path.touch(mode=0o600)
            self._database = sqlite3.connect(
                path, timeout=_PATIENCE, check_same_thread=False, isolation_level=None
            )
            self._claim()
            self._database.execute(_SCHEMA)
            self._database.execute("UPDATE jobs SET status = 'queued' WHERE status = 'running'")

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._database.close()

    def add(self, commission: str) -> str:
        """Put a job at the end of the queue and return its id, once it is on the disk.

        Raises:
            RefusedForNowError: there are as many unfinished jobs as may be.
        """
        name = uuid.uuid4().hex
        with self._transaction() as database:
            self._forget(database)
            (unfinished,) = database.execute(
                f"SELECT count(*) FROM jobs WHERE status IN {_UNFINISHED}"  # noqa: S608 - a constant
            ).fetchone()
            if unfinished >= self._most:
                raise RefusedForNowError(
                    f"{unfinished} jobs are not finished (--max-jobs); try again later", _WAIT
                )
            database.execute(
                "INSERT INTO jobs (id, status, created, commission) VALUES (?, 'queued', ?, ?)",
                (name, time.time(), commission),
            )
        return name

    def take(self) -> tuple[str, str] | None:
        """The id and the commission of the job that has waited longest, now running; or None."""
        with self._transaction() as database:
            row = database.execute(
                "SELECT id, commission FROM jobs WHERE status = 'queued' ORDER BY number LIMIT 1"
            ).fetchone()
            if row is None:
                return None
            database.execute("UPDATE jobs SET status = 'running' WHERE id = ?", row[:1])
        return row[0], row[1]

    def finish(
        self, name: str, status: Status, *, result: str | None = None, error: str | None = None
    ) -> bool:
        """End a job, and whether it was not over already; what it was made from is forgotten."""
        with self._transaction() as database:
            changed = database.execute(
                "UPDATE jobs SET status = ?, finished = ?, result = ?, error = ?,"  # noqa: S608
                f" commission = NULL WHERE id = ? AND status IN {_UNFINISHED}",
                (status, time.time(), result, error, name),
            ).rowcount
        return changed > 0

    def give_back(self, name: str) -> None:
        """Put a running job back to where it was in the queue."""
        with self._transaction() as database:
            database.execute(
                "UPDATE jobs SET status = 'queued' WHERE id = ? AND status = 'running'", (name,)
            )

    def cancel(self, name: str) -> None:
        """Make the job cancelled, whatever it was, and forget what it holds.

        Raises:
            UnknownJobError: there is no such job.
        """
        with self._transaction() as database:
            changed = database.execute(
                "UPDATE jobs SET status = 'cancelled', finished = ?, commission = NULL,"
                " result = NULL, error = NULL WHERE id = ?",
                (time.time(), name),
            ).rowcount
        if not changed:
            raise _unknown(name)

    def get(self, name: str) -> Job:
        """The job as it stands.

        Raises:
            UnknownJobError: there is no such job.
        """
        with self._lock, _named(self.path):
            row = self._database.execute(
                "SELECT id, status, created, finished, result, error FROM jobs WHERE id = ?",
                (name,),
            ).fetchone()
        if row is None:
            raise _unknown(name)
        return Job(*row)

    def count(self, status: Status) -> int:
        """How many jobs have the status."""
        with self._lock, _named(self.path):
            (number,) = self._database.execute(
                "SELECT count(*) FROM jobs WHERE status = ?", (status,)
            ).fetchone()
        return int(number)

    def forget(self) -> None:
        """Delete what was kept for long enough, or is too much."""
        with self._transaction() as database:
            self._forget(database)

    def _forget(self, database: sqlite3.Connection) -> None:
        finished = f"finished IS NOT NULL AND status NOT IN {_UNFINISHED}"
        database.execute(
            f"DELETE FROM jobs WHERE {finished} AND finished < ?",  # noqa: S608 - constants
            (time.time() - self._keep,),
        )
        database.execute(
            f"DELETE FROM jobs WHERE {finished} AND number IN (SELECT number FROM jobs"  # noqa: S608
            f" WHERE {finished} ORDER BY finished DESC LIMIT -1 OFFSET ?)",
            (self._most,),
        )

    def _claim(self) -> None:
        """Keep every other process out for as long as this one has the file open."""
        self._database.execute("PRAGMA locking_mode = EXCLUSIVE")
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = FULL")
        self._database.execute("PRAGMA secure_delete = ON")
        self._database.execute("BEGIN IMMEDIATE")
        self._database.execute("COMMIT")

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._lock, _named(self.path):
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield self._database
            except BaseException:
                self._database.execute("ROLLBACK")
                raise
            self._database.execute("COMMIT")


def _unknown(name: str) -> UnknownJobError:
    return UnknownJobError(f"no job {name!r}: there never was one, or its time (--job-ttl) is over")


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """Say of what the system refuses which file it is about."""
    try:
        yield
    except sqlite3.Error as error:
        cure = "name another file with --jobs-file"
        if "locked" in str(error):
            cure = f"another service has it; stop that one, or {cure}"
        raise OutputError(f"{path}: the jobs cannot be kept there: {error}; {cure}") from error
    except OSError as error:
        raise OutputError(
            f"{path}: the jobs cannot be kept there: {error.strerror}; name another file with "
            "--jobs-file"
        ) from error
