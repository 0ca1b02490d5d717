"""Run the work of requests in threads, until it is done, the client leaves or the time is over."""

from __future__ import annotations

import asyncio
import contextvars
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from summarizer.service.api.bodies import BodyReader
from summarizer.service.api.concurrency import JOBS_INSTEAD, ConcurrencyLimit
from summarizer.service.api.parsing import check_media_type
from summarizer.service.errors import CancelledError, UnavailableError

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request

    from summarizer.service.metrics import Metrics
    from summarizer.service.settings import Settings
    from summarizer.service.work.tasks import Task

Result = TypeVar("Result")


class RequestExecutor:
    """A thread for each request at work, within the limits of the settings."""

    def __init__(self, settings: Settings, metrics: Metrics) -> None:
        self.limit = ConcurrencyLimit(settings.queue)
        self.bodies = BodyReader(settings)
        self._timeout = settings.request_timeout
        self._metrics = metrics
        self._pool = ThreadPoolExecutor(settings.queue, thread_name_prefix="request")

    def close(self) -> None:
        """Wait for the threads."""
        self._pool.shutdown()

    async def run_with_body(
        self, request: Request, task: Task, work: Callable[[bytes, str], Result]
    ) -> Result:
        """Return the result of `work` on the request's body and Content-Type.

        Raises:
            UnavailableError: the queue is full, or the time is over.
            CancelledError: the client left.
            SummarizerError: the body is refused, or `work` raised it.
        """
        content_type = request.headers.get("content-type", "")
        check_media_type(content_type)
        self.limit.check()  # before the body is received, for it would be refused anyway
        body = await self.bodies.read(request)
        return await self.run(request, task, partial(work, body, content_type))

    async def run(self, request: Request, task: Task, work: Callable[[], Result]) -> Result:
        """Return the result of `work`, for a request without a body, or whose body was read.

        Raises:
            UnavailableError: the queue is full, or the time is over.
            CancelledError: the client left.
            SummarizerError: `work` raised it.
        """
        started = self.limit.acquire()
        call = partial(contextvars.copy_context().run, work)
        future = asyncio.get_running_loop().run_in_executor(self._pool, call)
        try:
            return await self._wait(future, request, task)
        finally:
            if future.done():
                self.limit.release(started)
            else:  # the request counts until its thread has noticed the cancellation
                future.add_done_callback(lambda done: self._dropped(done, started))

    def _dropped(self, future: asyncio.Future[Result], started: float) -> None:
        future.exception()  # asyncio logs exceptions that nobody retrieves
        self.limit.release(started)

    async def _wait(self, future: asyncio.Future[Result], request: Request, task: Task) -> Result:
        """Return the result; cancel the task if the client leaves or the time is over first."""
        gone = asyncio.ensure_future(_disconnected(request))
        try:
            first: set[asyncio.Future[Any]] = {future, gone}
            await asyncio.wait(first, timeout=self._timeout, return_when=asyncio.FIRST_COMPLETED)
            if future.done():
                return future.result()
            reason = "client_left" if gone.done() else "timeout"
        finally:
            gone.cancel()
            if not future.done():
                task.cancel()
        self._metrics.dropped.labels(reason).inc()
        if reason == "client_left":
            raise CancelledError("the client left before its answer was ready")
        raise UnavailableError(
            f"not done within {self._timeout:g} seconds (--request-timeout); send less, try again "
            f"later{JOBS_INSTEAD}",
            self.limit.retry_after,
        )


async def _disconnected(request: Request) -> None:
    """Return when the client has left."""
    while (await request.receive())["type"] != "http.disconnect":
        pass
