"""All pairs of a large topic, tile by tile: which are near, and what hangs together by them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.method.arrays import members_of
from summarizer.threads import available, in_turn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from summarizer.method.clustering.similarity import Similarity

MARGIN = 1e-5
"""The last bits of a similarity depend on the block that it was computed in."""

_PAIRS = 1_000_000  # pairs looked at at a time: near copies of one sentence are all pairs
_MOST_TILES = 4  # threads that each hold a tile: more would take more memory than they are worth


@dataclass(frozen=True)
class Sizes:
    """From how many rows on a topic is compared in parts; no size changes a result.

    But for `matrix`: the clusters of a component beyond it may differ in details.
    """

    small: int = 500
    """Rows whose pairs all at once are quickest; beyond, only rows of one component are."""

    matrix: int = 2000
    """Rows of a component whose pairs are one matrix, of 32 MB; beyond, near groups merge first."""

    tile: tuple[int, int] = (2048, 4096)
    """Rows and columns that are compared at a time: 32 MB."""


SIZES = Sizes()
"""The sizes for a machine of usual memory."""


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
        for some in np.split(pairs, range(_PAIRS, len(pairs), _PAIRS)):
            left, right = np.divmod(some, tile.shape[1])
            labels = joined(labels, left + top, right + start)
        if progress is not None:
            progress(top)
    return members_of(labels)


def nearest(similarity: Similarity, sizes: Sizes) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """Return which other row is nearest to each of n ≥ 2 rows, and how near: shape (n,) each."""
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


def joined(
    labels: NDArray[np.intp], left: NDArray[np.intp], right: NDArray[np.intp]
) -> NDArray[np.intp]:
    """Return the labels once those of each pair of rows are one: the least of all joined.

    Pairs come tile by tile; scipy's connected components would need all of them at once.
    """
    root = np.arange(len(labels))
    one, other = labels[left], labels[right]
    while (apart := root[one] != root[other]).any():
        one, other = root[one[apart]], root[other[apart]]
        np.minimum.at(root, np.maximum(one, other), np.minimum(one, other))
        while ((further := root[root]) != root).any():
            root = further
    return root[labels]


def _tiles(
    similarity: Similarity, sizes: Sizes, *, whole: bool = False
) -> Iterator[tuple[int, int, NDArray[np.float32]]]:
    """The similarities of all pairs in parts: the first row, the first column, and the block.

    What is below the diagonal is left out, for it is the same, unless the `whole` is wanted.
    """
    rows = len(similarity)
    height, width = sizes.tile
    places = [
        (slice(top, min(top + height, rows)), slice(start, min(start + width, rows)))
        for top in range(0, rows, height)
        for start in range(0 if whole else top, rows, width)
    ]
    blocks = in_turn(lambda place: similarity.tile(*place), places, min(available(), _MOST_TILES))
    for (here, there), block in zip(places, blocks, strict=True):
        check()
        yield here.start, there.start, block
