"""What may be chosen: the representative of each cluster, alone or with what it needs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.arrays import members_of
from summarizer.method.scoring.mentions import unnamed

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.rows import Budget, Material

_COVERAGE_OF_REPRESENTATIVE = 0.25
_PROMINENCE_OF_REPRESENTATIVE = 0.1
_SHORT_NAME = 0.2  # off the merit of a row that leaves a name short
_OUT_OF_REACH = 100  # beyond all differences of merit
_IN_PASSAGE = 0.75  # of the worth of a sentence that needs no other
_SHORTEST_LENGTH = 8
_LENGTH_EXPONENT = 0.75  # gain per length to that power: between the longest and the densest


@dataclass(frozen=True)
class Candidates:
    """m runs of rows that may be chosen, each for the representative of a cluster.

    Shape (m,) each: `clusters`; `rows`, the representatives; `first` and `last`, the ends of the
    runs, both included; `fitness`; `waiting`, true of a row alone that reads better in its
    passage, and has to wait until nothing else fits.
    """

    clusters: NDArray[np.intp]
    rows: NDArray[np.intp]
    first: NDArray[np.intp]
    last: NDArray[np.intp]
    fitness: NDArray[np.float64]
    waiting: NDArray[np.bool_]

    def __len__(self) -> int:
        """The number of candidates."""
        return len(self.clusters)

    def total(self, values: NDArray[np.intp] | NDArray[np.bool_]) -> NDArray[np.intp]:
        """The sum of values, shape (n,) by row, over the run of each candidate, shape (m,)."""
        sums = np.concatenate(([0], np.cumsum(values)))
        over: NDArray[np.intp] = sums[self.last + 1] - sums[self.first]
        return over

    def members(self) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Each candidate with each of its rows: two arrays of equal length, in order."""
        sizes = self.last - self.first + 1
        owners = np.repeat(np.arange(len(self)), sizes)
        steps = np.arange(len(owners)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        return owners, self.first[owners] + steps


def representatives(material: Material, budget: Budget) -> NDArray[np.intp]:
    """The row that stands for each cluster, shape (clusters,).

    The most central member, where what it covers and where it stands may outweigh a small lead, and
    a member that reads well alone goes before one that does not, as does one that names in full.
    One that the whole budget would not pay stands only where all others are like it.
    """
    covered = weight_of_pairs(material) / np.maximum(material.lengths, _SHORTEST_LENGTH)
    merit = material.centrality + _PROMINENCE_OF_REPRESENTATIVE * material.prominence
    merit += _COVERAGE_OF_REPRESENTATIVE * covered / (covered.max(initial=0) or 1)
    merit -= 1 - material.fitness
    merit -= _SHORT_NAME * unnamed(material.names, material.labels)
    merit[budget.costs > budget.limit] -= _OUT_OF_REACH
    best = [members[np.argmax(merit[members])] for members in members_of(material.labels)]
    return np.array(best, dtype=np.intp)


def alone(material: Material, standing: NDArray[np.intp], clusters: NDArray[np.intp]) -> Candidates:
    """The representatives of some clusters, each by itself; `standing` has those of all."""
    rows = standing[clusters]
    unhurried = np.zeros(len(rows), dtype=bool)
    return Candidates(clusters, rows, rows, rows, material.fitness[rows], unhurried)


def with_passages(material: Material, single: Candidates, redundancy: float) -> Candidates:
    """The candidates given, and behind them the passages of those that need one.

    A passage whose sentences say the same (one cluster, or above `redundancy`) is left out.
    """
    first, last = material.passages.first[single.rows], material.passages.last[single.rows]
    longer = np.nonzero(first < last)[0]
    whole = [n for n in longer.tolist() if _is_varied(material, first[n], last[n], redundancy)]
    soundness = [material.soundness[first[n] : last[n] + 1].min() for n in whole]
    fitness = _IN_PASSAGE * np.array(soundness)
    waiting = np.zeros(len(single), dtype=bool)
    waiting[whole] = single.fitness[whole] < fitness
    return Candidates(
        clusters=np.append(single.clusters, single.clusters[whole]),
        rows=np.append(single.rows, single.rows[whole]),
        first=np.append(single.first, first[whole]),
        last=np.append(single.last, last[whole]),
        fitness=np.append(single.fitness, fitness),
        waiting=np.append(waiting, np.zeros(len(whole), dtype=bool)),
    )


def _is_varied(material: Material, first: int, last: int, redundancy: float) -> bool:
    rows = np.arange(first, last + 1)
    if len(set(material.labels[rows].tolist())) < len(rows):
        return False
    near = material.similarity.between(rows, rows)[_each_two(len(rows))]
    return bool(near.max() <= redundancy)


@cache
def _each_two(rows: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The places in a square of each two different rows."""
    return np.triu_indices(rows, k=1)


def weight_of_pairs(material: Material) -> NDArray[np.float64]:
    """The weight of the word pairs of each row, shape (n,)."""
    pairs = material.pairs
    weights = pairs.weights[pairs.columns]
    held = np.bincount(pairs.rows, weights=weights, minlength=len(material.labels))
    return np.asarray(held, dtype=np.float64)


def scale(lengths: NDArray[np.number]) -> NDArray[np.float64]:
    """What a gain is divided by, for lengths in words."""
    scaled: NDArray[np.float64] = np.maximum(lengths, _SHORTEST_LENGTH) ** _LENGTH_EXPONENT
    return scaled
