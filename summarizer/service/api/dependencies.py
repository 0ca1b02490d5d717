"""What routes share: the service of a request, its authentication, and its task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import Request  # noqa: TC002 - FastAPI reads the annotations

from summarizer.service.work.tasks import Task

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.service.api.state import Service


def service_of(request: Request) -> Service:
    """Return the service that the request came to."""
    service: Service = request.app.state.service
    return service


def admit(request: Request, headers: Mapping[str, str]) -> None:
    """Authenticate the request by these headers, count it, and note its client in its state.

    Raises:
        UnauthorizedError: it has no valid key.
        RateLimitError: its client sent too many.
    """
    service = service_of(request)
    address = request.client.host if request.client else ""
    client = service.keys.authenticate(headers, address)
    service.rate_limiter.count(client)
    request.state.client = client


async def require_key(request: Request) -> None:
    """Admit the request by its own headers; see `admit` for the errors."""
    admit(request, request.headers)


def new_task(request: Request) -> Task:
    """A task for the request, whose timings go to the log and the metrics."""
    task = Task(f"request {request.state.request_id}")
    request.state.task = task
    return task
