"""How many sentences of a summary there are for each article: how much room each one has."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from summarizer.method.constants import Constants

_NO_USUAL = 20.0  # words of a sentence in news, where a topic has none of usual length


def usual_length(lengths: NDArray[np.intp], constants: Constants) -> float:
    """Return the mean length in words of the sentences of usual length, given all lengths."""
    usual = constants.usual_words
    own = lengths[(lengths >= usual.start) & (lengths < usual.stop)]
    return float(own.mean()) if len(own) else _NO_USUAL


def sentences_per_article(
    words: float, lengths: NDArray[np.intp], articles: NDArray[np.intp], constants: Constants
) -> float:
    """Return how many sentences of a summary in so many words there are for each article.

    Words would tell less: their number in a sentence differs from language to language. `lengths`,
    shape (n,), are in words; `articles`, shape (n,), are numbers from 0.
    """
    return words / (usual_length(lengths, constants) * (int(articles.max(initial=0)) + 1))
