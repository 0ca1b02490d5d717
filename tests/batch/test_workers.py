"""Worker processes: the same lines in the same order, and a name for whatever goes wrong."""

from __future__ import annotations

import itertools
import os
import signal

import pytest

from summarizer import Encoder, ModelError, Options
from summarizer.batch.topics import summarize_topics
from summarizer.batch.workers import summarize_with_workers
from summarizer.errors import ResourcesError
from summarizer.readers.callers.topics import Topic

pytestmark = pytest.mark.slow  # each test starts processes

OPTIONS = Options(words=20)
PLACES = ("Brest", "Oslo", "Riga", "Graz")


def topic(number, sentences):
    """A topic of so many sentences, on line `number`."""
    text = " ".join(f"Ship {n} left {PLACES[n % 4]} on Monday morning." for n in range(sentences))
    documents = ({"id": "a", "text": text}, {"id": "b", "text": f"In {number} days it rains."})
    return Topic(f"t{number}", documents=documents, where=f"t.jsonl, line {number}")


# The first takes longest, so that others are done before it; some hold nothing, or what is wrong.
TOPICS = [
    topic(1, 200),
    *(topic(number, 3) for number in range(2, 8)),
    Topic(
        "bad",
        documents=({"id": "a", "text": "A."}, {"id": "a", "text": "B."}),
        where="t.jsonl, line 8",
    ),
    Topic("none", documents=(), where="t.jsonl, line 9"),
    topic(10, 50),
]


def outcomes_of(topics, workers, options=OPTIONS):
    """The outcomes, where a task is sent as soon as it holds anything."""
    return summarize_with_workers(topics, options, workers, task_characters=1)


def test_several_workers_give_the_same_lines_in_the_same_order(encoder: Encoder) -> None:
    expected = list(summarize_topics(TOPICS, OPTIONS, encoder))
    assert expected == list(outcomes_of(TOPICS, 2))


def test_a_bounded_number_of_topics_is_taken_ahead_and_no_process_is_left_behind() -> None:
    taken = []
    endless = (taken.append(n) or topic(n, 1) for n in itertools.count())
    outcomes = outcomes_of(endless, 2)
    for done in range(1, 30):
        next(outcomes)
        assert len(taken) <= done + 8
    assert len(children()) == 2
    outcomes.close()
    assert children() == []


def test_a_worker_that_is_killed_is_told_with_its_topic() -> None:
    def topics():
        yield topic(1, 1)
        os.kill(int(children()[-1]), signal.SIGKILL)
        yield topic(2, 1)

    with pytest.raises(ResourcesError, match=r"line \d, topic 't\d': its worker .* by SIGKILL, as"):
        list(outcomes_of(topics(), 1))


def children():
    """The worker processes of this one: spawned last."""
    import multiprocessing  # noqa: PLC0415 - only here

    return [process.pid for process in multiprocessing.active_children()]


def test_what_a_worker_raises_is_raised_here() -> None:
    with pytest.raises(ModelError, match="no-such-model"):
        list(outcomes_of(TOPICS, 1, OPTIONS.replace(encoder="no-such-model")))


def test_a_failure_of_ours_comes_with_where_it_was() -> None:
    wrong = Topic("t", documents=(), where="t.jsonl, line 1")
    object.__setattr__(wrong, "id", {1})  # no id, and nothing that JSON knows
    with pytest.raises(TypeError, match="JSON") as caught:
        list(outcomes_of([wrong], 1))
    assert "in a worker process:" in caught.value.__notes__[0]
