"""What is known of n sentences, row by row: everything that the selection looks at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.constants import CONSTANTS, Constants
from summarizer.method.scoring.centrality import centrality
from summarizer.method.scoring.independence import independence
from summarizer.method.scoring.mentions import Mentions, mentions
from summarizer.method.scoring.passages import Passages, passages
from summarizer.method.scoring.position import position
from summarizer.method.scoring.word_pairs import WordPairs, word_pairs
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Sentence
    from summarizer.method.clustering import Comparison
    from summarizer.method.clustering.similarity import Similarity
    from summarizer.method.evidence.support import Evidence
    from summarizer.method.preparation import Draft
    from summarizer.options import Options


@dataclass(frozen=True)
class Rows:
    """What is known of n sentences, row by row; rows stand article by article.

    `labels` (n,) clusters from 0; `articles` (n,) numbers of articles from 0, ascending;
    `centrality` (n,) in [-1, 1]; `position` (n,) in (0, 1]; `fitness` (n,) in (0, 1] of each by
    itself, `soundness` (n,) within its passage; `lengths` (n,) in words; `pairs` what is worth
    covering; `mentions` who is named, and how; `evidence` who reports it.
    """

    sentences: Sequence[Sentence]
    similarity: Similarity
    labels: NDArray[np.intp]
    articles: NDArray[np.intp]
    evidence: Evidence
    centrality: NDArray[np.float64]
    position: NDArray[np.float64]
    fitness: NDArray[np.float64]
    soundness: NDArray[np.float64]
    passages: Passages
    lengths: NDArray[np.intp]
    pairs: WordPairs
    mentions: Mentions

    def __len__(self) -> int:
        """The number of sentences."""
        return len(self.labels)


def score(
    draft: Draft,
    compared: Comparison,
    evidence: Evidence,
    options: Options,
    *,
    constants: Constants = CONSTANTS,
) -> Rows:
    """Return what each sentence is worth by itself: central, early, readable, widely reported."""
    texts, sentences = draft.texts, draft.sentences
    lengths = np.array([count_words(text) for text in texts], dtype=np.intp)
    places = position(sentences, options.expected_words(lengths.tolist()), constants)
    read = independence(texts, lengths.tolist(), draft.languages, constants)
    runs = passages(sentences, texts, read.leaning, constants.longest_passage)
    return Rows(
        sentences=sentences,
        similarity=compared.similarity,
        labels=compared.labels,
        articles=compared.articles,
        evidence=evidence,
        centrality=centrality(compared.similarity, compared.labels),
        position=places,
        fitness=read.fitness(runs.quoted, constants),
        soundness=read.soundness,
        passages=runs,
        lengths=lengths,
        pairs=word_pairs(compared.words, compared.articles, places, constants),
        mentions=mentions(texts),
    )
