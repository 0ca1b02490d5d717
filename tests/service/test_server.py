"""How the service starts and ends: what it has accepted is finished, and the exit code says so."""

from __future__ import annotations

import math
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
import requests

from summarizer.service.server import jobs_file, unfinished_jobs
from summarizer.service.settings import Settings
from tests import forking

BODY = {
    "articles": [
        {"id": f"{part}", "text": " ".join(f"Ship {part} {n} sank in a storm." for n in range(40))}
        for part in range(3)
    ]
}  # fmt: skip


def run(*flags):
    done = forking.run("serve", *map(str, flags))
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.mark.parametrize(
    ("left", "durable", "told"),
    [
        (math.nan, False, "those that are not done end with the process"),
        (math.nan, True, "those that are not done go on at the next start"),
        (2, False, "2 end with the process"),
    ],
)
def test_the_end_says_what_becomes_of_jobs_also_where_their_number_is_unknown(
    left, durable: bool, told: str
) -> None:
    assert unfinished_jobs(left, durable=durable).startswith(told)


def test_sigterm_under_load_loses_nothing_that_was_accepted(start_service) -> None:
    service = start_service(drain=0.5)
    answers = {}
    stop = threading.Event()

    def client(number):
        for turn in range(1000):
            if stop.is_set():
                return
            name = f"{number}-{turn}"
            try:
                answer = service.ask(body=BODY, headers={"X-Request-ID": name})
            except requests.RequestException:
                return  # not accepted: the log must not know of it
            answers[name] = answer.status_code

    clients = [threading.Thread(target=client, args=(number,)) for number in range(6)]
    for thread in clients:
        thread.start()
    while len(answers) < 6:
        time.sleep(0.02)
    service.process.send_signal(signal.SIGTERM)
    assert service.process.wait(60) == 0
    stop.set()
    for thread in clients:
        thread.join()
    accepted = {
        line["id"]: line["status"]
        for line in service.log
        if line["event"] == "request" and line["route"] == "/v1/summaries"
    }
    assert accepted == answers
    assert set(answers.values()) == {200}


def test_it_says_where_it_listens_also_on_ipv6(start_service) -> None:
    if not socket.has_ipv6:
        pytest.skip("there is no IPv6")
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("there is no IPv6")
    service = start_service("--host", "::1")
    assert service.url.startswith("http://[::1]:")
    assert service.ask("/health/live").status_code == 200


def test_readiness_turns_before_the_service_ends(start_service) -> None:
    service = start_service(drain=1.5)
    with requests.Session() as session:
        assert session.get(f"{service.url}/health/ready", timeout=30).status_code == 200
        service.process.send_signal(signal.SIGTERM)
        while (answer := session.get(f"{service.url}/health/ready", timeout=30)).ok:
            time.sleep(0.01)
        assert (answer.status_code, answer.headers["connection"]) == (503, "close")
        assert answer.headers["content-type"] == "application/problem+json"
        assert service.ask("/health/live").status_code == 200
        assert service.ask(body=BODY).status_code == 200
    assert service.process.wait(60) == 0


def test_an_interrupt_ends_it_as_it_ends_every_command(start_service) -> None:
    assert start_service(drain=60, afresh=True).end(signal.SIGINT) == 130


def test_a_second_signal_does_not_wait_for_the_first(start_service) -> None:
    service = start_service(drain=60)
    service.process.send_signal(signal.SIGTERM)
    while not any(line["event"] == "ending" for line in service.log):
        time.sleep(0.01)
    assert service.end() == 0


def test_followers_of_a_job_are_let_go(start_service) -> None:
    service = start_service(request_timeout=0.5)
    many = " ".join(f"Ship {n} sank in storm {n}." for n in range(3000))
    job = service.ask("/v1/jobs", {"articles": [{"text": many}]}).json()["id"]
    follower = service.ask(f"/v1/jobs/{job}/events", stream=True).iter_lines()
    next(follower)
    assert service.end() == 0
    assert b"done" not in b"".join(follower)


def test_a_port_that_is_taken_is_an_error() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, _, _ = run("--port", port, "--jobs-file", "/dev/null/x")
        assert code == 2
        code, out, err = run("--port", port)
    assert (code, out) == (2, "")
    assert "--port" in err.splitlines()[-1]
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("flags", "code", "reason"),
    [
        (["--port", "70000"], 2, "port"),
        (["--queue", "many"], 2, "queue"),
        (["--encoder", "no such model"], 3, "summarizer summarize --download puts it there"),
        (["--config", "no.toml"], 2, "no.toml"),
        (["--colour", "red"], 2, "--colour"),
    ],
)
def test_what_it_cannot_start_with_is_one_line(flags, code: int, reason: str) -> None:
    found, out, err = run("--port", "0", *flags)
    assert (found, out) == (code, "")
    assert reason in err
    assert err.startswith("summarizer: error:")


@pytest.mark.parametrize("missing", ["fastapi", "opentelemetry", "python_multipart"])
def test_without_the_extra_the_error_names_it(missing: str) -> None:
    gone = (
        "import sys, importlib.util as u; find = u.find_spec;"
        f"u.find_spec = lambda name, *rest: None if name == {missing!r} else find(name, *rest);"
        "from summarizer.cli import main; sys.exit(main(['serve', '--port', 'none']))"
    )
    done = forking.run("-c", gone)
    assert done.returncode == 2
    assert (
        f"needs {missing}; install it with pip install 'multidoc-summarizer[service]'"
        in done.stderr.decode()
    )


def test_other_commands_do_not_import_the_framework() -> None:
    after = "from summarizer.cli import main; import sys; main(['serve', '--help']);"
    heavy = (
        "sys.exit(str(sorted({'fastapi', 'uvicorn', 'pydantic', 'starlette'} & set(sys.modules))))"
    )
    done = subprocess.run(
        [sys.executable, "-c", after + heavy], capture_output=True, encoding="utf-8", check=False
    )
    assert done.stderr == "[]\n"


def test_the_folder_of_jobs_is_in_the_users_folder_for_state(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:

    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert jobs_file(Settings(port=81), "x") == tmp_path / "summarizer" / "jobs-81.sqlite3"
    monkeypatch.delenv("XDG_STATE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    expected = tmp_path / ".local" / "state" / "summarizer" / "jobs-81.sqlite3"
    assert jobs_file(Settings(port=81), "x") == expected
    assert jobs_file(Settings(port=0), "x") == Path("x/jobs.sqlite3")
    assert jobs_file(Settings(jobs_file=Path("y")), "x") == Path("y")
