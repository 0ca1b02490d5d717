"""Fit the rule that tells whether a sentence reports the main claim of another one.

    SUMMARIZER_DATA=… python models/fit_same_fact.py     writes the numbers of the rule

The labelled pairs are in benchmarks/labels (reports.jsonl, reports_one_way.jsonl) and in the
evaluation data. The rule is a logistic regression. What its score is worth is learned from pairs
that it was not fitted to: each fold of the topics by a model of the other folds. So is the
threshold. The same labels, encoder and versions of packages give the same bytes.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.linear_model import LogisticRegression

from benchmarks.quality.fitting import fit, left_out_scores, pairs_of
from benchmarks.quality.reports import accepted, citations, examples
from summarizer import load_encoder
from summarizer.method.evidence.same_fact.rule import FILE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from benchmarks.quality.fitting import Fitted, Pairs

    Floats = NDArray[np.float64]

# That the citations of summaries are to have. Most of the others report a part of the claim.
PRECISION = 0.915
GRID = np.round(np.arange(0.3, 0.96, 0.01), 2)  # of thresholds
NEIGHBOURS = 5  # settings on either side, over which precision is averaged
DIGITS = 6  # of a number in the file: far more than any of them is known by


def calibrated(pairs: Pairs, scores: Sequence[Floats]) -> tuple[float, float]:
    """Return slope and shift of the log-odds of a report, by the score."""
    model = LogisticRegression(C=np.inf)
    times = len(scores)
    model.fit(
        np.concatenate(scores)[:, None],
        np.tile(pairs.reports, times),
        sample_weight=np.tile(pairs.weights, times),
    )
    return float(model.coef_[0, 0]), float(model.intercept_[0])


def threshold_of(pairs: Pairs, probabilities: Sequence[Floats]) -> float:
    """Return the least threshold at which citations have the precision, as a mean of neighbours."""
    found = [
        [citations(pairs.examples, each, threshold) for each in probabilities] for threshold in GRID
    ]
    precisions = [sum(c.true for c in row) / max(1, sum(c.cited for c in row)) for row in found]
    smooth = [
        np.mean(precisions[max(0, at - NEIGHBOURS) : at + NEIGHBOURS + 1])
        for at in range(len(precisions))
    ]
    for threshold, mean, row in zip(GRID, smooth, found, strict=True):
        recall = np.mean([c.recall for c in row])
        print(f"{threshold:.2f}  precision {mean:.3f}  recall {recall:.3f}")
    reached = [at for at, mean in enumerate(smooth) if mean >= PRECISION]
    return float(GRID[reached[0]])


def numbers_of(fitted: Fitted, names: Sequence[str]) -> dict[str, Any]:
    """Return the regression as numbers, ready for JSON."""
    return {
        "features": list(names),
        "regression": {
            "means": rounded(fitted.scaler.mean_),
            "scales": rounded(fitted.scaler.scale_),
            "weights": rounded(fitted.regression.coef_[0]),
            "intercept": rounded(fitted.regression.intercept_)[0],
        },
    }


def rounded(values: Any) -> list[float]:  # noqa: ANN401 - any numbers in a row
    """Return the numbers as the file has them."""
    return [float(f"{value:.{DIGITS}g}") for value in values]


def main() -> int:
    """Fit the rule and write it."""
    encoder = load_encoder()
    pairs = pairs_of(examples(Path(os.environ["SUMMARIZER_DATA"]), encoder))
    left_out = list(left_out_scores(pairs))
    slope, shift = calibrated(pairs, left_out)
    probabilities = [1 / (1 + np.exp(-(slope * scores + shift))) for scores in left_out]
    threshold = threshold_of(pairs, [accepted(pairs.examples, each) for each in probabilities])
    numbers = numbers_of(fit(pairs), list(pairs.examples[0].features))
    numbers |= {"slope": rounded([slope])[0], "shift": rounded([shift])[0], "threshold": threshold}
    numbers |= {"pairs": len(pairs.topics), "encoder": encoder.sha256}
    FILE.write_text(json.dumps(numbers) + "\n", encoding="utf-8")
    print(f"{len(pairs.topics)} pairs, slope {slope:.3f}, shift {shift:.3f}, from {threshold:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
