"""The file that the jobs are in: claimed by one process, and opened again once it failed.

What fails is said to the one who asked without the path, and to the log with it.
"""

from __future__ import annotations

import sqlite3
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from summarizer.errors import JobsUnavailableError, OutputError
from summarizer.service import logs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WITHOUT_A_JOB = ", or ask /v1/summaries, which needs no job"
_PATIENCE = 1.0  # seconds for another process to let go of the file
_WAIT = 30  # seconds after which somebody may have seen to it
_REPLACED = "it was removed or replaced; the jobs in it are lost, unless they are in the new one"


class JobsFile:
    """An SQLite database in WAL mode, for any thread of this process, and for no other process."""

    def __init__(self, path: Path, schema: str) -> None:
        """Open the file, or make it, with the tables of the schema.

        Raises:
            OutputError: it cannot be opened or written, or another service has it.
        """
        self.path = path
        self._schema = schema
        self._lock = threading.Lock()
        self._database: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None
        self._trouble: str | None = None
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
        """Whether it could not be read or written when that was last tried."""
        return self._trouble is not None

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
        """The database for changes that are all made, and on the disk, or none of them.

        That the file is well again is known from changes, and from what `proves` it otherwise.

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
                if database.in_transaction:  # a full disk may have ended it already
                    database.execute("ROLLBACK")
                raise
            if (
                proves or database.total_changes > before
            ):  # to read says nothing of whether it can be written
                self._recovered()

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """Note what fails, for the log and for those who ask whether the file is well."""
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            if getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_FULL:
                self._drop()
            reason = _reason(error)
            if reason != self._trouble:
                logs.warning("jobs", file=str(self.path), error=reason)
            self._trouble = reason
            raise JobsUnavailableError(
                "the jobs cannot be read or written at present, for a reason that is in the log of "
                f"the service; try again later{WITHOUT_A_JOB}",
                _WAIT,
            ) from error

    def _recovered(self) -> None:
        if self._trouble is not None:
            logs.event("jobs", file=str(self.path), recovered_from=self._trouble)
            self._trouble = None

    def _opened(self) -> sqlite3.Connection:
        """The database, opened again if it failed, or if another file has taken its place."""
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
            self.path, timeout=_PATIENCE, check_same_thread=False, isolation_level=None
        )
        # Every other process is kept out for as long as this one has the file open.
        self._database.execute("PRAGMA locking_mode = EXCLUSIVE")
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = FULL")
        self._database.execute("PRAGMA secure_delete = ON")
        self._database.execute("BEGIN IMMEDIATE")
        self._database.execute("COMMIT")
        self._database.execute(self._schema)
        self._identity = _identity(self.path)

    def _drop(self) -> None:
        if self._database is not None:
            with suppress(sqlite3.Error):
                # The log of a file that was moved would be taken for that of the next one.
                self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            with suppress(sqlite3.Error):
                self._database.close()
            self._database = self._identity = None


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells the file from another one at its path; None if there is none."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def _reason(error: sqlite3.Error | OSError) -> str:
    return getattr(error, "strerror", None) or str(error)
