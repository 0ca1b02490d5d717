"""The middleware around all routes: request ids, the access log, metrics, and unforeseen errors."""

from __future__ import annotations

import re
import time
import uuid
from typing import TYPE_CHECKING, Any

from starlette.datastructures import Headers, MutableHeaders

from summarizer.service import logs, problem_details
from summarizer.service.errors import CLIENT_CLOSED_REQUEST

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from summarizer.service.api.state import Service
    from summarizer.service.work.tasks import Task

_REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
_REFUSALS = frozenset({401, 403, 413, 429, 503})


class RequestMiddleware:
    """ASGI middleware; it is the outermost but for CORS."""

    def __init__(self, app: ASGIApp, service: Service) -> None:
        self._app = app
        self._service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and its response back."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        start = time.perf_counter()
        request_id = _request_id(scope)
        scope.setdefault("state", {})["request_id"] = request_id
        status = 0
        # Routes see HEAD as GET; the server leaves out the body.
        scope["state"]["method"] = scope["method"]
        inner = {**scope, "method": "GET"} if scope["method"] == "HEAD" else scope

        async def send_with_headers(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                self._add_headers(MutableHeaders(scope=message), request_id)
            await send(message)

        try:
            await self._app(inner, receive, send_with_headers)
        except Exception as error:  # noqa: BLE001 - a bug: it is logged, and answered with 500
            logs.bug(error, request_id)
            if status == 0:
                response = problem_details.error_response(error, request_id)
                await response(scope, receive, send_with_headers)
        finally:
            scope["route"] = inner.get("route")
            seconds = time.perf_counter() - start
            self._record(scope, request_id, status or CLIENT_CLOSED_REQUEST, seconds)

    def _add_headers(self, headers: MutableHeaders, request_id: str) -> None:
        headers["X-Request-ID"] = request_id
        headers["X-Content-Type-Options"] = "nosniff"
        if self._service.draining:
            headers["Connection"] = "close"  # so that the next request goes to another process

    def _record(self, scope: Scope, request_id: str, status: int, seconds: float) -> None:
        """Count the request, and write its line of the log."""
        route = getattr(scope.get("route"), "path", "other")
        metrics = self._service.metrics
        metrics.requests.labels(route, scope["method"], str(status)).inc()
        metrics.seconds.labels(route).observe(seconds)
        if status in _REFUSALS:
            metrics.refusals.labels(str(status)).inc()
        fields: dict[str, Any] = {
            "id": request_id,
            "method": scope["method"],
            "route": route,
            "status": status,
            "seconds": round(seconds, 4),
        }
        task: Task | None = scope["state"].get("task")
        if task is not None:
            metrics.count_work(task.sentences, task.stages)
            fields |= {"articles": task.articles, "sentences": task.sentences}
            fields["stages"] = {name: round(time, 4) for name, time in task.stages.items()}
        logs.event("request", **fields)


def _request_id(scope: Scope) -> str:
    """Return the client's X-Request-ID if it is valid, else a new one."""
    given = Headers(scope=scope).get("x-request-id", "")
    return given if _REQUEST_ID.fullmatch(given) else uuid.uuid4().hex
