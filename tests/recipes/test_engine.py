"""The recipe for an engine in CONTRIBUTING, followed in a copy of the package."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow  # the copy summarises

ROOT = Path(__file__).resolve().parents[2]
THREADS = '''
"""Threads of this process as an engine."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from summarizer.batch.tasks import Pool

PACKAGE = "threading"


@contextmanager
def start(scheduler, workers):
    with ThreadPoolExecutor(workers) as executor:
        print("joined", scheduler, workers)
        yield Pool(executor.submit, lambda: workers, lambda error: 0)
'''
TOPIC = {"id": "t", "documents": [{"text": "Rain flooded the harbour of Brest on Monday."}]}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the package with one more file, and one more name in the list."""
    package = tmp_path / "summarizer"
    shutil.copytree(
        ROOT / "summarizer", package, ignore=shutil.ignore_patterns("__pycache__", "service")
    )
    (tmp_path / "models").symlink_to(ROOT / "models")
    (package / "batch" / "engines" / "threads.py").write_text(THREADS, encoding="utf-8")
    names = package / "batch" / "engines" / "__init__.py"
    head, line, rest = names.read_text("utf-8").partition('ENGINES = ("dask", ')
    assert line
    names.write_text(f'{head}{line}"threads", {rest}', encoding="utf-8")
    (tmp_path / "t.jsonl").write_text(json.dumps(TOPIC) + "\n", encoding="utf-8")
    return tmp_path


def batch(folder: Path, *flags: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "summarizer", "batch", "t.jsonl", "-o", "out", *flags],
        capture_output=True,
        encoding="utf-8",
        check=True,
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder)},
    )
    return done.stdout


def test_a_new_engine_is_a_file_and_a_name(copy) -> None:
    assert "" == batch(copy)
    expected = (copy / "out").read_bytes()
    assert "joined None 3\n" == batch(copy, "--engine", "threads", "--workers", "3")
    assert expected == (copy / "out").read_bytes()
    assert expected.startswith(b'{"id": "t", "schema"')
