"""One run of an engine in this process, with what it takes; `run` starts it.

python -m benchmarks.engines.measuring ENGINE TOPICS.jsonl OUTPUT [--kill]
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import threading
import time
from contextlib import contextmanager
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer import Options
from summarizer.batch.engines import load_engine
from summarizer.batch.tasks import summarize_in_pool
from summarizer.batch.workers import summarize_with_workers
from summarizer.readers.callers.topic_files import TopicFiles
from summarizer.threads import at_most

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from summarizer.batch.topics import Outcome
    from summarizer.readers.callers.topics import Topic

    Summarize = Callable[[Iterable[Topic]], Iterator[Outcome]]

LOCAL = "local"
WORKERS = 2
STARTED = 20  # topics after which every worker has its model: the clock starts there
_OPTIONS = Options(words=150)
_PAUSE = 0.2  # seconds between two looks at the memory
_MODEL = "onnxruntime"  # what a process has in its memory that does our work


@contextmanager
def started(name: str) -> Iterator[Summarize]:
    """Start the engine, or nothing for the local run."""
    if name == LOCAL:
        with at_most(1):
            yield lambda topics: summarize_with_workers(topics, _OPTIONS, WORKERS)
        return
    with load_engine(name).start(None, WORKERS) as pool:
        yield lambda topics: summarize_in_pool(topics, _OPTIONS, pool)


def workers() -> dict[int, int]:
    """The processes below this one that have the model in memory, each with its MB."""
    found = {}
    for child in _below(os.getpid(), _parents()):
        try:
            if _MODEL in Path(f"/proc/{child}/maps").read_text():
                found[child] = _memory(child)
        except OSError:
            continue  # it has ended meanwhile
    return found


def _memory(process: int | str) -> int:
    """The MB that a process holds in memory."""
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 2**20


def _processor_seconds() -> float:
    """The processor seconds of this process and those below it, among them those that ended."""
    ticks = 0
    for process in [os.getpid(), *_below(os.getpid(), _parents())]:
        try:
            status = Path(f"/proc/{process}/stat").read_text()
        except OSError:
            continue  # it has ended meanwhile, and its parent counts it
        ticks += sum(map(int, status.rpartition(")")[2].split()[11:15]))
    return ticks / os.sysconf("SC_CLK_TCK")


def _parents() -> dict[int, int]:
    """The parent of each process."""
    parents = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            status = (folder / "stat").read_text()
        except OSError:
            continue
        parents[int(folder.name)] = int(status.rpartition(")")[2].split()[1])
    return parents


def _below(root: int, parents: dict[int, int]) -> list[int]:
    children = [child for child, parent in parents.items() if parent == root]
    return children + [one for child in children for one in _below(child, parents)]


class Watch:
    """The largest memory of a worker and of this process, while it runs."""

    def __init__(self) -> None:
        """Start to watch, in a thread."""
        self.worker = self.parent = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def _look(self) -> None:
        while not self._over.wait(_PAUSE):
            self.worker = max(self.worker, *workers().values(), 0)
            self.parent = max(self.parent, _memory("self"))

    def end(self) -> None:
        """Stop to watch."""
        self._over.set()
        self._thread.join()


def work(summarize: Summarize, topics: TopicFiles, output: Path, *, kill: bool) -> dict[str, Any]:
    """Write the lines of all topics; what it took from the clock's start to the last line.

    Processor seconds are those that count where others use the machine, too.
    """
    killed, clock, used, number = 0, 0.0, 0.0, 0
    with output.open("w", encoding="utf-8") as file:
        for number, outcome in enumerate(summarize(topics), start=1):
            file.write(outcome.line)
            if number == STARTED:
                clock, used = time.perf_counter(), _processor_seconds()
            if kill and not killed and number >= STARTED:
                os.kill(min(workers()), signal.SIGKILL)
                killed += 1
    seconds = time.perf_counter() - clock
    used = _processor_seconds() - used
    return {
        "seconds": seconds,
        "processor_seconds": used,
        "topics": number - STARTED,
        "workers_killed": killed,
    }


def main() -> None:
    """Run, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("engine")
    parser.add_argument("topics")
    parser.add_argument("output", type=Path)
    parser.add_argument("--kill", action="store_true")
    args = parser.parse_args()
    engine = None if args.engine == LOCAL else load_engine(args.engine)
    begin = time.perf_counter()
    with started(args.engine) as summarize, TopicFiles(args.topics) as topics:
        figures: dict[str, Any] = {"seconds_to_start": time.perf_counter() - begin}
        watch = Watch()
        figures |= work(summarize, topics, args.output, kill=args.kill)
        watch.end()
    figures |= {"peak_mb_of_a_worker": watch.worker, "peak_mb_of_the_parent": watch.parent}
    figures["version"] = metadata.version(engine.PACKAGE) if engine else None
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
