"""What is chosen so far, and what may still be: it fits, says nothing again and needs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np

from summarizer.method.arrays import median, members_of, shares_of_best
from summarizer.method.selection.strays import strays

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.constants import Constants
    from summarizer.method.rows import Rows
    from summarizer.method.selection.budget import Budget
    from summarizer.method.selection.candidates import Candidates
    from summarizer.method.selection.focus import Focus

Outcome = Literal[
    "selected",
    "context",
    "redundant",
    "does not fit",
    "leans",
    "fragment",
    "beside the event",
    "outdated",
    "other language",
    "excluded",
]


class Rules(NamedTuple):
    """By what rows are allowed: the limit of redundancy, the constants, and what is asked for.

    `novelty`, shape (clusters,), tells how new clusters are to readers of an earlier summary;
    `repeats` are rows that tell in other words what is told.
    """

    redundancy: float
    constants: Constants
    focus: Focus
    novelty: NDArray[np.intp]
    repeats: frozenset[int] = frozenset()


class Choice:
    """The rows chosen so far, the rest of the budget, and the candidates that are still allowed."""

    def __init__(
        self,
        rows: Rows,
        representatives: NDArray[np.intp],
        budget: Budget,
        rules: Rules,
    ) -> None:
        self.chosen: list[int] = []
        self.clusters: list[int] = []
        self._rows = rows
        self._representatives = representatives
        self._costs = budget.costs.copy()  # a chosen row costs nothing more
        self._rest: float = budget.limit
        constants, focus = rules.constants, rules.focus
        self._unused = constants.unused_share * budget.limit
        self._redundancy = rules.redundancy
        self._fragment_fitness = constants.fragment_fitness
        self._least_fitness = constants.least_fitness
        self._covered = np.zeros(len(representatives), dtype=bool)  # clusters with a chosen row
        self._strayed = np.zeros(int(rows.tellings.max(initial=0)) + 1, dtype=bool)
        self._redundant = np.isin(np.arange(len(rows)), list(rules.repeats))
        self._of_event = _is_of_event(rows, representatives, constants.event)
        self._fills = _is_of_event(rows, representatives, constants.event_of_filler)
        answers = focus.answers >= constants.answer
        # Beside an earlier summary another story is news, too.
        self._stray = strays(rows, constants) & ~answers & (focus.earlier is None)
        self._of_event = (self._of_event & ~self._stray[representatives]) | answers[representatives]
        self._fills |= answers[representatives]
        self._foreign = rows.foreign
        self._outdated = rows.evidence.outdated
        self._excluded = focus.excluded
        self._novelty = rules.novelty

    def best(
        self, candidates: Candidates, gains: NDArray[np.float64], row: int | None = None
    ) -> int | None:
        """Return the candidate of the greatest gain that is allowed, the first of equals, or None.

        With a `row` it is one for that row, which may be a fragment or beside the event.
        """
        allowed = self._allowed(candidates) if row is None else self._with(row, candidates)
        if not allowed.any():
            return None
        shares = shares_of_best(np.where(allowed, gains, 0.0))
        best = np.flatnonzero(allowed & (shares == shares.max()))
        return int(best[np.argmin(candidates.rows[best])])

    def take(self, candidates: Candidates, best: int) -> None:
        """Choose a candidate; rows above the redundancy limit to it become redundant."""
        run = range(int(candidates.first[best]), int(candidates.last[best]) + 1)
        added = [row for row in run if row not in self.chosen]
        self.chosen += added
        self.clusters.append(int(candidates.clusters[best]))
        if not self._of_event[candidates.clusters[best]]:
            self._strayed[self._rows.tellings[candidates.rows[best]]] = True
        self._rest -= float(self._costs[added].sum())
        self._costs[added] = 0
        self._covered[self._rows.labels[added]] = True
        similarities = self._rows.similarity.between(np.array(added)).max(axis=0)
        self._redundant |= similarities > self._redundancy

    def note(self, name: str, row: int) -> str:
        """Return the note that a row of what was asked for could not be taken."""
        repeats = self._redundant[row] or self._covered[self._rows.labels[row]]
        reason = "another sentence says the same" if repeats else "the budget is too small"
        return f"must_include {name!r} is not in the summary: {reason}"

    def context(self) -> frozenset[int]:
        """Return the chosen rows that do not represent a chosen cluster."""
        return frozenset(self.chosen) - frozenset(self._representatives[self.clusters].tolist())

    def outcomes(self) -> list[Outcome]:
        """Return the outcome of each cluster."""
        fits = self._costs[self._representatives] <= self._rest
        beside = ~self._of_event | (fits & ~self._near())
        outcomes = np.where(beside, "beside the event", "does not fit").astype(object)
        is_fragment = self._rows.fitness[self._representatives] < self._fragment_fitness
        outcomes[is_fragment] = "fragment"
        outcomes[self._rows.leaning[self._representatives]] = "leans"
        outcomes[self._outdated[self._representatives]] = "outdated"
        outcomes[self._foreign[self._representatives]] = "other language"
        outcomes[self._excluded[self._representatives]] = "excluded"
        outcomes[self._redundant[self._representatives]] = "redundant"
        outcomes[self._covered] = "context"
        outcomes[self.clusters] = "selected"
        return list(outcomes)

    def _allowed(self, candidates: Candidates) -> NDArray[np.bool_]:
        """Return which candidates may be taken next: the first rank that is not empty.

        All of them fit, repeat nothing, are in the language of the summary and, but for fragments
        of one fault, need nothing. News goes before what an earlier summary told;
        without such a summary nothing is news, and the first rank is that of whole sentences about
        the event. The last of the budget, which may stay unused, is filled with what is near to the
        event alone, and nothing at all with what tells another story.
        """
        fitting = self._fitting(candidates) & ~candidates.leaning
        fitting &= ~(self._foreign | self._stray)[candidates.rows]
        whole: NDArray[np.bool_] = fitting & (candidates.fitness >= self._fragment_fitness)
        of_event = self._near()[candidates.clusters]
        good: NDArray[np.bool_] = whole & of_event
        novelty = self._novelty[candidates.clusters]
        ranks = [good & (novelty > 1), good & (novelty > 0), whole & (novelty > 0), good]
        if self._rest > self._unused:
            fitting &= candidates.fitness >= self._least_fitness
            ranks.append(
                fitting & (of_event | ~self._strayed[self._rows.tellings[candidates.rows]])
            )
        return next((rank for rank in ranks if rank.any()), good)

    def _near(self) -> NDArray[np.bool_]:
        """Return which clusters are near enough to the event to be told next, shape (clusters,)."""
        return self._of_event if self._rest > self._unused else self._fills

    def _with(self, row: int, candidates: Candidates) -> NDArray[np.bool_]:
        """Return which candidates for a row may be taken next: they fit and repeat nothing.

        A row that leans stands by itself only if its passage cannot be had: it was asked for.
        """
        fitting = self._fitting(candidates) & (candidates.rows == row)
        sound = fitting & ~candidates.leaning
        chosen: NDArray[np.bool_] = sound if sound.any() else fitting
        return chosen

    def _fitting(self, candidates: Candidates) -> NDArray[np.bool_]:
        """Return which candidates fit, repeat nothing, and have no excluded row."""
        fresh = ~self._covered[candidates.clusters] & (candidates.total(self._barred()) == 0)
        fitting: NDArray[np.bool_] = fresh & (candidates.total(self._costs) <= self._rest)
        return fitting

    def _barred(self) -> NDArray[np.bool_]:
        """Return which rows are excluded or would repeat something in the summary, shape (n,)."""
        barred: NDArray[np.bool_] = self._redundant | self._covered[self._rows.labels]
        barred[self.chosen] = False
        return barred | self._excluded


def _is_of_event(rows: Rows, representatives: NDArray[np.intp], event: float) -> NDArray[np.bool_]:
    """Return which clusters are about the event, shape (clusters,).

    Those are that several tellings open with, and those that are near to what else is told: half as
    near as the sentences of a telling usually are to all others. That several tell it elsewhere is
    no sign: they share notices, too. Of a lone telling all are.
    """
    of_tellings = [median(rows.nearness[members]) for members in members_of(rows.tellings)]
    typical = median(np.array(of_tellings)) if of_tellings else 0.0
    is_one = int(rows.tellings.max(initial=0)) == 0
    of_event: NDArray[np.bool_] = rows.relevance[representatives] >= event * typical
    return of_event | (rows.openings_of_clusters() > 1) | is_one
