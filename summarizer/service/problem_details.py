"""Errors as application/problem+json (RFC 9457): what is wrong, and what to do about it."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from summarizer.errors import SummarizerError
from summarizer.renderers.wording import visible
from summarizer.service.errors import UnauthorizedError, UnavailableError, status_of

if TYPE_CHECKING:
    from collections.abc import Mapping

MEDIA_TYPE = "application/problem+json"
_LONGEST_DETAIL = 2000  # characters: an error may quote a file name or a header of any length
_BUG = (
    "an error of ours, not of yours; please report it where the package is developed, with the "
    "request_id and the line of the log that bears it"
)


def describe(error: Exception) -> dict[str, Any]:
    """Return the problem object of an error; the message of a bug is left out, for it may quote."""
    detail = str(error) if isinstance(error, SummarizerError) else _BUG
    return problem(status_of(error), detail)


def problem(status: int, detail: str) -> dict[str, Any]:
    """A problem object: the standard title of its status, and the detail on one line."""
    try:
        title = HTTPStatus(status).phrase
    except ValueError:
        title = "Client Closed Request"  # 499, which no client reads
    return {
        "type": "about:blank",
        "title": title,
        "status": status,
        "detail": visible(detail)[:_LONGEST_DETAIL],
    }


def error_response(error: Exception, request_id: str) -> Response:
    """Return the response for an error."""
    return problem_response(describe(error), request_id, error_headers(error))


def error_headers(error: Exception) -> dict[str, str]:
    """Return the error's response headers: Retry-After or WWW-Authenticate."""
    if isinstance(error, UnavailableError):
        return {"Retry-After": str(error.retry_after)}
    return {"WWW-Authenticate": "Bearer"} if isinstance(error, UnauthorizedError) else {}


def problem_response(
    found: Mapping[str, Any], request_id: str, headers: Mapping[str, str] | None = None
) -> Response:
    """Return the response with a problem object as its body."""
    body = json.dumps({**found, "request_id": request_id}, ensure_ascii=False) + "\n"
    return Response(
        body.encode(),
        status_code=found["status"],
        media_type=MEDIA_TYPE,
        headers=dict(headers or {}),
    )
