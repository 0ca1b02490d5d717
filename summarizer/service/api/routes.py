"""What the service answers, route by route."""

from __future__ import annotations

import asyncio
import json
import re
from typing import TYPE_CHECKING, Any

from fastapi import APIRouter, Depends, Request
from fastapi.openapi.docs import get_swagger_ui_html
from starlette.responses import Response, StreamingResponse

from summarizer.encoders.manifest import shipped_models
from summarizer.errors import JobsUnavailableError, RefusedForNowError, UnknownJobError
from summarizer.renderers.webpage import sources_of
from summarizer.service import metrics, problems
from summarizer.service.api import openapi as describing
from summarizer.service.api.negotiation import MEDIA_TYPES, accepted
from summarizer.service.jobs.job_queue import OVER
from summarizer.service.work.tasks import Ticket

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from summarizer.service.api.state import Service

ASSETS = "/docs/assets"
_LOOK = 0.2  # seconds between looks at a job that somebody follows
_PATIENCE = 10.0  # seconds for the encoder to show that it runs
_SIGN_OF_LIFE = 15.0  # seconds without news after which a comment keeps the connection open
_NO_STORE = {"Cache-Control": "no-store"}
_AT_ONCE = _NO_STORE | {"X-Accel-Buffering": "no"}  # nginx would keep events until there are many


def service_of(request: Request) -> Service:
    """The service that the request came to."""
    service: Service = request.app.state.service
    return service


def admit(request: Request, headers: Mapping[str, str]) -> None:
    """Let the request in with the key in the headers, or raise what keeps it out."""
    service = service_of(request)
    address = request.client.host if request.client else ""
    service.rate.count(service.keys.holder(headers, address))


def ticket_of(request: Request) -> Ticket:
    """A new ticket for the request, which the log will tell of."""
    ticket = Ticket(f"request {request.state.request_id}")
    request.state.ticket = ticket
    return ticket


async def _admit(request: Request) -> None:
    admit(request, request.headers)


API = APIRouter(prefix="/v1", dependencies=[Depends(_admit)])
"""What needs a key where keys are set."""


@API.post("/summaries", **describing.SUMMARIES)
async def summarize(request: Request) -> Response:
    """Summarise articles on one event: the bytes of the command line for the same articles."""
    service, ticket = service_of(request), ticket_of(request)
    media_type = accepted(request.headers.get("accept"))
    answer = await service.carry(
        request,
        ticket,
        lambda body, kind: service.workshop.make(body, kind, MEDIA_TYPES[media_type], ticket),
    )
    return Response(answer, media_type=media_type, headers={"Vary": "Accept"})


@API.post("/jobs", **describing.NEW_JOB)
async def submit(request: Request) -> Response:
    """Put long work in the queue: the body of /v1/summaries, done when its turn comes."""
    service, ticket = service_of(request), ticket_of(request)
    job = await service.carry(
        request,
        ticket,
        lambda body, kind: service.board.submit(service.workshop.read(body, kind, ticket)),
    )
    return _json(job, 202, {"Location": f"/v1/jobs/{job['id']}"})


@API.get("/jobs/{job_id}", **describing.JOB)
async def job(request: Request, job_id: str) -> Response:
    """Tell how a job stands, and its result once it is done."""
    return _json(await asyncio.to_thread(service_of(request).board.view, job_id))


@API.delete("/jobs/{job_id}", **describing.CANCEL)
async def cancel(request: Request, job_id: str) -> Response:
    """Cancel a job, or remove what came of one that is over: it is `cancelled` from then on."""
    await asyncio.to_thread(service_of(request).board.cancel, job_id)
    return Response(status_code=204)


@API.get("/jobs/{job_id}/events", **describing.EVENTS)
async def events(request: Request, job_id: str) -> Response:
    """Follow a job: an event for each change, until it is over."""
    service = service_of(request)
    first = await asyncio.to_thread(service.board.view, job_id, whole=False)
    if request.state.method == "HEAD":
        return Response(media_type="text/event-stream", headers=_AT_ONCE)
    since = service.streams.enter()
    return StreamingResponse(
        _events(service, first, since), media_type="text/event-stream", headers=_AT_ONCE
    )


@API.get("/encoders", **describing.ENCODERS)
async def encoders(request: Request) -> Response:
    """List the encoders of this service: the one that it has."""
    encoder = service_of(request).workshop.encoder
    model = shipped_models().get(encoder.name)
    return _json(
        {
            "encoders": [
                {
                    "name": encoder.name,
                    "sha256": encoder.sha256,
                    "dimensions": encoder.dimensions,
                    "languages": list(model.languages) if model else [],
                }
            ]
        }
    )


OPERATIONS = APIRouter()
"""What those who run the service ask for."""


@OPERATIONS.get("/health/live", **describing.LIVE)
async def live() -> Response:
    """Answer, which is all that it says."""
    return _json({"status": "live"})


@OPERATIONS.get("/health/ready", **describing.READY)
async def ready(request: Request) -> Response:
    """Say whether requests are welcome: the encoder runs, and no end is in sight.

    `degraded` is ready for summaries, and names what is not: a balancer that took the service away
    for the jobs would take the summaries with them.
    """
    service = service_of(request)
    if service.draining:
        found = problems.problem(503, "the service is about to end; ask another one")
        headers = {"Retry-After": "5"}
        return problems.as_response(found, request.state.request_id, headers)
    try:
        async with asyncio.timeout(_PATIENCE):
            await asyncio.to_thread(service.workshop.check)
    except TimeoutError as error:
        raise RefusedForNowError("the encoder does not answer; ask another service") from error
    if not await _jobs_are_well(service):
        return _json({"status": "degraded", "unavailable": ["jobs"]})
    return _json({"status": "ready"})


async def _jobs_are_well(service: Service) -> bool:
    try:
        async with asyncio.timeout(_PATIENCE):
            await asyncio.to_thread(service.store.file.check)
    except (JobsUnavailableError, TimeoutError):
        return False
    return True


@OPERATIONS.get("/metrics", **describing.METRICS)
async def measured(request: Request) -> Response:
    """Tell Prometheus of requests, times, the queue, sentences and refusals."""
    page = await asyncio.to_thread(service_of(request).metrics.page)
    return Response(page, headers={"Content-Type": metrics.MEDIA_TYPE})


@OPERATIONS.get("/docs", include_in_schema=False)
async def docs(request: Request) -> Response:
    """Show the description as a page, from files of this machine alone."""
    page = get_swagger_ui_html(
        openapi_url=f"{request.scope.get('root_path', '')}/openapi.json",
        title=request.app.title,
        swagger_js_url=f"{request.scope.get('root_path', '')}{ASSETS}/swagger-ui-bundle.js",
        swagger_css_url=f"{request.scope.get('root_path', '')}{ASSETS}/swagger-ui.css",
        swagger_favicon_url=f"{request.scope.get('root_path', '')}{ASSETS}/favicon.png",
    )
    page.headers["Content-Security-Policy"] = _docs_policy(bytes(page.body).decode())
    return page


def _docs_policy(page: str) -> str:
    """What the page of the description needs: our files, its one script, and styles as it likes."""
    scripts = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    return (
        f"default-src 'none'; script-src 'self' {sources_of(scripts)}; connect-src 'self'; "
        "style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'"
    )


async def _events(service: Service, first: dict[str, Any], since: float) -> AsyncIterator[bytes]:
    """The job each time that it has changed, until it is over or the service is about to end."""
    try:
        told: dict[str, Any] = {}
        job, quiet = first, 0.0
        while True:
            if job != told:
                told, quiet = job, 0.0
                yield f"event: job\ndata: {json.dumps(job)}\n\n".encode()
            elif quiet >= _SIGN_OF_LIFE:
                quiet = 0.0
                yield b": still here\n\n"
            if job["status"] in OVER or service.draining:
                return
            await asyncio.sleep(_LOOK)
            quiet += _LOOK
            job = await asyncio.to_thread(service.board.view, job["id"], whole=False)
    except (UnknownJobError, JobsUnavailableError):
        return  # it was over, and then forgotten, between two looks; or the client comes again
    finally:
        service.streams.leave(since)


def _json(
    data: dict[str, Any], status: int = 200, headers: dict[str, str] | None = None
) -> Response:
    body = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    return Response(
        body.encode(),
        status_code=status,
        media_type="application/json",
        headers=_NO_STORE | (headers or {}),
    )
