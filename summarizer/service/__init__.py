"""The HTTP service: one process, one model, the same bytes as the command line.

`settings` says what it may do, `app` what it answers, `server` how it starts and stops. In between:
`intake` (requests to articles), `admission` (who may come in), `sharing` (the one model, in turns),
`work` (one request from its body to its bytes), `jobs` and `board` (long work that survives a
restart).
"""

from __future__ import annotations

import importlib.util

from summarizer.errors import MissingExtraError

_NEEDED = (
    "fastapi",
    "fastapi_offline",
    "jinja2",
    "limits",
    "opentelemetry",
    "prometheus_client",
    "pydantic_settings",
    "python_multipart",
    "uvicorn",
)


def require_service() -> None:
    """Return if what the service needs is there to be imported.

    Raises:
        MissingExtraError: it is not; the message says how to get it.
    """
    missing = [name for name in _NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        raise MissingExtraError(
            f"the service needs {', '.join(missing)}; install it with "
            "pip install 'multidoc-summarizer[service]'"
        )
