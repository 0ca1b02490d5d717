"""Processes that are timed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from benchmarks.speed.processes import FailedError, LateError, in_turn, ratio, run, spread

if TYPE_CHECKING:
    from pathlib import Path


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_a_process_is_told_with_its_time_memory_and_output() -> None:
    done = run(python("import os; print(os.environ['MARK'])"), env={"MARK": "seen"})
    assert "seen\n" == done.printed
    assert done.seconds > 0
    assert done.peak_mb > 1


def test_a_process_that_fails_is_told_with_its_errors() -> None:
    with pytest.raises(FailedError, match=r"ended with 3:\nwhy$"):
        run(python("import sys; sys.stderr.write('why'); sys.exit(3)"))


@pytest.mark.slow
def test_a_process_that_takes_too_long_is_stopped() -> None:
    with pytest.raises(LateError, match="killed after 1 seconds"):
        run(python("import time; time.sleep(60)"), patience=1)


def test_commands_take_turns_after_a_round_that_does_not_count(tmp_path: Path) -> None:
    log = tmp_path / "log"
    write = "import sys; f = open(sys.argv[1], 'a'); f.write(sys.argv[2])"
    commands = {name: [*python(write), str(log), name] for name in "ab"}
    found = in_turn(commands, 2)
    assert "ababab" == log.read_text("utf-8")
    assert {"a": 2, "b": 2} == {name: len(runs) for name, runs in found.items()}


def test_ratios_are_those_of_measurements_in_turn() -> None:
    assert {"median": 2.0, "min": 1.0, "max": 3.0} == ratio([1.0, 4.0, 6.0], [1.0, 2.0, 2.0])
    assert {"median": 2.5, "min": 1.0, "max": 4.0} == spread([4.0, 1.0])
