"""What /openapi.json says of each route: bodies, answers, and every error."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, get_args

from fastapi.openapi.utils import get_openapi
from starlette.responses import Response

from summarizer.options import MOST, Options, Order
from summarizer.service.problems import MEDIA_TYPE as PROBLEM_TYPE
from summarizer.summary import json_schema

if TYPE_CHECKING:
    from fastapi import FastAPI

    from summarizer.service.settings import Settings

DESCRIPTION = """\
Many articles about one event go in; a short summary of verbatim sentences comes out, each with the
places that it was taken from and the other articles that say the same.

Errors are `application/problem+json`: `detail` says what is wrong and what to do about it, and
names the limit where one was reached. `429` and `503` say in `Retry-After` when to come back.
"""


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


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
    500: {"description": "the jobs cannot be kept: the disk is full, say"},
    503: {
        "description": "the queue is full, the time is over, or the end is near",
        "headers": _RETRY,
    },
}
_READING = (400, 401, 408, 413, 415, 422, 429, 503)


def _route(
    answers: dict[int, Any], problems: tuple[int, ...], extra: dict[str, Any] | None = None
) -> dict[str, Any]:
    """What a route says of itself: its answers, and its errors among those above."""
    errors = {
        status: _PROBLEMS[status] | {"content": {PROBLEM_TYPE: {"schema": _ref("Problem")}}}
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
        "options": _ref("Options"),
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
            "application/json": {"schema": _ref("Commission")},
            "multipart/form-data": {"schema": _FORM},
        },
    }
}
_TEXT = {"type": "string"}
_EVENT = {"type": "object", "properties": {"event": _TEXT, "data": _TEXT}}
SUMMARIES = _route(
    {
        200: {
            "description": "the summary, in the form that Accept asks for",
            "content": {
                "application/json": {"schema": _ref("Summary")},
                "text/markdown": {"schema": _TEXT},
                "text/plain": {"schema": _TEXT},
                "text/html": {"schema": _TEXT},
            },
        }
    },
    (*_READING, 406),
    _BODY,
)
_LOCATION = {"Location": {"description": "where the job is", "schema": _TEXT}}
NEW_JOB = _route(
    {202: _answer("the job, queued", "application/json", _ref("Job")) | {"headers": _LOCATION}},
    (*_READING, 500),
    _BODY,
)
_FINDING = (401, 404, 429, 500)
JOB = _route({200: _answer("the job", "application/json", _ref("Job"))}, _FINDING)
CANCEL = _route({204: {"description": "cancelled"}}, _FINDING)
EVENTS = _route(
    {200: _answer("an event `job` for each change", "text/event-stream", _EVENT)},
    (*_FINDING, 503),
)
ENCODERS = _route({200: _answer("the encoders", "application/json", _ref("Encoders"))}, (401, 429))
_STATUS = {"type": "object", "required": ["status"], "properties": {"status": _TEXT}}
LIVE = _route({200: _answer("the process answers", "application/json", _STATUS)}, ())
READY = _route({200: _answer("requests are welcome", "application/json", _STATUS)}, (503,))
METRICS = _route({200: _answer("the metrics", "text/plain", _TEXT)}, ())


def complete(app: FastAPI, settings: Settings) -> None:
    """Let the application describe itself with the schemas that the routes name."""

    def described() -> dict[str, Any]:
        if app.openapi_schema is None:
            schema = get_openapi(
                title=app.title, version=app.version, description=app.description, routes=app.routes
            )
            schema["components"] = {"schemas": _schemas(settings.encoder)}
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


def _schemas(encoder: str) -> dict[str, Any]:
    return {
        "Commission": _COMMISSION,
        "Article": _ARTICLE,
        "Options": _options(encoder),
        "Summary": _summary(),
        "Job": _JOB,
        "Encoders": _ENCODERS,
        "Problem": _PROBLEM,
    }


_MAYBE_TEXT = {"type": ["string", "null"]}
_ARTICLE = {
    "type": "object",
    "required": ["text"],
    "properties": {
        "text": {"type": "string", "minLength": 1},
        "id": {
            **_MAYBE_TEXT,
            "description": "without one, the first 12 hex digits of the text's SHA-256",
        },
        "title": _MAYBE_TEXT,
        "source": _MAYBE_TEXT,
        "url": _MAYBE_TEXT,
        "published": {"description": "a date; also called `date`"},
        "language": {**_MAYBE_TEXT, "description": "a code such as `en`; also called `lang`"},
    },
    "description": "Other keys are passed over.",
}
_COMMISSION = {
    "type": "object",
    "required": ["articles"],
    "properties": {
        "articles": {"type": "array", "minItems": 1, "items": _ref("Article")},
        "options": {"anyOf": [_ref("Options"), {"type": "null"}]},
        "explain": {
            "type": ["boolean", "null"],
            "description": "add every cluster with its rank, and every dropped span",
        },
    },
    "additionalProperties": False,
    "example": {
        "articles": [
            {"text": "Rain flooded the harbour of Brest on Monday.", "source": "The Gazette"},
            {"text": "The harbour of Brest was flooded by rain on Monday.", "source": "The Herald"},
        ],
        "options": {"words": 20},
    },
}
_JOB = {
    "type": "object",
    "required": ["id", "status", "progress", "result", "error", "created", "finished"],
    "properties": {
        "id": _TEXT,
        "status": {"enum": ["queued", "running", "done", "failed", "cancelled"]},
        "progress": {"type": "number", "minimum": 0, "maximum": 1},
        "result": {"anyOf": [_ref("Summary"), {"type": "null"}]},
        "error": {"anyOf": [{"type": "object"}, {"type": "null"}]},
        "created": _TEXT,
        "finished": _MAYBE_TEXT,
    },
}
_ENCODERS = {
    "type": "object",
    "required": ["encoders"],
    "properties": {
        "encoders": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["name", "sha256", "dimensions", "languages"],
                "properties": {
                    "name": _TEXT,
                    "sha256": _TEXT,
                    "dimensions": {"type": "integer"},
                    "languages": {"type": "array", "items": _TEXT},
                },
            },
        }
    },
}
_PROBLEM = {
    "type": "object",
    "required": ["type", "title", "status", "detail", "request_id"],
    "properties": {
        "type": _TEXT,
        "title": _TEXT,
        "status": {"type": "integer"},
        "detail": _TEXT,
        "request_id": _TEXT,
    },
}


def _options(encoder: str) -> dict[str, Any]:
    defaults = Options()
    count = {"type": ["integer", "null"], "minimum": 1, "maximum": MOST}
    share = {"type": ["number", "null"], "minimum": 1, "maximum": 100}
    return {
        "type": "object",
        "description": "At most one of words, sentences and percent.",
        "properties": {
            "words": {**count, "description": "at most so many words; 150 without any budget"},
            "sentences": {**count, "description": "at most so many sentences"},
            "percent": {**share, "description": "at most so many percent of the cleaned words"},
            "order": {"enum": list(get_args(Order)), "default": defaults.order},
            "encoder": {"const": encoder},
            **{
                name: {
                    "type": "number",
                    "minimum": 0,
                    "maximum": 1,
                    "default": getattr(defaults, name),
                }
                for name in ("same_fact", "redundancy", "support")
            },
        },
        "additionalProperties": False,
    }


def _summary() -> dict[str, Any]:
    """The schema that ships with the package, with its references where they now point."""
    text = json.dumps(json_schema()).replace('"#/$defs/', '"#/components/schemas/Summary/$defs/')
    schema: dict[str, Any] = json.loads(text)
    schema.pop("$schema", None)
    return schema
