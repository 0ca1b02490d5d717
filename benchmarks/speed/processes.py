"""Whole processes, one after the other, with the time and the memory that each takes."""

from __future__ import annotations

import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from benchmarks.peers.questions import SETTINGS

if TYPE_CHECKING:
    import resource
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

PATIENCE = 300.0  # seconds for a peer: a minute more than ours takes for the largest topic
SUMMARIZER: list[str | Path] = [sys.executable, "-m", "summarizer"]
JOBS: list[str | Path] = [sys.executable, "-m", "benchmarks.speed.jobs"]
Figures = dict[str, Any]


class FailedError(Exception):
    """A process that was to be measured ended with an error."""


class LateError(Exception):
    """A process that was to be measured took longer than it may, and was killed."""


@dataclass(frozen=True)
class Run:
    """A whole process: wall seconds, peak memory in MB, and what it printed."""

    seconds: float
    peak_mb: float
    printed: str


def log(text: str) -> None:
    """Print a line of progress, with the time of day."""
    print(f"  {time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)


def run(
    command: Sequence[str | Path],
    patience: float | None = None,
    env: Mapping[str, str] = MappingProxyType({}),
) -> Run:
    """Run a process to its end.

    Raises:
        FailedError: it failed; the message has the end of its standard error.
        LateError: it was killed after `patience` seconds.
    """
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        start = time.perf_counter()
        process = subprocess.Popen(
            list(map(str, command)), stdout=out, stderr=err, env={**os.environ, **env}
        )
        usage = _waited(process, patience)
        seconds = time.perf_counter() - start
        out.seek(0)
        err.seek(0)
        if process.returncode == -signal.SIGKILL and patience and seconds >= patience:
            raise LateError(f"killed after {patience:.0f} seconds")
        if process.returncode:
            words = " ".join(map(str, command))
            raise FailedError(f"{words} ended with {process.returncode}:\n{err.read()[-2000:]}")
        return Run(seconds, usage.ru_maxrss / 1024, out.read())


def _waited(process: subprocess.Popen[bytes], patience: float | None) -> resource.struct_rusage:
    """What the process used, once it is over; it is killed if it takes longer than it may."""
    late = threading.Timer(patience, process.kill) if patience else None
    if late is not None:
        late.start()
    try:
        _, status, usage = os.wait4(process.pid, 0)
    except BaseException:
        process.kill()
        raise
    finally:
        if late is not None:
            late.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage


def job(*args: object) -> Figures:
    """Run a job of `benchmarks.speed.jobs`; the figures that it prints at the end."""
    command = [*JOBS, *map(str, args)]
    done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise FailedError(f"{' '.join(map(str, args))} ended with {done.returncode}")
    found: Figures = json.loads(done.stdout.splitlines()[-1])
    return found


def spread(values: Iterable[float]) -> dict[str, float]:
    """The median with the least and the greatest."""
    found = sorted(values)
    low, high = found[0], found[-1]
    return {
        "median": round(statistics.median(found), 4),
        "min": round(low, 4),
        "max": round(high, 4),
    }


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> dict[str, float]:
    """The ratios of measurements that were taken in turn."""
    return spread(a / b for a, b in zip(ours, theirs, strict=True))


def in_turn(
    commands: Mapping[str, Sequence[str | Path]], rounds: int, env: Mapping[str, str] = SETTINGS
) -> dict[str, list[Run]]:
    """Whole processes, one after the other and again, after a round that does not count."""
    found: dict[str, list[Run]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            done = run(command, env=env)
            found[name] += [done] if turn else []
    return found
