"""The routes of the page."""

from __future__ import annotations

import asyncio
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING

from fastapi import APIRouter, Depends, Request
from starlette.responses import RedirectResponse, Response

from summarizer.errors import SummarizerError
from summarizer.renderers import render
from summarizer.renderers.stories import render as render_stories
from summarizer.renderers.webpage import view
from summarizer.service import problem_details
from summarizer.service.api.dependencies import admit, new_task, service_of
from summarizer.service.api.negotiation import OFFERED
from summarizer.service.api.responses import NO_STORE
from summarizer.service.api.routes import follow as follow_job
from summarizer.service.errors import NotFoundError, UnauthorizedError, status_of
from summarizer.service.jobs.job_queue import OVER
from summarizer.service.page import authentication, responses, stories
from summarizer.service.page.error_pages import PageRoute, reword
from summarizer.service.page.form import FILES, FilledForm, read_filled_form
from summarizer.story import Stories

if TYPE_CHECKING:
    from summarizer.service.api.state import Service
    from summarizer.service.work.tasks import Task

_DOWNLOADS = {form.suffix.removeprefix("."): form for form in OFFERED}
"""The form of each file ending of a job's summary."""
_BY_COOKIE = [Depends(authentication.admit_by_cookie)]

PAGE = APIRouter(route_class=PageRoute)


@PAGE.get("/")
async def home(request: Request) -> Response:
    """Show the form for articles, or that for a key."""
    try:
        await authentication.admit_by_cookie(request)
    except UnauthorizedError:
        return authentication.key_page(request, "/", status=HTTPStatus.OK)
    return responses.form_page(request)


@PAGE.post("/key")
async def enter_key(request: Request) -> Response:
    """Store the key in a cookie, and redirect to where it was asked for."""
    key, back = await authentication.read_key_form(request)
    try:
        admit(request, {"x-api-key": key})
    except UnauthorizedError as error:
        page = authentication.key_page(request, back, "This key opens nothing here.")
        page.headers.update(problem_details.error_headers(error))
        return page
    response = _redirect(request, back)
    authentication.set_key_cookie(request, response, key)
    return response


@PAGE.post("/jobs", dependencies=_BY_COOKIE)
async def submit(request: Request) -> Response:
    """Queue a job from the form, and lead to its page; show the form again on an error."""
    service, task = service_of(request), new_task(request)

    def work(body: bytes, content_type: str) -> tuple[FilledForm, str | SummarizerError]:
        form = read_filled_form(body, content_type, service.settings)
        try:
            wanted = form.to_request(service.settings)
            task.articles = len(wanted.articles)
            return form, service.jobs.submit(wanted, request.state.client)["id"]
        except SummarizerError as error:
            return form, error

    form, outcome = await service.executor.run_with_body(request, task, work)
    if isinstance(outcome, str):
        query = f"?form={form.form}" if FILES[form.form] else ""
        return _created(request, f"/jobs/{outcome}{query}")
    if not responses.wants_html(request):
        raise outcome
    reword(outcome)
    problem = problem_details.describe(outcome)["detail"]
    page = responses.form_page(request, form, status=status_of(outcome), problem=problem)
    page.headers.update(problem_details.error_headers(outcome))
    return page


@PAGE.get("/jobs/{job_id}", dependencies=_BY_COOKIE)
async def job(request: Request, job_id: str) -> Response:
    """Show the summary of a job beside its sources, or the job's progress or end."""
    service = service_of(request)
    found = await asyncio.to_thread(service.jobs.view, job_id, with_result=False)
    form = request.query_params.get("form", "")
    if found["status"] == "done" and FILES.get(form):
        return _redirect(request, f"/jobs/{job_id}/{FILES[form]}")
    if found["status"] == "done":
        task = new_task(request)
        work = partial(_summary_page, request, job_id, task)
        return await service.executor.run(request, task, work)
    over = found["status"] in OVER
    shown = {"job": found, "over": over, "problem": (found["error"] or {}).get("detail", "")}
    script = "" if over else "job.js"
    return responses.page(request, "job.html.jinja", shown, script=script)


@PAGE.get("/jobs/{job_id}/stories/{story_id}", dependencies=_BY_COOKIE)
async def story(request: Request, job_id: str, story_id: str) -> Response:
    """Show a story of a job: its summary beside its sources."""
    task = new_task(request)
    work = partial(_story_page, request, job_id, story_id, task)
    return await service_of(request).executor.run(request, task, work)


@PAGE.get("/jobs/{job_id}/events", dependencies=_BY_COOKIE)
async def follow(request: Request, job_id: str) -> Response:
    """Send the events of /v1/jobs to a browser with a cookie."""
    return await follow_job(request, job_id)


@PAGE.post("/jobs/{job_id}/cancel", dependencies=_BY_COOKIE)
async def cancel(request: Request, job_id: str) -> Response:
    """Cancel a job, or delete its result and articles, and lead to the form."""
    await asyncio.to_thread(service_of(request).jobs.cancel, job_id)
    return _redirect(request, "/")


@PAGE.get("/jobs/{job_id}/summary.{ending}", dependencies=_BY_COOKIE)
@PAGE.get("/jobs/{job_id}/stories/{story_id}/summary.{ending}", dependencies=_BY_COOKIE)
async def download(request: Request, job_id: str, ending: str, story_id: str = "") -> Response:
    """Send a job's result in one of its formats, in the bytes of the command line."""
    if ending not in _DOWNLOADS:
        raise NotFoundError(
            f"summary.{ending}: a job has {', '.join(f'summary.{one}' for one in _DOWNLOADS)}"
        )
    form = _DOWNLOADS[ending]
    service, task = service_of(request), new_task(request)
    work = partial(_rendered, service, job_id, form.name, task, story_id)
    content = await service.executor.run(request, task, work)
    headers = NO_STORE | {"Cross-Origin-Resource-Policy": "same-origin"}
    return Response(content, media_type=form.media_type, headers=headers)


@PAGE.get("/page/{name}")
async def asset(name: str) -> Response:
    """Send a style, script or icon of the pages."""
    found = responses.asset(name)
    if found is None:
        raise NotFoundError(f"/page/{name}: there is no such file; the page is at /")
    return found


def _summary_page(request: Request, job_id: str, task: Task) -> Response:
    service = service_of(request)
    found, kept = service.jobs.result(job_id)
    with service.summarizer.slot(task, "render", kept.size if kept else 0):
        if isinstance(found, Stories):
            return stories.index_page(request, job_id, found, kept)
        named = responses.named(found, kept.names) if kept else found
        shown = view(named, kept.articles if kept else (), explain=True)
        task.raise_if_cancelled()
        return responses.summary_page(request, f"/jobs/{job_id}", shown)


def _story_page(request: Request, job_id: str, story_id: str, task: Task) -> Response:
    service = service_of(request)
    found, kept = service.jobs.result(job_id)
    story, all_found = stories.story_of(found, story_id)
    with service.summarizer.slot(task, "render", kept.size if kept else 0):
        return stories.story_page(request, job_id, story, all_found, kept)


def _rendered(service: Service, job_id: str, form: str, task: Task, story_id: str = "") -> bytes:
    found, kept = service.jobs.result(job_id)
    articles = kept.articles if kept else ()
    with service.summarizer.slot(task, "render", kept.size if kept else 0):
        if story_id:
            summary = stories.story_of(found, story_id)[0].summary
            if summary is None:
                raise NotFoundError(f"stories/{story_id}: the story has no summary")
            return render(summary, form, articles=articles).encode()
        if isinstance(found, Stories):
            return render_stories(found, form, articles).encode()
        return render(found, form, articles=articles).encode()


def _created(request: Request, path: str) -> Response:
    """Redirect a browser to the new job, and tell a script where it is."""
    if responses.wants_html(request):
        return _redirect(request, path)
    headers = {"Location": f"{responses.root_of(request)}{path}"}
    return Response(status_code=HTTPStatus.CREATED, headers=headers)


def _redirect(request: Request, path: str) -> Response:
    return RedirectResponse(f"{responses.root_of(request)}{path}", HTTPStatus.SEE_OTHER)
