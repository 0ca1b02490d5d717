"""Scored rows and a budget in, the rows of the summary out: one representative of each cluster.

Read `budget`, `focus` with `questions` and `earlier_summary`, `candidates` with `novelty`,
`choice`, `objective` with `introductions`, `greedy` with `required_rows`, `newest_state`,
`repeats`, `richer_members` and `further_facts`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.constants import CONSTANTS, Constants
from summarizer.method.selection.budget import Budget
from summarizer.method.selection.focus import Focus, focus_on
from summarizer.method.selection.greedy import Selection, select_within

if TYPE_CHECKING:
    from summarizer.method.rows import Rows
    from summarizer.options import Options

__all__ = ["Budget", "Focus", "Selection", "focus_on", "select"]


def select(
    rows: Rows, options: Options, constants: Constants = CONSTANTS, focus: Focus | None = None
) -> Selection:
    """Return the rows of a summary: one of a cluster, no redundant pair, within the budget.

    `focus` tells what is asked of them; None asks for nothing.
    """
    budget = Budget.of(rows.costs, options)
    return select_within(rows, budget, options.redundancy, constants, focus)
