"""Linking: pairs of articles in, groups out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.clustering.dense_similarity import DenseSimilarity
from summarizer.method.clustering.linkage import cluster
from summarizer.method.evidence.lineages.parallels import REWRITE

if TYPE_CHECKING:
    from numpy.typing import NDArray

_CERTAIN = 6.0  # the furthest that a score counts in a mean


class Groups:
    """Groups of n numbers that grow together; the smallest number of a group stands for it."""

    def __init__(self, count: int) -> None:
        """Make a group of each number."""
        self._parents = list(range(count))

    def find(self, number: int) -> int:
        """Return the number that stands for the group of another one."""
        while self._parents[number] != number:
            self._parents[number] = number = self._parents[self._parents[number]]
        return number

    def join(self, one: int, other: int) -> None:
        """Make one group of two."""
        first, second = sorted((self.find(one), self.find(other)))
        self._parents[second] = first

    def members(self) -> list[list[int]]:
        """Return the groups, and the numbers in each, ascending."""
        found: dict[int, list[int]] = {}
        for number in range(len(self._parents)):
            found.setdefault(self.find(number), []).append(number)
        return list(found.values())


def linked(scores: dict[tuple[int, int], float], count: int) -> NDArray[np.intp]:
    """Return a label for each of `count` texts by average linkage; without a score, the least."""
    labels = np.arange(count)
    near = [pair for pair, found in scores.items() if found >= REWRITE]
    active = sorted({number for pair in near for number in pair})
    rows = {number: row for row, number in enumerate(active)}
    matrix = np.full((len(active), len(active)), -_CERTAIN)
    for (one, other), found in scores.items():
        if one in rows and other in rows:
            row, column = rows[one], rows[other]
            clipped = min(max(found, -_CERTAIN), _CERTAIN)
            matrix[row, column] = matrix[column, row] = clipped
    similarity = DenseSimilarity(_as_similarity(matrix).astype(np.float32))
    places = np.array(active, dtype=np.intp)
    groups = cluster(similarity, float(_as_similarity(np.array(REWRITE)))) if active else places
    firsts = {
        label: number for number, label in zip(active[::-1], groups.tolist()[::-1], strict=True)
    }
    labels[places] = [firsts[label] for label in groups.tolist()]
    return labels


def _as_similarity(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return scores from -6 to 6 as similarities from 0 to 1."""
    return (scores + _CERTAIN) / (2 * _CERTAIN)
