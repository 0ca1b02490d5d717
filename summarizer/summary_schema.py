"""The JSON Schemas of results, and whether data are a summary."""

from __future__ import annotations

import json
from typing import Any, Literal, cast

from summarizer.errors import InputError

SCHEMA = "multidoc-summarizer/summary/1"
"""What a summary in JSON names as its schema."""

Result = Literal["summary", "corroboration", "stories"]
"""A result with a JSON Schema."""

_REASON_CHARACTERS = 200  # of a validator's message, which quotes the faulty value in full


def json_schema(result: Result = "summary") -> dict[str, Any]:
    """Return the JSON Schema of a result, which ships with the package."""
    from importlib import resources  # noqa: PLC0415 - only validation needs it

    text = resources.files("summarizer").joinpath(f"{result}.schema.json").read_text("utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


def validated(data: object) -> dict[str, Any]:
    """Return the data if it is a summary in JSON.

    Raises:
        InputError: it is not; the message says where and why.
    """
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - slow to import, rarely needed
    from jsonschema.exceptions import best_match  # noqa: PLC0415

    error = best_match(Draft202012Validator(json_schema()).iter_errors(data))
    if error is not None:
        reason = error.message[:_REASON_CHARACTERS]
        raise InputError(f"not a summary of {SCHEMA}: {error.json_path}: {reason}")
    return cast("dict[str, Any]", data)
