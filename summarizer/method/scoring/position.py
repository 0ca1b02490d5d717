"""How much a sentence's place in its article counts, from 1 at the opening towards 0."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Sentence

# Words of budget per article at which the second sentence counts 1/2^0.7 of the first.
_FADING_WORDS = 75.0
_EXPONENT = 0.7


def prominence(sentences: Sequence[Sentence], words: float) -> NDArray[np.float64]:
    """The weight of each sentence's place, shape (n,): (1 + fading · position in its article)^-0.7.

    `words` is the length of the summary. With few words for each article only openings matter, with
    many the whole text does: fading = 75 / (words per article). `sentences` stand article by
    article.
    """
    if not sentences:
        return np.empty(0)
    groups = [len(list(group)) for _, group in groupby(s.article.id for s in sentences)]
    positions = np.concatenate([np.arange(size) for size in groups])
    fading = _FADING_WORDS * len(groups) / words
    weights: NDArray[np.float64] = (1.0 + fading * positions) ** -_EXPONENT
    return weights
