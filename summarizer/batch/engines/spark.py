"""Spark: a job of one partition for each task, on a cluster of Spark."""

from __future__ import annotations

import os
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

from summarizer.batch.engines.joining import join
from summarizer.batch.tasks import Pool
from summarizer.errors import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = "pyspark"

# How Spark tells, within an error of its own, that the process that worked has died.
_DEATHS = ("Python worker exited unexpectedly", "ExecutorLostFailure", "ended by signal")
STDERR = 2  # the number of the file that every process has for its messages
_ELSEWHERE = "spark://"  # how the address of a cluster begins; others are on this machine


@contextmanager
def start(scheduler: str | None, workers: int) -> Iterator[Pool]:
    """Start so many workers on this machine, or join those of the scheduler at an address."""
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    if not (os.environ.get("JAVA_HOME") or shutil.which("java")):
        raise MissingExtraError("--engine spark: needs Java 17 or newer, which is not on PATH")
    with _silence():
        session = _session(scheduler or f"local[{workers}]")
    context = session.sparkContext
    executor = ThreadPoolExecutor(max(1, context.defaultParallelism))
    try:
        yield _pool(context, executor)
    finally:
        executor.shutdown(wait=False, cancel_futures=True)
        session.stop()


@contextmanager
def _silence() -> Iterator[None]:
    """Send what Java says on standard error nowhere: it begins before its log can be configured."""
    kept, nowhere = os.dup(STDERR), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, STDERR)
    try:
        yield
    finally:
        os.dup2(kept, STDERR)
        os.close(kept)
        os.close(nowhere)


def _session(master: str) -> Any:  # noqa: ANN401 - of a package that may not be installed
    from pyspark.sql import SparkSession  # noqa: PLC0415 - slow, and an extra

    builder = (
        SparkSession.builder.appName("summarizer batch")
        .master(master)
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.log.level", "OFF")  # what fails is told by the error
        .config("spark.task.maxFailures", "1")  # what is sent again we decide, topic by topic
    )
    if master.startswith(_ELSEWHERE):
        return join(master, builder.getOrCreate)
    return builder.getOrCreate()


def _pool(context: Any, executor: ThreadPoolExecutor) -> Pool:  # noqa: ANN401 - as in `_builder`
    def run(work: Any, rows: Any) -> Any:  # noqa: ANN401 - as `Pool.submit` has them
        job = context.parallelize([rows], 1).map(partial(_run, work))
        (lines,) = job.collect()
        return lines

    def slots() -> int:
        return max(1, int(context.defaultParallelism))

    return Pool(lambda work, rows: executor.submit(run, work, rows), slots, _deaths)


def _run(work: Any, rows: Any) -> Any:  # noqa: ANN401 - as `Pool.submit` has them
    return work(rows)


def _deaths(error: BaseException) -> int:
    said = str(error)
    return int(any(words in said for words in _DEATHS))
