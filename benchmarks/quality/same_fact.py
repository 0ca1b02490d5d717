"""Measure how well reports of the same fact are known, on topics that were not fitted to.

    SUMMARIZER_DATA=… python -m benchmarks.quality.same_fact

The rule and a plain similarity are judged on the same labelled pairs: the pairs of each fold of the
topics by a model that is fitted to the other folds, with the threshold that ships. Then the rule
that ships, which is fitted to all of them, is judged on edited reports.
Figures go to benchmarks/results/same_fact.json.
"""

from __future__ import annotations

import os
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks import record
from benchmarks.quality.edits import HARMLESS, verdicts
from benchmarks.quality.fitting import left_out_scores, pairs_of
from benchmarks.quality.reports import Citations, accepted, citations, examples
from benchmarks.quality.second_reading import read_again, where_unsure
from benchmarks.remembering_encoder import RememberingEncoder
from summarizer import load_encoder
from summarizer.method.evidence.same_fact.rule import shipped_rule

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from benchmarks.quality.edits import Verdict
    from benchmarks.quality.reports import Example

    Floats = NDArray[np.float64]
    Count = Callable[[Sequence[Example], Floats, float], Citations]

RESAMPLES = 2000
THRESHOLDS = (0.5, 0.6, 0.65, 0.7, 0.73, 0.75, 0.8, 0.85, 0.9)
_SIMILAR = (
    0.5  # of the mean of embedding and TF-IDF cosine: what was asked for before there was a rule
)
BAND = "pairs drawn by similarity"
CITED = "citations of summaries"


def pairs_found(pairs: Sequence[Example], scores: Floats, threshold: float) -> Citations:
    """Return how the pairs that were drawn by similarity are judged, each by itself."""
    drawn = np.array([not pair.is_cited for pair in pairs], dtype=np.bool_)
    reports = np.array([pair.is_report for pair in pairs], dtype=np.bool_) & drawn
    taken = (scores >= threshold) & drawn
    return Citations(int(taken.sum()), int((taken & reports).sum()), int(reports.sum()))


def judged(pairs: Sequence[Example], scores: Floats, threshold: float) -> dict[str, Any]:
    """Return precision and recall with their intervals, over pairs and over citations."""
    counts: dict[str, Count] = {BAND: pairs_found, CITED: citations}
    return {name: _figures(count, pairs, scores, threshold) for name, count in counts.items()}


def _figures(
    count: Count, pairs: Sequence[Example], scores: Floats, threshold: float
) -> dict[str, Any]:
    by_topic: dict[str, list[int]] = defaultdict(list)
    for number, pair in enumerate(pairs):
        by_topic[pair.claim.topic].append(number)
    found = np.array(
        [
            count([pairs[number] for number in numbers], scores[numbers], threshold)
            for numbers in by_topic.values()
        ]
    )
    dice = np.random.default_rng(RESAMPLES)
    sums = found[dice.integers(len(found), size=(RESAMPLES, len(found)))].sum(axis=1)
    cited, true, reported = found.sum(axis=0).tolist()
    return {
        "cited": cited,
        "true": true,
        "reported": reported,
        "precision": _estimate(true / max(1, cited), sums[:, 1] / np.maximum(1, sums[:, 0])),
        "recall": _estimate(true / max(1, reported), sums[:, 1] / np.maximum(1, sums[:, 2])),
    }


def _estimate(value: float, resampled: Floats) -> list[float]:
    """Return a value with its interval of 95 %, over topics drawn with replacement."""
    return [round(float(each), 3) for each in (value, *np.percentile(resampled, [2.5, 97.5]))]


def edited(found: Sequence[Verdict]) -> dict[str, dict[str, int]]:
    """Return by kind how many edits there are, and how many reports are accepted."""
    kinds = sorted({verdict.kind for verdict in found})
    return {
        kind: {
            "edits": sum(v.kind == kind for v in found),
            "accepted before": sum(v.kind == kind and v.before for v in found),
            "of these after": sum(v.kind == kind and v.before and v.after for v in found),
            "accepted after": sum(v.kind == kind and v.after for v in found),
        }
        for kind in kinds
    }


def figures(folder: Path) -> dict[str, Any]:
    """Return all figures, given the folder of the evaluation data."""
    encoder = RememberingEncoder(load_encoder())
    rule = shipped_rule()
    fitted = pairs_of(examples(folder, encoder))
    (scores,) = left_out_scores(fitted, shuffles=1)
    judged_ones = np.array([pair.judged for pair in fitted.examples])
    pairs, scores = fitted.part(judged_ones).examples, scores[judged_ones]
    threshold, similar = rule.threshold, _SIMILAR
    probabilities = rule.probability(scores)
    similarities = np.array([pair.features["similarity"] for pair in pairs])
    return {
        "topics": len({pair.claim.topic for pair in pairs}),
        "examples": len(pairs),
        "further examples, fitted to alone": len(fitted.examples) - len(pairs),
        "threshold": threshold,
        "rule and veto": judged(pairs, accepted(pairs, probabilities), threshold),
        "rule alone": judged(pairs, probabilities, threshold),
        "rule, second reading and veto": judged(pairs, read_again(pairs, probabilities), threshold),
        "pairs of which the rule is unsure": where_unsure(threshold),
        f"similarity of {similar}": judged(pairs, similarities, similar),
        "thresholds": by_threshold(pairs, accepted(pairs, probabilities)),
        "vetoed": vetoed(pairs, probabilities, threshold),
        "edits": edited(list(verdicts(folder, encoder))),
    }


def by_threshold(pairs: Sequence[Example], scores: Floats) -> dict[str, list[int]]:
    """Return for some thresholds how many articles are cited, how many of them report."""
    return {f"{value:.2f}": [*citations(pairs, scores, value)[:2]] for value in THRESHOLDS}


def vetoed(pairs: Sequence[Example], scores: Floats, threshold: float) -> dict[str, int]:
    """Return how many pairs that the rule takes for reports are refused, and rightly or not."""
    refused = [pair for pair, score in zip(pairs, scores, strict=True) if score >= threshold]
    refused = [pair for pair in refused if pair.differs]
    reports = sum(pair.is_report for pair in refused)
    return {"reports": reports, "others": len(refused) - reports}


def main() -> None:
    """Measure, write and print the figures of the topics that were not fitted to."""
    found = figures(Path(os.environ["SUMMARIZER_DATA"]))
    record.write("same_fact.json", found)
    for name in ("rule and veto", "rule alone", "rule, second reading and veto"):
        for sample, row in found[name].items():
            print(f"{name}, {sample}: precision {row['precision']}, recall {row['recall']}")
    edits = found["edits"]
    kept = edits[HARMLESS]["of these after"], edits[HARMLESS]["accepted before"]
    print(f"harmless edits: {kept[0]} of {kept[1]} reports stay")


if __name__ == "__main__":
    main()
