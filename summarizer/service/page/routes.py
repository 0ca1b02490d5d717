"""What the page answers, address by address."""

from __future__ import annotations

import asyncio
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING

from fastapi import APIRouter, Depends, Request
from starlette.responses import RedirectResponse, Response

from summarizer.errors import SummarizerError, UnauthorizedError, UnknownJobError
from summarizer.renderers import render
from summarizer.renderers.webpage import view
from summarizer.service import problems
from summarizer.service.api.negotiation import MEDIA_TYPES
from summarizer.service.api.routes import admit, events, service_of, ticket_of
from summarizer.service.jobs.job_queue import OVER
from summarizer.service.page import authentication as admission
from summarizer.service.page import responses as showing
from summarizer.service.page.form import FORMS, Entry, read_entry

if TYPE_CHECKING:
    from summarizer.renderers import Format
    from summarizer.service.api.state import Service
    from summarizer.service.work.tasks import Ticket

_DOWNLOADS = {
    "json": "application/json",
    "md": "text/markdown",
    "txt": "text/plain",
    "html": "text/html",
}

PAGE = APIRouter(route_class=admission.PageRoute, include_in_schema=False)


@PAGE.get("/")
async def home(request: Request) -> Response:
    """Ask for articles, and first for a key where keys are set."""
    try:
        await admission.admit_reader(request)
    except UnauthorizedError:
        return admission.asked(request, "/", status=HTTPStatus.OK)
    return showing.bringing(request)


@PAGE.post("/key", dependencies=[Depends(admission.refuse_foreign)])
async def take_key(request: Request) -> Response:
    """Take the key, and lead back to where it was asked for."""
    key, back = await admission.sent_key(request)
    try:
        admit(request, {"x-api-key": key})
    except UnauthorizedError as error:
        answer = admission.asked(request, back, "This key opens nothing here.")
        answer.headers.update(problems.headers_of(error))
        return answer
    answer = _elsewhere(request, back)
    admission.keep_key(request, answer, key)
    return answer


@PAGE.post("/jobs", dependencies=admission.WRITING)
async def submit(request: Request) -> Response:
    """Put what the form brings in the queue, and lead to the job."""
    service, ticket = service_of(request), ticket_of(request)

    def work(body: bytes, kind: str) -> tuple[Entry, str | SummarizerError]:
        entry = read_entry(body, kind, service.settings)
        try:
            commission = entry.commission(service.settings)
            ticket.articles = len(commission.articles)
            return entry, service.board.submit(commission)["id"]
        except SummarizerError as error:
            return entry, error

    entry, outcome = await service.carry(request, ticket, work)
    if isinstance(outcome, str):
        query = f"?form={entry.form}" if FORMS[entry.form] else ""
        return _made(request, f"/jobs/{outcome}{query}")
    if not admission.reads_pages(request):
        raise outcome
    admission.reword(outcome)
    answer = showing.bringing(
        request, entry, status=outcome.http_status, problem=problems.describe(outcome)["detail"]
    )
    answer.headers.update(problems.headers_of(outcome))
    return answer


@PAGE.get("/jobs/{job_id}", dependencies=admission.INSIDE)
async def job(request: Request, job_id: str) -> Response:
    """Show how a job stands, and once it is done the summary beside its sources."""
    service = service_of(request)
    found = await asyncio.to_thread(service.board.view, job_id, whole=False)
    form = request.query_params.get("form", "")
    if found["status"] == "done" and FORMS.get(form):
        return _elsewhere(request, f"/jobs/{job_id}/{FORMS[form]}")
    if found["status"] == "done":
        ticket = ticket_of(request)
        return await service.compute(request, ticket, partial(_shown, request, job_id, ticket))
    over = found["status"] in OVER
    shown = {"job": found, "over": over, "problem": (found["error"] or {}).get("detail", "")}
    script = "" if over else "job.js"
    return showing.page(request, "job.html.jinja", shown, script=script)


@PAGE.get("/jobs/{job_id}/events", dependencies=admission.INSIDE)
async def follow(request: Request, job_id: str) -> Response:
    """Follow a job, as /v1/jobs does, for those whose key is in a cookie."""
    return await events(request, job_id)


@PAGE.post("/jobs/{job_id}/cancel", dependencies=admission.WRITING)
async def cancel(request: Request, job_id: str) -> Response:
    """Cancel a job, or forget its result and its articles, and begin anew."""
    await asyncio.to_thread(service_of(request).board.cancel, job_id)
    return _elsewhere(request, "/")


@PAGE.get("/jobs/{job_id}/summary.{ending}", dependencies=admission.INSIDE)
async def download(request: Request, job_id: str, ending: str) -> Response:
    """Give a job's summary in one of its forms, in the bytes of the command line."""
    if ending not in _DOWNLOADS:
        raise UnknownJobError(
            f"summary.{ending}: a job has {', '.join(f'summary.{one}' for one in _DOWNLOADS)}"
        )
    media_type = _DOWNLOADS[ending]
    form = MEDIA_TYPES[media_type]
    service, ticket = service_of(request), ticket_of(request)
    answer = await service.compute(
        request, ticket, partial(_rendered, service, job_id, form, ticket)
    )
    return Response(
        answer,
        media_type=media_type,
        headers={"Cache-Control": "no-store", "Cross-Origin-Resource-Policy": "same-origin"},
    )


@PAGE.get("/page/{name}")
async def asset(name: str) -> Response:
    """Give one of the files beside the pages."""
    found = showing.asset(name)
    if found is None:
        raise UnknownJobError(f"/page/{name}: there is no such file; the page is at /")
    return found


def _shown(request: Request, job_id: str, ticket: Ticket) -> Response:
    service = service_of(request)
    summary, kept = service.board.result(job_id)
    with service.workshop.rendering(ticket, kept.size if kept else 0):
        named = showing.named(summary, kept.names) if kept else summary
        shown = view(named, kept.articles if kept else (), explain=True)
        ticket.check()
        return showing.summary_page(request, f"/jobs/{job_id}", shown)


def _rendered(service: Service, job_id: str, form: Format, ticket: Ticket) -> bytes:
    summary, kept = service.board.result(job_id)
    with service.workshop.rendering(ticket, kept.size if kept else 0):
        return render(summary, form, articles=kept.articles if kept else ()).encode()


def _made(request: Request, path: str) -> Response:
    """Lead a browser to what it made, and tell a script where it is."""
    if admission.reads_pages(request):
        return _elsewhere(request, path)
    headers = {"Location": f"{showing.root_of(request)}{path}"}
    return Response(status_code=HTTPStatus.CREATED, headers=headers)


def _elsewhere(request: Request, path: str) -> Response:
    return RedirectResponse(f"{showing.root_of(request)}{path}", HTTPStatus.SEE_OTHER)
