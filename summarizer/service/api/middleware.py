"""What surrounds every request: its id, its line in the log, its count, and the last net."""

from __future__ import annotations

import re
import time
import uuid
from typing import TYPE_CHECKING, Any

from starlette.datastructures import Headers, MutableHeaders

from summarizer.service import logs, problems

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from summarizer.service.api.state import Service

_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
_REFUSED = frozenset({401, 413, 429, 503})
_NOBODY = 499


class Front:
    """The middleware around all routes."""

    def __init__(self, app: ASGIApp, service: Service) -> None:
        self._app = app
        self._service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and its answer back."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        start = time.perf_counter()
        request_id = _request_id(scope)
        scope.setdefault("state", {})["request_id"] = request_id
        status = 0
        # The server leaves out the body of an answer to HEAD; to the routes it is a GET.
        scope["state"]["method"] = scope["method"]
        inner = {**scope, "method": "GET"} if scope["method"] == "HEAD" else scope

        async def send_on(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                self._add_headers(MutableHeaders(scope=message), request_id)
            await send(message)

        try:
            await self._app(inner, receive, send_on)
        except Exception as error:  # noqa: BLE001 - the last place that can turn it into an answer
            logs.bug(error, request_id)
            if status == 0:
                await problems.respond(error, request_id)(scope, receive, send_on)
        finally:
            scope["route"] = inner.get("route")
            self._note(scope, request_id, status or _NOBODY, time.perf_counter() - start)

    def _add_headers(self, headers: MutableHeaders, request_id: str) -> None:
        headers["X-Request-ID"] = request_id
        headers["X-Content-Type-Options"] = "nosniff"
        if self._service.draining:
            headers["Connection"] = "close"  # so that the next request goes to another service

    def _note(self, scope: Scope, request_id: str, status: int, seconds: float) -> None:
        route = getattr(scope.get("route"), "path", "other")
        metrics = self._service.metrics
        metrics.requests.labels(route, scope["method"], str(status)).inc()
        metrics.seconds.labels(route).observe(seconds)
        if status in _REFUSED:
            metrics.refusals.labels(str(status)).inc()
        fields: dict[str, Any] = {
            "id": request_id,
            "method": scope["method"],
            "route": route,
            "status": status,
            "seconds": round(seconds, 4),
        }
        ticket = scope["state"].get("ticket")
        if ticket is not None:
            metrics.count(ticket)
            fields |= {"articles": ticket.articles, "sentences": ticket.sentences}
            fields["stages"] = {name: round(time, 4) for name, time in ticket.stages.items()}
        logs.event("request", **fields)


def _request_id(scope: Scope) -> str:
    """The id that the client gave, if it is one, or a new one."""
    given = Headers(scope=scope).get("x-request-id", "")
    return given if _ID.fullmatch(given) else uuid.uuid4().hex
