"""Who may say otherwise, however unlike two sentences are: a second way to conflicts.

"The measure affects 46 stalls" and "Fifty-two stalls had to close" share one word, so that their
similarity leads from neither to the other. But where each of two articles counts stalls once, they
count the same stalls; and where two sentences are nearer to each other than to all others of the
two articles, they are about one thing.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.method.evidence.agreement import agree
from summarizer.method.evidence.conflicts.tied import TOLLED, tallies_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from summarizer.method.clustering.similarity import Similarity
    from summarizer.method.evidence.conflicts.tied import Tally
    from summarizer.method.evidence.statements import Value
    from summarizer.method.evidence.topic_statements import Statements

_DAYS = 10  # from one article to another: later there may be another one of the kind
_FEW = 2  # different figures that a pile has of one thing: more are of several things
_MOST = 60  # rows that count one thing: more are of several things, and would take long
_LEAST = 0.2  # similarity of the nearest row of an article that is looked at
_MARGIN = 0.05  # by which two rows are nearer to each other than to all others


class Ties(NamedTuple):
    """What ties two rows: what both count alone in their articles, and whether they are a pair.

    They are a pair if either is nearer to the other than any third row of the two articles. `days`
    lie between these, 0 if that is unknown.
    """

    tallies: frozenset[Tally] = frozenset()
    paired: bool = False
    days: int = 0


_NOTHING = Ties()


@dataclass(frozen=True)
class Disputants:
    """Who may contradict each of n rows; `articles` (n,) are the numbers of theirs, ascending.

    With `tolls_alone` they are those with another number of the dead, the hurt, the missing and the
    like: what else is found so was as often none in piles that nobody had seen.
    """

    statements: Statements
    similarity: Similarity
    articles: NDArray[np.intp]
    tolls_alone: bool = False

    def of(self, row: int) -> NDArray[np.intp]:
        """Return the rows of other articles that may contradict a row, ascending.

        They are the nearest row of each article, and those with another figure of one thing. The
        time grows with the rows.
        """
        if not self.statements.has_number(row):
            return np.empty(0, dtype=np.intp)
        nearest = set() if self.tolls_alone else self._nearest(row)
        return np.array(sorted(nearest | self._counting_otherwise(row)), dtype=np.intp)

    def ties(self, row: int, other: int) -> Ties:
        """Return what ties two rows of different articles, if both came out within some days.

        What articles of a year count is of several things, and without a date that is not known.
        """
        if not self.statements.are_dated(row, other):
            return _NOTHING
        days = abs(self.statements.days_after(row, other))
        if days > _DAYS:
            return _NOTHING
        shared = self._alone(row) & self._alone(other)
        tallies = frozenset(tally for tally in shared if self._is_of_one_thing(tally))
        return Ties(tallies, not self.tolls_alone and self._are_a_pair(row, other), days)

    def _nearest(self, row: int) -> set[int]:
        """Return the nearest row of each other article, if it has a number."""
        similarities = self._similarities(row)
        first = np.flatnonzero(np.diff(self.articles, prepend=-1))
        ends = [*first[1:].tolist(), len(self.articles)]
        found = set()
        for start, end in zip(first.tolist(), ends, strict=True):
            best = start + int(similarities[start:end].argmax())
            if not start <= row < end and similarities[best] >= _LEAST:
                found.add(best)
        return {other for other in found if self.statements.has_number(other)}

    def _are_a_pair(self, row: int, other: int) -> bool:
        return self._stands_out(row, other) and self._stands_out(other, row)

    def _stands_out(self, row: int, other: int) -> bool:
        """Return whether the other row is nearer to a row than any third one of its article."""
        similarities = self._similarities(row)
        rivals = np.flatnonzero(self.articles == self.articles[other])
        rivals = rivals[rivals != other]
        best = float(similarities[rivals].max(initial=0.0))
        return bool(round(float(similarities[other]) - best, 4) >= _MARGIN)

    def _similarities(self, row: int) -> NDArray[np.float32]:
        found: NDArray[np.float32] = self.similarity.between(np.array([row]))[0]
        return found

    def _counting_otherwise(self, row: int) -> set[int]:
        """Return the rows of other articles with another figure of what a row counts."""
        own = int(self.articles[row])
        found = {
            other
            for value, tally in self._told(row)
            for article, told in self._by_tally[tally].items()
            for other, each in told
            if article != own and not agree(value, each)
        }
        return found if len(found) <= _MOST else set()

    def _alone(self, row: int) -> frozenset[Tally]:
        """Return what a row counts, and its article never otherwise."""
        article = int(self.articles[row])
        return frozenset(
            tally
            for value, tally in self._told(row)
            if all(agree(value, each) for _, each in self._by_tally[tally][article])
        )

    def _is_of_one_thing(self, tally: Tally) -> bool:
        """Return whether no article has two figures under a word, nor the pile more than two."""
        if tally[2] in TOLLED:
            return True
        distinct: list[Value] = []
        for told in self._by_tally[tally].values():
            first = told[0][1]
            if not all(agree(first, each) for _, each in told):
                return False
            if not any(agree(first, each) for each in distinct):
                distinct.append(first)
        return len(distinct) <= _FEW

    def _told(self, row: int) -> Iterator[tuple[Value, Tally]]:
        if self.statements.has_number(row):
            statement = self.statements[row]
            for value in statement.values:
                for tally in tallies_of(statement, value):
                    if not self.tolls_alone or tally[2] in TOLLED:
                        yield value, tally

    @cached_property
    def _by_tally(self) -> dict[Tally, dict[int, list[tuple[int, Value]]]]:
        """The figures of each thing that is counted, with their rows, by article."""
        found: dict[Tally, dict[int, list[tuple[int, Value]]]] = {}
        for row, article in enumerate(self.articles.tolist()):
            for value, tally in self._told(row):
                found.setdefault(tally, {}).setdefault(article, []).append((row, value))
        return found
