"""Disputed members of a cluster: those against whom a newer count speaks, or several sources."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.cancellation import check
from summarizer.frozen import Frozen
from summarizer.method.arrays import distinct

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from numpy.typing import NDArray

    from summarizer.method.clustering.similarity import Similarity
    from summarizer.method.constants import Constants
    from summarizer.method.evidence.conflicts import Kind
    from summarizer.method.evidence.reports.pairs_of_rows import PairsOfRows
    from summarizer.method.evidence.reports.reports_of_rows import ReportsOfRows
    from summarizer.method.evidence.statements import Span
    from summarizer.method.evidence.topic_statements import Statements


class _Point(NamedTuple):
    """A place in a row where it states a value that others contradict."""

    kind: Kind
    span: Span


class _Against(NamedTuple):
    """Where another row says otherwise than a point, and whether one follows the other."""

    point: _Point
    update: bool


_Points = dict[_Point, dict[int, _Against]]
"""Each point of a row with the rows that say otherwise there, and where those say it."""

_COUNTED = {"number", "amount"}
"""Kinds of conflict in which a later article tells a newer state, and no other opinion."""


class DisputedMembers(Frozen):
    """Tells which members of a cluster are disputed, by what its rows state in the same points.

    `sources` (n,) are the numbers of the lineages of n rows; `pairs` tells in what two rows clash,
    `reports` who reports a row.
    """

    similarity: Similarity
    sources: NDArray[np.intp]
    statements: Statements
    constants: Constants
    pairs: PairsOfRows
    reports: ReportsOfRows

    def is_disputed(self, row: int, members: NDArray[np.intp]) -> bool:
        """Return whether a row, one of the members of a cluster, should not speak for it.

        What its rows state is only read as far as others may speak against it.
        """
        few = members[: self.constants.most_compared]
        others = few[self.sources[few] != self.sources[row]]
        if row not in few:
            return False
        if self._is_outvoted(row, others):
            return True
        if not (self._has_later(row, others) or self._is_opposed(row, others)):
            return False
        told = cache(partial(self._points, members=few))
        return any(
            self._is_outdated(row, point, against) or self._is_alone(row, against, told)
            for point, against in told(row).items()
        )

    def _is_outvoted(self, row: int, others: NDArray[np.intp]) -> bool:
        """Return whether two sources report each other against a row, which none reports.

        What each of them states differently need not be known to be a conflict.
        """
        if len(distinct(self.sources[others])) < self.constants.outvoting_sources:
            return False
        if self._reporting(row):
            return False
        against = {other for other in others.tolist() if self.pairs.differ(row, other)}
        own = self.statements.dates[row]
        if own is not None and all((self.statements.dates[each] or own) < own for each in against):
            return False
        return any(
            self.sources[one] != self.sources[other]
            for one in against
            for other in against & self._reporting(one)
        )

    def _reporting(self, row: int) -> set[int]:
        """Return the rows that report a row, by the rule."""
        return {report.row for report in self.reports.of(row, by_rule=True)}

    def _has_later(self, row: int, others: NDArray[np.intp]) -> bool:
        """Return whether one of the other rows is of a later article than a row."""
        own = self.statements.dates[row]
        return own is not None and any(self._is_later(other, own) for other in others.tolist())

    def _is_opposed(self, row: int, others: NDArray[np.intp]) -> bool:
        """Return whether enough sources of other rows say otherwise than a row, in whatever."""
        missing, left = self.constants.outvoting_sources, distinct(self.sources[others]).tolist()
        while left and 0 < missing <= len(left):
            missing -= self._contradicts(others[self.sources[others] == left.pop()], row)
        return missing <= 0

    def _contradicts(self, others: NDArray[np.intp], row: int) -> bool:
        """Return whether one of some rows says otherwise than another one."""
        return any(
            self.pairs.clash(row, other, similarity) is not None
            for other, similarity in self._similarities(row, others)
        )

    def _points(self, row: int, members: NDArray[np.intp]) -> _Points:
        """Return the points of a row in which members of other sources say otherwise."""
        found: _Points = {}
        others = members[self.sources[members] != self.sources[row]]
        for other, similarity in self._similarities(row, others):
            for one in self.pairs.all_clashes(row, other, similarity):
                against = found.setdefault(_Point(one.kind, one.a), {})
                against.setdefault(other, _Against(_Point(one.kind, one.b), one.update))
        return found

    def _similarities(self, row: int, others: NDArray[np.intp]) -> Iterator[tuple[int, float]]:
        """Yield the other rows, each with its similarity to a row."""
        similarities = self.similarity.between(np.array([row]), others)[0].tolist()
        for other, similarity in zip(others.tolist(), similarities, strict=True):
            check()
            yield other, similarity

    def _is_later(self, row: int, day: str) -> bool:
        return (self.statements.dates[row] or "") > day

    def _is_outdated(self, row: int, point: _Point, against: Mapping[int, _Against]) -> bool:
        """Return whether a later article has another count in a point, a newer state of it.

        On one day it need not be known to follow: there the later article is believed.
        """
        own = self.statements.dates[row]
        if own is None or point.kind not in _COUNTED:
            return False
        later = [other for other in against if self._is_later(other, own)]
        days = self.statements.days_after
        return any(against[other].update or not days(other, row) for other in later)

    def _is_alone(
        self, row: int, against: Mapping[int, _Against], told: Callable[[int], _Points]
    ) -> bool:
        """Return whether several sources agree against a row in a point, and none with it."""
        if len({int(self.sources[other]) for other in against}) < self.constants.outvoting_sources:
            return False
        first, opposite = next(iter(against.items()))
        contradicting = told(first).get(opposite.point, {})
        if any(self.sources[other] != self.sources[row] for other in contradicting):
            return False  # they do not agree either, or another source agrees with the row
        own = self.statements.dates[row]
        return own is None or any((self.statements.dates[other] or own) >= own for other in against)
