"""How far a long work is, for whoever asked to be told."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[str, int, int], None]
"""Is called with a stage, the steps done, and all steps."""


def stage(name: str, total: int, progress: Progress | None) -> Callable[[int], None] | None:
    """Return what a stage tells its steps done to, or None if nobody wants to know."""
    return None if progress is None else lambda done: progress(name, done, total)
