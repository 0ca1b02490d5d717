"""Richer members: where room is left, a sentence gives way to one that reports it and tells more.

What a near-duplicate adds is in no other sentence: that would repeat the rest of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.method.evidence.clauses.told_terms import terms_told
from summarizer.method.selection.candidates import in_capitals

if TYPE_CHECKING:
    from summarizer.method.evidence.support import Evidence
    from summarizer.method.rows import Rows
    from summarizer.method.selection.budget import Budget
    from summarizer.method.selection.result import Selection

_MOST = 50  # sentences of a summary: every pair is compared, and few short reports fill no more
_FEWEST_NEW = 2  # content words: one more is mostly another word for something that was told


def richer_members(
    selection: Selection, rows: Rows, budget: Budget, redundancy: float
) -> dict[int, int]:
    """Return the chosen rows that give way, each with the member of its cluster that replaces it.

    That one reports it, is borne out by as many sources or one fewer, reads as well by itself,
    repeats nothing else that is chosen, tells more of what the summary does not, and fits. What
    stands in a passage stays, and so does all of a long summary.
    """
    summary = list(selection.rows)
    if len(summary) > _MOST:
        return {}
    fixed = {near + step for near in selection.context for step in (-1, 0, 1)}
    left = budget.limit - float(budget.costs[summary].sum())
    replaced: dict[int, int] = {}
    for row in summary.copy():
        check()
        if row in fixed:
            continue
        others = [one for one in summary if one != row]
        fitting = _fitting(row, left, rows, budget)
        best = _richest(row, fitting, others, rows, redundancy)
        if best is not None:
            replaced[row] = best
            summary[summary.index(row)] = best
            left -= float(budget.costs[best] - budget.costs[row])
    return replaced


def _fitting(row: int, left: float, rows: Rows, budget: Budget) -> list[int]:
    """Return the members of a row's cluster that could stand in its place."""
    able = (rows.labels == rows.labels[row]) & (rows.articles != rows.articles[row])
    able &= ~(rows.leaning | rows.foreign | rows.evidence.silent | rows.evidence.outdated)
    able &= (rows.fitness >= rows.fitness[row]) & (rows.voices >= rows.voices[row])
    able &= budget.costs - budget.costs[row] <= left
    able[in_capitals(rows)] = False  # its clauses are not known, so that it seems to tell more
    return np.flatnonzero(able).tolist()


def _richest(
    row: int, fitting: list[int], others: list[int], rows: Rows, redundancy: float
) -> int | None:
    """Return the member that tells most beyond a row and the `others`; the first of equals."""
    statements, evidence = rows.evidence.statements, rows.evidence
    told = {term for other in others for term in statements[other].terms}
    own = terms_told(statements[row]) - told
    new = {one: len(terms_told(statements[one]) - told) - len(own) for one in fitting}
    for one in sorted(fitting, key=lambda one: (-new[one], one)):
        if new[one] < _FEWEST_NEW:
            return None
        repeats = rows.similarity.between(np.array([one]), np.array(others, dtype=np.intp))
        if (
            repeats.max(initial=-1) <= redundancy
            and evidence.is_reported_by(row, [one])
            and _is_borne_out(one, row, evidence)
            and not evidence.contradictions(one)
        ):
            return one
    return None


def _is_borne_out(one: int, row: int, evidence: Evidence) -> bool:
    """Return whether a row has at most one source fewer than another, and still a second one."""
    sources = _sources(row, evidence)
    return _sources(one, evidence) >= max(min(2, sources), sources - 1)


def _sources(row: int, evidence: Evidence) -> int:
    """Return the number of independent sources of a row, quickly: by the rule alone."""
    return evidence.independent_sources(row, evidence.reports(row, by_rule=True))
