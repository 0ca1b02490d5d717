"""How alike sentences are: by meaning and by words, in equal parts if the encoder can read them.

Sentences about one event share people and places, so that their embeddings are all close. The words
that they share, weighted by how rare they are in the topic, tell which report the same fact. The
mean of both separates pairs of sentences labelled "same fact" better than embeddings do alone
(docs/decisions/same-fact.md). An encoder that does not know a language finds all its sentences
alike, whatever their words: there, meaning counts less.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np

from summarizer.method.clustering.dense import DenseSimilarity
from summarizer.method.clustering.tfidf import tf_idf
from summarizer.method.clustering.tiled import TiledSimilarity
from summarizer.method.constants import CONSTANTS, Constants

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.text.tokens import Tokenized

SMALL = 500
"""Rows up to which all pairs are computed at once, in 1 MB: quickest, and without scipy."""

_SAMPLE = 500  # rows that tell of agreement: their 125,000 pairs are enough
_FEWEST = 10  # rows whose pairs tell anything
_NOISE = 1e-6  # a standard deviation below this is rounding


class Similarity(Protocol):
    """The pairwise similarities of n sentences.

    A similarity is the mean of the cosine of two embeddings and the cosine of two TF-IDF vectors,
    where the embeddings weigh less the less the two agree over the topic; 1 for a sentence and
    itself, negative only for opposite embeddings.
    """

    def __len__(self) -> int:
        """The number of sentences."""

    def between(
        self, rows: NDArray[np.intp], columns: NDArray[np.intp] | None = None
    ) -> NDArray[np.float32]:
        """The similarities of some rows to others, or to all: shape (rows, columns or n)."""

    def tile(self, rows: slice | NDArray[np.intp], columns: slice) -> NDArray[np.float32]:
        """The same for thousands of rows, equal but for the last bits."""

    def to_mean(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """The weighted mean of each row's similarities to all other rows, shape (n,)."""

    def to_group(self, rows: NDArray[np.intp]) -> NDArray[np.float64]:
        """The mean similarity of each of some rows to all of them, itself included: (rows,)."""

    def of_means(self, rows: NDArray[np.intp], groups: NDArray[np.intp]) -> Similarity:
        """The mean similarities over all pairs of each two groups of rows, as those of new rows.

        `groups`, shape (rows,), numbers them from 0. Of a group to itself it says nothing.
        """


def similarity_of(
    vectors: NDArray[np.float32],
    texts: Tokenized,
    *,
    constants: Constants = CONSTANTS,
    small: int = SMALL,
) -> Similarity:
    """Return the similarities of n texts, given their embeddings as unit rows, shape (n, d)."""
    words = tf_idf(texts)
    if len(vectors) <= small:
        dense = words.dense()
        by_meaning, by_words = vectors @ vectors.T, dense @ dense.T
        return DenseSimilarity.mixed(by_meaning, by_words, _share(by_meaning, by_words, constants))
    sample = np.linspace(0, len(vectors) - 1, min(len(vectors), _SAMPLE)).astype(np.intp)
    rows = words.matrix[sample]
    by_meaning, by_words = vectors[sample] @ vectors[sample].T, (rows @ rows.T).toarray()
    return TiledSimilarity(vectors, words.matrix, _share(by_meaning, by_words, constants))


def _share(
    by_meaning: NDArray[np.float32], by_words: NDArray[np.float32], constants: Constants
) -> float:
    """What embeddings count in a similarity: less where they agree less with the words."""
    known = min(1.0, max(0.0, agreement(by_meaning, by_words) / constants.agreement))
    return constants.share_of_meaning * known


def agreement(by_meaning: NDArray[np.float32], by_words: NDArray[np.float32]) -> float:
    """Return how far cosines of embeddings and those of words, shape (n, n) each, agree.

    Pearson's r over all pairs of different rows; 1 where fewer than 10 rows tell too little, or
    where either finds all pairs equally alike.
    """
    if len(by_meaning) < _FEWEST:
        return 1.0
    pairs = np.triu_indices(len(by_meaning), k=1)
    meaning, words = (found[pairs].astype(np.float64) for found in (by_meaning, by_words))
    if min(meaning.std(), words.std()) < _NOISE:
        return 1.0
    return float(np.corrcoef(meaning, words)[0, 1])
