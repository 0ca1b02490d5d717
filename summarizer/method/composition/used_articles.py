"""What the summary took of each article, and which articles are about something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.citations import DECIMALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.method.constants import Constants
    from summarizer.method.rows import Rows
    from summarizer.summary import SummarySentence, Used

_LEADS = 5  # sentences of an article that tell what it is about
_OPENINGS = 20  # sentences of the others that they are compared with: later ones are background
_NEAREST = 3  # of the leads: one may be near by chance, and one far because it is a quotation
_TILE = (1000, 4000)  # leads and openings that are compared at a time: 16 MB of similarities


def used_articles(
    sentences: Sequence[SummarySentence], rows: Rows, constants: Constants
) -> dict[str, Used]:
    """Return what the summary took of each article that has a sentence, by its id.

    A place that says otherwise than the summary is cited like one that says the same.
    """
    ids = [sentence.article.id for sentence in rows.sentences]
    used: dict[str, Used] = dict.fromkeys(ids, "nothing new")
    used |= {ids[row]: "aside" for row in _asides(rows, constants).tolist()}
    places = [place for sentence in sentences for place in sentence.citations]
    conflicts = [conflict for sentence in sentences for conflict in sentence.conflicts]
    differing = [value for conflict in conflicts for value in conflict.values[1:]]
    used |= {place.article: "support" for place in places if place.role == "support"}
    used |= {place.article: "cited" for value in differing for place in value.citations}
    used |= {place.article: "cited" for place in places if place.role != "support"}
    return used


def _asides(rows: Rows, constants: Constants) -> NDArray[np.intp]:
    """Return a row of each article that is about something else than the others, shape (m,).

    Its leads have no near sentence among the openings of others. Where fewer than two articles are
    left, none of them is the event, and so none is beside it. One in another language than the
    summary is never said to be: not every encoder would see that it is not. The openings are gone
    through part by part, and an article that was found near to one part is not compared with the
    next: in a large pile most articles are found near to the first.
    """
    starts = np.searchsorted(rows.articles, np.arange(int(rows.articles.max(initial=-1)) + 1))
    places = np.arange(len(rows)) - starts[rows.articles]
    leads, openings = (np.flatnonzero(places < most) for most in (_LEADS, _OPENINGS))
    near = np.full((len(starts), _LEADS), np.nan)
    near[rows.articles[leads], places[leads]] = 0.0
    aside = np.ones(len(starts), dtype=bool)
    for part in np.split(openings, range(_TILE[1], len(openings), _TILE[1])):
        compared = leads[aside[rows.articles[leads]]]
        cells = rows.articles[compared], places[compared]
        near[cells] = np.maximum(near[cells], _nearest(rows, compared, part))
        best = -np.sort(-near, axis=1)[:, :_NEAREST]  # missing ones come last
        aside = np.nanmean(best, axis=1).round(DECIMALS) < constants.aside
    aside &= ~rows.foreign[starts]
    is_event = np.count_nonzero(~aside) > 1
    return starts[aside] if is_event else starts[:0]


def _nearest(
    rows: Rows, leads: NDArray[np.intp], openings: NDArray[np.intp]
) -> NDArray[np.float64]:
    """Return the greatest similarity of each lead to the openings of other articles, (leads,)."""
    nearest = np.zeros(len(leads))
    for start in range(0, len(leads), _TILE[0]):
        check()
        part = leads[start : start + _TILE[0]]
        similarities = rows.similarity.between(part, openings)
        similarities[rows.articles[part][:, None] == rows.articles[openings]] = 0
        nearest[start : start + _TILE[0]] = similarities.max(axis=1, initial=0)
    return nearest
