"""What /openapi.json says of each route: bodies, answers, and every error."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from fastapi.openapi.utils import get_openapi
from starlette.responses import Response

from summarizer.service.api.schemas import TEXT, ref, schemas
from summarizer.service.problems import MEDIA_TYPE as PROBLEM_TYPE

if TYPE_CHECKING:
    from fastapi import FastAPI

    from summarizer.service.settings import Settings

DESCRIPTION = """\
Many articles about one event go in; a short summary of verbatim sentences comes out, each with the
places that it was taken from and the other articles that say the same.

Errors are `application/problem+json`: `detail` says what is wrong and what to do about it, and
names the limit where one was reached. `429` and `503` say in `Retry-After` when to come back.
"""


def _answer(description: str, media_type: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": description, "content": {media_type: {"schema": schema}}}


_RETRY = {"Retry-After": {"description": "seconds to wait", "schema": {"type": "integer"}}}
_PROBLEMS: dict[int, dict[str, Any]] = {
    400: {"description": "no JSON by the letter, no UTF-8, or a key that stands twice"},
    401: {"description": "no API key, where the service asks for one"},
    404: {"description": "no such job"},
    406: {"description": "Accept takes none of the forms that a summary has"},
    408: {"description": "the body did not arrive in time"},
    413: {"description": "more than a limit allows; the detail names the limit"},
    415: {"description": "a body that is neither JSON nor a form with files"},
    422: {"description": "values that describe no articles, no options, or nothing to summarise"},
    429: {"description": "too many requests in a minute", "headers": _RETRY},
    503: {
        "description": "the queue is full, the time is over, the end is near, or the jobs cannot "
        "be read or written",
        "headers": _RETRY,
    },
}
_READING = (400, 401, 408, 413, 415, 422, 429, 503)


def _route(
    answers: dict[int, Any], problems: tuple[int, ...], extra: dict[str, Any] | None = None
) -> dict[str, Any]:
    """What a route says of itself: its answers, and its errors among those above."""
    errors = {
        status: _PROBLEMS[status] | {"content": {PROBLEM_TYPE: {"schema": ref("Problem")}}}
        for status in problems
    }
    return {
        "responses": answers | errors,
        "status_code": min(answers),
        "response_class": _Undeclared,
        "openapi_extra": extra or {},
    }


class _Undeclared(Response):
    """No media type of its own: each route lists its answers."""

    media_type = None


_FORM = {
    "type": "object",
    "required": ["files"],
    "properties": {
        "files": {
            "type": "array",
            "minItems": 1,
            "items": {"type": "string", "format": "binary"},
            "description": "`.jsonl` files (one article a line) and text files (one article each)",
        },
        "options": ref("Options"),
        "explain": {"type": "string", "enum": ["true", "false"]},
        "encoding": {
            "type": "string",
            "description": "of files that are not UTF-8, such as cp1252",
        },
    },
    "additionalProperties": False,
}
_BODY = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {"schema": ref("Commission")},
            "multipart/form-data": {"schema": _FORM},
        },
    }
}
_EVENT = {"type": "object", "properties": {"event": TEXT, "data": TEXT}}
SUMMARIES = _route(
    {
        200: {
            "description": "the summary, in the form that Accept asks for",
            "content": {
                "application/json": {"schema": ref("Summary")},
                "text/markdown": {"schema": TEXT},
                "text/plain": {"schema": TEXT},
                "text/html": {"schema": TEXT},
            },
        }
    },
    (*_READING, 406),
    _BODY,
)
_LOCATION = {"Location": {"description": "where the job is", "schema": TEXT}}
NEW_JOB = _route(
    {202: _answer("the job, queued", "application/json", ref("Job")) | {"headers": _LOCATION}},
    _READING,
    _BODY,
)
_FINDING = (401, 404, 429, 503)
JOB = _route({200: _answer("the job", "application/json", ref("Job"))}, _FINDING)
CANCEL = _route(
    {204: {"description": "the job is `cancelled`, and what it held is gone, also its result"}},
    _FINDING,
)
EVENTS = _route(
    {200: _answer("an event `job` for each change", "text/event-stream", _EVENT)},
    _FINDING,
)
ENCODERS = _route({200: _answer("the encoders", "application/json", ref("Encoders"))}, (401, 429))
_STATUS = {"type": "object", "required": ["status"], "properties": {"status": TEXT}}
_STATE = {
    "type": "object",
    "required": ["status"],
    "properties": {
        "status": {"enum": ["ready", "degraded"]},
        "unavailable": {"type": "array", "items": {"enum": ["jobs"]}},
    },
}
LIVE = _route({200: _answer("the process answers", "application/json", _STATUS)}, ())
READY = _route({200: _answer("requests are welcome", "application/json", _STATE)}, (503,))
METRICS = _route({200: _answer("the metrics", "text/plain", TEXT)}, ())


def complete(app: FastAPI, settings: Settings) -> None:
    """Let the application describe itself with the schemas that the routes name."""

    def described() -> dict[str, Any]:
        if app.openapi_schema is None:
            schema = get_openapi(
                title=app.title, version=app.version, description=app.description, routes=app.routes
            )
            schema["components"] = {"schemas": schemas(settings.encoder)}
            for operations in schema["paths"].values():
                for operation in operations.values():
                    _drop_what_is_never_answered(operation)
            if settings.api_keys:
                schema["components"]["securitySchemes"] = _KEYS
                for path, operations in schema["paths"].items():
                    for operation in operations.values() if path.startswith("/v1/") else ():
                        operation["security"] = [{name: []} for name in _KEYS]
            app.openapi_schema = schema
        return app.openapi_schema

    app.openapi = described  # type: ignore[method-assign]


def _drop_what_is_never_answered(operation: dict[str, Any]) -> None:
    """Take out the 422 that the framework adds wherever a path has a parameter."""
    if "HTTPValidationError" in json.dumps(operation["responses"].get("422")):
        del operation["responses"]["422"]


_KEYS = {
    "bearer": {"type": "http", "scheme": "bearer"},
    "header": {"type": "apiKey", "in": "header", "name": "X-API-Key"},
}
