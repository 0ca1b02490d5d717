"""The title of a summary: the most central headline."""

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
    """Return the title nearest to the weighted mean of n sentences, or None.

    `vectors` are unit rows, shape (n + titles, d), the titles last. `position`, shape (n,), weighs
    the sentences. None is returned if even that title is less than half as near to the mean as the
    median sentence: it is about something else.
    """
    if not titles:
        return None
    vectors, title_vectors = vectors[: len(position)], vectors[len(position) :]
    mean = position @ vectors  # not divided by the weights: only ratios are compared
    centralities = title_vectors @ mean
    if centralities.max() < constants.title_nearness * median(vectors @ mean):
        return None
    return titles[int(np.argmax(centralities))]
