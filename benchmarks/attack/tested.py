"""Attempts that are tests, too: pytest makes them, and its report says what came of them."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import util
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET  # a report that our own run wrote

from benchmarks.attack.outcome import Outcome, at_least, exactly
from benchmarks.record import ROOT
from benchmarks.service.serving import scratch

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHAPES = ROOT / "tests" / "test_linear_time.py"
_FORGERIES = "tests/verification/test_forgeries.py"
_KILLS = "tests/cli/test_batch.py"


def shapes() -> list[str]:
    """Return the shapes of text that no stage may take more than linear time for."""
    spec = util.spec_from_file_location(_SHAPES.stem, _SHAPES)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{_SHAPES}: is no module")
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return sorted(set(module.SHAPES))


def attack_with_shapes(wanted: int) -> Iterator[Outcome]:
    """Give each shape of text to each stage, at n, 2n and 4n; `make shapes` has more places."""
    args = (str(_SHAPES.relative_to(ROOT)), "-k", "no_shape_of_text")
    passed, failed = tests(*args, SUMMARIZER_SHAPES="all")
    yield at_least("shapes of text, each at n, 2n and 4n", len(shapes()), wanted)
    yield at_least("stages and places that they were given to", passed, 1)
    yield exactly("of these, more than 2.7 times as long for twice as much", failed, 0)


def attack_with_forgeries(wanted: int) -> Iterator[Outcome]:
    """Verify summaries of which one statement was changed."""
    passed, failed = tests(_FORGERIES, "-k", "each_forgery or nothing_can_show")
    yield at_least("forged summaries that are refused or named unchecked", passed, wanted)
    yield exactly("forged summaries that pass for true", failed, 0)


def attack_with_kills(kills: int) -> Iterator[Outcome]:
    """Kill a batch so often, alone and with workers, and resume it."""
    passed, failed = tests(_KILLS, "-k", "killed_at_any_moment", SUMMARIZER_KILLS=str(kills))
    yield exactly("kills of a batch that was resumed to the same bytes", passed * kills, 2 * kills)
    yield exactly("batches with other bytes after their kills", failed, 0)


def tests(*args: str, **environment: str) -> tuple[int, int]:
    """Run tests, and return how many passed and how many did not."""
    with scratch() as folder:
        report = Path(folder, "report.xml")
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        done = subprocess.run(
            [*command, f"--junit-xml={report}", *args],
            cwd=ROOT,
            env=os.environ | environment,
            stdout=sys.stderr,
            check=False,
        )
        cases = list(ET.parse(report).iter("testcase")) if report.exists() else []  # noqa: S314
    failed = sum(any(one.tag in {"failure", "error"} for one in case) for case in cases)
    skipped = sum(any(one.tag == "skipped" for one in case) for case in cases)
    # A run that could not begin has failed as well, without a test.
    return len(cases) - failed - skipped, max(failed, int(done.returncode != 0))
