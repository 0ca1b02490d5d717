"""The features of a pair of sentences, by which a rule tells whether one reports the other.

They are of three kinds: how alike the two are, how far the pair stands out among its rivals, and
what of the one's words, names and numbers is also in the other.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.method.evidence.same_fact.nearby import names_nearby, weight_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from summarizer.method.clustering.similarity import Similarity
    from summarizer.method.clustering.tfidf import WordVectors
    from summarizer.method.evidence.same_fact.claims import Claim, Claims
    from summarizer.method.evidence.same_fact.figures import Figures, Reading

    Floats = NDArray[np.float64]

DECIMALS = 4
"""Decimals of a feature: further ones differ from machine to machine."""

_USUAL = 0.2  # similarity of two sentences of a topic, in the mean
_USUAL_DEVIATION = 0.1  # of such similarities
_USUAL_ROWS = 20  # that are added to those of a topic: as many as a short article has sentences
_NO_NEIGHBOUR = 0.1  # less than that, since a first or last sentence has nothing beside it
_UNKNOWN = 0.5  # a share of nothing
_CLOSE = 0.035  # of the larger number: one that is nearer is the same, rounded
_YEARS = 1900, 2100  # whole numbers from one to the other are years, which tell little
_TINY = 1e-9  # instead of a division by nothing
_MOST_ORDERED = (
    2_000  # words of a sentence whose order is compared: the time grows with their square
)


class Material(NamedTuple):
    """What the features of n rows are made of; `articles` (n,) are their articles, ascending."""

    similarity: Similarity
    words: WordVectors
    articles: NDArray[np.intp]
    claims: Claims


def features(material: Material, row: int, others: NDArray[np.intp]) -> Mapping[str, Floats]:
    """Return the features of whether each of the other rows reports a row, by name, shape (m,).

    The m ≥ 1 others are rows of other articles.
    """
    claim, claims = material.claims[row], material.claims
    pairs = [_told(claim, claims[other], claims.weights) for other in others.tolist()]
    measured: dict[str, Floats | list[float]] = {
        **_likeness(material, row, others),
        **_standing(material, row, others),
        **{name: [pair[name] for pair in pairs] for name in pairs[0]},
        **names_nearby(material.claims, material.articles, row, others),
    }
    return dict(zip(measured, np.array([*measured.values()]).round(DECIMALS), strict=True))


def _likeness(material: Material, row: int, others: NDArray[np.intp]) -> dict[str, Floats]:
    """Return the similarity, the part of it that is of words, and the part that is of meaning."""
    similarity = _similarities(material, [row], others)[0]
    words = material.words.cosines(row, others)
    return {"similarity": similarity, "words": words, "meaning": 2 * similarity - words}


def _standing(material: Material, row: int, others: NDArray[np.intp]) -> dict[str, Floats]:
    """Return how far each pair stands out: among the rows of either article, and of all others."""
    articles = material.articles
    own = np.flatnonzero(articles == articles[row])
    to_all = material.similarity.of_row(row).astype(np.float64)
    foreign = to_all[articles != articles[row]]
    near = to_all[others]
    rivals = np.array([_best_rival(to_all, articles, other) for other in others.tolist()])
    to_own = _similarities(material, others, own[own != row])
    return {
        "margin": near - rivals,
        "margin_back": near - to_own.max(axis=1, initial=_USUAL if len(own) == 1 else -1.0),
        "z": _standard_scores(near, foreign),
        "neighbours": _neighbours(material, row, others),
        "before": _before(material, row, others),
    }


def _standard_scores(near: Floats, foreign: Floats) -> Floats:
    """Return by how many standard deviations similarities exceed the mean of the foreign rows.

    Rows of other facts are added, so that a few reports are no measure of what is usual.
    """
    number = len(foreign) + _USUAL_ROWS
    mean = (foreign.sum() + _USUAL_ROWS * _USUAL) / number
    squares = np.square(foreign - mean).sum()
    added = _USUAL_ROWS * (_USUAL_DEVIATION**2 + (_USUAL - mean) ** 2)
    scores: Floats = (near - mean) / math.sqrt((squares + added) / number)
    return scores


def _best_rival(similarities: Floats, articles: NDArray[np.intp], other: int) -> float:
    """Return the greatest similarity of the further rows of the other's article."""
    first, end = np.searchsorted(articles, articles[other] + np.array([0, 1])).tolist()
    rivals = (*similarities[first:other].tolist(), *similarities[other + 1 : end].tolist())
    return max(rivals, default=_USUAL)


def _neighbours(material: Material, row: int, others: NDArray[np.intp]) -> Floats:
    """Return the similarity of the rows before, or behind, each pair: the greater of the two."""
    articles = material.articles
    best = np.full(len(others), _NO_NEIGHBOUR)
    for step in (-1, 1):
        inside = _beside(articles, others, step)
        if inside.any() and _beside(articles, np.array([row]), step).all():
            near = _similarities(material, [row + step], others[inside] + step)[0]
            best[inside] = np.maximum(best[inside], near)
    return best


def _before(material: Material, row: int, others: NDArray[np.intp]) -> Floats:
    """Return the similarity of the row to the one before each other row in its article."""
    found = np.full(len(others), _NO_NEIGHBOUR)
    inside = _beside(material.articles, others, -1)
    if inside.any():
        found[inside] = _similarities(material, [row], others[inside] - 1)[0]
    return found


def _beside(articles: NDArray[np.intp], rows: NDArray[np.intp], step: int) -> NDArray[np.bool_]:
    """Return which rows have a row of their own article a step away."""
    beside = np.minimum(np.maximum(rows + step, 0), len(articles) - 1)  # `clip` takes longer
    same: NDArray[np.bool_] = (articles[beside] == articles[rows]) & (beside == rows + step)
    return same


def _similarities(
    material: Material, rows: list[int] | NDArray[np.intp], columns: NDArray[np.intp]
) -> Floats:
    block = material.similarity.between(np.asarray(rows, dtype=np.intp), columns)
    return block.astype(np.float64)


def _told(a: Claim, b: Claim, weights: list[float]) -> dict[str, float]:
    """Return the features of what both sentences tell, and what one of them alone."""
    shared = weight_of(a.words & b.words, weights)
    contained, contains = shared / _all(a.words, weights), shared / _all(b.words, weights)
    in_cores = weight_of(a.core & b.core, weights)
    return {
        "contained": contained,
        "contains": contains,
        "contained_least": min(contained, contains),
        "core_contained": weight_of(a.core & b.words, weights) / _all(a.core, weights),
        "core_contains": weight_of(b.core & a.words, weights) / _all(b.core, weights),
        "cores": in_cores / min(_all(a.core, weights), _all(b.core, weights)),
        "shared": math.log1p(shared),
        "in_order": _share_in_order(a.core_order[:_MOST_ORDERED], b.order[:_MOST_ORDERED]),
        "core_missing": weight_of(a.core - b.words, weights),
        **_names(a, b, weights),
        **_numbers(a, b),
        "length": math.log1p(a.length),
        "other_length": math.log1p(b.length),
        "lengths": math.log((b.length + 1) / (a.length + 1)),
        "core_length": math.log((b.length + 1) / (a.core_length + 1)),
    }


def _share_in_order(tokens: tuple[int, ...], others: tuple[int, ...]) -> float:
    return in_order(tokens, others) / max(1, len(tokens))


def in_order(tokens: tuple[int, ...], others: tuple[int, ...]) -> int:
    """Return how many of the tokens stand among the others in the same order: the most there are.

    It is the longest common subsequence, by the bits of two numbers (Hyyrö, 2004).
    """
    places: dict[int, int] = {}
    for place, token in enumerate(tokens):
        places[token] = places.get(token, 0) | 1 << place
    left = everything = (1 << len(tokens)) - 1
    for token in others:
        met = left & places.get(token, 0)
        left = (left + met | left - met) & everything
    return len(tokens) - left.bit_count()


def _names(a: Claim, b: Claim, weights: list[float]) -> dict[str, float]:
    missing, new = a.names - b.words, b.names - a.words
    return {
        "names": _share(a.names - missing, a.names, weights),
        "core_names": _share(a.core_names - missing, a.core_names, weights),
        "names_shared": weight_of(a.names - missing, weights),
        "names_back": _share(b.names - new, b.names, weights),
        "names_differ": float(bool(missing) and bool(new)),
        "names_missing": weight_of(a.core_names - b.words, weights),
        "names_new": weight_of(new, weights),
        "nameless": float(not a.names or not b.names),
    }


def _numbers(a: Claim, b: Claim) -> dict[str, float]:
    own, core = (_told_numbers(one, b.numbers) for one in (a.numbers, a.core_numbers))
    others = _told_numbers(b.numbers, a.numbers)
    missing = _unmatched(a.numbers, b.numbers)
    core_missing = _unmatched(a.core_numbers, b.numbers)
    new = _unmatched(b.numbers, a.numbers)
    return {
        "numbers": 1 - missing / own if own else _UNKNOWN,
        "core_numbers": 1 - core_missing / core if core else _UNKNOWN,
        "numbers_back": 1 - new / others if others else _UNKNOWN,
        "numbers_shared": math.log1p(_digits(a.numbers, b.numbers)),
        "numbers_missing": float(core_missing),
        "numbers_new": float(new),
        "numbers_differ": float(missing > 0 and new > 0),
    }


def _told_numbers(figures: Figures, others: Figures) -> int:
    """Return how many numbers a sentence has; a fraction is one where the other has it too."""
    return len(figures.numbers) + len(_shared_fractions(figures, others))


def _shared_fractions(figures: Figures, others: Figures) -> list[float]:
    return [part[1] for part in figures.fractions if _is_among(frozenset((part,)), others)]


def _unmatched(figures: Figures, others: Figures) -> int:
    return sum(not _is_among(readings, others) for readings in figures.numbers.values())


def _digits(figures: Figures, others: Figures) -> int:
    """Return how many digits the numbers have that are among the others: many are no chance."""
    told = [number for number, read in figures.numbers.items() if _is_among(read, others)]
    told += _shared_fractions(figures, others)
    first, last = _YEARS
    return sum(len(f"{one:g}".replace(".", "")) for one in told if not first <= one <= last)


def _is_among(readings: frozenset[Reading], others: Figures) -> bool:
    """Return whether a number is one of the others by any of its readings."""
    known = (others.fractions, *others.numbers.values())
    return any(_are_one(*one, *other) for one in readings for told in known for other in told)


def _are_one(dimension: str, number: float, another: str, other: float) -> bool:
    return dimension == another and abs(number - other) <= _CLOSE * max(number, other)


def _share(part: frozenset[int], whole: frozenset[int], weights: list[float]) -> float:
    return weight_of(part, weights) / _all(whole, weights) if whole else _UNKNOWN


def _all(stems: frozenset[int], weights: list[float]) -> float:
    return max(weight_of(stems, weights), _TINY)
