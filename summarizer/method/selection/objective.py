"""The objective of the selection: a set function of the sentences in a summary.

It is the weight of the word pairs that the summary covers, plus its nearness to every sentence of
the articles (facility location), plus the articles that report each chosen fact. It is submodular:
what the summary has already earns nothing more (Lin & Bilmes 2011, "A Class of Submodular Functions
for Document Summarization"). A gain is multiplied by how well the sentence reads behind what is
told.
"""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.cancellation import check
from summarizer.method.arrays import distinct
from summarizer.method.selection.candidates import scaled_lengths
from summarizer.method.selection.introductions import Introductions

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.constants import Constants
    from summarizer.method.rows import Rows
    from summarizer.method.selection.candidates import Candidates

_REPORTS_AT_ONCE = 1_000_000  # 8 MB for each array of indices


class BlockSizes(NamedTuple):
    """How much of a large topic is compared at a time; no size changes a result."""

    pairs: int = 8_000_000
    """Similarities in a block: 32 MB."""

    columns: int = 4096
    """Rows that the candidates of a larger topic are compared with at a time: as in a tile."""


BLOCK_SIZES = BlockSizes()
"""The sizes for a machine with a few gigabytes of memory."""


class Objective:
    """The objective of a growing summary: what each candidate would add to it."""

    def __init__(
        self,
        rows: Rows,
        candidates: Candidates,
        constants: Constants,
        sizes: BlockSizes = BLOCK_SIZES,
    ) -> None:
        """Start with an empty summary."""
        self._rows = rows
        self._candidates = candidates
        self._constants = constants
        self._pair_owners, self._pairs = _pairs_of(candidates, rows)
        self._member_owners, members = candidates.members()
        self._clusters = rows.labels[members]
        self._nearness, reports = _compare(rows, candidates, constants, sizes)
        self._support = constants.support_weight * reports
        weights = rows.position / rows.evidence.copies  # of copies, all count as one
        demand = constants.nearness_weight * weights / weights.sum()
        self._demand = demand.astype(np.float32)
        height = max(1, sizes.pairs // max(1, len(rows)))
        self._blocks = np.split(self._nearness, range(height, len(self._nearness), height))
        self._buffer = np.empty_like(self._blocks[0])
        current = np.where(candidates.total(rows.evidence.outdated) > 0, constants.outdated, 1.0)
        current *= rows.belonging[candidates.rows]
        self._factors = current * candidates.fitness * _of_words(rows.voices, rows, candidates)
        behind = constants.continued_fitness * rows.soundness * rows.voices
        self._factors_behind: NDArray[np.float64] = behind[candidates.rows]
        self._in_passages = candidates.first < candidates.last
        self._introductions = Introductions(rows, candidates)
        self.clear(constants.length_exponents[-1])

    def anew(self, exponent: float) -> Objective:
        """Return the objective of an empty summary, whose gains are for lengths to an exponent."""
        other = copy(self)
        other.clear(exponent)
        return other

    def clear(self, exponent: float) -> None:
        """Begin with an empty summary, and gains for lengths to an exponent."""
        self._exponent = exponent
        self._lengths = self._rows.lengths.copy()
        self._pair_weights = self._rows.pairs.weights.copy()
        self._earned = np.zeros(int(self._rows.labels.max()) + 1)  # support, by cluster
        self._nearest = np.zeros(len(self._rows), dtype=np.float32)  # nearness, by row
        self._words, self._read = 0, 0.0  # told, and how well they read
        self._introductions = self._introductions.anew()

    def worth(self) -> float:
        """Return what the whole summary is worth, by how well its words read on average."""
        covered = float(self._rows.pairs.weights.sum() - self._pair_weights.sum())
        whole = covered + float(self._nearest @ self._demand) + float(self._earned.sum())
        return whole * self._read / max(1, self._words)

    def gains(self) -> NDArray[np.float64]:
        """Return what each candidate would add, for the length that it would add: (candidates,)."""
        size = len(self._candidates)
        new_pairs = self._pair_weights[self._pairs]
        pairs = np.bincount(self._pair_owners, weights=new_pairs, minlength=size)
        nearness = np.concatenate([self._nearness_gains(block) for block in self._blocks])
        new_support = np.maximum(self._support - self._earned[self._clusters], 0)
        support = np.bincount(self._member_owners, weights=new_support, minlength=size)
        words = self._candidates.total(self._lengths)
        factor = self.readings() / scaled_lengths(words, self._exponent, self._constants)
        gains: NDArray[np.float64] = (pairs + nearness + support) * factor
        return gains

    def readings(self) -> NDArray[np.float64]:
        """Return how well each candidate reads behind what is told: (candidates,), 1 is faultless.

        A sentence that leans on told ones alone stands right behind them. One with the last name
        alone of somebody whom the summary has not told yet loses some of its worth.
        """
        words = self._candidates.total(self._lengths)
        goes_on = self._in_passages & (words == self._lengths[self._candidates.rows])
        factors = np.where(goes_on, self._factors_behind, self._factors)
        factors[self._introductions.missing()] *= self._constants.unintroduced
        return factors

    def _nearness_gains(self, block: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the nearness that some candidates would add, weighted by the rows' positions."""
        added = np.subtract(block, self._nearest, out=self._buffer[: len(block)])
        gains: NDArray[np.float32] = np.maximum(added, 0, out=added) @ self._demand
        return gains

    def add(self, candidate: int) -> None:
        """Add a candidate to the summary: its pairs, nearness and support earn nothing more."""
        self._pair_weights[self._pairs[self._pair_owners == candidate]] = 0
        self._nearest = np.maximum(self._nearest, self._nearness[candidate])
        own = self._member_owners == candidate
        np.maximum.at(self._earned, self._clusters[own], self._support[own])
        run = slice(self._candidates.first[candidate], self._candidates.last[candidate] + 1)
        words = int(self._lengths[run].sum())
        self._words += words
        self._read += words * float(self.readings()[candidate])
        self._lengths[run] = 0
        self._introductions.add(candidate)


def _of_words(
    values: NDArray[np.float64], rows: Rows, candidates: Candidates
) -> NDArray[np.float64]:
    """Return the mean of the rows' values, shape (n,), over the words of each candidate: (m,)."""
    owners, members = candidates.members()
    words = np.maximum(1, rows.lengths[members])
    sums = np.bincount(owners, weights=values[members] * words, minlength=len(candidates))
    means: NDArray[np.float64] = sums / np.bincount(owners, words, minlength=len(candidates))
    return means


def _pairs_of(candidates: Candidates, rows: Rows) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return every candidate with each word pair of its run, once: two arrays of equal length."""
    pairs = rows.pairs  # sorted by row
    starts = np.searchsorted(pairs.rows, np.arange(len(rows) + 1))
    owners, members = candidates.members()
    sizes = np.diff(starts)[members]
    entries = np.repeat(starts[:-1][members] - (np.cumsum(sizes) - sizes), sizes)
    entries += np.arange(len(entries))
    width = len(pairs.weights)
    distinct_pairs = distinct(np.repeat(owners, sizes) * width + pairs.columns[entries])
    return np.divmod(distinct_pairs, max(1, width))


def _compare(
    rows: Rows, candidates: Candidates, constants: Constants, sizes: BlockSizes
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the nearness and the reports of the candidates, given all n rows.

    The first, shape (candidates, n), is the similarity of a candidate's nearest row to each row, 0
    at least. The second, shape (members,), is the share of the other tellings that report each row
    of a candidate, where early reports count more.
    """
    owners, members = candidates.members()
    starts = np.searchsorted(owners, np.arange(len(candidates)))
    reports = _Reports(rows, len(members), constants)
    if len(members) * len(rows) <= sizes.pairs:
        block = rows.similarity.between(members)
        reports.add(block, slice(0, len(rows)))
        return nearest_of(block, starts), reports.shares()
    nearness = np.empty((len(candidates), len(rows)), dtype=np.float32)
    for start in range(0, len(rows), sizes.columns):
        check()
        columns = slice(start, start + sizes.columns)
        block = rows.similarity.tile(members, columns)
        reports.add(block, columns)
        nearness[:, columns] = nearest_of(block, starts)
    return nearness, reports.shares()


def nearest_of(block: NDArray[np.float32], starts: NDArray[np.intp]) -> NDArray[np.float32]:
    """Return the similarity of each candidate's nearest row to each column, 0 at least.

    The rows of a block are the rows of the candidates, in order; `starts` are the first of each.
    """
    nearest: NDArray[np.float32] = np.maximum(block[starts], 0)
    sizes = np.diff(starts, append=len(block))
    for place in range(1, int(sizes.max(initial=1))):
        longer = np.nonzero(sizes > place)[0]
        nearest[longer] = np.maximum(nearest[longer], block[starts[longer] + place])
    return nearest


class _Reports:
    """The weight of each telling's earliest report of each member: shape (members, tellings)."""

    def __init__(self, rows: Rows, members: int, constants: Constants) -> None:
        self._evidence = rows.evidence
        self._tellings = rows.tellings
        self._weights = (rows.position**constants.report_exponent).astype(np.float32)
        self._earliest = np.zeros((members, int(rows.tellings.max()) + 1), dtype=np.float32)

    def add(self, block: NDArray[np.float32], columns: slice) -> None:
        """Add the reports among some columns, given the members' similarities to them."""
        width = self._earliest.shape[1]
        pairs = np.flatnonzero(self._evidence.alike(block))
        for part in np.split(pairs, range(_REPORTS_AT_ONCE, len(pairs), _REPORTS_AT_ONCE)):
            members, places = np.divmod(part, block.shape[1])
            reporting = places + columns.start
            cells = members * width + self._tellings[reporting]
            np.maximum.at(self._earliest.reshape(-1), cells, self._weights[reporting])

    def shares(self) -> NDArray[np.float32]:
        """Return the sum of all weights but the greatest, for each other telling: (members,).

        The greatest is left out, not the one of the member's own telling, so that members with the
        same reports have the same share.
        """
        others = self._earliest.sum(axis=1) - self._earliest.max(axis=1)
        share: NDArray[np.float32] = others / max(1, self._earliest.shape[1] - 1)
        return share
