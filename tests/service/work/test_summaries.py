"""How many threads encode."""

from summarizer.service.settings import Settings
from summarizer.service.work.summaries import encoding_threads


def test_as_many_threads_as_processors_unless_told(monkeypatch):
    assert encoding_threads(Settings(threads=3)) == 3
    assert encoding_threads(Settings()) >= 1
    monkeypatch.delattr("os.sched_getaffinity", raising=False)
    assert encoding_threads(Settings()) >= 1
