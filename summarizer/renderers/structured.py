"""The summary as JSON: what machines read, and what `verify` checks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.summary import Summary


def render_json(summary: Summary, *, explain: bool = False) -> str:
    """The summary in the shape of its JSON Schema, indented by two, with a final newline."""
    data = summary.to_dict(explain=explain)
    return json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
