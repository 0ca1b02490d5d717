"""Topics in tasks: cut to a size, sent to an engine's workers, and their lines put in order."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from summarizer.batch.rows import summarize_rows
from summarizer.batch.topics import KILLED, Outcome, to_line
from summarizer.errors import SchedulerError, SummarizerError
from summarizer.threads import at_most

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future

    from summarizer.options import Options
    from summarizer.readers.callers.topics import Topic

    Rows = list[dict[str, Any]]
    Result = Rows | SummarizerError
    Work = Callable[[Rows], Result]

# Text of the topics in a task: a few topics, so that sending them costs little beside the work.
TASK_CHARACTERS = 50_000
# Tasks for each processor that may be unfinished: others go on beside one long topic, and memory is
# bounded.
_UNFINISHED_TASKS = 4
_MOST_DEATHS = 2  # one may be an accident; a topic that ends a second worker is the reason
# What Python says on a worker where this package is not installed, whatever an engine adds to it.
_ABSENT = "No module named 'summarizer"
_LACKING = (
    "the engine's workers do not have this package; install multidoc-summarizer where they run, in "
    "the version that this machine has"
)


@dataclass(frozen=True, slots=True)
class Pool:
    """The workers of an engine.

    `submit` sends them work and rows, and returns the future of the result. `slots` tells how many
    tasks they run at once. `deaths` tells how many workers have died of a task, given the error of
    its future: none if it failed for another reason.
    """

    submit: Callable[[Work, Rows], Future[Result]]
    slots: Callable[[], int]
    deaths: Callable[[BaseException], int]


def summarize_in_pool(
    topics: Iterable[Topic],
    options: Options,
    pool: Pool,
    cache: str | None = None,
    *,
    task_characters: int = TASK_CHARACTERS,
) -> Iterator[Outcome]:
    """Yield the outcome of each topic, in order, computed by the workers of an engine.

    A task whose worker dies is given to another one, each of its topics by itself; the outcome of a
    topic that so ends two workers is an error. The number of topics in memory is bounded.

    Raises:
        SchedulerError: the workers do not have this package.
        SummarizerError: what ends a run without an engine, too, such as memory that runs out.
    """
    submit = partial(pool.submit, partial(_lines, options=options, cache=cache))
    waiting = tasks(topics, task_characters)
    parts: deque[_Part] = deque()
    try:
        while True:
            while len(parts) < _UNFINISHED_TASKS * max(1, pool.slots()):
                if (task := next(waiting, None)) is None:
                    break
                parts.append(_Part(task, submit(_rows(task))))
            if not parts:
                return
            yield from _finished(parts, pool, submit)
    finally:
        for part in parts:
            part.future.cancel()


def tasks(topics: Iterable[Topic], characters: int) -> Iterator[list[Topic]]:
    """Yield the topics in lists of about so many characters."""
    task: list[Topic] = []
    size = 0
    for topic in topics:
        task.append(topic)
        size += 1 + sum(map(_count_characters, topic.documents or ()))
        if size >= characters:
            yield task
            task, size = [], 0
    if task:
        yield task


@dataclass(frozen=True, slots=True)
class _Part:
    """Topics that were sent together, what becomes of them, and the workers they ended alone."""

    topics: list[Topic]
    future: Future[Result]
    deaths: int = 0


def _finished(
    parts: deque[_Part],
    pool: Pool,
    submit: Callable[[Rows], Future[Result]],
) -> Iterator[Outcome]:
    """Yield the outcomes of the first part, or send its topics again if its worker died."""
    part = parts.popleft()
    try:
        lines: Result = part.future.result()
    except Exception as error:
        if _ABSENT in str(error):
            raise SchedulerError(_LACKING) from error
        if not (deaths := pool.deaths(error)):
            raise
        known = part.deaths + deaths if len(part.topics) == 1 else 0
        if known >= _MOST_DEATHS:
            lines = [{"id": part.topics[0].id, "error": KILLED}]
        else:
            again = [[topic] for topic in part.topics]
            parts.extendleft([_Part(one, submit(_rows(one)), known) for one in again][::-1])
            return
    if isinstance(lines, SummarizerError):
        raise lines
    for topic, line in zip(part.topics, lines, strict=True):
        yield Outcome(topic, to_line(line), line.get("error"))


def _lines(rows: Rows, *, options: Options, cache: str | None) -> Result:
    """Summarise the rows of a task; runs in a worker, on one processor.

    An error that ends the run is returned: engines wrap what is raised in errors of their own.
    """
    try:
        with at_most(1):
            return list(summarize_rows(rows, options, cache=cache))
    except SummarizerError as error:
        return error


def _rows(task: list[Topic]) -> Rows:
    return [
        {"id": topic.id, "documents": list(topic.documents or ()), "lang": topic.language}
        for topic in task
    ]


def _count_characters(document: object) -> int:
    """Return the length of a document's text; a malformed document has none."""
    text = document.get("text") if isinstance(document, dict) else None
    return len(text) if isinstance(text, str) else 0
