"""How much a sentence's position in its article counts, from 1 at the opening towards 0."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.constants import CONSTANTS, Constants

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Sentence


def position(
    sentences: Sequence[Sentence], words: float, constants: Constants = CONSTANTS
) -> NDArray[np.float64]:
    """Return the weight of each sentence's position, shape (n,), in (0, 1].

    It is (1 + fading · place in its article)^-0.7, where `words` is the length of the summary and
    fading = 75 / (words per article): with few words for each article only openings matter, with
    many the whole text does. `sentences` stand article by article.
    """
    if not sentences:
        return np.empty(0)
    groups = [len(list(group)) for _, group in groupby(s.article.id for s in sentences)]
    places = np.concatenate([np.arange(size) for size in groups])
    fading = constants.fading_words * len(groups) / words
    weights: NDArray[np.float64] = (1.0 + fading * places) ** -constants.fading_exponent
    return weights
