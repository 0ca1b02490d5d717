"""The running service: what all requests share, and how each is carried through."""

from __future__ import annotations

import asyncio
import contextvars
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from starlette.requests import ClientDisconnect, Request

from summarizer.errors import AbandonedError, MediaTypeError, RefusedForNowError, SlowBodyError
from summarizer.service.admission import Keys, Queue, Rate
from summarizer.service.board import JobBoard
from summarizer.service.intake import check_media_type
from summarizer.service.jobs import JobStore
from summarizer.service.limits import too_large
from summarizer.service.metrics import Metrics
from summarizer.service.work import Workshop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from summarizer.service.settings import Settings
    from summarizer.service.tickets import Ticket

Result = TypeVar("Result")
# Of a body that is too large, so much is read on: a client that still writes hears no answer.
_READ_ON = 16 << 20


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
        self.queue = Queue(settings.queue)
        self.keys = Keys(settings)
        self.rate = Rate(settings.rate_limit)
        self.streams = Queue(settings.queue)
        self.draining = False
        self._pool = ThreadPoolExecutor(settings.queue, thread_name_prefix="request")
        self.metrics.watch("summarizer_queue", "Requests under way.", lambda: self.queue.size)
        self.metrics.watch(
            "summarizer_queue_limit", "Requests that may be under way.", lambda: self.queue.limit
        )
        self.metrics.watch(
            "summarizer_sentences_waiting",
            "Sentences that wait for their turn at the model.",
            lambda: self.workshop.encoder.waiting,
        )
        self.metrics.watch(
            "summarizer_jobs_waiting",
            "Jobs that wait for their turn.",
            lambda: self.store.count("queued"),
        )

    def drain(self) -> None:
        """Say from now on that this service is not ready, and begin no other job."""
        self.draining = True
        self.board.hold()

    def close(self, patience: float) -> None:
        """Wait up to `patience` seconds for the running jobs, and let go of everything."""
        self.board.stop(patience)
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
        since = self.queue.enter()
        future: asyncio.Future[Result] | None = None
        try:
            body = await self._body(request)
            call = partial(contextvars.copy_context().run, work, body, content_type)
            future = asyncio.get_running_loop().run_in_executor(self._pool, call)
            return await self._awaited(future, request, ticket)
        finally:
            if future is None or future.done():
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
            f"not done within {limit:g} seconds (--request-timeout); send less, try again later, "
            "or use /v1/jobs",
            self.queue.wait,
        )

    async def _body(self, request: Request) -> bytes:
        """The body, within its limit and its time."""
        encoding = request.headers.get("content-encoding", "identity")
        if encoding.lower() != "identity":
            raise MediaTypeError(f"Content-Encoding {encoding!r} is not read here; send it plain")
        limit, chunks, size = self.settings.max_body_bytes, [], _declared(request)
        large = too_large("max_body_bytes", limit, "the body is larger", "send less")
        if size > limit + _READ_ON:
            raise large
        size = 0
        try:
            async with asyncio.timeout(self.settings.request_timeout):
                async for chunk in request.stream():
                    size += len(chunk)
                    if size <= limit:
                        chunks.append(chunk)
                    elif size > limit + _READ_ON:
                        break
        except TimeoutError as error:
            raise SlowBodyError(
                f"the body did not arrive within {self.settings.request_timeout:g} seconds "
                "(--request-timeout); send it faster, or less of it"
            ) from error
        except ClientDisconnect as error:
            raise AbandonedError("the client left before its body was there") from error
        if size > limit:
            raise large
        return b"".join(chunks)


def _declared(request: Request) -> int:
    """The length that the client announced, or 0."""
    length = request.headers.get("content-length", "0")
    return int(length) if length.isascii() and length.isdigit() else 0


async def _gone(request: Request) -> None:
    """Return when the client has left."""
    while (await request.receive())["type"] != "http.disconnect":
        pass
