"""Greedy selection: step by step the candidate that adds most for its length.

For a submodular set function such as the `objective` that is near optimal (Lin & Bilmes 2011).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from summarizer.cancellation import check
from summarizer.method.arrays import median
from summarizer.method.selection.candidates import (
    Candidates,
    find_representatives,
    scaled_lengths,
    single_rows,
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
    """The chosen rows in the order of choice, and the outcome of every cluster.

    `context` are the rows that were chosen because a representative needs them. `representatives`
    (clusters,) are rows. `scores` (clusters,) are gains for length: of a chosen cluster when it was
    chosen, of another one what it would add to the finished summary. Clusters beyond the best
    `pool` are scored by their word pairs alone.
    """

    rows: list[int]
    context: frozenset[int]
    representatives: NDArray[np.intp]
    scores: NDArray[np.float64]
    outcomes: list[Outcome]


def select_within(rows: Rows, budget: Budget, redundancy: float, constants: Constants) -> Selection:
    """Return the rows of a summary: one of a cluster, no pair above `redundancy`, within a budget.

    The budget is filled: no representative is left out that would fit and is not redundant. Two
    kinds are taken only when nothing else fits: a sentence that reads better in its passage; and
    fragments and clusters beside the event, these only if more than the `unused_share` of the
    budget would be left.
    """
    representatives = find_representatives(rows, budget, constants)
    lengths = scaled_lengths(rows.lengths, constants)
    scores = (weight_of_pairs(rows) / lengths * rows.fitness)[representatives]
    ranked = np.argsort(-scores, kind="stable")
    best_and_others = np.split(ranked, [constants.pool])
    pool, rest = (single_rows(rows, representatives, part) for part in best_and_others)
    candidates = with_passages(rows, pool, redundancy, constants)
    objective = Objective(rows, candidates, constants)
    choice = _Choice(rows, representatives, budget, redundancy, constants)
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
    return Selection(choice.chosen, choice.context(), representatives, scores, choice.outcomes())


class _Choice:
    """The rows chosen so far, the rest of the budget, and the candidates that are still allowed."""

    def __init__(
        self,
        rows: Rows,
        representatives: NDArray[np.intp],
        budget: Budget,
        redundancy: float,
        constants: Constants,
    ) -> None:
        self.chosen: list[int] = []
        self.clusters: list[int] = []
        self._rows = rows
        self._representatives = representatives
        self._costs = budget.costs.copy()  # a chosen row costs nothing more
        self._rest = budget.limit
        self._unused = constants.unused_share * budget.limit
        self._redundancy = redundancy
        self._fragment_fitness = constants.fragment_fitness
        self._covered = np.zeros(len(representatives), dtype=bool)  # clusters with a chosen row
        self._redundant = np.zeros(len(rows), dtype=bool)
        self._of_event = _is_of_event(rows, representatives, constants.event)

    def best(self, candidates: Candidates, gains: NDArray[np.float64]) -> int | None:
        """Return the candidate of the greatest gain that is allowed, or None."""
        allowed = self._allowed(candidates)
        return int(np.argmax(np.where(allowed, gains, -1.0))) if allowed.any() else None

    def take(self, candidates: Candidates, best: int) -> None:
        """Choose a candidate; rows above the redundancy limit to it become redundant."""
        run = range(int(candidates.first[best]), int(candidates.last[best]) + 1)
        added = [row for row in run if row not in self.chosen]
        self.chosen += added
        self.clusters.append(int(candidates.clusters[best]))
        self._rest -= int(self._costs[added].sum())
        self._costs[added] = 0
        self._covered[self._rows.labels[added]] = True
        similarities = self._rows.similarity.between(np.array(added)).max(axis=0)
        self._redundant |= similarities > self._redundancy

    def context(self) -> frozenset[int]:
        """Return the chosen rows that do not represent a chosen cluster."""
        return frozenset(self.chosen) - frozenset(self._representatives[self.clusters].tolist())

    def outcomes(self) -> list[Outcome]:
        """Return the outcome of each cluster."""
        outcomes = np.where(self._of_event, "does not fit", "beside the event").astype(object)
        is_fragment = self._rows.fitness[self._representatives] < self._fragment_fitness
        outcomes[is_fragment] = "fragment"
        outcomes[self._redundant[self._representatives]] = "redundant"
        outcomes[self._covered] = "context"
        outcomes[self.clusters] = "selected"
        return list(outcomes)

    def _allowed(self, candidates: Candidates) -> NDArray[np.bool_]:
        """Return which candidates may be taken next: they fit, repeat nothing and need not wait."""
        costs = candidates.total(self._costs)
        fresh = ~self._covered[candidates.clusters] & (candidates.total(self._repeated()) == 0)
        fitting = fresh & (costs <= self._rest)
        whole = candidates.fitness >= self._fragment_fitness
        good: NDArray[np.bool_] = fitting & whole & self._of_event[candidates.clusters]
        eligible = good if self._rest <= self._unused or good.any() else fitting
        not_waiting = eligible & ~candidates.waiting
        return not_waiting if not_waiting.any() else eligible

    def _repeated(self) -> NDArray[np.bool_]:
        """Return which rows would repeat something in the summary, shape (n,)."""
        repeated: NDArray[np.bool_] = self._redundant | self._covered[self._rows.labels]
        repeated[self.chosen] = False
        return repeated


def _is_of_event(rows: Rows, representatives: NDArray[np.intp], event: float) -> NDArray[np.bool_]:
    """Return which clusters are about the event, shape (clusters,).

    Those of several sources are, and those that are similar to all sentences; of a lone source all
    are.
    """
    relevant = rows.relevance[representatives] >= event * (
        median(rows.relevance) if len(rows) else 0
    )
    is_one = int(rows.sources.max(initial=0)) == 0
    of_event: NDArray[np.bool_] = relevant | (rows.sources_of_clusters() > 1) | is_one
    return of_event
