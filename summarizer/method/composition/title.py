"""The title of a summary: the most central headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.arrays import median

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.constants import Constants
    from summarizer.method.encoding import Encoded


def choose_title(
    encoded: Encoded, position: NDArray[np.float64], constants: Constants
) -> str | None:
    """Return the title nearest to the weighted mean of n sentences, or None.

    `position`, shape (n,), weighs the sentences. None is returned if even that title is less than
    half as near to the mean as the median sentence: it is about something else.
    """
    titles = encoded.draft.titles
    if not titles:
        return None
    mean = position @ encoded.vectors  # not divided by the weights: only ratios are compared
    centralities: NDArray[np.float64] = encoded.title_vectors @ mean
    if centralities.max() < constants.title_nearness * median(encoded.vectors @ mean):
        return None
    return titles[int(np.argmax(centralities))]
