"""Names that a sentence leaves to the ones before it: whom "she" or "the company" stands for."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.evidence.same_fact.claims import Claims

    Floats = NDArray[np.float64]

_BEFORE = 2  # sentences of an article in which a person or a thing is named that is meant here
_UNKNOWN = 0.5  # a share of no names


def names_nearby(
    claims: Claims, articles: NDArray[np.intp], row: int, others: NDArray[np.intp]
) -> dict[str, Floats]:
    """Return what names of a row each other row has in it or just before it, and the other way.

    `articles` (n,) are those of the rows; each feature has shape (m,), as the others.
    """
    weights = claims.weights
    claim, known = claims[row], _words_up_to(claims, articles, row)
    all_names = weight_of(claim.core_names, weights)
    missing, new = [], []
    for other in others.tolist():
        missing.append(weight_of(claim.core_names - _words_up_to(claims, articles, other), weights))
        new.append(weight_of(claims[other].names - known, weights))
    left = np.array(missing)
    return {
        "names_nearby": 1 - left / all_names if all_names else np.full(len(others), _UNKNOWN),
        "names_missing_nearby": left,
        "names_new_nearby": np.array(new),
    }


def _words_up_to(claims: Claims, articles: NDArray[np.intp], row: int) -> frozenset[int]:
    """Return the stems of a row and of those just before it in its article."""
    rows = range(max(0, row - _BEFORE), row + 1)
    return frozenset[int]().union(
        *(claims.words_of(one) for one in rows if articles[one] == articles[row])
    )


def weight_of(stems: frozenset[int], weights: list[float]) -> float:
    """Return the sum of the weights, exact in whatever order the stems come."""
    return math.fsum(map(weights.__getitem__, stems))
