"""How many processors there are, and work that several of them share."""

from __future__ import annotations

import os
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from threadpoolctl import threadpool_limits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future

T = TypeVar("T")
R = TypeVar("R")


def processors() -> int:
    """How many processors this process may use: in a container fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_turn(work: Callable[[T], R], items: Iterable[T], threads: int) -> Iterator[R]:
    """The results of `work` on each item, in their order, from so many threads.

    No more than `threads` + 1 items are begun at a time, beside the one that is looked at. Linear
    algebra in each of them runs on that one thread.
    """
    if threads <= 1:
        yield from map(work, items)
        return
    begun: deque[Future[R]] = deque()
    with ThreadPoolExecutor(threads, initializer=_alone) as pool:
        try:
            for item in items:
                begun.append(pool.submit(work, item))
                if len(begun) > threads:
                    yield begun.popleft().result()
            while begun:
                yield begun.popleft().result()
        finally:
            pool.shutdown(cancel_futures=True)  # after an error or an interrupt some may wait


def _alone() -> None:
    # Where OpenBLAS was built with OpenMP, the limit of another thread does not hold for this one.
    threadpool_limits(limits=1, user_api="blas")
