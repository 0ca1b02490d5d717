"""What the page answers, address by address."""

from __future__ import annotations

import asyncio
import re
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

from fastapi import APIRouter, Depends, Request
from fastapi.routing import APIRoute
from starlette.responses import RedirectResponse, Response

from summarizer.errors import (
    ForeignError,
    RefusedForNowError,
    SummarizerError,
    TooLargeError,
    UnauthorizedError,
    UnknownJobError,
)
from summarizer.renderers import render
from summarizer.renderers.webpage import view
from summarizer.service import problems
from summarizer.service.admission import HOW_TO_SEND_KEYS, INSTEAD_OF_WAITING
from summarizer.service.board import OVER
from summarizer.service.forms import MEDIA_TYPES
from summarizer.service.jobsfile import WITHOUT_A_JOB
from summarizer.service.page import showing
from summarizer.service.page.entry import FORMS, Entry, read_entry
from summarizer.service.routes import admit, events, service_of, ticket_of

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable

    from summarizer.articles import Article
    from summarizer.renderers import Format
    from summarizer.service.running import Service
    from summarizer.service.tickets import Ticket

COOKIE = "summarizer_key"
_FORM_BYTES = 4096
_JOB = re.compile(r"/jobs/\w+(/summary\.\w+)?(\?form=\w+)?", re.ASCII)
_CURES = {
    INSTEAD_OF_WAITING: "",
    WITHOUT_A_JOB: "",
    HOW_TO_SEND_KEYS: "open this page anew, and enter it there",
}
"""What programs can do about an error, and what people who look at the page can do."""

_DOWNLOADS = {
    "json": "application/json",
    "md": "text/markdown",
    "txt": "text/plain",
    "html": "text/html",
}


class _PageRoute(APIRoute):
    """A route whose errors are pages, for those who look at them in a browser."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def answered(request: Request) -> Response:
            try:
                return await handle(request)
            except SummarizerError as error:
                _reword(error)
                if not _reads_pages(request):
                    raise
                return _refused(request, error)

        return answered


async def _admit(request: Request) -> None:
    """Let the request in, or raise what keeps it out; the key is in a cookie, if there is one."""
    key = unquote(request.cookies.get(COOKIE, ""), encoding="latin-1")
    admit(request, {"x-api-key": key} | dict(request.headers))


async def _own(request: Request) -> None:
    """Refuse what another site makes a browser send.

    Over plain HTTP a browser does not say from which site, but from which origin.
    """
    site = request.headers.get("sec-fetch-site")
    origin = request.headers.get("origin")
    if site is None and origin is not None:
        site = "same-origin" if _is_ours(origin, request.headers.get("host", "")) else "cross-site"
    if site not in {"same-origin", "none", None}:
        raise ForeignError("another site sent this; open the page of the service itself")


def _is_ours(origin: str, host: str) -> bool:
    """Whether the origin is what the browser asked; a proxy may have taken TLS from it."""
    try:
        theirs = urlsplit(origin)
        ours = urlsplit(f"{theirs.scheme}://{host}")
        usual = {"http": 80, "https": 443}[theirs.scheme]
        ports = theirs.port or usual, ours.port or usual
    except (KeyError, ValueError):  # null, say
        return False
    return theirs.hostname == ours.hostname and ports[0] == ports[1]


PAGE = APIRouter(route_class=_PageRoute, include_in_schema=False)
_INSIDE = [Depends(_admit)]
_WRITING = [Depends(_own), Depends(_admit)]


@PAGE.get("/")
async def home(request: Request) -> Response:
    """Ask for articles, and first for a key where keys are set."""
    try:
        await _admit(request)
    except UnauthorizedError:
        return _asked(request, "/", status=HTTPStatus.OK)
    return showing.bringing(request)


@PAGE.post("/key", dependencies=[Depends(_own)])
async def take_key(request: Request) -> Response:
    """Keep the key in a cookie that no script can use, and no form of another site."""
    key, back = await _sent_key(request)
    try:
        admit(request, {"x-api-key": key})
    except UnauthorizedError:
        return _asked(request, back, "This key opens nothing here.")
    answer = _elsewhere(request, back)
    answer.set_cookie(
        COOKIE,
        quote(key, safe="", encoding="latin-1"),
        httponly=True,
        samesite="lax",  # so that a link in a mail leads to its job
        secure=request.url.scheme == "https",
        path=f"{showing.root_of(request)}/",
    )
    return answer


@PAGE.post("/jobs", dependencies=_WRITING)
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
    if not _reads_pages(request):
        raise outcome
    _reword(outcome)
    answer = showing.bringing(
        request, entry, status=outcome.http_status, problem=problems.describe(outcome)["detail"]
    )
    return _with_wait(answer, outcome)


@PAGE.get("/jobs/{job_id}", dependencies=_INSIDE)
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
    script = "" if over else "waiting.js"
    return showing.page(request, "waiting.html.jinja", shown, script=script)


@PAGE.get("/jobs/{job_id}/events", dependencies=_INSIDE)
async def follow(request: Request, job_id: str) -> Response:
    """Follow a job, as /v1/jobs does, for those whose key is in a cookie."""
    return await events(request, job_id)


@PAGE.post("/jobs/{job_id}/cancel", dependencies=_WRITING)
async def cancel(request: Request, job_id: str) -> Response:
    """Cancel a job, or forget its result and its articles, and begin anew."""
    await asyncio.to_thread(service_of(request).board.cancel, job_id)
    return _elsewhere(request, "/")


@PAGE.get("/jobs/{job_id}/summary.{ending}", dependencies=_INSIDE)
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
    summary, articles = service.board.result(job_id)
    with service.workshop.rendering(ticket, _size(articles)):
        shown = view(summary, articles, explain=True)
        ticket.check()
        return showing.summary_page(request, f"/jobs/{job_id}", shown)


def _rendered(service: Service, job_id: str, form: Format, ticket: Ticket) -> bytes:
    summary, articles = service.board.result(job_id)
    with service.workshop.rendering(ticket, _size(articles)):
        return render(summary, form, articles=articles).encode()


def _size(articles: Iterable[Article]) -> int:
    return sum(len(article.text) for article in articles)


async def _sent_key(request: Request) -> tuple[str, str]:
    """The key, its bytes as headers are read, and where it is to lead, from a form of these."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > _FORM_BYTES:
            raise TooLargeError("this is no key: it is too long; send the key alone")
    form = parse_qs(body.decode("latin-1"), encoding="latin-1")
    back = form.get("back", ["/"])[0]
    return form.get("key", [""])[0].strip(" \t\r\n"), back if _JOB.fullmatch(back) else "/"


def _asked(request: Request, back: str, problem: str = "", status: int = 401) -> Response:
    """The form for the key, which leads back to where it was asked for."""
    shown = {"problem": problem, "back": back}
    return showing.page(request, "key.html.jinja", shown, status=status)


def _refused(request: Request, error: SummarizerError) -> Response:
    if isinstance(error, UnauthorizedError):
        path = request.url.path.removeprefix(showing.root_of(request))
        query = f"?{request.url.query}" if request.url.query else ""
        back = f"{path}{query}" if _JOB.fullmatch(f"{path}{query}") else "/"
        return _asked(request, back)
    found = problems.describe(error)
    shown = {"problem": found["detail"]}
    answer = showing.page(request, "trouble.html.jinja", shown, status=found["status"])
    return _with_wait(answer, error)


def _with_wait(answer: Response, error: SummarizerError) -> Response:
    """The answer, with when to come back where that may help."""
    if isinstance(error, RefusedForNowError):
        answer.headers["Retry-After"] = str(error.retry_after)
    return answer


def _reword(error: SummarizerError) -> None:
    """Name no cure that the page does not have."""
    detail = str(error)
    for cure, ours in _CURES.items():
        detail = detail.replace(cure, ours)
    error.args = (detail,)


def _reads_pages(request: Request) -> bool:
    return "text/html" in request.headers.get("accept", "")


def _made(request: Request, path: str) -> Response:
    """Lead a browser to what it made, and tell a script where it is."""
    if _reads_pages(request):
        return _elsewhere(request, path)
    headers = {"Location": f"{showing.root_of(request)}{path}"}
    return Response(status_code=HTTPStatus.CREATED, headers=headers)


def _elsewhere(request: Request, path: str) -> Response:
    return RedirectResponse(f"{showing.root_of(request)}{path}", HTTPStatus.SEE_OTHER)
