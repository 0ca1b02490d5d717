"""The newest state: the opening of a later article that tells how matters stand now.

What it shares with the news of the first day would shut it out as a repetition.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.citations import DECIMALS
from summarizer.method.arrays import median
from summarizer.method.evidence.topic_statements import day_of
from summarizer.method.selection.strays import strays

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.constants import Constants
    from summarizer.method.rows import Rows


def newest_state(rows: Rows, representatives: NDArray[np.intp], constants: Constants) -> int | None:
    """Return the row that tells how matters stand, if the articles came out on several days.

    It opens an article, reads well alone, and is as near as most to what else is told. Of several
    it is the nearest, by how late its article came out between the first and the last day: on the
    day after the first the news is often the same, and the last article may tell of something
    beside it. The representative of its cluster, if that is no older, goes before it: others may
    say otherwise than the row.
    """
    dated = _days_of_openings(rows)
    first, last = min(dated.values(), default=0), max(dated.values(), default=0)
    able = _able(rows, constants)
    able &= rows.nearness >= constants.newest_state * median(rows.nearness)
    worth = {
        row: round(float(rows.nearness[row]) * (day - first) / (last - first), DECIMALS)
        for row, day in dated.items()
        if day > first and able[row]
    }
    if not worth:
        return None
    newest = max(worth, key=lambda row: (worth[row], -row))
    other = int(representatives[rows.labels[newest]])
    return other if other in worth and dated[other] >= dated[newest] else newest


def goes_first(newest: int | None, rows: Rows, constants: Constants) -> bool:
    """Return whether a summary opens with the row that tells how matters stand.

    A later article tells as often what is beside the news. So the row must be nearer to what else
    is told than the median sentence is, by `newest_opening` of what the nearest opening is.
    """
    if newest is None:
        return False
    able = _able(rows, constants)
    nearest = max(float(rows.nearness[row]) for row in _days_of_openings(rows) if able[row])
    usual = median(rows.nearness)
    return bool(rows.nearness[newest] >= usual + constants.newest_opening * (nearest - usual))


def newest_toll(rows: Rows, worth: NDArray[np.float64], constants: Constants) -> int | None:
    """Return the row of the newest toll that is worth most, where older ones are left out."""
    able = _able(rows, constants)
    found = [row for row in rows.evidence.newest_tolls if able[row]]
    return max(found, key=lambda row: (round(float(worth[row]), DECIMALS), -row), default=None)


def _days_of_openings(rows: Rows) -> dict[int, int]:
    """Return the first row of each dated article, and its day."""
    openings = np.flatnonzero(np.diff(rows.articles, prepend=-1)).tolist()
    days = {row: day_of(rows.evidence.statements.dates[row]) for row in openings}
    return {row: day for row, day in days.items() if day is not None}


def _able(rows: Rows, constants: Constants) -> NDArray[np.bool_]:
    """Return which rows may stand alone at the head of a summary, shape (n,)."""
    able = ~(rows.leaning | rows.foreign | rows.evidence.silent | rows.evidence.outdated)
    able &= ~strays(rows, constants)
    able &= rows.fitness >= constants.fragment_fitness
    return able
