"""`summarizer batch --engine dask --scheduler`, with a scheduler and workers as processes."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("distributed", reason="the extra dask is not installed")
pytestmark = pytest.mark.slow  # processes start

ROOT = Path(__file__).resolve().parents[3]
PATHS = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
ENVIRONMENT = os.environ | {"PYTHONPATH": PATHS}
WAIT = 120.0  # seconds for a process to start: far more than a busy machine takes
TOPICS = [
    {
        "id": f"t{n}",
        "documents": [
            {"id": "a", "text": f"Rain flooded the harbour of Brest in {n} hours on Monday. " * 40},
            {"id": "b", "text": f"On Monday the harbour of Brest was flooded in {n} hours."},
        ],
    }
    for n in range(60)
]


def start(module: str, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", f"distributed.cli.{module}", *arguments],
        env=ENVIRONMENT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


@pytest.fixture
def cluster(tmp_path: Path):
    """The address of a scheduler, and its two workers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    address = f"tcp://127.0.0.1:{port}"
    flags = ("--host", "127.0.0.1", "--port", str(port), "--no-dashboard")
    processes = [start("dask_scheduler", *flags)]
    listening(port)
    worker = ("--nthreads", "1", "--no-dashboard", "--no-nanny", "--local-directory", str(tmp_path))
    processes += [start("dask_worker", address, *worker) for _ in range(2)]
    yield address, processes[1:]
    for process in processes:
        process.kill()
    for process in processes:
        process.wait()


def listening(port: int) -> None:
    """Wait until somebody listens there."""
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError


def batch(folder: Path, output: str, *flags: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "summarizer", "batch", "t.jsonl", "-o", output, "-w", "20", *flags],
        cwd=folder,
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def test_a_cluster_that_runs_gives_the_bytes_of_the_local_run_though_a_worker_is_killed(
    cluster, tmp_path: Path
) -> None:
    address, workers = cluster
    (tmp_path / "t.jsonl").write_text("".join(json.dumps(one) + "\n" for one in TOPICS))
    assert batch(tmp_path, "local").wait() == 0
    run = batch(tmp_path, "joined", "--engine", "dask", "--scheduler", address)
    partial = tmp_path / "joined.partial"
    while run.poll() is None and not (partial.exists() and partial.stat().st_size):
        time.sleep(0.05)
    workers[0].send_signal(signal.SIGKILL)
    out, err = run.communicate()
    assert (0, "", "") == (run.returncode, out, err)
    assert (tmp_path / "local").read_bytes() == (tmp_path / "joined").read_bytes()


def test_a_scheduler_that_is_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "t.jsonl").write_text(json.dumps(TOPICS[0]))
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"tcp://127.0.0.1:{server.getsockname()[1]}"
    run = batch(tmp_path, "out", "--engine", "dask", "--scheduler", address)
    out, err = run.communicate()
    assert (2, "", 1) == (run.returncode, out, err.count("\n"))
    assert f"summarizer: error: --scheduler {address}: does not answer (" in err
    assert ["t.jsonl"] == [one.name for one in tmp_path.iterdir()]
