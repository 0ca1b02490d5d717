"""Where figures are kept: JSON files in results/."""

from __future__ import annotations

import json
import os
import platform
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
RESULTS = ROOT / "benchmarks" / "results"
SEEDS = sorted(str(path) for path in (ROOT / "seeds").glob("*.txt"))


def read(name: str) -> Any:  # noqa: ANN401 - any JSON value
    """The figures in a file of results/, or an empty object if there is none yet."""
    path = RESULTS / name
    return json.loads(path.read_text("utf-8")) if path.exists() else {}


def write(name: str, figures: object, indent: int = 2) -> None:
    """Write the figures to a file of results/."""
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / name).write_text(json.dumps(figures, indent=indent) + "\n", encoding="utf-8")


def machine() -> str:
    """The machine that figures were measured on."""
    return f"{os.cpu_count()} processors, {platform.machine()}, Python {platform.python_version()}"
