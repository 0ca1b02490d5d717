"""Similarities of few sentences, held as one matrix of all pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

import numpy as np

from summarizer.encoders.language_means import without_level

if TYPE_CHECKING:
    from numpy.typing import NDArray


class DenseSimilarity:
    """The similarities of n sentences as a matrix, shape (n, n)."""

    def __init__(self, matrix: NDArray[np.float32]) -> None:
        """Hold the similarities of all rows to all rows."""
        self._matrix = matrix

    @classmethod
    def mixed(
        cls,
        by_meaning: NDArray[np.float32],
        by_words: NDArray[np.float32],
        share: float,
        tongues: NDArray[np.intp] | None = None,
    ) -> Self:
        """Return the weighted mean of two matrices of cosines; `share` is the weight of meaning.

        `tongues`, shape (n,), number languages: between two of them meaning counts alone, without
        the level that takes the place of shared words.
        """
        mixed = by_meaning * np.float32(share) + by_words * np.float32(1 - share)
        if tongues is not None and tongues.any():
            mixed = np.where(tongues[:, None] == tongues, mixed, without_level(by_meaning))
        return cls(np.clip(mixed, -1.0, 1.0))

    def __len__(self) -> int:
        """The number of sentences."""
        return len(self._matrix)

    def between(
        self, rows: NDArray[np.intp], columns: NDArray[np.intp] | None = None
    ) -> NDArray[np.float32]:
        """Return the similarities of some rows to others, or to all: shape (rows, columns or n)."""
        similarities = self._matrix[rows]
        return similarities if columns is None else similarities[:, columns]

    def of_row(self, row: int) -> NDArray[np.float32]:
        """Return the similarities of a row to all, shape (n,)."""
        similarities: NDArray[np.float32] = self._matrix[row]
        return similarities

    def tile(self, rows: slice | NDArray[np.intp], columns: slice) -> NDArray[np.float32]:
        """Return the similarities of some rows to a slice of all: shape (rows, columns)."""
        return self._matrix[rows][:, columns]

    def to_mean(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the weighted mean of each row's similarities to all other rows, shape (n,)."""
        total = self._matrix.astype(np.float64) @ weights
        others = np.maximum(weights.sum() - weights, np.finfo(float).tiny)
        mean: NDArray[np.float64] = (total - weights) / others
        return mean

    def to_group(self, rows: NDArray[np.intp]) -> NDArray[np.float64]:
        """Return the mean similarity of each of some rows to all of them: shape (rows,)."""
        mean: NDArray[np.float64] = self.between(rows, rows).mean(axis=1, dtype=np.float64)
        return mean

    def of_means(self, rows: NDArray[np.intp], groups: NDArray[np.intp]) -> DenseSimilarity:
        """Return the mean similarity over all pairs of each two groups of rows: a row a group."""
        is_member = groups == np.arange(groups.max(initial=-1) + 1)[:, None]
        shares = is_member / is_member.sum(axis=1, keepdims=True)
        means = shares @ self.between(rows, rows).astype(np.float64) @ shares.T
        return DenseSimilarity(means.astype(np.float32))
