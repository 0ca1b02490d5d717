"""Errors as pages, for requests whose response a browser shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fastapi.routing import APIRoute

from summarizer.errors import SummarizerError
from summarizer.service import problem_details
from summarizer.service.api.authentication import HOW_TO_SEND_KEYS
from summarizer.service.api.concurrency import JOBS_INSTEAD
from summarizer.service.errors import UnauthorizedError
from summarizer.service.jobs.database import WITHOUT_A_JOB
from summarizer.service.page import responses
from summarizer.service.page.authentication import job_path, key_page

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from starlette.requests import Request
    from starlette.responses import Response

_REPLACEMENTS = {
    JOBS_INSTEAD: "",
    WITHOUT_A_JOB: "",
    HOW_TO_SEND_KEYS: "open this page anew, and enter it there",
}
"""Cures for programs, and what takes their place on a page."""


class PageRoute(APIRoute):
    """A route whose errors are pages where a browser shows the response."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Return the handler of the framework, with errors as pages."""
        handle = super().get_route_handler()

        async def handle_with_pages(request: Request) -> Response:
            try:
                return await handle(request)
            except SummarizerError as error:
                reword(error)
                if not responses.wants_html(request):
                    raise
                return _error_page(request, error)

        return handle_with_pages


def reword(error: SummarizerError) -> None:
    """Replace cures in the message that a page does not offer."""
    detail = str(error)
    for cure, replacement in _REPLACEMENTS.items():
        detail = detail.replace(cure, replacement)
    error.args = (detail,)


def _error_page(request: Request, error: SummarizerError) -> Response:
    """Return the page of an error; without a valid key, the form for one."""
    if isinstance(error, UnauthorizedError):
        query = f"?{request.url.query}" if request.url.query else ""
        page = key_page(request, job_path(f"{responses.path_of(request)}{query}"))
    else:
        found = problem_details.describe(error)
        page = responses.error_page(request, found["detail"], found["status"])
    page.headers.update(problem_details.error_headers(error))
    return page
