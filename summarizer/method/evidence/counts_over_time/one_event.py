"""Whether two articles open on one thing, where no dates tell that they are of the same days."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

import numpy as np

from summarizer.frozen import Frozen
from summarizer.method.evidence.alignment.counterparts import is_named

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.evidence.statements import Statement
    from summarizer.method.evidence.topic_statements import Statements

_OPENING = 5  # sentences: the first may tell what happened, a later one where


class Openings(Frozen):
    """How each article of n rows opens; `articles` (n,) are the numbers of theirs, ascending."""

    statements: Statements
    articles: NDArray[np.intp]
    _shared: dict[tuple[int, int], bool] = field(default_factory=dict)

    def share_a_name(self, row: int, other: int) -> bool:
        """Return whether the articles of two rows name one person, body or place as they open."""
        pair = int(self.articles[row]), int(self.articles[other])
        if pair not in self._shared:
            self._shared[pair] = self._names(*pair) or self._names(*reversed(pair))
        return self._shared[pair]

    def _names(self, article: int, other: int) -> bool:
        """Return whether the opening of an article has a name of the other one's."""
        there = self._of(other)
        names = [name for here in self._of(article) for name in here.names if name.sure]
        return any(is_named(name, statement) for name in names for statement in there)

    def _of(self, article: int) -> list[Statement]:
        first, last = np.searchsorted(self.articles, [article, article + 1]).tolist()
        return [self.statements[row] for row in range(first, min(last, first + _OPENING))]
