"""Older tolls: which rows tell fewer dead or hurt than another article has by now."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from summarizer.frozen import Frozen
from summarizer.method.evidence.alignment.agreement import agree
from summarizer.method.evidence.alignment.counterparts import GROUPS, PEOPLE
from summarizer.method.evidence.conflicts.tolls import tolls_in
from summarizer.method.evidence.counts_over_time.disputants import is_of_another_year

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.evidence.counts_over_time.disputants import Disputants
    from summarizer.method.evidence.statements import Statement, Value

_GROWING = frozenset({"die", "hurt", "infect"})
"""Tolls of which more become known."""
_FATE_FAR = 6  # words from what happened to the number: "the number of dead rose to six"
_CHANGES = frozenset({"rise", "fall"})
"""Senses of verbs that may stand behind a number: "auf sieben gestiegen"."""
_MOST_TIMES = 6.0  # how often an older toll may be in a newer one: more are of two events


class OlderTolls(Frozen):
    """Which of n rows tell a toll that another article has newer; `sources` (n,) as in Evidence.

    Only a greater number is newer, and none of another year. Of two articles with a date that of
    the later one is. Where a date is unknown, it is newer if it is told as what it came to ("was
    put up to 25"), or if it is of dead, and no fewer sources have it: the dead are found one by
    one, and seldom counted too high.
    """

    disputants: Disputants
    sources: NDArray[np.intp]

    def of_rows(self) -> NDArray[np.bool_]:
        """Return which rows tell an older toll, shape (n,)."""
        older = np.zeros(len(self.sources), dtype=bool)
        for toll, told in self._told.items():
            for row, value in told:
                older[row] |= self._has_newer(row, value, toll)
        return older

    def newest(self) -> list[int]:
        """Return the rows with the newest state of each toll that others tell in an older one."""
        found = set()
        for toll, told in self._told.items():
            older = [one for one in told if self._has_newer(*one, toll)]
            for newest in (one for one in told if one not in older):
                if any(self._is_newer(*newest, *one) for one in older):
                    found.add(newest[0])
        return sorted(found)

    def are_told_by(self, statement: Statement, row: int) -> bool:
        """Return whether a statement, as one of the article of a row, tells an older toll."""
        return any(
            _is_of_all(value, toll) and self._has_newer(row, value, toll)
            for value, toll in tolls_in(statement)
            if toll in _GROWING
        )

    def _has_newer(self, row: int, value: Value, toll: str) -> bool:
        """Return whether another article has a newer toll than the value in a row's article."""
        return any(
            self._is_newer(other, each, row, value)
            for other, each in self._told[toll]
            if self.disputants.are_of_some_days(row, other)
        )

    def _is_newer(self, row: int, value: Value, than_row: int, than: Value) -> bool:
        """Return whether the toll in a row takes the place of one in another row."""
        if not _may_replace(value, than):
            return False
        statements = self.disputants.statements
        if is_of_another_year(statements[row]) or value.low <= than.low:
            return False
        if statements.are_dated(row, than_row):
            return statements.days_after(row, than_row) > 0
        dead = "die" in (value.roles | value.counted) & (than.roles | than.counted)
        if value.change < 0:
            return True
        return dead and self._voices(row, value) >= self._voices(than_row, than)

    def _voices(self, row: int, value: Value) -> int:
        """Return how many sources have a toll, that of the row among them."""
        tolls = value.roles | value.counted
        found = {
            int(self.sources[other])
            for toll in tolls & _GROWING
            for other, each in self._told[toll]
            if (each.low, each.high) == (value.low, value.high)
        }
        return len(found | {int(self.sources[row])})

    @cached_property
    def _told(self) -> dict[str, list[tuple[int, Value]]]:
        """The rows with a toll of each kind that their articles never tell otherwise."""
        found: dict[str, list[tuple[int, Value]]] = {toll: [] for toll in _GROWING}
        for row, value, toll in self.disputants.told_once(_GROWING):
            if _is_of_all(value, toll):
                found[toll].append((row, value))
        return found


def _is_of_all(value: Value, toll: str) -> bool:
    """Return whether a toll plainly counts people, whoever they are: not "16 bodies"."""
    counted = value.counted - _CHANGES
    if not counted:
        return 0 <= value.fate <= value.at + 1 and value.at - value.fate <= _FATE_FAR
    return bool(counted & (PEOPLE | {toll})) and not counted & GROUPS


def _may_replace(value: Value, than: Value) -> bool:
    """Return whether a toll says otherwise than another one, or more exactly than "at least"."""
    low, high = sorted((value.low, than.low))
    if low <= 0 or high > _MOST_TIMES * low:
        return False
    return not agree(value, than) or (than.bound and not value.bound and value.low > than.low)
