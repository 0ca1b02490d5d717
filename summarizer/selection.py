"""Which sentences make the summary: one representative per cluster, chosen greedily.

The objective is a set function (Lin & Bilmes 2011, "A Class of Submodular Functions for Document
Summarization"): the weight of the word pairs that the summary covers, plus how near it comes to
every sentence of the articles (facility location), plus how many articles report each chosen fact.
What was said once earns nothing more, and the greedy choice of the best gain for its length is near
optimal.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from summarizer.groups import members_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.coverage import WordPairs
    from summarizer.similarity import Similarity

Outcome = Literal["selected", "redundant", "does not fit", "beside the event"]

_LENGTH_EXPONENT = 0.5  # gain per square root of length: between the longest and the densest
_SHORTEST_LENGTH = 8
_COVERAGE_OF_REPRESENTATIVE = 0.25
_PROMINENCE_OF_REPRESENTATIVE = 0.1
_SUPPORT = 0.3
_EVENT = 0.5  # of the median relevance: what one article reports below it is another story
_SPARED = 0.1  # of the budget, rather left over than given to another story
_MOST_PAIRS = 8_000_000  # similarities that are computed, or looked at, at a time: 32 MB
_PART = 4096  # rows to which the candidates of a larger topic are compared at a time
_POOL = 1500  # the representatives worth a closer look; the others may only fill what is left


@dataclass(frozen=True)
class Material:
    """What is known of n sentences, row by row.

    `labels` (n,) clusters from 0; `articles` (n,) numbers of articles from 0; `centrality` (n,) in
    [-1, 1]; `prominence` (n,) and `fitness` (n,) in (0, 1]; `lengths` (n,) in words; `pairs` what
    is worth covering.
    """

    similarity: Similarity
    labels: NDArray[np.intp]
    articles: NDArray[np.intp]
    centrality: NDArray[np.float64]
    prominence: NDArray[np.float64]
    fitness: NDArray[np.float64]
    lengths: NDArray[np.intp]
    pairs: WordPairs


@dataclass(frozen=True)
class Budget:
    """A hard limit: what each row costs, shape (n,), and how much the summary may cost."""

    costs: NDArray[np.intp]
    limit: int


@dataclass(frozen=True)
class Selection:
    """The chosen rows in the order of choice, and what became of every cluster.

    `representatives` (clusters,) is the row that stands for each cluster; `scores` (clusters,) its
    gain for its length when it was chosen, or what it would add to the finished summary.
    """

    rows: list[int]
    representatives: NDArray[np.intp]
    scores: NDArray[np.float64]
    outcomes: list[Outcome]


def select(material: Material, budget: Budget, redundancy: float) -> Selection:
    """The rows of a summary: one a cluster at most, no pair above `redundancy`, within the budget.

    The budget is filled: no representative is left out that would fit and is not redundant. Only
    clusters beside the event wait, until nothing else fits, and take part where then less than nine
    tenths of the budget are used.
    """
    standing = representatives(material)
    scores = _alone(material)[standing] * material.fitness[standing]
    pool = np.argsort(-scores, kind="stable")[:_POOL]
    rest = np.argsort(-scores, kind="stable")[_POOL:]
    objective = _Objective(material, standing, pool)
    choice = _Choice(material, standing, budget, redundancy)
    scores[pool] = objective.gains()
    while (best := choice.best(gains := objective.gains(), pool)) is not None:
        scores[pool[best]] = gains[best]
        objective.add(best)
        choice.take(int(pool[best]))
    unused = np.isin(pool, [*choice.chosen], invert=True)
    scores[pool[unused]] = objective.gains()[unused]
    while (best := choice.best(scores[rest], rest)) is not None:
        choice.take(int(rest[best]))
    return Selection(choice.rows, standing, scores, choice.outcomes())


def representatives(material: Material) -> NDArray[np.intp]:
    """The row that stands for each cluster, shape (clusters,).

    The most central member, where what it covers and where it stands may outweigh a small lead, and
    a member that reads well alone goes before one that does not.
    """
    covered = _alone(material, exponent=1.0)
    merit = material.centrality + _PROMINENCE_OF_REPRESENTATIVE * material.prominence
    merit += _COVERAGE_OF_REPRESENTATIVE * covered / (covered.max(initial=0) or 1)
    merit -= 1 - material.fitness
    best = [members[np.argmax(merit[members])] for members in members_of(material.labels)]
    return np.array(best, dtype=np.intp)


def _alone(material: Material, exponent: float = _LENGTH_EXPONENT) -> NDArray[np.float64]:
    """The weight of the word pairs of each row, for its length, shape (n,)."""
    pairs = material.pairs
    weights = np.bincount(
        pairs.rows, weights=pairs.weights[pairs.columns], minlength=len(material.labels)
    )
    return weights / _scale(material.lengths, exponent)


def _scale(lengths: NDArray[np.intp], exponent: float = _LENGTH_EXPONENT) -> NDArray[np.float64]:
    scaled: NDArray[np.float64] = np.maximum(lengths, _SHORTEST_LENGTH) ** exponent
    return scaled


def _spread(material: Material) -> NDArray[np.intp]:
    """How many articles each cluster reaches, shape (clusters,)."""
    groups = members_of(material.labels)
    return np.array([len(np.unique(material.articles[group])) for group in groups], dtype=np.intp)


class _Choice:
    """What was chosen so far, what it leaves of the budget, and which candidates it rules out."""

    def __init__(
        self, material: Material, standing: NDArray[np.intp], budget: Budget, redundancy: float
    ) -> None:
        self.rows: list[int] = []
        self.chosen: list[int] = []
        self._similarity = material.similarity
        self._standing = standing
        self._costs = budget.costs[standing]
        self._limit = self._left = budget.limit
        self._redundancy = redundancy
        self._taken = np.zeros(len(standing), dtype=bool)
        self._redundant = np.zeros(len(standing), dtype=bool)
        relevance = material.similarity.to_mean(material.prominence)
        near = relevance[standing] >= _EVENT * (np.median(relevance) if len(relevance) else 0)
        lone = material.articles.max(initial=0) == 0
        self._of_the_event = near | (_spread(material) > 1) | lone

    def best(self, gains: NDArray[np.float64], candidates: NDArray[np.intp]) -> int | None:
        """The place in `candidates` of the greatest gain that is allowed, or None."""
        allowed = self._allowed()[candidates]
        return int(np.argmax(np.where(allowed, gains, -1.0))) if allowed.any() else None

    def take(self, candidate: int) -> None:
        """Choose a candidate; those too near to it become redundant."""
        self._left -= int(self._costs[candidate])
        self.rows.append(int(self._standing[candidate]))
        self.chosen.append(candidate)
        self._taken[candidate] = True
        row = self._standing[candidate : candidate + 1]
        self._redundant |= self._similarity.between(row, self._standing)[0] > self._redundancy
        self._redundant &= ~self._taken

    def outcomes(self) -> list[Outcome]:
        """What became of each candidate."""
        outcomes = np.where(self._of_the_event, "does not fit", "beside the event").astype(object)
        outcomes[self._redundant] = "redundant"
        outcomes[self._taken] = "selected"
        return list(outcomes)

    def _allowed(self) -> NDArray[np.bool_]:
        """Which candidates still fit and repeat nothing; those of the event go first."""
        fitting = ~self._taken & ~self._redundant & (self._costs <= self._left)
        event: NDArray[np.bool_] = fitting & self._of_the_event
        enough = self._left <= _SPARED * self._limit
        return event if enough or event.any() else fitting


class _Objective:
    """The set function: what the chosen cover so far, and what each candidate would add."""

    def __init__(
        self, material: Material, standing: NDArray[np.intp], pool: NDArray[np.intp]
    ) -> None:
        rows = standing[pool]
        place = np.full(len(material.labels), -1)
        place[rows] = np.arange(len(rows))
        of_candidate = place[material.pairs.rows]
        self._candidates = of_candidate[of_candidate >= 0]
        self._columns = material.pairs.columns[of_candidate >= 0]
        self._weights = material.pairs.weights.copy()
        self._factor = material.fitness[rows] / _scale(material.lengths[rows])
        self._nearness = _nearness(material.similarity, rows)
        self._nearest = np.zeros(len(material.labels), dtype=np.float32)
        self._demand = (material.prominence / material.prominence.sum()).astype(np.float32)
        self._support = _support(material)[pool]
        self._part = max(1, _MOST_PAIRS // max(1, len(material.labels)))

    def gains(self) -> NDArray[np.float64]:
        """What each candidate would add, for its length, shape (candidates,)."""
        pairs = np.bincount(
            self._candidates, weights=self._weights[self._columns], minlength=len(self._factor)
        )
        # In parts, since each takes as much again as it looks at.
        parts = np.split(self._nearness, range(self._part, len(self._nearness), self._part))
        nearer = np.concatenate([np.maximum(p - self._nearest, 0) @ self._demand for p in parts])
        gains: NDArray[np.float64] = (pairs + nearer + self._support) * self._factor
        return gains

    def add(self, candidate: int) -> None:
        """Take a candidate into the summary."""
        self._weights[self._columns[self._candidates == candidate]] = 0
        self._nearest = np.maximum(self._nearest, self._nearness[candidate])


def _nearness(similarity: Similarity, rows: NDArray[np.intp]) -> NDArray[np.float32]:
    """The similarities of some rows to all, none below 0, shape (rows, n)."""
    if len(rows) * len(similarity) <= _MOST_PAIRS:
        return np.maximum(similarity.between(rows), 0)
    near = np.empty((len(rows), len(similarity)), dtype=np.float32)
    for start in range(0, len(similarity), _PART):
        part = slice(start, start + _PART)
        np.maximum(similarity.tile(rows, part), 0, out=near[:, part])
    return near


def _support(material: Material) -> NDArray[np.float64]:
    """What a cluster earns for the other articles that report it, the more the earlier they do."""
    groups = members_of(material.labels)
    others = int(material.articles.max(initial=0))
    if not others:
        return np.zeros(len(groups))
    support = np.empty(len(groups))
    for cluster, members in enumerate(groups):
        earliest = np.zeros(others + 1)
        np.maximum.at(earliest, material.articles[members], material.prominence[members])
        support[cluster] = earliest.sum() - earliest.max()
    return _SUPPORT * support / others
