"""How alike sentences are: by meaning and by words, in equal parts if the encoder can read them.

Sentences about one event share people and places, so that their embeddings are all close; the words
that they share, weighted by how rare they are in the topic, tell which report the same fact. The
mean of both separates pairs of sentences labelled "same fact" better than embeddings do alone
(docs/decisions/same-fact.md). An encoder that does not know a language finds all its sentences
alike, whatever their words: there, meaning counts less.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self

import numpy as np

from summarizer.method.clustering.tfidf import WordVectors, tf_idf

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy.sparse import csr_array

    from summarizer.text.tokens import Tokenized

_SHARE_OF_MEANING = 0.5
_AGREEMENT = 0.4  # of embeddings with words: from here on the encoder knows the language
_LEVEL = 1e-6  # a standard deviation below this is noise
_FEWEST, _MOST = 10, 500  # sentences that tell of agreement, and as many as are looked at
_FREQUENT = 128  # words that are compared as dense vectors; the others are too rare to cost much


class Similarity:
    """The pairwise similarities of n sentences, computed block by block when asked for.

    A similarity is the mean of the cosine of two embeddings and the cosine of two TF-IDF vectors,
    where the embeddings weigh less the less the two agree over the topic; 1 for a sentence and
    itself, negative only for opposite embeddings.
    """

    def __init__(self, vectors: NDArray[np.float32], texts: Tokenized) -> None:
        """Take unit rows, shape (n, d), and the n texts they stand for."""
        self._vectors = vectors
        self._words = tf_idf(texts)
        known = min(1.0, max(0.0, agreement(vectors, self._words) / _AGREEMENT))
        self._meaning = _SHARE_OF_MEANING * known

    def __len__(self) -> int:
        """The number of sentences."""
        return len(self._vectors)

    def between(
        self, rows: NDArray[np.intp], columns: NDArray[np.intp] | None = None
    ) -> NDArray[np.float32]:
        """The similarities of some rows to others, or to all: shape (rows, columns or n)."""
        vectors = self._vectors if columns is None else self._vectors[columns]
        by_meaning = self._vectors[rows] @ vectors.T
        mixed: NDArray[np.float32] = by_meaning * np.float32(self._meaning)
        mixed += self._words.between(rows, columns) * np.float32(1 - self._meaning)
        return np.clip(mixed, -1.0, 1.0, out=mixed)

    def to_mean(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """The weighted mean of each row's similarities to all other rows, shape (n,)."""
        vectors = self._vectors.astype(np.float64)
        by_meaning = vectors @ (weights @ vectors)
        by_words = self._words.times_sum(weights)
        total = self._meaning * by_meaning + (1 - self._meaning) * by_words
        others = np.maximum(weights.sum() - weights, np.finfo(float).tiny)
        mean: NDArray[np.float64] = (total - weights) / others
        return mean

    def to_group(self, rows: NDArray[np.intp]) -> NDArray[np.float64]:
        """The mean similarity of each of some rows to all of them, itself included, shape (rows,).

        It takes no block of all pairs: the mean of all products is the product with the mean.
        """
        vectors, words = self._vectors[rows], self._words.matrix[rows]
        by_meaning = vectors @ vectors.mean(axis=0, dtype=np.float64)
        by_words = words @ (words.sum(axis=0, dtype=np.float64) / len(rows))
        mean: NDArray[np.float64] = self._meaning * by_meaning + (1 - self._meaning) * by_words
        return mean

    def of_means(self, rows: NDArray[np.intp], groups: NDArray[np.intp]) -> Similarity:
        """The mean similarities over all pairs of each two groups of rows, as those of new rows.

        `groups`, shape (rows,), numbers them from 0. Of a group to itself it says nothing.
        """
        from scipy.sparse import csr_array  # noqa: PLC0415 - slow to import

        shares = (1.0 / np.bincount(groups))[groups].astype(np.float32)
        size = int(groups.max(initial=-1)) + 1
        mean = csr_array((shares, (groups, np.arange(len(rows)))), shape=(size, len(rows)))
        words = mean @ self._words.matrix[rows]
        return self._of(mean @ self._vectors[rows], words, self._meaning)

    @classmethod
    def _of(cls, vectors: NDArray[np.float32], words: csr_array, meaning: float) -> Self:
        made = cls.__new__(cls)
        made._vectors, made._meaning = vectors, meaning  # noqa: SLF001 - its own class
        made._words = WordVectors(words.data, words.indices, words.indptr, words.shape[1])  # noqa: SLF001
        return made

    def tile(self, rows: slice | NDArray[np.intp], columns: slice) -> NDArray[np.float32]:
        """What `between` gives, but for the last bits: many times quicker for thousands of rows.

        The words that many rows share would make a sparse product slow: they are multiplied
        together with the embeddings, and only the rare ones by themselves.
        """
        frequent, rare = self._frequent_and_rare
        left = np.hstack([self._vectors[rows], frequent[rows].toarray()])
        right = np.hstack([self._vectors[columns], frequent[columns].toarray()])
        dimensions = self._vectors.shape[1]
        left[:, :dimensions] *= np.float32(self._meaning)
        left[:, dimensions:] *= np.float32(1 - self._meaning)
        mixed: NDArray[np.float32] = left @ right.T
        shared = (rare[rows] @ rare[columns].T).tocoo()
        mixed[shared.row, shared.col] += shared.data * np.float32(1 - self._meaning)
        return np.clip(mixed, -1.0, 1.0, out=mixed)

    @cached_property
    def _frequent_and_rare(self) -> tuple[csr_array, csr_array]:
        words = self._words.matrix
        often = np.bincount(words.indices, minlength=words.shape[1])
        order = np.argsort(-often, kind="stable")
        return words[:, order[:_FREQUENT]], words[:, order[_FREQUENT:]]


def agreement(vectors: NDArray[np.float32], words: WordVectors) -> float:
    """How far the cosines of embeddings and those of words agree: their correlation over all pairs.

    Pearson's r, of 500 rows at most, evenly spaced; 1 where fewer than 10 rows tell too little, or
    where either finds all pairs equally alike.
    """
    rows = np.linspace(0, len(vectors) - 1, min(len(vectors), _MOST)).astype(np.intp)
    if len(rows) < _FEWEST:
        return 1.0
    pairs = np.triu_indices(len(rows), k=1)
    by_meaning = (vectors[rows] @ vectors[rows].T)[pairs].astype(np.float64)
    by_words = words.between(rows, rows)[pairs].astype(np.float64)
    if min(by_meaning.std(), by_words.std()) < _LEVEL:
        return 1.0
    return float(np.corrcoef(by_meaning, by_words)[0, 1])
