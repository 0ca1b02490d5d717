"""JSON responses, which no cache stores."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

if TYPE_CHECKING:
    from collections.abc import Mapping

JSON = "application/json"
NO_STORE = {"Cache-Control": "no-store"}


def json_response(
    data: Mapping[str, Any], status: int = 200, headers: Mapping[str, str] | None = None
) -> Response:
    """Return the data as indented JSON."""
    body = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    return Response(
        body.encode(),
        status_code=status,
        media_type=JSON,
        headers=NO_STORE | dict(headers or {}),
    )
