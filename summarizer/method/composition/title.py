"""The title of a summary: the headline that says most of what the articles have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.arrays import median
from summarizer.method.constants import CONSTANTS, Constants

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


def most_central(
    titles: Sequence[str],
    vectors: NDArray[np.float32],
    position: NDArray[np.float64],
    constants: Constants = CONSTANTS,
) -> str | None:
    """Return the title nearest to what n sentences say on average, or None.

    `vectors` are unit rows, shape (n + titles, d): those of the titles come last. `position`,
    shape (n,), weighs the sentences. A title that is less than half as near to the average as the
    median sentence is not taken: it speaks of something else.
    """
    if not titles:
        return None
    vectors, title_vectors = vectors[: len(position)], vectors[len(position) :]
    average = position @ vectors
    centralities = title_vectors @ average
    if centralities.max() < constants.title_nearness * median(vectors @ average):
        return None
    return titles[int(np.argmax(centralities))]
