"""The routes for those who operate the service: health and metrics."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from fastapi import APIRouter, Request
from starlette.responses import Response

from summarizer.service import metrics, problem_details
from summarizer.service.api.dependencies import service_of
from summarizer.service.api.responses import json_response
from summarizer.service.errors import JobsUnavailableError, UnavailableError

if TYPE_CHECKING:
    from summarizer.service.api.state import Service

_RETRY_AFTER = "5"  # seconds: about the time of a restart

OPERATIONS = APIRouter()
"""What needs no key: probes and scrapers have none."""


@OPERATIONS.get("/health/live")
async def live() -> Response:
    """Answer: the process is alive."""
    return json_response({"status": "live"})


@OPERATIONS.get("/health/ready")
async def ready(request: Request) -> Response:
    """Tell whether the service takes requests.

    `degraded` is ready for summaries only: a balancer that took the service away for its jobs would
    take the summaries with them.
    """
    service = service_of(request)
    if service.draining:
        found = problem_details.problem(503, "the service is about to end; ask another one")
        headers = {"Retry-After": _RETRY_AFTER}
        return problem_details.problem_response(found, request.state.request_id, headers)
    try:
        async with asyncio.timeout(service.check_timeout):
            await asyncio.to_thread(service.summarizer.check)
    except TimeoutError as error:
        raise UnavailableError("the encoder does not answer; ask another service") from error
    if not await _jobs_available(service):
        return json_response({"status": "degraded", "unavailable": ["jobs"]})
    return json_response({"status": "ready"})


async def _jobs_available(service: Service) -> bool:
    try:
        async with asyncio.timeout(service.check_timeout):
            await asyncio.to_thread(service.store.database.check)
    except (JobsUnavailableError, TimeoutError):
        return False
    return True


@OPERATIONS.get("/metrics")
async def prometheus(request: Request) -> Response:
    """Show the metrics to Prometheus."""
    content = await asyncio.to_thread(service_of(request).metrics.exposition)
    return Response(content, headers={"Content-Type": metrics.MEDIA_TYPE})
