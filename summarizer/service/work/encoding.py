"""One encoder for many callers: texts are encoded in small batches, round-robin.

So a large request does not hold up small ones. Vectors stay the same to the byte, for a vector
depends on its text alone.
"""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

import numpy as np

from summarizer.encoders.one_process import refuse_to_pickle
from summarizer.errors import ModelError
from summarizer.service.limits import check_sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from summarizer.encoders import Encoder
    from summarizer.service.work.slots import Slot
    from summarizer.service.work.tasks import Task

BATCH = 8
"""Texts of one turn: few, so that a small request waits for short turns only."""
_LOOK = 1.0  # seconds between looks at the task: its cancellation does not wake the caller


class _Call:
    """The distinct texts of one caller, and the rows that are done."""

    def __init__(self, texts: list[str], task: Task, encoder: Encoder) -> None:
        self.texts = texts
        self.task = task
        self.encoder = encoder
        self.rows = np.empty((len(texts), encoder.dimensions), dtype=np.float32)
        self.started = 0
        self.done = 0
        self.error: BaseException | None = None
        self.change = threading.Condition()

    @property
    def over(self) -> bool:
        return self.done == len(self.texts) or self.error is not None or self.task.cancelled

    def wake(self) -> None:
        with self.change:
            self.change.notify_all()


class SharedEncoder:
    """An encoder that many threads call at once."""

    def __init__(self, encoder: Encoder, threads: int) -> None:
        """Start `threads` threads, which call the encoder at the same time."""
        self.name, self.sha256, self.dimensions = encoder.name, encoder.sha256, encoder.dimensions
        self._encoder = encoder
        self._turns: deque[_Call] = deque()
        self._change = threading.Condition()
        self._closed = False
        self._threads = [
            threading.Thread(target=self._work, name=f"encoder-{n}", daemon=True)
            for n in range(threads)
        ]
        for thread in self._threads:
            thread.start()

    @property
    def waiting(self) -> int:
        """The number of texts that are not yet being encoded."""
        with self._change:
            return sum(len(call.texts) - call.started for call in self._turns)

    def encode(
        self,
        texts: Sequence[str],
        task: Task,
        progress: Callable[[int], None] | None = None,
        encoder: Encoder | None = None,
    ) -> NDArray[np.float32]:
        """One unit row for each text, shape (len(texts), dimensions).

        `progress` is called in the caller's thread with the number of distinct texts done. Another
        `encoder` has its turns among those of the usual one.

        Raises:
            CancelledError: the task was cancelled before the last row was done.
            ModelError: the encoder was closed. What the encoder raises is passed on.
        """
        rows = {text: row for row, text in enumerate(dict.fromkeys(texts))}
        call = _Call(list(rows), task, encoder or self._encoder)
        self._join(call)
        while not call.over:
            with call.change:
                if not call.over:
                    call.change.wait(timeout=_LOOK)
            if progress is not None:
                progress(call.done)
        task.raise_if_cancelled()
        if call.error is not None:
            raise call.error
        return call.rows[[rows[text] for text in texts]]

    def close(self) -> None:
        """Refuse new texts, encode those that wait, and end the threads."""
        with self._change:
            self._closed = True
            self._change.notify_all()
        for thread in self._threads:
            thread.join()

    def _join(self, call: _Call) -> None:
        if not call.texts:
            return
        with self._change:
            if self._closed:
                raise ModelError("the encoder was shut down with the service; start it again")
            self._turns.append(call)
            self._change.notify()

    def _work(self) -> None:
        while True:
            turn = self._next_turn()
            if turn is None:
                return
            call, start = turn
            texts = call.texts[start : start + BATCH]
            try:
                call.rows[start : start + len(texts)] = call.encoder.encode(texts)
            except BaseException as error:  # noqa: BLE001 - raised again in the caller's thread
                call.error = error
            with call.change:
                call.done += len(texts)
                call.change.notify_all()

    def _next_turn(self) -> tuple[_Call, int] | None:
        """A call and where its next batch begins; None once closed and done."""
        with self._change:
            while True:
                while not self._turns and not self._closed:
                    self._change.wait()
                if not self._turns:
                    return None
                call = self._turns.popleft()
                if call.task.cancelled or call.error is not None:
                    call.wake()
                    continue
                start = call.started
                call.started += BATCH
                if call.started < len(call.texts):
                    self._turns.append(call)
                    self._change.notify()
                return call, start


class InTurn:
    """An encoder for one task that encodes several piles, each in turn with other requests."""

    __reduce__ = refuse_to_pickle

    def __init__(
        self, encoder: Encoder, *, shared: SharedEncoder, task: Task, slot: Slot, most: int
    ) -> None:
        """Encode by `encoder` among the calls of `shared`, while the `slot` of the task is free."""
        self.name, self.sha256, self.dimensions = encoder.name, encoder.sha256, encoder.dimensions
        self._encoder, self._shared, self._task, self._slot = encoder, shared, task, slot
        self._most = most

    def encode(
        self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None
    ) -> NDArray[np.float32]:
        """Return one unit row for each text, shape (len(texts), dimensions).

        Raises:
            CancelledError: the task was cancelled before the last row was done.
            TooLargeError: there are more texts than the service takes sentences.
        """
        check_sentences(len(texts), self._most)
        self._task.sentences += len(texts)
        with self._slot.released():
            return self._shared.encode(texts, self._task, progress, self._encoder)
