"""HTTP requests go in, summaries come out: one process with one model, for many clients.

Read `settings` with `setting_kinds` (what may be set), `errors`, `problem_details` and `limits`
(what is refused, and how), `logs` and `metrics`, then the folders `work` (requests for summaries to
summaries), `jobs` (work that outlives its connection), `api` (the routes under /v1) and `page` (the
form and the summaries in a browser), at last `application` (all routes) and `server` (start and
end).
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
    "python_multipart",
    "uvicorn",
)


def require_service() -> None:
    """Return if the packages of the extra `service` are installed.

    Raises:
        MissingExtraError: one is missing; the message names it and the extra.
    """
    missing = [name for name in _NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        raise MissingExtraError(
            f"the service needs {', '.join(missing)}; install it with "
            "pip install 'multidoc-summarizer[service]'"
        )
