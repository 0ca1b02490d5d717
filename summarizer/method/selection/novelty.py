"""How new what each cluster tells is to the readers of an earlier summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.selection.candidates import Candidates
    from summarizer.method.selection.earlier_summary import Earlier


def novelty_of_clusters(
    earlier: Earlier, candidates: Candidates, clusters: int, redundancy: float
) -> NDArray[np.intp]:
    """Return how new each cluster is to readers of the earlier summary, shape (clusters,).

    2 is news; 1 is news that repeats much of what was told, or whose passage has what was told; 0
    is what was told, and clusters without a candidate.
    """
    novelty = np.zeros(clusters, dtype=np.intp)
    for number in np.argsort(candidates.last - candidates.first, kind="stable").tolist():
        row = int(candidates.rows[number])
        run = range(int(candidates.first[number]), int(candidates.last[number]) + 1)
        if not earlier.is_news(row):
            continue
        pure = all(map(earlier.is_news, run)) and not earlier.repeats(row, redundancy)
        novelty[candidates.clusters[number]] = 2 if pure else 1
    return novelty
