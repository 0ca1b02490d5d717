"""Support: the other articles that report what a sentence says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from summarizer.citations import DECIMALS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.clustering.similarity import Similarity


@dataclass(frozen=True)
class Evidence:
    """Which rows report the same: those whose similarity is at least `threshold`.

    `articles`, shape (n,), are the numbers of the rows' articles.
    """

    similarity: Similarity
    articles: NDArray[np.intp]
    threshold: float

    def support(self, row: int) -> list[tuple[int, float]]:
        """Return the support of a row: the nearest report of each other article, nearest first.

        Each is a row and its similarity. Equal similarities stand in the order of rows.
        """
        similarities = self.similarity.between(np.array([row]))[0]
        nearest: dict[int, tuple[float, int]] = {}
        for other in np.nonzero(self.reports(similarities))[0].tolist():
            article, similarity = int(self.articles[other]), float(similarities[other])
            if article != self.articles[row] and similarity > nearest.get(article, (-1.0, 0))[0]:
                nearest[article] = similarity, other
        # As printed, since further decimals differ from machine to machine.
        ranked = sorted(nearest.values(), key=lambda item: (-round(item[0], DECIMALS), item[1]))
        return [(other, similarity) for similarity, other in ranked]

    def reports(self, similarities: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Return which similarities, in an array of any shape, are those of a report."""
        return similarities >= self.threshold
