"""The one model is shared in turns, and nobody gets another's rows."""

import threading

import numpy as np
import pytest

from summarizer.errors import ModelError
from summarizer.service.errors import CancelledError
from summarizer.service.work.encoding import BATCH, SharedEncoder
from summarizer.service.work.tasks import Task


class Watched:
    """An encoder that notes what it is asked, and waits for a sign before it answers."""

    name, sha256, dimensions = "watched", "0" * 64, 2

    def __init__(self):
        self.asked = []
        self.go = threading.Semaphore(0)

    def encode(self, texts, *, progress=None):
        del progress
        self.asked.append(list(texts))
        self.go.acquire()
        if "bad" in texts:
            raise ValueError("bad")
        return np.array([[len(text), 1.0] for text in texts], dtype=np.float32)


@pytest.fixture
def watched():
    return Watched()


@pytest.fixture
def shared(watched):
    encoder = SharedEncoder(watched, threads=1)
    yield encoder
    for _ in range(1000):
        watched.go.release()
    encoder.close()


def start(shared, texts, task=None):
    """A caller in a thread of its own, and where its result goes."""
    found = []

    def call():
        try:
            found.append(shared.encode(texts, task or Task("test")))
        except Exception as error:  # noqa: BLE001 - the test looks at it
            found.append(error)

    thread = threading.Thread(target=call, daemon=True)
    thread.start()
    return thread, found


def until(condition):
    for _ in range(10_000):
        if condition():
            return
        threading.Event().wait(0.001)
    raise AssertionError


def test_a_large_request_and_small_ones_take_turns(shared, watched) -> None:
    large, _ = start(shared, [f"large {n}" for n in range(10 * BATCH)])
    until(lambda: len(watched.asked) == 1)
    small = []
    for n in range(3):
        small.append(start(shared, [f"small {n}"])[0])
        until(lambda n=n: shared.waiting == 9 * BATCH + n + 1)
    for _ in range(5):
        watched.go.release()
    for thread in small:
        thread.join(10)
    # The second turn of the large request was promised before the small ones came.
    turns = [texts[0].split()[0] for texts in watched.asked[:5]]
    assert turns == ["large", "large", "small", "small", "small"]
    assert len(watched.asked[0]) == BATCH
    for _ in range(20):
        watched.go.release()
    large.join(10)


def test_each_gets_the_rows_of_its_texts_in_their_order(shared, watched) -> None:
    for _ in range(100):
        watched.go.release()
    texts = ["a", "bbb", "a", *("c" * n for n in range(30))]
    expected = [[len(text), 1.0] for text in texts]
    told = []
    assert shared.encode(texts, Task("test"), told.append).tolist() == expected
    assert told[-1] == len(set(texts))
    assert shared.encode([], Task("test")).shape == (0, 2)
    assert sum(map(len, watched.asked)) == len(set(texts))


def test_what_nobody_waits_for_is_not_encoded(shared, watched) -> None:
    task = Task("left")
    thread, found = start(shared, [f"{n}" for n in range(5 * BATCH)], task)
    until(lambda: len(watched.asked) == 1)
    task.cancel()
    watched.go.release()
    thread.join(10)
    assert isinstance(found[0], CancelledError)
    for _ in range(100):
        watched.go.release()
    assert shared.encode(["next"], Task("next")).shape == (1, 2)
    assert len(watched.asked) == 2
    assert shared.waiting == 0


def test_an_error_of_the_encoder_is_its_callers(shared, watched) -> None:
    for _ in range(100):
        watched.go.release()
    thread, found = start(shared, ["bad", *(f"{n}" for n in range(5 * BATCH))])
    thread.join(10)
    assert isinstance(found[0], ValueError)
    assert shared.encode(["good"], Task("next")).tolist() == [[4.0, 1.0]]


def test_after_the_end_nothing_is_begun(watched) -> None:
    shared = SharedEncoder(watched, threads=2)
    shared.close()
    with pytest.raises(ModelError, match="start it again"):
        shared.encode(["late"], Task("late"))
