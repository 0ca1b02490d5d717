"""Evidence: who reports what a sentence says, who says otherwise, and on how many sources."""

from __future__ import annotations

from dataclasses import field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import numpy as np

from summarizer.cancellation import check
from summarizer.citations import DECIMALS
from summarizer.frozen import Frozen
from summarizer.method.evidence.acceptance import Acceptance
from summarizer.method.evidence.disputed_members import DisputedMembers
from summarizer.method.evidence.older_tolls import OlderTolls
from summarizer.method.evidence.pairs_of_rows import PairsOfRows
from summarizer.method.evidence.rereading import Rereading
from summarizer.method.evidence.same_fact import LEAST_SIMILARITY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from summarizer.citations import Lineage
    from summarizer.method.clustering.similarity import Similarity
    from summarizer.method.constants import Constants
    from summarizer.method.evidence.acceptance import Reporting
    from summarizer.method.evidence.conflicts import Clash
    from summarizer.method.evidence.disputants import Disputants
    from summarizer.method.evidence.statements import Statement
    from summarizer.method.evidence.topic_statements import Statements


class Report(NamedTuple):
    """A row of another article that reports a sentence, and its similarity to it."""

    row: int
    similarity: float


class Contradiction(NamedTuple):
    """A row of another article that says otherwise than a sentence, and in what."""

    row: int
    similarity: float
    clash: Clash


_Answer = TypeVar("_Answer", Report, Contradiction)


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
    _reports: dict[tuple[int, bool], tuple[Report, ...]] = field(default_factory=dict)
    _contradictions: dict[int, tuple[Contradiction, ...]] = field(default_factory=dict)
    _direct: dict[tuple[int, bool], NDArray[np.intp]] = field(default_factory=dict)

    @cached_property
    def _pairs(self) -> PairsOfRows:
        return PairsOfRows(
            *(self.similarity, self.statements, self.same_fact, self.constants),
            *(self.tongues, self.disputants),
        )

    @cached_property
    def _disputed_members(self) -> DisputedMembers:
        return DisputedMembers(
            self.similarity, self.sources, self.statements, self.constants, self._pairs
        )

    @cached_property
    def _acceptance(self) -> Acceptance:
        """What tells the reports by their probability."""
        return Acceptance(
            *(self.same_fact, self.statements, self.articles, self.threshold),
            *(self.constants, self.tongues),
        )

    @cached_property
    def _rereading(self) -> Rereading:
        """What is asked again where the rule is unsure."""
        return Rereading(self.same_fact, self.articles, self._pairs.differ)

    @cached_property
    def outdated(self) -> NDArray[np.bool_]:
        """Which rows tell fewer dead or hurt than another article has by now, shape (n,)."""
        older = self._older_tolls
        return np.zeros(len(self.articles), dtype=bool) if older is None else older.of_rows()

    @cached_property
    def newest_tolls(self) -> list[int]:
        """The rows that have the newest toll, where another article tells an older one."""
        return [] if self._older_tolls is None else self._older_tolls.newest()

    def tells_older_toll(self, statement: Statement, row: int) -> bool:
        """Return whether a statement of the article of a row, its headline, tells an older toll."""
        return self._older_tolls is not None and self._older_tolls.are_told_by(statement, row)

    @cached_property
    def _older_tolls(self) -> OlderTolls | None:
        known = self.disputants
        return None if known is None else OlderTolls(known, self.sources)

    def reports(self, row: int, *, by_rule: bool = False) -> tuple[Report, ...]:
        """Return who reports a row: the nearest row of each article that does, nearest first.

        With `by_rule` nothing is read again: that is quicker, and good enough for what is not shown
        as a sentence of the summary.
        """
        asked = row, by_rule
        if asked not in self._reports:
            near, similarities = self._candidates(row)
            judge = self.same_fact if by_rule else self._rereading
            probabilities = judge.probabilities(row, near)
            direct = self._directly(row, near, probabilities)
            self._direct[asked] = near[direct]
            reporting = self._with_thirds(asked, near, probabilities, direct)
            found = [
                Report(int(near[place]), float(similarities[place]))
                for place in np.flatnonzero(reporting).tolist()
            ]
            self._reports[asked] = tuple(self._one_an_article(found))
        return self._reports[asked]

    def read_ahead(self, rows: Iterable[int]) -> None:
        """Ask at once what `reports` will ask for each of the rows: together it takes less time."""
        self._rereading.read_ahead((row, self._candidates(row)[0]) for row in rows)

    def contradictions(self, row: int) -> tuple[Contradiction, ...]:
        """Return who says otherwise than a row: the nearest row of each article that does.

        An article that reports the row anywhere does not contradict it, nor does a row that the
        row's own article reports: what an article says of both are two things. So each of two
        articles contradicts the other's row, or neither.
        """
        if row not in self._contradictions:
            self._contradictions[row] = tuple(self._one_an_article(self._contradicting(row)))
        return self._contradictions[row]

    def _contradicting(self, row: int) -> list[Contradiction]:
        """Return every row of another article that says otherwise than a row."""
        agreeing = {int(self.articles[report.row]) for report in self.reports(row)}
        found = []
        for other, similarity in zip(
            *(values.tolist() for values in self._opponents(row)), strict=True
        ):
            check()
            if int(self.articles[other]) not in agreeing:
                difference = self._pairs.clash(row, other, similarity)
                if (
                    difference is not None
                    and self._is_heard(row, other, similarity, difference)
                    and self._is_opposed(row, other)
                ):
                    found.append(Contradiction(other, similarity, difference))
        return found

    def _is_opposed(self, row: int, other: int) -> bool:
        """Return whether a row would be looked at from another one, whose fact is not reported."""
        own = int(self.articles[row])
        if own in {int(self.articles[report.row]) for report in self.reports(other)}:
            return False
        return row in self._near(other).tolist()

    def every_report(self, row: int) -> list[Report]:
        """Return every row of other articles that reports a row, nearest first."""
        similarities = self.similarity.of_row(row)
        near = similarities.round(DECIMALS) >= LEAST_SIMILARITY
        near &= ~self.silent & (self.articles != self.articles[row])
        others = np.flatnonzero(near)
        asked = row, False
        nearest = self.reports(row)  # who reports it directly is known from then on
        probabilities = self._rereading.probabilities(row, others)
        direct = self._directly(row, others, probabilities)
        reporting = others[self._with_thirds(asked, others, probabilities, direct)].tolist()
        # The likeliest row of an article is read again: among all its rows that may be another one.
        rows = sorted({*reporting, *(report.row for report in nearest)})
        return _by_similarity([Report(other, float(similarities[other])) for other in rows])

    def independent_sources(self, row: int, reports: Iterable[Report]) -> int:
        """Return the number of lineages of a row and of those that report it."""
        reporting = [row, *(report.row for report in reports)]
        return len(set(self.sources[reporting].tolist()))

    def is_reported_by(self, row: int, others: Iterable[int]) -> bool:
        """Return whether one of the other rows, of other articles, reports a row by itself."""
        rows = np.array(sorted({*others} - {row}), dtype=np.intp)
        rows = rows[self.articles[rows] != self.articles[row]]
        if len(rows):
            similarities = self.similarity.between(np.array([row]), rows)[0].round(DECIMALS)
            rows = rows[similarities >= LEAST_SIMILARITY]
        return bool(self._directly(row, rows).any())

    def likeness(self, row: int, other: int) -> float:
        """Return the similarity of two rows."""
        return self._pairs.likeness(row, other)

    def agree(self, row: int, other: int) -> bool:
        """Return whether two rows state nothing different."""
        return self._pairs.agree(row, other)

    def clash(self, row: int, other: int, similarity: float) -> Clash | None:
        """Return the first conflict between two rows, if there is one."""
        return self._pairs.clash(row, other, similarity)

    def alike(self, similarities: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Return which similarities, of any shape, are those of sentences about one fact.

        A quick answer for all pairs of a topic, by which articles are counted in the selection;
        what is cited is judged.
        """
        return similarities >= self.constants.report_similarity

    def disputed(self, members: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Return which members of a cluster should not speak for it, shape (m,).

        Another source has a newer count; or the member's value is stated by no other source, and
        two or more independent sources agree against it, unless all of them are older.
        """
        return self._disputed_members.among(members)

    def _candidates(self, row: int) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
        """Return the rows that may answer a row, and their similarities to it: shape (m,) each."""
        check()
        return self._heard(row, self.same_fact.candidates(row))

    def _opponents(self, row: int) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
        """Return the rows that may contradict a row, and their similarities: shape (m,) each."""
        return self._heard(row, self._near(row))

    def _near(self, row: int) -> NDArray[np.intp]:
        """Return the rows with which a row may be in conflict, ascending."""
        near = self.same_fact.candidates(row)
        if self.disputants is not None:
            # Not by `union1d`, which imports what NumPy has for masked arrays.
            near = np.array(sorted({*near.tolist(), *self.disputants.of(row).tolist()}), np.intp)
        return near

    def _is_heard(self, row: int, other: int, similarity: float, clash: Clash) -> bool:
        """Return whether two rows are alike enough for a conflict, or have tolls of one event."""
        if self.disputants is None or round(similarity, DECIMALS) >= LEAST_SIMILARITY:
            return True
        return clash.kind == "number" and bool(self.disputants.shared_tolls(row, other))

    def _heard(
        self, row: int, others: NDArray[np.intp]
    ) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
        """Return those of the other rows that are not silent, and their similarities to a row."""
        heard = others[~self.silent[others]]
        if not len(heard):
            return heard, np.empty(0, dtype=np.float32)
        return heard, self.similarity.between(np.array([row]), heard)[0]

    def _one_an_article(self, found: list[_Answer]) -> list[_Answer]:
        """Return the nearest row of each article, nearest first; ties stand in order of rows."""
        nearest: dict[int, _Answer] = {}
        for item in _by_similarity(found):
            nearest.setdefault(int(self.articles[item.row]), item)
        return list(nearest.values())

    def _with_thirds(
        self,
        asked: tuple[int, bool],
        others: NDArray[np.intp],
        probabilities: NDArray[np.float64],
        direct: NDArray[np.bool_],
    ) -> NDArray[np.bool_]:
        """Return which of the other rows report a row: directly, or by way of a third."""
        reporting = direct.copy()
        unsure = self._acceptance.unsure(probabilities) & ~direct
        for place in np.flatnonzero(unsure).tolist():
            reporting[place] = self._by_way_of_a_third(asked, int(others[place]))
        return reporting

    def _directly(
        self, row: int, others: NDArray[np.intp], probabilities: NDArray[np.float64] | None = None
    ) -> NDArray[np.bool_]:
        """Return which of the other rows probably report a row, and nothing speaks against it."""
        if probabilities is None:
            probabilities = self.same_fact.probabilities(row, others)
        probable = self._acceptance.probable(row, others, probabilities)
        for place in np.flatnonzero(probable).tolist():
            probable[place] = not self._pairs.differ(row, int(others[place]))
        return probable

    def _by_way_of_a_third(self, asked: tuple[int, bool], other: int) -> bool:
        """Return whether a row of a third article reports a row, and that and another each other.

        What the two do not say alike, the third says as either of them does. Only thirds that are
        about as alike as reports are: each pair of rows takes time.
        """
        row, direct = asked[0], self._direct[asked]
        thirds = direct[self.articles[direct] != self.articles[other]]
        if len(thirds):
            thirds = thirds[self.alike(self.similarity.between(np.array([other]), thirds)[0])]
        if not len(thirds):
            return False
        agreeing = thirds[self._directly(other, thirds)].tolist()
        agree = any(self._directly(third, np.array([other]))[0] for third in agreeing)
        return agree and not self._pairs.differ(row, other)


def _by_similarity(found: list[_Answer]) -> list[_Answer]:
    """Return rows nearest first by similarities as printed: further decimals are the machine's."""
    return sorted(found, key=lambda item: (-round(item.similarity, DECIMALS), item.row))
