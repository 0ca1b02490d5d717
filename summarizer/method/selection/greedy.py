"""The choice itself: step by step the candidate that adds most for its length.

For a set function like the `objective` that is near optimal.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from summarizer.cancellation import check
from summarizer.method.arrays import distinct, median
from summarizer.method.selection.candidates import (
    Candidates,
    alone,
    representatives,
    scale,
    weight_of_pairs,
    with_passages,
)
from summarizer.method.selection.objective import Objective

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.constants import Constants
    from summarizer.method.rows import Rows
    from summarizer.method.selection.budget import Budget

Outcome = Literal[
    "selected", "context", "redundant", "does not fit", "fragment", "beside the event"
]


@dataclass(frozen=True)
class Selection:
    """The chosen rows in the order of choice, and what became of every cluster.

    `context` are the rows that came along because a representative needs them. `representatives`
    (clusters,) is the row that stands for each cluster; `scores` (clusters,) its gain for its
    length when it was chosen, or what it would add to the finished summary. Clusters beyond the
    best `pool` are scored by their word pairs alone.
    """

    rows: list[int]
    context: frozenset[int]
    representatives: NDArray[np.intp]
    scores: NDArray[np.float64]
    outcomes: list[Outcome]


def select_within(rows: Rows, budget: Budget, redundancy: float, constants: Constants) -> Selection:
    """Return the rows of a summary: one a cluster, no pair above `redundancy`, within the budget.

    The budget is filled: no representative is left out that would fit and is not redundant. Some
    wait until nothing else fits: a sentence that reads better with its neighbours, which could come
    with it; and fragments and what is beside the event, which take part only where then more than
    the `spared` share of the budget is unused.
    """
    standing = representatives(rows, budget, constants)
    lengths = scale(rows.lengths, constants)
    scores = (weight_of_pairs(rows) / lengths * rows.fitness)[standing]
    ranked = np.argsort(-scores, kind="stable")
    pool, rest = (alone(rows, standing, part) for part in np.split(ranked, [constants.pool]))
    candidates = with_passages(rows, pool, redundancy, constants)
    objective = Objective(rows, candidates, constants)
    choice = _Choice(rows, standing, budget, redundancy, constants)
    while (best := choice.best(candidates, gains := objective.gains())) is not None:
        check()
        scores[candidates.clusters[best]] = gains[best]
        objective.add(best)
        choice.take(candidates, best)
    unused = np.isin(pool.clusters, choice.clusters, invert=True)
    scores[pool.clusters[unused]] = objective.gains()[: len(pool)][unused]
    while (best := choice.best(rest, scores[rest.clusters])) is not None:
        check()
        choice.take(rest, best)
    return Selection(choice.rows, choice.context(), standing, scores, choice.outcomes())


class _Choice:
    """What was chosen so far, what it leaves of the budget, and what it rules out."""

    def __init__(
        self,
        rows: Rows,
        standing: NDArray[np.intp],
        budget: Budget,
        redundancy: float,
        constants: Constants,
    ) -> None:
        self.rows: list[int] = []
        self.clusters: list[int] = []
        self._of_topic = rows
        self._standing = standing
        self._costs = budget.costs.copy()  # what is chosen costs nothing more
        self._left = budget.limit
        self._spared = constants.spared * budget.limit
        self._redundancy = redundancy
        self._sound = constants.sound
        self._told = np.zeros(len(standing), dtype=bool)
        self._redundant = np.zeros(len(rows), dtype=bool)
        self._of_the_event = _of_the_event(rows, standing, constants.event)

    def best(self, candidates: Candidates, gains: NDArray[np.float64]) -> int | None:
        """Return the candidate of the greatest gain that is allowed, or None."""
        allowed = self._allowed(candidates)
        return int(np.argmax(np.where(allowed, gains, -1.0))) if allowed.any() else None

    def take(self, candidates: Candidates, best: int) -> None:
        """Choose a candidate; what is too near to it becomes redundant."""
        run = range(int(candidates.first[best]), int(candidates.last[best]) + 1)
        added = [row for row in run if row not in self.rows]
        self.rows += added
        self.clusters.append(int(candidates.clusters[best]))
        self._left -= int(self._costs[added].sum())
        self._costs[added] = 0
        self._told[self._of_topic.labels[added]] = True
        near = self._of_topic.similarity.between(np.array(added)).max(axis=0)
        self._redundant |= near > self._redundancy

    def context(self) -> frozenset[int]:
        """Return the chosen rows that stand for no cluster, but came along."""
        return frozenset(self.rows) - frozenset(self._standing[self.clusters].tolist())

    def outcomes(self) -> list[Outcome]:
        """Return what became of each cluster."""
        outcomes = np.where(self._of_the_event, "does not fit", "beside the event").astype(object)
        outcomes[self._of_topic.fitness[self._standing] < self._sound] = "fragment"
        outcomes[self._redundant[self._standing]] = "redundant"
        outcomes[self._told] = "context"
        outcomes[self.clusters] = "selected"
        return list(outcomes)

    def _allowed(self, candidates: Candidates) -> NDArray[np.bool_]:
        """Which candidates still fit and repeat nothing; some wait for others to go first."""
        costs = candidates.total(self._costs)
        fresh = ~self._told[candidates.clusters] & (candidates.total(self._ruled_out()) == 0)
        fitting = fresh & (costs <= self._left)
        sound = candidates.fitness >= self._sound
        event: NDArray[np.bool_] = fitting & sound & self._of_the_event[candidates.clusters]
        eligible = event if self._left <= self._spared or event.any() else fitting
        unhurried = eligible & ~candidates.waiting
        return unhurried if unhurried.any() else eligible

    def _ruled_out(self) -> NDArray[np.bool_]:
        """The rows that would repeat what the summary says, shape (n,)."""
        repeated: NDArray[np.bool_] = self._redundant | self._told[self._of_topic.labels]
        repeated[self.rows] = False
        return repeated


def _of_the_event(rows: Rows, standing: NDArray[np.intp], event: float) -> NDArray[np.bool_]:
    """Which clusters are about the event: near to all sentences, or of several articles.

    Shape (clusters,). In a lone article everything is.
    """
    relevance = rows.similarity.to_mean(rows.position)
    near = relevance[standing] >= event * (median(relevance) if len(relevance) else 0)
    width = int(rows.articles.max(initial=0)) + 1
    spread = np.bincount(distinct(rows.labels * width + rows.articles) // width)
    of_the_event: NDArray[np.bool_] = near | (spread > 1) | (width == 1)
    return of_the_event
