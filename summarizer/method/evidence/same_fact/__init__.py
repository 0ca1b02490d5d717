"""Two sentences in, the probability that one reports the main claim of the other out.

Read `capitals`, `figures`, `claims`, `nearby`, `features`, `rule`, `second_reading`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.method.clustering.tfidf import tf_idf
from summarizer.method.evidence.differences import across_languages
from summarizer.method.evidence.same_fact.claims import Claims
from summarizer.method.evidence.same_fact.features import DECIMALS, Material, features
from summarizer.method.evidence.same_fact.rule import Rule, shipped_rule
from summarizer.method.evidence.same_fact.second_reading import (
    ENGLISH,
    SecondReading,
    pair_reader_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

    from summarizer.languages.language import Language
    from summarizer.method.clustering import Comparison
    from summarizer.method.evidence.same_fact.second_reading import UnsurePair

NEAREST = 2
"""Rows of an article that may report a row: the most similar ones, as in the labelled pairs."""

LEAST_SIMILARITY = 0.35
"""Similarity below which no row is looked at: none of the labelled pairs below it was accepted."""


MULTILINGUAL_SHIFT = 0.25
"""What is added to the log-odds of a pair whose vectors are those of the multilingual encoder.

The rule is fitted to the encoder for English, to which sentences are a little more alike. On the
labelled pairs, encoded by both, the logistic calibration of the same scores has a constant of 0.05
by the multilingual encoder and of -0.20 by the other, with slopes of 1.09 and 1.05.
"""


class SameFact(NamedTuple):
    """Tells which of the n sentences of a topic report the main claim of another one.

    `tongues`, shape (n,), number their languages; the rule is for two sentences in one of them.
    `reading` is asked where the rule is unsure; without it the rule alone decides.
    """

    material: Material
    rule: Rule
    tongues: NDArray[np.intp] | None = None
    reading: SecondReading | None = None

    def probabilities(self, row: int, others: NDArray[np.intp]) -> NDArray[np.float64]:
        """Return the probability that each of the other rows reports a row, shape (m,).

        The others are rows of other articles. The claim that is reported is that of `row`.
        """
        if not len(others):
            return np.empty(0)
        foreign = self._are_foreign(row, others)
        found = np.empty(len(others))
        if not foreign.all():
            near = features(self.material, row, others[~foreign])
            shift = 0.0 if self.tongues is None else MULTILINGUAL_SHIFT
            found[~foreign] = self.rule.probabilities(near, shift)
        if foreign.any():
            cosines = self.material.similarity.between(np.array([row]), others[foreign])[0]
            found[foreign] = across_languages.probabilities(cosines.astype(np.float64))
        return found.round(DECIMALS)

    @property
    def unsure(self) -> tuple[float, float]:
        """From and below which probability by the rule a pair is to be read again."""
        return ENGLISH.unsure if self.reading is None else self.reading.reader.unsure

    def read_again(self, pairs: Iterable[UnsurePair]) -> NDArray[np.float64]:
        """Return the probability that the other of each pair reports its row, shape (m,)."""
        if self.reading is None:
            return np.array([pair.by_rule for pair in pairs], dtype=np.float64)
        return self.reading.probabilities(pairs).round(DECIMALS)

    def are_said_again(self, pairs: Sequence[tuple[int, int]]) -> NDArray[np.bool_]:
        """Return whether the other of each pair surely reports its row, shape (m,).

        So the model says alone; where it cannot read both, it is not known, and false.
        """
        if self.reading is None or not len(pairs):
            return np.zeros(len(pairs), dtype=bool)
        return self.reading.says_again(pairs)

    def are_reports(self, pairs: Sequence[tuple[int, int]]) -> NDArray[np.bool_]:
        """Return whether the other of each pair reports its row, whatever seems to differ.

        So the model says alone, shape (m,); where it cannot read both, it is not known, and false.
        """
        if self.reading is None or not len(pairs):
            return np.zeros(len(pairs), dtype=bool)
        return self.reading.overrules(pairs)

    def are_denied(self, pairs: Sequence[tuple[int, int]]) -> NDArray[np.bool_]:
        """Return whether neither row of a pair surely reports the other, shape (m,).

        So the model says alone; where it cannot read both, it is not known, and false.
        """
        if self.reading is None or not len(pairs):
            return np.zeros(len(pairs), dtype=bool)
        return self.reading.denies(pairs)

    def _are_foreign(self, row: int, others: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Return which of the other rows are in another language, shape (m,)."""
        tongues = self.tongues
        if tongues is None:
            return np.zeros(len(others), dtype=bool)
        different: NDArray[np.bool_] = tongues[others] != tongues[row]
        return different

    def candidates(self, row: int) -> NDArray[np.intp]:
        """Return the rows that may report a row, ascending: the nearest ones of other articles."""
        similarities = self.material.similarity.of_row(row).round(DECIMALS)
        articles = self.material.articles
        near = np.flatnonzero((similarities >= LEAST_SIMILARITY) & (articles != articles[row]))
        order = near[np.lexsort((near, -similarities[near], articles[near]))]
        first = np.searchsorted(articles[order], articles[order])
        return np.sort(order[np.arange(len(order)) - first < NEAREST])


def same_fact(
    texts: Sequence[str],
    languages: Sequence[Language],
    compared: Comparison,
    written: Callable[[int, int], str] | None = None,
) -> SameFact:
    """Return what tells the reports among the compared sentences, by what ships.

    `texts` and `languages` are those of the sentences. `written` returns the text of the second of
    two rows with its numbers as the first one writes them, for the second reading.
    """
    material = material_of(texts, languages, compared)
    reader = pair_reader_of(compared.words.tongues)
    reading = None if reader is None else SecondReading(texts, languages, reader, written)
    return SameFact(material, shipped_rule(), compared.words.tongues, reading)


def material_of(
    texts: Sequence[str], languages: Sequence[Language], compared: Comparison
) -> Material:
    """Return what the features of the compared sentences are made of."""
    claims = Claims(texts, languages, compared.words)
    return Material(compared.of_facts, tf_idf(compared.words), compared.articles, claims)
