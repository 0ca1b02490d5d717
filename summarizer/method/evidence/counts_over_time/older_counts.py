"""Older counts: which rows tell of homes, ships or acres what a later article counts anew.

What changes from day to day mostly grows. So the greater number of the later article is the state
that holds; a smaller one only where it is told beside the number that it follows.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from summarizer.citations import DECIMALS
from summarizer.frozen import Frozen
from summarizer.method.evidence.alignment.agreement import agree, comparable
from summarizer.method.evidence.alignment.counterparts import PEOPLE
from summarizer.method.evidence.counts_over_time.disputants import is_of_another_year

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray

    from summarizer.method.clustering.similarity import Similarity
    from summarizer.method.evidence.counts_over_time.disputants import Disputants
    from summarizer.method.evidence.statements import Statement, Value
    from summarizer.method.evidence.topic_statements import Statements

_COUNTED = frozenset({"count", "area", "length", "mass", "volume"})
"""Kinds of value that grow with an event. Shares, prices, ages and times change in other ways."""
_LEAST_SIMILARITY = 0.3  # of two rows in the topic: below it most count two things
_MOST_TIMES = 6.0  # how often an older count may be in a newer one: more are of two things
_MOST = 60  # rows that count one thing: so many are of several events, and would take long


class OlderCounts(Frozen):
    """Which of n rows count what another article of a later day has counted anew.

    `disputants` knows the statements of the rows and their articles, `similarity` that of any two.
    Nothing is read of articles that all came out on one day, or on none that is known.
    """

    disputants: Disputants
    similarity: Similarity

    def of_rows(self) -> NDArray[np.bool_]:
        """Return which rows have an older count, shape (n,)."""
        older = np.zeros(len(self.disputants.articles), dtype=bool)
        older[list(self._older)] = True
        return older

    def are_told_by(self, statement: Statement, row: int) -> bool:
        """Return whether a statement, as one of the article of a row, has its older count."""
        articles = self.disputants.articles
        return any(
            agree(own, value) and _are_of_one_thing(statement, own, self._statements[other], value)
            for own in statement.values
            for other, values in self._older.items()
            if articles[other] == articles[row]
            for value in values
        )

    @cached_property
    def _older(self) -> Mapping[int, list[Value]]:
        """The rows with an older count, and which of their values it is."""
        found: dict[int, list[Value]] = {}
        for told in self._told.values():
            for row, value in told:
                if any(self._is_newer(*later, row, value) for later in told):
                    found.setdefault(row, []).append(value)
        return found

    def _is_newer(self, row: int, value: Value, than_row: int, than: Value) -> bool:
        """Return whether the value of a row takes the place of that of another row."""
        days = self._statements.days_after(row, than_row)
        if days <= 0 or not self.disputants.are_of_some_days(row, than_row):
            return False
        own, other = self._statements[row], self._statements[than_row]
        if not _may_replace(own, value, other, than) or _holds(other, value):
            return False
        similarity = self.similarity.between(np.array([row]), np.array([than_row]))[0, 0]
        return bool(round(float(similarity), DECIMALS) >= _LEAST_SIMILARITY)

    @property
    def _statements(self) -> Statements:
        return self.disputants.statements

    @cached_property
    def _told(self) -> Mapping[tuple[str, str], list[tuple[int, Value]]]:
        """The values of each thing counted, and of each unit, with their rows, in order."""
        found: dict[tuple[str, str], list[tuple[int, Value]]] = defaultdict(list)
        for row, value in self._values():
            counted = _counted(self._statements[row], value) | value.roles
            for thing in counted if value.kind == "count" else {value.unit}:
                found[value.kind, thing].append((row, value))
        return {thing: told for thing, told in found.items() if len(told) <= _MOST}

    def _values(self) -> Iterator[tuple[int, Value]]:
        """Yield the counts and measures of each row, but for those of parts and of other years."""
        if len({_day(one) for one in self._statements.dates if one}) <= 1:
            return
        for row in range(len(self._statements.dates)):
            if self._statements.has_number(row):
                statement = self._statements[row]
                if not is_of_another_year(statement):
                    yield from ((row, each) for each in statement.values if _is_state(each))


def _day(published: str) -> str:
    return published[:10]


def _is_state(value: Value) -> bool:
    """Return whether a value may be that of a whole, as it is now."""
    return value.kind in _COUNTED and not (value.part or value.former)


def _counted(statement: Statement, value: Value) -> frozenset[str]:
    """Return what a value counts, or all that its clause tells of if the value names nothing.

    "The queue of ships grew to 22" has no word behind its number.
    """
    if value.kind == "count" and not value.counted and value.change < 0:
        return frozenset(_terms_beside(statement, value) & statement.content)
    return value.counted


def _may_replace(own: Statement, value: Value, other: Statement, than: Value) -> bool:
    """Return whether a value may be a newer one than that of another statement.

    It is greater, or told beside what it was before. Their clauses have a word in common.
    """
    low, high = sorted((value.low, than.low))
    if low <= 0 or high > _MOST_TIMES * low or not _are_of_one_thing(own, value, other, than):
        return False
    if agree(value, than) or (value.low < than.low and not _is_told_as_former(own, than)):
        return False
    return bool(_told_beside(own, value) & _told_beside(other, than))


def _are_of_one_thing(own: Statement, value: Value, other: Statement, than: Value) -> bool:
    """Return whether two values differ at most in their numbers, as far as they say of what."""
    if not comparable(value, than) or value.part or than.part:
        return False
    if value.kind != "count":
        return True
    here, there = _counted(own, value), _counted(other, than)
    if (here and there and not here & there) or (
        value.roles and than.roles and not value.roles & than.roles
    ):
        return False
    return bool(here & there or value.roles & than.roles)


def _told_beside(statement: Statement, value: Value) -> set[str]:
    """Return the terms, and the words as they are written, of the clause of a value.

    The words of names count, too: "the fire covers", and "the Tamarack Fire grew to". But people
    do many things, and in one place: of them what they are, or where, tells nothing.
    """
    beside = _terms_beside(statement, value)
    if value.counted & PEOPLE:
        return beside & statement.content - PEOPLE | value.roles
    return beside | {statement.folded[statement.terms[term]] for term in beside} | value.counted


def _terms_beside(statement: Statement, value: Value) -> set[str]:
    """Return the terms in the clause of a value."""
    clause = statement.clauses[value.at]
    return {term for term, at in statement.terms.items() if statement.clauses[at] == clause}


def _holds(statement: Statement, value: Value) -> bool:
    """Return whether a statement tells a value, too: then it knows the later state."""
    return any(comparable(each, value) and agree(each, value) for each in statement.values)


def _is_told_as_former(statement: Statement, value: Value) -> bool:
    """Return whether a statement tells a value as what something was before."""
    return any(
        each.former and comparable(each, value) and agree(each, value) for each in statement.values
    )
