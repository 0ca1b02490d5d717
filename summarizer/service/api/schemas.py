"""The JSON Schemas of what the service reads and answers."""

from __future__ import annotations

import json
from typing import Any, get_args

from summarizer.options import MOST, Options, Order
from summarizer.summary import json_schema

TEXT = {"type": "string"}


def ref(name: str) -> dict[str, str]:
    """A reference to one of the schemas by its name."""
    return {"$ref": f"#/components/schemas/{name}"}


def schemas(encoder: str) -> dict[str, Any]:
    """The JSON Schemas that the routes name, for a service with this encoder."""
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
        "articles": {"type": "array", "minItems": 1, "items": ref("Article")},
        "options": {"anyOf": [ref("Options"), {"type": "null"}]},
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
        "id": TEXT,
        "status": {"enum": ["queued", "running", "done", "failed", "cancelled"]},
        "progress": {"type": "number", "minimum": 0, "maximum": 1},
        "result": {"anyOf": [ref("Summary"), {"type": "null"}]},
        "error": {"anyOf": [{"type": "object"}, {"type": "null"}]},
        "created": TEXT,
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
                    "name": TEXT,
                    "sha256": TEXT,
                    "dimensions": {"type": "integer"},
                    "languages": {"type": "array", "items": TEXT},
                },
            },
        }
    },
}
_PROBLEM = {
    "type": "object",
    "required": ["type", "title", "status", "detail", "request_id"],
    "properties": {
        "type": TEXT,
        "title": TEXT,
        "status": {"type": "integer"},
        "detail": TEXT,
        "request_id": TEXT,
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
