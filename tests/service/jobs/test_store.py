"""What the store keeps, of whom and how long, and what it tells of what it no longer has."""

import sqlite3
import time
from contextlib import closing

import pytest

from summarizer.service.errors import GoneError, NotFoundError, TooLargeError, UnavailableError
from summarizer.service.jobs.schema import ROW
from summarizer.service.jobs.store import JobStore

REQUEST = "r" * 1000
QUEUED = ROW + 2 * len(REQUEST)  # the request, and as much for the result
FIRST_VERSION = """
CREATE TABLE jobs (
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


@pytest.fixture
def open_store(tmp_path):
    """What opens the store of a file; all are closed at the end."""
    opened = []

    def open_(name="jobs.sqlite3", *, max_jobs=100, max_bytes=1_000_000, ttl=3600.0):
        opened.append(
            JobStore(tmp_path / name, max_jobs=max_jobs, max_bytes=max_bytes, ttl=ttl),
        )
        return opened[-1]

    yield open_
    for store in opened:
        store.close()


def finished(store, client="a", result="done", **how):
    """The id of a job that is done; the store must have no other in its queue."""
    job = store.add(REQUEST, client)
    assert store.take() == (job, REQUEST)
    assert store.finish(job, "done", result=result, **how)
    return job


def test_finished_and_cancelled_jobs_take_no_place_of_those_that_are_not(open_store) -> None:
    store = open_store(max_jobs=2)
    jobs = [finished(store) for _ in range(5)]
    for _ in range(5):
        store.cancel(store.add(REQUEST, "a"))
    for _ in range(2):
        store.add(REQUEST, "a")
    with pytest.raises(UnavailableError, match="--max-jobs"):
        store.add(REQUEST, "a")
    assert [store.get(job).result for job in jobs] == ["done"] * 5


def test_a_job_holds_what_is_stored_of_it(open_store) -> None:
    store = open_store()
    job = store.add(REQUEST, "a")
    assert store.held() == QUEUED
    store.take()
    assert store.held() == QUEUED
    store.finish(job, "done", result="é" * 70)  # two bytes each
    assert store.held() == ROW + 140
    kept = finished(store, result="x" * 50, keep=True)
    assert store.held() == ROW + 140 + ROW + len(REQUEST) + 50
    failed = store.add(REQUEST, "a")
    store.take()
    store.finish(failed, "failed", error="e" * 30)
    assert store.held() == 3 * ROW + 140 + len(REQUEST) + 50 + 30
    for one in (job, kept, failed, store.add(REQUEST, "a")):
        store.cancel(one)
    assert store.held() == 0


def test_a_client_holds_half_at_most_and_others_half_of_what_is_left(open_store) -> None:
    store = open_store(max_bytes=16 * QUEUED)
    for client, accepted in (("a", 8), ("b", 4), ("c", 2)):
        for _ in range(accepted):
            store.add(REQUEST, client)
        with pytest.raises(UnavailableError, match="--max-jobs-bytes"):
            store.add(REQUEST, client)


def test_results_stay_until_their_time_is_over_whatever_is_asked_for(open_store) -> None:
    store = open_store(max_bytes=8 * QUEUED, ttl=3600)
    jobs = [finished(store, result="x" * 2000) for _ in range(4)]
    for _ in range(3):
        with pytest.raises(UnavailableError) as refused:
            store.add(REQUEST, "a")
    assert 3590 <= refused.value.retry_after <= 3600
    assert [len(store.get(job).result) for job in jobs] == [2000] * 4
    store.cancel(jobs[0])
    assert store.add(REQUEST, "a")


@pytest.mark.parametrize(("ttl", "wait"), [(1e6, 3600), (2.0, 5)])
def test_who_is_refused_is_told_to_come_back_within_an_hour(open_store, ttl, wait) -> None:
    store = open_store(max_bytes=2 * QUEUED, ttl=ttl)
    finished(store, result="x" * 2000)
    with pytest.raises(UnavailableError) as refused:
        store.add(REQUEST, "a")
    assert wait == refused.value.retry_after


def test_a_job_for_which_there_never_will_be_room_is_too_large(open_store) -> None:
    store = open_store(max_bytes=2 * QUEUED)
    with pytest.raises(TooLargeError, match="--max-jobs-bytes"):
        store.add(REQUEST + "r", "a")
    assert store.add(REQUEST, "a")


def test_what_is_gone_says_why(open_store) -> None:
    store = open_store(ttl=0.5)
    expired, cancelled = finished(store), finished(store)
    store.cancel(cancelled)
    time.sleep(0.6)
    assert store.take() is None
    for ask in (store.get, store.cancel):
        with pytest.raises(GoneError, match=r"--job-ttl\), which is 0.5 seconds"):
            ask(expired)
    assert (store.get(cancelled).status, store.get(cancelled).result) == ("cancelled", None)
    with pytest.raises(NotFoundError, match="never was one") as never:
        store.get("never")
    assert not isinstance(never.value, GoneError)
    assert store.held() == 0


def test_an_expired_job_leaves_nothing_of_it_in_the_file(open_store, tmp_path) -> None:
    store = open_store(ttl=0.01)
    finished(store, client="203.0.113.7", result="Zanzibar", keep=True)
    time.sleep(0.05)
    store.take()
    store.close()
    content = (tmp_path / "jobs.sqlite3").read_bytes()
    assert [one in content for one in (b"Zanzibar", REQUEST.encode(), b"203.0.113.7")] == [
        False
    ] * 3


def test_the_file_names_no_client(open_store, tmp_path) -> None:
    store = open_store()
    finished(store, client="203.0.113.7")
    store.close()
    assert b"203.0.113.7" not in (tmp_path / "jobs.sqlite3").read_bytes()


def test_a_file_of_the_first_version_is_taken_over(open_store, tmp_path) -> None:
    rows = [
        ("queued", None, REQUEST, None),
        ("done", time.time(), None, "x" * 300),
        ("cancelled", time.time(), None, None),
    ]
    with closing(sqlite3.connect(tmp_path / "old.sqlite3")) as database, database:
        database.execute(FIRST_VERSION)
        for status, over, request, result in rows:
            database.execute(
                "INSERT INTO jobs (id, status, created, finished, commission, result)"
                " VALUES (?, ?, 1, ?, ?, ?)",
                (status, status, over, request, result),
            )
    for _ in range(2):
        store = open_store("old.sqlite3")
        assert store.held() == QUEUED + ROW + 300
        assert [store.get(row[0]).status for row in rows] == [row[0] for row in rows]
        assert store.take() == ("queued", REQUEST)
        store.requeue("queued")
        store.close()


def test_rows_that_hold_nothing_are_deleted_in_the_end(open_store, tmp_path) -> None:
    store = open_store()
    old, kept = store.add(REQUEST, "a"), store.add(REQUEST, "a")
    store.cancel(old)
    store.close()
    with closing(sqlite3.connect(tmp_path / "jobs.sqlite3")) as database, database:
        database.execute("UPDATE jobs SET number = number - 200000")
    store = open_store()
    for _ in range(2):
        store.add(REQUEST, "a")
    assert store.get(kept).status == "queued"
    with pytest.raises(NotFoundError):
        store.get(old)


def on_the_disk(folder):
    """All bytes of the files of jobs, while the store is open."""
    return b"".join(path.read_bytes() for path in folder.iterdir())


def test_what_was_deleted_is_in_no_file_any_more(open_store, tmp_path) -> None:
    store = open_store(ttl=0.2)
    job = store.add("the articles", "a")
    store.take()
    assert b"the articles" in on_the_disk(tmp_path)
    store.finish(job, "done", result="the summary")
    assert b"the articles" not in on_the_disk(tmp_path)
    assert b"the summary" in on_the_disk(tmp_path)
    time.sleep(0.3)
    store.take()
    assert b"the summary" not in on_the_disk(tmp_path)
    store.cancel(store.add("other articles", "a"))
    assert b"other articles" not in on_the_disk(tmp_path)
