"""What stays in memory: nothing of a text should, once its summary is made.

    python -m benchmarks.service.memory [--summaries N] [--bodies N]

Summaries of ever new articles are made with one loaded encoder, and the largest bodies that a
service takes, ever new ones too, are sent to one service. The most memory of the process after one
of the first ten is compared with that after one of the last ten: a single look finds what an
allocator keeps of one body, tens of megabytes more or less. The exit code is 1 if it grew by more
than 30 MB. Figures go to benchmarks/results/memory.json.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import requests

from benchmarks.service.serving import JSON, Service, body, keep, scratch
from summarizer import Article, load_encoder, summarize

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_MB = 30
"""By how much memory may grow: what allocators keep of one large body, and no text."""
WARM = 10
"""Summaries at the beginning and at the end that are looked at."""
_ARTICLES = 9  # of a body, of a million characters each: with a tenth one it would be too large
_CHARACTERS = 1_000_000
_BEFORE = 100  # characters: more than the sentence before the filling has
_TIMEOUT = 600.0  # seconds: a body of nine megabytes on a busy machine


def resident(process: int | str) -> int:
    """The megabytes of a process that are in memory."""
    status = Path(f"/proc/{process}/status").read_text("utf-8")
    found = re.search(r"VmRSS:\s+(\d+)", status)
    return int(found[1]) // 1024 if found else 0


def grown(work: Callable[[int], None], times: int, memory: Callable[[], int]) -> dict[str, Any]:
    """Do the work so often; the most memory after any of the first ten, and of the last ten."""
    found = []
    for turn in range(times):
        work(turn)
        if turn < WARM or turn >= times - WARM:
            found.append(memory())
    first, last = max(found[:WARM]), max(found[-WARM:])
    return {"times": times, "mb_first_ten": first, "mb_last_ten": last, "grown_mb": last - first}


def of_summaries(times: int) -> dict[str, Any]:
    """What summaries of small topics leave in this process."""
    encoder = load_encoder(threads=1)

    def work(turn: int) -> None:
        texts = (
            f"Storm {turn} flooded harbour {copy} of Brest on Monday, port {turn} said. "
            f"Crews of ship {turn}-{copy} brought {turn + copy} people ashore.\nMenu {turn}\n"
            for copy in range(3)
        )
        summarize([Article(text=text) for text in texts], encoder=encoder)

    def memory() -> int:
        gc.collect()
        ctypes.CDLL(None).malloc_trim(0)  # what is free is not in use
        return resident("self")

    return grown(work, times, memory)


def of_bodies(times: int) -> dict[str, Any]:
    """What the largest bodies leave in a service."""
    statuses: set[int] = set()
    with scratch() as folder:
        path = Path(folder, "jobs.sqlite3")
        with Service(path, request_timeout=_TIMEOUT) as service:

            def work(turn: int) -> None:
                answer = requests.post(
                    f"{service.url}/v1/summaries",
                    data=body(largest(turn)),
                    headers=JSON,
                    timeout=_TIMEOUT,
                )
                statuses.add(answer.status_code)

            found = grown(work, times, lambda: resident(service.process.pid))
    return found | {"statuses": sorted(statuses)}


def largest(turn: int) -> list[dict[str, Any]]:
    """Articles as long as may be, a sentence each: one of short lines, the others of a long one."""
    pieces = [f"Menu {turn} of this page\n", *(_ARTICLES - 1) * [f"ab{turn} cd "]]
    return [
        {"text": f"Ship {turn} sank off Brest in storm {number}.\n" + filling(piece)}
        for number, piece in enumerate(pieces)
    ]


def filling(piece: str) -> str:
    """The piece so often that an article with it is as long as may be."""
    return piece * ((_CHARACTERS - _BEFORE) // len(piece))


def main() -> None:
    """Measure and record."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--summaries", type=int, default=2000)
    parser.add_argument("--bodies", type=int, default=50)
    args = parser.parse_args()
    figures = {"summaries": of_summaries(args.summaries), "bodies": of_bodies(args.bodies)}
    keep("memory.json", figures | {"most_mb": MOST_MB})
    fits = all(one["grown_mb"] <= MOST_MB for one in figures.values())
    sys.exit(not (fits and figures["bodies"]["statuses"] == [200]))


if __name__ == "__main__":
    main()
