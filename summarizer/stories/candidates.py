"""Candidates: the pairs of articles that may be about one event, in time linear in the pile.

With them comes the background: how much articles of the pile share that are about different events.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy.sparse import csr_array

    from summarizer.stories.constants import StoryConstants
    from summarizer.stories.likeness import Likeness

_ROWS_AT_ONCE = 500
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
    keys, lasts = [], []
    for start in range(0, len(likeness), _ROWS_AT_ONCE):
        check()
        found, last = _nearest(likeness, rows, start, constants.neighbours)
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
    likeness: Likeness, rows: csr_array, start: int, neighbours: int
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Return the pairs of some rows with their nearest, as keys: smaller · n + greater.

    Beside them stands what each of these rows shares with the last of its nearest, 0 without it.
    """
    count = rows.shape[0]
    shared = (rows[start : start + _ROWS_AT_ONCE] @ rows.T).tocoo()
    own, other = shared.row + start, shared.col
    likely = shared.data * likeness.lasting(own, other)
    kept = (own != other) & (likely > 0)
    own, other, likely = own[kept].astype(np.intp), other[kept].astype(np.intp), likely[kept]
    order = np.lexsort((other, -likely.round(_DIGITS), own))
    own, other, likely = own[order], other[order], likely[order]
    rank = np.arange(len(own)) - np.searchsorted(own, own)
    last = np.zeros(shared.shape[0])
    last[own[rank == neighbours - 1] - start] = likely[rank == neighbours - 1]
    own, other = own[rank < neighbours], other[rank < neighbours]
    keys: NDArray[np.intp] = np.minimum(own, other) * count + np.maximum(own, other)
    return keys, last
