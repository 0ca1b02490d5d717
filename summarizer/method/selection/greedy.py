"""Greedy selection: step by step the candidate that adds most for its length.

For a submodular set function such as the `objective` that is near optimal (Lin & Bilmes 2011). How
much a long sentence must add is a matter of what else fits: passes that divide gains by the length
to different exponents are compared by what their whole summaries are worth.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.method.arrays import shares_of_best
from summarizer.method.selection.candidates import (
    Candidates,
    scaled_lengths,
    single_rows,
    weight_of_pairs,
    with_passages,
)
from summarizer.method.selection.choice import Choice, Rules
from summarizer.method.selection.newest_state import goes_first
from summarizer.method.selection.novelty import novelty_of_clusters
from summarizer.method.selection.objective import Objective
from summarizer.method.selection.result import Selection
from summarizer.method.selection.wanted_rows import UNASKED, wanted_rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from summarizer.method.constants import Constants
    from summarizer.method.rows import Rows
    from summarizer.method.selection.budget import Budget
    from summarizer.method.selection.focus import Focus


def choose(
    rows: Rows, representatives: NDArray[np.intp], budget: Budget, rules: Rules
) -> Selection:
    """Return the rows of a summary, given the representatives of the clusters."""
    constants, focus = rules.constants, rules.focus
    worth = worth_of_rows(rows, focus, constants)
    wanted, newest = wanted_rows(rows, representatives, worth, budget, rules)
    representatives = representatives.copy()
    for row in reversed(wanted.values()):  # of two in one cluster the first represents it
        representatives[rows.labels[row]] = row
    scores = worth[representatives]
    ranked = _ranked(scores, np.isin(representatives, list(wanted.values())))
    best_and_others = np.split(ranked, [constants.pool])
    pool, rest = (single_rows(rows, representatives, part) for part in best_and_others)
    candidates = with_passages(rows, pool, rules.redundancy, constants)
    rules = rules._replace(novelty=_novelty(candidates, scores, rules))
    empty = Objective(rows, candidates, constants)
    passes = [
        _Greedy(
            Choice(rows, representatives, budget, rules),
            candidates,
            empty.anew(exponent),
            focus,
            constants,
        )
        for exponent in _exponents(rows, budget, focus, constants)
    ]
    greedy = _worthiest(passes, wanted, scores)
    greedy.take_others(pool, rest)
    choice = greedy.choice
    unmet = [name for name in greedy.unmet if name not in UNASKED]
    return Selection(
        choice.chosen,
        rows.labels,
        choice.context(),
        representatives,
        greedy.scores,
        choice.outcomes(),
        focus.best_answer(choice.chosen),
        (*focus.notes, *(choice.note(name, wanted[name]) for name in unmet)),
        focus.earlier,
        newest if newest in choice.chosen and goes_first(newest, rows, constants) else None,
    )


def _exponents(rows: Rows, budget: Budget, focus: Focus, constants: Constants) -> tuple[float, ...]:
    """Return the exponents of the length for which the candidates are taken, a pass each.

    Whole summaries are compared by what the articles tell. Beside what a caller asks for that is no
    measure: then there is one pass.
    """
    if focus.answers.any() or focus.required or focus.earlier is not None:
        return constants.length_exponents[-1:]
    sentences = budget.limit / (1 if budget.is_of_sentences else rows.usual_length)
    few = sentences < constants.few
    return constants.exponents_of_few if few else constants.length_exponents


def _worthiest(
    passes: Sequence[_Greedy], wanted: Mapping[str, int], scores: NDArray[np.float64]
) -> _Greedy:
    """Return the pass whose whole summary is worth most, the first of equals."""
    for one in passes:
        one.fill(wanted, scores)
    worths = shares_of_best(np.array([one.worth() for one in passes]))
    return passes[int(np.argmax(worths))]


def worth_of_rows(rows: Rows, focus: Focus, constants: Constants) -> NDArray[np.float64]:
    """Return what each row adds for its length while nothing is chosen, shape (n,)."""
    lengths = scaled_lengths(rows.lengths, constants.length_exponents[-1], constants)
    worth = weight_of_pairs(rows) / lengths * rows.fitness
    gains = focus.gains(np.arange(len(rows)), constants)
    worth += worth.max(initial=0) * gains * rows.fitness
    return worth


def _ranked(scores: NDArray[np.float64], is_wanted: NDArray[np.bool_]) -> NDArray[np.intp]:
    """Return the clusters in the order of their scores, those that are asked for first."""
    ranked = np.argsort(-shares_of_best(scores), kind="stable")
    first = is_wanted[ranked]
    return np.concatenate((ranked[first], ranked[~first]))


def _novelty(candidates: Candidates, scores: NDArray[np.float64], rules: Rules) -> NDArray[np.intp]:
    """Return how new each cluster is to readers of an earlier summary, if there is one."""
    earlier = rules.focus.earlier
    if earlier is None:
        return np.zeros(len(scores), dtype=np.intp)
    return novelty_of_clusters(earlier, candidates, len(scores), rules.redundancy)


class _Greedy:
    """Takes the candidates of the pool, step by step the one of the greatest gain.

    `scores`, shape (clusters,), are the gains of what was taken, and what was given for the others;
    `unmet` are the names of what is wanted and could not be taken.
    """

    def __init__(
        self,
        choice: Choice,
        candidates: Candidates,
        objective: Objective,
        focus: Focus,
        constants: Constants,
    ) -> None:
        self.choice = choice
        self.scores = np.empty(0)
        self.unmet: list[str] = []
        self._candidates = candidates
        self._objective = objective
        self._bonus = focus.gains(candidates.rows, constants) * candidates.fitness
        if self._bonus.any():
            self._bonus *= objective.gains().max(initial=0)

    def worth(self) -> float:
        """Return what the summary is worth as a whole."""
        return self._objective.worth()

    def fill(self, wanted: Mapping[str, int], scores: NDArray[np.float64]) -> None:
        """Take what is wanted, then all that is allowed; `scores` are those of all clusters."""
        self.scores = scores.copy()
        self.unmet = [
            name
            for name, row in wanted.items()
            if row not in self.choice.chosen and not self._take_best(row)
        ]
        while self._take_best():
            pass

    def take_others(self, pool: Candidates, rest: Candidates) -> None:
        """Take what else is allowed of the clusters beyond the pool, the best first.

        The clusters of the pool of which nothing was taken have the scores of what they would add.
        """
        unused = np.isin(pool.clusters, self.choice.clusters, invert=True)
        self.scores[pool.clusters[unused]] = self._gains()[: len(pool)][unused]
        while (best := self.choice.best(rest, self.scores[rest.clusters])) is not None:
            check()
            self.choice.take(rest, best)

    def _take_best(self, row: int | None = None) -> bool:
        check()
        gains = self._gains()
        best = self.choice.best(self._candidates, gains, row)
        if best is not None:
            self.scores[self._candidates.clusters[best]] = gains[best]
            self._objective.add(best)
            self.choice.take(self._candidates, best)
        return best is not None

    def _gains(self) -> NDArray[np.float64]:
        """Return what each candidate would add to what is chosen."""
        gains: NDArray[np.float64] = self._objective.gains() + self._bonus
        return gains
