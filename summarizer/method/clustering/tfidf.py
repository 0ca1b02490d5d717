"""TF-IDF: sentences as vectors of their words, weighted by how rare a word is in the topic."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from summarizer.frozen import Frozen
from summarizer.method.arrays import distinct

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy.sparse import csr_array

    from summarizer.text.tokens import Tokenized


class WordVectors(Frozen):
    """Sparse unit rows over `width` words.

    Row i has the words `words[ends[i]:ends[i + 1]]`, with the values `values[ends[i]:ends[i + 1]]`.
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
        """The rows as a sparse matrix, shape (n, width); it imports scipy."""
        from scipy.sparse import csr_array  # noqa: PLC0415 - slow to import

        return csr_array((self.values, self.words, self.ends), shape=(len(self), self.width))

    def cosines(self, row: int, others: NDArray[np.intp]) -> NDArray[np.float64]:
        """Return the cosines of a row and of each of m others, shape (m,)."""
        of_row, *of_others = (
            slice(self.ends[number], self.ends[number + 1]) for number in (row, *others.tolist())
        )
        full = np.zeros(self.width)
        full[self.words[of_row]] = self.values[of_row]
        return np.array([full[self.words[place]] @ self.values[place] for place in of_others])

    def dense(self) -> NDArray[np.float32]:
        """Return the rows in full, shape (n, width)."""
        rows = np.repeat(np.arange(len(self)), np.diff(self.ends))
        full = np.zeros((len(self), self.width), dtype=np.float32)
        full[rows, self.words] = self.values
        return full


def tf_idf(texts: Tokenized) -> WordVectors:
    """Return the TF-IDF unit vectors of the texts.

    A word that is present weighs ln((1 + n) / (1 + df)) + 1; rows are normalised. The same as
    scikit-learn's `TfidfVectorizer(analyzer=tokens, binary=True)`, which takes longer to import
    than a small summary takes. Two languages share no word, and each counts its own texts. Forms of
    a word are one.
    """
    ids, width, count = (
        _by_tongue(texts) if texts.is_mixed else (texts.words, texts.width, len(texts))
    )
    rows, words = np.divmod(distinct(texts.rows * width + ids), max(1, width))
    ends = np.searchsorted(rows, np.arange(len(texts) + 1))
    frequency = np.bincount(words, minlength=width)
    weights = (np.log((1 + count) / (1 + frequency)) + 1)[words]
    squares = (
        np.add.reduceat(np.append(np.square(weights), 0.0), ends[:-1]) if len(texts) else weights
    )
    sizes = np.diff(ends)
    lengths = np.sqrt(np.where(sizes > 0, squares, 1.0))
    values = (weights / np.repeat(lengths, sizes)).astype(np.float32)
    return WordVectors(values, words, ends, width)


def _by_tongue(texts: Tokenized) -> tuple[NDArray[np.intp], int, NDArray[np.intp]]:
    """Return the tokens numbered anew, so that none is of two languages.

    With them come their number, and how many texts there are in the language of each.
    """
    tongues = np.zeros(len(texts), dtype=np.intp) if texts.tongues is None else texts.tongues
    kept, ids = np.unique(tongues[texts.rows] * texts.width + texts.words, return_inverse=True)
    return ids, len(kept), np.bincount(tongues)[kept // max(1, texts.width)]
