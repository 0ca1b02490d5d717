"""A file of jobs that fails stops nothing else, and is taken up again once it is well."""

from __future__ import annotations

import resource
import shutil
import signal
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.conftest import until

if TYPE_CHECKING:
    from pathlib import Path

RAIN = {"articles": [{"text": "Rain flooded the harbour of Brest on Monday."}]}
GARBAGE = b"no database, and long enough to tell " * 1000


@pytest.fixture
def path(tmp_path: Path):
    return tmp_path / "state" / "jobs.sqlite3"


@pytest.fixture
def service(start_service, path, monkeypatch: pytest.MonkeyPatch):
    """A service whose disk may become full: no half of a compiled module is to stay there."""
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    return start_service(jobs_file=path)


def limit(service, size):
    """Let the process write no file beyond so many bytes: a disk is full, or has room again."""
    _, most = resource.prlimit(service.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(service.process.pid, resource.RLIMIT_FSIZE, (size, most))


def full(service, path):
    del path
    limit(service, 0)
    return lambda: limit(service, resource.RLIM_INFINITY)


def replaced(service, path):
    del service
    aside = path.with_name("aside")
    path.rename(aside)
    path.write_bytes(GARBAGE)
    return lambda: aside.replace(path)


def in_the_way(service, path):
    del service
    aside = path.with_name("aside")
    path.rename(aside)
    path.mkdir()

    def undo():
        path.rmdir()
        aside.rename(path)

    return undo


def submit(service):
    return service.ask("/v1/jobs", RAIN)


def status(service, job):
    return service.ask(f"/v1/jobs/{job}").json()["status"]


@pytest.mark.parametrize("fault", [full, replaced, in_the_way])
def test_a_file_that_fails_refuses_jobs_alone_until_it_is_well(service, path, fault) -> None:
    job = submit(service).json()["id"]
    until(lambda: status(service, job) == "done")
    undo = fault(service, path)
    refused = submit(service)
    assert (refused.status_code, refused.headers["content-type"]) == (
        503,
        "application/problem+json",
    )
    assert int(refused.headers["retry-after"]) >= 1
    assert "try again later" in refused.json()["detail"]
    assert str(path.parent) not in refused.text
    assert service.ask(f"/v1/jobs/{job}", method="DELETE").status_code == 503
    assert service.ask(body=RAIN).status_code == 200
    ready = service.ask("/health/ready")
    assert (ready.status_code, ready.json()) == (
        200,
        {"status": "degraded", "unavailable": ["jobs"]},
    )
    assert service.metric("summarizer_jobs_available") == 0
    undo()
    assert service.ask("/health/ready").json() == {"status": "ready"}
    assert service.metric("summarizer_jobs_available") == 1
    assert status(service, job) == "done"
    assert submit(service).status_code == 202
    told = [line for line in service.log if line["event"] == "jobs"]
    assert {line["file"] for line in told} == {str(path)}
    assert {line["level"] for line in told if "error" in line} == {"warning"}
    assert any("recovered_from" in line for line in told)
    assert [line for line in service.log if line["event"] == "bug"] == []


def test_a_file_that_is_removed_is_made_anew(service, path) -> None:
    job = submit(service).json()["id"]
    until(lambda: status(service, job) == "done")
    shutil.rmtree(path.parent)
    assert service.ask(f"/v1/jobs/{job}").status_code == 404
    second = submit(service)
    assert second.status_code == 202
    until(lambda: status(service, second.json()["id"]) == "done")
    assert service.end() == 0
    assert path.stat().st_size > 0
    told = [line for line in service.log if line["event"] == "jobs" and "error" in line]
    assert ["removed or replaced" in line["error"] for line in told] == [True]
    assert {line["level"] for line in told} == {"warning"}


def test_the_end_of_a_job_that_is_gone_is_told_to_the_log(service, path) -> None:
    many = " ".join(f"Ship {n} sank near Brest in storm {n}." for n in range(400))
    job = service.ask("/v1/jobs", {"articles": [{"text": many}]}).json()["id"]
    until(lambda: status(service, job) == "running")
    shutil.rmtree(path.parent)
    until(lambda: any(line["event"] == "job" and line["id"] == job for line in service.log))
    [told] = [line["status"] for line in service.log if line["event"] == "job"]
    assert told == "not noted as done: it is not in the file any more"


def test_the_end_of_a_job_is_noted_once_the_file_can_be_written(service, path) -> None:
    many = " ".join(f"Ship {n} sank near Brest in storm {n}." for n in range(400))
    job = service.ask("/v1/jobs", {"articles": [{"text": many}]}).json()["id"]
    until(lambda: status(service, job) == "running")
    undo = full(service, path)
    until(lambda: any("error" in line for line in service.log if line["event"] == "jobs"))
    assert status(service, job) == "running"
    undo()
    until(lambda: status(service, job) == "done")


def test_what_a_killed_process_left_running_is_taken_up_wherever_the_file_comes_from(
    service, start_service, path, tmp_path: Path
) -> None:
    first = start_service(jobs_file=tmp_path / "killed.sqlite3", threads=1)
    many = " ".join(f"Ship {n} sank near Brest in storm {n}." for n in range(400))
    job = first.ask("/v1/jobs", {"articles": [{"text": many}]}).json()["id"]
    until(lambda: status(first, job) == "running")
    first.end(signal.SIGKILL)
    with closing(sqlite3.connect(tmp_path / "killed.sqlite3")) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    (tmp_path / "killed.sqlite3").replace(path)
    submit(service)  # who works on jobs looks at the file when there is a new one
    until(lambda: status(service, job) == "done")
