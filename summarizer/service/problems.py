"""What went wrong, as application/problem+json (RFC 9457): what, where, and what to do about it."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from summarizer.errors import RefusedForNowError, SummarizerError, UnauthorizedError
from summarizer.renderers.wording import visible

if TYPE_CHECKING:
    from collections.abc import Mapping

MEDIA_TYPE = "application/problem+json"
_LONGEST_DETAIL = 2000
OURS = (
    "an error of ours, not of yours; please report it where the package is developed, with the "
    "request_id and the line of the log that bears it"
)


def describe(error: Exception) -> dict[str, Any]:
    """The problem as an object: its status, its name and what to do about it."""
    status = error.http_status if isinstance(error, SummarizerError) else 500
    detail = str(error) if isinstance(error, SummarizerError) else OURS
    return problem(status, detail)


def problem(status: int, detail: str) -> dict[str, Any]:
    """A problem with the standard name of its status; the detail on one line, and bounded."""
    try:
        title = HTTPStatus(status).phrase
    except ValueError:
        title = "Client Closed Request"  # 499, which nobody is there to read
    return {
        "type": "about:blank",
        "title": title,
        "status": status,
        "detail": visible(detail)[:_LONGEST_DETAIL],
    }


def respond(error: Exception, request_id: str) -> Response:
    """The answer that says what is wrong."""
    return as_response(describe(error), request_id, headers_of(error))


def headers_of(error: Exception) -> dict[str, str]:
    """What the head of an answer says of the error: when to come back, or how to send a key."""
    if isinstance(error, RefusedForNowError):
        return {"Retry-After": str(error.retry_after)}
    return {"WWW-Authenticate": "Bearer"} if isinstance(error, UnauthorizedError) else {}


def as_response(
    found: Mapping[str, Any], request_id: str, headers: Mapping[str, str] | None = None
) -> Response:
    """The problem as an answer."""
    body = json.dumps({**found, "request_id": request_id}, ensure_ascii=False) + "\n"
    return Response(
        body.encode(),
        status_code=found["status"],
        media_type=MEDIA_TYPE,
        headers=dict(headers or {}),
    )
