"""Company: how near the openings of the other tellings come to what an article leads with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.cancellation import check
from summarizer.citations import DECIMALS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.clustering.similarity import Similarity

_LEADS = 5  # sentences of an article that tell what it is about
_OPENINGS = 20  # sentences of the others that they are compared with: later ones are background
_NEAREST = 3  # of the leads: one may be near by chance, and one far because it is a quotation
_TILE = (1000, 4000)  # leads and openings that are compared at a time: 16 MB of similarities


class Company(NamedTuple):
    """How near the other tellings come to the leads of each article, shape (articles,) each.

    `usual` is the mean over its nearest leads, `nearest` that of the nearest one; `leads` is how
    many the mean is over, three at most.
    """

    usual: NDArray[np.float64]
    nearest: NDArray[np.float64]
    leads: NDArray[np.intp]


def company(
    similarity: Similarity,
    articles: NDArray[np.intp],
    tellings: NDArray[np.intp],
    enough: float,
) -> Company:
    """Return how near the openings of the other tellings come to the leads of each article.

    The openings are gone through part by part, and an article to which one part comes as near as
    `enough`, as usual, is not compared with the next: in a large pile most articles are found near
    to the first. So what is above `enough` may be more. `articles` and
    `tellings`, shape (n,), are the numbers of the rows' articles, ascending, and of their tellings:
    a copy is no company.
    """
    starts = np.searchsorted(articles, np.arange(int(articles.max(initial=-1)) + 1))
    places = np.arange(len(articles)) - starts[articles]
    leads, openings = (np.flatnonzero(places < most) for most in (_LEADS, _OPENINGS))
    near = np.zeros((len(starts), _LEADS))  # what is missing is as near as what is far
    counts = np.minimum(np.bincount(articles[leads], minlength=len(starts)), _NEAREST)
    best = np.zeros((len(starts), _NEAREST))
    usual = np.zeros(len(starts))
    for part in np.split(openings, range(_TILE[1], len(openings), _TILE[1])):
        compared = leads[usual[articles[leads]] < enough]
        cells = articles[compared], places[compared]
        near[cells] = np.maximum(near[cells], _nearest(similarity, tellings, compared, part))
        best = -np.sort(-near, axis=1)[:, :_NEAREST]
        usual = (best.sum(axis=1) / np.maximum(1, counts)).round(DECIMALS)
    return Company(usual, best[:, 0].round(DECIMALS), counts)


def _nearest(
    similarity: Similarity,
    tellings: NDArray[np.intp],
    leads: NDArray[np.intp],
    openings: NDArray[np.intp],
) -> NDArray[np.float64]:
    """Return the greatest similarity of each lead to the openings of other tellings, (leads,)."""
    nearest = np.zeros(len(leads))
    for start in range(0, len(leads), _TILE[0]):
        check()
        part = leads[start : start + _TILE[0]]
        similarities = similarity.between(part, openings)
        similarities[tellings[part][:, None] == tellings[openings]] = 0
        nearest[start : start + _TILE[0]] = similarities.max(axis=1, initial=0)
    return nearest
