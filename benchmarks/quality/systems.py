"""Baselines and a ceiling: each ranks the rows of a topic, and the budget is filled in that order.

Where a method chooses a set rather than a ranking, its order of choice is the ranking, and it
chooses among what still fits.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest
from typing import TYPE_CHECKING

import numpy as np

from summarizer import NothingToSummarizeError, Options, summarize
from summarizer.text.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

    from benchmarks.quality.sets import Topic
    from summarizer import Encoder
    from summarizer.evaluation.rouge import References

    Floats = NDArray[np.float64]
    Method = Callable[["Task"], list[int]]


# Of Gonçalves et al. 2023.
BEAM = 5  # states
FIRST = 9  # sentences of each document
# Of Lin and Bilmes 2011.
SATURATION = 5  # times the mean over sentences: how much of each is enough to cover
DIVERSITY = 6  # weight beside coverage
CLUSTER_SHARE = 0.2  # clusters a sentence
LENGTH_EXPONENT = 0.3  # a gain is divided by the length to that power


@dataclass(frozen=True)
class Task:
    """One topic to summarise within so many words; only the ceiling looks at `references`."""

    topic: Topic
    words: int
    references: References
    encoder: Encoder

    @cached_property
    def tfidf(self) -> Floats:
        """Unit TF-IDF vectors, row by row; each sentence counts as a document."""
        from sklearn.feature_extraction.text import (  # noqa: PLC0415 - takes seconds
            TfidfVectorizer,
        )

        counter = TfidfVectorizer(tokenizer=tokens, token_pattern=None, lowercase=False)
        vectors: Floats = counter.fit_transform(self.topic.texts).toarray()
        return vectors

    @cached_property
    def embeddings(self) -> Floats:
        """The unit vectors of the default encoder, row by row."""
        return self.encoder.encode(self.topic.texts).astype(np.float64)


def ours(topic: Topic, words: int, encoder: Encoder) -> str:
    """Our summary with the defaults, one sentence a line; empty if no sentence is usable."""
    try:
        return summarize(topic.articles, Options(words=words), encoder=encoder).text
    except NothingToSummarizeError:
        return ""


def lead_round_robin(task: Task) -> list[int]:
    """The first sentence of each document in turn, then the second of each, and so on."""
    rounds = zip_longest(*task.topic.documents)
    return [row for rows in rounds for row in rows if row is not None]


def lead_in_turn(task: Task) -> list[int]:
    """The sentences of the first document, then those of the second, and so on."""
    return list(range(len(task.topic.sentences)))


def draw(seed: int) -> Method:
    """A method that ranks the rows at random; a seed and a topic always give one order."""

    def method(task: Task) -> list[int]:
        rows = list(range(len(task.topic.sentences)))
        random.Random(f"{seed} {task.topic.id}").shuffle(rows)  # noqa: S311 - no secret
        return rows

    return method


def oracle(task: Task) -> list[int]:
    """Add the sentence that raises ROUGE-1 + ROUGE-2 F1 most, as long as one does."""

    def score(rows: Sequence[int]) -> float:
        text = "\n".join(task.topic.texts[row] for row in rows)
        found = task.references.score(text, ["rouge1", "rouge2"])
        return found["rouge1"].f1 + found["rouge2"].f1

    chosen: list[int] = []
    best = 0.0
    while candidates := fitting(task, chosen, range(len(task.topic.sentences))):
        scores = [score([*chosen, row]) for row in candidates]
        if max(scores) <= best:
            break
        best = max(scores)
        chosen.append(candidates[scores.index(best)])
    return chosen


def tfidf_centroid(task: Task) -> list[int]:
    """Add the sentence that brings the summary nearest to the centroid, until nothing fits.

    D. Gholipour Ghalandari, "Revisiting the Centroid-based Method", 2017, arXiv 1708.07690.
    """
    centroid = task.tfidf.sum(axis=0)
    return greedy(
        task, range(len(task.tfidf)), lambda rows: cosine(task.tfidf[rows].sum(axis=0), centroid)
    )


def fitting(task: Task, chosen: Sequence[int], rows: Iterable[int]) -> list[int]:
    """The rows that are not chosen yet and still fit."""
    left = task.words - sum(task.topic.lengths[row] for row in chosen)
    return [row for row in rows if row not in chosen and task.topic.lengths[row] <= left]


def greedy(
    task: Task,
    rows: Iterable[int],
    value: Callable[[list[int]], float],
    chosen: Sequence[int] = (),
) -> list[int]:
    """Add the row with which the summary has the greatest value, until nothing fits."""
    order = list(chosen)
    rows = list(rows)
    while candidates := fitting(task, order, rows):
        order.append(max(candidates, key=lambda row: value([*order, row])))
    return order


def cosine(a: Floats, b: Floats) -> float:
    """The cosine of two vectors, 0 if one is null."""
    norms = np.linalg.norm(a) * np.linalg.norm(b)
    return float(a @ b / norms) if norms else 0.0


def beam_centroid(task: Task) -> list[int]:
    """Search with a beam for the summary nearest to the mean embedding, then fill up greedily.

    Written from the description of S. Gonçalves et al., "Supervising the Centroid Baseline for
    Extractive Multi-Document Summarization", 2023, arXiv 2311.17771, without their code and their
    encoder: the first 9 sentences of each document, 5 states, summaries as sums of unit vectors.
    """
    centroid = task.embeddings.mean(axis=0)
    leads = sorted(row for rows in task.topic.documents for row in rows[:FIRST])

    def value(rows: Sequence[int]) -> float:
        return cosine(task.embeddings[list(rows)].sum(axis=0), centroid)

    states: list[tuple[int, ...]] = [()]
    best: tuple[int, ...] = ()
    while states:
        grown = {
            tuple(sorted((*s, row))): (*s, row) for s in states for row in fitting(task, s, leads)
        }
        states = sorted(grown.values(), key=value, reverse=True)[:BEAM]
        best = max([best, *states[:1]], key=value)
    return greedy(task, leads, value, best)


def submodular(task: Task) -> list[int]:
    """Choose by gain in coverage and diversity for length, greedily.

    H. Lin, J. Bilmes, "A Class of Submodular Functions for Document Summarization", ACL 2011,
    P11-1052: the functions L1 and R1 over TF-IDF cosines, k-means for the partition.
    """
    near = task.tfidf @ task.tfidf.T
    enough = near.sum(axis=1) * min(1.0, SATURATION / len(near))
    clusters = max(1, round(CLUSTER_SHARE * len(near)))
    from sklearn.cluster import KMeans  # noqa: PLC0415 - takes seconds

    labels = KMeans(clusters, random_state=0).fit_predict(task.tfidf)
    covered, rewards, reward = np.zeros(len(near)), np.zeros(clusters), near.mean(axis=1)
    costs = np.array(task.topic.lengths) ** LENGTH_EXPONENT
    order: list[int] = []
    while rows := fitting(task, order, range(len(near))):
        coverage = np.minimum(covered + near[rows], enough).sum(axis=1)
        own = rewards[labels[rows]]
        gains = coverage - np.minimum(covered, enough).sum()
        gains += DIVERSITY * (np.sqrt(own + reward[rows]) - np.sqrt(own))
        row = rows[int(np.argmax(gains / costs[rows]))]
        order.append(row)
        covered += near[row]
        rewards[labels[row]] += reward[row]
    return order


METHODS: dict[str, Method] = {
    "submodular coverage": submodular,
    "beam-search centroid": beam_centroid,
    "TF-IDF centroid": tfidf_centroid,
}
LEADS: dict[str, Method] = {
    "lead, round robin": lead_round_robin,
    "lead, in turn": lead_in_turn,
}
