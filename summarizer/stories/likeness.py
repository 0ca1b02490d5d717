"""Likeness: how far two articles report the same event, by words, meaning, names and numbers.

Events of one kind, such as two earthquakes, share most of their words, and articles about them mean
nearly the same; their names and numbers tell them apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from summarizer.cancellation import check
from summarizer.encoders.language_means import without_level
from summarizer.stories.terms import names_of, weighted, weighted_by_rarity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from scipy.sparse import csr_array

    from summarizer.stories.constants import StoryConstants
    from summarizer.stories.sketches import Sketch

    Floats = NDArray[np.float64]

_PAIRS_AT_ONCE = 50_000  # some tens of megabytes of rows


class Likeness:
    """The likeness of n articles, from 0 to 1, for the pairs that are asked for.

    `words` are sparse unit rows of all words, shape (n, …). `marks` are those of names and of
    numbers beside each other, by the weights of both: a product is their weighted sum.
    """

    def __init__(self, sketches: Sequence[Sketch], constants: StoryConstants) -> None:
        """Weigh the words of each article by how rare they are among all."""
        from scipy.sparse import hstack  # noqa: PLC0415 - slow to import

        self._constants = constants
        names = names_of(sketches)
        self._vectors = np.array([one.vector for one in sketches], dtype=np.float64)
        self._tongues = np.array([one.tongue for one in sketches])
        self.words = weighted([one.words for one in sketches])
        by_name = weighted(names) * np.sqrt(constants.names)
        by_number = weighted([one.numbers for one in sketches]) * np.sqrt(constants.numbers)
        self.marks: csr_array = hstack([by_name, by_number], format="csr")
        details = [{**own, **one.numbers} for own, one in zip(names, sketches, strict=True)]
        self._details = weighted_by_rarity(details, constants.least_pile)
        self._enough = _enough_details(sketches, constants)

    def __len__(self) -> int:
        """The number of articles."""
        return len(self._vectors)

    def of_pairs(
        self, left: NDArray[np.intp], right: NDArray[np.intp]
    ) -> tuple[Floats, NDArray[np.bool_]]:
        """Return the likeness of pairs of articles, and whether they are copies: (pairs,) each."""
        found, copies = np.empty(len(left)), np.empty(len(left), dtype=bool)
        for start in range(0, len(left), _PAIRS_AT_ONCE):
            check()
            part = slice(start, start + _PAIRS_AT_ONCE)
            one, other = left[part], right[part]
            words = _products(self.words, one, other)
            found[part] = self._mixed(
                _Shared(
                    words,
                    np.einsum("pd,pd->p", self._vectors[one], self._vectors[other]),
                    _products(self.marks, one, other),
                    _products(self._details, one, other)
                    / np.maximum(self._enough[one], self._enough[other]),
                    self._tongues[one] != self._tongues[other],
                )
            )
            copies[part] = words >= self._constants.copies
        return found, copies

    def within(self, rows: NDArray[np.intp]) -> Floats:
        """Return the likeness of all pairs of some articles: shape (rows, rows)."""
        words, marks, details = (
            (chosen @ chosen.T).toarray()
            for chosen in (self.words[rows], self.marks[rows], self._details[rows])
        )
        enough, tongues = self._enough[rows], self._tongues[rows]
        return self._mixed(
            _Shared(
                words,
                self._vectors[rows] @ self._vectors[rows].T,
                marks,
                details / np.maximum(enough[:, None], enough),
                tongues[:, None] != tongues,
            )
        )

    def _mixed(self, shared: _Shared) -> Floats:
        """Return the weighted mean, lowered where details differ; two languages share no words."""
        use = self._constants
        total = use.words + use.meaning + use.names + use.numbers
        mean = (use.words * shared.words + use.meaning * shared.meaning + shared.marks) / total
        least = use.without_details
        mixed = mean * (least + (1 - least) * np.minimum(1.0, shared.details))
        if shared.foreign.any():
            across = without_level(shared.meaning.astype(np.float32))
            mixed = np.where(shared.foreign, across, mixed)
        likeness: Floats = np.clip(mixed, 0.0, 1.0)
        return likeness


class _Shared(NamedTuple):
    """What pairs of articles share, as arrays of one shape; `details` as a share of enough."""

    words: Floats
    meaning: Floats
    marks: Floats
    details: Floats
    foreign: NDArray[np.bool_]


def _enough_details(sketches: Sequence[Sketch], constants: StoryConstants) -> Floats:
    """Return the details that each article needs to share, shape (n,): more, if it is a table."""
    words = np.array([sum(one.words.values()) for one in sketches])
    numbers = [sum(c for w, c in one.words.items() if w[0].isdecimal()) for one in sketches]
    share = np.array(numbers) / np.maximum(words, 1)
    points = (constants.prose, constants.table)
    needed = (constants.enough_details, constants.details_of_tables)
    enough: Floats = np.interp(share, points, needed)
    return enough


def _products(rows: csr_array, left: NDArray[np.intp], right: NDArray[np.intp]) -> Floats:
    products: Any = rows[left].multiply(rows[right]).sum(axis=1)
    return np.asarray(products, dtype=np.float64).ravel()
