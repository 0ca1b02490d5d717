"""Bugs and failures of the machine: each is a problem, and ends nothing else.

Methods of a service are replaced in processes of their own, whose settings the service changes.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests import forking

if TYPE_CHECKING:
    from pathlib import Path

SECRET = "Zanzibar"  # noqa: S105 - a word that is to stay out of the log
BEGIN = """
import json, sys, time
from pathlib import Path
from starlette.testclient import TestClient
from summarizer.service import logs
from summarizer.service.errors import JobsUnavailableError
from summarizer.service.application import create_app
from summarizer.service.api.state import Service
from summarizer.service.settings import Settings

def begin(**how):
    return Service(Settings(request_timeout=20), Path(sys.argv[1]), **how)

def until(client, job, *states):
    while (found := client.get(f"/v1/jobs/{job}").json())["status"] not in states:
        time.sleep(0.02)
    return found

def fail(*args, **kwargs):
    raise RuntimeError("Zanzibar")

def full(*args, **kwargs):
    raise JobsUnavailableError("the disk is full")

logs.start_log()
body = {"articles": [{"text": "Rain flooded the harbour of Zanzibar on Monday."}]}
"""


def run(script, tmp_path):
    done = forking.run("-c", BEGIN + script, tmp_path / "jobs.sqlite3")
    text = done.stderr.decode()
    assert done.returncode == 0, text
    lines = [json.loads(line) for line in text.splitlines() if line.startswith("{")]
    return json.loads(done.stdout), lines, text


def test_a_bug_is_a_problem_with_an_id_that_the_log_knows(tmp_path: Path) -> None:
    answers, log, text = run(
        """
service = begin()
service.summarizer.summarize = fail
with TestClient(create_app(service), "http://localhost") as client:
    answer = client.post("/v1/summaries", json=body, headers={"X-Request-ID": "mine"})
    job = until(client, client.post("/v1/jobs", json=body).json()["id"], "failed")
    print(json.dumps([answer.status_code, answer.json(), job]))
""",
        tmp_path,
    )
    status, problem, job = answers
    assert (status, problem["request_id"], problem["title"]) == (
        500,
        "mine",
        "Internal Server Error",
    )
    assert "an error of ours" in problem["detail"]
    assert (job["error"]["status"], job["result"]) == (500, None)
    bugs = [line for line in log if line["event"] == "bug"]
    assert [bug["id"] for bug in bugs] == ["mine", job["id"]]
    assert {bug["error"] for bug in bugs} == {"RuntimeError"}
    assert all(bug["places"] for bug in bugs)
    assert SECRET not in text


def test_a_job_whose_end_cannot_be_noted_is_done_again_at_the_next_start(tmp_path: Path) -> None:
    answers, log, _ = run(
        """
service = begin()
looked, take = [], service.store.take
service.store.take, service.store.finish = lambda held: full(looked.append(held)), full
with TestClient(create_app(service), "http://localhost") as client:
    job = client.post("/v1/jobs", json=body).json()["id"]
    while not looked:
        time.sleep(0.02)
    service.store.take = take
    client.post("/v1/jobs", json=body)  # which makes somebody look again
    first = until(client, job, "running")
with TestClient(create_app(begin()), "http://localhost") as client:
    print(json.dumps([first, until(client, job, "done")]))
""",
        tmp_path,
    )
    assert [job["status"] for job in answers] == ["running", "done"]
    assert any("next start" in str(line.get("status")) for line in log if line["event"] == "job")


def test_a_bug_beside_a_job_ends_no_thread_and_the_job_is_done_again(tmp_path: Path) -> None:
    answers, log, _ = run(
        """
service = begin()
finish, bugs = service.store.finish, [RuntimeError("Zanzibar")]
def finish_at_last(*args, **kwargs):
    if bugs:
        raise bugs.pop()
    return finish(*args, **kwargs)
service.store.finish = finish_at_last
with TestClient(create_app(service), "http://localhost") as client:
    print(json.dumps(until(client, client.post("/v1/jobs", json=body).json()["id"], "done")))
""",
        tmp_path,
    )
    assert answers["status"] == "done"
    assert [line["error"] for line in log if line["event"] == "bug"] == ["RuntimeError"]


def test_jobs_have_the_time_of_a_request_since_the_end_began(tmp_path: Path) -> None:
    answers, _, _ = run(
        """
service = begin()
times, stop = [], service.jobs.stop
service.jobs.stop = lambda patience: (times.append(patience), stop(patience))
with TestClient(create_app(service), "http://localhost"):
    service.drain()
    time.sleep(0.5)
print(json.dumps(times))
""",
        tmp_path,
    )
    (patience,) = answers
    assert patience <= 19.5


def test_an_encoder_that_does_not_answer_is_not_ready(tmp_path: Path) -> None:
    answers, log, _ = run(
        """
service = begin(check_timeout=0.1)
service.summarizer.check = lambda: time.sleep(1)
with TestClient(create_app(service), "http://localhost") as client:
    answer = client.get("/health/ready")
    print(json.dumps([answer.status_code, answer.json()]))
""",
        tmp_path,
    )
    assert (answers[0], "does not answer" in answers[1]["detail"]) == (503, True)
    assert "bug" not in {line["event"] for line in log}


def test_a_closed_file_of_jobs_is_a_problem(tmp_path: Path) -> None:
    answers, _, _ = run(
        """
service = begin()
with TestClient(create_app(service), "http://localhost") as client:
    service.store.close()
    print(json.dumps(client.get("/v1/jobs/x").json()))
""",
        tmp_path,
    )
    assert (answers["status"], "try again later" in answers["detail"]) == (503, True)
