"""Two facts in much the same words: two polls, the killed and the injured, a charge and its denial.

Rows that are alike are told once where room is scarce. Where it is not, that would lose a fact.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.method.evidence.clauses.main_clause import told_part
from summarizer.method.evidence.same_fact.second_reading import UnsurePair

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.method.evidence.reports.pairs_of_rows import PairsOfRows
    from summarizer.method.evidence.reports.report_threshold import Reporting
    from summarizer.method.evidence.topic_statements import Statements

ANOTHER = 0.4
"""Probability of a report below which a row tells another fact, once the two are read together.

Of 100 small cases written against the method, ten lose a fact that is above the limit of redundancy
and below this; one report of the same fact is below it, eight are above.
"""

DIFFERENT = 0.8
"""The same by the rule alone, of rows that state something different and are read no likelier."""


class TwoFacts(NamedTuple):
    """Tells which rows are of two facts; the fields are those of `Evidence`."""

    same_fact: Reporting
    statements: Statements
    pairs: PairsOfRows

    def is_another(self, row: int, others: Sequence[int]) -> bool:
        """Return whether a row tells another fact than each of the others, and both may be so."""
        for other in others:
            if self.pairs.clash(row, other, self.pairs.likeness(row, other)) is not None:
                return False
        left = [other for other in others if not self._are_of_two(row, other)]
        return not left or self._are_told_apart(row, left)

    def _are_of_two(self, row: int, other: int) -> bool:
        """Return whether two rows state something different of two people or places."""
        own, another = self._names_told(row), self._names_told(other)
        if own <= another or another <= own:
            return False
        return self.pairs.differ(row, other)

    def _are_told_apart(self, row: int, others: Sequence[int]) -> bool:
        """Return whether a row and each of the others are probably no reports of each other."""
        pairs = [*((row, other) for other in others), *((other, row) for other in others)]
        by_rule = np.array([self._by_rule(*pair) for pair in pairs])
        asked = zip(pairs, by_rule.tolist(), strict=True)
        again = self.same_fact.read_again(UnsurePair(*pair, rule) for pair, rule in asked)
        differ = np.array([self.pairs.differ(row, other) for other in others] * 2)
        unlikely = again < ANOTHER
        unlikely |= differ & (by_rule < DIFFERENT) & (again <= by_rule)
        return bool(unlikely.all())

    def _by_rule(self, row: int, other: int) -> float:
        return float(self.same_fact.probabilities(row, np.array([other]))[0])

    def _names_told(self, row: int) -> set[str]:
        """Return the words of the names of a row, without those of who says it."""
        statement = self.statements[row]
        if statement.language is None:
            return set()
        start, end = told_part(statement.text, statement.language)
        return {
            word
            for name in statement.names
            if name.sure and not name.speaks and start <= name.span.start and name.span.end <= end
            for word in name.words
        }
