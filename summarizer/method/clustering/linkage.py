"""Which sentences report the same fact: average-linkage clusters over all articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.method.arrays import by_first_appearance, distinct
from summarizer.method.clustering.components import MARGIN, SIZES, components, joined, nearest

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from summarizer.method.clustering.components import Sizes
    from summarizer.method.clustering.similarity import Similarity

_NEAR = 0.9  # in a component too large for a matrix: rows that say the same nearly word for word
_LESS_NEAR = 0.05  # what nearness is lowered by after each round, so that a round always merges
_ALL = slice(None)


def cluster(
    similarity: Similarity,
    same_fact: float,
    progress: Callable[[int], None] | None = None,
    *,
    sizes: Sizes = SIZES,
) -> NDArray[np.intp]:
    """Return the cluster of each of n rows, shape (n,), numbered by first appearance.

    Average linkage: two groups are one cluster while the mean similarity over all pairs between
    them is at least `same_fact`. Groups that merge have at least one pair at `same_fact` or above,
    so that clusters never leave a connected component of the graph of such pairs: large inputs are
    cut component by component, with the same result. In a component of more than `sizes.matrix`
    rows those that are nearest to each other merge first, all at once, so that it never takes a
    matrix of all pairs; that can differ in details.

    `progress`, if given, is called with the number of rows that were compared so far.
    """
    rows = len(similarity)
    if rows <= sizes.small:
        everything = np.arange(rows)
        return by_first_appearance(_linked(similarity.between(everything), same_fact))
    labels = np.empty(rows, dtype=np.intp)
    following = 0
    for members in components(similarity, same_fact, progress, sizes):
        check()
        found = _within(similarity, members, same_fact, sizes)
        labels[members] = found + following
        following += int(found.max()) + 1
    return by_first_appearance(labels)


def _within(
    similarity: Similarity, members: NDArray[np.intp], same_fact: float, sizes: Sizes
) -> NDArray[np.intp]:
    """The clusters of one component, numbered from 0."""
    if len(members) == 1:
        return np.zeros(1, dtype=np.intp)
    if len(members) <= sizes.matrix:
        return _linked_by_scikit_learn(similarity.between(members, members), same_fact)
    groups, open_, means = _nearest_merged(similarity, members, same_fact, sizes)
    linked = _linked(means.tile(_ALL, _ALL), same_fact, np.bincount(groups)[open_])
    clusters = np.arange(groups.max() + 1)
    clusters[open_] = open_[linked]
    return _numbered(clusters[groups])


def _linked_by_scikit_learn(nearness: NDArray[np.float32], same_fact: float) -> NDArray[np.intp]:
    """The clusters of n ≥ 2 rows, shape (n,), given their similarities, shape (n, n)."""
    from sklearn.cluster import AgglomerativeClustering  # noqa: PLC0415 - takes a second

    upper = np.triu(1.0 - nearness.astype(np.float64), k=1)
    limit = np.nextafter(1.0 - same_fact, np.inf)  # it merges below a distance, we up to it
    model = AgglomerativeClustering(
        n_clusters=None, metric="precomputed", linkage="average", distance_threshold=limit
    )
    found: NDArray[np.intp] = model.fit_predict(upper + upper.T)
    return found


def _linked(
    nearness: NDArray[np.float32], same_fact: float, sizes: NDArray[np.intp] | None = None
) -> NDArray[np.intp]:
    """One group of its cluster for each of n groups, shape (n,).

    `nearness`, shape (n, n), is the mean similarity of each two groups, and `sizes`, shape (n,),
    how many rows each has: one, unless told. The clusters are those of scikit-learn, whose import
    takes longer than a small summary, and which knows no groups: a chain of nearest neighbours
    (Murtagh 1983), which merges two groups once each is the other's. A group whose nearest is too
    far away stays as it is.
    """
    limit = 1.0 - same_fact
    found = np.arange(len(nearness))
    apart = nearness.copy()
    np.fill_diagonal(apart, -np.inf)
    open_ = np.nonzero(apart.max(axis=1, initial=-np.inf) >= same_fact - MARGIN)[0]
    # One of both values of a pair, whose last bits may differ.
    upper = np.triu(1.0 - apart[np.ix_(open_, open_)].astype(np.float64), k=1)
    distances = upper + upper.T
    np.fill_diagonal(distances, np.inf)
    left = np.ones(len(open_)) if sizes is None else sizes[open_].astype(np.float64)
    chain: list[int] = []
    while chain or left.any():
        check()
        if not chain:
            chain = [int(np.nonzero(left)[0][0])]
        near = distances[chain[-1]]
        closest = int(near.argmin())
        if near[closest] > limit:
            left[chain.pop()] = 0
        elif len(chain) > 1 and near[closest] == near[chain[-2]]:
            one, other = sorted((chain.pop(), chain.pop()))
            found[found == open_[one]] = open_[other]
            _merge(distances, left, one, other)
        else:
            chain.append(closest)
    return found


def _merge(
    distances: NDArray[np.float64], sizes: NDArray[np.float64], one: int, other: int
) -> None:
    """Let `other` stand for both groups: its distances become the means over the rows of both."""
    total = sizes[one] + sizes[other]
    means = (sizes[one] * distances[one] + sizes[other] * distances[other]) / total
    distances[other] = distances[:, other] = means
    distances[one] = distances[:, one] = distances[other, other] = np.inf
    sizes[one], sizes[other] = 0, total


def _nearest_merged(
    similarity: Similarity, members: NDArray[np.intp], same_fact: float, sizes: Sizes
) -> tuple[NDArray[np.intp], NDArray[np.intp], Similarity]:
    """Groups of a large component's members, shape (members,), few of which may still merge.

    In each round all groups that are each other's nearest become one, which average linkage would
    do sooner or later. So do a group and its nearest if they are near to the point of saying the
    same, without which thousands of near copies of one sentence would take as many rounds. With
    the groups come the numbers of those that may still merge, and their similarities.
    """
    groups = open_ = np.arange(len(members))
    near = _NEAR
    while True:
        check()
        waiting = np.isin(groups, open_)
        means = similarity.of_means(members[waiting], _numbered(groups[waiting]))
        if len(open_) <= sizes.matrix:
            return groups, open_, means
        closest, nearness = nearest(means, sizes)
        mutual = closest[closest] == np.arange(len(open_))
        merging = (nearness >= same_fact) & (mutual | (nearness >= near))
        numbers = joined(np.arange(len(groups)), open_[merging], open_[closest[merging]])
        open_ = distinct(numbers[open_[nearness >= same_fact]])
        groups = numbers[groups]
        near -= _LESS_NEAR


def _numbered(labels: NDArray[np.intp]) -> NDArray[np.intp]:
    """The labels numbered from 0 without a gap."""
    return np.unique(labels, return_inverse=True)[1]
