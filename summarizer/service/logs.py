"""The log: a JSON line on standard error for each event, never with text of articles."""

from __future__ import annotations

import json
import logging
import math
import time
import traceback
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_MINUTE = 60.0  # seconds
_log = logging.getLogger("summarizer.service")


def start_log() -> None:
    """Write our log and that of the server to standard error, as JSON lines."""
    handler = logging.StreamHandler()
    handler.setFormatter(_JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    _log.setLevel(logging.INFO)


def event(name: str, **fields: Any) -> None:  # noqa: ANN401 - any JSON value
    """Log something that happened."""
    _log.info(name, extra={"fields": fields})


def warning(name: str, **fields: Any) -> None:  # noqa: ANN401 - any JSON value
    """Log something that an operator should look at."""
    _log.warning(name, extra={"fields": fields})


def bug(error: BaseException, request_id: str) -> None:
    """Log a bug: its class and stack, not its message, which may quote an article."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
    fields = {"id": request_id, "error": type(error).__name__, "places": places}
    _log.error("bug", extra={"fields": fields})


class Seldom:
    """A warning that is logged once a minute at most, with how often it was due since then."""

    def __init__(self, name: str, detail: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._name, self._detail, self._clock = name, detail, clock
        self._times = 0
        self._next = -math.inf

    def log(self) -> None:
        """Log the warning, or count it for the next time."""
        self._times += 1
        now = self._clock()
        if now >= self._next:
            warning(self._name, detail=self._detail, times=self._times)
            self._times, self._next = 0, now + _MINUTE


class _JsonLines(logging.Formatter):
    """A formatter that writes one JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as JSON; of an exception only its class."""
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": record.getMessage().strip(),
        }
        line |= getattr(record, "fields", {})
        if record.exc_info and record.exc_info[0] is not None:
            line["error"] = record.exc_info[0].__name__
        return json.dumps(line, ensure_ascii=False, default=str)
