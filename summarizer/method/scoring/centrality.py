"""Centrality: how well each sentence represents its cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.arrays import members_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.clustering.similarity import Similarity

_ONE_BLOCK = 1000  # members whose similarities are one matrix: 4 MB


def centrality(similarity: Similarity, labels: NDArray[np.intp]) -> NDArray[np.float64]:
    """Return the mean similarity of each row to the members of its cluster, shape (n,).

    A row's similarity to itself is included, so that a row alone in its cluster has 1. Degree
    centrality (Erkan & Radev 2004, "LexRank") within each cluster. `labels`, shape (n,), number the
    clusters from 0.
    """
    central = np.ones(len(labels))
    for members in members_of(labels):
        if len(members) > _ONE_BLOCK:
            central[members] = similarity.to_group(members)
        elif len(members) > 1:
            central[members] = similarity.between(members, members).mean(axis=1, dtype=np.float64)
    return central
