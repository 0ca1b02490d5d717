"""The reading order of the chosen sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Sentence
    from summarizer.options import Order


# How steeply a place counts less as a lead: at a tenth of an article a third is left.
_LEAD = 10


def order(
    chosen: Sequence[int],
    sentences: Sequence[Sentence],
    labels: NDArray[np.intp],
    by: Order,
) -> list[int]:
    """The chosen rows as they should be read; `chosen` is in the order of choice, best first.

    "score" keeps that order; "chronological" goes by the articles' dates, undated ones last, then
    by place; "story" opens with the main event and follows the order in which the articles tell it.
    """
    if by == "score":
        return list(chosen)
    if by == "chronological":
        return sorted(chosen, key=lambda row: _when(sentences[row]))
    return _story(chosen, sentences, labels)


def _when(sentence: Sentence) -> tuple[bool, str, str, int]:
    published = sentence.article.published
    return published is None, published or "", sentence.article.id, sentence.start


def _story(
    chosen: Sequence[int], sentences: Sequence[Sentence], labels: NDArray[np.intp]
) -> list[int]:
    """The main event, then the rest by how early the articles tell it on average."""
    first_told = {row: _first_told(row, sentences, labels) for row in chosen}
    told = {row: float(np.mean(places)) for row, places in first_told.items()}
    leads = {row: float(np.sum((1 - places) ** _LEAD)) for row, places in first_told.items()}
    opening = max(chosen, key=lambda row: (leads[row], -told[row]), default=None)
    rest = sorted((row for row in chosen if row != opening), key=lambda row: (told[row], row))
    return rest if opening is None else [opening, *rest]


def _first_told(
    row: int, sentences: Sequence[Sentence], labels: NDArray[np.intp]
) -> NDArray[np.float64]:
    """How far into each article that tells a row's fact it does so first, each in [0, 1)."""
    places: dict[str, float] = {}
    for member in np.nonzero(labels == labels[row])[0].tolist():
        sentence = sentences[member]
        place = sentence.start / len(sentence.article.text)
        places[sentence.article.id] = min(place, places.get(sentence.article.id, 1.0))
    return np.array(list(places.values()))
