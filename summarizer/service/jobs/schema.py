"""The table of the jobs, and what a file of an earlier version lacks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

ROW = 512
"""Bytes of a job beside what it holds: its id, times and status, and its entries in the indexes."""
UNFINISHED = "('queued', 'running')"
"""The statuses of a job that waits or is worked on."""
FINISHED = "('done', 'failed')"
"""The statuses of a job that is kept for its time."""
HELD = (
    f"{ROW} + coalesce(length(CAST(commission AS BLOB)), 0)"
    " + coalesce(length(CAST(result AS BLOB)), 0) + coalesce(length(CAST(error AS BLOB)), 0)"
    f" + CASE WHEN status IN {UNFINISHED} THEN length(CAST(commission AS BLOB)) ELSE 0 END"
)
"""The bytes that a job holds; an unfinished one as much again, for its result is to have room."""

# The request is in the column `commission`, as files of earlier versions have it.
_TABLE = """
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
_ADDED = {"owner": "TEXT NOT NULL DEFAULT ''", "held": "INTEGER NOT NULL DEFAULT 0"}
"""Columns that the first version did not have."""
# So that no search reads the requests and results.
_INDEXES = (
    "CREATE INDEX IF NOT EXISTS jobs_status ON jobs (status)",
    f"CREATE INDEX IF NOT EXISTS jobs_finished ON jobs (finished) WHERE status IN {FINISHED}",
    "CREATE INDEX IF NOT EXISTS jobs_held ON jobs (owner, status, held) WHERE held > 0",
)


def prepare(connection: sqlite3.Connection) -> None:
    """Create the table, or bring that of an earlier version up to date, in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(_TABLE)
    known = {row[1] for row in connection.execute("PRAGMA table_info(jobs)")}
    missing = [name for name in _ADDED if name not in known]
    for name in missing:
        connection.execute(f"ALTER TABLE jobs ADD COLUMN {name} {_ADDED[name]}")
    if missing:
        connection.execute(f"UPDATE jobs SET held = {HELD} WHERE status != 'cancelled'")  # noqa: S608 - constants
    for index in _INDEXES:
        connection.execute(index)
    connection.execute("COMMIT")
