"""Candidates: the pairs of articles that are worth comparing sentence by sentence."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.method.evidence.lineages.parallels import Reading

_ALL_PAIRS = 60  # articles: so many pairs take less time than to import scikit-learn
_NEIGHBOURS = 15  # of each article in a larger pile: a rewrite is among the nearest


def candidates(readings: list[Reading]) -> Iterator[tuple[int, int]]:
    """Return the pairs of n articles to compare, ascending, each once and the smaller number first.

    In a large pile these are the nearest neighbours of each article by the mean of its sentences.
    """
    if len(readings) <= _ALL_PAIRS:
        yield from combinations(range(len(readings)), 2)
        return
    from sklearn.neighbors import NearestNeighbors  # noqa: PLC0415 - takes a second

    means = np.array([reading.vectors.mean(axis=0, dtype=np.float64) for reading in readings])
    model = NearestNeighbors(n_neighbors=_NEIGHBOURS, metric="cosine", algorithm="brute").fit(means)
    check()
    neighbours = model.kneighbors(return_distance=False).tolist()
    pairs = {(min(one, it), max(one, it)) for one, near in enumerate(neighbours) for it in near}
    yield from sorted(pairs)
