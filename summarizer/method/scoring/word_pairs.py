"""What a summary should mention: word pairs, weighted by how many articles report them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.arrays import by_first_appearance, first_of_each

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.text.tokens import Tokenized

_SHARED = 1.0
_UNSHARED = 0.2  # what only one article says counts a fifth: most of it is not the event's
_EMPHASIS = 1.2  # a pair's weight to that power: what more articles say counts more than its share


@dataclass(frozen=True)
class WordPairs:
    """Which row holds which word pair, as a sparse matrix in coordinates, and each pair's weight.

    `rows` and `columns`, shape (entries,), name each pair of a row once; `weights`, shape (pairs,),
    sum to 1 (or are empty).
    """

    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    weights: NDArray[np.float64]


def word_pairs(
    texts: Tokenized, articles: NDArray[np.intp], prominence: NDArray[np.float64]
) -> WordPairs:
    """The word pairs of each text, weighted by the articles that hold them.

    Each article adds to a pair's weight the prominence of its most prominent mention. `articles`
    and `prominence`, shape (n,), are aligned with the texts. Document frequency as the weight of
    pairs to cover: Gillick & Favre 2009, "A Scalable Global Model for Summarization".
    """
    inside = np.diff(texts.rows) == 0  # of one text, both tokens of the pair
    rows = texts.rows[:-1][inside]
    columns = by_first_appearance((texts.ids[:-1] * texts.width + texts.ids[1:])[inside])
    once = first_of_each(rows * len(columns) + columns)
    entries = rows[once], columns[once]
    return WordPairs(*entries, _weights(*entries, articles, prominence))


def _weights(
    rows: NDArray[np.intp],
    columns: NDArray[np.intp],
    articles: NDArray[np.intp],
    prominence: NDArray[np.float64],
) -> NDArray[np.float64]:
    if not len(rows):
        return np.empty(0)
    width = int(articles.max()) + 1
    mentions = columns * width + articles[rows]
    order = np.lexsort((-prominence[rows], mentions))
    best = order[np.concatenate(([True], np.diff(mentions[order]) > 0))]
    weights = np.bincount(columns[best], weights=prominence[rows[best]])
    frequency = np.bincount(columns[best])
    if articles.min() != articles.max():
        weights *= np.where(frequency > 1, _SHARED, _UNSHARED)
    weights = np.power(weights, _EMPHASIS, dtype=np.float64)
    shares: NDArray[np.float64] = weights / weights.sum()
    return shares
