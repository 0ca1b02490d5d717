"""Scored rows and a budget in, the rows of the summary out: one representative of each cluster.

Read `budget`, `candidates`, `objective`, `greedy`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.constants import CONSTANTS, Constants
from summarizer.method.selection.budget import Budget
from summarizer.method.selection.greedy import Selection, select_within

if TYPE_CHECKING:
    from summarizer.method.rows import Rows
    from summarizer.options import Options

__all__ = ["Budget", "Selection", "select"]


def select(rows: Rows, options: Options, constants: Constants = CONSTANTS) -> Selection:
    """Return the rows of a summary: one of a cluster, no redundant pair, within the budget."""
    return select_within(rows, Budget.of(rows.lengths, options), options.redundancy, constants)
