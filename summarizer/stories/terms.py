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


def shared_rarity(texts: Sequence[Mapping[str, int]], least: int) -> csr_array:
    """Return rows whose products add up how rare the terms are that two texts share: (n, terms).

    A shared term counts (ln((1 + n) / (1 + df)) / ln(1 + n))², nearly 1 for one that no third text
    has, with `least` for n in a smaller pile.
    """
    found, count = _Terms(texts), max(len(texts), least)
    rarity = np.log((1 + count) / (1 + found.frequency)) / np.log(1 + count)
    return found.as_they_are(rarity[found.columns])


def titles_and_texts(
    titles: Sequence[Sequence[str]], texts: Sequence[Mapping[str, int]], least: int
) -> tuple[csr_array, csr_array]:
    """Return rows of titles and of texts, shape (n, terms) each.

    The product of a title and a text is the share of the title's words that the text has, each
    weighed by the square of its rarity, with `least` for n in a smaller pile.
    """
    found, count = _Terms(texts), max(len(texts), least)
    rarity = np.square(np.log((1 + count) / (1 + found.frequency)))
    headed = _Terms([dict.fromkeys(title, 1) for title in titles], found.numbers)
    weights = rarity[headed.columns]
    sums = np.bincount(headed.owners, weights=weights, minlength=len(texts))
    shares = weights / np.where(sums == 0, 1, sums)[headed.owners]
    return headed.as_they_are(shares), found.as_they_are(np.ones(len(found.columns)))


class _Terms:
    """The terms of n texts, one behind the other, with how many texts have each.

    `numbers` says which column is whose, and `owners` whose text a term is of; a pile whose terms
    are all known already gives its own.
    """

    def __init__(
        self, texts: Sequence[Mapping[str, int]], numbers: dict[str, int] | None = None
    ) -> None:
        self.numbers = {} if numbers is None else numbers
        known = self.numbers
        places = [known.setdefault(term, len(known)) for text in texts for term in text]
        self.columns = np.array(places, dtype=np.intp)
        self.counts = np.array([c for text in texts for c in text.values()], dtype=np.float64)
        self._ends = np.cumsum([0, *map(len, texts)])
        self.owners = np.repeat(np.arange(len(texts)), np.diff(self._ends))
        self.frequency = np.bincount(self.columns, minlength=max(1, len(known)))

    def rows(self, weights: NDArray[np.float64]) -> csr_array:
        """Return unit rows of the weights, one for each term of each text."""
        count = len(self._ends) - 1
        lengths = np.sqrt(np.bincount(self.owners, weights=np.square(weights), minlength=count))
        return self.as_they_are(weights / np.where(lengths == 0, 1, lengths)[self.owners])

    def as_they_are(self, weights: NDArray[np.float64]) -> csr_array:
        """Return rows of the weights, one for each term of each text."""
        from scipy.sparse import csr_array  # noqa: PLC0415 - slow to import

        shape = len(self._ends) - 1, len(self.frequency)
        return csr_array((weights, self.columns, self._ends), shape=shape)
