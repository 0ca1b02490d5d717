"""Dask: the workers of a `dask.distributed` scheduler."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from summarizer.batch.engines.joining import PATIENCE, join
from summarizer.batch.tasks import Pool
from summarizer.errors import SchedulerError

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = "distributed"

# A cluster gives up a worker that is not back in 15 s, and never starts another; a busy machine
# takes longer to start Python.
_SETTINGS = {"distributed.deploy.lost-worker-timeout": "1 hour"}
_CLUSTER = {
    "threads_per_worker": 1,
    "memory_limit": 0,  # as without an engine, the system has the last word
    "dashboard_address": None,
    "silence_logs": logging.CRITICAL,  # what fails is told by the error
    "scheduler_kwargs": {"allowed_failures": 0},  # what is sent again we decide, topic by topic
}


@contextmanager
def start(scheduler: str | None, workers: int) -> Iterator[Pool]:
    """Start so many workers on this machine, or join those of the scheduler at an address."""
    import dask  # noqa: PLC0415 - an extra
    import distributed  # noqa: PLC0415 - slow, and an extra

    if scheduler is not None:
        client = join(scheduler, lambda: distributed.Client(scheduler, timeout=PATIENCE))
        with client:
            _wait_for_a_worker(client, scheduler)
            yield _pool(client)
        return
    with (
        dask.config.set(_SETTINGS),
        distributed.LocalCluster(**_CLUSTER, n_workers=workers) as cluster,
        distributed.Client(cluster) as client,
    ):
        yield _pool(client)


def _pool(client: Any) -> Pool:  # noqa: ANN401 - a Client, which may not be installed
    def slots() -> int:
        return sum(client.nthreads().values())

    executor = client.get_executor(pure=False, retries=0)
    return Pool(executor.submit, slots, _deaths)


def _wait_for_a_worker(client: Any, scheduler: str) -> None:  # noqa: ANN401 - as in `_pool`
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except TimeoutError as error:
        raise SchedulerError(
            f"--scheduler {scheduler}: has had no worker for {PATIENCE:g} s; start one"
        ) from error


def _deaths(error: BaseException) -> int:
    """Return how many workers the task has ended; the scheduler itself tries it a few times."""
    from distributed import KilledWorker  # noqa: PLC0415 - an extra

    return int(error.allowed_failures) + 1 if isinstance(error, KilledWorker) else 0
