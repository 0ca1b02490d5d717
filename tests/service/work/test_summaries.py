"""How many threads encode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.service.settings import Settings
from summarizer.service.work.summaries import encoding_threads

if TYPE_CHECKING:
    import pytest


def test_as_many_threads_as_processors_unless_told(monkeypatch: pytest.MonkeyPatch) -> None:
    assert encoding_threads(Settings(threads=3)) == 3
    assert encoding_threads(Settings()) >= 1
    monkeypatch.delattr("os.sched_getaffinity", raising=False)
    assert encoding_threads(Settings()) >= 1
