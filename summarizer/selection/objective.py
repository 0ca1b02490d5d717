"""What a summary is worth: a set function of the sentences in it.

The weight of the word pairs that the summary covers, plus how near it comes to every sentence of
the articles (facility location), plus how many articles report each chosen fact: what was said once
earns nothing more (Lin & Bilmes 2011, "A Class of Submodular Functions for Document
Summarization").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.groups import members_of
from summarizer.selection.candidates import scale

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.selection.candidates import Candidates
    from summarizer.selection.material import Material
    from summarizer.similarity import Similarity

_SUPPORT = 0.3
_MOST_PAIRS = 8_000_000  # similarities that are computed, or looked at, at a time: 32 MB
_PART = 4096  # rows to which the candidates of a larger topic are compared at a time


class Objective:
    """What the chosen are worth so far, and what each candidate would add."""

    def __init__(self, material: Material, candidates: Candidates) -> None:
        """Start from an empty summary."""
        self._candidates = candidates
        self._lengths = material.lengths.copy()
        self._owners, self._columns = _pairs_of(candidates, material)
        self._weights = material.pairs.weights.copy()
        self._nearness = _nearness(material.similarity, candidates)
        self._nearest = np.zeros(len(material.labels), dtype=np.float32)
        self._demand = (material.prominence / material.prominence.sum()).astype(np.float32)
        owners, rows = candidates.members()
        self._of_clusters = owners, material.labels[rows]
        self._support = _support(material)
        self._part = max(1, _MOST_PAIRS // max(1, len(material.labels)))

    def gains(self) -> NDArray[np.float64]:
        """What each candidate would add, for the length that it would add, shape (candidates,)."""
        size = len(self._candidates)
        pairs = np.bincount(self._owners, weights=self._weights[self._columns], minlength=size)
        # In parts, since each takes as much again as it looks at.
        parts = np.split(self._nearness, range(self._part, len(self._nearness), self._part))
        nearer = np.concatenate([np.maximum(p - self._nearest, 0) @ self._demand for p in parts])
        owners, clusters = self._of_clusters
        support = np.bincount(owners, weights=self._support[clusters], minlength=size)
        factor = self._candidates.fitness / scale(self._candidates.total(self._lengths))
        gains: NDArray[np.float64] = (pairs + nearer + support) * factor
        return gains

    def add(self, candidate: int) -> None:
        """Take a candidate into the summary: what it holds earns nothing more."""
        self._weights[self._columns[self._owners == candidate]] = 0
        self._nearest = np.maximum(self._nearest, self._nearness[candidate])
        owners, clusters = self._of_clusters
        self._support[clusters[owners == candidate]] = 0
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
    held = np.unique(np.repeat(owners, sizes) * width + pairs.columns[entries])
    return np.divmod(held, max(1, width))


def _nearness(similarity: Similarity, candidates: Candidates) -> NDArray[np.float32]:
    """How near each candidate comes to each of n rows, 0 at least, shape (candidates, n)."""
    owners, rows = candidates.members()
    starts = np.searchsorted(owners, np.arange(len(candidates)))
    if len(rows) * len(similarity) <= _MOST_PAIRS:
        return _nearest_of(similarity.between(rows), starts)
    near = np.empty((len(candidates), len(similarity)), dtype=np.float32)
    for start in range(0, len(similarity), _PART):
        part = slice(start, start + _PART)
        near[:, part] = _nearest_of(similarity.tile(rows, part), starts)
    return near


def _nearest_of(block: NDArray[np.float32], starts: NDArray[np.intp]) -> NDArray[np.float32]:
    nearest: NDArray[np.float32] = np.maximum.reduceat(np.maximum(block, 0), starts, axis=0)
    return nearest


def _support(material: Material) -> NDArray[np.float64]:
    """What a cluster earns for the other articles that report it, the more the earlier they do."""
    groups = members_of(material.labels)
    others = int(material.articles.max(initial=0))
    if not others:
        return np.zeros(len(groups))
    worth = np.sqrt(material.prominence)  # what several report counts even where they do so late
    support = np.empty(len(groups))
    for cluster, members in enumerate(groups):
        earliest = np.zeros(others + 1)
        np.maximum.at(earliest, material.articles[members], worth[members])
        support[cluster] = earliest.sum() - earliest.max()
    return _SUPPORT * support / others
