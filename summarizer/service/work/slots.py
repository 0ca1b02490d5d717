"""Worker slots: how many threads compute at once, beside those that encode."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.service.work.tasks import Task

LARGE = 100_000
"""Code points from which work counts as large: some 700 sentences."""
_LOOK = 0.25  # seconds between looks whether a task that waits for a slot was cancelled
_FEWEST = 2  # slots: one for large work, and one that it leaves to the others


class WorkerSlots:
    """Semaphores for threads that compute; at most one of them does large work."""

    def __init__(self, slots: int) -> None:
        self._all = threading.Semaphore(max(_FEWEST, slots))
        self._large = threading.Semaphore(1)

    @contextmanager
    def acquired(self, size: int, task: Task) -> Iterator[Slot]:
        """Hold a slot for a task's work of `size` code points.

        Raises:
            CancelledError: the task was cancelled while it waited for one.
        """
        slot = Slot(task, self._all, self._large if size >= LARGE else None)
        slot.acquire()
        try:
            yield slot
        finally:
            slot.release()


class Slot:
    """A worker slot, which can be released for a while."""

    def __init__(
        self, task: Task, slots: threading.Semaphore, large: threading.Semaphore | None
    ) -> None:
        self._task = task
        self._semaphores = [one for one in (large, slots) if one is not None]
        self._held: list[threading.Semaphore] = []

    def acquire(self) -> None:
        """Wait until the slot is free.

        Raises:
            CancelledError: the task was cancelled before; nothing is held then.
        """
        try:
            for semaphore in self._semaphores:
                while not semaphore.acquire(timeout=_LOOK):
                    self._task.raise_if_cancelled()
                self._held.append(semaphore)
        except BaseException:
            self.release()
            raise

    def release(self) -> None:
        """Free the slot, if it is held."""
        while self._held:
            self._held.pop().release()

    @contextmanager
    def released(self) -> Iterator[None]:
        """Free the slot for what is done inside, and wait for it again; see `acquire`."""
        self.release()
        try:
            yield
        finally:
            self.acquire()
