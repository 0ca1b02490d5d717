"""Unit vectors and words in, one cluster label a sentence out.

Read `tfidf`, `similarity` with its two forms `dense` and `tiled`, `components`, `linkage`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.clustering.linkage import cluster
from summarizer.method.clustering.similarity import similarity_of
from summarizer.method.constants import CONSTANTS, Constants
from summarizer.text.tokens import tokenized

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from summarizer.method.clustering.similarity import Similarity
    from summarizer.method.preparation import Draft
    from summarizer.options import Options
    from summarizer.text.tokens import Tokenized


@dataclass(frozen=True)
class Comparison:
    """How n sentences of a topic relate to one another.

    `words` are their tokens; `articles` (n,) the numbers of their articles from 0, ascending, for
    rows stand article by article; `labels` (n,) their clusters, numbered by first appearance.
    """

    words: Tokenized
    articles: NDArray[np.intp]
    similarity: Similarity
    labels: NDArray[np.intp]


def compare(
    draft: Draft,
    vectors: NDArray[np.float32],
    options: Options,
    progress: Callable[[int], None] | None = None,
    *,
    constants: Constants = CONSTANTS,
) -> Comparison:
    """Return how alike the sentences of the draft are, and which report the same fact.

    `vectors` are unit rows, those of the n sentences first, shape (n or more, d). `progress`, if
    given, is called with the number of rows that were compared so far.
    """
    words = tokenized(draft.texts)
    similarity = similarity_of(vectors[: len(words)], words, constants=constants)
    labels = cluster(similarity, options.same_fact, progress)
    return Comparison(words, _numbers(draft), similarity, labels)


def _numbers(draft: Draft) -> NDArray[np.intp]:
    """The number of each sentence's article, from 0, among those that have sentences."""
    numbers: dict[str, int] = {}
    ids = (sentence.article.id for sentence in draft.sentences)
    return np.array([numbers.setdefault(name, len(numbers)) for name in ids], dtype=np.intp)
