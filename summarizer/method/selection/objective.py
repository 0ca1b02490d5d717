"""What a summary is worth: a set function of the sentences in it.

The weight of the word pairs that the summary covers, plus how near it comes to every sentence of
the articles (facility location), plus how many articles report each chosen fact: what was said once
earns nothing more (Lin & Bilmes 2011, "A Class of Submodular Functions for Document
Summarization").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.arrays import distinct
from summarizer.method.selection.candidates import scale

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.rows import Material
    from summarizer.method.selection.candidates import Candidates

_SUPPORT = 0.3
_MOST_PAIRS = 8_000_000  # similarities that are computed, or looked at, at a time: 32 MB
_REPORTED = 1_000_000  # of them that are looked at one by one at a time
_PART = 4096  # rows to which the candidates of a larger topic are compared at a time


class Objective:
    """What the chosen are worth so far, and what each candidate would add."""

    def __init__(self, material: Material, candidates: Candidates) -> None:
        """Start from an empty summary."""
        self._candidates = candidates
        self._lengths = material.lengths.copy()
        self._owners, self._columns = _pairs_of(candidates, material)
        self._weights = material.pairs.weights.copy()
        self._members, rows = candidates.members()
        self._clusters = material.labels[rows]
        self._nearness, reports = _compared(material, candidates)
        self._support = _SUPPORT * reports
        self._earned = np.zeros(int(material.labels.max()) + 1)  # support, by cluster
        self._nearest = np.zeros(len(material.labels), dtype=np.float32)
        self._demand = (material.prominence / material.prominence.sum()).astype(np.float32)
        size = max(1, _MOST_PAIRS // max(1, len(material.labels)))
        self._parts = np.split(self._nearness, range(size, len(self._nearness), size))
        self._room = np.empty_like(self._parts[0])  # as much again as is looked at at a time

    def gains(self) -> NDArray[np.float64]:
        """What each candidate would add, for the length that it would add, shape (candidates,)."""
        size = len(self._candidates)
        pairs = np.bincount(self._owners, weights=self._weights[self._columns], minlength=size)
        nearer = np.concatenate([self._nearer(part) for part in self._parts])
        more = np.maximum(self._support - self._earned[self._clusters], 0)
        support = np.bincount(self._members, weights=more, minlength=size)
        factor = self._candidates.fitness / scale(self._candidates.total(self._lengths))
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


def _pairs_of(
    candidates: Candidates, material: Material
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Each candidate with each word pair of its run, once: two arrays of equal length."""
    pairs = material.pairs  # row by row
    starts = np.searchsorted(pairs.rows, np.arange(len(material.labels) + 1))
    owners, rows = candidates.members()
    sizes = np.diff(starts)[rows]
    entries = np.repeat(starts[:-1][rows] - (np.cumsum(sizes) - sizes), sizes)
    entries += np.arange(len(entries))
    width = len(pairs.weights)
    held = distinct(np.repeat(owners, sizes) * width + pairs.columns[entries])
    return np.divmod(held, max(1, width))


def _compared(
    material: Material, candidates: Candidates
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """How near each candidate comes to each of n rows, 0 at least, shape (candidates, n).

    And the share of the other articles that report each row of a candidate, shape (members,), where
    a report counts the more the earlier it stands. An article reports a row if one of its sentences
    is similar enough to be cited for it.
    """
    owners, rows = candidates.members()
    starts = np.searchsorted(owners, np.arange(len(candidates)))
    size = len(material.labels)
    reports = _Reports(material, len(rows))
    if len(rows) * size <= _MOST_PAIRS:
        block = material.similarity.between(rows)
        reports.look(block, slice(0, size))
        return _nearest_of(block, starts), reports.shares()
    near = np.empty((len(candidates), size), dtype=np.float32)
    for start in range(0, size, _PART):
        part = slice(start, start + _PART)
        block = material.similarity.tile(rows, part)
        reports.look(block, part)
        near[:, part] = _nearest_of(block, starts)
    return near, reports.shares()


def _nearest_of(block: NDArray[np.float32], starts: NDArray[np.intp]) -> NDArray[np.float32]:
    nearest: NDArray[np.float32] = np.maximum(block[starts], 0)
    sizes = np.diff(starts, append=len(block))
    for place in range(1, int(sizes.max(initial=1))):
        longer = np.nonzero(sizes > place)[0]
        nearest[longer] = np.maximum(nearest[longer], block[starts[longer] + place])
    return nearest


class _Reports:
    """What the earliest report of each article is worth, for some rows, shape (rows, articles)."""

    def __init__(self, material: Material, rows: int) -> None:
        self._from = material.support
        self._articles = material.articles
        self._worth = _worth(material.prominence).astype(np.float32)
        self._earliest = np.zeros((rows, int(material.articles.max()) + 1), dtype=np.float32)

    def look(self, block: NDArray[np.float32], columns: slice) -> None:
        """Look at the similarities of the rows to some of all rows."""
        width = self._earliest.shape[1]
        pairs = np.flatnonzero(block >= self._from)
        for some in np.split(pairs, range(_REPORTED, len(pairs), _REPORTED)):
            rows, places = np.divmod(some, block.shape[1])
            found = places + columns.start
            at = rows * width + self._articles[found]
            np.maximum.at(self._earliest.reshape(-1), at, self._worth[found])

    def shares(self) -> NDArray[np.float32]:
        """What all but the best report of each row come to, by the number of other articles."""
        others = self._earliest.sum(axis=1) - self._earliest.max(axis=1)
        share: NDArray[np.float32] = others / max(1, self._earliest.shape[1] - 1)
        return share


def _worth(prominence: NDArray[np.float64]) -> NDArray[np.float64]:
    """What a report is worth: what several report counts even where they do so late."""
    worth: NDArray[np.float64] = np.sqrt(prominence)
    return worth
