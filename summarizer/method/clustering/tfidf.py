"""Sentences as the words that they hold, weighted by how rare these are in the topic."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.arrays import distinct

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy.sparse import csr_array

    from summarizer.text.tokens import Tokenized

_FEW = 500  # rows whose products are computed once and for all
_SMALL = 1024  # products at a time for which a sparse matrix would take longer to set up


@dataclass(frozen=True)
class WordVectors:
    """Sparse rows: row i holds `words[ends[i]:ends[i + 1]]` with the `values` at the same places.

    There are `width` words. What a small topic needs is computed here, to the same bits as by
    scipy's sparse matrices, whose import takes longer than all that is done with them.
    """

    values: NDArray[np.float32]
    words: NDArray[np.intp]
    ends: NDArray[np.intp]
    width: int

    def __len__(self) -> int:
        """The number of rows."""
        return len(self.ends) - 1

    @cached_property
    def matrix(self) -> csr_array:
        """The same as a sparse matrix of scipy, for topics in which that is quicker."""
        from scipy.sparse import csr_array  # noqa: PLC0415 - slow to import

        return csr_array((self.values, self.words, self.ends), shape=(len(self), self.width))

    def between(
        self, rows: NDArray[np.intp], columns: NDArray[np.intp] | None = None
    ) -> NDArray[np.float32]:
        """The products of some rows with others, or with all: shape (rows, columns or n)."""
        if len(self) <= _FEW:
            found = self._products[rows]
            return found if columns is None else found[:, columns]
        if columns is not None and len(rows) * len(columns) <= _SMALL:
            return self._block(rows, columns)
        others = self.matrix if columns is None else self.matrix[columns]
        shared: NDArray[np.float32] = (self.matrix[rows] @ others.T).toarray()
        return shared

    @cached_property
    def _products(self) -> NDArray[np.float32]:
        """The products of all rows with all rows, shape (n, n)."""
        rows = np.arange(len(self))
        return self._block(rows, rows)

    def _block(self, rows: NDArray[np.intp], columns: NDArray[np.intp]) -> NDArray[np.float32]:
        """The products of some rows with others, shape (rows, columns).

        Each is summed up in the order of the words of its first row, one after the other.
        """
        left, right = self._places(rows), self._places(columns)
        words, held = self.words[left], self.words[right]
        by_word = np.argsort(held, kind="stable")
        first, last = (np.searchsorted(held, words, side, by_word) for side in ("left", "right"))
        repeats = last - first
        entry = np.repeat(np.arange(len(words)), repeats)
        other = by_word[np.arange(len(entry)) + np.repeat(last - np.cumsum(repeats), repeats)]
        owners, others = (
            np.repeat(np.arange(len(some)), self.ends[some + 1] - self.ends[some])
            for some in (rows, columns)
        )
        sums = np.zeros(len(rows) * len(columns), dtype=np.float32)
        at = owners[entry] * len(columns) + others[other]
        np.add.at(sums, at, self.values[left[entry]] * self.values[right[other]])
        return sums.reshape(len(rows), len(columns))

    def _places(self, rows: NDArray[np.intp]) -> NDArray[np.intp]:
        """Where the words of some rows stand, one row after the other."""
        starts, sizes = self.ends[rows], self.ends[rows + 1] - self.ends[rows]
        places: NDArray[np.intp] = np.arange(sizes.sum())
        places += np.repeat(starts - (np.cumsum(sizes) - sizes), sizes)
        return places

    def times_sum(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """The product of each row with the weighted sum of all rows, shape (n,)."""
        wide = self.values.astype(np.float64)
        weighted = wide * weights[self._rows]
        total = np.bincount(self.words, weights=weighted, minlength=self.width)
        product = wide * total[self.words]
        sums = np.bincount(self._rows, weights=product, minlength=len(self))
        return sums.astype(np.float64, copy=False)  # whole numbers where there is no word at all

    @cached_property
    def _rows(self) -> NDArray[np.intp]:
        """The row of each value."""
        return np.repeat(np.arange(len(self)), np.diff(self.ends))


def tf_idf(texts: Tokenized) -> WordVectors:
    """The TF-IDF unit vectors of the texts.

    The same as scikit-learn's `TfidfVectorizer(analyzer=tokens, binary=True)`, whose import takes
    longer than the whole of a small summary: ln((1 + n) / (1 + df)) + 1 where a word is present,
    normalised.
    """
    rows, places = np.divmod(distinct(texts.rows * texts.width + texts.ids), max(1, texts.width))
    ends = np.searchsorted(rows, np.arange(len(texts) + 1))
    frequency = np.bincount(places, minlength=texts.width)
    weights = (np.log((1 + len(texts)) / (1 + frequency)) + 1)[places]
    squares = (
        np.add.reduceat(np.append(np.square(weights), 0.0), ends[:-1]) if len(texts) else weights
    )
    sizes = np.diff(ends)
    lengths = np.sqrt(np.where(sizes > 0, squares, 1.0))
    values = (weights / np.repeat(lengths, sizes)).astype(np.float32)
    return WordVectors(values, places, ends, texts.width)
