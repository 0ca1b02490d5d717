"""The store of the jobs: a row each, with its request while it is unfinished, then its result.

The status and the columns that belong to it change in one transaction. So a crash leaves each job
whole: queued or running with its request, or over with its result or error.
"""

from __future__ import annotations

import time
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from summarizer.service import logs
from summarizer.service.errors import NotFoundError, UnavailableError
from summarizer.service.jobs.database import JobDatabase

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from pathlib import Path

Status = Literal["queued", "running", "done", "failed", "cancelled"]
_UNFINISHED = "('queued', 'running')"
# The request is in the column `commission`, as files of earlier versions have it.
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
_RETRY_AFTER = 5  # seconds: about the time of a job, after which there may be room for another


@dataclass(frozen=True, slots=True)
class Job:
    """A row of the store; `result` and `error` are JSON."""

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

    def __init__(self, path: Path, *, limit: int, ttl: float) -> None:
        """Open the file, for `limit` unfinished jobs and as many finished ones, kept `ttl` seconds.

        Raises:
            OutputError: it cannot be opened or written, or another service has it.
        """
        self.database = JobDatabase(path, _SCHEMA)
        self._limit = limit
        self._ttl = ttl

    def close(self) -> None:
        """Close the file; later calls fail."""
        self.database.close()

    def add(self, request: str) -> str:
        """Append a job to the queue, and return its id once it is on the disk.

        Raises:
            UnavailableError: there are too many unfinished jobs.
        """
        job_id = uuid.uuid4().hex
        with self.database.transaction() as connection:
            self._delete_expired(connection)
            (unfinished,) = connection.execute(
                f"SELECT count(*) FROM jobs WHERE status IN {_UNFINISHED}"  # noqa: S608 - a constant
            ).fetchone()
            if unfinished >= self._limit:
                raise UnavailableError(
                    f"{unfinished} jobs are not finished (--max-jobs); try again later",
                    _RETRY_AFTER,
                )
            connection.execute(
                "INSERT INTO jobs (id, status, created, commission) VALUES (?, 'queued', ?, ?)",
                (job_id, time.time(), request),
            )
        return job_id

    def take(self, running: Iterable[str] = ()) -> tuple[str, str] | None:
        """The id and request of the oldest queued job, marked as running; None if there is none.

        A row that is running but not one of the `running` jobs was left by a process that ended, or
        by a failure of the file: it is queued again. Expired jobs are deleted.
        """
        known = list(running)
        with self.database.transaction() as connection:
            self._delete_expired(connection)
            connection.execute(
                "UPDATE jobs SET status = 'queued' WHERE status = 'running'"  # noqa: S608 - marks
                f" AND id NOT IN ({', '.join('?' * len(known))})",
                known,
            )
            row = connection.execute(
                "SELECT id, commission FROM jobs WHERE status = 'queued' ORDER BY number LIMIT 1"
            ).fetchone()
            if row is None:
                return None
            connection.execute("UPDATE jobs SET status = 'running' WHERE id = ?", row[:1])
        return row[0], row[1]

    def finish(
        self,
        job_id: str,
        status: Status,
        *,
        result: str | None = None,
        error: str | None = None,
        keep: bool = False,
    ) -> bool:
        """End a job; False if it was over already. Its request is deleted unless `keep`."""
        with self.database.transaction() as connection:
            changed = connection.execute(
                "UPDATE jobs SET status = ?, finished = ?, result = ?, error = ?,"  # noqa: S608
                " commission = CASE WHEN ? THEN commission END"
                f" WHERE id = ? AND status IN {_UNFINISHED}",
                (status, time.time(), result, error, keep, job_id),
            ).rowcount
            row = connection.execute("SELECT status FROM jobs WHERE id = ?", (job_id,)).fetchone()
        if not changed and row != ("cancelled",):
            found = f"it is {row[0]} already" if row else "it is not in the file any more"
            logs.warning("job", id=job_id, status=f"not noted as {status}: {found}")
        return changed > 0

    def requeue(self, job_id: str) -> None:
        """Put a running job back to its place in the queue."""
        with self.database.transaction() as connection:
            connection.execute(
                "UPDATE jobs SET status = 'queued' WHERE id = ? AND status = 'running'", (job_id,)
            )

    def cancel(self, job_id: str) -> None:
        """Mark the job as cancelled, whatever its status, and delete what it holds.

        Raises:
            NotFoundError: there is no such job.
        """
        with self.database.transaction() as connection:
            changed = connection.execute(
                "UPDATE jobs SET status = 'cancelled', finished = ?, commission = NULL,"
                " result = NULL, error = NULL WHERE id = ?",
                (time.time(), job_id),
            ).rowcount
        if not changed:
            raise _unknown(job_id)

    def get(self, job_id: str) -> Job:
        """The job with its current status.

        Raises:
            NotFoundError: there is no such job.
        """
        with self.database.transaction() as connection:
            row = connection.execute(
                "SELECT id, status, created, finished, result, error FROM jobs WHERE id = ?",
                (job_id,),
            ).fetchone()
        if row is None:
            raise _unknown(job_id)
        return Job(*row)

    def request(self, job_id: str) -> str | None:
        """The request of the job, if it was kept."""
        with self.database.transaction() as connection:
            row = connection.execute(
                "SELECT commission FROM jobs WHERE id = ?", (job_id,)
            ).fetchone()
        return row[0] if row else None

    def count(self, status: Status) -> int:
        """The number of jobs with the status."""
        with self.database.transaction() as connection:
            (number,) = connection.execute(
                "SELECT count(*) FROM jobs WHERE status = ?", (status,)
            ).fetchone()
        return int(number)

    def _delete_expired(self, connection: sqlite3.Connection) -> None:
        finished = f"finished IS NOT NULL AND status NOT IN {_UNFINISHED}"
        connection.execute(
            f"DELETE FROM jobs WHERE {finished} AND finished < ?",  # noqa: S608 - constants
            (time.time() - self._ttl,),
        )
        connection.execute(
            f"DELETE FROM jobs WHERE {finished} AND number IN (SELECT number FROM jobs"  # noqa: S608
            f" WHERE {finished} ORDER BY finished DESC LIMIT -1 OFFSET ?)",
            (self._limit,),
        )


def _unknown(job_id: str) -> NotFoundError:
    return NotFoundError(f"no job {job_id!r}: there never was one, or its time (--job-ttl) is over")
