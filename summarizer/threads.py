"""The number of threads that may compute, and a map over several of them."""

from __future__ import annotations

import math
import os
import sys
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import ContextVar
from importlib import import_module
from pathlib import Path
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


def processors(root: Path = Path("/")) -> int:
    """Return the number of processors that this process may use; a container may allow fewer.

    A quota of processor time counts as the processors that it keeps busy. `root` is the folder of
    the whole file system.
    """
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return min([usable or 1, *map(_processors_for, _quotas(root))])


def _processors_for(quota: tuple[int, int]) -> int:
    """Return how many processors a time of computing in each period keeps busy, at least one."""
    time, period = quota
    return max(1, math.ceil(time / period))


def _quotas(root: Path) -> Iterator[tuple[int, int]]:
    """Yield the microseconds of computing, and of the period, that control groups of Linux set.

    Those of the process's own group and of the groups around it hold at once. In a container its
    own group is often mounted as the outermost one.
    """
    groups = root / "sys/fs/cgroup"
    for path in _group_paths(root):
        for group in (path, *path.parents):
            yield from _quota(groups / group / "cpu.max")
            limit = groups / "cpu" / group / "cpu.cfs_quota_us"  # of control groups, version 1
            yield from _quota(limit, limit.with_name("cpu.cfs_period_us"))


def _group_paths(root: Path) -> set[Path]:
    """Return the paths of the process's groups that share out processors, below their mount."""
    paths = {Path()}
    for line in _read(root / "proc/self/cgroup").splitlines():
        _, controllers, path = line.split(":", 2)
        if not controllers or "cpu" in controllers.split(","):  # version 2 names none
            paths.add(Path(path.lstrip("/")))
    return paths


def _quota(*files: Path) -> list[tuple[int, int]]:
    """Return the time and the period that the files hold, or nothing where they set no limit."""
    found = " ".join(map(_read, files)).split()
    if not found or not all(map(str.isdecimal, found)):  # "max" and -1 are no limit
        return []
    time, period = map(int, found)
    return [(time, period)] if period else []


def _read(file: Path) -> str:
    """Return the text of a file of the system, or none if it is not there."""
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


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


@contextmanager
def importing(*modules: str) -> Iterator[None]:
    """Import modules in another thread while the block runs.

    The block must leave Python to it, as that of an encoder does, whose runtime computes outside of
    Python. An error is not raised here, but by whoever imports the module then.
    """
    missing = [module for module in modules if module not in sys.modules]
    if not missing:
        yield
        return
    with ThreadPoolExecutor(1, thread_name_prefix="import") as thread:
        for module in missing:
            thread.submit(import_module, module)
        yield


def one_blas_thread() -> threadpool_limits:
    """Limit linear algebra to one thread, from now on or in a `with` block.

    With more threads sums are taken in another order, and differ in their last bits. The limit is
    the process's; where OpenBLAS was built with OpenMP it is the calling thread's.
    """
    return threadpool_limits(limits=1, user_api="blas")
