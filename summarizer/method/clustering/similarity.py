"""The similarity of sentences: half by meaning, half by words, if the encoder knows their language.

Sentences about one event share people and places, so their embeddings are all close. Shared words,
weighted by how rare they are in the topic, tell which sentences report the same fact. The mean of
both separates pairs labelled "same fact" better than embeddings do alone; see
docs/decisions/same-fact.md. An encoder finds all sentences alike in a language that it does not
know: there, meaning counts less, by the level of its cosines and by how little they agree with
words. Sentences in two languages share no words: there, meaning counts
alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np

from summarizer.method.clustering.dense_similarity import DenseSimilarity
from summarizer.method.clustering.sizes import SIZES, Sizes
from summarizer.method.clustering.tfidf import tf_idf
from summarizer.method.clustering.tiled_similarity import TiledSimilarity

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.constants import Constants
    from summarizer.text.tokens import Tokenized

_SAMPLE_ROWS = 500  # 125,000 pairs: more would hardly change a correlation
_FEWEST_PAIRS = 45  # those of ten rows: a correlation of fewer is chance
_HARDLY_A_WORD = 0.05  # cosine of words: of two sentences that share no more than "the"
_NOISE = 1e-6  # standard deviations below this are rounding of float32 cosines


class Similarity(Protocol):
    """The pairwise similarities of n sentences.

    A similarity is the mean of the cosine of two embeddings and the cosine of two TF-IDF vectors.
    The embeddings weigh less in a topic in which the two cosines agree little; for sentences in two
    languages it is the cosine of their embeddings. It is 1 for a sentence and itself, and negative
    only where embeddings are opposite.
    """

    def __len__(self) -> int:
        """The number of sentences."""

    def between(
        self, rows: NDArray[np.intp], columns: NDArray[np.intp] | None = None
    ) -> NDArray[np.float32]:
        """Return the similarities of some rows to others, or to all: shape (rows, columns or n)."""

    def of_row(self, row: int) -> NDArray[np.float32]:
        """Return the similarities of a row to all, shape (n,); it is asked again and again."""

    def tile(self, rows: slice | NDArray[np.intp], columns: slice) -> NDArray[np.float32]:
        """Return the same for thousands of rows and a slice of all, equal but for the last bits."""

    def to_mean(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the weighted mean of each row's similarities to all other rows, shape (n,)."""

    def to_group(self, rows: NDArray[np.intp]) -> NDArray[np.float64]:
        """Return the mean similarity of each of some rows to all of them: shape (rows,).

        Each row's similarity to itself is included.
        """

    def of_means(self, rows: NDArray[np.intp], groups: NDArray[np.intp]) -> Similarity:
        """Return the mean similarity over all pairs of each two groups of rows: a row a group.

        `groups`, shape (rows,), numbers the groups from 0. The values on the diagonal, of a group
        to itself, have no meaning.
        """


def similarity_of(
    vectors: NDArray[np.float32],
    texts: Tokenized,
    constants: Constants,
    *,
    sizes: Sizes = SIZES,
) -> Similarity:
    """Return the similarities of n texts, given their embeddings as unit rows, shape (n, d)."""
    words = tf_idf(texts)
    if len(vectors) <= sizes.small:
        dense = words.dense()
        by_meaning, by_words = vectors @ vectors.T, dense @ dense.T
        share = _share(by_meaning, by_words, texts.tongues, constants)
        return DenseSimilarity.mixed(by_meaning, by_words, share, texts.tongues)
    sample = np.linspace(0, len(vectors) - 1, min(len(vectors), _SAMPLE_ROWS)).astype(np.intp)
    rows = words.matrix[sample]
    by_meaning, by_words = vectors[sample] @ vectors[sample].T, (rows @ rows.T).toarray()
    tongues = None if texts.tongues is None else texts.tongues[sample]
    share = _share(by_meaning, by_words, tongues, constants)
    return TiledSimilarity.mixed(vectors, words.matrix, share, texts.tongues)


def _share(
    by_meaning: NDArray[np.float32],
    by_words: NDArray[np.float32],
    tongues: NDArray[np.intp] | None,
    constants: Constants,
) -> float:
    """Return the weight of embeddings in a similarity, where they may tell less than words.

    The less they agree with words, and the more alike all sentences are to them, the less it is.
    """
    cosines = cosines_of_pairs(by_meaning, by_words, tongues)
    trust = min(1.0, max(0.0, agreement(*cosines) / constants.agreement))
    trust *= distinctness(*cosines, constants)
    return trust * (
        constants.share_of_meaning if tongues is None else constants.share_by_multilingual
    )


def cosines_of_pairs(
    by_meaning: NDArray[np.float32],
    by_words: NDArray[np.float32],
    tongues: NDArray[np.intp] | None = None,
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the cosines of all pairs of different rows in one language, shape (pairs,) each.

    They are those of embeddings and those of words, given shape (n, n) each.
    """
    pairs = np.triu_indices(len(by_meaning), k=1)
    if tongues is not None and tongues.any():
        same = tongues[pairs[0]] == tongues[pairs[1]]
        pairs = pairs[0][same], pairs[1][same]
    return by_meaning[pairs].astype(np.float64), by_words[pairs].astype(np.float64)


def agreement(by_meaning: NDArray[np.float64], by_words: NDArray[np.float64]) -> float:
    """Return the correlation of cosines of embeddings and of words, shape (pairs,) each.

    It is Pearson's r; 1 for fewer pairs than 10 rows have, and where either cosine is the same for
    all pairs.
    """
    if len(by_meaning) < _FEWEST_PAIRS or min(by_meaning.std(), by_words.std()) < _NOISE:
        return 1.0
    return float(np.corrcoef(by_meaning, by_words)[0, 1])


def distinctness(
    by_meaning: NDArray[np.float64], by_words: NDArray[np.float64], constants: Constants
) -> float:
    """Return how far an encoder tells sentences apart, from 1 to 0, given cosines of pairs.

    It falls from 1 to 0 while the mean cosine of pairs with hardly a word in common rises from
    `told_apart` to `all_alike`: sentences in a language that an encoder does not know are all alike
    to it, and thresholds mean something else there. 1 for fewer such pairs than 10 rows have.
    """
    unlike = by_meaning[by_words <= _HARDLY_A_WORD]
    if len(unlike) < _FEWEST_PAIRS:
        return 1.0
    span = constants.all_alike - constants.told_apart
    return min(1.0, max(0.0, (constants.all_alike - float(unlike.mean())) / span))
