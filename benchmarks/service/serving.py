"""A service in a process of its own, and the requests that the measurements send to it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
from typing import IO, TYPE_CHECKING, Any, Self

from benchmarks import record
from benchmarks.record import SEEDS
from summarizer.readers import read

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

JSON = {"Content-Type": "application/json"}
_SMALL = 2200  # characters of each seed: five of them have some 55 sentences


class Service:
    """`summarizer serve` on a free port; `log` has the lines that it logged so far."""

    def __init__(self, jobs_file: Path, **settings: object) -> None:
        """Start it, and wait until it listens."""
        given = {"jobs_file": jobs_file, "drain": 1} | settings
        env = {f"SUMMARIZER_{name.upper()}": str(value) for name, value in given.items()}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "summarizer", "serve", "--port", "0"],
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | env,
        )
        stream = self.process.stderr
        if stream is None:
            raise SystemExit("the service has no log")
        self.log: list[dict[str, Any]] = []
        for line in stream:
            if not line.startswith("{"):
                raise SystemExit(f"the service did not start: {line}")
            self.log.append(json.loads(line))
            if self.log[-1]["event"] == "listening":
                break
        self.url: str = self.log[-1]["addresses"][0]
        self._reader = threading.Thread(target=self._read, args=(stream,), daemon=True)
        self._reader.start()

    def __enter__(self) -> Self:
        """Return the running service."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the service, if it is still running."""
        if self.process.poll() is None:
            self.end()

    def end(self, number: int = signal.SIGTERM) -> int:
        """Send the signal; return the exit code once the log is complete."""
        self.process.send_signal(number)
        code = self.process.wait()
        self._reader.join()
        return code

    def _read(self, stream: IO[str]) -> None:
        for line in stream:
            self.log.append(json.loads(line))


def body(articles: list[dict[str, Any]], **options: object) -> bytes:
    """The body of a request for a summary of the articles."""
    return json.dumps({"articles": articles, "options": options}).encode()


def seeds() -> list[dict[str, Any]]:
    """The articles of seeds/ as the command line reads them."""
    return [{"id": article.id, "text": article.text} for article in read(SEEDS).articles]


def small(copy: int | None = None) -> list[dict[str, Any]]:
    """Articles of some 55 sentences; those of a numbered copy differ from all other copies."""
    mark = "" if copy is None else f"In edition {copy}: "
    return [
        {
            "id": f"{article['id']} {copy}",
            "text": re.sub(r"^|(?<=\n)|(?<=[.] )", mark, article["text"][:_SMALL]),
        }
        for article in seeds()
    ]


def huge(copies: int) -> list[dict[str, Any]]:
    """`copies` times some 55 sentences, all different."""
    return [article for copy in range(copies) for article in small(copy)]


def keep(name: str, figures: Mapping[str, Any]) -> None:
    """Write the figures, with the machine that they were measured on, and print them."""
    known = {**figures, "machine": record.machine()}
    record.write(name, known)
    print(json.dumps(known, indent=2))


def scratch() -> tempfile.TemporaryDirectory[str]:
    """A temporary folder for the jobs of one measurement."""
    return tempfile.TemporaryDirectory(prefix="summarizer-")
