"""How far the work is, for a person who has waited a second."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

_PATIENCE = 1.0  # seconds: what is done sooner needs no display


class ProgressDisplay:
    """A bar for each stage on stderr, from the moment the work has taken a second.

    It stays silent if `quiet`, or where stderr is no terminal.
    """

    def __init__(self, *, quiet: bool = False) -> None:
        """Note the time; nothing is shown or imported yet."""
        self._wanted = not quiet and sys.stderr is not None and sys.stderr.isatty()
        self._since = time.monotonic()
        self._bars: Progress | None = None
        self._stages: dict[str, TaskID] = {}

    def __enter__(self) -> Self:
        """Begin the work."""
        return self

    def __exit__(self, *_: object) -> None:
        """Clear the display, so that only the result and messages stay on the screen."""
        if self._bars is not None:
            self._bars.stop()

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Show that `done` of `total` steps of the stage are behind us."""
        if not self._wanted or time.monotonic() - self._since < _PATIENCE:
            return
        if self._bars is None:
            self._bars = _bars()
        if stage not in self._stages:
            self._stages[stage] = self._bars.add_task(stage, total=total, completed=done)
        self._bars.update(self._stages[stage], completed=done, total=total)


def _bars() -> Progress:
    """Bars that are on the screen and vanish when stopped; the colours heed NO_COLOR."""
    from rich.console import Console  # noqa: PLC0415 - most runs are over before it is needed
    from rich.progress import (  # noqa: PLC0415
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    said = TextColumn("{task.description}")
    columns = (said, BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    bars = Progress(*columns, console=Console(stderr=True), transient=True)
    bars.start()
    return bars
