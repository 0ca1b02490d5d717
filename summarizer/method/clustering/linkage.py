"""Clusters of sentences that report the same fact: average linkage over all articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.method.arrays import by_first_appearance, distinct
from summarizer.method.clustering.connected_components import (
    MARGIN,
    components,
    merge_labels,
    nearest,
)
from summarizer.method.clustering.sizes import SIZES, Sizes

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from summarizer.method.clustering.similarity import Similarity

# Two numbers for components too large for a matrix:
_COPY = 0.9  # similarity from which two sentences are the same nearly word for word
_COPY_STEP = 0.05  # lowers that threshold after each round, so that every component gets small
_ALL = slice(None)
_FEW = 50  # rows: of more, scikit-learn is the quicker one


def cluster(
    similarity: Similarity,
    same_fact: float,
    progress: Callable[[int], None] | None = None,
    *,
    sizes: Sizes = SIZES,
) -> NDArray[np.intp]:
    """Return the cluster of each of n rows, shape (n,), numbered by first appearance.

    Average linkage: two groups merge while the mean similarity over all pairs between them is at
    least `same_fact`. Such groups have at least one pair at `same_fact` or above, so no cluster
    leaves a connected component of the graph of such pairs. A topic of more than `sizes.small` rows
    is therefore clustered component by component, with the same result. In a component of more than
    `sizes.matrix` rows mutual nearest neighbours merge first, without a matrix of all pairs; its
    clusters may differ in details.

    `progress` is called with the number of rows that have been compared.
    """
    rows = len(similarity)
    if rows <= sizes.small:
        everything = np.arange(rows)
        return by_first_appearance(_average_linkage(similarity.between(everything), same_fact))
    labels = np.empty(rows, dtype=np.intp)
    next_label = 0
    for members in components(similarity, same_fact, progress, sizes):
        check()
        within = _cluster_component(similarity, members, same_fact, sizes)
        labels[members] = within + next_label
        next_label += int(within.max()) + 1
    return by_first_appearance(labels)


def _cluster_component(
    similarity: Similarity, members: NDArray[np.intp], same_fact: float, sizes: Sizes
) -> NDArray[np.intp]:
    """Return the clusters of a component's members, shape (members,), numbered from 0."""
    if len(members) == 1:
        return np.zeros(1, dtype=np.intp)
    if len(members) <= _FEW:
        return _renumber(_average_linkage(similarity.between(members, members), same_fact))
    if len(members) <= sizes.matrix:
        return _scikit_learn_linkage(similarity.between(members, members), same_fact)
    groups, active, means = _merge_nearest(similarity, members, same_fact, sizes)
    merged = _average_linkage(means.tile(_ALL, _ALL), same_fact, np.bincount(groups)[active])
    clusters = np.arange(groups.max() + 1)
    clusters[active] = active[merged]
    return _renumber(clusters[groups])


def _scikit_learn_linkage(similarities: NDArray[np.float32], same_fact: float) -> NDArray[np.intp]:
    """Return the clusters of n ≥ 2 rows, shape (n,), given their similarities, shape (n, n)."""
    from sklearn.cluster import AgglomerativeClustering  # noqa: PLC0415 - takes a second

    upper = np.triu(1.0 - similarities.astype(np.float64), k=1)
    # scikit-learn merges below its threshold; at `same_fact` itself two groups are to merge.
    threshold = np.nextafter(1.0 - same_fact, np.inf)
    model = AgglomerativeClustering(
        n_clusters=None, metric="precomputed", linkage="average", distance_threshold=threshold
    )
    labels: NDArray[np.intp] = model.fit_predict(upper + upper.T)
    return labels


def _average_linkage(
    similarities: NDArray[np.float32], same_fact: float, sizes: NDArray[np.intp] | None = None
) -> NDArray[np.intp]:
    """Return a representative group of its cluster for each of n groups, shape (n,).

    `similarities`, shape (n, n), are the mean similarities of each two groups; `sizes`, shape (n,),
    the numbers of their rows, one by default. A chain of nearest neighbours (Murtagh 1983): it
    grows from a group to its nearest, merges two groups that are each other's nearest, and drops a
    group whose nearest is too far away. The clusters are those of scikit-learn, which takes longer
    to import than a small summary takes, and has no sizes of groups.
    """
    limit = 1.0 - same_fact
    clusters = np.arange(len(similarities))
    others = similarities.copy()
    np.fill_diagonal(others, -np.inf)
    active = np.nonzero(others.max(axis=1, initial=-np.inf) >= same_fact - MARGIN)[0]
    # Both values of a pair are taken from one triangle, since their last bits may differ.
    upper = np.triu(1.0 - others[np.ix_(active, active)].astype(np.float64), k=1)
    distances = upper + upper.T
    np.fill_diagonal(distances, np.inf)
    remaining = np.ones(len(active)) if sizes is None else sizes[active].astype(np.float64)
    chain: list[int] = []
    while chain or remaining.any():
        check()
        if not chain:
            chain = [int(np.nonzero(remaining)[0][0])]
        from_last = distances[chain[-1]]
        closest = int(from_last.argmin())
        if from_last[closest] > limit:
            remaining[chain.pop()] = 0
        elif len(chain) > 1 and from_last[closest] == from_last[chain[-2]]:
            one, other = sorted((chain.pop(), chain.pop()))
            clusters[clusters == active[one]] = active[other]
            _merge(distances, remaining, one, other)
        else:
            chain.append(closest)
    return clusters


def _merge(
    distances: NDArray[np.float64], sizes: NDArray[np.float64], one: int, other: int
) -> None:
    """Merge two groups in place: `other` gets the mean distances over the rows of both."""
    total = sizes[one] + sizes[other]
    means = (sizes[one] * distances[one] + sizes[other] * distances[other]) / total
    distances[other] = distances[:, other] = means
    distances[one] = distances[:, one] = distances[other, other] = np.inf
    sizes[one], sizes[other] = 0, total


def _merge_nearest(
    similarity: Similarity, members: NDArray[np.intp], same_fact: float, sizes: Sizes
) -> tuple[NDArray[np.intp], NDArray[np.intp], Similarity]:
    """Return groups of a large component's members, shape (members,), merged round by round.

    In each round all groups that are each other's nearest merge, as average linkage would do sooner
    or later. A group and its nearest also merge if they are near copies: otherwise thousands of
    copies of one sentence would take as many rounds. Rounds end when at most `sizes.matrix` groups
    are active, that is, may still merge; their numbers and mean similarities are returned, too.
    """
    groups = active = np.arange(len(members))
    copy = _COPY
    while True:
        check()
        of_active = np.isin(groups, active)
        means = similarity.of_means(members[of_active], _renumber(groups[of_active]))
        if len(active) <= sizes.matrix:
            return groups, active, means
        closest, nearness = nearest(means, sizes)
        mutual = closest[closest] == np.arange(len(active))
        merging = (nearness >= same_fact) & (mutual | (nearness >= copy))
        numbers = merge_labels(np.arange(len(groups)), active[merging], active[closest[merging]])
        active = distinct(numbers[active[nearness >= same_fact]])
        groups = numbers[groups]
        copy -= _COPY_STEP


def _renumber(labels: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return the labels numbered from 0 without a gap."""
    return np.unique(labels, return_inverse=True)[1]
