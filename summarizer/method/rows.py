"""A row is a sentence of a topic: here are the arrays with an entry for each, for the selection."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.frozen import Frozen
from summarizer.method.arrays import distinct
from summarizer.method.constants import CONSTANTS, Constants
from summarizer.method.scoring.answers import answers
from summarizer.method.scoring.belonging import belonging, of_event
from summarizer.method.scoring.centrality import centrality
from summarizer.method.scoring.company import Company, company
from summarizer.method.scoring.consensus import consensus
from summarizer.method.scoring.mentions import Mentions, mentions
from summarizer.method.scoring.passages import Passages, Ties, passages
from summarizer.method.scoring.position import behind_scenes, places, position
from summarizer.method.scoring.quoted_elsewhere import quoted_elsewhere
from summarizer.method.scoring.readability import readability
from summarizer.method.scoring.recency import newer, recency
from summarizer.method.scoring.relevance import one_a_telling, relevance
from summarizer.method.scoring.sentence_kinds import kinds_of
from summarizer.method.scoring.sentences_per_article import sentences_per_article, usual_length
from summarizer.method.scoring.voices import voices
from summarizer.method.scoring.word_pairs import WordPairs, held_pairs, weighted
from summarizer.text.words import exact_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Sentence
    from summarizer.method.clustering import Comparison
    from summarizer.method.clustering.similarity import Similarity
    from summarizer.method.encoding import Encoded
    from summarizer.method.evidence.support import Evidence
    from summarizer.method.scoring.readability import Readability
    from summarizer.options import Options


_FEWEST_ROWS = 1.5  # of the mean article: else the articles are the lines of a list of opinions


class Rows(Frozen):
    """The arrays of a topic of n sentences, aligned with `sentences`, article by article.

    `labels` (n,) are clusters, numbered from 0; `articles` (n,) are numbers of articles from 0,
    ascending; `evidence` tells which other articles report a row; `centrality` (n,) is in [-1, 1];
    `position` (n,), in (0, 1], tells of the place in an article, of how far others bear that one
    out, and of how new it is among dated ones; `nearness` (n,) is the mean similarity to all other
    rows and `relevance` (n,) that to the rows of other clusters, by position, in which each telling
    counts as one; `company` tells how near the others come to what each article leads with.
    `fitness` (n,), in (0, 1], tells how well a row reads by itself, `soundness` (n,) within its
    passage; `voices` (n,) are factors for how much of a row is quotation; `leaning` (n,) is true of
    rows that would be misread without the rows that they need: they stand in their passage, or
    nowhere. `lengths` (n,) are in words, `costs` (n,) the same before an odd code point is made a
    whole one, and `usual_length` is the mean length of whole sentences; `foreign` (n,) is true of
    rows in another language than the summary; `pairs` are the word pairs worth covering, `mentions`
    the names of people and bodies.
    """

    sentences: Sequence[Sentence]
    similarity: Similarity
    labels: NDArray[np.intp]
    articles: NDArray[np.intp]
    evidence: Evidence
    centrality: NDArray[np.float64]
    position: NDArray[np.float64]
    nearness: NDArray[np.float64]
    relevance: NDArray[np.float64]
    company: Company
    belonging: NDArray[np.float64]
    fitness: NDArray[np.float64]
    voices: NDArray[np.float64]
    soundness: NDArray[np.float64]
    leaning: NDArray[np.bool_]
    passages: Passages
    lengths: NDArray[np.intp]
    costs: NDArray[np.float64]
    usual_length: float
    foreign: NDArray[np.bool_]
    pairs: WordPairs
    mentions: Mentions

    def __len__(self) -> int:
        """The number of sentences."""
        return len(self.labels)

    @property
    def sources(self) -> NDArray[np.intp]:
        """The number of each row's lineage, from 0, shape (n,)."""
        return self.evidence.sources

    @property
    def tellings(self) -> NDArray[np.intp]:
        """The number of each row's telling, from 0, shape (n,): copies have one, rewrites not."""
        return self.evidence.tellings

    def sources_of_clusters(self) -> NDArray[np.intp]:
        """Return the number of independent sources of each cluster, shape (clusters,)."""
        return _counted(self.labels, self.sources)

    def openings_of_clusters(self) -> NDArray[np.intp]:
        """Return how many tellings open with a sentence of each cluster, shape (clusters,)."""
        first = np.flatnonzero(np.diff(self.articles, prepend=-1))
        clusters = int(self.labels.max(initial=-1)) + 1
        return _counted(self.labels[first], self.tellings[first], clusters)


def _counted(
    labels: NDArray[np.intp], numbers: NDArray[np.intp], least: int = 0
) -> NDArray[np.intp]:
    """Return how many different numbers the rows of each label have, shape (labels or `least`,)."""
    width = int(numbers.max(initial=0)) + 1
    return np.bincount(distinct(labels * width + numbers) // width, minlength=least)


def unnamed_openings(reading: Readability, articles: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Return which rows open an article, and tell of somebody whom they do not name: (n,).

    Of a list of opinions, each of which is an article, none is.
    """
    opens = np.diff(articles, prepend=-1) > 0
    are_articles = len(articles) >= _FEWEST_ROWS * np.count_nonzero(opens)
    unnamed: NDArray[np.bool_] = reading.unnamed & opens & are_articles
    return unnamed


def _with_answers(
    soundness: NDArray[np.float64], replies: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """Return how well rows read within their passages: an answered question as its answer does."""
    sound, answers = soundness.copy(), np.flatnonzero(replies)
    sound[answers - 1] = np.maximum(sound[answers - 1], sound[answers])
    return sound


def _reading(
    encoded: Encoded, compared: Comparison, lengths: NDArray[np.intp], constants: Constants
) -> Readability:
    """Return how the sentences read, by their wording and by their vectors."""
    draft = encoded.draft
    by_wording = readability(draft.texts, lengths.tolist(), draft.languages, constants)
    kinds = kinds_of(encoded, newer(draft.sentences, compared.articles))
    return by_wording.by_meaning(kinds, constants)


def _leaning(runs: Passages, reading: Readability, articles: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Return which rows would be misread without others, quotations apart: shape (n,)."""
    leaning: NDArray[np.bool_] = runs.needy & ~reading.lightly
    return leaning | unnamed_openings(reading, articles)


class _Positions(NamedTuple):
    """What each of the n rows weighs by its position, and how near it is to the others.

    In `by_telling` the copies of a telling share the weight of one; by it `nearness` is the mean
    similarity to all other rows. Both have shape (n,), as have `weights` and `belonging`.
    """

    weights: NDArray[np.float64]
    company: Company
    belonging: NDArray[np.float64]
    nearness: NDArray[np.float64]
    by_telling: NDArray[np.float64]


def _in_event(
    sentences: Sequence[Sentence],
    compared: Comparison,
    tellings: NDArray[np.intp],
    weights: NDArray[np.float64],
    constants: Constants,
) -> _Positions:
    """Return the positions of rows, with less weight for what is old or beside the event.

    `weights`, shape (n,), are those by the place in an article.
    """
    near_to_others = company(compared.similarity, compared.articles, tellings, constants.one_story)
    newness = recency(sentences, compared.articles, constants.recency)
    belongs = np.ones(len(sentences))
    if newness.min(initial=1.0) < 1:  # of one day nothing is a look back
        told = compared.similarity.to_mean(one_a_telling(weights, tellings))
        belongs = belonging(near_to_others, told, compared.articles, constants)
    weights = weights * of_event(newness, belongs)
    by_telling = one_a_telling(weights, tellings)
    nearness = compared.similarity.to_mean(by_telling)
    return _Positions(weights, near_to_others, belongs, nearness, by_telling)


class _Readings(NamedTuple):
    """How well the n rows read; each field is that of `Rows`."""

    passages: Passages
    fitness: NDArray[np.float64]
    voices: NDArray[np.float64]
    soundness: NDArray[np.float64]
    leaning: NDArray[np.bool_]


def _readings(
    encoded: Encoded,
    compared: Comparison,
    lengths: NDArray[np.intp],
    room: float,
    constants: Constants,
) -> _Readings:
    """Return how well the sentences read, alone and within their passages.

    `room` are the sentences of the summary for each article.
    """
    draft, articles = encoded.draft, compared.articles
    sentences, texts, languages = draft.sentences, draft.texts, draft.languages
    reading = _reading(encoded, compared, lengths, constants)
    replies = answers(sentences, texts, languages)
    ties = Ties(replies, reading.lightly)
    runs = passages(sentences, texts, reading.leaning, constants.longest_passage, ties)
    quoted = runs.quoted | quoted_elsewhere(texts, languages, articles, runs.quoted)
    return _Readings(
        passages=runs,
        fitness=reading.fitness(quoted, constants),
        voices=voices(texts, languages, quoted, room, constants),
        soundness=_with_answers(reading.soundness, replies),
        leaning=quoted | _leaning(runs, reading, articles),
    )


def score(
    encoded: Encoded,
    compared: Comparison,
    evidence: Evidence,
    options: Options,
    constants: Constants = CONSTANTS,
) -> Rows:
    """Return the rows of the draft, with every score that a sentence has by itself."""
    draft, sentences, tellings = encoded.draft, encoded.draft.sentences, evidence.tellings
    costs = np.array([exact_words(text) for text in draft.texts], dtype=np.float64)
    lengths = np.ceil(costs).astype(np.intp)
    words = options.expected_words(lengths.tolist())
    room = sentences_per_article(words, lengths, compared.articles, constants)
    held = held_pairs(compared.words)
    weights = position(sentences, room, constants)
    weights *= consensus(held, tellings, places(sentences), constants)
    placed = _in_event(sentences, compared, tellings, weights, constants)
    positions = behind_scenes(placed.weights, placed.nearness, sentences, room, constants)
    central = centrality(compared.similarity, compared.labels)
    read = _readings(encoded, compared, lengths, room, constants)
    return Rows(
        sentences=sentences,
        similarity=compared.similarity,
        labels=compared.labels,
        articles=compared.articles,
        evidence=evidence,
        centrality=central,
        position=positions,
        nearness=placed.nearness,
        relevance=relevance(placed.nearness, compared.labels, central, placed.by_telling),
        company=placed.company,
        belonging=placed.belonging,
        fitness=read.fitness,
        voices=read.voices,
        soundness=read.soundness,
        leaning=read.leaning,
        passages=read.passages,
        lengths=lengths,
        costs=costs,
        usual_length=usual_length(lengths, constants),
        foreign=np.array(draft.foreign, dtype=bool),
        pairs=weighted(*held, tellings, positions, constants),
        mentions=mentions(draft.texts, draft.languages),
    )
