"""Which sentences report the same fact: average-linkage clusters over all articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.arrays import by_first_appearance, distinct, members_of
from summarizer.threads import in_turn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from summarizer.method.clustering.similarity import Similarity

# Up to here all pairs at once are quickest; beyond, only rows of one component are compared.
_ONE_COMPONENT = 500
# Up to here a component's pairs are a matrix (32 MB); beyond, near groups first become one row.
_ONE_MATRIX = 2000
_NEAR = 0.9  # in a component beyond that: rows that say the same, word for word or nearly so
_LESS_NEAR = 0.05  # what nearness is lowered by after each round over such a component
_TILE = (2048, 4096)  # rows and columns that are compared at a time: 32 MB
_MOST_TILES = 4  # threads that each have a tile: more would take more memory than they are worth
_PAIRS = 1_000_000  # pairs in one graph: near copies of one sentence are all each other's pairs
_MARGIN = 1e-5  # the last bits of a similarity depend on the block that it was computed in
_ALL = slice(None)


def cluster(
    similarity: Similarity,
    same_fact: float,
    progress: Callable[[int], None] | None = None,
    *,
    threads: int = 1,
) -> NDArray[np.intp]:
    """The cluster of each of n rows, shape (n,), numbered by first appearance.

    Average linkage: two groups are one cluster while the mean similarity over all pairs between
    them is at least `same_fact`.

    Groups that merge have at least one pair at `same_fact` or above, so that clusters never leave a
    connected component of the graph of such pairs: large inputs are cut component by component,
    with the same result. In a component of more than 2,000 rows those that are nearest to each
    other merge first, all at once, so that it never takes a matrix of all pairs; that can differ
    in details. `progress`, if given, is called with the number of rows that were compared so far;
    `threads` share the comparisons of a large input, and change nothing.
    """
    rows = len(similarity)
    labels = np.empty(rows, dtype=np.intp)
    following = 0
    for members in _components(similarity, same_fact, progress, threads):
        found = _average_linkage(similarity, members, same_fact, threads)
        labels[members] = found + following
        following += int(found.max()) + 1
    return by_first_appearance(labels)


def _average_linkage(
    similarity: Similarity, members: NDArray[np.intp], same_fact: float, threads: int
) -> NDArray[np.intp]:
    """The clusters of one component, numbered from 0."""
    if len(members) == 1:
        return np.zeros(1, dtype=np.intp)
    if len(members) <= _ONE_MATRIX:
        nearness = similarity.between(members, members)
        return _numbered(_linked(nearness, np.ones(len(members)), same_fact))
    groups, open_, means = _nearest_merged(similarity, members, same_fact, threads)
    linked = _linked(means.tile(_ALL, _ALL), np.bincount(groups)[open_], same_fact)
    clusters = np.arange(groups.max() + 1)
    clusters[open_] = open_[linked]
    return _numbered(clusters[groups])


def _linked(
    nearness: NDArray[np.float32], sizes: NDArray[np.number], same_fact: float
) -> NDArray[np.intp]:
    """One group of its cluster for each of n groups, shape (n,).

    `nearness`, shape (n, n), is the mean similarity of each two groups, and `sizes`, shape (n,),
    how many rows each has. The clusters are those of scikit-learn and scipy, whose imports alone
    take as long as a small summary: a chain of nearest neighbours (Murtagh 1983), which merges two
    groups once each is the other's. A group whose nearest is too far away stays as it is.
    `nearness` is used up.
    """
    limit = 1.0 - same_fact
    found = np.arange(len(nearness))
    np.fill_diagonal(nearness, -np.inf)
    nearest_of_all = nearness.max(axis=1, initial=-np.inf)
    open_ = np.nonzero(nearest_of_all >= same_fact - _MARGIN)[0]
    # One of both values of a pair, whose last bits may differ.
    upper = np.triu(1.0 - nearness[np.ix_(open_, open_)].astype(np.float64), k=1)
    distances = upper + upper.T
    np.fill_diagonal(distances, np.inf)
    left = sizes[open_].astype(np.float64)
    chain: list[int] = []
    while chain or left.any():
        if not chain:
            chain = [int(np.nonzero(left)[0][0])]
        near = distances[chain[-1]]
        nearest = int(near.argmin())
        if near[nearest] > limit:
            left[chain.pop()] = 0
        elif len(chain) > 1 and near[nearest] == near[chain[-2]]:
            one, other = sorted((chain.pop(), chain.pop()))
            found[found == open_[one]] = open_[other]
            _merge(distances, left, one, other)
        else:
            chain.append(nearest)
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
    similarity: Similarity, members: NDArray[np.intp], same_fact: float, threads: int
) -> tuple[NDArray[np.intp], NDArray[np.intp], Similarity]:
    """Groups of a large component's members, shape (members,), few of which may still merge.

    In each round all groups that are each other's nearest become one, which average linkage would
    do sooner or later, and so do a group and its nearest if they are near to the point of saying
    the same, without which thousands of near copies of one sentence would take as many rounds.
    With the groups come the numbers of those that may still merge, and their similarities.
    """
    groups = open_ = np.arange(len(members))
    near = _NEAR
    while True:
        waiting = np.isin(groups, open_)
        means = similarity.of_means(members[waiting], _numbered(groups[waiting]))
        if len(open_) <= _ONE_MATRIX:
            return groups, open_, means
        nearest, nearness = _nearest(means, threads)
        mutual = nearest[nearest] == np.arange(len(open_))
        merging = (nearness >= same_fact) & (mutual | (nearness >= near))
        numbers = _joined(np.arange(len(groups)), open_[merging], open_[nearest[merging]])
        open_ = distinct(numbers[open_[nearness >= same_fact]])
        groups = numbers[groups]
        near -= _LESS_NEAR


def _nearest(similarity: Similarity, threads: int) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """Which other row is nearest to each of n ≥ 2 rows, shape (n,), and how near it is."""
    rows = len(similarity)
    nearest = np.empty(rows, dtype=np.intp)
    nearness = np.full(rows, -np.inf, dtype=np.float32)
    for top, start, tile in _tiles(similarity, threads, whole=True):
        own = np.arange(top, top + len(tile))
        inside = (own >= start) & (own < start + tile.shape[1])
        tile[own[inside] - top, own[inside] - start] = -np.inf
        best = tile.argmax(axis=1)
        near = tile[own - top, best]
        better = near > nearness[own]
        nearest[own[better]], nearness[own[better]] = best[better] + start, near[better]
    return nearest, nearness


def _components(
    similarity: Similarity,
    same_fact: float,
    progress: Callable[[int], None] | None,
    threads: int,
) -> list[NDArray[np.intp]]:
    """The rows of each connected component of the graph of pairs at `same_fact` or above."""
    labels = np.arange(len(similarity))
    if len(labels) <= _ONE_COMPONENT:
        return members_of(np.zeros_like(labels))
    for top, start, tile in _tiles(similarity, threads):
        pairs = np.flatnonzero(tile >= same_fact - _MARGIN)
        for some in np.split(pairs, range(_PAIRS, len(pairs), _PAIRS)):
            left, right = np.divmod(some, tile.shape[1])
            labels = _joined(labels, left + top, right + start)
        if progress is not None:
            progress(top)
    return members_of(labels)


def _tiles(
    similarity: Similarity, threads: int, *, whole: bool = False
) -> Iterator[tuple[int, int, NDArray[np.float32]]]:
    """The similarities of all pairs in parts: the first row, the first column, and the block.

    What is below the diagonal is left out, for it is the same, unless the `whole` is wanted.
    """
    rows = len(similarity)
    places = [
        (slice(top, min(top + _TILE[0], rows)), slice(start, min(start + _TILE[1], rows)))
        for top in range(0, rows, _TILE[0])
        for start in range(0 if whole else top, rows, _TILE[1])
    ]
    blocks = in_turn(lambda place: similarity.tile(*place), places, min(threads, _MOST_TILES))
    for (here, there), block in zip(places, blocks, strict=True):
        yield here.start, there.start, block


def _joined(
    labels: NDArray[np.intp], left: NDArray[np.intp], right: NDArray[np.intp]
) -> NDArray[np.intp]:
    """The labels once those of each pair of rows are one: the least of all that were joined.

    scipy's connected components would bring a second BLAS into the process, at 60 MB.
    """
    root = np.arange(len(labels))
    one, other = labels[left], labels[right]
    while (apart := root[one] != root[other]).any():
        one, other = root[one[apart]], root[other[apart]]
        np.minimum.at(root, np.maximum(one, other), np.minimum(one, other))
        while ((further := root[root]) != root).any():
            root = further
    return root[labels]


def _numbered(labels: NDArray[np.intp]) -> NDArray[np.intp]:
    """The labels numbered from 0 without a gap."""
    return np.unique(labels, return_inverse=True)[1]
