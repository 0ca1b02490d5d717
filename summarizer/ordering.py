"""The reading order of the chosen sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Sentence
    from summarizer.options import Order


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
    progress = np.array([s.start / len(s.article.text) for s in sentences])
    told = {row: float(progress[labels == labels[row]].mean()) for row in chosen}
    spread = {row: _spread(row, sentences, labels) for row in chosen}
    opening = max(
        chosen, key=lambda row: (spread[row] * (1 - told[row]) ** 2, -told[row]), default=None
    )
    rest = sorted((row for row in chosen if row != opening), key=lambda row: (told[row], row))
    return rest if opening is None else [opening, *rest]


def _spread(row: int, sentences: Sequence[Sentence], labels: NDArray[np.intp]) -> int:
    members = np.nonzero(labels == labels[row])[0].tolist()
    return len({sentences[member].article.id for member in members})
