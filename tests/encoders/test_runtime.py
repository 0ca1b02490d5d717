from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

CODE = """
import socket
from summarizer import load_encoder

def refused(*asked, **_):
    raise SystemExit(f"asked for {asked}")

socket.getaddrinfo = refused
load_encoder(threads=1).encode(["Rain flooded the harbour."])
"""


@pytest.mark.slow
def test_the_runtime_leaves_nothing_in_the_home_of_its_user(tmp_path: Path) -> None:
    """Its telemetry would leave a database with events to send."""
    environment = {name: value for name, value in os.environ.items() if "TELEMETRY" not in name}
    environment |= {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    subprocess.run([sys.executable, "-c", CODE], env=environment, check=True, timeout=60)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
