"""All pairs of a large topic, tile by tile: connected components and nearest rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.arrays import members_of
from summarizer.threads import available, in_turn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from summarizer.method.clustering.similarity import Similarity
    from summarizer.method.clustering.sizes import Sizes

MARGIN = 1e-5
"""Above the rounding of a similarity, whose last bits depend on the block it is computed in."""

_PAIRS_AT_ONCE = 1_000_000  # 16 MB of indices: among copies of one sentence every pair is an edge
_MOST_TILES = 4  # threads, each of which holds a tile of 60 MB with its copies


def components(
    similarity: Similarity,
    same_fact: float,
    progress: Callable[[int], None] | None,
    sizes: Sizes,
) -> list[NDArray[np.intp]]:
    """Return the rows of each connected component of the graph of pairs at `same_fact` or above."""
    labels = np.arange(len(similarity))
    for top, start, tile in _tiles(similarity, sizes):
        pairs = np.flatnonzero(tile >= same_fact - MARGIN)
        for part in np.split(pairs, range(_PAIRS_AT_ONCE, len(pairs), _PAIRS_AT_ONCE)):
            left, right = np.divmod(part, tile.shape[1])
            labels = merge_labels(labels, left + top, right + start)
        if progress is not None:
            progress(top)
    return members_of(labels)


def nearest(similarity: Similarity, sizes: Sizes) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """Return the nearest other row of each of n ≥ 2 rows, and its similarity: shape (n,) each."""
    rows = len(similarity)
    closest = np.empty(rows, dtype=np.intp)
    nearness = np.full(rows, -np.inf, dtype=np.float32)
    for top, start, tile in _tiles(similarity, sizes, whole=True):
        own = np.arange(top, top + len(tile))
        inside = (own >= start) & (own < start + tile.shape[1])
        tile[own[inside] - top, own[inside] - start] = -np.inf
        best = tile.argmax(axis=1)
        near = tile[own - top, best]
        better = near > nearness[own]
        closest[own[better]], nearness[own[better]] = best[better] + start, near[better]
    return closest, nearness


def merge_labels(
    labels: NDArray[np.intp], left: NDArray[np.intp], right: NDArray[np.intp]
) -> NDArray[np.intp]:
    """Return the labels with both labels of each pair of rows merged into the smaller one.

    A union-find whose pairs come tile by tile; scipy's connected components would need all pairs at
    once.
    """
    root = np.arange(len(labels))
    one, other = labels[left], labels[right]
    while (differing := root[one] != root[other]).any():
        one, other = root[one[differing]], root[other[differing]]
        np.minimum.at(root, np.maximum(one, other), np.minimum(one, other))
        while ((grandparent := root[root]) != root).any():
            root = grandparent
    return root[labels]


def _tiles(
    similarity: Similarity, sizes: Sizes, *, whole: bool = False
) -> Iterator[tuple[int, int, NDArray[np.float32]]]:
    """Yield the similarities of all pairs in tiles: the first row, the first column, the block.

    Tiles below the diagonal, which repeat those above, are left out unless `whole` is set.
    """
    rows = len(similarity)
    height, width = sizes.tile
    tiles = [
        (slice(top, min(top + height, rows)), slice(start, min(start + width, rows)))
        for top in range(0, rows, height)
        for start in range(0 if whole else top, rows, width)
    ]
    blocks = in_turn(lambda tile: similarity.tile(*tile), tiles, min(available(), _MOST_TILES))
    for (tile_rows, tile_columns), block in zip(tiles, blocks, strict=True):
        yield tile_rows.start, tile_columns.start, block
