"""A progress display for work that takes more than a second."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

_PATIENCE = 1.0  # seconds: for work that is done sooner a display would only flicker


class ProgressDisplay:
    """A progress bar for each stage on stderr, once the work has taken a second.

    It shows nothing if `quiet`, or if stderr is not a terminal.
    """

    def __init__(self, *, quiet: bool = False) -> None:
        """Start the clock; nothing is shown or imported yet."""
        self._wanted = not quiet and sys.stderr is not None and sys.stderr.isatty()
        self._since = time.monotonic()
        self._bars: Progress | None = None
        self._stages: dict[str, TaskID] = {}

    def __enter__(self) -> Self:
        """Start the work."""
        return self

    def __exit__(self, *_: object) -> None:
        """Clear the display; only the result and messages stay on the screen."""
        if self._bars is not None:
            self._bars.stop()

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Show that `done` of `total` steps of the stage are done."""
        if not self._wanted or time.monotonic() - self._since < _PATIENCE:
            return
        if self._bars is None:
            self._bars = _bars()
        if stage not in self._stages:
            self._stages[stage] = self._bars.add_task(stage, total=total, completed=done)
        self._bars.update(self._stages[stage], completed=done, total=total)


def _bars() -> Progress:
    """Return progress bars, shown until they are stopped, without colours if NO_COLOR is set."""
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
