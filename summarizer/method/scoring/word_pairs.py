"""Word pairs: two words side by side, weighted by the tellings that hold them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.method.arrays import by_first_appearance, first_of_each

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.constants import Constants
    from summarizer.text.tokens import Tokenized


class WordPairs(NamedTuple):
    """The word pairs of each row, as a sparse matrix in coordinates, and each pair's weight.

    `rows` and `columns`, shape (entries,), have one entry for each pair of a row; `weights`, shape
    (pairs,), sum to the method's `pair_weight`, unless there are none.
    """

    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    weights: NDArray[np.float64]


def word_pairs(
    texts: Tokenized,
    tellings: NDArray[np.intp],
    position: NDArray[np.float64],
    constants: Constants,
) -> WordPairs:
    """Return the word pairs of each text, weighted by the tellings that hold them.

    Each telling adds to a pair's weight the position of its earliest mention. `tellings` and
    `position`, shape (n,), are aligned with the texts. The weight is a document frequency, as in
    Gillick & Favre 2009, "A Scalable Global Model for Summarization".
    """
    return weighted(*held_pairs(texts), tellings, position, constants)


def held_pairs(texts: Tokenized) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the rows and the word pairs that they hold, once each: shape (entries,) each."""
    within_text = np.diff(texts.rows) == 0  # both tokens of the pair are of one text
    rows = texts.rows[:-1][within_text]
    columns = by_first_appearance((texts.ids[:-1] * texts.width + texts.ids[1:])[within_text])
    once = first_of_each(rows * len(columns) + columns)
    return rows[once], columns[once]


def weighted(
    rows: NDArray[np.intp],
    columns: NDArray[np.intp],
    tellings: NDArray[np.intp],
    position: NDArray[np.float64],
    constants: Constants,
) -> WordPairs:
    """Return pairs that rows hold, as `held_pairs` gives them, weighted as `word_pairs` says."""
    sums, frequency = _sum_by_telling(rows, columns, tellings, position)
    if not _is_one(tellings):  # in a lone telling no pair can be shared
        sums = sums * np.where(frequency > 1, 1.0, constants.unshared_pairs)
    return WordPairs(rows, columns, _weights(sums, constants))


def _sum_by_telling(
    rows: NDArray[np.intp],
    columns: NDArray[np.intp],
    tellings: NDArray[np.intp],
    position: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """Return the sum of each pair's earliest positions, one a telling, and its number of tellings.

    Shape (pairs,) each.
    """
    if not len(rows):
        return np.empty(0), np.empty(0, dtype=np.intp)
    pair_of_telling = columns * (int(tellings.max()) + 1) + tellings[rows]
    order = np.lexsort((-position[rows], pair_of_telling))
    earliest = order[np.concatenate(([True], np.diff(pair_of_telling[order]) > 0))]
    pairs = columns[earliest]
    sums = np.bincount(pairs, weights=position[rows[earliest]]).astype(np.float64, copy=False)
    return sums, np.bincount(pairs)


def _weights(sums: NDArray[np.float64], constants: Constants) -> NDArray[np.float64]:
    """Return the share of each pair in `pair_weight`, shape (pairs,)."""
    if not len(sums):
        return sums
    weights = np.power(sums, constants.emphasis, dtype=np.float64)
    shares: NDArray[np.float64] = constants.pair_weight * weights / weights.sum()
    return shares


def _is_one(tellings: NDArray[np.intp]) -> bool:
    """Return whether all rows are of one telling."""
    return len(tellings) == 0 or bool(tellings.min() == tellings.max())
