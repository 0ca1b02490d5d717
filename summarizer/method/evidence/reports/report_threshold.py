"""From which probability on a sentence is taken for a report of another one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np

from summarizer.method.evidence.alignment.counterparts import strangers

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from summarizer.method.constants import Constants
    from summarizer.method.evidence.same_fact.second_reading import UnsurePair
    from summarizer.method.evidence.topic_statements import Statements

_DAYS_AGO = 2  # from one article to another: what came out a day later may tell the same news
_OPENING = 2  # sentences of an article that tell the news


class Reporting(Protocol):
    """Tells which rows of a topic report another one."""

    @property
    def unsure(self) -> tuple[float, float]:
        """From and below which probability a pair is to be read again."""

    def candidates(self, row: int) -> NDArray[np.intp]:
        """Return the rows of other articles that may report a row, ascending."""

    def probabilities(self, row: int, others: NDArray[np.intp]) -> NDArray[np.float64]:
        """Return the probability that each of the other rows reports a row, shape (m,)."""

    def read_again(self, pairs: Iterable[UnsurePair]) -> NDArray[np.float64]:
        """Return the probability that the other of each pair reports its row, shape (m,).

        It is what a second reading says to those by the rule, and may begin with the first pair
        while the next ones are found.
        """

    def are_said_again(self, pairs: Sequence[tuple[int, int]]) -> NDArray[np.bool_]:
        """Return whether the other of each pair surely reports its row, shape (m,)."""

    def are_reports(self, pairs: Sequence[tuple[int, int]]) -> NDArray[np.bool_]:
        """Return whether the other of each pair reports its row, whatever seems to differ."""

    def are_denied(self, pairs: Sequence[tuple[int, int]]) -> NDArray[np.bool_]:
        """Return whether neither row of a pair surely reports the other, shape (m,)."""


class ReportThreshold(NamedTuple):
    """Tells the reports by their probability.

    `articles` (n,) are the numbers of the rows' articles, ascending; `tongues` (n,) those of their
    languages, None if all are English.
    """

    same_fact: Reporting
    statements: Statements
    articles: NDArray[np.intp]
    threshold: float
    constants: Constants
    tongues: NDArray[np.intp] | None

    def probable(
        self, row: int, others: NDArray[np.intp], probabilities: NDArray[np.float64]
    ) -> NDArray[np.bool_]:
        """Return which of the other rows, of given probabilities, report a row, shape (m,)."""
        probable: NDArray[np.bool_] = probabilities >= self._needed(row, others)
        if self.tongues is not None:
            mutual = ~probable & (probabilities >= self.constants.each_other)
            for place in np.flatnonzero(mutual).tolist():
                probable[place] = self._report_each_other(row, int(others[place]))
        return probable

    def unsure(self, probabilities: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Return by their probabilities which rows report one if a third speaks for it, shape (m,).

        Only in English: elsewhere two sentences that report each other need no third.
        """
        if self.tongues is not None:
            return np.zeros(len(probabilities), dtype=bool)
        unsure: NDArray[np.bool_] = probabilities >= self.constants.by_way_of_a_third
        return unsure

    def _report_each_other(self, row: int, other: int) -> bool:
        """Return whether the other row may be reported by a row, in the news of one day.

        Neither may have a name of its own beside one of the other's.
        """
        own, another = self.statements[row], self.statements[other]
        apart = abs(self.statements.days_after(row, other)) >= _DAYS_AGO
        foreign = self.tongues is not None and self.tongues[row] != self.tongues[other]
        if apart or foreign or next(strangers(own, another), None) is not None:
            return False
        back = self.same_fact.probabilities(other, np.array([row]))
        return bool(back[0] >= self.constants.each_other)

    def _needed(self, row: int, others: NDArray[np.intp]) -> NDArray[np.float64]:
        """Return the probability from which each of the other rows reports a row, shape (m,).

        It is more where one of two articles is days older, and the other opens with its sentence:
        that tells what has happened since. In English the words tell as much.
        """
        needed = np.full(len(others), self.threshold)
        if self.tongues is not None:
            news = [self._is_news_since(row, other) for other in others.tolist()]
            needed[np.array(news, dtype=bool)] = max(self.threshold, self.constants.of_days_ago)
        return needed

    def _is_news_since(self, row: int, other: int) -> bool:
        """Return whether one of two rows opens an article that is days newer than the other's."""
        days = self.statements.days_after(row, other)
        newer = row if days > 0 else other
        place = newer - int(np.searchsorted(self.articles, self.articles[newer]))
        return abs(days) >= _DAYS_AGO and place < _OPENING
