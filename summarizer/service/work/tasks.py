"""A task: one piece of work that can be cancelled, with its progress, size and timings."""

from __future__ import annotations

import threading
from collections import defaultdict
from contextlib import contextmanager
from time import perf_counter
from typing import TYPE_CHECKING

from opentelemetry import trace

from summarizer.service.errors import CancelledError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_tracer = trace.get_tracer("summarizer")


class Task:
    """One piece of work: a request or a job, while it is worked on."""

    def __init__(self, name: str, progress: Callable[[float], None] | None = None) -> None:
        self.name = name
        self.progress = progress
        self.sentences = 0
        self.articles = 0
        self.stages: dict[str, float] = defaultdict(float)
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits for the work any more."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Stop the work at its next step."""
        self._cancelled.set()

    def raise_if_cancelled(self) -> None:
        """Return if the work is to go on.

        Raises:
            CancelledError: it was cancelled.
        """
        if self.cancelled:
            raise CancelledError(f"{self.name}: given up; nobody waits for it")

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Time what is done inside as a stage of the work, for the metrics and for traces."""
        start = perf_counter()
        with _tracer.start_as_current_span(name):
            try:
                yield
            finally:
                self.stages[name] += perf_counter() - start
