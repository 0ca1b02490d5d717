"""The state of the application: what all requests share."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from summarizer.service.api.authentication import ApiKeys
from summarizer.service.api.concurrency import ConcurrencyLimit
from summarizer.service.api.executor import RequestExecutor
from summarizer.service.api.rate_limiting import RateLimiter
from summarizer.service.errors import JobsUnavailableError
from summarizer.service.jobs.job_queue import JobQueue
from summarizer.service.jobs.store import JobStore
from summarizer.service.metrics import Metrics
from summarizer.service.work.summaries import Summarizer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from summarizer.service.settings import Settings

_CHECK_TIMEOUT = 10.0  # seconds: the encoder's longest turn takes less, and probes wait as long


class Service:
    """The model, the jobs, the limits and the metrics of one process."""

    def __init__(
        self, settings: Settings, jobs_file: Path, *, check_timeout: float = _CHECK_TIMEOUT
    ) -> None:
        """Open the jobs and load the model; health checks give up after `check_timeout` seconds.

        Raises:
            OutputError: the jobs cannot be kept in the file.
            ModelError: the encoder is missing or not what its checksum says.
        """
        self.settings = settings
        self.check_timeout = check_timeout
        self.store = JobStore(
            jobs_file,
            max_jobs=settings.max_jobs,
            max_bytes=settings.max_jobs_bytes,
            ttl=settings.job_ttl,
        )
        self.summarizer = Summarizer(settings)
        self.metrics = Metrics()
        self.jobs = JobQueue(self.store, self.summarizer, self.metrics)
        self.executor = RequestExecutor(settings, self.metrics)
        self.streams = ConcurrencyLimit(settings.queue)
        self.keys = ApiKeys(settings.api_keys)
        self.rate_limiter = RateLimiter(settings.rate_limit)
        self.draining = False
        self.jobs_left = math.nan  # known once the service is closed
        self._deadline = math.inf
        self._add_gauges()

    def drain(self) -> None:
        """Turn readiness off, and start no more jobs."""
        self.draining = True
        self._deadline = time.monotonic() + self.settings.request_timeout
        self.jobs.drain()

    def close(self) -> None:
        """Wait for running jobs, then release threads and files.

        Jobs have the time of a request since `drain`, and are then put back to the queue.
        """
        if not self.draining:
            self.drain()
        self.jobs.stop(max(0.0, self._deadline - time.monotonic()))
        self.jobs_left = self._queued_jobs()
        self.executor.close()
        self.summarizer.close()
        self.store.close()

    def _add_gauges(self) -> None:
        watch = self.metrics.watch
        limit, bodies = self.executor.limit, self.executor.bodies
        watch("summarizer_queue", "Requests under way.", lambda: limit.size)
        watch("summarizer_queue_limit", "Requests that may be under way.", lambda: limit.limit)
        watch(
            "summarizer_receiving_bytes",
            "Bytes of the bodies that are being received.",
            lambda: bodies.held,
        )
        watch(
            "summarizer_sentences_waiting",
            "Sentences that wait for their turn at the model.",
            lambda: self.summarizer.encoder.waiting,
        )
        watch("summarizer_jobs_waiting", "Jobs that wait for their turn.", self._queued_jobs)
        watch(
            "summarizer_jobs_bytes",
            "Bytes that jobs and their results hold.",
            lambda: _unless_failing(self.store.held),
        )
        watch(
            "summarizer_jobs_available",
            "Whether the jobs could be read and written when that was last tried.",
            lambda: not self.store.database.failing,
        )

    def _queued_jobs(self) -> float:
        return _unless_failing(lambda: self.store.count("queued"))


def _unless_failing(read: Callable[[], float]) -> float:
    """What `read` returns of the jobs; NaN while their file fails."""
    try:
        return read()
    except JobsUnavailableError:
        return math.nan
