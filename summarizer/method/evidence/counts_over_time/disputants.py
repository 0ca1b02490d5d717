"""Who may say otherwise, however unlike two sentences are: a second way to conflicts, by tolls.

"The toll stands at 23" and "nine people drowned when the ferry sank" share no word, so that their
similarity leads from neither to the other. But where each of two articles of some days counts the
dead once, they count the same dead.
"""

from __future__ import annotations

from dataclasses import field
from functools import cached_property
from itertools import groupby, islice
from typing import TYPE_CHECKING

import numpy as np

from summarizer.frozen import Frozen
from summarizer.method.evidence.alignment.agreement import agree
from summarizer.method.evidence.alignment.counterparts import GROUPS
from summarizer.method.evidence.conflicts.tolls import may_tell_a_toll, tolls_in
from summarizer.method.evidence.counts_over_time.one_event import Openings
from summarizer.method.evidence.topic_statements import day_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from summarizer.languages.language import Language
    from summarizer.method.evidence.statements import Statement, Value
    from summarizer.method.evidence.topic_statements import Statements


_DAYS = 10  # from one article to another: later there may be another event of the kind
_TIMES = frozenset({"day", "month", "year"})
_HALF_A_YEAR = 183  # days
_FAR_BACK = 5  # sentences: a paragraph may be a whole text
_MOST = 60  # rows with another toll: so many are of several events, and would take long


class Disputants(Frozen):
    """Who may contradict each of n rows; `articles` (n,) are the numbers of theirs, ascending.

    The tolls of a row are read when they are first asked for: few are.
    """

    statements: Statements
    articles: NDArray[np.intp]
    _read: dict[int, tuple[tuple[Value, str], ...]] = field(default_factory=dict)
    _telling: dict[str, list[int]] = field(default_factory=dict)

    def of(self, row: int) -> NDArray[np.intp]:
        """Return the rows of other articles that have another toll than a row, ascending.

        The time grows with the rows that have a number.
        """
        told = self._told(row)
        rows = sorted({other for _, toll in told for other in self._may_tell(toll)})
        foreign = (other for other in rows if self.articles[other] != self.articles[row])
        others = (other for other in foreign if self._tells_another(other, told))
        found = list(islice(others, _MOST + 1))
        return np.array(found if len(found) <= _MOST else [], dtype=np.intp)

    def shared_tolls(self, row: int, other: int) -> frozenset[str]:
        """Return the tolls of two rows of which each article has one number.

        None, if their articles came out more than some days apart, or one without a date and they
        open on nothing that both name: what articles of a year count is of several events.
        """
        own, another = ({toll for _, toll in self._told(one)} for one in (row, other))
        shared = own & another
        if not shared or not self.are_of_some_days(row, other) or self.are_of_two_years(row, other):
            return frozenset()
        return frozenset(
            toll
            for toll in shared
            if self._is_told_once(row, toll) and self._is_told_once(other, toll)
        )

    def are_of_some_days(self, row: int, other: int) -> bool:
        """Return whether the articles of two rows came out within days, or may be of one event."""
        if self.statements.are_dated(row, other):
            return abs(self.statements.days_after(row, other)) <= _DAYS
        return self._openings.share_a_name(row, other)

    def are_of_two_years(self, row: int, other: int) -> bool:
        """Return whether one of two rows tells of another year, and the other one does not."""
        return self._is_of_another_year(row) != self._is_of_another_year(other)

    def _is_of_another_year(self, row: int) -> bool:
        """Return whether a row does, or, if it tells no time, one just before it in its paragraph.

        "In 1979 a gasholder burned there. Three men died": none of them this year.
        """
        if any(value.kind in _TIMES for value in self.statements[row].values):
            return is_of_another_year(self.statements[row])
        before = islice(self._before(row), _FAR_BACK)
        return any(is_of_another_year(self.statements[one]) for one in before)

    def _before(self, row: int) -> Iterator[int]:
        """Yield the rows before a row in its paragraph, backward; none if it is not known."""
        sentences = self.statements.sentences
        while sentences and row and self.articles[row - 1] == self.articles[row]:
            before, sentence = sentences[row - 1], sentences[row]
            if "\n" in sentence.article.text[before.end : sentence.start]:
                return
            row -= 1
            yield row

    def told_once(self, tolls: frozenset[str]) -> Iterator[tuple[int, Value, str]]:
        """Yield the rows with one of some tolls that their articles never tell otherwise.

        But for what articles of earlier days have: "31 were hurt, on Tuesday it had been 23". Then
        the rows with the largest number are yielded. Nothing is, where so many rows have the toll
        that they must be of several events.
        """
        for toll in sorted(tolls):
            told = list(islice(self._tellers(toll), _MOST + 1))
            if len(told) > _MOST:
                continue
            for _, of_article in groupby(told, lambda one: int(self.articles[one[0]])):
                numbers = self._of_the_event(list(of_article))
                largest = max((value for _, value in numbers), key=lambda value: value.low)
                current = [one for one in numbers if agree(one[1], largest)]
                earlier = (one for one in numbers if one not in current)
                if all(self._was_told_before(*one, told) for one in earlier):
                    yield from ((row, value, toll) for row, value in current)

    def _of_the_event(self, numbers: list[tuple[int, Value]]) -> list[tuple[int, Value]]:
        """Return the numbers without those of some of the people, "two women", or of another year.

        All are returned where nothing else is told.
        """
        found = [
            (row, value)
            for row, value in numbers
            if not value.counted & GROUPS and not is_of_another_year(self.statements[row])
        ]
        return found or numbers

    def _was_told_before(self, row: int, value: Value, told: Sequence[tuple[int, Value]]) -> bool:
        """Return whether an article of an earlier day than a row's has the number told there."""
        return any(
            agree(value, each)
            and self.statements.are_dated(row, other)
            and self.statements.days_after(row, other) > 0
            for other, each in told
        )

    def _tellers(self, toll: str) -> Iterator[tuple[int, Value]]:
        """Yield each row with a toll, and its number, in order."""
        for row in self._may_tell(toll):
            yield from ((row, value) for value in self._numbers(row, toll))

    def _is_told_once(self, row: int, toll: str) -> bool:
        """Return whether the article of a row never tells its toll otherwise."""
        first, end = np.searchsorted(self.articles, self.articles[row] + np.array([0, 1])).tolist()
        in_article = [self._numbers(other, toll) for other in range(first, end)]
        return any(
            all(agree(value, each) for numbers in in_article for each in numbers)
            for value in self._numbers(row, toll)
        )

    def _tells_another(self, row: int, told: Sequence[tuple[Value, str]]) -> bool:
        """Return whether a row has another number than one of those under its toll."""
        return any(
            not agree(value, each) for value, toll in told for each in self._numbers(row, toll)
        )

    def _numbers(self, row: int, toll: str) -> list[Value]:
        return [value for value, its in self._told(row) if its == toll]

    def _told(self, row: int) -> tuple[tuple[Value, str], ...]:
        """Return the numbers of a row that are tolls, each with what it is a toll of."""
        if row not in self._read:
            tells = self.statements.has_number(row) and may_tell_a_toll(*self._written(row))
            self._read[row] = tuple(tolls_in(self.statements[row])) if tells else ()
        return self._read[row]

    def _may_tell(self, toll: str) -> list[int]:
        """Return the rows with a number, and with the letters of a word for a toll."""
        if toll not in self._telling:
            tolls = frozenset({toll})
            self._telling[toll] = [
                row for row in self._numbered if may_tell_a_toll(*self._written(row), tolls)
            ]
        return self._telling[toll]

    @cached_property
    def _numbered(self) -> list[int]:
        """The rows that have a number."""
        return [row for row in range(len(self.articles)) if self.statements.has_number(row)]

    def _written(self, row: int) -> tuple[str, Language]:
        return self.statements.texts[row], self.statements.languages[row]

    @cached_property
    def _openings(self) -> Openings:
        return Openings(self.statements, self.articles)


def is_of_another_year(statement: Statement) -> bool:
    """Return whether a sentence names a year, and not the one in which its article came out.

    A day with its year names one if it lies more than half a year apart.
    """
    published = day_of(statement.published)
    days = [value.day.ordinal for value in statement.values if value.day and value.day.ordinal]
    if published is not None and any(abs(day - published) > _HALF_A_YEAR for day in days):
        return True
    years = {value.low for value in statement.values if value.kind == "year"}
    return bool(years) and (statement.published or "")[:4] not in {f"{year:.0f}" for year in years}
