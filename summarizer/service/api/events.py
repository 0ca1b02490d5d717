"""Server-sent events: a job each time that it has changed."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from summarizer.service.errors import JobsUnavailableError, NotFoundError
from summarizer.service.jobs.job_queue import OVER

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

MEDIA_TYPE = "text/event-stream"


@dataclass(frozen=True, slots=True)
class Intervals:
    """Seconds between looks at a job, and between comments that keep a quiet connection open.

    A look is a query of a row, and 0.2 feels immediate; proxies close connections after 30 or more
    quiet seconds.
    """

    look: float = 0.2
    keep_alive: float = 15.0


async def job_events(
    first: dict[str, Any],
    view: Callable[[], dict[str, Any]],
    ending: Callable[[], bool],
    intervals: Intervals | None = None,
) -> AsyncIterator[bytes]:
    """An event for each change of a job, from `first` until it is over or the service ends.

    `view` returns the job, in a thread; `ending` whether the service is about to end.
    """
    every = intervals or Intervals()
    sent: dict[str, Any] = {}
    job, quiet = first, 0.0
    while True:
        if job != sent:
            sent, quiet = job, 0.0
            yield f"event: job\ndata: {json.dumps(job)}\n\n".encode()
        elif quiet >= every.keep_alive:
            quiet = 0.0
            yield b": still here\n\n"
        if job["status"] in OVER or ending():
            return
        await asyncio.sleep(every.look)
        quiet += every.look
        try:
            job = await asyncio.to_thread(view)
        except (NotFoundError, JobsUnavailableError):
            return  # deleted meanwhile, or the client is to try again
