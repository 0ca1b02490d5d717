"""Which sentences report the same fact: average-linkage clusters over all articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.groups import members_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.similarity import Similarity

# Up to here one dendrogram over all rows is quick; beyond, only rows of one component can meet.
_ONE_DENDROGRAM = 3000
_CHUNK = 1024


def cluster(similarity: Similarity, same_fact: float) -> NDArray[np.intp]:
    """The cluster of each of n rows, shape (n,), numbered by first appearance.

    Average linkage: two groups are one cluster while the mean similarity over all pairs between
    them is at least `same_fact`.

    Groups that merge have at least one pair at `same_fact` or above, so that clusters never leave a
    connected component of the graph of such pairs: large inputs are cut component by component,
    with the same result.
    """
    rows = len(similarity)
    if rows <= _ONE_DENDROGRAM:
        return _by_first_appearance(_average_linkage(similarity, np.arange(rows), same_fact))
    labels = np.empty(rows, dtype=np.intp)
    following = 0
    for members in _components(similarity, same_fact):
        found = _average_linkage(similarity, members, same_fact)
        labels[members] = found + following
        following += int(found.max()) + 1
    return _by_first_appearance(labels)


def _average_linkage(
    similarity: Similarity, members: NDArray[np.intp], same_fact: float
) -> NDArray[np.intp]:
    """The same clusters as scikit-learn's AgglomerativeClustering, at a third of its import."""
    from scipy.cluster.hierarchy import fcluster, linkage  # noqa: PLC0415 - slow to import

    if len(members) <= 1:
        return np.zeros(len(members), dtype=np.intp)
    distances = 1.0 - similarity.between(members, members).astype(np.float64)
    tree = linkage(distances[np.triu_indices(len(members), k=1)], method="average")
    found: NDArray[np.intp] = fcluster(tree, t=1.0 - same_fact, criterion="distance")
    return found.astype(np.intp) - 1


def _components(similarity: Similarity, same_fact: float) -> list[NDArray[np.intp]]:
    """The rows of each connected component of the graph of pairs at `same_fact` or above."""
    from scipy.sparse import coo_array  # noqa: PLC0415 - slow to import
    from scipy.sparse.csgraph import connected_components  # noqa: PLC0415

    rows = len(similarity)
    left, right = [], []
    for start in range(0, rows, _CHUNK):
        chunk = np.arange(start, min(start + _CHUNK, rows))
        found = np.nonzero(similarity.between(chunk) >= same_fact)
        left.append(chunk[found[0]])
        right.append(found[1])
    edges = np.concatenate(left), np.concatenate(right)
    graph = coo_array((np.ones(len(edges[0]), dtype=np.int8), edges), shape=(rows, rows))
    _, labels = connected_components(graph, directed=False)
    return members_of(labels)


def _by_first_appearance(labels: NDArray[np.intp]) -> NDArray[np.intp]:
    _, first, inverse = np.unique(labels, return_index=True, return_inverse=True)
    rank = np.empty(len(first), dtype=np.intp)
    rank[np.argsort(first, kind="stable")] = np.arange(len(first))
    return rank[inverse]
