"""Relations of a row to rows of other articles: they report it, or say otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

import numpy as np

from summarizer.citations import DECIMALS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from summarizer.method.clustering.similarity import Similarity
    from summarizer.method.evidence.conflicts import Clash


class Report(NamedTuple):
    """A row of another article that reports a sentence, and its similarity to it."""

    row: int
    similarity: float


class Contradiction(NamedTuple):
    """A row of another article that says otherwise than a sentence, and in what."""

    row: int
    similarity: float
    clash: Clash


_Relation = TypeVar("_Relation", Report, Contradiction)


def heard(
    row: int, others: NDArray[np.intp], silent: NDArray[np.bool_], similarity: Similarity
) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """Return those of the other rows that are not silent, and their similarities to a row."""
    speaking = others[~silent[others]]
    if not len(speaking):
        return speaking, np.empty(0, dtype=np.float32)
    return speaking, similarity.between(np.array([row]), speaking)[0]


def nearest_first(found: Iterable[_Relation]) -> list[_Relation]:
    """Return rows nearest first by similarities as printed: further decimals are the machine's."""
    return sorted(found, key=lambda item: (-round(item.similarity, DECIMALS), item.row))


def one_an_article(found: Iterable[_Relation], articles: NDArray[np.intp]) -> tuple[_Relation, ...]:
    """Return the nearest row of each article, nearest first; ties stand in order of rows."""
    nearest: dict[int, _Relation] = {}
    for item in nearest_first(found):
        nearest.setdefault(int(articles[item.row]), item)
    return tuple(nearest.values())
