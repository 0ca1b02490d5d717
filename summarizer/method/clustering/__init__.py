"""Unit vectors and words in, one cluster label a sentence out.

Read `forms`, `tfidf`, `sizes`, `similarity` with its two forms `dense_similarity` and
`tiled_similarity`, `connected_components`, `linkage`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.method.clustering.forms import with_forms
from summarizer.method.clustering.linkage import cluster
from summarizer.method.clustering.similarity import similarity_of
from summarizer.method.constants import CONSTANTS, Constants
from summarizer.text.tokens import tokenized

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from summarizer.method.clustering.similarity import Similarity
    from summarizer.method.encoding import Encoded
    from summarizer.method.preparation import Draft
    from summarizer.options import Options
    from summarizer.text.tokens import Tokenized


class Comparison(NamedTuple):
    """The similarities and clusters of the n sentences of a topic, which stand article by article.

    `words` are their tokens; `articles` (n,) are the numbers of their articles from 0, ascending;
    `labels` (n,) are their clusters, numbered by first appearance. `by_forms` are the similarities
    with the forms of a word as one; None where each word is its own.
    """

    words: Tokenized
    articles: NDArray[np.intp]
    similarity: Similarity
    labels: NDArray[np.intp]
    by_forms: Similarity | None = None

    @property
    def of_facts(self) -> Similarity:
        """The similarities by which facts are compared, in whatever forms they are told.

        Summaries are chosen by words as they are written: by stems they share fewer of those that
        other people chose (docs/decisions/multilingual.md).
        """
        return self.by_forms or self.similarity


def compare(
    encoded: Encoded,
    options: Options,
    constants: Constants = CONSTANTS,
    progress: Callable[[int], None] | None = None,
) -> Comparison:
    """Return the similarities of the draft's sentences, and their clusters: one for each fact.

    `progress` is called with the number of rows that have been compared.
    """
    written = tokenized(encoded.draft.texts, encoded.tongues)
    similarity = similarity_of(encoded.vectors, written, constants)
    labels = cluster(similarity, options.same_fact, progress)
    words = with_forms(written, encoded.draft.codes)
    formed = words.forms is not None
    by_forms = similarity_of(encoded.vectors, words, constants) if formed else None
    articles = _article_numbers(encoded.draft)
    return Comparison(words, articles, similarity, labels, by_forms)


def _article_numbers(draft: Draft) -> NDArray[np.intp]:
    """Return the number of each sentence's article, from 0, skipping articles without sentences."""
    numbers: dict[str, int] = {}
    ids = (sentence.article.id for sentence in draft.sentences)
    of_sentences = [numbers.setdefault(article_id, len(numbers)) for article_id in ids]
    return np.array(of_sentences, dtype=np.intp)
