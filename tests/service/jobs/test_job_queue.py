"""Long work as jobs: done, followed, cancelled, and not lost whatever happens to the process."""

from __future__ import annotations

import json
import signal
import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests import forking

if TYPE_CHECKING:
    from pathlib import Path

RAIN = {"text": "Rain flooded the harbour of Brest on Monday.", "id": "gazette"}
PORT = {"text": "The harbour of Brest was flooded by rain on Monday.", "id": "herald"}
KEY = "0123456789abcdef"
SHORT = {"articles": [RAIN, PORT], "options": {"words": 20}, "explain": True}


def long(name, sentences=1500):
    text = " ".join(f"Ship {name} {n} sank near Brest in storm {n}." for n in range(sentences))
    return {"articles": [{"id": "long", "text": text}]}


def submit(service, body):
    answer = service.ask("/v1/jobs", body)
    job = answer.json()
    assert (answer.status_code, answer.headers["location"]) == (202, f"/v1/jobs/{job['id']}")
    return job["id"]


def view(service, job):
    answer = service.ask(f"/v1/jobs/{job}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def until(service, job, *states):
    deadline = time.monotonic() + 120
    while (found := view(service, job))["status"] not in states:
        assert time.monotonic() < deadline, found
        time.sleep(0.02)
    return found


def events(service, job):
    answer = service.ask(f"/v1/jobs/{job}/events", stream=True)
    assert answer.status_code == 200, answer.text
    lines = answer.iter_lines(decode_unicode=True)
    return [json.loads(line.removeprefix("data: ")) for line in lines if line.startswith("data: ")]


def test_a_job_ends_with_the_summary_that_a_request_gets(service) -> None:
    job = until(service, submit(service, SHORT), "done")
    expected = service.ask(body=SHORT).json()
    assert (expected, 1.0, None) == (job["result"], job["progress"], job["error"])
    assert job["created"] <= job["finished"]


def test_files_can_be_sent_as_a_job(service) -> None:
    job = service.ask("/v1/jobs", files={"files": ("a.txt", RAIN["text"])}).json()["id"]
    assert until(service, job, "done")["result"]["articles"][0]["id"] == "a"


def test_events_are_not_to_be_kept_by_a_proxy(service) -> None:
    answer = service.ask(f"/v1/jobs/{submit(service, SHORT)}/events")
    assert answer.headers["x-accel-buffering"] == "no"


def test_events_tell_each_change_until_the_end(service) -> None:
    told = events(service, submit(service, long("told", 190)))
    assert told[-1]["status"] == "done"
    assert sorted(event["progress"] for event in told) == [event["progress"] for event in told]
    assert {tuple(sorted(event)) for event in told} == {
        ("created", "error", "finished", "id", "progress", "status")
    }


def test_a_job_that_is_cancelled_says_so_and_its_work_is_dropped(
    start_service, tmp_path: Path
) -> None:
    service = start_service(jobs_file=tmp_path / "jobs.sqlite3")
    running = submit(service, long("cancelled", 4000))
    until(service, running, "running")
    waiting = [submit(service, long(f"waiting {n}")) for n in range(2)]
    for job in (running, *waiting):
        assert service.ask(f"/v1/jobs/{job}", method="DELETE").status_code == 204
        assert (view(service, job)["status"], view(service, job)["result"]) == ("cancelled", None)
    job = until(service, submit(service, SHORT), "done")["id"]
    assert view(service, running)["status"] == "cancelled"
    # What is done is forgotten the same way, as often as one likes.
    for _ in range(2):
        assert service.ask(f"/v1/jobs/{job}", method="DELETE").status_code == 204
    assert (view(service, job)["status"], view(service, job)["result"]) == ("cancelled", None)
    assert service.end() == 0
    assert b"Brest" not in (tmp_path / "jobs.sqlite3").read_bytes()


def test_jobs_survive_a_restart_and_go_on_where_they_were(start_service, tmp_path: Path) -> None:
    jobs_file = tmp_path / "jobs.sqlite3"
    settings = {"jobs_file": jobs_file, "request_timeout": 0.2}
    service = start_service(**settings)
    done = submit(service, SHORT)
    until(service, done, "done")
    unfinished = submit(service, long("unfinished", 400))
    until(service, unfinished, "running")
    result = view(service, done)
    assert service.end() == 0
    with closing(sqlite3.connect(jobs_file)) as database:
        rows = database.execute("SELECT id, status FROM jobs").fetchall()
    assert rows == [(done, "done"), (unfinished, "queued")]
    assert (service.log[-1]["event"], service.log[-1]["jobs"]) == (
        "ended",
        "1 go on at the next start",
    )
    service = start_service(**settings)
    assert result == view(service, done)
    assert until(service, unfinished, "done")["result"]["words"] > 0


ROUNDS = 2


def test_kill_9_loses_no_job_and_leaves_none_half_done(start_service, tmp_path: Path) -> None:
    """As `make bench-kills` does more often."""
    jobs, done = [], {}
    for turn in range(ROUNDS):
        service = start_service(jobs_file=tmp_path / "jobs.sqlite3")
        assert {name: view(service, name) for name in done} == done
        jobs += [submit(service, SHORT), submit(service, long(f"killed {turn}", 150))]
        done = {
            job: found
            for job in jobs[: len(jobs) - 1]
            if (found := until(service, job, "done", "running", "queued"))["status"] == "done"
        }
        service.end(signal.SIGKILL)
    service = start_service(jobs_file=tmp_path / "jobs.sqlite3")
    assert {name: view(service, name) for name in done} == done
    for job in jobs:
        assert until(service, job, "done")["result"]["words"] > 0


def test_there_are_so_many_unfinished_jobs_and_no_more(start_service, tmp_path: Path) -> None:
    service = start_service(jobs_file=tmp_path / "jobs.sqlite3", max_jobs=3)
    first = [until(service, submit(service, SHORT), "done")["id"] for _ in range(5)]
    waiting = [submit(service, long(n, 4000)) for n in range(3)]
    refused = service.ask("/v1/jobs", SHORT)
    assert (refused.status_code, "--max-jobs" in refused.json()["detail"]) == (503, True)
    service.ask(f"/v1/jobs/{waiting[0]}", method="DELETE")
    submit(service, SHORT)
    assert [view(service, job)["status"] for job in first] == ["done"] * 5
    for job in waiting:
        service.ask(f"/v1/jobs/{job}", method="DELETE")


def test_one_client_takes_no_jobs_from_another(start_service) -> None:
    service = start_service(api_keys=f"{KEY}1,{KEY}2", max_jobs=2)
    first, second = ({"X-API-Key": f"{KEY}{n}"} for n in (1, 2))
    jobs = [service.ask("/v1/jobs", long(n, 4000), headers=first).json()["id"] for n in range(2)]
    assert service.ask("/v1/jobs", SHORT, headers=first).status_code == 503
    assert service.ask("/v1/jobs", SHORT, headers=second).status_code == 202
    for job in jobs:
        service.ask(f"/v1/jobs/{job}", method="DELETE", headers=first)
    assert service.ask("/v1/jobs", SHORT, headers=first).status_code == 202


def test_where_there_is_no_room_new_jobs_are_refused_and_results_stay(start_service) -> None:
    service = start_service(max_jobs_bytes=60_000)
    jobs = []
    while (answer := service.ask("/v1/jobs", SHORT)).status_code == 202:
        jobs.append(until(service, answer.json()["id"], "done")["id"])
    assert (answer.status_code, "--max-jobs-bytes" in answer.json()["detail"]) == (503, True)
    assert int(answer.headers["retry-after"]) >= 5
    # The last result may be larger than the room that was kept for it.
    assert 15_000 < service.metric("summarizer_jobs_bytes") < 33_000
    assert [view(service, job)["status"] for job in jobs] == ["done"] * len(jobs)
    service.ask(f"/v1/jobs/{jobs.pop()}", method="DELETE")
    until(service, submit(service, SHORT), "done")
    assert [view(service, job)["status"] for job in jobs] == ["done"] * len(jobs)
    large = service.ask("/v1/jobs", long("large", 1500))
    assert (large.status_code, "--max-jobs-bytes" in large.json()["detail"]) == (413, True)


def test_what_is_over_for_its_time_is_gone_and_the_answer_says_why(start_service) -> None:
    service = start_service(job_ttl=0.01)
    old = submit(service, SHORT)
    deadline = time.monotonic() + 60
    while (gone := service.ask(f"/v1/jobs/{old}")).status_code != 410:
        assert time.monotonic() < deadline
        submit(service, SHORT)
    assert "(--job-ttl), which is 0.01 seconds" in gone.json()["detail"]
    for path, method in [
        (f"/v1/jobs/{old}", "DELETE"),
        (f"/v1/jobs/{old}/events", "GET"),
        (f"/jobs/{old}", "GET"),
        (f"/jobs/{old}/summary.json", "GET"),
    ]:
        assert service.ask(path, method=method).status_code == 410
    never = service.ask(f"/v1/jobs/{'0' * 32}")
    assert (never.status_code, "never was one" in never.json()["detail"]) == (404, True)


def run(*flags):
    done = forking.run("serve", "--port", "0", *map(str, flags))
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.mark.parametrize("content", [b"", b"no data base, and long enough to tell " * 100])
def test_a_file_that_cannot_hold_jobs_is_an_error(tmp_path: Path, content) -> None:
    path = tmp_path / "jobs.sqlite3"
    if content:
        path.write_bytes(content)
    else:
        path.mkdir()
    code, out, err = run("--jobs-file", path)
    assert (code, out) == (2, "")
    assert "--jobs-file" in err
    assert "Traceback" not in err


def test_two_services_do_not_share_a_file(start_service, tmp_path: Path) -> None:
    start_service(jobs_file=tmp_path / "jobs.sqlite3")
    code, _, err = run("--jobs-file", tmp_path / "jobs.sqlite3")
    assert (code, "another service has it" in err) == (2, True)


def test_the_file_is_for_its_owner_alone_and_in_wal_mode(start_service, tmp_path: Path) -> None:
    service = start_service(jobs_file=tmp_path / "state" / "jobs.sqlite3")
    path = tmp_path / "state" / "jobs.sqlite3"
    assert path.stat().st_mode & 0o077 == 0
    assert service.end() == 0
    with closing(sqlite3.connect(path)) as database:
        mode = database.execute("PRAGMA journal_mode").fetchone()
    assert mode == ("wal",)
