"""Results as JSON: what machines read, and of a summary what `verify` checks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summarizer.summary import Summary


def render_json(summary: Summary, *, explain: bool = False) -> str:
    """The summary in the shape of its JSON Schema, indented by two, with a final newline."""
    return as_json(summary.to_dict(explain=explain))


def as_json(data: dict[str, Any]) -> str:
    """The object indented by two, with a final newline; what is no ASCII stays as it is."""
    return json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
