"""What a summary is worth: a set function of the sentences in it.

The weight of the word pairs that the summary covers, plus how near it comes to every sentence of
the articles (facility location), plus how many articles report each chosen fact: what was said once
earns nothing more (Lin & Bilmes 2011, "A Class of Submodular Functions for Document
Summarization").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.method.arrays import distinct
from summarizer.method.selection.candidates import scale

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.constants import Constants
    from summarizer.method.rows import Rows
    from summarizer.method.selection.candidates import Candidates

_REPORTED = 1_000_000  # similarities looked at one by one at a time: 8 MB of places


@dataclass(frozen=True)
class Parts:
    """How much of a large topic is compared at a time; no size changes a result."""

    pairs: int = 8_000_000
    """Similarities that are computed, or looked at, at a time: 32 MB."""

    columns: int = 4096
    """Rows to which the candidates of a larger topic are compared at a time."""


PARTS = Parts()
"""The sizes for a machine of usual memory."""


class Objective:
    """What the chosen are worth so far, and what each candidate would add."""

    def __init__(
        self, rows: Rows, candidates: Candidates, constants: Constants, parts: Parts = PARTS
    ) -> None:
        """Start from an empty summary."""
        self._candidates = candidates
        self._constants = constants
        self._lengths = rows.lengths.copy()
        self._owners, self._columns = _pairs_of(candidates, rows)
        self._weights = rows.pairs.weights.copy()
        self._members, members = candidates.members()
        self._clusters = rows.labels[members]
        self._nearness, reports = _compared(rows, candidates, constants, parts)
        self._support = constants.support_weight * reports
        self._earned = np.zeros(int(rows.labels.max()) + 1)  # support, by cluster
        self._nearest = np.zeros(len(rows), dtype=np.float32)
        demand = constants.nearness_weight * rows.position / rows.position.sum()
        self._demand = demand.astype(np.float32)
        size = max(1, parts.pairs // max(1, len(rows)))
        self._parts = np.split(self._nearness, range(size, len(self._nearness), size))
        self._room = np.empty_like(self._parts[0])  # as much again as is looked at at a time

    def gains(self) -> NDArray[np.float64]:
        """Return what each candidate would add, for the length that it would add: (candidates,)."""
        size = len(self._candidates)
        pairs = np.bincount(self._owners, weights=self._weights[self._columns], minlength=size)
        nearer = np.concatenate([self._nearer(part) for part in self._parts])
        more = np.maximum(self._support - self._earned[self._clusters], 0)
        support = np.bincount(self._members, weights=more, minlength=size)
        lengths = scale(self._candidates.total(self._lengths), self._constants)
        factor = self._candidates.fitness / lengths
        gains: NDArray[np.float64] = (pairs + nearer + support) * factor
        return gains

    def _nearer(self, part: NDArray[np.float32]) -> NDArray[np.float32]:
        """How much nearer some candidates would bring the summary to what is demanded."""
        room = np.subtract(part, self._nearest, out=self._room[: len(part)])
        nearer: NDArray[np.float32] = np.maximum(room, 0, out=room) @ self._demand
        return nearer

    def add(self, candidate: int) -> None:
        """Take a candidate into the summary: what it holds earns nothing more."""
        self._weights[self._columns[self._owners == candidate]] = 0
        self._nearest = np.maximum(self._nearest, self._nearness[candidate])
        own = self._members == candidate
        np.maximum.at(self._earned, self._clusters[own], self._support[own])
        self._lengths[self._candidates.first[candidate] : self._candidates.last[candidate] + 1] = 0


def _pairs_of(candidates: Candidates, rows: Rows) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Each candidate with each word pair of its run, once: two arrays of equal length."""
    pairs = rows.pairs  # row by row
    starts = np.searchsorted(pairs.rows, np.arange(len(rows) + 1))
    owners, members = candidates.members()
    sizes = np.diff(starts)[members]
    entries = np.repeat(starts[:-1][members] - (np.cumsum(sizes) - sizes), sizes)
    entries += np.arange(len(entries))
    width = len(pairs.weights)
    held = distinct(np.repeat(owners, sizes) * width + pairs.columns[entries])
    return np.divmod(held, max(1, width))


def _compared(
    rows: Rows, candidates: Candidates, constants: Constants, parts: Parts
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """How near each candidate comes to each of n rows, 0 at least, shape (candidates, n).

    And the share of the other articles that report each row of a candidate, shape (members,), where
    a report counts the more the earlier it stands.
    """
    owners, members = candidates.members()
    starts = np.searchsorted(owners, np.arange(len(candidates)))
    reports = _Reports(rows, len(members), constants)
    if len(members) * len(rows) <= parts.pairs:
        block = rows.similarity.between(members)
        reports.look(block, slice(0, len(rows)))
        return nearest_of(block, starts), reports.shares()
    near = np.empty((len(candidates), len(rows)), dtype=np.float32)
    for start in range(0, len(rows), parts.columns):
        check()
        part = slice(start, start + parts.columns)
        block = rows.similarity.tile(members, part)
        reports.look(block, part)
        near[:, part] = nearest_of(block, starts)
    return near, reports.shares()


def nearest_of(block: NDArray[np.float32], starts: NDArray[np.intp]) -> NDArray[np.float32]:
    """Return how near the nearest row of each candidate is to each column, 0 at least.

    `starts` are where the rows of each candidate begin in the block.
    """
    nearest: NDArray[np.float32] = np.maximum(block[starts], 0)
    sizes = np.diff(starts, append=len(block))
    for place in range(1, int(sizes.max(initial=1))):
        longer = np.nonzero(sizes > place)[0]
        nearest[longer] = np.maximum(nearest[longer], block[starts[longer] + place])
    return nearest


class _Reports:
    """What the earliest report of each article is worth, for some members: (members, articles)."""

    def __init__(self, rows: Rows, members: int, constants: Constants) -> None:
        self._evidence = rows.evidence
        self._articles = rows.articles
        self._worth = (rows.position**constants.report_exponent).astype(np.float32)
        self._earliest = np.zeros((members, int(rows.articles.max()) + 1), dtype=np.float32)

    def look(self, block: NDArray[np.float32], columns: slice) -> None:
        """Look at the similarities of the members to some of all rows."""
        width = self._earliest.shape[1]
        pairs = np.flatnonzero(self._evidence.reports(block))
        for some in np.split(pairs, range(_REPORTED, len(pairs), _REPORTED)):
            members, places = np.divmod(some, block.shape[1])
            found = places + columns.start
            at = members * width + self._articles[found]
            np.maximum.at(self._earliest.reshape(-1), at, self._worth[found])

    def shares(self) -> NDArray[np.float32]:
        """Return what all but the best report come to, by the number of other articles."""
        others = self._earliest.sum(axis=1) - self._earliest.max(axis=1)
        share: NDArray[np.float32] = others / max(1, self._earliest.shape[1] - 1)
        return share
