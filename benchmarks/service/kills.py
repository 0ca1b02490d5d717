"""Kill the service, or tell it to end, while it works, and count what is lost: nothing should be.

    python -m benchmarks.service.kills [--rounds N] [--endings N]

In each round jobs are handed in, and the service is killed (SIGKILL) at a random moment after some
of them were done, while others run and wait; then it is started again on the same file. In each
ending, clients send requests all the time, and the service gets SIGTERM. Figures go to
benchmarks/results/kills.json.
"""

from __future__ import annotations

import argparse
import random
import signal
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import requests

from benchmarks.service.serving import JSON, Service, body, huge, keep, scratch, small

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

UNFINISHED = {"queued", "running"}
CLIENTS = 6


def submit(service: Service, data: bytes) -> str:
    """The id of a new job."""
    answer = requests.post(f"{service.url}/v1/jobs", data=data, headers=JSON, timeout=60)
    answer.raise_for_status()
    job: dict[str, Any] = answer.json()
    return str(job["id"])


def view(service: Service, job: str) -> dict[str, Any]:
    """The job as the service describes it; an unknown one has the status "lost"."""
    answer = requests.get(f"{service.url}/v1/jobs/{job}", timeout=60)
    found: dict[str, Any] = answer.json() if answer.ok else {"status": "lost"}
    return found


def finished(service: Service, jobs: Iterable[str]) -> dict[str, dict[str, Any]]:
    """The jobs that are over, as the service describes them."""
    views = {job: view(service, job) for job in jobs}
    return {job: found for job, found in views.items() if found["status"] not in UNFINISHED}


def different(service: Service, over: dict[str, dict[str, Any]]) -> int:
    """The number of finished jobs that the service describes otherwise than before."""
    return sum(view(service, job) != known for job, known in over.items())


@dataclass
class Jobs:
    """The jobs of all rounds, each with the number of its request, and what became of them."""

    submitted: dict[str, int] = field(default_factory=dict)
    over: dict[str, dict[str, Any]] = field(default_factory=dict)
    changed: int = 0


def kill(rounds: int, seed: int) -> dict[str, Any]:
    """Kill the service so often while jobs run, and count what became of them."""
    chance = random.Random(seed)  # noqa: S311 - moments, no secrets
    bodies = [body(articles, words=words) for articles in (small(), huge(2)) for words in (60, 150)]
    jobs = Jobs()
    at_the_kills: list[Counter[str]] = []
    with scratch() as folder:
        path = Path(folder, "jobs.sqlite3")
        for turn in range(rounds):
            at_the_kills.append(killed(path, jobs, bodies, chance))
            print(f"kill {turn + 1}: {dict(at_the_kills[-1])}")
        ended, expected = completed(path, jobs, bodies)
    found = ended.items()
    return {
        "kills": rounds,
        "jobs": len(jobs.submitted),
        "statuses_at_the_kills": dict(sum(at_the_kills, Counter())),
        "kills_with_jobs_done_running_and_queued": sum(
            all(statuses[status] for status in ("done", "running", "queued"))
            for statuses in at_the_kills
        ),
        "statuses_at_the_end": dict(Counter(one["status"] for one in ended.values())),
        "finished_ones_lost_or_changed": jobs.changed,
        "results_other_than_a_request_gets": sum(
            one.get("result") != expected[jobs.submitted[job]] for job, one in found
        ),
    }


def killed(path: Path, jobs: Jobs, bodies: Sequence[bytes], chance: random.Random) -> Counter[str]:
    """Submit jobs and kill the service once some are over; the statuses right before that."""
    with Service(path) as service:
        jobs.changed += different(service, jobs.over)
        jobs.submitted |= {submit(service, data): number for number, data in enumerate(bodies)}
        goal = len(jobs.over) + chance.randint(1, len(bodies) - 1)
        while len(jobs.over) < goal:
            jobs.over |= finished(service, jobs.submitted.keys() - jobs.over.keys())
        time.sleep(chance.uniform(0, 0.2))
        statuses = Counter(view(service, job)["status"] for job in jobs.submitted)
        service.end(signal.SIGKILL)
    return statuses


def completed(
    path: Path, jobs: Jobs, bodies: Sequence[bytes]
) -> tuple[dict[str, dict[str, Any]], list[Any]]:
    """All jobs once they are over, and the summaries that requests for the same get."""
    with Service(path, request_timeout=600) as service:
        jobs.changed += different(service, jobs.over)
        url = f"{service.url}/v1/summaries"
        expected = [
            requests.post(url, data=data, headers=JSON, timeout=600).json() for data in bodies
        ]
        while len(ended := finished(service, jobs.submitted)) < len(jobs.submitted):
            time.sleep(1)
    return ended, expected


def end(rounds: int) -> dict[str, Any]:
    """Tell a service under load to end so often, and compare its log with what clients got."""
    codes: Counter[int] = Counter()
    accepted = answered = lost = 0
    for _ in range(rounds):
        with scratch() as folder, Service(Path(folder, "jobs.sqlite3")) as service:
            answers: dict[str, int] = {}
            threads = [
                threading.Thread(target=ask, args=(service, f"{number}", answers))
                for number in range(CLIENTS)
            ]
            for thread in threads:
                thread.start()
            while len(answers) < CLIENTS:
                time.sleep(0.05)
            codes[service.end()] += 1
            for thread in threads:
                thread.join()
        log = {
            line["id"]: line["status"]
            for line in service.log
            if line["event"] == "request" and line["route"] == "/v1/summaries"
        }
        accepted += len(log)
        answered += len(answers)
        lost += sum(answers.get(name) != status for name, status in log.items())
    return {
        "endings": rounds,
        "exit_codes": {str(code): number for code, number in codes.items()},
        "accepted": accepted,
        "answered": answered,
        "accepted_and_lost": lost,
    }


def ask(service: Service, name: str, answers: dict[str, int]) -> None:
    """Send requests until the connection is refused, and note the status of each."""
    data = body(small())
    for turn in range(1_000_000):
        number = f"{name}-{turn}"
        headers = JSON | {"X-Request-ID": number}
        try:
            answer = requests.post(
                f"{service.url}/v1/summaries", data=data, headers=headers, timeout=120
            )
        except requests.RequestException:
            return
        answers[number] = answer.status_code


def main() -> None:
    """Kill, count and record."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--endings", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    keep("kills.json", {"kill": kill(args.rounds, args.seed), "sigterm": end(args.endings)})


if __name__ == "__main__":
    main()
