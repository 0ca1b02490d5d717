"""The service under load: throughput, latency, overload, fairness, and what HTTP costs.

    python -m benchmarks.service.load [--seconds N] [--overload-seconds N]

Clients are those of Locust, in this process; the service runs in its own, with its default
settings but for the time of a request, so both share the processors. Requests are for summaries of
some 55 sentences, cut from seeds/. A client that is refused waits as long as Retry-After says, but
in the overload, which heeds nothing. Figures go to benchmarks/results/load.json.
"""

from __future__ import annotations

from gevent import monkey

monkey.patch_all()

import argparse  # noqa: E402 - after the patch, which is to reach what they import
import json  # noqa: E402
import os  # noqa: E402
import statistics  # noqa: E402
import subprocess  # noqa: E402
import sys  # noqa: E402
import time  # noqa: E402
from collections import Counter  # noqa: E402
from dataclasses import dataclass, field  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import TYPE_CHECKING, Any  # noqa: E402

import gevent  # noqa: E402
import psutil  # noqa: E402
from locust import FastHttpUser, constant_throughput, task  # noqa: E402
from locust.env import Environment  # noqa: E402

from benchmarks.service.serving import JSON, Service, body, huge, keep, scratch, seeds, small  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

PATH = "/v1/summaries"
CLIENTS = (1, 4, 16, 64)
OVERLOAD = 4
OVERLOAD_USERS = 200
BESIDE = 10
TIMEOUT = 600.0  # of the service and of clients: a huge request on a busy machine takes long
HUGE_COPIES = 40
RETRY_AFTER = "retry-after"
OK, UNAVAILABLE = 200, 503
# In a process of its own: this one is full of the clients' green threads.
DIRECT = """
import json, sys, time
import requests
from summarizer import Article, load_encoder, summarize
from summarizer.renderers import render
url, runs = sys.argv[1], int(sys.argv[2])
data = sys.stdin.buffer.read()
articles = [Article(**article) for article in json.loads(data)["articles"]]
encoder, session, seconds = load_encoder(), requests.Session(), []
for _ in range(runs + 1):
    start = time.perf_counter()
    direct = render(summarize(articles, encoder=encoder), "json").encode()
    middle = time.perf_counter()
    served = session.post(url, data=data, headers={"Content-Type": "application/json"})
    seconds.append((middle - start, time.perf_counter() - middle))
    assert served.content == direct
print(json.dumps(seconds[1:]))
"""


@dataclass
class Seen:
    """What clients saw in some seconds: for each request its status, its begin and its time."""

    seconds: float
    since: float = field(default_factory=time.time)
    requests: list[tuple[int, float, float]] = field(default_factory=list)

    def note(self, **about: Any) -> None:  # noqa: ANN401 - what Locust tells
        """Note one request."""
        response = about["response"]
        status = int(response.status_code) if response is not None else 0
        self.requests.append((status, about["start_time"], about["response_time"] / 1000))

    def figures(self) -> dict[str, Any]:
        """Throughput, the percentiles of what was answered, and the number of each status."""
        answered = [(began, took) for status, began, took in self.requests if status == OK]
        # Those under way at the end count, and so does the time that they took.
        end = max([self.since + self.seconds, *(began + took for began, took in answered)])
        return {
            "answered_per_second": round(len(answered) / (end - self.since), 2),
            "seconds": percentiles([took for _, took in answered]),
            "statuses": dict(Counter(str(status) for status, _, _ in self.requests)),
        }


def percentiles(values: list[float]) -> dict[str, float]:
    """The 50th, 95th and 99th percentile."""
    if len(values) < 2:  # noqa: PLR2004 - of fewer there are none
        return {}
    cuts = statistics.quantiles(values, n=100, method="inclusive")
    return {f"p{n}": round(cuts[n - 1], 3) for n in (50, 95, 99)}


def user(data: bytes, *, throughput: float | None = None) -> type[FastHttpUser]:
    """Clients that send the same request again and again, or so often in a second."""

    class Client(FastHttpUser):
        connection_timeout = network_timeout = TIMEOUT
        if throughput is not None:
            wait_time = constant_throughput(throughput)

        @task
        def ask(self) -> None:
            response = self.client.post(PATH, data=data, headers=JSON)
            if throughput is None and response.status_code == UNAVAILABLE:
                gevent.sleep(float(response.headers[RETRY_AFTER]))

    return Client


def drive(
    service: Service,
    client: type[FastHttpUser],
    clients: int,
    seconds: float,
    during: Callable[[], None] = lambda: None,
) -> Seen:
    """What so many clients saw within the seconds, those included that were answered later."""
    environment = Environment(user_classes=[client], host=service.url)
    seen = Seen(seconds)
    environment.events.request.add_listener(seen.note)
    environment.stop_timeout = 60
    runner = environment.create_local_runner()
    runner.start(clients, spawn_rate=min(clients, 100))
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        during()
        gevent.sleep(min(1.0, max(0.0, end - time.monotonic())))
    runner.stop()
    return seen


def levels(service: Service, data: bytes, seconds: float) -> dict[str, Any]:
    """The figures for each number of clients, as many as send all the time."""
    found = {}
    for clients in CLIENTS:
        found[str(clients)] = drive(service, user(data), clients, seconds).figures()
        print(f"{clients} clients: {found[str(clients)]}")
    return found


def overload(service: Service, data: bytes, rate: float, seconds: float) -> dict[str, Any]:
    """Four times as many requests as can be answered, and one client before and after."""
    alone = 15.0
    before = drive(service, user(data), 1, alone).figures()
    process, memory = psutil.Process(service.process.pid), []
    each = OVERLOAD * rate / OVERLOAD_USERS
    seen = drive(
        service,
        user(data, throughput=each),
        OVERLOAD_USERS,
        seconds,
        during=lambda: memory.append(process.memory_info().rss / 2**20),
    )
    ended = time.monotonic()
    gevent.sleep(5)
    waited = time.monotonic() - ended
    after = drive(service, user(data), 1, alone).figures()
    third = max(1, len(memory) // 3)
    early, late = (statistics.median(part) for part in (memory[third : 2 * third], memory[-third:]))
    return {
        "offered_per_second": round(len(seen.requests) / seconds, 1),
        "wanted_per_second": round(OVERLOAD * rate, 1),
        "for_seconds": seconds,
        **seen.figures(),
        "memory_mb": {"middle": round(early), "end": round(late), "most": round(max(memory))},
        "p50_before": before["seconds"]["p50"],
        "p50_after": after["seconds"]["p50"],
        "seconds_between": round(waited, 1),
    }


def fairness(service: Service, seconds: float) -> dict[str, Any]:
    """Small requests of ten clients, alone and beside one that sends huge ones."""
    data, large = body(small()), body(huge(HUGE_COPIES))
    alone = drive(service, user(data), BESIDE, seconds)
    environment = Environment(user_classes=[user(large)], host=service.url)
    sent = Seen(seconds)
    environment.events.request.add_listener(sent.note)
    environment.stop_timeout = 180
    runner = environment.create_local_runner()
    runner.start(1, spawn_rate=1)
    gevent.sleep(1)
    # Long enough for the huge one to pass through all its stages at least once.
    beside = drive(service, user(data), BESIDE, 3 * seconds)
    runner.stop()
    before, after = (seen.figures()["seconds"] for seen in (alone, beside))
    sizes = [line["sentences"] for line in service.log if line.get("sentences")]
    return {
        "alone": before,
        "beside": after,
        "p95_ratio": round(after["p95"] / before["p95"], 2),
        "small_sentences": min(sizes),
        "huge_sentences": max(sizes),
        "huge_requests": [(status, round(took, 1)) for status, _, took in sent.requests],
    }


def overhead(service: Service, runs: int) -> dict[str, Any]:
    """The service beside a direct call for the same input, in turns, with one client."""
    done = subprocess.run(
        [sys.executable, "-c", DIRECT, service.url + PATH, str(runs)],
        input=body(seeds()),
        stdout=subprocess.PIPE,
        check=True,
    )
    pairs = json.loads(done.stdout)
    return {
        "direct_seconds": round(statistics.median(direct for direct, _ in pairs), 4),
        "service_seconds": round(statistics.median(served for _, served in pairs), 4),
        "ratio": round(statistics.median(served / direct for direct, served in pairs), 3),
        "runs": runs,
    }


def main() -> None:
    """Measure, print and record."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=20, help="for each number of clients")
    parser.add_argument("--overload-seconds", type=float, default=60)
    parser.add_argument("--runs", type=int, default=15, help="of the direct call")
    args = parser.parse_args()
    busy = os.getloadavg()[0]
    data = body(small())
    with (
        scratch() as folder,
        Service(Path(folder, "jobs.sqlite3"), request_timeout=TIMEOUT) as service,
    ):
        cost = overhead(service, args.runs)
        print(f"overhead: {cost}")
        found = levels(service, data, args.seconds)
        rate = max(level["answered_per_second"] for level in found.values())
        figures = {
            "overhead": cost,
            "clients": found,
            "fairness": fairness(service, args.seconds),
            "overload": overload(service, data, rate, args.overload_seconds),
        }
        bugs = sum(line["event"] == "bug" for line in service.log)
        code = service.end()
    keep("load.json", figures | {"bugs": bugs, "exit_code": code, "load_before": round(busy, 1)})


if __name__ == "__main__":
    main()
