"""What a summary should mention: word pairs, weighted by how many articles report them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.arrays import by_first_appearance, first_of_each
from summarizer.method.constants import CONSTANTS, Constants

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.text.tokens import Tokenized


@dataclass(frozen=True)
class WordPairs:
    """Which row holds which word pair, as a sparse matrix in coordinates, and each pair's weight.

    `rows` and `columns`, shape (entries,), name each pair of a row once; `weights`, shape (pairs,),
    sum to the method's `pair_weight` (or are empty).
    """

    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    weights: NDArray[np.float64]


def word_pairs(
    texts: Tokenized,
    articles: NDArray[np.intp],
    position: NDArray[np.float64],
    constants: Constants = CONSTANTS,
) -> WordPairs:
    """Return the word pairs of each text, weighted by the articles that hold them.

    Each article adds to a pair's weight the position of its earliest mention. `articles` and
    `position`, shape (n,), are aligned with the texts. Document frequency as the weight of pairs to
    cover: Gillick & Favre 2009, "A Scalable Global Model for Summarization".
    """
    inside = np.diff(texts.rows) == 0  # of one text, both tokens of the pair
    rows = texts.rows[:-1][inside]
    columns = by_first_appearance((texts.ids[:-1] * texts.width + texts.ids[1:])[inside])
    once = first_of_each(rows * len(columns) + columns)
    entries = rows[once], columns[once]
    reported = _reported(*entries, articles, position)
    return WordPairs(*entries, _weights(*reported, constants, lone=_is_one(articles)))


def _reported(
    rows: NDArray[np.intp],
    columns: NDArray[np.intp],
    articles: NDArray[np.intp],
    position: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """The sum of each pair's earliest mentions, one an article, and the number of these articles.

    Shape (pairs,) each.
    """
    if not len(rows):
        return np.empty(0), np.empty(0, dtype=np.intp)
    mentions = columns * (int(articles.max()) + 1) + articles[rows]
    order = np.lexsort((-position[rows], mentions))
    best = order[np.concatenate(([True], np.diff(mentions[order]) > 0))]
    sums = np.bincount(columns[best], weights=position[rows[best]]).astype(np.float64, copy=False)
    return sums, np.bincount(columns[best])


def _weights(
    mentions: NDArray[np.float64],
    frequency: NDArray[np.intp],
    constants: Constants,
    *,
    lone: bool,
) -> NDArray[np.float64]:
    """The share of each pair in all that is worth covering; in a `lone` article all pairs count."""
    if not len(mentions):
        return mentions
    if not lone:
        mentions = mentions * np.where(frequency > 1, 1.0, constants.unshared_pairs)
    weights = np.power(mentions, constants.emphasis, dtype=np.float64)
    shares: NDArray[np.float64] = constants.pair_weight * weights / weights.sum()
    return shares


def _is_one(articles: NDArray[np.intp]) -> bool:
    return len(articles) == 0 or bool(articles.min() == articles.max())
