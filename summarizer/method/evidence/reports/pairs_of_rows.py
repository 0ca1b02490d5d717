"""Two rows: how alike they are, whether they clash, and whether they state something different."""

from __future__ import annotations

from dataclasses import field
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from summarizer.frozen import Frozen
from summarizer.method.evidence.alignment.agreement import agree, comparable, is_time
from summarizer.method.evidence.conflicts import clashes
from summarizer.method.evidence.differences.across_languages import clash_across, differs_across
from summarizer.method.evidence.differences.predicates import tell_by_other_verbs
from summarizer.method.evidence.differences.vetoes import differs, surely_differs
from summarizer.method.evidence.wording_differences.quoted_words import quote_otherwise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from summarizer.method.clustering.similarity import Similarity
    from summarizer.method.constants import Constants
    from summarizer.method.evidence.conflicts import Clash
    from summarizer.method.evidence.counts_over_time.disputants import Disputants
    from summarizer.method.evidence.reports.report_threshold import Reporting
    from summarizer.method.evidence.topic_statements import Statements

_FIGURES = ("number", "amount")


class PairsOfRows(Frozen):
    """Compares what two of n rows state; the fields are those of `Evidence`."""

    similarity: Similarity
    statements: Statements
    same_fact: Reporting
    constants: Constants
    tongues: NDArray[np.intp] | None
    disputants: Disputants | None
    _against: dict[tuple[int, int], bool] = field(default_factory=dict)

    def likeness(self, row: int, other: int) -> float:
        """Return the similarity of two rows."""
        return float(self.similarity.between(np.array([row]), np.array([other]))[0, 0])

    def agree(self, row: int, other: int) -> bool:
        """Return whether two rows state nothing different."""
        similarity = self.likeness(row, other)
        return self.clash(row, other, similarity) is None and not self.differ(row, other)

    def clash(self, row: int, other: int, similarity: float) -> Clash | None:
        """Return the first conflict between two rows, if there is one."""
        return next(self.all_clashes(row, other, similarity), None)

    def all_clashes(self, row: int, other: int, similarity: float) -> Iterator[Clash]:
        """Yield each conflict between two rows."""
        own, another = self.statements[row], self.statements[other]
        if self._are_in_one_language(row, other):
            tolls = self.disputants.shared_tolls(row, other) if self.disputants else frozenset()
            would_report = partial(self._would_report_each_other, row, other)
            yield from clashes(own, another, similarity, tolls, would_report)
        elif found := clash_across(own, another, similarity):
            yield found

    def has_another_number(self, row: int, other: int, beside: int) -> bool:
        """Return whether a row beside another one has another number for one that this lacks."""
        own, another = self.statements[row], self.statements[other]
        lacking = {
            value.span
            for value in own.values
            if not is_time(value)
            and not any(comparable(value, each) and agree(value, each) for each in another.values)
        }
        if not lacking:
            return False
        found = self.all_clashes(row, beside, self.likeness(row, beside))
        return any(each.kind in _FIGURES and each.a in lacking for each in found)

    def differ(self, row: int, other: int) -> bool:
        """Return whether two rows state something different, so that neither reports the other."""
        if self.statements.differ_plainly(row, other):
            return True
        if self.statements.tells_of_another_doer(row, other):
            return True
        own, another = self.statements[row], self.statements[other]
        if self._are_in_one_language(row, other):
            texts = self.statements.texts
            return differs(own, another) or quote_otherwise(texts[row], texts[other])
        return differs_across(own, another)

    def speak_against(self, row: int, other: int) -> bool:
        """Return whether the other row is no report of a row: they differ, or it is of another.

        Those who read a row again and those who judge it ask the same: each pair is compared once.
        """
        pair = row, other
        if pair not in self._against:
            self._against[pair] = self.differ(row, other) or (
                self.statements.tells_of_somebody_else(row, other)
            )
        return self._against[pair]

    def surely_speak_against(self, row: int, other: int) -> bool:
        """Return whether the other row is no report of a row, whatever is read in both of them.

        So it is where they clash, are in two languages, differ in more than their wording, or in
        the verb.
        """
        texts, own, another = self.statements.texts, self.statements[row], self.statements[other]
        return (
            not self._are_in_one_language(row, other)
            or surely_differs(own, another)
            or tell_by_other_verbs(own, another)
            or quote_otherwise(texts[row], texts[other])
            or self.statements.differ_plainly(row, other)
            or self.statements.tells_of_another_doer(row, other)
            or self.statements.tells_of_somebody_else(row, other)
            or self.clash(row, other, self.likeness(row, other)) is not None
        )

    def tell_by_other_verbs(self, row: int, other: int) -> bool:
        """Return whether one of two rows has a verb for which the other has no word."""
        return tell_by_other_verbs(self.statements[row], self.statements[other])

    def _would_report_each_other(self, row: int, other: int) -> bool:
        """Return whether each of two rows probably reports the other, whatever they differ in."""
        there = self.same_fact.probabilities(row, np.array([other]))
        back = self.same_fact.probabilities(other, np.array([row]))
        return bool(min(there[0], back[0]) >= self.constants.each_other)

    def _are_in_one_language(self, row: int, other: int) -> bool:
        return self.tongues is None or bool(self.tongues[row] == self.tongues[other])
