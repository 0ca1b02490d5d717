"""The row that stands for each article and each place that a summary must include."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.citations import DECIMALS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.rows import Rows
    from summarizer.method.selection.budget import Budget
    from summarizer.method.selection.focus import Focus


def required_rows(
    focus: Focus,
    representatives: NDArray[np.intp],
    worth: NDArray[np.float64],
    rows: Rows,
    budget: Budget,
) -> dict[str, int]:
    """Return the row to take for each article and place that is required, by its name.

    Places, of which one row will do, come first. Of an article it is a row that is taken already,
    else the one of greatest `worth`, shape (n,): one that leaves enough of the budget for the
    others if any does, and one that represents its cluster anyway if any does.
    """
    represents = np.zeros(len(rows), dtype=bool)
    represents[representatives] = True
    ordered = sorted(focus.required, key=lambda one: len(one.rows) > 1)
    shortest = [float(budget.costs[list(required.rows)].min()) for required in ordered]
    left: float = budget.limit
    wanted: dict[str, int] = {}
    for place, required in enumerate(ordered):
        taken = [row for row in wanted.values() if row in required.rows]
        fits = budget.costs <= left - sum(shortest[place + 1 :])
        wanted[required.name] = row = (
            taken[0]
            if taken
            else max(
                required.rows,
                key=lambda row: (
                    fits[row],
                    represents[row],
                    round(float(worth[row]), DECIMALS),
                    -row,
                ),
            )
        )
        left -= 0 if taken else float(budget.costs[row])
    return wanted
