"""Who reports a row: the rows of other articles that say the same."""

from __future__ import annotations

from dataclasses import field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.cancellation import check
from summarizer.citations import DECIMALS
from summarizer.frozen import Frozen
from summarizer.method.evidence.reports.row_relations import (
    Report,
    heard,
    nearest_first,
    one_an_article,
)
from summarizer.method.evidence.reports.second_reading_of_rows import SecondReadingOfRows
from summarizer.method.evidence.same_fact import LEAST_SIMILARITY
from summarizer.method.evidence.same_fact.second_reading import NEARLY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from summarizer.method.clustering.similarity import Similarity
    from summarizer.method.evidence.reports.pairs_of_rows import PairsOfRows
    from summarizer.method.evidence.reports.report_threshold import Reporting, ReportThreshold

    Floats = NDArray[np.float64]
    Flags = NDArray[np.bool_]
    Rows = NDArray[np.intp]


class _Found(NamedTuple):
    """Who reports a row: the nearest of each article, and all that do so without a third."""

    nearest: tuple[Report, ...]
    direct: Rows


class ReportsOfRows(Frozen):
    """Tells who reports each of n rows, each judged when it is first asked for.

    `silent` (n,) is true of rows that report nothing; `threshold` tells the reports by their
    probability, and `pairs` whether two rows state something different.
    """

    similarity: Similarity
    articles: Rows
    silent: Flags
    same_fact: Reporting
    threshold: ReportThreshold
    pairs: PairsOfRows
    _found: dict[tuple[int, bool], _Found] = field(default_factory=dict)
    _heard: dict[int, tuple[Rows, NDArray[np.float32]]] = field(default_factory=dict)

    @cached_property
    def _rereading(self) -> SecondReadingOfRows:
        """What is asked again where the rule is unsure, or the verbs or the wording are others."""
        return SecondReadingOfRows(self.same_fact, self.articles, self.pairs)

    def of(self, row: int, *, by_rule: bool) -> tuple[Report, ...]:
        """Return who reports a row: the nearest row of each article that does, nearest first.

        With `by_rule` nothing is read again.
        """
        asked = row, by_rule
        if asked not in self._found:
            self._found[asked] = self._judged(row, by_rule=by_rule)
        return self._found[asked].nearest

    def read_ahead(self, rows: Iterable[int]) -> None:
        """Ask at once what `of` will ask for each of the rows: together it takes less time."""
        self._rereading.read_ahead((row, self._candidates(row)[0]) for row in rows)

    def every(self, row: int) -> list[Report]:
        """Return every row of other articles that reports a row, nearest first."""
        similarities = self.similarity.of_row(row)
        near = similarities.round(DECIMALS) >= LEAST_SIMILARITY
        near &= ~self.silent & (self.articles != self.articles[row])
        others = np.flatnonzero(near)
        nearest = self.of(row, by_rule=False)  # its thirds are known from then on
        thirds = self._found[row, False].direct
        probabilities = self._rereading.probabilities(row, others)
        direct = self._directly(row, others, probabilities, self._rereading)
        indirect = np.where(direct, 0.0, probabilities)
        reporting = direct | self._by_thirds(row, others, indirect, thirds, by_rule=False)
        # The likeliest row of an article is read again: among all its rows that may be another one.
        rows = sorted({*others[reporting].tolist(), *(report.row for report in nearest)})
        return nearest_first([Report(other, float(similarities[other])) for other in rows])

    def is_reported_by(self, row: int, others: Iterable[int]) -> bool:
        """Return whether one of the other rows, of other articles, reports a row by itself."""
        rows = np.array(sorted({*others} - {row}), dtype=np.intp)
        rows = rows[self.articles[rows] != self.articles[row]]
        if len(rows):
            similarities = self.similarity.between(np.array([row]), rows)[0].round(DECIMALS)
            rows = rows[similarities >= LEAST_SIMILARITY]
        return bool(self._directly(row, rows).any())

    def alike(self, similarities: NDArray[np.float32]) -> Flags:
        """Return which similarities, of any shape, are those of sentences about one fact."""
        return similarities >= self.threshold.constants.report_similarity

    def _candidates(self, row: int) -> tuple[Rows, NDArray[np.float32]]:
        """Return the rows that may report a row, and their similarities to it: shape (m,) each."""
        check()
        if row not in self._heard:  # asked to read ahead, to judge, and to judge by the rule alone
            near = self.same_fact.candidates(row)
            self._heard[row] = heard(row, near, self.silent, self.similarity)
        return self._heard[row]

    def _judged(self, row: int, *, by_rule: bool) -> _Found:
        """Return who reports a row, by the rule alone or with the second reading."""
        near, similarities = self._candidates(row)
        probabilities = (self.same_fact if by_rule else self._rereading).probabilities(row, near)
        judge = self.pairs if by_rule else self._rereading
        direct = self._directly(row, near, probabilities, judge)
        thirds = near[direct]
        indirect = np.where(direct, 0.0, probabilities)
        reporting = direct | self._by_thirds(row, near, indirect, thirds, by_rule=by_rule)
        found = [
            Report(int(near[place]), float(similarities[place]))
            for place in np.flatnonzero(reporting).tolist()
            if not self._is_corrected(row, int(near[place]), near)
        ]
        return _Found(one_an_article(found, self.articles), thirds)

    def _is_corrected(self, row: int, other: int, near: Rows) -> bool:
        """Return whether the article of another row, which lacks a number, has its own for it.

        "A coach overturned" is no report of "32 were hurt when a coach overturned" by an article
        that has 23 hurt.
        """
        beside = near[(self.articles[near] == self.articles[other]) & (near != other)].tolist()
        return any(self.pairs.has_another_number(row, other, one) for one in beside)

    def _directly(
        self,
        row: int,
        others: Rows,
        probabilities: Floats | None = None,
        judge: PairsOfRows | SecondReadingOfRows | None = None,
    ) -> Flags:
        """Return which of the other rows probably report a row, and nothing speaks against it.

        Without probabilities and who judges what speaks against it, these are of the rule.
        """
        if probabilities is None:
            probabilities = self.same_fact.probabilities(row, others)
        probable = self.threshold.probable(row, others, probabilities)
        against = (judge or self.pairs).speak_against
        for place in np.flatnonzero(probable).tolist():
            probable[place] = not against(row, int(others[place]))
        return probable

    def _by_thirds(
        self, row: int, others: Rows, probabilities: Floats, thirds: Rows, *, by_rule: bool
    ) -> Flags:
        """Return which of the other rows report a row by way of one of the thirds.

        These report it directly; the probability of others that do is to be 0. `by_rule` nothing is
        read again.
        """
        reporting = np.zeros(len(others), dtype=bool)
        for place in np.flatnonzero(self.threshold.unsure(probabilities)).tolist():
            other = int(others[place])
            strangers = thirds[self.articles[thirds] != self.articles[other]]
            if not len(strangers) or self.pairs.speak_against(row, other):
                continue
            is_nearly = not by_rule and probabilities[place] >= NEARLY
            reporting[place] = self._agrees_with_a_third(other, strangers) or (
                is_nearly and self._is_told_by_a_third(other, strangers)
            )
        return reporting

    def _agrees_with_a_third(self, other: int, thirds: Rows) -> bool:
        """Return whether a row and one of the thirds report each other by the rule.

        What two rows do not say alike, the third says as either of them does. Only thirds that are
        about as alike as reports are: each pair of rows takes time.
        """
        near = thirds[self.alike(self.similarity.between(np.array([other]), thirds)[0])]
        agreeing = near[self._directly(other, near)].tolist()
        return any(self._directly(third, np.array([other]))[0] for third in agreeing)

    def _is_told_by_a_third(self, other: int, thirds: Rows) -> bool:
        """Return whether one of the thirds reports a row, also if both are read at once."""
        similarities = self.similarity.between(np.array([other]), thirds)[0].round(DECIMALS)
        near = thirds[similarities >= LEAST_SIMILARITY]
        probabilities = self._rereading.probabilities(other, near)
        return bool(self._directly(other, near, probabilities, self._rereading).any())
