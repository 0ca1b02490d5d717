"""A service in a process of its own, for the scripts that measure it, and what they ask of it."""

from __future__ import annotations

import json
import os
import platform
import re
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Self

from summarizer.readers import read

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parents[2]
RESULTS = ROOT / "benchmarks" / "results"
SEEDS = sorted(str(path) for path in (ROOT / "seeds").glob("*.txt"))
JSON = {"Content-Type": "application/json"}
_SMALL = 2200  # characters of each seed: with five of them, some 55 sentences


class Service:
    """`summarizer serve` on a free port, with what it wrote to its log so far in `log`."""

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
        """Use it."""
        return self

    def __exit__(self, *_: object) -> None:
        """End it, if it has not ended."""
        if self.process.poll() is None:
            self.end()

    def end(self, number: int = signal.SIGTERM) -> int:
        """Send the signal, and return the exit code once the log is complete."""
        self.process.send_signal(number)
        code = self.process.wait()
        self._reader.join()
        return code

    def _read(self, stream: IO[str]) -> None:
        for line in stream:
            self.log.append(json.loads(line))


def body(articles: list[dict[str, Any]], **options: object) -> bytes:
    """A request for a summary of these articles."""
    return json.dumps({"articles": articles, "options": options}).encode()


def seeds() -> list[dict[str, Any]]:
    """The articles of seeds/ as the command line reads them."""
    return [{"id": article.id, "text": article.text} for article in read(SEEDS).articles]


def small(copy: int | None = None) -> list[dict[str, Any]]:
    """Some 55 sentences; with a number, sentences that no other copy has."""
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


def record(name: str, figures: Mapping[str, Any]) -> None:
    """Write the figures with the machine that they are of, and print them."""
    machine = f"{os.cpu_count()} processors, Python {platform.python_version()}"
    text = json.dumps({**figures, "machine": machine}, indent=2) + "\n"
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / name).write_text(text)
    print(text, end="")


def scratch() -> tempfile.TemporaryDirectory[str]:
    """A folder for the jobs of one measurement."""
    return tempfile.TemporaryDirectory(prefix="summarizer-")
