"""Recency: of dated articles, the later ones know what has become of the event."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Sentence

_DAY = len("2026-11-28")  # of an ISO date: reports of one day are of one state


def recency(
    sentences: Sequence[Sentence], articles: NDArray[np.intp], exponent: float
) -> NDArray[np.float64]:
    """Return a factor for the rows of each article, shape (n,), in (0, 1]; 1 for the newest.

    It is the share of the dated articles that are of the article's day or an earlier one, raised to
    the power of `exponent`. Articles without a date have the factor of the median dated one:
    nothing tells that they are old, or new. `sentences` stand article by article; `articles`, shape
    (n,), are numbers from 0.
    """
    first = np.flatnonzero(np.diff(articles, prepend=-1))
    days = [(sentences[row].article.published or "")[:_DAY] for row in first.tolist()]
    dated = sorted(day for day in days if day)
    if not dated:
        return np.ones(len(articles))
    usual = dated[len(dated) // 2]
    reached = np.searchsorted(dated, [day or usual for day in days], side="right")
    factors: NDArray[np.float64] = (reached / len(dated)) ** exponent
    return factors[articles]
