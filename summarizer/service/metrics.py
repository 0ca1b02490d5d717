"""The metrics for Prometheus: requests, times by stage, the queue, sentences, refusals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    generate_latest,
)
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MEDIA_TYPE = CONTENT_TYPE_PLAIN_0_0_4
# Seconds: from an answer without a model to the longest that a client waits for.
_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)


class Metrics:
    """The counters, histograms and gauges of one service."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        PlatformCollector(registry=self._registry)
        self.requests = self._counter("requests", "Requests answered.", "route", "method", "status")
        self.seconds = self._histogram(
            "request_seconds", "Time from a request to the end of its answer.", "route"
        )
        self._stages = self._histogram(
            "stage_seconds",
            "Time of each stage of a summary, waiting for its turn included.",
            "stage",
        )
        self._sentences = self._counter("sentences", "Sentences that summaries were made from.")
        self.refusals = self._counter("refusals", "Requests refused, by status.", "status")
        self.dropped = self._counter(
            "dropped", "Work given up because its client left, or its time was over.", "reason"
        )
        self.jobs = self._counter("jobs", "Jobs that came to an end.", "status")
        self.connections_closed = self._counter(
            "connections_closed",
            "Connections closed because they were too many, or their client was late.",
            "reason",
        )
        for reason in ("full", "headers", "reading"):
            self.connections_closed.labels(reason)
        for reason in ("client_left", "timeout"):
            self.dropped.labels(reason)

    def _counter(self, name: str, help_text: str, *labels: str) -> Counter:
        return Counter(f"summarizer_{name}", help_text, labels, registry=self._registry)

    def _histogram(self, name: str, help_text: str, label: str) -> Histogram:
        return Histogram(
            f"summarizer_{name}", help_text, (label,), buckets=_BUCKETS, registry=self._registry
        )

    def watch(self, name: str, help_text: str, read: Callable[[], float]) -> None:
        """Add a gauge, whose value `read` returns at each scrape."""
        Gauge(name, help_text, registry=self._registry).set_function(read)

    def count_work(self, sentences: int, stages: Mapping[str, float]) -> None:
        """Count a task that is done: its sentences, and the seconds of its stages."""
        self._sentences.inc(sentences)
        for stage, seconds in stages.items():
            self._stages.labels(stage).observe(seconds)

    def exposition(self) -> bytes:
        """All metrics in the text format of Prometheus."""
        return generate_latest(self._registry)
