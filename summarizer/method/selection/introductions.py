"""Introductions: last names whose owner the summary has not told yet."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.method.scoring.mentions import to_introduce

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.rows import Rows
    from summarizer.method.selection.candidates import Candidates

_STEM = 5  # letters: "Zelensky" and "Zelenskiy" are one name


class Introductions:
    """Which candidates name somebody by the last name alone whom a growing summary does not tell.

    A name that the articles themselves do not introduce in full is known to every reader.
    """

    def __init__(self, rows: Rows, candidates: Candidates) -> None:
        """Start with a summary that has told nobody."""
        unknown = to_introduce(rows.mentions, rows.articles)
        stems = sorted({name[:_STEM] for name in unknown})
        numbers = {stem: number for number, stem in enumerate(stems)}
        self._size = len(candidates)
        self._told: list[list[int]] = []
        owners, names = [], []
        for first, last in zip(candidates.first.tolist(), candidates.last.tolist(), strict=True):
            check()
            run = range(first, last + 1)
            full = frozenset[str]().union(*(rows.mentions.full[row] for row in run))
            bare = frozenset[str]().union(*(rows.mentions.bare[row] for row in run))
            alone = sorted((bare - full) & unknown)
            owners += [len(self._told)] * len(alone)
            names += [numbers[name[:_STEM]] for name in alone]
            self._told.append([numbers[name[:_STEM]] for name in sorted(full & unknown)])
        self._owners = np.array(owners, dtype=np.intp)
        self._names = np.array(names, dtype=np.intp)
        self._unmet = np.ones(len(numbers), dtype=np.float64)

    def anew(self) -> Introductions:
        """Return the same of a summary that has told nobody."""
        other = copy(self)
        other._unmet = np.ones_like(self._unmet)  # noqa: SLF001 - its own copy
        return other

    def missing(self) -> NDArray[np.bool_]:
        """Return which candidates name somebody who is not told yet, shape (candidates,)."""
        unmet = np.bincount(self._owners, self._unmet[self._names], minlength=self._size)
        missing: NDArray[np.bool_] = unmet > 0
        return missing

    def add(self, candidate: int) -> None:
        """Add a candidate to the summary: whom it names in full the reader knows from now on."""
        self._unmet[self._told[candidate]] = 0.0
