"""What a selection gives: the chosen rows, and what became of each cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.method.selection.choice import Outcome
    from summarizer.method.selection.earlier_summary import Earlier


class Selection(NamedTuple):
    """The chosen rows in the order of choice, and the outcome of every cluster.

    `labels` (n,) are the clusters of the rows, with further facts in ones of their own. `context`
    are the rows that were chosen because a representative needs them. `representatives` (clusters,)
    are rows. `scores` (clusters,) are gains for length: of a chosen cluster when it was
    chosen, of another one what it would add to the finished summary. Clusters beyond the best
    `pool` are scored by their word pairs alone. `answer` is the chosen row that answers the query
    best; `notes` tell what was asked for and is not there. `earlier` is what an earlier summary
    says to the rows, if there is one; `newest` is the chosen row that tells how
    matters stand now, if it goes first.
    """

    rows: list[int]
    labels: NDArray[np.intp]
    context: frozenset[int]
    representatives: NDArray[np.intp]
    scores: NDArray[np.float64]
    outcomes: list[Outcome]
    answer: int | None = None
    notes: tuple[str, ...] = ()
    earlier: Earlier | None = None
    newest: int | None = None

    def opening(self) -> int | None:
        """Return the chosen row that a story opens with, where that is known."""
        return self.newest if self.answer is None else self.answer

    def with_further(self, further: Sequence[int], worth: NDArray[np.float64]) -> Selection:
        """Return the selection with further rows, each in its own cluster; `worth` is (n,)."""
        labels, outcomes = self.labels.copy(), list(self.outcomes)
        representatives, scores = self.representatives.tolist(), self.scores.tolist()
        for row in further:
            if representatives[labels[row]] != row:
                labels[row] = len(outcomes)
                representatives.append(row)
                scores.append(0.0)
                outcomes.append("selected")
            scores[labels[row]] = float(worth[row])
            outcomes[labels[row]] = "selected"
        return self._replace(
            rows=[*self.rows, *further],
            labels=labels,
            representatives=np.array(representatives, dtype=np.intp),
            scores=np.array(scores),
            outcomes=outcomes,
        )

    def told_before(self) -> frozenset[int]:
        """Return the chosen rows that are no news to readers of the earlier summary."""
        earlier = self.earlier
        if earlier is None:
            return frozenset()
        return frozenset(row for row in self.rows if not earlier.is_news(row))
