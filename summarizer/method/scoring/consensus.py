"""Consensus: how far the other tellings hold what an article tells early."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.arrays import distinct

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.constants import Constants


def consensus(
    held: tuple[NDArray[np.intp], NDArray[np.intp]],
    tellings: NDArray[np.intp],
    places: NDArray[np.float64],
    constants: Constants,
) -> NDArray[np.float64]:
    """Return a factor for the rows of each telling, shape (n,), in (0, 1]; 1 for the best.

    It grows with the share of the telling's early word pairs that the other tellings hold, the mean
    over its early rows: an article about the event is borne out by the others, one about something
    else is not. `held` are the rows and the pairs that they hold; `tellings` and `places`, shape
    (n,), are the numbers of the rows' tellings, and of the rows in their articles.
    """
    width = int(tellings.max(initial=0)) + 1
    if width == 1 or not constants.consensus:
        return np.ones(len(tellings))
    rows, columns = held
    holding = distinct(columns * width + tellings[rows]) // width
    others = (np.bincount(holding) - 1) / (width - 1)
    sizes = np.bincount(rows, minlength=len(tellings))
    shares = np.bincount(rows, weights=others[columns], minlength=len(tellings))
    early = (places < constants.early) & (sizes > 0)
    sums, counts = (
        np.bincount(tellings[early], weights=weights[early], minlength=width)
        for weights in (shares / np.maximum(1, sizes), np.ones(len(tellings)))
    )
    means = sums / np.maximum(1, counts)
    most = constants.most_consensus
    relative = np.clip(means / (means.mean() or 1.0), 1 / most, most) ** constants.consensus
    factors: NDArray[np.float64] = (relative / relative.max())[tellings]
    return factors
