"""The title of a summary: the headline that says most of what the articles have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.arrays import median

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_NEAR = 0.5  # of the median sentence


def most_central(
    titles: Sequence[str],
    title_vectors: NDArray[np.float32],
    vectors: NDArray[np.float32],
    prominence: NDArray[np.float64],
) -> str | None:
    """The title nearest to what the sentences say on average, or None.

    `title_vectors`, shape (titles, d), and `vectors`, shape (n, d), are unit rows; `prominence`,
    shape (n,), weighs the sentences. A title that is less than half as near to the average as the
    median sentence is not taken: it speaks of something else.
    """
    if not titles:
        return None
    average = prominence @ vectors
    centralities = title_vectors @ average
    if centralities.max() < _NEAR * median(vectors @ average):
        return None
    return titles[int(np.argmax(centralities))]
