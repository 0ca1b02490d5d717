"""The rows that are taken before all others: what is asked for, how matters stand, the toll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.arrays import shares_of_best
from summarizer.method.selection.newest_state import newest_state, newest_toll
from summarizer.method.selection.required_rows import required_rows

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from summarizer.method.rows import Rows
    from summarizer.method.selection.budget import Budget
    from summarizer.method.selection.choice import Rules

_NEWEST, _TOLL = "the newest state", "the newest toll"
UNASKED = frozenset({_NEWEST, _TOLL})
"""The names of what nobody asked for: where it cannot be taken, no note says so."""


def wanted_rows(
    rows: Rows,
    representatives: NDArray[np.intp],
    worth: NDArray[np.float64],
    budget: Budget,
    rules: Rules,
) -> tuple[dict[str, int], int | None]:
    """Return the rows to take first, by their names, and the one that tells the newest state.

    `representatives`, shape (clusters,), are rows; `worth`, shape (n,), is that of all rows.
    """
    focus = rules.focus
    wanted = required_rows(focus, representatives, shares_of_best(worth), rows, budget)
    if focus.has_its_own_news:
        return wanted, None
    newest = newest_state(rows, representatives, rules.constants)
    if newest is not None:
        wanted[_NEWEST] = newest
    if newest not in rows.evidence.newest_tolls:
        toll = newest_toll(rows, worth, rules.constants)
        wanted |= {} if toll is None else {_TOLL: toll}
    return wanted, newest
