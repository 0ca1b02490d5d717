"""Whole-process time of a first answer, beside a script that only encodes the same sentences.

    python -m benchmarks.speed.cold_start [--runs N]

The two commands run in turn, A B A B …, so that a machine that slows down slows both. The script
uses sentence-transformers on torch with the original float32 weights, fetched through pip and
checked by models/build.py. Figures go to benchmarks/results/cold_start.json; only ratios within one
run are comparable.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import record
from benchmarks.peers import weights
from benchmarks.record import SEEDS
from benchmarks.speed.processes import SUMMARIZER, in_turn, job, ratio, spread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.speed.processes import Figures

ENCODE_ONLY = """
import json, sys
from sentence_transformers import SentenceTransformer
SentenceTransformer(sys.argv[1], device="cpu").encode(json.load(open(sys.argv[2])))
"""


def compared(ours: Sequence[str | Path], theirs: Sequence[str | Path], runs: int) -> Figures:
    """The seconds and the memory of both commands, and the ratios of the seconds."""
    found = in_turn({"ours": ours, "encode_only": theirs}, runs, env={})
    seconds = {name: [done.seconds for done in each] for name, each in found.items()}
    return {
        "ours_seconds": spread(seconds["ours"]),
        "encode_only_seconds": spread(seconds["encode_only"]),
        "ratio": ratio(seconds["ours"], seconds["encode_only"]),
        "ours_peak_mb": spread(done.peak_mb for done in found["ours"]),
        "encode_only_peak_mb": spread(done.peak_mb for done in found["encode_only"]),
        "runs": runs,
    }


def main() -> None:
    """Measure, print and record."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=7)
    runs = parser.parse_args().runs
    # In a process of its own: a child's peak memory includes that of the parent it was forked from.
    sentences = job("sentences", *SEEDS)["texts"]
    with tempfile.TemporaryDirectory() as folder:
        texts = Path(folder, "sentences.json")
        texts.write_text(json.dumps(sentences), "utf-8")
        model = weights.fetched(Path(folder))
        script: list[str | Path] = [sys.executable, "-c", ENCODE_ONLY, model, texts]
        figures = compared([*SUMMARIZER, "summarize", *SEEDS], script, runs)
    figures |= {"sentences": len(sentences), "machine": record.machine()}
    record.write("cold_start.json", figures)
    print(json.dumps(figures, indent=2))


if __name__ == "__main__":
    main()
