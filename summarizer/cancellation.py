"""Work that nobody waits for any more is given up between two of its steps.

The stages call `check` in every loop that may take long. What it calls is set for all that is done
inside of `cancelled_by`, as a limit of threads is (see `summarizer.threads`).
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_Item = TypeVar("_Item")
_CHECK: ContextVar[Callable[[], object] | None] = ContextVar("cancellation", default=None)


@contextmanager
def cancelled_by(check: Callable[[], object]) -> Iterator[None]:
    """Let what is done inside call the function between its steps: it ends the work by an error.

    It is called many times a second and must be quick. Whatever it raises comes out unchanged. What
    other threads do meanwhile has a function of its own.
    """
    token = _CHECK.set(check)
    try:
        yield
    finally:
        _CHECK.reset(token)


def check() -> None:
    """Go on, or raise what the function set by `cancelled_by` raises."""
    function = _CHECK.get()
    if function is not None:
        function()


def checked(items: Iterable[_Item]) -> Iterator[_Item]:
    """Yield the items, and go on only if `check` does."""
    for item in items:
        check()
        yield item
