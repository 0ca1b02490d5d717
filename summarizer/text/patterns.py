"""Patterns that are made when a text first needs them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable


def on_demand(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what `re.compile` does, made at its first use.

    Most texts are of a few languages and layouts, and to make the patterns of all others takes
    longer than to read some articles.
    """
    return cast("re.Pattern[str]", _OnDemand(pattern, flags))


class _OnDemand:
    """A pattern that takes its methods from the one that is made of it."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Callable[..., object]:
        """Return a method, and keep it for the next use."""
        method: Callable[..., object] = getattr(re.compile(self.pattern, self.flags), name)
        setattr(self, name, method)
        return method
