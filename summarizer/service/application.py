"""The ASGI application: routes, middleware, error handlers and lifespan."""

from __future__ import annotations

import asyncio
import os
from contextlib import asynccontextmanager
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING

import fastapi_offline
from fastapi import FastAPI, Request
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.routing import Match
from starlette.staticfiles import StaticFiles

from summarizer.errors import SummarizerError
from summarizer.service import problem_details
from summarizer.service.api.browsers import BrowserMiddleware
from summarizer.service.api.cors import CorsMiddleware
from summarizer.service.api.documentation import ASSETS, DOCS, openapi_document
from summarizer.service.api.middleware import RequestMiddleware
from summarizer.service.api.operations import OPERATIONS
from summarizer.service.api.routes import API
from summarizer.service.page import responses
from summarizer.service.page.routes import PAGE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.responses import Response

    from summarizer.service.api.state import Service

_OTLP = "OTEL_EXPORTER_OTLP_ENDPOINT"
_ROUTERS = (API, OPERATIONS, DOCS, PAGE)
_CURES = {
    404: "there is nothing at this address; /docs lists what there is",
    405: "this address does not take this method; /docs lists those that it takes",
}
_NOTHING_HERE = "there is nothing to see at this address"


def create_app(service: Service) -> FastAPI:
    """Return the application of a service, whose jobs start and end with it."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        service.jobs.start()
        yield
        await asyncio.to_thread(service.close)

    app = FastAPI(
        title="multidoc-summarizer",
        lifespan=lifespan,
        openapi_url=None,  # the documents are ours, and so are their routes
        redirect_slashes=False,
        # Logs are not exported: an error may quote an article.
        telemetry={"logs": False, "auto_configure": bool(os.environ.get(_OTLP))},
    )
    app.state.service = service
    app.state.openapi = openapi_document(service.settings)
    app.add_exception_handler(SummarizerError, _handle_error)
    app.add_exception_handler(HTTPException, _handle_http_exception)
    for router in _ROUTERS:
        app.include_router(router)
    app.mount(ASSETS, StaticFiles(directory=Path(fastapi_offline.__file__).parent / "static"))
    # The last one that is added is the outermost.
    app.add_middleware(BrowserMiddleware, settings=service.settings, respond=_refusal)
    app.add_middleware(RequestMiddleware, service=service)
    if service.settings.cors_origins:
        app.add_middleware(CorsMiddleware, origins=service.settings.cors_origins)
    return app


async def _handle_error(request: Request, error: Exception) -> Response:
    return problem_details.error_response(error, request.state.request_id)


def _refusal(request: Request, error: SummarizerError) -> Response:
    """Return the response to what no route got to see: a page for browsers, or a problem."""
    if _shown_as_page(request):
        found = problem_details.describe(error)
        return responses.error_page(request, found["detail"], found["status"])
    return problem_details.error_response(error, request.state.request_id)


def _shown_as_page(request: Request) -> bool:
    """Whether a browser shows the response, and its address is not below /v1."""
    below_api = responses.path_of(request).startswith(f"{API.prefix}/")
    return responses.wants_html(request) and not below_api


async def _handle_http_exception(request: Request, error: Exception) -> Response:
    """Answer 404 and 405 of the framework: a page for browsers outside of /v1, or a problem."""
    assert isinstance(error, HTTPException)  # noqa: S101 - for the type checker; it is registered so
    headers = dict(error.headers or {})
    if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        headers["Allow"] = ", ".join(sorted(_allowed_methods(request)))
    if _shown_as_page(request):
        page = responses.error_page(request, _NOTHING_HERE, error.status_code)
        page.headers.update(headers)
        return page
    found = problem_details.problem(
        error.status_code, _CURES.get(error.status_code, str(error.detail))
    )
    return problem_details.problem_response(found, request.state.request_id, headers)


def _allowed_methods(request: Request) -> set[str]:
    """Return the methods of all routes at this address; Starlette names the first route's only."""
    found = {
        method
        for router in _ROUTERS
        for route in router.routes
        if isinstance(route, APIRoute) and route.matches(request.scope)[0] is not Match.NONE
        for method in route.methods or ()
    }
    return found | {"HEAD"} if "GET" in found else found
