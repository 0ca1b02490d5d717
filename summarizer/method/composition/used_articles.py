"""What the summary took of each article, and which articles are about something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.method.constants import Constants
    from summarizer.method.rows import Rows
    from summarizer.summary import SummarySentence, Used


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

    Nothing of the others is near to its leads. Where fewer than two articles are left, none of them
    is the event, and so none is beside it. One in another language than the summary is never said
    to be: not every encoder would see that it is not.
    """
    starts = np.searchsorted(rows.articles, np.arange(len(rows.company.usual)))
    aside = (rows.company.usual < constants.aside) & (rows.company.leads > 0)
    aside &= ~rows.foreign[starts]
    is_event = np.count_nonzero(~aside) > 1
    return starts[aside] if is_event else starts[:0]
