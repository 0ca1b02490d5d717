"""Similarities of many sentences, computed in tiles: no matrix of all pairs is held."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

import numpy as np

from summarizer.encoders.language_means import LEVEL

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy.sparse import csr_array

# Words in dense columns, a third of the 384 of an embedding: half of all pairs share one of the
# commonest words, and a sparse product pays for each such pair.
_FREQUENT_WORDS = 128
_KEPT = 8_000_000  # similarities of rows to all, since a row is asked for again and again: 32 MB
_FEW_ROWS = 64  # whose words are one dense column a row: a few megabytes
_FEW_COLUMNS = 6  # for which a sparse matrix takes longer to make than to go through their words


class TiledSimilarity:
    """The similarities of n sentences, computed block by block when asked for."""

    def __init__(
        self,
        vectors: NDArray[np.float32],
        words: csr_array,
        share: float,
        weights: NDArray[np.float32] | None = None,
    ) -> None:
        """Hold embeddings as unit rows, shape (n, d), TF-IDF rows, and the weight of embeddings.

        `weights`, shape (d,), are those of single dimensions, instead of that of all.
        """
        self._vectors = vectors
        self._words = words
        self._share = share
        self._weights = weights
        self._of_rows: dict[int, NDArray[np.float32]] = {}

    @classmethod
    def mixed(
        cls,
        vectors: NDArray[np.float32],
        words: csr_array,
        share: float,
        tongues: NDArray[np.intp] | None,
    ) -> Self:
        """Return the similarities of sentences in one language, or in several.

        `tongues`, shape (n,), number languages: between two of them meaning counts alone, without
        the level that takes the place of shared words. For that each language has dimensions of its
        own besides, in which its rows repeat their embeddings and the others have nothing: within a
        language these put the weights right. Embeddings have a 1 behind them, from which the level
        is taken off.
        """
        if tongues is None or not tongues.any():
            return cls(vectors, words, share)
        rows = np.hstack([vectors, np.ones((len(vectors), 1), dtype=np.float32)])
        numbers = range(int(tongues.max()) + 1)
        own = [np.where((tongues == number)[:, None], rows, np.float32(0)) for number in numbers]
        between = np.full(rows.shape[1], 1 / (1 - LEVEL))
        between[-1] *= -LEVEL
        within = share - between
        within[-1] = -between[-1]
        weights = np.concatenate([between, *[within] * len(own)]).astype(np.float32)
        return cls(np.hstack([rows, *own]), words, share, weights)

    def __len__(self) -> int:
        """The number of sentences."""
        return len(self._vectors)

    def between(
        self, rows: NDArray[np.intp], columns: NDArray[np.intp] | None = None
    ) -> NDArray[np.float32]:
        """Return the similarities of some rows to others, or to all: shape (rows, columns or n)."""
        vectors = self._vectors if columns is None else self._vectors[columns]
        mixed: NDArray[np.float32] = self._by_meaning(self._vectors[rows], vectors)
        mixed += self._by_words(rows, columns) * np.float32(1 - self._share)
        return np.clip(mixed, -1.0, 1.0, out=mixed)

    def of_row(self, row: int) -> NDArray[np.float32]:
        """Return the similarities of a row to all, shape (n,); those of the last rows are kept."""
        found = self._of_rows.get(row)
        if found is None:
            if len(self._of_rows) * len(self) > _KEPT:
                self._of_rows.clear()
            found = self._of_rows[row] = self.between(np.array([row]))[0]
        return found

    def tile(self, rows: slice | NDArray[np.intp], columns: slice) -> NDArray[np.float32]:
        """Return the same, equal but for the last bits, many times as fast for thousands of rows.

        Frequent words would make a sparse product slow: they are dense columns beside the
        embeddings, and only rare words are multiplied as sparse rows.
        """
        frequent, rare = self._frequent_and_rare
        left = np.hstack([self._vectors[rows], frequent[rows].toarray()])
        right = np.hstack([self._vectors[columns], frequent[columns].toarray()])
        dimensions = self._vectors.shape[1]
        left[:, :dimensions] *= np.float32(self._share) if self._weights is None else self._weights
        left[:, dimensions:] *= np.float32(1 - self._share)
        mixed: NDArray[np.float32] = left @ right.T
        shared = (rare[rows] @ rare[columns].T).tocoo()
        mixed[shared.row, shared.col] += shared.data * np.float32(1 - self._share)
        return np.clip(mixed, -1.0, 1.0, out=mixed)

    def to_mean(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the weighted mean of each row's similarities to all other rows, shape (n,)."""
        vectors = self._vectors.astype(np.float64)
        by_meaning = self._by_meaning(vectors, weights @ vectors)
        by_words = self._words @ (self._words.T @ weights)
        total = by_meaning + (1 - self._share) * by_words
        others = np.maximum(weights.sum() - weights, np.finfo(float).tiny)
        mean: NDArray[np.float64] = (total - weights) / others
        return mean

    def to_group(self, rows: NDArray[np.intp]) -> NDArray[np.float64]:
        """Return the mean similarity of each of some rows to all of them: shape (rows,).

        No block of all pairs is needed: the mean of products is the product with the mean.
        """
        vectors, words = self._vectors[rows], self._words[rows]
        by_meaning = self._by_meaning(vectors, vectors.mean(axis=0, dtype=np.float64))
        by_words = words @ (words.sum(axis=0, dtype=np.float64) / len(rows))
        mean: NDArray[np.float64] = by_meaning + (1 - self._share) * by_words
        return mean

    def of_means(self, rows: NDArray[np.intp], groups: NDArray[np.intp]) -> TiledSimilarity:
        """Return the mean similarity over all pairs of each two groups of rows: a row a group.

        `groups`, shape (rows,), numbers the groups from 0. The values on the diagonal, of a group
        to itself, have no meaning.
        """
        from scipy.sparse import csr_array  # noqa: PLC0415 - slow to import

        shares = (1.0 / np.bincount(groups))[groups].astype(np.float32)
        size = int(groups.max(initial=-1)) + 1
        mean = csr_array((shares, (groups, np.arange(len(rows)))), shape=(size, len(rows)))
        return TiledSimilarity(
            mean @ self._vectors[rows], mean @ self._words[rows], self._share, self._weights
        )

    def _by_meaning(self, left: NDArray[Any], right: NDArray[Any]) -> NDArray[Any]:
        """Return the products of embeddings with others, shape (rows, d), or with one, (d,)."""
        if self._weights is not None:
            weighted: NDArray[Any] = left * self._weights @ right.T
            return weighted
        product: NDArray[Any] = left @ right.T
        product *= product.dtype.type(self._share)
        return product

    def _by_words(
        self, rows: NDArray[np.intp], columns: NDArray[np.intp] | None
    ) -> NDArray[np.float32]:
        """Return the cosines of words of some rows and of others, or of all.

        For a few rows SciPy takes longer to make sparse matrices than to multiply them.
        """
        if len(rows) > _FEW_ROWS:
            others = self._words if columns is None else self._words[columns]
            product: NDArray[np.float32] = (self._words[rows] @ others.T).toarray()
            return product
        few = np.zeros((self._words.shape[1], len(rows)), dtype=np.float32)
        for place, row in enumerate(rows.tolist()):
            words, values = self._words_of(row)
            few[words, place] = values
        if columns is not None and len(columns) <= _FEW_COLUMNS:
            return self._by_few_words(few, columns)
        by_words: NDArray[np.float32] = (
            self._words if columns is None else self._words[columns]
        ) @ few
        return by_words.T

    def _by_few_words(
        self, rows: NDArray[np.float32], columns: NDArray[np.intp]
    ) -> NDArray[np.float32]:
        """Return the cosines of dense rows, shape (words, rows), and of a few others.

        Products are added one by one, as in a sparse product, so that both are equal.
        """
        found = np.zeros((rows.shape[1], len(columns)), dtype=np.float32)
        for place, column in enumerate(columns.tolist()):
            words, values = self._words_of(column)
            if len(words):
                found[:, place] = (rows[words] * values[:, None]).cumsum(axis=0)[-1]
        return found

    def _words_of(self, row: int) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
        """Return the words of a row, and their values."""
        own = slice(*self._words.indptr[row : row + 2].tolist())
        return self._words.indices[own], self._words.data[own]

    @cached_property
    def _frequent_and_rare(self) -> tuple[csr_array, csr_array]:
        counts = np.bincount(self._words.indices, minlength=self._words.shape[1])
        order = np.argsort(-counts, kind="stable")
        frequent, rare = order[:_FREQUENT_WORDS], order[_FREQUENT_WORDS:]
        return self._words[:, frequent], self._words[:, rare]
