"""Cross-origin resource sharing: pages of which other origins may send requests."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from starlette.middleware.cors import CORSMiddleware

from summarizer.service import logs, problem_details

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.datastructures import Headers
    from starlette.responses import Response
    from starlette.types import ASGIApp


class CorsMiddleware(CORSMiddleware):
    """Starlette's middleware, which refuses preflight requests with a problem."""

    def __init__(self, app: ASGIApp, origins: Sequence[str]) -> None:
        super().__init__(
            app,
            allow_origins=origins,
            allow_methods=["GET", "POST", "DELETE"],
            allow_headers=["Authorization", "Content-Type", "X-API-Key", "X-Request-ID"],
            expose_headers=["Location", "Retry-After", "X-Request-ID"],
        )

    def preflight_response(self, request_headers: Headers) -> Response:
        """Return the response to a preflight request: what is allowed, or a problem."""
        answer = super().preflight_response(request_headers)
        if answer.status_code < 400:  # noqa: PLR2004 - where errors begin
            return answer
        request_id = uuid.uuid4().hex
        logs.event("preflight", id=request_id, status=answer.status_code)
        reason = bytes(answer.body).decode()
        cure = "--cors-origins names the origins, and /docs the methods and headers"
        kept = {k: v for k, v in answer.headers.items() if not k.startswith("content-")}
        problem = problem_details.problem(answer.status_code, f"{reason}; {cure}")
        return problem_details.problem_response(
            problem, request_id, kept | {"X-Request-ID": request_id}
        )
