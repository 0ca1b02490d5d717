"""Terms: the words, names and numbers of the articles of a pile as sparse unit rows.

A term weighs more, the fewer articles have it (TF-IDF).
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray
    from scipy.sparse import csr_array

    from summarizer.stories.sketches import Sketch


def names_of(sketches: Sequence[Sketch]) -> list[Mapping[str, int]]:
    """Return the names in each article: words with a capital in most articles that have them.

    In a script without capitals any word may be a name.
    """
    having = Counter(word for one in sketches for word in one.words)
    capital = Counter(word for one in sketches for word in one.capitals or ())
    names = {word for word, count in capital.items() if 2 * count > having[word]}
    return [
        one.words
        if one.capitals is None
        else {word: count for word, count in one.words.items() if word in names}
        for one in sketches
    ]


def weighted(texts: Sequence[Mapping[str, int]]) -> csr_array:
    """Return unit rows, given how often each text has each term: shape (n, terms).

    A term weighs (1 + ln count) · (ln((1 + n) / (1 + df)) + 1), as in scikit-learn.
    """
    found = _Terms(texts)
    rarity = np.log((1 + len(texts)) / (1 + found.frequency)) + 1
    return found.rows((1 + np.log(found.counts)) * rarity[found.columns])


def weighted_by_rarity(texts: Sequence[Mapping[str, int]], least: int) -> csr_array:
    """Return unit rows in which rare terms outweigh all others: shape (n, terms).

    A term weighs (1 + ln count) · ln((1 + n) / (1 + df))², with `least` for n in a smaller pile.
    """
    found = _Terms(texts)
    rarity = np.square(np.log((1 + max(len(texts), least)) / (1 + found.frequency)))
    return found.rows((1 + np.log(found.counts)) * rarity[found.columns])


class _Terms:
    """The terms of n texts, one behind the other, with how many texts have each."""

    def __init__(self, texts: Sequence[Mapping[str, int]]) -> None:
        numbers: dict[str, int] = {}
        places = [numbers.setdefault(term, len(numbers)) for text in texts for term in text]
        self.columns = np.array(places, dtype=np.intp)
        self.counts = np.array([c for text in texts for c in text.values()], dtype=np.float64)
        self._ends = np.cumsum([0, *map(len, texts)])
        self.frequency = np.bincount(self.columns, minlength=max(1, len(numbers)))

    def rows(self, weights: NDArray[np.float64]) -> csr_array:
        """Return unit rows of the weights, one for each term of each text."""
        from scipy.sparse import csr_array  # noqa: PLC0415 - slow to import

        count = len(self._ends) - 1
        of_terms = np.repeat(np.arange(count), np.diff(self._ends))
        lengths = np.sqrt(np.bincount(of_terms, weights=np.square(weights), minlength=count))
        values = weights / np.where(lengths == 0, 1, lengths)[of_terms]
        return csr_array((values, self.columns, self._ends), shape=(count, len(self.frequency)))
