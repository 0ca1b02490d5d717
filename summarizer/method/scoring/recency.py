"""Recency: of dated articles, the later ones know what has become of the event."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.evidence.topic_statements import day_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Sentence


def recency(
    sentences: Sequence[Sentence],
    articles: NDArray[np.intp],
    exponent: float,
    *,
    running_days: int = 1,
) -> NDArray[np.float64]:
    """Return a factor for the rows of each article, shape (n,), in (0, 1]; 1 for the newest.

    It is the share of the dated articles that are of the article's day or an earlier one, raised to
    the power of `exponent`. In a story that is shorter than `running_days` the exponent shrinks in
    proportion. Reports of one day are of one state. Articles without a date have the factor of the
    median dated one: nothing tells that they are old, or new. `sentences` stand article by article;
    `articles`, shape (n,), are numbers from 0.
    """
    days = _days(sentences, articles)
    dated = sorted(day for day in days if day is not None)
    if dated:
        exponent *= min(1.0, (dated[-1] - dated[0]) / running_days)
    factors: NDArray[np.float64] = _reached(days) ** exponent
    return factors[articles]


def newer(sentences: Sequence[Sentence], articles: NDArray[np.intp]) -> NDArray[np.float64]:
    """Return what share of the dated articles is of a later day than each row, shape (n,).

    An article without a date is taken for the median dated one. Rows and articles are as for
    `recency`.
    """
    return 1 - _reached(_days(sentences, articles))[articles]


def _days(sentences: Sequence[Sentence], articles: NDArray[np.intp]) -> list[int | None]:
    """Return the day of each article, None of one without a date."""
    first = np.flatnonzero(np.diff(articles, prepend=-1))
    return [day_of(sentences[row].article.published) for row in first.tolist()]


def _reached(days: Sequence[int | None]) -> NDArray[np.float64]:
    """Return the share of the dated articles that are not newer than each, shape (articles,)."""
    dated = sorted(day for day in days if day is not None)
    if not dated:
        return np.ones(len(days))
    usual = dated[len(dated) // 2]
    reached = np.searchsorted(dated, [usual if day is None else day for day in days], side="right")
    return np.asarray(reached / len(dated), dtype=np.float64)
