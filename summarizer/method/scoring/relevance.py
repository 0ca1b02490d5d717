"""Relevance: how near each sentence is to what else the articles tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LEAST_WEIGHT = 1e-9  # of a cluster's others: less is a rest of rounding


def relevance(
    nearness: NDArray[np.float64],
    labels: NDArray[np.intp],
    centrality: NDArray[np.float64],
    weights: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return each row's weighted mean similarity to the rows of other clusters, shape (n,).

    `nearness` is the weighted mean over all other rows. The rows of its own cluster say the same: a
    notice that several articles have would be near to itself. They count as their mean, which
    follows from the `centrality` of the row. Where all others are of its cluster, the mean is over
    them. All arrays have the shape (n,).
    """
    others = weights.sum() - weights
    sizes = np.bincount(labels)[labels]
    own = (sizes * centrality - 1) / np.maximum(1, sizes - 1)
    in_cluster = np.bincount(labels, weights=weights)[labels] - weights
    outside = others - in_cluster
    apart = outside > _LEAST_WEIGHT * weights.sum()
    means: NDArray[np.float64] = np.where(
        apart, (nearness * others - own * in_cluster) / np.where(apart, outside, 1.0), nearness
    )
    return means


def one_a_telling(weights: NDArray[np.float64], tellings: NDArray[np.intp]) -> NDArray[np.float64]:
    """Return the weights of rows, scaled so that those of each telling sum to 1.

    A long page has no more to say on what the event is than a short report.
    """
    scaled: NDArray[np.float64] = weights / np.bincount(tellings, weights=weights)[tellings]
    return scaled
