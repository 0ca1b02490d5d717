"""Scored rows and a budget in, the rows of the summary out: one representative of each cluster.

Read `budget`, `focus` with `questions` and `earlier_summary`, `candidates` with `novelty`,
`choice` with `strays`, `objective` with `introductions`, `result`, `greedy` with `wanted_rows`,
`required_rows` and `newest_state`; then what is done to the first choice: `repeats`,
`richer_members` and `further_facts`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.constants import CONSTANTS, Constants
from summarizer.method.selection.budget import Budget
from summarizer.method.selection.candidates import find_representatives
from summarizer.method.selection.choice import Rules
from summarizer.method.selection.focus import Focus, focus_on
from summarizer.method.selection.further_facts import further_facts
from summarizer.method.selection.greedy import choose, worth_of_rows
from summarizer.method.selection.repeats import repeats
from summarizer.method.selection.result import Selection
from summarizer.method.selection.richer_members import richer_members

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.rows import Rows
    from summarizer.options import Options

__all__ = ["Budget", "Focus", "Selection", "focus_on", "select", "select_within"]

_ROUNDS = 3  # of leaving out what is told twice: each takes as long as the first choice


def select(
    rows: Rows, options: Options, constants: Constants = CONSTANTS, focus: Focus | None = None
) -> Selection:
    """Return the rows of a summary within the budget of the options.

    `focus` tells what is asked of them; None asks for nothing.
    """
    budget = Budget.of(rows.costs, options)
    return select_within(rows, budget, options.redundancy, constants, focus)


def select_within(
    rows: Rows, budget: Budget, redundancy: float, constants: Constants, focus: Focus | None = None
) -> Selection:
    """Return the rows of a summary: one of a cluster, no pair above `redundancy`, within a budget.

    Where room is left, other facts in much the same words are told above that limit, each in a
    cluster of its own; what says again what is told is not, however unlike it is. The budget is
    filled, its last `unused_share` with what is near to the event alone: no other representative is
    left out that would fit, is not redundant and leans on nothing. One that leans is taken in its
    passage or not at all: a budget that is not filled is better than a sentence about somebody
    else. Fragments and clusters beside the event are taken only when nothing else fits and more
    than the `unused_share` of the budget would be left, and of each telling one cluster beside the
    event; an article that tells another story is not told. What `focus` requires is taken first, if
    need be by itself, and what it excludes never. Of articles of several days the opening that
    tells how matters stand goes next, and so does a sentence with the newest toll where others tell
    older ones. Beside an earlier summary news of the event goes first, then news near to what that
    one told, then whole sentences of news beside the event, whatever is left of the budget, and
    what it told last. What other languages alone tell is taken only if required.
    """
    focus = focus or Focus.none(len(rows))
    representatives = find_representatives(rows, budget, constants, focus)
    rules = Rules(redundancy, constants, focus, np.zeros(len(representatives), dtype=np.intp))
    selection = choose(rows, representatives, budget, rules)
    if not focus.asks_for_something:
        selection, rules = _without_repeats(selection, rows, representatives, budget, rules)
    if focus.asks_for_something or not budget.leaves_room(selection.rows, constants.unused_share):
        return selection
    richer = richer_members(selection, rows, budget, redundancy)
    if richer:
        representatives[rows.labels[list(richer)]] = list(richer.values())
        selection = choose(rows, representatives, budget, rules)
    worth = worth_of_rows(rows, focus, constants)
    further = further_facts(selection.rows, rows, worth, budget, rules)
    return selection.with_further(further, worth)


def _without_repeats(
    selection: Selection,
    rows: Rows,
    representatives: NDArray[np.intp],
    budget: Budget,
    rules: Rules,
) -> tuple[Selection, Rules]:
    """Return the selection without what it tells twice, and the rules by which that is left out.

    What comes in its place may repeat something, too.
    """
    for _ in range(_ROUNDS):
        found = repeats(selection, rows)
        if not found:
            break
        rules = rules._replace(repeats=rules.repeats | found)
        selection = choose(rows, representatives, budget, rules)
    return selection, rules
