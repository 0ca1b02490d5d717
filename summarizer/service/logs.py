"""The log: a line of JSON on standard error for each event, and never the text of articles."""

from __future__ import annotations

import json
import logging
import traceback
from datetime import UTC, datetime
from typing import Any

_log = logging.getLogger("summarizer.service")


def start_log() -> None:
    """Let our lines and those of the server go to standard error as JSON."""
    handler = logging.StreamHandler()
    handler.setFormatter(_JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    _log.setLevel(logging.INFO)


def event(name: str, **fields: Any) -> None:  # noqa: ANN401 - any JSON value
    """Write a line about something that happened."""
    _log.info(name, extra={"fields": fields})


def warning(name: str, **fields: Any) -> None:  # noqa: ANN401 - any JSON value
    """Write a line about something that those who run the service should see to."""
    _log.warning(name, extra={"fields": fields})


def bug(error: BaseException, request_id: str) -> None:
    """Write a line about an error of ours: its kind and place, not its message, which may quote."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
    fields = {"id": request_id, "error": type(error).__name__, "places": places}
    _log.error("bug", extra={"fields": fields})


class _JsonLines(logging.Formatter):
    """One object a line."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as JSON; of an exception its kind alone."""
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": record.getMessage().strip(),
        }
        line |= getattr(record, "fields", {})
        if record.exc_info and record.exc_info[0] is not None:
            line["error"] = record.exc_info[0].__name__
        return json.dumps(line, ensure_ascii=False, default=str)
