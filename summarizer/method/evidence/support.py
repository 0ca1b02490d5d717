"""Evidence: who reports what a sentence says, who says otherwise, and on how many sources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from summarizer.frozen import Frozen
from summarizer.method.evidence.counts_over_time.older_counts import OlderCounts
from summarizer.method.evidence.counts_over_time.older_tolls import OlderTolls
from summarizer.method.evidence.reports.contradictions_of_rows import ContradictionsOfRows
from summarizer.method.evidence.reports.disputed_members import DisputedMembers
from summarizer.method.evidence.reports.pairs_of_rows import PairsOfRows
from summarizer.method.evidence.reports.report_threshold import ReportThreshold
from summarizer.method.evidence.reports.reports_of_rows import ReportsOfRows
from summarizer.method.evidence.reports.row_relations import Contradiction, Report
from summarizer.method.evidence.reports.two_facts import TwoFacts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from summarizer.citations import Lineage
    from summarizer.method.clustering.similarity import Similarity
    from summarizer.method.constants import Constants
    from summarizer.method.evidence.conflicts import Clash
    from summarizer.method.evidence.counts_over_time.disputants import Disputants
    from summarizer.method.evidence.reports.report_threshold import Reporting
    from summarizer.method.evidence.statements import Statement
    from summarizer.method.evidence.topic_statements import Statements

__all__ = ["Contradiction", "Evidence", "Report"]


class Evidence(Frozen):
    """What the articles say to each of n sentences, each judged when it is first asked for.

    `articles` (n,) are the numbers of the rows' articles, ascending; `sources` (n,) those of their
    lineages. `tellings` (n,) are numbers that copies of one text share and rewrites do not: who
    writes a text anew finds it worth telling, although that is no second source. `copies` (n,) are
    the articles of a telling. `lineages` are those of several articles. `silent` (n,) is true of
    rows that neither report nor contradict: those of an article of which there is a newer state.
    `tongues` (n,) are the numbers of their languages; without them all are in one.
    """

    similarity: Similarity
    articles: NDArray[np.intp]
    sources: NDArray[np.intp]
    tellings: NDArray[np.intp]
    copies: NDArray[np.intp]
    silent: NDArray[np.bool_]
    lineages: tuple[Lineage, ...]
    statements: Statements
    same_fact: Reporting
    threshold: float
    constants: Constants
    tongues: NDArray[np.intp] | None = None
    disputants: Disputants | None = None

    @cached_property
    def outdated(self) -> NDArray[np.bool_]:
        """Which rows tell a toll, or a count, of which another article has a newer one, (n,)."""
        if self._older_tolls is None or self._older_counts is None:
            return np.zeros(len(self.articles), dtype=bool)
        return self._older_tolls.of_rows() | self._older_counts.of_rows()

    @cached_property
    def newest_tolls(self) -> list[int]:
        """The rows that have the newest toll, where another article tells an older one."""
        return [] if self._older_tolls is None else self._older_tolls.newest()

    def tells_older_count(self, statement: Statement, row: int) -> bool:
        """Return whether a statement of the article of a row, its headline, has an older count."""
        older = self._older_tolls, self._older_counts
        return any(one is not None and one.are_told_by(statement, row) for one in older)

    def reports(self, row: int, *, by_rule: bool = False) -> tuple[Report, ...]:
        """Return who reports a row: the nearest row of each article that does, nearest first.

        With `by_rule` nothing is read again: that is quicker, and good enough for what is not shown
        as a sentence of the summary.
        """
        return self._reports.of(row, by_rule=by_rule)

    def read_ahead(self, rows: Iterable[int]) -> None:
        """Ask at once what `reports` will ask for each of the rows: together it takes less time."""
        self._reports.read_ahead(rows)

    def every_report(self, row: int) -> list[Report]:
        """Return every row of other articles that reports a row, nearest first."""
        return self._reports.every(row)

    def is_reported_by(self, row: int, others: Iterable[int]) -> bool:
        """Return whether one of the other rows, of other articles, reports a row by itself."""
        return self._reports.is_reported_by(row, others)

    def independent_sources(self, row: int, reports: Iterable[Report]) -> int:
        """Return the number of lineages of a row and of those that report it."""
        reporting = [row, *(report.row for report in reports)]
        return len(set(self.sources[reporting].tolist()))

    def contradictions(self, row: int) -> tuple[Contradiction, ...]:
        """Return the contradictions of a row, of each article that of the nearest row alone.

        An article that reports the row anywhere does not contradict it, nor does a row that the
        row's own article reports: what an article says of both are two things. So each of two
        articles contradicts the other's row, or neither.
        """
        return self._contradictions.of(row)

    def likeness(self, row: int, other: int) -> float:
        """Return the similarity of two rows."""
        return self._pairs.likeness(row, other)

    def agree(self, row: int, other: int) -> bool:
        """Return whether two rows state nothing different."""
        return self._pairs.agree(row, other)

    def clash(self, row: int, other: int, similarity: float) -> Clash | None:
        """Return the first conflict between two rows, if there is one."""
        return self._pairs.clash(row, other, similarity)

    def is_another_fact(self, row: int, others: Sequence[int]) -> bool:
        """Return whether a row tells another fact than each of the others, and both may be so."""
        facts = TwoFacts(self.same_fact, self.statements, self._pairs)
        return facts.is_another(row, others)

    def are_said_again(self, pairs: Sequence[tuple[int, int]]) -> list[bool]:
        """Return for each pair of rows whether the second surely reports the first."""
        found: list[bool] = self.same_fact.are_said_again(pairs).tolist()
        return found

    def alike(self, similarities: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Return which similarities, of any shape, are those of sentences about one fact.

        A quick answer for all pairs of a topic, by which articles are counted in the selection;
        what is cited is judged.
        """
        return self._reports.alike(similarities)

    def is_disputed(self, row: int, members: NDArray[np.intp]) -> bool:
        """Return whether a row, one of the members of a cluster, should not speak for it.

        Another source has a newer count; or the row's value is stated by no other source, and two
        or more independent sources agree against it, unless all of them are older.
        """
        return self._disputed_members.is_disputed(row, members)

    @cached_property
    def _pairs(self) -> PairsOfRows:
        return PairsOfRows(
            *(self.similarity, self.statements, self.same_fact, self.constants),
            *(self.tongues, self.disputants),
        )

    @cached_property
    def _reports(self) -> ReportsOfRows:
        threshold = ReportThreshold(
            *(self.same_fact, self.statements, self.articles, self.threshold),
            *(self.constants, self.tongues),
        )
        return ReportsOfRows(
            *(self.similarity, self.articles, self.silent, self.same_fact),
            *(threshold, self._pairs),
        )

    @cached_property
    def _contradictions(self) -> ContradictionsOfRows:
        return ContradictionsOfRows(
            *(self.similarity, self.articles, self.silent, self.same_fact),
            *(self.disputants, self._reports, self._pairs),
        )

    @cached_property
    def _disputed_members(self) -> DisputedMembers:
        return DisputedMembers(
            *(self.similarity, self.sources, self.statements, self.constants),
            *(self._pairs, self._reports),
        )

    @cached_property
    def _older_tolls(self) -> OlderTolls | None:
        known = self.disputants
        return None if known is None else OlderTolls(known, self.sources)

    @cached_property
    def _older_counts(self) -> OlderCounts | None:
        known = self.disputants
        return None if known is None else OlderCounts(known, self.similarity)
