"""Position: a weight for a sentence's place in its article, from 1 at the opening towards 0."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Sentence
    from summarizer.method.constants import Constants


def position(
    sentences: Sequence[Sentence], words: float, constants: Constants
) -> NDArray[np.float64]:
    """Return the weight of each sentence's position, shape (n,), in (0, 1].

    Sentence number i of its article, from 0, weighs (1 + fading · i)^-0.7 with fading = 75 / (words
    of the summary for each article): with few words for each article only openings matter, with
    many the whole text does. `words` is the length of the summary; `sentences` stand article by
    article.
    """
    places, articles = _places(sentences)
    fading = constants.fading_words * articles / words
    weights: NDArray[np.float64] = (1.0 + fading * places) ** -constants.fading_exponent
    return weights


def opening_weights(sentences: Sequence[Sentence], constants: Constants) -> NDArray[np.float64]:
    """Return the weights of positions for a text of no given length, shape (n,), in (0, 1].

    Sentence number i of its article, from 0, weighs (1 + i)^-0.7.
    """
    weights: NDArray[np.float64] = (1.0 + _places(sentences)[0]) ** -constants.fading_exponent
    return weights


def _places(sentences: Sequence[Sentence]) -> tuple[NDArray[np.float64], int]:
    """Return the number of each sentence in its article, from 0, and the number of articles."""
    sizes = [len(list(group)) for _, group in groupby(s.article.id for s in sentences)]
    places = [np.arange(size, dtype=np.float64) for size in sizes]
    return (np.concatenate(places) if places else np.empty(0)), len(sizes)
