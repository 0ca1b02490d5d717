"""Whole-process time of a first answer, beside a script that only encodes the same sentences.

    python benchmarks/cold_start.py [--runs N]

The two commands run in turn, A B A B …, so that a machine that slows down slows both. The script
uses sentence-transformers on torch with the original float32 weights, fetched through pip and
checked by models/build.py. Figures go to benchmarks/results/cold_start.json; only ratios within one
run are comparable.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RESULT = ROOT / "benchmarks" / "results" / "cold_start.json"
# In a process of its own: a child's peak memory counts that of the parent it was forked from.
FETCH = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import build
print(build.fetch(Path(sys.executable), Path(sys.argv[2])))
"""
ENCODE_ONLY = """
import json, sys
from sentence_transformers import SentenceTransformer
SentenceTransformer(sys.argv[1], device="cpu").encode(json.load(open(sys.argv[2])))
"""
SENTENCES = """
import json, sys
from summarizer.method.preparation import prepare
from summarizer.readers import read
json.dump(prepare(read(sys.argv[2:]).articles).texts, open(sys.argv[1], "w"))
"""


def python(code: str, *arguments: str) -> str:
    """The last line that a piece of code prints."""
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return (done.stdout.splitlines() or [""])[-1]


def run(command: list[str]) -> tuple[float, float]:
    """The wall seconds of a command and its peak memory in MB."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status:
        raise SystemExit(f"{command[:3]} ended with status {status}")
    return seconds, usage.ru_maxrss / 1024


def compared(ours: list[str], theirs: list[str], runs: int) -> dict[str, object]:
    """Both commands in turn, after one run of each that does not count."""
    pairs = [(run(ours), run(theirs)) for _ in range(runs + 1)][1:]
    ratios = [a[0] / b[0] for a, b in pairs]
    return {
        "ours_seconds": spread([a[0] for a, _ in pairs]),
        "encode_only_seconds": spread([b[0] for _, b in pairs]),
        "ratio": spread(ratios),
        "ours_peak_mb": spread([a[1] for a, _ in pairs]),
        "encode_only_peak_mb": spread([b[1] for _, b in pairs]),
        "runs": runs,
    }


def spread(values: list[float]) -> dict[str, float]:
    """The median with the least and the greatest."""
    return {
        "median": round(statistics.median(values), 3),
        "min": round(min(values), 3),
        "max": round(max(values), 3),
    }


def main() -> None:
    """Measure, print and record."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=7)
    runs = parser.parse_args().runs
    seeds = sorted(str(path) for path in (ROOT / "seeds").glob("*.txt"))
    with tempfile.TemporaryDirectory() as folder:
        weights = python(FETCH, str(ROOT / "models"), folder)
        texts = str(Path(folder) / "sentences.json")
        python(SENTENCES, texts, *seeds)
        script = [sys.executable, "-c", ENCODE_ONLY, weights, texts]
        figures = compared([sys.executable, "-m", "summarizer", "summarize", *seeds], script, runs)
        figures["sentences"] = len(json.loads(Path(texts).read_text()))
    figures["machine"] = f"{os.cpu_count()} processors, Python {platform.python_version()}"
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps(figures, indent=2) + "\n")
    print(json.dumps(figures, indent=2))


if __name__ == "__main__":
    main()
