"""Candidates: the pairs of articles that may be about one event, in time linear in the pile."""

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
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return pairs of articles, each once, the smaller number first: shape (pairs,) each.

    Of each article these are the ones that share most rare words, names and numbers with it, which
    count less, the more days lie between; words of more than `commonest` articles are passed over,
    so that the work grows with the articles.
    """
    from scipy.sparse import hstack  # noqa: PLC0415 - slow to import

    parts = [_rare(rows, constants) for rows in (likeness.words, likeness.marks)]
    rows = hstack(parts, format="csr")
    keys = []
    for start in range(0, len(likeness), _ROWS_AT_ONCE):
        check()
        keys.append(_nearest(likeness, rows, start, constants.neighbours))
    pairs = np.unique(np.concatenate(keys)) if keys else np.empty(0, dtype=np.intp)
    left, right = np.divmod(pairs, max(1, len(likeness)))
    return left, right


def _rare(rows: csr_array, constants: StoryConstants) -> csr_array:
    """Return the columns that two articles have, or more, but not too many."""
    frequency = np.bincount(rows.indices, minlength=rows.shape[1])
    kept = np.flatnonzero((frequency > 1) & (frequency <= constants.commonest))
    return rows[:, kept]


def _nearest(likeness: Likeness, rows: csr_array, start: int, neighbours: int) -> NDArray[np.intp]:
    """Return the pairs of some rows with their nearest, as keys: smaller · n + greater."""
    count = rows.shape[0]
    shared = (rows[start : start + _ROWS_AT_ONCE] @ rows.T).tocoo()
    own, other = shared.row + start, shared.col
    likely = shared.data * likeness.lasting(own, other)
    kept = (own != other) & (likely > 0)
    own, other = own[kept].astype(np.intp), other[kept].astype(np.intp)
    order = np.lexsort((other, -likely[kept].round(_DIGITS), own))
    own, other = own[order], other[order]
    rank = np.arange(len(own)) - np.searchsorted(own, own)
    own, other = own[rank < neighbours], other[rank < neighbours]
    keys: NDArray[np.intp] = np.minimum(own, other) * count + np.maximum(own, other)
    return keys
