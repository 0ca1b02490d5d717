"""Jobs on disk: what was asked for until it is done, what came of it until it is forgotten.

A job changes its status in one transaction together with what belongs to that status, so that at
any moment of a crash it is whole: queued or running with its commission, or over with its result or
error.
"""

from __future__ import annotations

import time
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from summarizer.errors import RefusedForNowError, UnknownJobError
from summarizer.service import logs
from summarizer.service.jobs.database import JobsFile

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
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
        JobsUnavailableError: the file cannot be read or written, at any call.
    """

    def __init__(self, path: Path, *, most: int, keep: float) -> None:
        """Open the file, with `most` jobs at once, finished ones kept for `keep` seconds.

        Raises:
            OutputError: it cannot be opened or written, or another service has it.
        """
        self.file = JobsFile(path, _SCHEMA)
        self._most = most
        self._keep = keep

    def close(self) -> None:
        """Close the file for good."""
        self.file.close()

    def add(self, commission: str) -> str:
        """Put a job at the end of the queue and return its id, once it is on the disk.

        Raises:
            RefusedForNowError: there are as many unfinished jobs as may be.
        """
        name = uuid.uuid4().hex
        with self.file.transaction() as database:
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

    def take(self, held: Iterable[str] = ()) -> tuple[str, str] | None:
        """The id and the commission of the job that has waited longest, now running; or None.

        A job that is running, and not one of those that somebody has `held`, was left by a process
        that ended, or by a file that failed: it is queued again. What is old is forgotten.
        """
        known = list(held)
        with self.file.transaction() as database:
            self._forget(database)
            database.execute(
                "UPDATE jobs SET status = 'queued' WHERE status = 'running'"  # noqa: S608 - marks
                f" AND id NOT IN ({', '.join('?' * len(known))})",
                known,
            )
            row = database.execute(
                "SELECT id, commission FROM jobs WHERE status = 'queued' ORDER BY number LIMIT 1"
            ).fetchone()
            if row is None:
                return None
            database.execute("UPDATE jobs SET status = 'running' WHERE id = ?", row[:1])
        return row[0], row[1]

    def finish(
        self,
        name: str,
        status: Status,
        *,
        result: str | None = None,
        error: str | None = None,
        keep: bool = False,
    ) -> bool:
        """End a job, and whether it was not over already.

        What it was made from is forgotten, unless that is to be kept with the result.
        """
        with self.file.transaction() as database:
            changed = database.execute(
                "UPDATE jobs SET status = ?, finished = ?, result = ?, error = ?,"  # noqa: S608
                " commission = CASE WHEN ? THEN commission END"
                f" WHERE id = ? AND status IN {_UNFINISHED}",
                (status, time.time(), result, error, keep, name),
            ).rowcount
            row = database.execute("SELECT status FROM jobs WHERE id = ?", (name,)).fetchone()
        if not changed and row != ("cancelled",):
            found = f"it is {row[0]} already" if row else "it is not in the file any more"
            logs.warning("job", id=name, status=f"not noted as {status}: {found}")
        return changed > 0

    def give_back(self, name: str) -> None:
        """Put a running job back to where it was in the queue."""
        with self.file.transaction() as database:
            database.execute(
                "UPDATE jobs SET status = 'queued' WHERE id = ? AND status = 'running'", (name,)
            )

    def cancel(self, name: str) -> None:
        """Make the job cancelled, whatever it was, and forget what it holds.

        Raises:
            UnknownJobError: there is no such job.
        """
        with self.file.transaction() as database:
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
        with self.file.transaction() as database:
            row = database.execute(
                "SELECT id, status, created, finished, result, error FROM jobs WHERE id = ?",
                (name,),
            ).fetchone()
        if row is None:
            raise _unknown(name)
        return Job(*row)

    def kept(self, name: str) -> str | None:
        """The commission of the job, if it is still there."""
        with self.file.transaction() as database:
            row = database.execute("SELECT commission FROM jobs WHERE id = ?", (name,)).fetchone()
        return row[0] if row else None

    def count(self, status: Status) -> int:
        """How many jobs have the status."""
        with self.file.transaction() as database:
            (number,) = database.execute(
                "SELECT count(*) FROM jobs WHERE status = ?", (status,)
            ).fetchone()
        return int(number)

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


def _unknown(name: str) -> UnknownJobError:
    return UnknownJobError(f"no job {name!r}: there never was one, or its time (--job-ttl) is over")
