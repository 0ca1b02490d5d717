"""Summaries of requests: when they end, and how many threads encode."""

from __future__ import annotations

import pytest

from summarizer import Article, Options
from summarizer.service.errors import CancelledError
from summarizer.service.settings import Settings
from summarizer.service.work.requests import ClaimsRequest, SummaryRequest
from summarizer.service.work.summaries import Summarizer, encoding_threads
from summarizer.service.work.tasks import Task


class ImpatientTask(Task):
    """A task that is cancelled when it is asked for the hundredth time, or so often."""

    asked = 0
    most = 100

    def raise_if_cancelled(self) -> None:
        self.asked += 1
        if self.asked == self.most:
            self.cancel()
        super().raise_if_cancelled()


def test_work_that_nobody_waits_for_ends_between_two_of_its_steps() -> None:
    article = Article(text="Rain flooded the harbour of Brest on Monday. " * 5000)
    task = ImpatientTask("a request")
    summarizer = Summarizer(Settings())
    try:
        with pytest.raises(CancelledError):
            summarizer.summarize(SummaryRequest((article,), Options()), task)
    finally:
        summarizer.close()
    assert (task.asked, list(task.stages)) == (100, ["prepare"])


def test_claims_that_nobody_waits_for_end_between_two_of_them() -> None:
    articles = tuple(Article(text=f"Rain flooded the harbour of {name}.") for name in "abcd")
    claims = tuple(f"Rain flooded {number} harbours." for number in range(100))
    task = ImpatientTask("a request")
    task.most = 1000  # by then the claims are encoded, and some of them answered
    summarizer = Summarizer(Settings())
    try:
        with pytest.raises(CancelledError):
            summarizer.corroborate(ClaimsRequest(articles, claims, Options()), task)
    finally:
        summarizer.close()
    assert (task.asked, list(task.stages)) == (1000, ["prepare", "encode", "corroborate"])


def test_as_many_threads_as_processors_unless_told(monkeypatch: pytest.MonkeyPatch) -> None:
    assert encoding_threads(Settings(threads=3)) == 3
    assert encoding_threads(Settings()) >= 1
    monkeypatch.delattr("os.sched_getaffinity", raising=False)
    assert encoding_threads(Settings()) >= 1
