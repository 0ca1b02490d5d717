"""Fit the probes that tell by a sentence's vector whether it leans, sets a scene, or is superseded.

    SUMMARIZER_DATA=… python models/fit_sentence_kinds.py     writes the numbers of the probes

The labelled sentences are in benchmarks/labels/sentence_kinds.jsonl, and their texts there or in
the evaluation data. A probe is fitted to all of them; from which probability on a sentence is taken
to lean comes from probes that were not fitted to its event. The same labels, encoders and versions
of packages give the same bytes.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.quality.sentence_kinds import (
    ENCODERS,
    KINDS,
    SUPERSEDED_FROM,
    fit,
    least_of,
    sample,
    superseding,
)
from summarizer import load_encoder
from summarizer.method.scoring.sentence_kinds import FILE

if TYPE_CHECKING:
    from benchmarks.quality.sentence_kinds import Sample

DIGITS = 5  # of a weight: more change no probability by a thousandth


def probe(name: str, of: Sample, kind: str) -> dict[str, Any]:
    """Return the numbers of a probe, ready for JSON."""
    weights, intercept = fit(of, kind, np.ones(len(of.sentences), dtype=bool))
    return {
        "least": least_of(name, of, kind),
        "intercept": round(intercept, DIGITS),
        "weights": [float(f"{weight:.{DIGITS}g}") for weight in weights],
    }


def superseded(of: Sample) -> dict[str, float]:
    """Return the numbers of what tells that newer articles know better, ready for JSON."""
    passing, newer, intercept = (round(number, DIGITS) for number in superseding(of))
    return {
        "passing": passing,
        "newer": newer,
        "intercept": intercept,
        "least": SUPERSEDED_FROM,
    }


def main() -> int:
    """Fit the probes and write them."""
    found: dict[str, Any] = {}
    for name in ENCODERS:
        encoder = load_encoder(name)
        of = sample(name, encoder)
        found[name] = {"encoder": encoder.sha256, "sentences": len(of.sentences)}
        found[name] |= {kind: probe(name, of.read_for(kind), kind) for kind in KINDS}
        found[name]["superseded"] = superseded(of)
        least = {kind: found[name][kind]["least"] for kind in KINDS}
        print(f"{name}: {len(of.sentences)} sentences, from {least}")
    FILE.write_text(json.dumps(found) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
