"""How many threads compute at once, beside those that encode: few, and of the large ones one."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGE = 100_000
"""Code points from which a piece of work counts as large: some 700 sentences."""


class Gate:
    """Places for threads that compute; a large piece of work leaves at least one to the others."""

    def __init__(self, places: int) -> None:
        self._places = threading.Semaphore(max(2, places))
        self._large = threading.Semaphore(1)

    @contextmanager
    def entered(self, size: int) -> Iterator[Pass]:
        """Hold a place for work of `size` code points."""
        held = Pass(self._places, self._large if size >= LARGE else None)
        held.take()
        try:
            yield held
        finally:
            held.leave()


class Pass:
    """A place at the gate, which can be given up for a while."""

    def __init__(self, places: threading.Semaphore, large: threading.Semaphore | None) -> None:
        self._held = [one for one in (large, places) if one is not None]

    def take(self) -> None:
        """Wait for a place."""
        for semaphore in self._held:
            semaphore.acquire()

    def leave(self) -> None:
        """Give the place up."""
        for semaphore in reversed(self._held):
            semaphore.release()

    @contextmanager
    def left(self) -> Iterator[None]:
        """Give the place up for what is done inside, and take one again."""
        self.leave()
        try:
            yield
        finally:
            self.take()
