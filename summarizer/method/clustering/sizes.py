"""From how many sentences on a topic is compared in parts."""

from __future__ import annotations

from typing import NamedTuple


class Sizes(NamedTuple):
    """Numbers of rows above which a topic is compared in parts.

    Only `matrix` may change a result: clusters of a larger component may differ in details.
    """

    small: int = 500
    """Rows of a topic that is clustered as one matrix, which is quickest for so few."""

    matrix: int = 2000
    """Rows of a component that is clustered as one matrix: 32 MB of distances."""

    tile: tuple[int, int] = (2048, 4096)
    """Rows and columns of a tile: 32 MB of similarities."""


SIZES = Sizes()
"""The sizes for a machine with a few gigabytes of memory."""
