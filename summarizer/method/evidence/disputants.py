"""Who may say otherwise, however unlike two sentences are: a second way to conflicts, by tolls.

"The toll stands at 23" and "nine people drowned when the ferry sank" share no word, so that their
similarity leads from neither to the other. But where each of two articles of some days counts the
dead once, they count the same dead.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.evidence.agreement import agree
from summarizer.method.evidence.conflicts.tolls import may_tell_a_toll, tolls_in
from summarizer.method.evidence.one_event import Openings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from summarizer.method.evidence.statements import Value
    from summarizer.method.evidence.topic_statements import Statements

_DAYS = 10  # from one article to another: later there may be another event of the kind
_MOST = 60  # rows with another toll: so many are of several events, and would take long


@dataclass(frozen=True)
class Disputants:
    """Who may contradict each of n rows; `articles` (n,) are the numbers of theirs, ascending."""

    statements: Statements
    articles: NDArray[np.intp]

    def of(self, row: int) -> NDArray[np.intp]:
        """Return the rows of other articles that have another toll than a row, ascending.

        The time grows with the rows that have a number.
        """
        own = int(self.articles[row])
        found = {
            other
            for value, toll in self._told(row)
            for article, told in self._by_toll[toll].items()
            for other, each in told
            if article != own and not agree(value, each)
        }
        return np.array(sorted(found) if len(found) <= _MOST else [], dtype=np.intp)

    def shared_tolls(self, row: int, other: int) -> frozenset[str]:
        """Return the tolls of two rows of which each article has one number.

        None, if their articles came out more than some days apart, or one without a date and they
        open on nothing that both name: what articles of a year count is of several events.
        """
        if not self.are_of_some_days(row, other):
            return frozenset()
        return self._told_once(row) & self._told_once(other)

    def are_of_some_days(self, row: int, other: int) -> bool:
        """Return whether the articles of two rows came out within days, or may be of one event."""
        if self.statements.are_dated(row, other):
            return abs(self.statements.days_after(row, other)) <= _DAYS
        return self._openings.share_a_name(row, other)

    def told_once(self, tolls: frozenset[str]) -> Iterator[tuple[int, Value, str]]:
        """Yield the rows with one of some tolls that their articles never tell otherwise.

        Nothing, where so many rows have the toll that they must be of several events.
        """
        for toll in sorted(tolls & self._by_toll.keys()):
            by_article = self._by_toll[toll]
            if sum(map(len, by_article.values())) > _MOST:
                continue
            for told in by_article.values():
                if all(agree(one, each) for _, one in told for _, each in told):
                    yield from ((row, value, toll) for row, value in told)

    def _told_once(self, row: int) -> frozenset[str]:
        """Return the tolls of a row that its article never tells otherwise."""
        article = int(self.articles[row])
        return frozenset(
            toll
            for value, toll in self._told(row)
            if all(agree(value, each) for _, each in self._by_toll[toll][article])
        )

    def _told(self, row: int) -> Iterator[tuple[Value, str]]:
        text, language = self.statements.texts[row], self.statements.languages[row]
        if self.statements.has_number(row) and may_tell_a_toll(text, language):
            yield from tolls_in(self.statements[row])

    @cached_property
    def _openings(self) -> Openings:
        return Openings(self.statements, self.articles)

    @cached_property
    def _by_toll(self) -> dict[str, dict[int, list[tuple[int, Value]]]]:
        """The numbers under each toll, with their rows, by article."""
        found: dict[str, dict[int, list[tuple[int, Value]]]] = {}
        for row, article in enumerate(self.articles.tolist()):
            for value, toll in self._told(row):
                found.setdefault(toll, {}).setdefault(article, []).append((row, value))
        return found
