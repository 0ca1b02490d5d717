"""A ticket stands for one piece of work, and can be torn up while the work goes on."""

from __future__ import annotations

import threading
from collections import defaultdict
from contextlib import contextmanager
from time import perf_counter
from typing import TYPE_CHECKING

from summarizer.errors import AbandonedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Ticket:
    """What is known of one piece of work while it goes on: times, size, and whether it goes on."""

    def __init__(self, name: str, progress: Callable[[float], None] | None = None) -> None:
        self.name = name
        self.progress = progress
        self.sentences = 0
        self.articles = 0
        self.stages: dict[str, float] = defaultdict(float)
        self._torn = threading.Event()

    @property
    def torn(self) -> bool:
        """Whether nobody waits for the work any more."""
        return self._torn.is_set()

    def tear(self) -> None:
        """Let the work be given up at its next step."""
        self._torn.set()

    def check(self) -> None:
        """Return if somebody still waits.

        Raises:
            AbandonedError: nobody does.
        """
        if self.torn:
            raise AbandonedError(f"{self.name}: given up; nobody waits for it")

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Count the time spent inside as that of a stage."""
        start = perf_counter()
        try:
            yield
        finally:
            self.stages[name] += perf_counter() - start
