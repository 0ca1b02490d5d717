"""Evidence: who reports what a sentence says, who says otherwise, and on how many sources."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

import numpy as np

from summarizer.cancellation import check
from summarizer.citations import DECIMALS
from summarizer.method.evidence.conflicts import clash
from summarizer.method.evidence.differences import differs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from summarizer.citations import Lineage
    from summarizer.method.clustering.similarity import Similarity
    from summarizer.method.constants import Constants
    from summarizer.method.evidence.conflicts import Clash
    from summarizer.method.evidence.reading import Statements


class Reporting(Protocol):
    """Tells which rows of a topic report another one."""

    def candidates(self, row: int) -> NDArray[np.intp]:
        """Return the rows of other articles that may report a row, ascending."""

    def probabilities(self, row: int, others: NDArray[np.intp]) -> NDArray[np.float64]:
        """Return the probability that each of the other rows reports a row, shape (m,)."""


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


@dataclass(frozen=True)
class Judgement:
    """What other articles say to one sentence, nearest first, one row of each article at most.

    An article that reports the sentence anywhere does not contradict it.
    """

    reports: tuple[Report, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()


@dataclass(frozen=True)
class Evidence:
    """What the articles say to each of n sentences, each judged when it is first asked for.

    `articles` (n,) are the numbers of the rows' articles, ascending; `sources` (n,) those of their
    lineages, and `copies` (n,) the numbers of articles in these. `lineages` are those of several
    articles. `silent` (n,) is true of rows that neither report nor contradict: those of an article of
    which there is a newer state.
    """

    similarity: Similarity
    articles: NDArray[np.intp]
    sources: NDArray[np.intp]
    copies: NDArray[np.intp]
    silent: NDArray[np.bool_]
    lineages: tuple[Lineage, ...]
    statements: Statements
    same_fact: Reporting
    threshold: float
    constants: Constants
    _judged: dict[int, Judgement] = field(default_factory=dict, repr=False, compare=False)

    def judge(self, row: int) -> Judgement:
        """Return who reports a row, and who says otherwise."""
        if row not in self._judged:
            self._judged[row] = self._judgement(row)
        return self._judged[row]

    def every_report(self, row: int) -> list[Report]:
        """Return every row of other articles that reports a row, nearest first."""
        similarities = self.similarity.between(np.array([row]))[0]
        near = similarities.round(DECIMALS) >= self.constants.least_similarity
        near &= ~self.silent & (self.articles != self.articles[row])
        others = np.flatnonzero(near)
        reporting = others[self._reporting(row, others)].tolist()
        return _by_similarity([Report(other, float(similarities[other])) for other in reporting])

    def independent_sources(self, row: int) -> int:
        """Return the number of lineages that report a row, its own among them."""
        reporting = [row, *(report.row for report in self.judge(row).reports)]
        return len(set(self.sources[reporting].tolist()))

    def is_reported_by(self, row: int, others: Iterable[int]) -> bool:
        """Return whether one of the other rows, of any article, reports a row."""
        rows = np.array(sorted({*others} - {row}), dtype=np.intp)
        return bool(self._reporting(row, rows).any())

    def outvoted(self, members: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Return which members of a cluster stand alone against several sources, shape (m,).

        Their value is stated by no other source and not the newest, and two independent sources
        or more state another one that is theirs in common.
        """
        alone = np.zeros(len(members), dtype=bool)
        few = members[: self.constants.most_compared].tolist()
        if len(set(self.sources[few].tolist())) <= self.constants.outvoting_sources:
            return alone
        for place, row in enumerate(few):
            check()
            alone[place] = self._stands_alone(row, few)
        return alone

    def _stands_alone(self, row: int, members: list[int]) -> bool:
        """Return whether others agree against a row, and none of another source agrees with it."""
        source = self.sources[row]
        others = [other for other in members if self.sources[other] != source]
        against = {other for other in others if self._clash(row, other) is not None}
        if len(set(self.sources[list(against)].tolist())) < self.constants.outvoting_sources:
            return False
        first = min(against)
        if any(self._clash(first, other) is not None for other in against - {first}):
            return False  # they do not agree either
        if any(self._clash(first, other) is not None for other in set(others) - against):
            return False  # another source agrees with the row
        dates = [self.statements.dates[other] for other in against]
        own = self.statements.dates[row]
        return own is None or any(date is None or date >= own for date in dates)

    def alike(self, similarities: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Return which similarities, of any shape, are those of sentences about one fact.

        A quick answer for all pairs of a topic, by which articles are counted in the selection;
        what is cited is judged.
        """
        return similarities >= self.constants.report_similarity

    def _clash(self, row: int, other: int) -> Clash | None:
        pair = np.array([row]), np.array([other])
        similarity = float(self.similarity.between(*pair)[0, 0])
        return clash(self.statements[row], self.statements[other], similarity)

    def _judgement(self, row: int) -> Judgement:
        check()
        near = self.same_fact.candidates(row)
        near = near[~self.silent[near]]
        if not len(near):
            return Judgement()
        similarities = self.similarity.between(np.array([row]), near)[0].tolist()
        found = dict(zip(near.tolist(), similarities, strict=True))
        reporting = near[self._reporting(row, near)].tolist()
        reports = self._one_an_article([Report(other, found[other]) for other in reporting])
        silent = {int(self.articles[report.row]) for report in reports}
        contradictions = [
            Contradiction(other, found[other], difference)
            for other in near.tolist()
            if int(self.articles[other]) not in silent
            and (difference := self._clash(row, other)) is not None
        ]
        return Judgement(tuple(reports), tuple(self._one_an_article(contradictions)))

    def _one_an_article(self, found: list[_Answer]) -> list[_Answer]:
        """Return the nearest row of each article, nearest first; ties stand in order of rows."""
        nearest: dict[int, _Answer] = {}
        for item in _by_similarity(found):
            nearest.setdefault(int(self.articles[item.row]), item)
        return list(nearest.values())

    def _reporting(self, row: int, others: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Return which of the other rows report a row: probably, and nothing speaks against it."""
        probable = self.same_fact.probabilities(row, others) >= self.threshold
        own = self.statements[row]
        for place in np.flatnonzero(probable).tolist():
            probable[place] = not differs(own, self.statements[int(others[place])])
        return probable


def _by_similarity(found: list[_Answer]) -> list[_Answer]:
    """Return rows nearest first, as similarities are printed: further decimals are the machine's."""
    return sorted(found, key=lambda item: (-round(item.similarity, DECIMALS), item.row))
