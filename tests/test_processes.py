"""The command line as real processes: the same bytes, nothing heavy imported, no network."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import command_line

pytestmark = pytest.mark.slow  # each test starts processes

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
HEAVY = ("torch", "transformers", "sentence_transformers", "sklearn")
RUN = "from summarizer.cli import main; code = main(sys.argv[1:])"


def run(*args, setup="import sys", after="sys.exit(code)", **env):
    """`summarizer` with these arguments, in a process that runs some code before and after it."""
    command = [sys.executable, "-c", f"{setup}\n{RUN}\n{after}", *map(str, args)]
    environment = os.environ | {"HF_HUB_OFFLINE": "1"} | env
    return subprocess.run(command, capture_output=True, env=environment, check=False)


def summary(*args, **env):
    result = run("summarize", "--format", "json", "--explain", "--quiet", *args, **env)
    assert (result.returncode, result.stderr) == (0, b"")
    return result.stdout


@pytest.fixture(scope="module")
def expected():
    """The summary of the seeds in order, on one thread."""
    return summary(*SEEDS, "--threads", "1", PYTHONHASHSEED="0")


def test_on_all_threads_from_a_folder_it_is_the_same_imports_nothing_heavy_and_opens_no_socket(
    expected, tmp_path: Path
) -> None:
    for path in SEEDS:
        (tmp_path / path.name).write_bytes(path.read_bytes())
    refuse = "def refuse(*args, **kwargs): raise AssertionError('a socket was opened')"
    closed = "socket.socket = socket.create_connection = socket.getaddrinfo = refuse"
    after = f"print(json.dumps(sorted(set({HEAVY}) & set(sys.modules)))); sys.exit(code)"
    setup = f"import json, sys, socket\n{refuse}\n{closed}"
    found = summary(tmp_path, setup=setup, after=after, PYTHONHASHSEED="random")
    assert expected + b"[]\n" == found


def test_in_another_order_with_one_twice_it_is_the_same_where_torch_is_not_installed(
    expected,
) -> None:
    gone = "\n".join(f"sys.modules[{name!r}] = None" for name in HEAVY)
    paths = [*SEEDS[:1:-1], *SEEDS[2::-1]]
    setup = f"import sys\n{gone}"
    assert expected == summary(*paths, "--threads", "3", setup=setup, PYTHONHASHSEED="12345")


def test_what_it_writes_it_can_verify(expected, tmp_path: Path) -> None:
    (tmp_path / "summary.json").write_bytes(expected)
    result = command_line("verify", tmp_path / "summary.json", *SEEDS)
    assert result.returncode == 0, result.stderr
