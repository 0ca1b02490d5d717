"""Further facts: where room is left, what is much like a told sentence and tells another fact.

Two polls or two suspects are told in nearly the same words, so that they are in one cluster, or
above the limit of redundancy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.method.arrays import shares_of_best
from summarizer.method.selection.repeats import ALIKE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.method.rows import Rows
    from summarizer.method.selection.budget import Budget
    from summarizer.method.selection.choice import Rules

_MOST = 50  # sentences of a summary: every sentence of the articles is compared with each
_MOST_JUDGED = 50  # sentences: each takes as long as some sentences take to be encoded


def further_facts(
    chosen: Sequence[int],
    rows: Rows,
    worth: NDArray[np.float64],
    budget: Budget,
    rules: Rules,
) -> list[int]:
    """Return the rows that are told as well, those of most `worth` first, shape of that (n,).

    Each would repeat a chosen row by its words alone, and tells another fact; none says again what
    a chosen one says in other words. More than the `unused_share` of the budget is left before
    each. A long summary gets none.
    """
    told, redundancy, constants = list(chosen), rules.redundancy, rules.constants
    left = budget.limit - float(budget.costs[told].sum())
    judged = 0
    for row in _much_alike(told, rows, worth, rules):
        check()
        if left <= constants.unused_share * budget.limit or judged == _MOST_JUDGED:
            break
        if budget.costs[row] > left:
            continue
        judged += 1
        likeness = rows.similarity.between(np.array([row]), np.array(told))[0]
        near = (likeness > redundancy) | (rows.labels[told] == rows.labels[row])
        alike = np.array(told)[near | (likeness >= ALIKE)].tolist()
        if not rows.evidence.is_another_fact(row, np.array(told)[near].tolist()):
            continue
        pairs = [pair for other in alike for pair in ((row, other), (other, row))]
        if not any(rows.evidence.are_said_again(pairs)):
            told.append(row)
            left -= float(budget.costs[row])
    return told[len(chosen) :]


def _much_alike(told: list[int], rows: Rows, worth: NDArray[np.float64], rules: Rules) -> list[int]:
    """Return the rows that are left out as much like told ones, those of most worth first."""
    if not 0 < len(told) <= _MOST:
        return []
    able = ~(rows.leaning | rows.foreign | rows.evidence.silent | rows.evidence.outdated)
    able &= rows.fitness >= rules.constants.fragment_fitness
    able[[*told, *rules.repeats]] = False
    near = rows.similarity.between(np.array(told)).max(axis=0) > rules.redundancy
    able &= near | np.isin(rows.labels, rows.labels[told])
    best_first = np.argsort(-shares_of_best(worth), kind="stable")
    found: list[int] = best_first[able[best_first]].tolist()
    return found
