"""Concurrency limit: how many requests are at work at once; others are refused."""

from __future__ import annotations

import math
import time

from summarizer.service.errors import UnavailableError

JOBS_INSTEAD = ", or use /v1/jobs for work that can wait"
"""The alternative that errors name to programs; people on the page do not have it."""
_LONGEST_WAIT = 30  # seconds: a client that waits longer would miss places that are free
_WEIGHT = 0.2  # of the newest request in the running mean: it follows the last ten or so


class ConcurrencyLimit:
    """At most `limit` requests at once; used from the event loop only."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.size = 0
        self._mean = 1.0  # seconds of a request, until some are measured

    def check(self) -> None:
        """Return if another request may start.

        Raises:
            UnavailableError: the limit is reached.
        """
        if self.size >= self.limit:
            raise UnavailableError(
                f"the queue is full: {self.limit} requests are under way (--queue); try again in "
                f"a while{JOBS_INSTEAD}",
                self.retry_after,
            )

    def acquire(self) -> float:
        """Count a request that starts, and return the time for `release`.

        Raises:
            UnavailableError: the limit is reached.
        """
        self.check()
        self.size += 1
        return time.monotonic()

    def release(self, started: float) -> None:
        """Count a request that ended."""
        self.size -= 1
        self._mean += _WEIGHT * (time.monotonic() - started - self._mean)

    @property
    def retry_after(self) -> int:
        """Seconds until about half of the running requests are done."""
        return max(1, min(_LONGEST_WAIT, math.ceil(self._mean / 2)))
