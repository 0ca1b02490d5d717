"""Greedy selection: step by step the candidate that adds most for its length.

For a submodular set function such as the `objective` that is near optimal (Lin & Bilmes 2011). How
much a long sentence must add is a matter of what else fits: passes that divide gains by the length
to different exponents are compared by what their whole summaries are worth.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.cancellation import check
from summarizer.method.arrays import shares_of_best
from summarizer.method.selection.candidates import (
    Candidates,
    find_representatives,
    scaled_lengths,
    single_rows,
    weight_of_pairs,
    with_passages,
)
from summarizer.method.selection.choice import Choice, Rules
from summarizer.method.selection.focus import Focus
from summarizer.method.selection.further_facts import further_facts
from summarizer.method.selection.newest_state import goes_first, newest_state, newest_toll
from summarizer.method.selection.novelty import novelty_of_clusters
from summarizer.method.selection.objective import Objective
from summarizer.method.selection.repeats import repeats
from summarizer.method.selection.required_rows import required_rows
from summarizer.method.selection.richer_members import richer_members

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from summarizer.method.constants import Constants
    from summarizer.method.rows import Rows
    from summarizer.method.selection.budget import Budget
    from summarizer.method.selection.choice import Outcome
    from summarizer.method.selection.earlier_summary import Earlier

_ROUNDS = 3  # of leaving out what is told twice: each takes as long as the first choice
_NEWEST, _TOLL = "the newest state", "the newest toll"  # among the names of what is wanted


class Selection(NamedTuple):
    """The chosen rows in the order of choice, and the outcome of every cluster.

    `labels` (n,) are the clusters of the rows, with further facts in ones of their own. `context`
    are the rows that were chosen because a representative needs them. `representatives` (clusters,)
    are rows. `scores` (clusters,) are gains for length: of a chosen cluster when it was
    chosen, of another one what it would add to the finished summary. Clusters beyond the best
    `pool` are scored by their word pairs alone. `answer` is the chosen row that answers the query
    best; `notes` tell what was asked for and is not there. `earlier` is what an earlier summary
    says to the rows, if there is one; `newest` is the chosen row that tells how
    matters stand now, if it goes first.
    """

    rows: list[int]
    labels: NDArray[np.intp]
    context: frozenset[int]
    representatives: NDArray[np.intp]
    scores: NDArray[np.float64]
    outcomes: list[Outcome]
    answer: int | None = None
    notes: tuple[str, ...] = ()
    earlier: Earlier | None = None
    newest: int | None = None

    def opening(self) -> int | None:
        """Return the chosen row that a story opens with, where that is known."""
        return self.newest if self.answer is None else self.answer

    def with_further(self, further: Sequence[int], worth: NDArray[np.float64]) -> Selection:
        """Return the selection with further rows, each in its own cluster; `worth` is (n,)."""
        labels, outcomes = self.labels.copy(), list(self.outcomes)
        representatives, scores = self.representatives.tolist(), self.scores.tolist()
        for row in further:
            if representatives[labels[row]] != row:
                labels[row] = len(outcomes)
                representatives.append(row)
                scores.append(0.0)
                outcomes.append("selected")
            scores[labels[row]] = float(worth[row])
            outcomes[labels[row]] = "selected"
        return self._replace(
            rows=[*self.rows, *further],
            labels=labels,
            representatives=np.array(representatives, dtype=np.intp),
            scores=np.array(scores),
            outcomes=outcomes,
        )

    def told_before(self) -> frozenset[int]:
        """Return the chosen rows that are no news to readers of the earlier summary."""
        earlier = self.earlier
        if earlier is None:
            return frozenset()
        return frozenset(row for row in self.rows if not earlier.is_news(row))


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
    event. What `focus` requires is taken first, if need be by itself, and what it excludes never.
    Of articles of several days the opening that tells how matters stand goes next, and so does a
    sentence with the newest toll where others tell older ones. Beside an earlier summary news of
    the event goes first, then news near to what that one told, then whole sentences of news beside
    the event, whatever is left of the budget, and what it told last. What other languages alone
    tell is taken only if required.
    """
    focus = focus or Focus.none(len(rows))
    representatives = find_representatives(rows, budget, constants, focus)
    rules = Rules(redundancy, constants, focus, np.zeros(len(representatives), dtype=np.intp))
    selection = _selected(rows, representatives, budget, rules)
    if not focus.asks_for_something:
        selection, rules = _without_repeats(selection, rows, representatives, budget, rules)
    if focus.asks_for_something or not budget.leaves_room(selection.rows, constants.unused_share):
        return selection
    richer = richer_members(selection, rows, budget, redundancy)
    if richer:
        representatives[rows.labels[list(richer)]] = list(richer.values())
        selection = _selected(rows, representatives, budget, rules)
    worth = _worth(rows, focus, constants)
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
        selection = _selected(rows, representatives, budget, rules)
    return selection, rules


def _selected(
    rows: Rows, representatives: NDArray[np.intp], budget: Budget, rules: Rules
) -> Selection:
    """Return the rows of a summary, given the representatives of the clusters."""
    redundancy, constants, focus = rules.redundancy, rules.constants, rules.focus
    worth = _worth(rows, focus, constants)
    wanted = required_rows(focus, representatives, shares_of_best(worth), rows, budget)
    newest = None if focus.has_its_own_news else newest_state(rows, representatives, constants)
    if newest is not None:
        wanted[_NEWEST] = newest
    if not focus.has_its_own_news and newest not in rows.evidence.newest_tolls:
        toll = newest_toll(rows, worth, constants)
        wanted |= {} if toll is None else {_TOLL: toll}
    representatives = representatives.copy()
    for row in reversed(wanted.values()):  # of two in one cluster the first represents it
        representatives[rows.labels[row]] = row
    scores = worth[representatives]
    ranked = _ranked(scores, np.isin(representatives, list(wanted.values())))
    best_and_others = np.split(ranked, [constants.pool])
    pool, rest = (single_rows(rows, representatives, part) for part in best_and_others)
    candidates = with_passages(rows, pool, redundancy, constants)
    rules = rules._replace(novelty=_novelty(focus, candidates, scores, redundancy))
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
    choice, scores = greedy.choice, greedy.scores
    unused = np.isin(pool.clusters, choice.clusters, invert=True)
    scores[pool.clusters[unused]] = greedy.gains()[: len(pool)][unused]
    while (best := choice.best(rest, scores[rest.clusters])) is not None:
        check()
        choice.take(rest, best)
    unmet = [name for name in greedy.unmet if name not in {_NEWEST, _TOLL}]
    return Selection(
        choice.chosen,
        rows.labels,
        choice.context(),
        representatives,
        scores,
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


def _worth(rows: Rows, focus: Focus, constants: Constants) -> NDArray[np.float64]:
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


def _novelty(
    focus: Focus, candidates: Candidates, scores: NDArray[np.float64], redundancy: float
) -> NDArray[np.intp]:
    """Return how new each cluster is to readers of an earlier summary, if there is one."""
    if focus.earlier is None:
        return np.zeros(len(scores), dtype=np.intp)
    return novelty_of_clusters(focus.earlier, candidates, len(scores), redundancy)


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

    def gains(self) -> NDArray[np.float64]:
        """Return what each candidate would add to what is chosen."""
        gains: NDArray[np.float64] = self._objective.gains() + self._bonus
        return gains

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

    def _take_best(self, row: int | None = None) -> bool:
        check()
        gains = self.gains()
        best = self.choice.best(self._candidates, gains, row)
        if best is not None:
            self.scores[self._candidates.clusters[best]] = gains[best]
            self._objective.add(best)
            self.choice.take(self._candidates, best)
        return best is not None
