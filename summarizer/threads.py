"""The number of threads that may compute, and a map over several of them."""

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
    """Limit the threads on which the block computes; None is one thread for each processor.

    The limit changes no result. It holds in the calling thread only.
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
    """Return the number of threads that may compute here: the limit, or one for each processor."""
    return _LIMIT.get() or processors()


def processors() -> int:
    """Return the number of processors that this process may use; a container may allow fewer."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_turn(work: Callable[[T], R], items: Iterable[T], threads: int) -> Iterator[R]:
    """Yield `work(item)` for each item, in order, computed on so many threads.

    At most `threads` + 1 results are under way or waiting, beside the one that the caller has.
    Linear algebra runs on one thread in each of them.
    """
    if threads <= 1:
        yield from map(work, items)
        return
    pending: deque[Future[R]] = deque()
    with ThreadPoolExecutor(threads, initializer=one_blas_thread) as pool:
        try:
            for item in items:
                pending.append(pool.submit(work, item))
                if len(pending) > threads:
                    yield pending.popleft().result()
            while pending:
                yield pending.popleft().result()
        finally:
            pool.shutdown(cancel_futures=True)  # after an error or an interrupt some still wait


def one_blas_thread() -> threadpool_limits:
    """Limit linear algebra to one thread, from now on or in a `with` block.

    With more threads sums are taken in another order, and differ in their last bits. The limit is
    the process's; where OpenBLAS was built with OpenMP it is the calling thread's.
    """
    return threadpool_limits(limits=1, user_api="blas")
