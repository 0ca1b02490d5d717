"""Repeats: of two chosen sentences that tell one thing in other words, the one that tells less.

They are below the limit of redundancy, since they share few words: both are read together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.method.scoring.passages import REACH

if TYPE_CHECKING:
    from summarizer.method.rows import Rows
    from summarizer.method.selection.result import Selection

ALIKE = 0.34  # similarity of sentences that are read: of those that are less alike few repeat
_MOST = 50  # sentences of a summary: every pair is compared
_MOST_READ = 40  # pairs: five articles have three, in 230 words


def repeats(selection: Selection, rows: Rows) -> set[int]:
    """Return the chosen rows that tell what another chosen row tells, and are not to be told.

    It is the shorter one, which the longer one reports; of equals the one that was chosen later.
    What opens the story, stands in a passage, or tells others who is meant, stays, and the longer
    one goes.
    """
    fixed = {near + step for near in selection.context for step in (-1, 0, 1)}
    fixed |= {row for row in (selection.opening(),) if row is not None}
    fixed |= {row for row in selection.rows if _is_leant_on(row, selection.rows, rows)}
    alike = _alike(selection.rows[:_MOST], rows)
    pairs = [pair for pair in alike if not fixed.issuperset(pair)]  # else neither would go
    found: set[int] = set()
    for pair, is_said_again in zip(pairs, rows.evidence.are_said_again(pairs), strict=True):
        if is_said_again and found.isdisjoint(pair):
            found.update([row for row in pair if row not in fixed][:1])
    return found


def _alike(chosen: list[int], rows: Rows) -> list[tuple[int, int]]:
    """Return the pairs of chosen rows that may tell one thing, the shorter row of each first."""
    if len(chosen) < 2:  # noqa: PLR2004 - a pair
        return []
    likeness = rows.similarity.between(np.array(chosen))[:, chosen]
    first, second = np.nonzero(np.triu(likeness >= ALIKE, 1))
    found = zip(first.tolist()[:_MOST_READ], second.tolist()[:_MOST_READ], strict=True)
    pairs = ((chosen[later], chosen[earlier]) for earlier, later in found)
    lengths = rows.lengths
    return [
        (one, other) if lengths[one] <= lengths[other] else (other, one) for one, other in pairs
    ]


def _is_leant_on(row: int, chosen: list[int], rows: Rows) -> bool:
    """Return whether a row stands right before another one in an article, or names it in full."""
    others = [one for one in chosen if one != row]
    behind = [one for one in others if row < one <= row + REACH]
    if any(rows.articles[one] == rows.articles[row] for one in behind):
        return True
    full, bare = rows.mentions.full, rows.mentions.bare
    told = frozenset[str]().union(*(full[one] for one in others))
    return any((full[row] & bare[one]) - told for one in others)
