"""Which sentences make the summary: one representative per cluster, chosen greedily.

Each choice is the candidate that adds most for its length to what the summary is worth
(`objective`); for such a set function that is near optimal. A candidate is the representative of a
cluster, by itself or with the neighbours that it needs to be understood (`candidates`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

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

    from summarizer.method.rows import Budget, Material

Outcome = Literal[
    "selected", "context", "redundant", "does not fit", "fragment", "beside the event"
]

_EVENT = 0.5  # of the median relevance: what one article reports below it is another story
_SOUND = 0.5  # of fitness: what reads worse is a fragment
_SPARED = 0.1  # of the budget, rather left over than given to another story, or to a fragment
_POOL = 1500  # the representatives worth a closer look; the others may only fill what is left


@dataclass(frozen=True)
class Selection:
    """The chosen rows in the order of choice, and what became of every cluster.

    `context` are the rows that came along because a representative needs them. `representatives`
    (clusters,) is the row that stands for each cluster; `scores` (clusters,) its gain for its
    length when it was chosen, or what it would add to the finished summary. Of a topic with more
    clusters than are worth a closer look, those beyond are scored by their word pairs alone.
    """

    rows: list[int]
    context: frozenset[int]
    representatives: NDArray[np.intp]
    scores: NDArray[np.float64]
    outcomes: list[Outcome]


def select(material: Material, budget: Budget, redundancy: float) -> Selection:
    """The rows of a summary: one a cluster at most, no pair above `redundancy`, within the budget.

    The budget is filled: no representative is left out that would fit and is not redundant. Some
    wait until nothing else fits: a sentence that reads better with its neighbours, which could come
    with it; and fragments and what is beside the event, which take part only where then less than
    nine tenths of the budget are used.
    """
    standing = representatives(material, budget)
    by_itself = weight_of_pairs(material) / scale(material.lengths) * material.fitness
    scores = by_itself[standing]
    ranked = np.argsort(-scores, kind="stable")
    pool, rest = (alone(material, standing, part) for part in (ranked[:_POOL], ranked[_POOL:]))
    candidates = with_passages(material, pool, redundancy)
    objective = Objective(material, candidates)
    choice = _Choice(material, standing, budget, redundancy)
    while (best := choice.best(candidates, gains := objective.gains())) is not None:
        scores[candidates.clusters[best]] = gains[best]
        objective.add(best)
        choice.take(candidates, best)
    unused = np.isin(pool.clusters, choice.clusters, invert=True)
    scores[pool.clusters[unused]] = objective.gains()[: len(pool)][unused]
    while (best := choice.best(rest, scores[rest.clusters])) is not None:
        choice.take(rest, best)
    return Selection(choice.rows, choice.context(), standing, scores, choice.outcomes())


def _spread(material: Material) -> NDArray[np.intp]:
    """How many articles each cluster reaches, shape (clusters,)."""
    width = int(material.articles.max(initial=0)) + 1
    reached = distinct(material.labels * width + material.articles) // width
    return np.bincount(reached)


class _Choice:
    """What was chosen so far, what it leaves of the budget, and what it rules out."""

    def __init__(
        self, material: Material, standing: NDArray[np.intp], budget: Budget, redundancy: float
    ) -> None:
        self.rows: list[int] = []
        self.clusters: list[int] = []
        self._material = material
        self._standing = standing
        self._costs = budget.costs.copy()  # what is chosen costs nothing more
        self._limit = self._left = budget.limit
        self._redundancy = redundancy
        self._told = np.zeros(len(standing), dtype=bool)
        self._redundant = np.zeros(len(material.labels), dtype=bool)
        relevance = material.similarity.to_mean(material.prominence)
        near = relevance[standing] >= _EVENT * (median(relevance) if len(relevance) else 0)
        lone = material.articles.max(initial=0) == 0
        self._fragments = material.fitness[standing] < _SOUND
        self._of_the_event = near | (_spread(material) > 1) | lone

    def best(self, candidates: Candidates, gains: NDArray[np.float64]) -> int | None:
        """The candidate of the greatest gain that is allowed, or None."""
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
        self._told[self._material.labels[added]] = True
        near = self._material.similarity.between(np.array(added)).max(axis=0)
        self._redundant |= near > self._redundancy

    def context(self) -> frozenset[int]:
        """The chosen rows that stand for no cluster, but came along."""
        return frozenset(self.rows) - frozenset(self._standing[self.clusters].tolist())

    def outcomes(self) -> list[Outcome]:
        """What became of each cluster."""
        outcomes = np.where(self._of_the_event, "does not fit", "beside the event").astype(object)
        outcomes[self._fragments] = "fragment"
        outcomes[self._redundant[self._standing]] = "redundant"
        outcomes[self._told] = "context"
        outcomes[self.clusters] = "selected"
        return list(outcomes)

    def _allowed(self, candidates: Candidates) -> NDArray[np.bool_]:
        """Which candidates still fit and repeat nothing; some wait for others to go first."""
        costs = candidates.total(self._costs)
        fresh = ~self._told[candidates.clusters] & (candidates.total(self._ruled_out()) == 0)
        fitting = fresh & (costs <= self._left)
        sound = candidates.fitness >= _SOUND
        event: NDArray[np.bool_] = fitting & sound & self._of_the_event[candidates.clusters]
        enough = self._left <= _SPARED * self._limit
        eligible = event if enough or event.any() else fitting
        unhurried = eligible & ~candidates.waiting
        return unhurried if unhurried.any() else eligible

    def _ruled_out(self) -> NDArray[np.bool_]:
        """The rows that would repeat what the summary says, shape (n,)."""
        repeated: NDArray[np.bool_] = self._redundant | self._told[self._material.labels]
        repeated[self.rows] = False
        return repeated
