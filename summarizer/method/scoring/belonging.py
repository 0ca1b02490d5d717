"""Belonging: how far each article of a pile of several days tells of its event.

In the last days comments and looks back come out beside the newest state, and tell of what happened
long ago. They are no newer state of the event.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.arrays import median

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.constants import Constants
    from summarizer.method.scoring.company import Company

_NEAREST = 3  # sentences of an article: one may be near by chance, and most are details


def belonging(
    company: Company,
    nearness: NDArray[np.float64],
    articles: NDArray[np.intp],
    constants: Constants,
) -> NDArray[np.float64]:
    """Return how far the articles of n rows belong to the event, shape (n,), in (0, 1].

    A report is near to the others by what it leads with, or has sentences as near to what is told
    as those of the median article: then it is 1. A comment and a look back have neither, and weigh
    less; none weighs nothing, for it may tell of the event, too. `nearness`, shape (n,), is the
    similarity of each row to what is told, `articles` the numbers of the rows' articles, ascending.
    """
    central = _nearest(nearness, articles)
    is_report = central >= constants.central_article * median(central)
    shares = np.clip(company.usual / constants.one_story, constants.least_company, 1.0)
    weights: NDArray[np.float64] = np.where(is_report, 1.0, shares**constants.company)
    return weights[articles]


def _nearest(nearness: NDArray[np.float64], articles: NDArray[np.intp]) -> NDArray[np.float64]:
    """Return the mean nearness of the nearest sentences of each article, shape (articles,)."""
    starts = np.flatnonzero(np.diff(articles, prepend=-1))
    parts = np.split(nearness, starts[1:])
    return np.array([np.sort(part)[::-1][:_NEAREST].mean() for part in parts])


def of_event(recency: NDArray[np.float64], belongs: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the recency of rows or articles, less for what does not belong to the event.

    However late it came out, it is no newer state: it counts as the oldest does, by how far it
    belongs. Both arrays, and what is returned, have one shape.
    """
    oldest = recency.min(initial=1.0)
    factors: NDArray[np.float64] = np.where(belongs < 1, oldest, recency) * belongs
    return factors
