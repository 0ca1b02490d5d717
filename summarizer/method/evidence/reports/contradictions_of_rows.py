"""Who contradicts a row: the rows of other articles that say otherwise."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.citations import DECIMALS
from summarizer.frozen import Frozen
from summarizer.method.evidence.alignment.agreement import agree
from summarizer.method.evidence.reports.row_relations import Contradiction, heard, one_an_article
from summarizer.method.evidence.same_fact import LEAST_SIMILARITY

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.clustering.similarity import Similarity
    from summarizer.method.evidence.conflicts import Clash
    from summarizer.method.evidence.counts_over_time.disputants import Disputants
    from summarizer.method.evidence.reports.pairs_of_rows import PairsOfRows
    from summarizer.method.evidence.reports.report_threshold import Reporting
    from summarizer.method.evidence.reports.reports_of_rows import ReportsOfRows
    from summarizer.method.evidence.statements import Span


_FIGURES = ("number", "amount")


class ContradictionsOfRows(Frozen):
    """Tells who contradicts each of n rows, each judged when it is first asked for.

    Where the article of one of two rows also reports the other, the two are of two things, and
    neither contradicts the other. `silent` (n,) is true of rows that contradict nothing; `reports`
    tells who reports a row, `pairs` whether two rows clash.
    """

    similarity: Similarity
    articles: NDArray[np.intp]
    silent: NDArray[np.bool_]
    same_fact: Reporting
    disputants: Disputants | None
    reports: ReportsOfRows
    pairs: PairsOfRows
    _found: dict[int, tuple[Contradiction, ...]] = field(default_factory=dict)

    def of(self, row: int) -> tuple[Contradiction, ...]:
        """Return the contradictions of a row, of each article that of the nearest row alone."""
        if row not in self._found:
            self._found[row] = one_an_article(self._contradicting(row), self.articles)
        return self._found[row]

    def _contradicting(self, row: int) -> list[Contradiction]:
        """Return every row of another article that says otherwise than a row."""
        agreeing = self._agreeing_with(row)
        found = []
        near, similarities = heard(row, self._near(row), self.silent, self.similarity)
        for other, similarity in zip(near.tolist(), similarities.tolist(), strict=True):
            check()
            if int(self.articles[other]) not in agreeing:
                difference = self.pairs.clash(row, other, similarity)
                if (
                    difference is not None
                    and self._is_heard(row, other, similarity, difference)
                    and self._is_opposed(row, other)
                ):
                    found.append(Contradiction(other, similarity, difference))
        return found

    def _agreeing_with(self, row: int) -> set[int]:
        """Return the articles that report a row."""
        return {int(self.articles[report.row]) for report in self.reports.of(row, by_rule=False)}

    def _is_opposed(self, row: int, other: int) -> bool:
        """Return whether a row would be looked at from another one, whose fact is not reported."""
        if int(self.articles[row]) in self._agreeing_with(other):
            return False
        return row in self._near(other).tolist()

    def _near(self, row: int) -> NDArray[np.intp]:
        """Return the rows with which a row may be in conflict, ascending."""
        near = self.same_fact.candidates(row)
        if self.disputants is not None:
            # Not by `union1d`, which imports what NumPy has for masked arrays.
            near = np.array(sorted({*near.tolist(), *self.disputants.of(row).tolist()}), np.intp)
        return near

    def _is_heard(self, row: int, other: int, similarity: float, clash: Clash) -> bool:
        """Return whether two rows are alike enough for a conflict, or have tolls of one event.

        Numbers of two years are of two events, and so may be magnitudes of an article with several.
        """
        if self._is_of_a_series(row, clash.a) or self._is_of_a_series(other, clash.b):
            return False
        if self.disputants is None:
            return True
        if clash.kind in _FIGURES and self.disputants.are_of_two_years(row, other):
            return False
        if round(similarity, DECIMALS) >= LEAST_SIMILARITY:
            return True
        return clash.kind == "number" and bool(self.disputants.shared_tolls(row, other))

    def _is_of_a_series(self, row: int, span: Span) -> bool:
        """Return whether a span of a row is one of several magnitudes that its article tells."""
        statements = self.pairs.statements
        told = [
            value
            for value in statements[row].values
            if value.kind == "magnitude" and span.start <= value.span.start < span.end
        ]
        if not told:
            return False
        first, end = np.searchsorted(self.articles, self.articles[row] + np.array([0, 1])).tolist()
        return any(
            each.kind == "magnitude" and not agree(told[0], each)
            for other in range(first, end)
            if statements.has_number(other)
            for each in statements[other].values
        )
