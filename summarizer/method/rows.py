"""What the selection looks at, row by row, and what it may spend."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from summarizer.method.clustering.similarity import Similarity
    from summarizer.method.scoring.mentions import Names
    from summarizer.method.scoring.passages import Passages
    from summarizer.method.scoring.word_pairs import WordPairs


@dataclass(frozen=True)
class Material:
    """What is known of n sentences, row by row.

    `labels` (n,) clusters from 0; `articles` (n,) numbers of articles from 0, ascending, for rows
    stand article by article; `centrality` (n,) in [-1, 1]; `prominence` (n,) in (0, 1]; `fitness`
    (n,) in (0, 1] of each by itself, `soundness` (n,) within its passage; `lengths` (n,) in words;
    `pairs` what is worth covering; `names` who is named, and how; `support` the similarity from
    which an article reports the same.
    """

    similarity: Similarity
    labels: NDArray[np.intp]
    articles: NDArray[np.intp]
    centrality: NDArray[np.float64]
    prominence: NDArray[np.float64]
    fitness: NDArray[np.float64]
    soundness: NDArray[np.float64]
    passages: Passages
    lengths: NDArray[np.intp]
    pairs: WordPairs
    names: Names
    support: float


@dataclass(frozen=True)
class Budget:
    """A hard limit: what each row costs, shape (n,), and how much the summary may cost."""

    costs: NDArray[np.intp]
    limit: int
