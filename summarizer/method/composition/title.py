"""The title of a summary: the headline that says most of what the articles have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.articles import fold
from summarizer.method.arrays import median
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Article

_NEAR = 0.5  # of the median sentence
_FEWEST_WORDS = 4  # a shorter one names an outlet or a section more often than an event


def headlines(articles: Iterable[Article]) -> list[str]:
    """The titles of the articles that may be headlines, each once, white space folded."""
    titles = (fold(article.title or "") for article in articles)
    return list(dict.fromkeys(t for t in titles if count_words(t) >= _FEWEST_WORDS))


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
