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

    from summarizer.method.constants import Constants
    from summarizer.method.rows import Rows
    from summarizer.method.selection.budget import Budget

_OUT_OF_REACH = 100  # beyond all differences of merit, which are below 3


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
        """Return the sum of values, shape (n,) by row, over the run of each candidate: (m,)."""
        sums = np.concatenate(([0], np.cumsum(values)))
        over: NDArray[np.intp] = sums[self.last + 1] - sums[self.first]
        return over

    def members(self) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Return each candidate with each of its rows: two arrays of equal length, in order."""
        sizes = self.last - self.first + 1
        owners = np.repeat(np.arange(len(self)), sizes)
        steps = np.arange(len(owners)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        return owners, self.first[owners] + steps


def representatives(rows: Rows, budget: Budget, constants: Constants) -> NDArray[np.intp]:
    """Return the row that stands for each cluster, shape (clusters,).

    The most central member, where what it covers and where it stands may outweigh a small lead. A
    member that reads well alone goes before one that does not, as does one that names in full. One
    that the whole budget would not pay stands only where all others are like it.
    """
    covered = weight_of_pairs(rows) / np.maximum(rows.lengths, constants.shortest_length)
    merit = rows.centrality + constants.position_of_representative * rows.position
    merit += constants.coverage_of_representative * covered / (covered.max(initial=0) or 1)
    merit -= constants.fitness_of_representative * (1 - rows.fitness)
    merit -= constants.short_name * unnamed(rows.mentions, rows.labels)
    merit[budget.costs > budget.limit] -= _OUT_OF_REACH
    best = [members[np.argmax(merit[members])] for members in members_of(rows.labels)]
    return np.array(best, dtype=np.intp)


def alone(rows: Rows, standing: NDArray[np.intp], clusters: NDArray[np.intp]) -> Candidates:
    """Return the representatives of some clusters, each by itself; `standing` has those of all."""
    chosen = standing[clusters]
    unhurried = np.zeros(len(chosen), dtype=bool)
    return Candidates(clusters, chosen, chosen, chosen, rows.fitness[chosen], unhurried)


def with_passages(
    rows: Rows, single: Candidates, redundancy: float, constants: Constants
) -> Candidates:
    """Return the candidates given, and behind them the passages of those that need one.

    A passage whose sentences say the same (one cluster, or above `redundancy`) is left out.
    """
    first, last = rows.passages.first[single.rows], rows.passages.last[single.rows]
    longer = np.nonzero(first < last)[0]
    whole = [n for n in longer.tolist() if _is_varied(rows, first[n], last[n], redundancy)]
    soundness = [rows.soundness[first[n] : last[n] + 1].min() for n in whole]
    fitness = constants.passage_fitness * np.array(soundness)
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


def _is_varied(rows: Rows, first: int, last: int, redundancy: float) -> bool:
    run = np.arange(first, last + 1)
    if len(set(rows.labels[run].tolist())) < len(run):
        return False
    near = rows.similarity.between(run, run)[_each_two(len(run))]
    return bool(near.max() <= redundancy)


@cache
def _each_two(rows: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The places in a square of each two different rows."""
    return np.triu_indices(rows, k=1)


def weight_of_pairs(rows: Rows) -> NDArray[np.float64]:
    """Return the weight of the word pairs of each row, shape (n,)."""
    weights = rows.pairs.weights[rows.pairs.columns]
    held = np.bincount(rows.pairs.rows, weights=weights, minlength=len(rows))
    return np.asarray(held, dtype=np.float64)


def scale(lengths: NDArray[np.number], constants: Constants) -> NDArray[np.float64]:
    """Return what a gain is divided by, for lengths in words."""
    longer = np.maximum(lengths, constants.shortest_length)
    scaled: NDArray[np.float64] = longer**constants.length_exponent
    return scaled
