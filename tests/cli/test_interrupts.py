from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

MOST = 1.0
"""Seconds from a signal to the end of the process."""

# A signal that comes while coverage holds its lock would wait for that lock at the end, for ever.
ENVIRONMENT = {name: value for name, value in os.environ.items() if "COVERAGE" not in name}


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM], ids=lambda sent: sent.name)
@pytest.mark.parametrize(
    "unit",
    ["Rain flooded the harbour of Brest on Monday. ", "Rain flooded it on Monday.\n", "x\n"],
    ids=["one line", "lines", "tiny lines"],
)
def test_a_signal_ends_the_preparation_of_a_large_article(tmp_path, sent, unit):
    article = tmp_path / "large.txt"
    article.write_text("Rain flooded the harbour.\n" + unit * (6_000_000 // len(unit)))
    command = [sys.executable, "-m", "summarizer", "summarize", "--quiet", str(article)]
    with subprocess.Popen(
        command, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        time.sleep(1.5)  # the article was read by then
        assert process.poll() is None
        before = time.monotonic()
        process.send_signal(sent)
        try:
            process.wait(30)
        finally:
            process.kill()  # if it has not ended, the test fails and nobody waits
        took = time.monotonic() - before
        assert process.stdout.read() == b""
    assert process.returncode == (130 if sent is signal.SIGINT else -sent)
    assert took < MOST
