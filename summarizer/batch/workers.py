"""Many topics on many processors: worker processes, each with an encoder of its own.

Whatever the number of workers, the outcomes come in the order of the topics, and are the same.
"""

from __future__ import annotations

import multiprocessing
import pickle
import signal
import traceback
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from multiprocessing.reduction import ForkingPickler
from typing import TYPE_CHECKING

from summarizer.batch.topics import CURE, Outcome, described_as, summarize_topics
from summarizer.encoders import load_encoder
from summarizer.errors import ResourcesError, SummarizerError
from summarizer.threads import at_most, limit, processors

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

    from summarizer.options import Options
    from summarizer.readers.topics import Topic

_TASK_CHARACTERS = 50_000  # topics that are handed out at a time: several, unless they are long
_AHEAD = 4  # tasks for each worker that may be under way or wait for an earlier one
_PATIENCE = 10.0  # seconds that a worker without work has for its end


@dataclass
class _Worker:
    """A process, and the topics that it has yet to answer, by their number."""

    process: SpawnProcess
    connection: Connection
    waiting: deque[tuple[int, Topic]] = field(default_factory=deque)


def summarize_with_workers(
    topics: Iterable[Topic], options: Options, workers: int, cache: str | None = None
) -> Iterator[Outcome]:
    """What became of each topic, in their order, worked out by so many processes.

    A limit of threads is that of each worker; without one they share the processors. They share
    the `cache`, too, which is a folder of vectors (see `summarizer.encoders.cache`). A bounded
    number of topics is in memory at a time.

    Raises:
        ResourcesError: a worker ran out of memory or was killed; with the topics that it was at.
        ModelError: a worker cannot load the encoder.
    """
    threads = limit() or max(1, processors() // workers)
    crew = [_start(options, threads, cache) for _ in range(workers)]
    try:
        yield from _in_order(_tasks(topics), crew)
        for worker in crew:
            worker.connection.close()
        for worker in crew:
            worker.process.join(_PATIENCE)
    finally:
        for worker in crew:
            worker.connection.close()
            worker.process.kill()  # nothing that it could leave half done
        for worker in crew:
            worker.process.join()


def _in_order(tasks: Iterator[list[Topic]], crew: list[_Worker]) -> Iterator[Outcome]:
    """Hand out tasks to whoever has none, and yield the outcomes as their turn comes."""
    answers: dict[int, Outcome] = {}
    ends: deque[int] = deque()  # of the tasks that were handed out and not told in full
    sent = told = 0
    task: list[Topic] | None = []
    while True:
        for worker in crew:
            free = not worker.waiting and len(ends) < _AHEAD * len(crew)
            if free and task is not None and (task := next(tasks, None)) is not None:
                _send(worker, list(enumerate(task, sent)))
                sent += len(task)
                ends.append(sent)
        busy = [worker for worker in crew if worker.waiting]
        if not busy:
            return
        ready = wait([worker.connection for worker in busy])
        for worker in busy:
            if worker.connection in ready:
                number, outcome = _received(worker)
                answers[number] = outcome
        while told in answers:
            yield answers.pop(told)
            told += 1
        while ends and ends[0] <= told:
            ends.popleft()


def _tasks(topics: Iterable[Topic]) -> Iterator[list[Topic]]:
    """The topics, a few at a time."""
    task: list[Topic] = []
    size = 0
    for topic in topics:
        task.append(topic)
        size += 1 + sum(map(_characters, topic.documents or ()))
        if size >= _TASK_CHARACTERS:
            yield task
            task, size = [], 0
    if task:
        yield task


def _characters(document: object) -> int:
    """How long the text of a document is, if it is one at all."""
    text = document.get("text") if isinstance(document, dict) else None
    return len(text) if isinstance(text, str) else 0


def _send(worker: _Worker, numbered: list[tuple[int, Topic]]) -> None:
    worker.waiting.extend(numbered)
    with suppress(ConnectionError):  # it is gone, which is told when its answer is asked for
        worker.connection.send([topic for _, topic in numbered])


def _received(worker: _Worker) -> tuple[int, Outcome]:
    """The next outcome that the worker worked out; raises what stopped it."""
    try:
        answer: tuple[str, str | None] | BaseException = worker.connection.recv()
    except (EOFError, ConnectionError) as error:
        worker.process.join(_PATIENCE)
        topics = [topic for _, topic in worker.waiting]
        ending = _ending(worker.process.exitcode)
        raise ResourcesError(
            f"{described_as(topics)}: its worker process {ending}; {CURE}"
        ) from error
    if isinstance(answer, BaseException):
        raise answer
    number, topic = worker.waiting.popleft()
    return number, Outcome(topic, *answer)


def _ending(code: int | None) -> str:
    """How a process ended, in words."""
    if code is not None and code < 0:
        with suppress(ValueError):
            name = signal.Signals(-code).name
            hint = ", as the system does when memory runs out" if name == "SIGKILL" else ""
            return f"was ended by {name}{hint}"
    return f"ended suddenly (exit code {code})"


def _start(options: Options, threads: int, cache: str | None) -> _Worker:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(theirs, options, threads, cache), daemon=True)
    process.start()
    theirs.close()  # so that the end of the process is the end of the connection
    return _Worker(process, ours)


def _work(connection: Connection, options: Options, threads: int, cache: str | None) -> None:
    """Answer one task after the other until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt is for the one who gives the tasks
    try:
        encoder = load_encoder(options.encoder, threads=threads, cache=cache)
        with at_most(threads):
            while True:
                topics: list[Topic] = connection.recv()
                for outcome in summarize_topics(topics, options, encoder):
                    connection.send((outcome.line, outcome.error))
    except (EOFError, ConnectionError):
        return  # nobody wants to know any more
    except SummarizerError as error:
        _tell(connection, error)
    except Exception as error:  # noqa: BLE001 - it is raised again where it can be told
        error.add_note("in a worker process:\n" + traceback.format_exc())
        _tell(connection, error)


def _tell(connection: Connection, error: BaseException) -> None:
    """Send what went wrong, as something else if it cannot be sent."""
    try:
        pickle.loads(ForkingPickler.dumps(error))  # noqa: S301 - our own
    except Exception:  # noqa: BLE001 - whatever an error does not let be done with it
        error = RuntimeError(f"{type(error).__name__}: {error}")
    with suppress(ConnectionError):
        connection.send(error)
