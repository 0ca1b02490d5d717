"""The queue of the jobs, and the threads that work on them beside the requests."""

from __future__ import annotations

import json
import threading
import time
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from summarizer.errors import SummarizerError
from summarizer.renderers.json_form import as_json
from summarizer.service import logs, problem_details
from summarizer.service.errors import CancelledError, GoneError, JobsUnavailableError, NotFoundError
from summarizer.service.work.requests import SummaryRequest
from summarizer.service.work.tasks import Task
from summarizer.story import SCHEMA as STORIES
from summarizer.story import Stories
from summarizer.summary import Summary

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.service.jobs.store import Job, JobStore, Status
    from summarizer.service.metrics import Metrics
    from summarizer.service.work.summaries import Summarizer

_WORKERS = 2  # so that one long job does not hold up all others
_HOUSEKEEPING = 30.0  # seconds between looks for expired jobs: late by less than a minute
_RETRY = 2.0  # seconds between attempts to use a file that fails
OVER = ("done", "failed", "cancelled")
"""The statuses of a job that does not change any more."""


class JobQueue:
    """The jobs, and the worker threads that take the oldest first."""

    def __init__(self, store: JobStore, summarizer: Summarizer, metrics: Metrics) -> None:
        self._store = store
        self._summarizer = summarizer
        self._metrics = metrics
        self._change = threading.Condition()
        self._stopping = False
        self._tasks: dict[str, Task] = {}
        self._progress: dict[str, float] = {}
        self._threads = [
            threading.Thread(target=self._work, name=f"job-{n}", daemon=True)
            for n in range(_WORKERS)
        ]

    def start(self) -> None:
        """Start the worker threads."""
        for thread in self._threads:
            thread.start()

    def drain(self) -> None:
        """Start no more jobs; running ones go on."""
        with self._change:
            self._stopping = True
            self._change.notify_all()

    def stop(self, timeout: float) -> None:
        """Wait for running jobs, and requeue those that are not done after `timeout` seconds."""
        self.drain()
        deadline = time.monotonic() + timeout
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        with self._change:
            tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        for thread in self._threads:
            thread.join()

    def submit(self, request: SummaryRequest, owner: str) -> dict[str, Any]:
        """Return the new job of a client once it is on the disk; see `JobStore.add` for errors."""
        job_id = self._store.add(request.to_json(), owner)
        with self._change:
            self._change.notify()
        return self.view(job_id)

    def cancel(self, job_id: str) -> None:
        """Cancel a job, and delete its result if it has one; see `JobStore.cancel`."""
        self._store.cancel(job_id)
        with self._change:
            task = self._tasks.get(job_id)
        if task is not None:
            task.cancel()

    def view(self, job_id: str, *, with_result: bool = True) -> dict[str, Any]:
        """Return the job as clients see it.

        Raises:
            NotFoundError: there is no such job.
            GoneError: there was, and its time is over.
        """
        job = self._store.get(job_id)
        shown = {"id": job.id, "status": job.status, "progress": self._progress_of(job)}
        if with_result:
            shown["result"] = json.loads(job.result) if job.result else None
        return shown | {
            "error": json.loads(job.error) if job.error else None,
            "created": _iso(job.created),
            "finished": _iso(job.finished),
        }

    def result(self, job_id: str) -> tuple[Summary | Stories, SummaryRequest | None]:
        """Return the summary or the stories of a job, and its request if it was kept.

        Raises:
            NotFoundError: there is no such job, or it has no result.
            GoneError: its result was deleted, or its time is over.
        """
        job = self._store.get(job_id)
        if job.status == "cancelled":
            raise GoneError(
                f"job {job_id!r} was cancelled, and what it held was deleted; send it again"
            )
        if job.result is None:
            raise NotFoundError(f"job {job_id!r} has no summary: it is {job.status}")
        kept = self._store.request(job_id)
        request = SummaryRequest.from_json(kept) if kept else None
        result = json.loads(job.result)
        if result["schema"] == STORIES:
            return Stories.from_valid(result), request
        return Summary.from_dict(result), request

    def _progress_of(self, job: Job) -> float:
        if job.status == "running":
            return round(self._progress.get(job.id, 0.0), 3)
        return 1.0 if job.status == "done" else 0.0

    def _work(self) -> None:
        """Run one job after the other, until the queue is stopped."""
        while True:
            with self._change:
                if self._stopping:
                    return
                taken = self._take()
                if taken is None:
                    failing = self._store.database.failing
                    self._change.wait(_RETRY if failing else _HOUSEKEEPING)
                    continue
                job_id, request = taken
                task = Task(f"job {job_id}", partial(self._progress.__setitem__, job_id))
                self._tasks[job_id] = task
            try:
                self._run(job_id, request, task)
            except JobsUnavailableError:
                logs.warning("job", id=job_id, status="not noted; the next start takes it up again")
            except Exception as error:  # noqa: BLE001 - the thread has other jobs to run
                logs.bug(error, job_id)
                self._pause()
            finally:
                with self._change:
                    del self._tasks[job_id]
                    self._progress.pop(job_id, None)

    def _pause(self) -> None:
        """Wait before the next attempt, unless the queue is being stopped."""
        with self._change:
            self._change.wait_for(lambda: self._stopping, _RETRY)

    def _take(self) -> tuple[str, str] | None:
        try:
            return self._store.take(self._tasks)
        except JobsUnavailableError:
            return None

    def _run(self, job_id: str, stored: str, task: Task) -> None:
        result, problem, keep = None, None, False
        try:
            request = SummaryRequest.from_json(stored)
            result, keep = self._told(request, task), request.shown
        except CancelledError:
            self._store.requeue(job_id)  # leaves a job that a client cancelled as it is
            return
        except Exception as error:  # noqa: BLE001 - the job's client is told of it
            if not isinstance(error, SummarizerError):
                logs.bug(error, job_id)
            problem = json.dumps(problem_details.describe(error))
        status: Status = "done" if problem is None else "failed"
        finish = partial(
            self._store.finish, job_id, status, result=result, error=problem, keep=keep
        )
        if not self._stored(finish):
            return  # it was cancelled
        self._metrics.jobs.labels(status).inc()
        self._metrics.count_work(task.sentences, task.stages)
        logs.event("job", id=job_id, status=status, sentences=task.sentences)

    def _told(self, request: SummaryRequest, task: Task) -> str:
        """Return the summary, or the stories, in JSON."""
        if request.pile is None:
            summary = self._summarizer.summarize(request, task)
            return self._summarizer.render(summary, "json", request, task).decode()
        stories = self._summarizer.find_stories(request, task)
        with self._summarizer.slot(task, "render"):
            return as_json(stories.to_dict())

    def _stored(self, finish: Callable[[], bool]) -> bool:
        """Store the end of a job, retrying while the file fails; False if it was over before.

        Raises:
            JobsUnavailableError: the file still fails when the queue is stopped.
        """
        while True:
            try:
                return finish()
            except JobsUnavailableError:
                if self._stopping:
                    raise
                self._pause()


def _iso(timestamp: float | None) -> str | None:
    if timestamp is None:
        return None
    return datetime.fromtimestamp(timestamp, UTC).isoformat(timespec="milliseconds")
