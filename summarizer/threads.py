"""How many threads may compute, and work that several of them share."""

from __future__ import annotations

import os
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, TypeVar

from threadpoolctl import threadpool_limits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future

T = TypeVar("T")
R = TypeVar("R")

_LIMIT: ContextVar[int | None] = ContextVar("threads", default=None)


@contextmanager
def at_most(threads: int | None) -> Iterator[None]:
    """Let what is done inside compute on so many threads; None is one for each processor.

    It changes no result. What other threads do meanwhile has a limit of its own.
    """
    token = _LIMIT.set(threads)
    try:
        yield
    finally:
        _LIMIT.reset(token)


def limit() -> int | None:
    """Return the limit set by `at_most`, or None without one."""
    return _LIMIT.get()


def available() -> int:
    """Return how many threads may compute here: the limit, or one for each processor."""
    return _LIMIT.get() or processors()


def processors() -> int:
    """Return how many processors this process may use: in a container maybe not all."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_turn(work: Callable[[T], R], items: Iterable[T], threads: int) -> Iterator[R]:
    """Yield the results of `work` on each item, in their order, from so many threads.

    No more than `threads` + 1 items are begun at a time, beside the one that is looked at. Linear
    algebra in each of them runs on that one thread.
    """
    if threads <= 1:
        yield from map(work, items)
        return
    begun: deque[Future[R]] = deque()
    with ThreadPoolExecutor(threads, initializer=one_blas_thread) as pool:
        try:
            for item in items:
                begun.append(pool.submit(work, item))
                if len(begun) > threads:
                    yield begun.popleft().result()
            while begun:
                yield begun.popleft().result()
        finally:
            pool.shutdown(cancel_futures=True)  # after an error or an interrupt some may wait


def one_blas_thread() -> threadpool_limits:
    """Hold linear algebra to one thread, here or in a `with` block: more sum in another order.

    Where OpenBLAS was built with OpenMP it holds for the calling thread alone.
    """
    return threadpool_limits(limits=1, user_api="blas")
