from __future__ import annotations

import io
import sys
import time

import pytest

from summarizer.cli.progress import ProgressDisplay


class Terminal(io.StringIO):
    def isatty(self):
        return True


def show(monkeypatch, *, stream, quiet=False, seconds=2.0):
    """What stands on stderr after some work that took so long."""
    monkeypatch.setattr("sys.stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    now = time.monotonic()
    monkeypatch.setattr("time.monotonic", lambda: now)
    with ProgressDisplay(quiet=quiet) as progress:
        monkeypatch.setattr("time.monotonic", lambda: now + seconds)
        progress("encode", 3, 7)
        progress("encode", 7, 7)
        progress("select", 1, 2)
    return stream.getvalue()


def test_long_work_is_shown_on_a_terminal_without_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = show(monkeypatch, stream=Terminal())
    assert "encode" in shown
    assert "7/7" in shown
    assert "\x1b[3" not in shown


@pytest.mark.parametrize(
    "case",
    [
        {"stream": io.StringIO()},
        {"stream": Terminal(), "quiet": True},
        {"stream": Terminal(), "seconds": 0.5},
    ],
)
def test_nothing_is_shown_to_those_who_do_not_wait_for_it(
    monkeypatch: pytest.MonkeyPatch, case
) -> None:
    assert show(monkeypatch, **case) == ""


def test_a_program_without_stderr_still_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    with ProgressDisplay() as progress:
        progress("encode", 1, 2)
