"""The recipe for an engine in CONTRIBUTING, followed in a copy of the package."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import command_line

if TYPE_CHECKING:
    from tests.conftest import PackageCopy

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


def test_a_new_engine_is_a_file_and_a_name(package_copy: PackageCopy) -> None:
    folder = package_copy.folder
    (folder / "models").symlink_to(ROOT / "models")
    package_copy.write("batch/engines/threads.py", THREADS)
    named = 'ENGINES = ("dask", '
    package_copy.replace("batch/engines/__init__.py", named, f'{named}"threads", ')
    (folder / "t.jsonl").write_text(json.dumps(TOPIC) + "\n", encoding="utf-8")
    assert 0 == command_line("batch", folder / "t.jsonl", "-o", folder / "local").returncode
    expected = (folder / "local").read_bytes()
    several = ("--engine", "threads", "--workers", "3")
    batch = ("-m", "summarizer", "batch", "t.jsonl", "-o", "out", *several)
    assert "joined None 3\n" == package_copy.run(*batch)
    assert expected == (folder / "out").read_bytes()
    assert expected.startswith(b'{"id": "t", "schema"')
