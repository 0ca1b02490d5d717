"""The SQLite file of the jobs: locked by one process, and reopened after a failure.

Errors go to the client without the path of the file, and to the log with it.
"""

from __future__ import annotations

import sqlite3
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from summarizer.errors import OutputError
from summarizer.service import logs
from summarizer.service.errors import JobsUnavailableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

WITHOUT_A_JOB = ", or ask /v1/summaries, which needs no job"
"""The alternative that errors name to programs; people on the page do not have it."""
_LOCK_TIMEOUT = 1.0  # seconds for another process that ends to unlock the file
_RETRY_AFTER = 30  # seconds: about the time in which an operator may mend a full disk
_REPLACED = "it was removed or replaced; the jobs in it are lost, unless they are in the new one"


class JobDatabase:
    """An SQLite database in WAL mode: shared by the threads of this process, locked to others."""

    def __init__(self, path: Path, prepare: Callable[[sqlite3.Connection], None]) -> None:
        """Open or create the file; `prepare` creates what it lacks of tables, each time.

        Raises:
            OutputError: it cannot be opened or written, or another service has it.
        """
        self.path = path
        self._prepare = prepare
        self._lock = threading.Lock()
        self._database: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None
        self._failure: str | None = None
        self._closed = False
        try:
            self._open()
        except (sqlite3.Error, OSError) as error:
            reason = _reason(error)
            cure = "name another file with --jobs-file"
            if "locked" in reason:
                cure = f"another service has it; stop that one, or {cure}"
            raise OutputError(f"{path}: the jobs cannot be kept there: {reason}; {cure}") from error

    @property
    def failing(self) -> bool:
        """Whether the last attempt to read or write the file failed."""
        return self._failure is not None

    def check(self) -> None:
        """Return if the file can be written.

        Raises:
            JobsUnavailableError: it cannot.
        """
        with self.transaction(proves=True) as database:
            database.execute("PRAGMA user_version = 1")

    def close(self) -> None:
        """Close the file for good."""
        with self._lock:
            self._closed = True
            self._drop()

    @contextmanager
    def transaction(self, *, proves: bool = False) -> Iterator[sqlite3.Connection]:
        """A transaction: all of its changes are on the disk, or none.

        After a failure the file counts as well again once something was written. Reading proves
        nothing; `proves` is for a statement that writes without changing a row.

        Raises:
            JobsUnavailableError: the file cannot be read or written.
        """
        with self._lock, self._watched():
            database = self._opened()
            before = database.total_changes
            database.execute("BEGIN IMMEDIATE")
            try:
                yield database
                database.execute("COMMIT")
            except BaseException:
                if database.in_transaction:  # SQLite rolls back by itself when the disk is full
                    database.execute("ROLLBACK")
                raise
            if proves or database.total_changes > before:
                self._recovered()

    def write_back(self) -> None:
        """Move what is in the log into the file, and empty the log.

        After a deletion: until then the log holds what was deleted. If that fails, the log is
        emptied after the next deletion, or when the file is closed.
        """
        with self._lock, suppress(sqlite3.Error):
            if self._database is not None:
                self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """Log failures and turn them into JobsUnavailableError; a full disk keeps the file open."""
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            if getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_FULL:
                self._drop()
            reason = _reason(error)
            if reason != self._failure:
                logs.warning("jobs", file=str(self.path), error=reason)
            self._failure = reason
            raise JobsUnavailableError(
                "the jobs cannot be read or written at present, for a reason that is in the log of "
                f"the service; try again later{WITHOUT_A_JOB}",
                _RETRY_AFTER,
            ) from error

    def _recovered(self) -> None:
        if self._failure is not None:
            logs.event("jobs", file=str(self.path), recovered_from=self._failure)
            self._failure = None

    def _opened(self) -> sqlite3.Connection:
        """Return the connection, reopened after a failure, or if the file was replaced."""
        if self._closed:
            raise sqlite3.ProgrammingError("the file was closed with the service")
        if self._database is None or self._identity != _identity(self.path):
            if self._database is not None:
                logs.warning("jobs", file=str(self.path), error=_REPLACED)
            self._drop()
            self._open()
            logs.event("jobs", file=str(self.path), opened="again")
        assert self._database is not None  # noqa: S101 - for the type checker
        return self._database

    def _open(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.path.touch(mode=0o600)
        self._database = sqlite3.connect(
            self.path, timeout=_LOCK_TIMEOUT, check_same_thread=False, isolation_level=None
        )
        # No other process can open the file while this one has it open.
        self._database.execute("PRAGMA locking_mode = EXCLUSIVE")
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = FULL")
        self._database.execute("PRAGMA secure_delete = ON")
        self._prepare(self._database)
        self._identity = _identity(self.path)

    def _drop(self) -> None:
        if self._database is not None:
            with suppress(sqlite3.Error):
                # SQLite would take the log of a file that was moved for that of the next one.
                self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            with suppress(sqlite3.Error):
                self._database.close()
            self._database = self._identity = None


def _identity(path: Path) -> tuple[int, int] | None:
    """Return the device and inode of the file, or None if it is not there."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def _reason(error: sqlite3.Error | OSError) -> str:
    return getattr(error, "strerror", None) or str(error)
