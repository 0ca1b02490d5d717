"""The routes under /v1: summaries, corroborations, stories, jobs and encoders."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Any

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response, StreamingResponse

from summarizer.encoders.manifest import shipped_models
from summarizer.service.api import events
from summarizer.service.api.dependencies import new_task, require_key, service_of
from summarizer.service.api.negotiation import MEDIA_TYPES, negotiate
from summarizer.service.api.parsing import parse_claims, parse_pile, parse_request
from summarizer.service.api.responses import JSON, NO_STORE, json_response

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from summarizer.service.api.state import Service
    from summarizer.service.work.requests import SummaryRequest
    from summarizer.service.work.tasks import Task

_UNBUFFERED = NO_STORE | {"X-Accel-Buffering": "no"}  # nginx would collect events

API = APIRouter(prefix="/v1", dependencies=[Depends(require_key)])
"""What needs a key where keys are set."""


@API.post("/summaries")
async def summarize(request: Request) -> Response:
    """Make a summary, in the bytes of the command line for the same articles."""
    service, task = service_of(request), new_task(request)
    media_type = negotiate(request.headers.get("accept"))

    def work(body: bytes, content_type: str) -> bytes:
        wanted = _parse(service, task, body, content_type)
        summary = service.summarizer.summarize(wanted, task)
        return service.summarizer.render(summary, MEDIA_TYPES[media_type], wanted, task)

    content = await service.executor.run_with_body(request, task, work)
    return Response(content, media_type=media_type, headers={"Vary": "Accept"})


@API.post("/corroborations")
async def corroborate(request: Request) -> Response:
    """Tell who reports each claim, in the bytes of the command line for the same articles."""
    service, task = service_of(request), new_task(request)

    def work(body: bytes, content_type: str) -> bytes:
        with service.summarizer.slot(task, "read", len(body)):
            wanted = parse_claims(body, content_type, service.settings)
        task.articles = len(wanted.articles)
        return service.summarizer.corroborate(wanted, task)

    content = await service.executor.run_with_body(request, task, work)
    return Response(content, media_type=JSON)


@API.post("/jobs")
async def submit(request: Request) -> Response:
    """Queue a job, from the body that /v1/summaries takes."""
    service, task = service_of(request), new_task(request)

    def work(body: bytes, content_type: str) -> dict[str, Any]:
        wanted = _parse(service, task, body, content_type)
        return service.jobs.submit(wanted, request.state.client)

    job = await service.executor.run_with_body(request, task, work)
    return json_response(job, 202, {"Location": f"/v1/jobs/{job['id']}"})


@API.post("/stories")
async def tell(request: Request) -> Response:
    """Queue a job that finds the stories of a mixed pile, with the JSON of the command line."""
    service, task = service_of(request), new_task(request)

    def work(body: bytes, content_type: str) -> dict[str, Any]:
        with service.summarizer.slot(task, "read", len(body)):
            wanted = parse_pile(body, content_type, service.settings)
        task.articles = len(wanted.articles)
        return service.jobs.submit(wanted, request.state.client)

    job = await service.executor.run_with_body(request, task, work)
    return json_response(job, 202, {"Location": f"/v1/jobs/{job['id']}"})


def _parse(service: Service, task: Task, body: bytes, content_type: str) -> SummaryRequest:
    with service.summarizer.slot(task, "read", len(body)):
        wanted = parse_request(body, content_type, service.settings)
    task.articles = len(wanted.articles)
    return wanted


@API.get("/jobs/{job_id}")
async def job(request: Request, job_id: str) -> Response:
    """Show a job, with its result once it is done."""
    return json_response(await asyncio.to_thread(service_of(request).jobs.view, job_id))


@API.delete("/jobs/{job_id}")
async def cancel(request: Request, job_id: str) -> Response:
    """Cancel a job, or delete the result of one that is over; its status is `cancelled` then."""
    await asyncio.to_thread(service_of(request).jobs.cancel, job_id)
    return Response(status_code=204)


@API.get("/jobs/{job_id}/events")
async def follow(request: Request, job_id: str) -> Response:
    """Send an event for each change of a job, until it is over."""
    service = service_of(request)
    view = partial(service.jobs.view, job_id, with_result=False)
    first = await asyncio.to_thread(view)
    if request.state.method == "HEAD":
        return Response(media_type=events.MEDIA_TYPE, headers=_UNBUFFERED)
    started = service.streams.acquire()

    async def stream() -> AsyncIterator[bytes]:
        try:
            async for event in events.job_events(first, view, lambda: service.draining):
                yield event
        finally:
            service.streams.release(started)

    return StreamingResponse(stream(), media_type=events.MEDIA_TYPE, headers=_UNBUFFERED)


@API.get("/encoders")
async def encoders(request: Request) -> Response:
    """List the encoders of this service: one, or one for English and one for all languages."""
    summarizer = service_of(request).summarizer
    models = shipped_models()
    found = [
        {
            "name": encoder.name,
            "sha256": encoder.sha256,
            "dimensions": summarizer.encoder.dimensions,
            "languages": list(models[encoder.name].languages) if encoder.name in models else [],
        }
        for encoder in summarizer.encoders
    ]
    return json_response({"encoders": found})
