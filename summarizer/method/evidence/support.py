"""Support: the other articles that report what a sentence says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.clustering.similarity import Similarity


@dataclass(frozen=True)
class Evidence:
    """Who reports what, by likeness: from a similarity of `threshold` a row reports another.

    `articles`, shape (n,), are the numbers of the rows' articles.
    """

    similarity: Similarity
    articles: NDArray[np.intp]
    threshold: float

    def support(self, row: int) -> list[tuple[int, float]]:
        """Return the row of each other article that reports a row, with its similarity, best first.

        Of an article it is the most similar row. Equal similarities stand in the order of rows.
        """
        similarities = self.similarity.between(np.array([row]))[0]
        best: dict[int, tuple[float, int]] = {}
        for member in np.nonzero(self.reports(similarities))[0].tolist():
            article, similarity = int(self.articles[member]), float(similarities[member])
            if article != self.articles[row] and similarity > best.get(article, (-1.0, 0))[0]:
                best[article] = similarity, member
        # By what is printed: beyond four decimals similarities differ from machine to machine.
        ranked = sorted(best.values(), key=lambda found: (-round(found[0], 4), found[1]))
        return [(member, similarity) for similarity, member in ranked]

    def reports(self, similarities: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Return which similarities are those of a report, whatever their shape."""
        return similarities >= self.threshold
