"""Candidates: the pairs of articles that may be about one event, in time linear in the pile.

With them comes the background: how much articles of the pile share that are about different events.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.threads import available, in_turn

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy.sparse import csr_array

    from summarizer.stories.constants import StoryConstants
    from summarizer.stories.likeness import Likeness

_ROWS_AT_ONCE = 500  # so that a large pile takes little memory
_DIGITS = 9  # of a similarity: what differs behind them is rounding


def candidates(
    likeness: Likeness, constants: StoryConstants
) -> tuple[NDArray[np.intp], NDArray[np.intp], float]:
    """Return pairs of articles, each once, the smaller number first, and the background.

    The shapes are (pairs,) and (pairs,). The background is what an article shares with the last of
    its neighbours, as the median over the pile; 0 in a pile with fewer articles.

    Of each article these are the ones that share most rare words, names and numbers with it, which
    count less, the more days lie between; words of more than `commonest` articles are passed over,
    so that the work grows with the articles.
    """
    from scipy.sparse import hstack  # noqa: PLC0415 - slow to import

    parts = [_rare(rows, constants) for rows in (likeness.words, likeness.marks)]
    rows = hstack(parts, format="csr")
    columns = rows.T.tocsr()

    def nearest(start: int) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
        shared = rows[start : start + _ROWS_AT_ONCE] @ columns
        return _nearest(likeness, shared, start, constants.neighbours)

    keys, lasts = [], []
    for found, last in in_turn(nearest, range(0, len(likeness), _ROWS_AT_ONCE), available()):
        check()
        keys.append(found)
        lasts.append(last)
    pairs = np.unique(np.concatenate(keys)) if keys else np.empty(0, dtype=np.intp)
    left, right = np.divmod(pairs, max(1, len(likeness)))
    background = float(np.median(np.concatenate(lasts))) if lasts else 0.0
    return left, right, background


def _rare(rows: csr_array, constants: StoryConstants) -> csr_array:
    """Return the columns that two articles have, or more, but not too many."""
    frequency = np.bincount(rows.indices, minlength=rows.shape[1])
    kept = np.flatnonzero((frequency > 1) & (frequency <= constants.commonest))
    return rows[:, kept]


def _nearest(
    likeness: Likeness, shared: csr_array, start: int, neighbours: int
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Return the pairs of some rows with their nearest, as keys: smaller · n + greater.

    `shared`, shape (some, n), is what the rows from `start` on share with all. Beside the pairs
    stands what each of these rows shares with the last of its nearest, 0 without it.
    """
    some, count = shared.shape
    own = np.repeat(np.arange(start, start + some), np.diff(shared.indptr))
    other = shared.indices.astype(np.intp)
    likely = (shared.data * likeness.lasting(own, other)).round(_DIGITS)
    likely[own == other] = 0.0
    kept = (likely > 0) & (likely >= _bars(likely, shared.indptr, neighbours)[own - start])
    own, other, likely = own[kept], other[kept], likely[kept]
    order = np.lexsort((other, -likely, own))
    own, other, likely = own[order], other[order], likely[order]
    rank = np.arange(len(own)) - np.searchsorted(own, own)
    last = np.zeros(some)
    last[own[rank == neighbours - 1] - start] = likely[rank == neighbours - 1]
    own, other = own[rank < neighbours], other[rank < neighbours]
    keys: NDArray[np.intp] = np.minimum(own, other) * count + np.maximum(own, other)
    return keys, last


def _bars(values: NDArray[np.float64], ends: NDArray[np.intp], number: int) -> NDArray[np.float64]:
    """Return the value that so many of each row reach, 0 for a row of fewer: sorting all is slow.

    The values of row i stand from `ends[i]` to `ends[i + 1]`.
    """
    bars = np.zeros(len(ends) - 1)
    for row in np.flatnonzero(np.diff(ends) > number).tolist():
        own = values[ends[row] : ends[row + 1]]
        bars[row] = np.partition(own, len(own) - number)[len(own) - number]
    return bars
