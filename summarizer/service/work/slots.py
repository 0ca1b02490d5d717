"""Worker slots: how many threads compute at once, beside those that encode."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGE = 100_000
"""Code points from which work counts as large: some 700 sentences."""
_FEWEST = 2  # slots: one for large work, and one that it leaves to the others


class WorkerSlots:
    """Semaphores for threads that compute; at most one of them does large work."""

    def __init__(self, slots: int) -> None:
        self._all = threading.Semaphore(max(_FEWEST, slots))
        self._large = threading.Semaphore(1)

    @contextmanager
    def acquired(self, size: int) -> Iterator[Slot]:
        """Hold a slot for work of `size` code points."""
        slot = Slot(self._all, self._large if size >= LARGE else None)
        slot.acquire()
        try:
            yield slot
        finally:
            slot.release()


class Slot:
    """A worker slot, which can be released for a while."""

    def __init__(self, slots: threading.Semaphore, large: threading.Semaphore | None) -> None:
        self._semaphores = [one for one in (large, slots) if one is not None]

    def acquire(self) -> None:
        """Wait until the slot is free."""
        for semaphore in self._semaphores:
            semaphore.acquire()

    def release(self) -> None:
        """Free the slot."""
        for semaphore in reversed(self._semaphores):
            semaphore.release()

    @contextmanager
    def released(self) -> Iterator[None]:
        """Free the slot for what is done inside, and wait for it again."""
        self.release()
        try:
            yield
        finally:
            self.acquire()
