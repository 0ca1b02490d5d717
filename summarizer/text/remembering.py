"""What is worked out of a text, kept for the next time that it is asked."""

from __future__ import annotations

from functools import lru_cache, wraps
from typing import TYPE_CHECKING, TypeVar, TypeVarTuple

if TYPE_CHECKING:
    from collections.abc import Callable

Others = TypeVarTuple("Others")
Answer = TypeVar("Answer")

LONGEST = 2_000
"""Code points of a text that is kept: sentences and lines are shorter."""


def remembered(
    most: int,
) -> Callable[[Callable[[str, *Others], Answer]], Callable[[str, *Others], Answer]]:
    """Return a decorator that keeps the answers to the last texts that were asked, `most` of them.

    The text is the first argument, and all arguments can be hashed. What is found in a text of
    more than `LONGEST` code points is not kept, nor is the text: texts of any length would fill
    the memory of a process that goes on.
    """

    def decorate(function: Callable[[str, *Others], Answer]) -> Callable[[str, *Others], Answer]:
        kept = lru_cache(maxsize=most)(function)

        @wraps(function)
        def asked(text: str, /, *others: *Others) -> Answer:
            return (kept if len(text) <= LONGEST else function)(text, *others)

        return asked

    return decorate
