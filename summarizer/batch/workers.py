"""Many topics on many processors: worker processes, each with an encoder of its own.

The outcomes come in the order of the topics, and are the same for any number of workers.
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

from summarizer.batch.tasks import TASK_CHARACTERS, tasks
from summarizer.batch.topics import CURE, Outcome, locate, summarize_topics
from summarizer.encoders import load_encoder
from summarizer.errors import ResourcesError, SummarizerError
from summarizer.threads import at_most, limit, processors

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

    from summarizer.options import Options
    from summarizer.readers.callers.topics import Topic

# Tasks a worker that may be unfinished: others go on beside one long topic, and memory is bounded.
_UNFINISHED_TASKS = 4
_EXIT_SECONDS = 10.0  # for a worker without work to exit: it only has to free its model


@dataclass
class _Worker:
    """A process, and the numbered topics that it has not answered yet."""

    process: SpawnProcess
    connection: Connection
    unanswered: deque[tuple[int, Topic]] = field(default_factory=deque)


def summarize_with_workers(
    topics: Iterable[Topic],
    options: Options,
    workers: int,
    cache: str | None = None,
    *,
    task_characters: int = TASK_CHARACTERS,
) -> Iterator[Outcome]:
    """Yield the outcome of each topic, in order, computed by so many worker processes.

    A limit of threads is each worker's; without one the workers share the processors. They also
    share the `cache`, a folder of vectors (see `summarizer.encoders.cache`). A worker is sent
    topics of about `task_characters` at a time; the number of topics in memory is bounded.

    Raises:
        ResourcesError: a worker ran out of memory or was killed; the message names its topics.
        ModelError: a worker cannot load the encoder.
    """
    threads = limit() or max(1, processors() // workers)
    pool = [_start(options, threads, cache) for _ in range(workers)]
    try:
        yield from _in_order(tasks(topics, task_characters), pool)
        for worker in pool:
            worker.connection.close()
        for worker in pool:
            worker.process.join(_EXIT_SECONDS)
    finally:
        for worker in pool:
            worker.connection.close()
            worker.process.kill()  # a worker writes nothing that could be left half done
        for worker in pool:
            worker.process.join()


def _in_order(waiting: Iterator[list[Topic]], pool: list[_Worker]) -> Iterator[Outcome]:
    """Send tasks to idle workers, and yield the outcomes in the order of the topics."""
    outcomes: dict[int, Outcome] = {}
    task_ends: deque[int] = deque()  # the number behind the last topic of each unfinished task
    sent = yielded = 0
    task: list[Topic] | None = []
    while True:
        for worker in pool:
            idle = not worker.unanswered and len(task_ends) < _UNFINISHED_TASKS * len(pool)
            if idle and task is not None and (task := next(waiting, None)) is not None:
                _send(worker, list(enumerate(task, sent)))
                sent += len(task)
                task_ends.append(sent)
        busy = [worker for worker in pool if worker.unanswered]
        if not busy:
            return
        ready = wait([worker.connection for worker in busy])
        for worker in busy:
            if worker.connection in ready:
                number, outcome = _receive(worker)
                outcomes[number] = outcome
        while yielded in outcomes:
            yield outcomes.pop(yielded)
            yielded += 1
        while task_ends and task_ends[0] <= yielded:
            task_ends.popleft()


def _send(worker: _Worker, numbered: list[tuple[int, Topic]]) -> None:
    worker.unanswered.extend(numbered)
    with suppress(ConnectionError):  # the worker has ended: `_receive` raises that
        worker.connection.send([topic for _, topic in numbered])


def _receive(worker: _Worker) -> tuple[int, Outcome]:
    """Return the worker's next outcome with the topic's number; raises the worker's error."""
    try:
        answer: tuple[str, str | None] | BaseException = worker.connection.recv()
    except (EOFError, ConnectionError) as error:
        worker.process.join(_EXIT_SECONDS)
        topics = [topic for _, topic in worker.unanswered]
        ending = _describe_exit(worker.process.exitcode)
        raise ResourcesError(f"{locate(topics)}: its worker process {ending}; {CURE}") from error
    if isinstance(answer, BaseException):
        raise answer
    number, topic = worker.unanswered.popleft()
    return number, Outcome(topic, *answer)


def _describe_exit(code: int | None) -> str:
    """Return how a process ended, in words, given its exit code."""
    if code is not None and code < 0:
        with suppress(ValueError):
            name = signal.Signals(-code).name
            hint = ", as the system does when memory runs out" if name == "SIGKILL" else ""
            return f"was ended by {name}{hint}"
    return f"ended suddenly (exit code {code})"


def _start(options: Options, threads: int, cache: str | None) -> _Worker:
    context = multiprocessing.get_context("spawn")
    parent_end, worker_end = context.Pipe()
    process = context.Process(target=_work, args=(worker_end, options, threads, cache), daemon=True)
    process.start()
    worker_end.close()  # the process holds the only copy: when it ends, the connection closes
    return _Worker(process, parent_end)


def _work(connection: Connection, options: Options, threads: int, cache: str | None) -> None:
    """Answer the tasks that arrive until the connection closes; runs in the worker process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt is the parent's to handle
    try:
        encoder = load_encoder(options.encoder, threads=threads, cache=cache)
        with at_most(threads):
            while True:
                topics: list[Topic] = connection.recv()
                for outcome in summarize_topics(topics, options, encoder):
                    connection.send((outcome.line, outcome.error))
    except (EOFError, ConnectionError):
        return  # the parent has ended, or needs no more outcomes
    except SummarizerError as error:
        _send_error(connection, error)
    except Exception as error:  # noqa: BLE001 - the parent raises it
        error.add_note("in a worker process:\n" + traceback.format_exc())
        _send_error(connection, error)


def _send_error(connection: Connection, error: BaseException) -> None:
    """Send the error to the parent, as a RuntimeError if it cannot be pickled."""
    try:
        pickle.loads(ForkingPickler.dumps(error))  # noqa: S301 - our own
    except Exception:  # noqa: BLE001 - an error's own pickling may raise anything
        error = RuntimeError(f"{type(error).__name__}: {error}")
    with suppress(ConnectionError):
        connection.send(error)
