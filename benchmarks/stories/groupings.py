"""Ways to group a pile: ours, and those that others use, each with a threshold to be chosen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from summarizer.stories.constants import STORY_CONSTANTS
from summarizer.stories.grouping import grouped
from summarizer.stories.sketches import sketched
from summarizer.stories.terms import weighted

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from benchmarks.stories.piles import Pile

    Labels = NDArray[np.intp]


@dataclass(frozen=True)
class Compared:
    """A pile with the vectors of its openings, shape (n, d), and what groupings look at."""

    pile: Pile
    vectors: NDArray[np.float32]

    @cached_property
    def sketches(self) -> list[Any]:
        """The sketches of the articles."""
        return sketched(self.pile.articles, np.zeros(len(self.vectors), dtype=np.intp))

    @cached_property
    def by_words(self) -> NDArray[np.float64]:
        """Cosines of TF-IDF, shape (n, n)."""
        rows = weighted([one.words for one in self.sketches])
        cosines: NDArray[np.float64] = (rows @ rows.T).toarray()
        return np.clip(cosines, 0, 1)

    @cached_property
    def by_meaning(self) -> NDArray[np.float64]:
        """Cosines of embeddings, shape (n, n)."""
        cosines: NDArray[np.float64] = (self.vectors @ self.vectors.T).astype(np.float64)
        return np.clip(cosines, 0, 1)


def ours(compared: Compared, threshold: float) -> Labels:
    """Return our groups; the threshold is `one_event`."""
    constants = replace(STORY_CONSTANTS, one_event=threshold)
    return grouped(compared.sketches, lambda rows: compared.vectors[rows], constants=constants)


def average_link(compared: Compared, threshold: float) -> Labels:
    """Return the groups of average linkage over the mean of both cosines."""
    from sklearn.cluster import AgglomerativeClustering  # noqa: PLC0415 - slow to import

    model = AgglomerativeClustering(
        n_clusters=None,
        metric="precomputed",
        linkage="average",
        distance_threshold=1 - threshold,
    )
    return np.asarray(model.fit_predict(1 - (compared.by_words + compared.by_meaning) / 2))


def dbscan(compared: Compared, threshold: float) -> Labels:
    """Return the groups of DBSCAN over TF-IDF: two articles make a core."""
    from sklearn.cluster import DBSCAN  # noqa: PLC0415 - slow to import

    model = DBSCAN(eps=1 - threshold, min_samples=2, metric="precomputed")
    return _alone_apart(model.fit_predict(1 - compared.by_words))


def hdbscan(compared: Compared, threshold: float) -> Labels:
    """Return the groups of HDBSCAN over embeddings; the threshold is its `min_samples`.

    Its least distance, `cluster_selection_epsilon`, fails in scikit-learn 1.9 beside numpy 2.4.
    """
    from sklearn.cluster import HDBSCAN  # noqa: PLC0415 - slow to import

    samples = min(round(threshold), len(compared.by_meaning))
    model = HDBSCAN(min_cluster_size=2, min_samples=samples, metric="precomputed", copy=True)
    return _alone_apart(model.fit_predict(1 - compared.by_meaning))


def communities(compared: Compared, threshold: float) -> Labels:
    """Return communities over embeddings, as sentence-transformers finds them.

    The articles at the threshold around each are a community; the largest comes first, and takes
    its articles from all others.
    """
    near = compared.by_meaning >= threshold
    labels = np.full(len(near), -1, dtype=np.intp)
    order = np.argsort(-near.sum(axis=1), kind="stable")
    for count, row in enumerate(order.tolist()):
        free = near[row] & (labels < 0)
        if labels[row] < 0:
            labels[free] = count
    return labels


def _alone_apart(labels: Labels) -> Labels:
    """Return labels in which each article without a group has one of its own."""
    alone = labels < 0
    labels = labels.copy()
    labels[alone] = labels.max() + 1 + np.arange(int(alone.sum()))
    return labels


GROUPINGS: dict[str, tuple[Callable[[Compared, float], Labels], NDArray[np.float64]]] = {
    "ours": (ours, np.arange(0.58, 0.83, 0.04)),
    "average link, words and meaning": (average_link, np.arange(0.2, 0.61, 0.02)),
    "TF-IDF and DBSCAN": (dbscan, np.arange(0.1, 0.61, 0.02)),
    "HDBSCAN of embeddings": (hdbscan, np.arange(1.0, 6.0)),
    "communities of embeddings": (communities, np.arange(0.4, 0.81, 0.02)),
}
"""Each way to group, with the thresholds to choose among."""
