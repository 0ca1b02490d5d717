"""The application: its routes, what it answers where something is refused, and its life."""

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

from summarizer import __version__
from summarizer.errors import SummarizerError
from summarizer.service import problems
from summarizer.service.api import openapi as describing
from summarizer.service.api.cors import Origins
from summarizer.service.api.middleware import Front
from summarizer.service.api.routes import API, ASSETS, OPERATIONS
from summarizer.service.page import authentication as admission
from summarizer.service.page import responses as showing
from summarizer.service.page.routes import PAGE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.responses import Response

    from summarizer.service.api.state import Service

_CURES = {
    404: "there is nothing at this address; /docs lists what there is",
    405: "this address does not take this method; /docs lists those that it takes",
}
_NOTHING_HERE = "there is nothing to see at this address"


def create_app(service: Service) -> FastAPI:
    """The application that serves `service`, whose jobs start and end with it."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        service.board.start()
        yield
        await asyncio.to_thread(service.close)

    app = FastAPI(
        title="multidoc-summarizer",
        version=__version__,
        description=describing.DESCRIPTION,
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        # What goes wrong may quote an article, and does not leave this process.
        telemetry={"logs": False, "auto_configure": bool(os.environ.get(_OTLP))},
    )
    app.state.service = service
    app.add_exception_handler(SummarizerError, _refuse)
    app.add_exception_handler(HTTPException, _refuse_http)
    app.include_router(API)
    app.include_router(OPERATIONS)
    app.include_router(PAGE)
    app.mount(ASSETS, StaticFiles(directory=Path(fastapi_offline.__file__).parent / "static"))
    app.add_middleware(Front, service=service)
    if service.settings.cors_origins:
        app.add_middleware(Origins, origins=service.settings.cors_origins)
    describing.complete(app, service.settings)
    return app


_OTLP = "OTEL_EXPORTER_OTLP_ENDPOINT"


async def _refuse(request: Request, error: Exception) -> Response:
    return problems.respond(error, request.state.request_id)


async def _refuse_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 - for the type checker; it is registered so
    headers = dict(error.headers or {})
    if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        headers["Allow"] = ", ".join(sorted(_methods(request)))
    if admission.reads_pages(request) and not showing.path_of(request).startswith(f"{API.prefix}/"):
        answer = showing.trouble(request, _NOTHING_HERE, error.status_code)
        answer.headers.update(headers)
        return answer
    found = problems.problem(error.status_code, _CURES.get(error.status_code, str(error.detail)))
    return problems.as_response(found, request.state.request_id, headers)


def _methods(request: Request) -> set[str]:
    """The methods of all routes with this address: the router names those of the first alone."""
    found = {
        method
        for router in (API, OPERATIONS, PAGE)
        for route in router.routes
        if isinstance(route, APIRoute) and route.matches(request.scope)[0] is not Match.NONE
        for method in route.methods or ()
    }
    return found | {"HEAD"} if "GET" in found else found
