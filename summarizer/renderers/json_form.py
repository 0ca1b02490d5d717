"""A result as JSON: what programs read, and what `verify` checks of a summary."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from summarizer.renderers.form import NO_MAPS, Maps

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.articles import Article
    from summarizer.summary import Summary

_OURS = "multidoc-summarizer/"  # what the name of each of our JSON Schemas begins with
_FAILED = {"id", "error"}  # the keys of a topic that failed, in the output of `batch`
_SPACE = re.compile(r"\s*")


def render(
    summary: Summary,
    *,
    explain: bool = False,
    articles: Iterable[Article] = (),  # noqa: ARG001 - JSON cites the articles and does not repeat them
    maps: Maps = NO_MAPS,  # noqa: ARG001 - there are no links
) -> str:
    """Return the summary in the shape of its JSON Schema, indented by two spaces."""
    return as_json(summary.to_dict(explain=explain))


def recognizes(text: str) -> bool:
    """Whether the text is JSON of ours: one result, or a result a line as `batch` writes them.

    The first object decides, after the lines of topics that failed.
    """
    decoder, end = json.JSONDecoder(), 0
    try:
        while True:
            value, end = decoder.raw_decode(text, _end_of_space(text, end))
            if not isinstance(value, dict):
                return False
            if value.keys() != _FAILED:
                return str(value.get("schema")).startswith(_OURS)
    except (ValueError, RecursionError):
        return False  # no JSON, or nothing but topics that failed


def as_json(data: dict[str, Any]) -> str:
    """Return the object indented by two spaces, with a final newline and no escapes but JSON's."""
    return json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _end_of_space(text: str, start: int) -> int:
    found = _SPACE.match(text, start)
    return found.end() if found else start
