"""The store of the jobs: a row each, with its request while it is unfinished, then its result.

The status and the columns that belong to it change in one transaction. So a crash leaves each job
whole: queued or running with its request, or over with its result or error.

What is finished stays for its time, as its client was promised: where there is no room for more,
new jobs are refused. Jobs count for the client that submitted them, so that nobody takes the room
of all others. A row outlives what it held, so that the store can tell why that is gone.
"""

from __future__ import annotations

import hashlib
import math
import time
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from summarizer.service import logs
from summarizer.service.errors import GoneError, NotFoundError, UnavailableError
from summarizer.service.jobs.database import JobDatabase
from summarizer.service.jobs.schema import FINISHED, HELD, ROW, UNFINISHED, prepare
from summarizer.service.limits import too_large

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from pathlib import Path

Status = Literal["queued", "running", "done", "failed", "cancelled", "expired"]
_SUM = "SELECT coalesce(sum(held), 0) FROM jobs WHERE held > 0"
_REMEMBERED = 100_000  # jobs whose rows stay to tell of them: some 10 MB
_RETRY_AFTER = 5  # seconds: about the time of a job, after which there may be room for another
_LONGEST_WAIT = 3600  # seconds: a client that waits longer would miss what is deleted meanwhile
_OWNER_DIGITS = 16  # hex digits: enough to tell clients apart, too few to stand for a key


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

    def __init__(self, path: Path, *, max_jobs: int, max_bytes: int, ttl: float) -> None:
        """Open the file, for `max_jobs` unfinished jobs of a client, and `max_bytes` of all.

        Finished jobs are kept `ttl` seconds.

        Raises:
            OutputError: it cannot be opened or written, or another service has it.
        """
        self.database = JobDatabase(path, prepare)
        self._max_jobs = max_jobs
        self._max_bytes = max_bytes
        self._ttl = ttl

    def close(self) -> None:
        """Close the file; later calls fail."""
        self.database.close()

    def add(self, request: str, client: str) -> str:
        """Append a job of the client to the queue, and return its id once it is on the disk.

        Raises:
            UnavailableError: the client has too many unfinished jobs, or there is no room.
            TooLargeError: there would never be room.
        """
        job_id, owner = uuid.uuid4().hex, _owner(client)
        size = ROW + 2 * len(request.encode())  # as much again for its result
        if 2 * size > self._max_bytes:
            found = f"the job would hold {size} bytes, more than half of what all may hold"
            raise too_large("max_jobs_bytes", self._max_bytes, found, "send less")
        self._expire()
        with self.database.transaction() as connection:
            self._check_number(connection, owner)
            self._check_bytes(connection, owner, size)
            connection.execute(
                "INSERT INTO jobs (id, status, created, commission, owner, held)"
                " VALUES (?, 'queued', ?, ?, ?, ?)",
                (job_id, time.time(), request, owner, size),
            )
        return job_id

    def take(self, running: Iterable[str] = ()) -> tuple[str, str] | None:
        """Return id and request of the oldest queued job, now running; None if there is none.

        A row that is running but not one of the `running` jobs was left by a process that ended, or
        by a failure of the file: it is queued again. What jobs held whose time is over is deleted.
        """
        known = list(running)
        self._expire()
        with self.database.transaction() as connection:
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
                f" WHERE id = ? AND status IN {UNFINISHED}",
                (status, time.time(), result, error, keep, job_id),
            ).rowcount
            if changed:
                connection.execute(f"UPDATE jobs SET held = {HELD} WHERE id = ?", (job_id,))  # noqa: S608
            row = connection.execute("SELECT status FROM jobs WHERE id = ?", (job_id,)).fetchone()
        self.database.write_back()
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
            GoneError: there was, and its time is over.
        """
        with self.database.transaction() as connection:
            changed = connection.execute(
                "UPDATE jobs SET status = 'cancelled', finished = ?, commission = NULL,"
                " result = NULL, error = NULL, owner = '', held = 0"
                " WHERE id = ? AND status != 'expired'",
                (time.time(), job_id),
            ).rowcount
        self.database.write_back()
        if not changed:
            self.get(job_id)  # which says why

    def get(self, job_id: str) -> Job:
        """Return the job with its current status.

        Raises:
            NotFoundError: there is no such job.
            GoneError: there was, and its time is over.
        """
        with self.database.transaction() as connection:
            row = connection.execute(
                "SELECT id, status, created, finished, result, error FROM jobs WHERE id = ?",
                (job_id,),
            ).fetchone()
        if row is None:
            raise NotFoundError(
                f"no job {job_id!r}: there never was one in the file of jobs, or at least "
                f"{_REMEMBERED} others came after it"
            )
        job = Job(*row)
        if job.status == "expired":
            raise GoneError(
                f"job {job_id!r} is gone: it was over, and its result was kept for its time "
                f"(--job-ttl), which is {self._ttl:g} seconds; send it again"
            )
        return job

    def request(self, job_id: str) -> str | None:
        """Return the request of the job, if it was kept."""
        with self.database.transaction() as connection:
            row = connection.execute(
                "SELECT commission FROM jobs WHERE id = ?", (job_id,)
            ).fetchone()
        return row[0] if row else None

    def count(self, status: Status) -> int:
        """Return the number of jobs with the status."""
        with self.database.transaction() as connection:
            return _one(connection, "SELECT count(*) FROM jobs WHERE status = ?", status)

    def held(self) -> int:
        """Return the bytes that jobs and their results hold."""
        with self.database.transaction() as connection:
            return _one(connection, _SUM)

    def _check_number(self, connection: sqlite3.Connection, owner: str) -> None:
        unfinished = _one(
            connection,
            f"SELECT count(*) FROM jobs WHERE held > 0 AND owner = ? AND status IN {UNFINISHED}",  # noqa: S608
            owner,
        )
        if unfinished >= self._max_jobs:
            raise UnavailableError(
                f"{unfinished} jobs of yours are not finished (--max-jobs); try again later",
                _RETRY_AFTER,
            )

    def _check_bytes(self, connection: sqlite3.Connection, owner: str, size: int) -> None:
        """A client may hold as much as it leaves free for others: at first half of all."""
        all_bytes = _one(connection, _SUM) + size
        own_bytes = _one(connection, f"{_SUM} AND owner = ?", owner) + size
        if own_bytes > self._max_bytes - all_bytes:
            raise UnavailableError(
                f"there is no room for another job: with it yours would hold {own_bytes} bytes, "
                f"and all jobs {all_bytes} of {self._max_bytes} (--max-jobs-bytes), where nobody "
                "may hold more than is left for others; delete results that are not needed any "
                "more, or try again later",
                self._retry_after(connection),
            )

    def _retry_after(self, connection: sqlite3.Connection) -> int:
        """Seconds until the time of the oldest result is over, within bounds."""
        oldest = connection.execute(
            f"SELECT finished FROM jobs WHERE status IN {FINISHED} ORDER BY finished LIMIT 1"  # noqa: S608
        ).fetchone()
        wait = math.ceil(oldest[0] + self._ttl - time.time()) if oldest else 0
        return max(_RETRY_AFTER, min(_LONGEST_WAIT, wait))

    def _expire(self) -> None:
        """Delete what jobs held whose time is over, and the oldest rows that hold nothing."""
        with self.database.transaction() as connection:
            expired = connection.execute(
                "UPDATE jobs SET status = 'expired', finished = NULL, commission = NULL,"  # noqa: S608
                " result = NULL, error = NULL, owner = '', held = 0"
                f" WHERE finished < ? AND status IN {FINISHED}",
                (time.time() - self._ttl,),
            ).rowcount
            connection.execute(
                "DELETE FROM jobs WHERE status IN ('expired', 'cancelled')"
                " AND number <= (SELECT max(number) FROM jobs) - ?",
                (_REMEMBERED,),
            )
        if expired:
            self.database.write_back()


def _owner(client: str) -> str:
    """What the file keeps of a client: neither its key nor its address."""
    return hashlib.sha256(client.encode()).hexdigest()[:_OWNER_DIGITS]


def _one(connection: sqlite3.Connection, query: str, *values: object) -> int:
    """Return the only number that the query finds."""
    return int(connection.execute(query, values).fetchone()[0])
