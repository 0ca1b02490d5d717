"""Topics sent to an engine: in order, bounded, and again where a worker died."""

from __future__ import annotations

import itertools
from concurrent.futures import Future

import pytest

from summarizer import Options
from summarizer.batch.tasks import Pool, summarize_in_pool
from summarizer.batch.topics import KILLED
from summarizer.errors import ResourcesError, SchedulerError
from summarizer.readers.callers.topics import Topic

OPTIONS = Options(words=20)


class DeadWorkerError(Exception):
    """What an engine raises for a task whose worker died."""


class Workers:
    """Workers that answer each row with its id, but for those whose documents say otherwise."""

    def __init__(self, slots: int = 2) -> None:
        """Nothing was sent yet."""
        self.sent: list[list[str]] = []
        self.slots = slots

    def submit(self, work, rows) -> Future:
        """Answer at once."""
        del work
        self.sent.append([row["id"] for row in rows])
        future: Future = Future()
        deadly = [row for row in rows if self.sent_times(row["id"]) <= deaths_of(row)]
        if deadly:
            future.set_exception(DeadWorkerError())
        elif any("memory" in row["id"] for row in rows):
            future.set_result(ResourcesError("not enough memory"))
        else:
            future.set_result([{"id": row["id"], "summary": ""} for row in rows])
        return future

    def sent_times(self, name: str) -> int:
        """How often a topic was sent."""
        return sum(name in task for task in self.sent)

    def pool(self) -> Pool:
        """The workers as an engine hands them over."""
        return Pool(self.submit, lambda: self.slots, lambda e: int(isinstance(e, DeadWorkerError)))


def deaths_of(row) -> int:
    """How many workers die of a row: `kills` as its document."""
    return next((one["kills"] for one in row["documents"] if "kills" in one), 0)


def topic(name: str, kills: int = 0, characters: int = 1) -> Topic:
    documents = ({"text": "x" * characters}, {"kills": kills})
    return Topic(name, documents=documents, where=f"t.jsonl, line {name}")


def ids(outcomes) -> list[str]:
    return [one.topic.id if one.error is None else f"{one.topic.id}!" for one in outcomes]


def test_outcomes_come_in_the_order_of_the_topics() -> None:
    names = [str(n) for n in range(20)]
    workers = Workers()
    outcomes = summarize_in_pool(map(topic, names), OPTIONS, workers.pool(), task_characters=4)
    assert names == ids(outcomes)
    assert [names[start : start + 2] for start in range(0, 20, 2)] == workers.sent


def test_a_bounded_number_of_topics_is_taken_ahead() -> None:
    taken = []
    endless = (taken.append(n) or topic(str(n)) for n in itertools.count())
    outcomes = summarize_in_pool(endless, OPTIONS, Workers(slots=2).pool(), task_characters=1)
    for done in range(1, 30):
        next(outcomes)
        assert len(taken) <= done + 8


@pytest.mark.parametrize(
    ("kills", "expected"),
    [
        (1, ["a", "b", "c"]),  # with the others in its task
        (2, ["a", "b", "c"]),  # and once alone
        (3, ["a", "b!", "c"]),  # and twice alone
    ],
)
def test_a_topic_that_kills_two_workers_by_itself_has_an_error(kills: int, expected) -> None:
    workers = Workers()
    topics = [topic("a"), topic("b", kills), topic("c")]
    outcomes = list(summarize_in_pool(topics, OPTIONS, workers.pool()))
    assert expected == ids(outcomes)
    errors = [one.line for one in outcomes if one.error]
    assert [f'{{"id": "b", "error": "{KILLED}"}}\n'] * expected.count("b!") == errors
    assert [["a", "b", "c"], ["a"], ["b"], ["c"]] == workers.sent[:4]


def test_where_a_scheduler_tried_several_workers_a_topic_is_not_sent_again() -> None:
    workers = Workers()
    pool = Pool(workers.submit, lambda: 1, lambda _: 4)
    assert ["b!"] == ids(summarize_in_pool([topic("b", 9)], OPTIONS, pool))
    assert [["b"]] == workers.sent


def test_what_ends_a_run_without_an_engine_ends_it_here() -> None:
    topics = [topic("a"), topic("memory"), topic("c")]
    outcomes = summarize_in_pool(topics, OPTIONS, Workers().pool(), task_characters=1)
    assert "a" == next(outcomes).topic.id
    with pytest.raises(ResourcesError, match="not enough memory"):
        next(outcomes)


def test_workers_without_this_package_are_told() -> None:
    future: Future = Future()
    future.set_exception(RuntimeError("on host x: No module named 'summarizer.batch'"))
    pool = Pool(lambda _work, _rows: future, lambda: 1, lambda _: 0)
    with pytest.raises(SchedulerError, match="install multidoc-summarizer where they run"):
        list(summarize_in_pool([topic("a")], OPTIONS, pool))


def test_an_engine_without_workers_yet_is_sent_tasks_all_the_same() -> None:
    assert ["a"] == ids(summarize_in_pool([topic("a")], OPTIONS, Workers(slots=0).pool()))
