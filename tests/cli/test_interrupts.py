from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

# A signal that comes while coverage holds its lock would wait for that lock at the end, for ever.
ENVIRONMENT = {name: value for name, value in os.environ.items() if "COVERAGE" not in name}


UNITS = {
    "one line": "Rain flooded the harbour of Brest on Monday. ",
    "lines": "Rain flooded it on Monday.\n",
    "tiny lines": "x\n",
}
MOST = 190_000
"""Lines: of more the article is refused."""


@pytest.mark.parametrize(
    ("sent", "unit"),
    [
        *((signal.SIGINT, unit) for unit in UNITS),
        (signal.SIGTERM, "one line"),
    ],
)
def test_a_signal_ends_the_preparation_of_a_large_article(tmp_path, sent, unit):
    """To the end it would take minutes, and something would be printed."""
    article = tmp_path / "large.txt"
    os.mkfifo(article)
    command = [sys.executable, "-m", "summarizer", "summarize", "--quiet", str(article)]
    with subprocess.Popen(
        command, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        article.write_text(
            "Rain flooded the harbour.\n" + UNITS[unit] * min(MOST, 6_000_000 // len(UNITS[unit]))
        )
        time.sleep(0.3)  # all is read, and its preparation has begun
        assert process.poll() is None
        process.send_signal(sent)
        try:
            process.wait(30)
        finally:
            process.kill()  # if it has not ended, the test fails and nobody waits
        assert process.stdout.read() == b""
    assert process.returncode == (130 if sent is signal.SIGINT else -sent)
