"""Many clients at once that are slow, or ask for next to nothing: others are still served."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from http.client import HTTPConnection, HTTPException
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import requests

from benchmarks.attack.outcome import Outcome, at_most, exactly
from benchmarks.service.serving import JSON, Service, body, scratch, small

if TYPE_CHECKING:
    from collections.abc import Iterator

OK, UNAVAILABLE, FIRST_OF_THE_SERVER = 200, 503, 500
_ROOM = 200  # connections: fewer than the slow clients, so that some of them have to go
_ASKED = 20  # summaries that others ask for beside the slow clients
_SLOWEST = 5.0  # seconds for a summary that takes a third of one on a quiet machine
_CLIENTS = 8  # of tiny requests at once: as many as keep the service busy
_LOG_BYTES = 400  # of the log for each request: its line has half as many
_OTHER_LINES = 40  # of the log: start, end, and each warning once a minute
_HEAD = b"POST /v1/summaries HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
_SLOW = (b"", b"GET /health", _HEAD + b"X: ", _HEAD + b"Content-Length: 99\r\n\r\n{")
_TINY = (
    ("GET", "/health/live", b""),
    ("GET", "/nothing", b""),
    ("POST", "/v1/summaries", b"{"),
    ("POST", "/v1/summaries", b'{"articles": []}'),
    ("POST", "/v1/summaries", b'{"articles": [{"text": "Rain fell in Brest on Monday."}]}'),
    ("POST", "/v1/jobs", b"[]"),
    ("DELETE", "/v1/jobs/none", b""),
)


def attack(sockets: int, tiny: int) -> Iterator[Outcome]:
    """Send slow clients and then tiny requests to one service, and look at its log."""
    with scratch() as folder:
        service = Service(Path(folder, "jobs.sqlite3"), max_connections=_ROOM)
        with service:
            yield from slow_sockets(service, sockets)
            yield from tiny_requests(service, tiny)
            code = service.end()
    lines = [json.dumps(line) for line in service.log]
    asked = sum(line["event"] == "request" for line in service.log)
    yield at_most("bytes of the log a request", sum(map(len, lines)) // max(1, asked), _LOG_BYTES)
    yield at_most("lines of the log beside requests", len(lines) - asked, _OTHER_LINES)
    yield exactly("bugs in the log", sum(line["event"] == "bug" for line in service.log), 0)
    yield exactly("exit code of the service", code, 0)


def slow_sockets(service: Service, number: int) -> Iterator[Outcome]:
    """Open connections that send a part of a request, and ask for summaries beside them."""
    address = urlsplit(service.url)
    with ExitStack() as stack:
        for sent in islice(cycle(_SLOW), number):
            one = socket.create_connection((address.hostname or "", address.port or 0))
            stack.enter_context(one)
            with suppress(ConnectionError):  # it has had to go already
                one.sendall(sent)
        found = [summary(service) for _ in range(_ASKED)]
    answered = sum(status == OK for status, _ in found)
    yield exactly(f"summaries beside {number} slow sockets, of {_ASKED}", answered, _ASKED)
    slowest = round(max(seconds for _, seconds in found), 2)
    yield at_most("seconds of the slowest of them", slowest, _SLOWEST)


def tiny_requests(service: Service, number: int) -> Iterator[Outcome]:
    """Send requests that cost next to nothing, as fast as they are answered."""
    over = threading.Event()
    beside: list[tuple[int, float]] = []

    def others() -> None:
        while not over.is_set():
            beside.append(summary(service))

    other = threading.Thread(target=others)
    other.start()
    with ThreadPoolExecutor(_CLIENTS) as pool:
        shares = [number // _CLIENTS + (n < number % _CLIENTS) for n in range(_CLIENTS)]
        statuses = sum(pool.map(lambda share: ask(service, share), shares), Counter[int]())
    over.set()
    other.join()
    yield exactly("tiny requests answered", statuses.total() - statuses[0], number)
    faults = {s: n for s, n in statuses.items() if s >= FIRST_OF_THE_SERVER and s != UNAVAILABLE}
    yield exactly("of these, with an error of the service", sum(faults.values()), 0)
    refused = sum(status != OK for status, _ in beside)
    yield exactly(f"summaries beside them refused, of {len(beside)}", refused, 0)
    yield at_most("seconds of the slowest of them", round(max(s for _, s in beside), 2), _SLOWEST)


def ask(service: Service, number: int) -> Counter[int]:
    """Send so many tiny requests on one connection; the statuses, 0 for none."""
    statuses: Counter[int] = Counter()
    connection = HTTPConnection(urlsplit(service.url).netloc, timeout=60)
    for method, path, data in islice(cycle(_TINY), number):
        try:
            connection.request(method, path, data, JSON)
            answer = connection.getresponse()
            answer.read()
            statuses[answer.status] += 1
        except (OSError, HTTPException):
            statuses[0] += 1
            connection.close()
    connection.close()
    return statuses


def summary(service: Service) -> tuple[int, float]:
    """Ask for the summary of some 55 sentences; the status and the seconds."""
    before = time.monotonic()
    answer = requests.post(
        f"{service.url}/v1/summaries", data=body(small()), headers=JSON, timeout=120
    )
    return answer.status_code, time.monotonic() - before
