"""Ray: remote tasks on a cluster of Ray."""

from __future__ import annotations

import logging
import os
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

from summarizer.batch.engines.joining import join
from summarizer.batch.tasks import Pool

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = "ray"

_SETTINGS = {
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",  # tasks that use no GPU leave its variables alone
    "RAY_USAGE_STATS_ENABLED": "0",  # nothing is sent to anyone
}


@contextmanager
def start(scheduler: str | None, workers: int) -> Iterator[Pool]:
    """Start so many workers on this machine, or join those of the scheduler at an address."""
    for name, value in _SETTINGS.items():
        os.environ.setdefault(name, value)
    import ray  # noqa: PLC0415 - slow, and an extra

    init = partial(ray.init, logging_level=logging.CRITICAL, log_to_driver=False)
    if scheduler is None:
        init(num_cpus=workers, include_dashboard=False)
    else:
        join(scheduler, lambda: init(address=scheduler))
    try:
        yield _pool(ray)
    finally:
        ray.shutdown()


def _pool(ray: Any) -> Pool:  # noqa: ANN401 - a module that may not be installed
    def slots() -> int:
        return int(ray.cluster_resources().get("CPU", 1))

    def deaths(error: BaseException) -> int:
        lost = (ray.exceptions.WorkerCrashedError, ray.exceptions.NodeDiedError)
        return int(isinstance(error, (*lost, ray.exceptions.OutOfMemoryError)))

    # What is sent again we decide, topic by topic.
    run = ray.remote(max_retries=0, num_cpus=1)(_run)
    return Pool(lambda work, rows: run.remote(work, rows).future(), slots, deaths)


def _run(work: Any, rows: Any) -> Any:  # noqa: ANN401 - as `Pool.submit` has them
    return work(rows)
