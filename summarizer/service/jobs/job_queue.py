"""Who works on the jobs: a few threads that take the oldest, and share the model with everybody."""

from __future__ import annotations

import json
import threading
import time
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from summarizer.errors import (
    AbandonedError,
    JobsUnavailableError,
    SummarizerError,
    UnknownJobError,
)
from summarizer.service import logs, problems
from summarizer.service.api.requests import Commission
from summarizer.service.work.tasks import Ticket
from summarizer.summary import Summary

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.service.jobs.store import Job, JobStore, Status
    from summarizer.service.metrics import Metrics
    from summarizer.service.work.summaries import Workshop

_WORKERS = 2  # so that one long job does not hold up all others
_HOUSEKEEPING = 30.0  # seconds between looks for jobs to forget
_RETRY = 2.0  # seconds between attempts at a file of jobs that fails
OVER = ("done", "failed", "cancelled")


class JobBoard:
    """The jobs and the threads that work on them."""

    def __init__(self, store: JobStore, workshop: Workshop, metrics: Metrics) -> None:
        self._store = store
        self._workshop = workshop
        self._metrics = metrics
        self._change = threading.Condition()
        self._stopping = False
        self._tickets: dict[str, Ticket] = {}
        self._progress: dict[str, float] = {}
        self._threads = [
            threading.Thread(target=self._work, name=f"job-{n}", daemon=True)
            for n in range(_WORKERS)
        ]

    def start(self) -> None:
        """Begin to work on what is queued."""
        for thread in self._threads:
            thread.start()

    def hold(self) -> None:
        """Begin no other job; those that run go on."""
        with self._change:
            self._stopping = True
            self._change.notify_all()

    def stop(self, patience: float) -> None:
        """Wait for the running jobs, and after `patience` seconds put them back to the queue."""
        self.hold()
        deadline = time.monotonic() + patience
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        with self._change:
            tickets = list(self._tickets.values())
        for ticket in tickets:
            ticket.tear()
        for thread in self._threads:
            thread.join()

    def submit(self, commission: Commission) -> dict[str, Any]:
        """The new job, once it is on the disk; see `JobStore.add` for the errors."""
        name = self._store.add(commission.to_json())
        with self._change:
            self._change.notify()
        return self.view(name)

    def cancel(self, name: str) -> None:
        """Cancel a job, and forget its result if it has one; see `JobStore.cancel`."""
        self._store.cancel(name)
        with self._change:
            ticket = self._tickets.get(name)
        if ticket is not None:
            ticket.tear()

    def view(self, name: str, *, whole: bool = True) -> dict[str, Any]:
        """The job as the service tells it, with its result if `whole`; or UnknownJobError."""
        job = self._store.get(name)
        told = {"id": job.id, "status": job.status, "progress": self._how_far(job)}
        if whole:
            told["result"] = json.loads(job.result) if job.result else None
        return told | {
            "error": json.loads(job.error) if job.error else None,
            "created": _moment(job.created),
            "finished": _moment(job.finished),
        }

    def result(self, name: str) -> tuple[Summary, Commission | None]:
        """The summary that a job ended with, and what was asked for if it was kept.

        Raises:
            UnknownJobError: there is no such job, or it has no summary.
        """
        job = self._store.get(name)
        if job.result is None:
            raise UnknownJobError(f"job {name!r} has no summary: it is {job.status}")
        kept = self._store.kept(name)
        commission = Commission.from_json(kept) if kept else None
        return Summary.from_dict(json.loads(job.result)), commission

    def _how_far(self, job: Job) -> float:
        if job.status == "running":
            return round(self._progress.get(job.id, 0.0), 3)
        return 1.0 if job.status == "done" else 0.0

    def _work(self) -> None:
        while True:
            with self._change:
                if self._stopping:
                    return
                taken = self._take()
                if taken is None:
                    self._change.wait(_RETRY if self._store.file.failing else _HOUSEKEEPING)
                    continue
                name, commission = taken
                ticket = Ticket(f"job {name}", partial(self._progress.__setitem__, name))
                self._tickets[name] = ticket
            try:
                self._do(name, commission, ticket)
            except JobsUnavailableError:
                logs.warning("job", id=name, status="not noted; the next start takes it up again")
            except Exception as error:  # noqa: BLE001 - the thread is to live on for the others
                logs.bug(error, name)
                self._rest()
            finally:
                with self._change:
                    del self._tickets[name]
                    self._progress.pop(name, None)

    def _rest(self) -> None:
        """Wait a while, before something is tried again, unless the end is near."""
        with self._change:
            self._change.wait_for(lambda: self._stopping, _RETRY)

    def _take(self) -> tuple[str, str] | None:
        try:
            return self._store.take(self._tickets)
        except JobsUnavailableError:  # the disk is full, say, and may not be for ever
            return None

    def _do(self, name: str, commission: str, ticket: Ticket) -> None:
        result, problem, keep = None, None, False
        try:
            wanted = Commission.from_json(commission)
            result, keep = self._result(wanted, ticket), wanted.shown
        except AbandonedError:
            self._store.give_back(name)  # which leaves a job that was cancelled as it is
            return
        except Exception as error:  # noqa: BLE001 - the last place that can tell the job's owner
            if not isinstance(error, SummarizerError):
                logs.bug(error, name)
            problem = json.dumps(problems.describe(error))
        status: Status = "done" if problem is None else "failed"
        end = partial(self._store.finish, name, status, result=result, error=problem, keep=keep)
        if not self._noted(end):
            return  # it was cancelled
        self._metrics.jobs.labels(status).inc()
        self._metrics.count(ticket)
        logs.event("job", id=name, status=status, sentences=ticket.sentences)

    def _result(self, wanted: Commission, ticket: Ticket) -> str:
        summary = self._workshop.summarize(wanted, ticket)
        return self._workshop.render(summary, "json", ticket, wanted).decode()

    def _noted(self, end: Callable[[], bool]) -> bool:
        """Note the end of a job, again and again if the file fails; False if it was over before.

        Raises:
            JobsUnavailableError: the service is about to end, and the file still fails.
        """
        while True:
            try:
                return end()
            except JobsUnavailableError:
                if self._stopping:
                    raise
                self._rest()


def _moment(timestamp: float | None) -> str | None:
    if timestamp is None:
        return None
    return datetime.fromtimestamp(timestamp, UTC).isoformat(timespec="milliseconds")
