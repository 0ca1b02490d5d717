"""The running service: what all requests share, and how each is carried through."""

from __future__ import annotations

import asyncio
import contextvars
import math
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from summarizer.errors import AbandonedError, JobsUnavailableError, RefusedForNowError
from summarizer.service.api.authentication import INSTEAD_OF_WAITING, Keys, Queue, Rate
from summarizer.service.api.bodies import Reception
from summarizer.service.api.requests import check_media_type
from summarizer.service.jobs.job_queue import JobBoard
from summarizer.service.jobs.store import JobStore
from summarizer.service.metrics import Metrics
from summarizer.service.work.summaries import Workshop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from starlette.requests import Request

    from summarizer.service.settings import Settings
    from summarizer.service.work.tasks import Ticket

Result = TypeVar("Result")


class Service:
    """The model, the jobs, the queue and the counters of one process."""

    def __init__(self, settings: Settings, jobs_file: Path) -> None:
        """Open the jobs and load the model.

        Raises:
            OutputError: the jobs cannot be kept in the file.
            ModelError: the encoder is missing or not what its checksum says.
        """
        self.settings = settings
        self.store = JobStore(jobs_file, most=settings.max_jobs, keep=settings.job_ttl)
        self.workshop = Workshop(settings)
        self.metrics = Metrics()
        self.board = JobBoard(self.store, self.workshop, self.metrics)
        self.reception = Reception(settings)
        self.queue = Queue(settings.queue)
        self.keys = Keys(settings)
        self.rate = Rate(settings.rate_limit)
        self.streams = Queue(settings.queue)
        self.draining = False
        self.jobs_left = math.nan  # until it is known, at the end
        self._deadline = math.inf
        self._pool = ThreadPoolExecutor(settings.queue, thread_name_prefix="request")
        self.metrics.watch("summarizer_queue", "Requests under way.", lambda: self.queue.size)
        self.metrics.watch(
            "summarizer_queue_limit", "Requests that may be under way.", lambda: self.queue.limit
        )
        self.metrics.watch(
            "summarizer_receiving_bytes",
            "Bytes of the bodies that are being received.",
            lambda: self.reception.held,
        )
        self.metrics.watch(
            "summarizer_sentences_waiting",
            "Sentences that wait for their turn at the model.",
            lambda: self.workshop.encoder.waiting,
        )
        self.metrics.watch(
            "summarizer_jobs_waiting",
            "Jobs that wait for their turn.",
            self._jobs_waiting,
        )
        self.metrics.watch(
            "summarizer_jobs_available",
            "Whether the jobs could be read and written when that was last tried.",
            lambda: not self.store.file.failing,
        )

    def _jobs_waiting(self) -> float:
        try:
            return self.store.count("queued")
        except JobsUnavailableError:
            return math.nan

    def drain(self) -> None:
        """Say from now on that this service is not ready, and begin no other job."""
        self.draining = True
        self._deadline = time.monotonic() + self.settings.request_timeout
        self.board.hold()

    def close(self) -> None:
        """Wait for the running jobs, and let go of everything.

        Jobs have the time of a request since the end began, and are then put back to the queue.
        """
        if not self.draining:
            self.drain()
        self.board.stop(max(0.0, self._deadline - time.monotonic()))
        self.jobs_left = self._jobs_waiting()
        self._pool.shutdown()
        self.workshop.close()
        self.store.close()

    async def carry(
        self, request: Request, ticket: Ticket, work: Callable[[bytes, str], Result]
    ) -> Result:
        """What the work makes of the request's body and its type, in a thread of its own.

        Raises:
            RefusedForNowError: the queue is full, or the time is over.
            AbandonedError: the client left.
            SummarizerError: what `work` raises, and what is wrong with the body.
        """
        content_type = request.headers.get("content-type", "")
        check_media_type(content_type)
        self.queue.check()  # what would be refused in the end need not be received before
        body = await self.reception.body(request)
        return await self.compute(request, ticket, partial(work, body, content_type))

    async def compute(self, request: Request, ticket: Ticket, work: Callable[[], Result]) -> Result:
        """What the work makes, in a thread of its own, for a request whose body was read.

        Raises:
            RefusedForNowError: the queue is full, or the time is over.
            AbandonedError: the client left.
            SummarizerError: what `work` raises.
        """
        since = self.queue.enter()
        call = partial(contextvars.copy_context().run, work)
        future = asyncio.get_running_loop().run_in_executor(self._pool, call)
        try:
            return await self._awaited(future, request, ticket)
        finally:
            if future.done():
                self.queue.leave(since)
            else:  # it holds its place until the thread has noticed that nobody waits
                future.add_done_callback(lambda done: self._left(done, since))

    def _left(self, future: asyncio.Future[Result], since: float) -> None:
        future.exception()  # nobody else will look at it
        self.queue.leave(since)

    async def _awaited(
        self, future: asyncio.Future[Result], request: Request, ticket: Ticket
    ) -> Result:
        """The result, unless the client leaves or the time is over first."""
        limit = self.settings.request_timeout
        gone = asyncio.ensure_future(_gone(request))
        try:
            first: set[asyncio.Future[Any]] = {future, gone}
            await asyncio.wait(first, timeout=limit, return_when=asyncio.FIRST_COMPLETED)
            if future.done():
                return future.result()
            reason = "client_left" if gone.done() else "timeout"
        finally:
            gone.cancel()
            if not future.done():
                ticket.tear()
        self.metrics.dropped.labels(reason).inc()
        if reason == "client_left":
            raise AbandonedError("the client left before its answer was ready")
        raise RefusedForNowError(
            f"not done within {limit:g} seconds (--request-timeout); send less, try again "
            f"later{INSTEAD_OF_WAITING}",
            self.queue.wait,
        )


async def _gone(request: Request) -> None:
    """Return when the client has left."""
    while (await request.receive())["type"] != "http.disconnect":
        pass
