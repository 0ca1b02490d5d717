"""Further facts: where room is left, what is much like a told sentence and is of somebody else.

Two polls or two suspects are told in nearly the same words. They are two facts, although they are
in one cluster, or above the limit of redundancy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.method.arrays import shares_of_best
from summarizer.method.evidence.same_fact.main_clause import told_part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.method.evidence.support import Evidence
    from summarizer.method.rows import Rows
    from summarizer.method.selection.budget import Budget
    from summarizer.method.selection.choice import Rules

_MOST = 50  # sentences of a summary: every sentence of the articles is compared with each


def further_facts(
    chosen: Sequence[int],
    rows: Rows,
    worth: NDArray[np.float64],
    budget: Budget,
    rules: Rules,
) -> list[int]:
    """Return the rows that are told as well, those of most `worth` first, shape of that (n,).

    Each would repeat a chosen row by its words alone: both have names that the other has not, they
    state something different, and neither contradicts the other. More than the `unused_share` of
    the budget is left before each. A long summary gets none.
    """
    told, redundancy, constants = list(chosen), rules.redundancy, rules.constants
    if not 0 < len(told) <= _MOST:
        return []
    left = budget.limit - int(budget.costs[told].sum())
    able = ~(rows.leaning | rows.foreign | rows.evidence.silent | rows.evidence.outdated)
    able &= rows.fitness >= constants.fragment_fitness
    able[told] = False
    near = rows.similarity.between(np.array(told)).max(axis=0) > redundancy
    able &= near | np.isin(rows.labels, rows.labels[told])
    for row in np.argsort(-shares_of_best(worth), kind="stable").tolist():
        check()
        if left <= constants.unused_share * budget.limit:
            break
        if able[row] and budget.costs[row] <= left and _is_another(row, told, rows, redundancy):
            told.append(row)
            left -= int(budget.costs[row])
    return told[len(chosen) :]


def _is_another(row: int, told: list[int], rows: Rows, redundancy: float) -> bool:
    """Return whether a row is of somebody else than each told row that it is much like."""
    likeness = rows.similarity.between(np.array([row]), np.array(told))[0]
    alike = [
        other
        for other, similarity in zip(told, likeness.tolist(), strict=True)
        if similarity > redundancy or rows.labels[other] == rows.labels[row]
    ]
    return all(_are_of_two(row, other, rows.evidence) for other in alike)


def _are_of_two(row: int, other: int, evidence: Evidence) -> bool:
    """Return whether two rows are of two people or places, and both may be so."""
    own, another = _names_told(row, evidence), _names_told(other, evidence)
    if own <= another or another <= own or evidence.agree(row, other):
        return False
    return evidence.clash(row, other, evidence.likeness(row, other)) is None


def _names_told(row: int, evidence: Evidence) -> set[str]:
    """Return the words of the names of a row, without those of who says it."""
    statement = evidence.statements[row]
    if statement.language is None:
        return set()
    start, end = told_part(statement.text, statement.language)
    return {
        word
        for name in statement.names
        if name.sure and not name.speaks and start <= name.span.start and name.span.end <= end
        for word in name.words
    }
