"""Candidates for a summary: the representative of each cluster, alone or in its passage."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from summarizer.citations import DECIMALS
from summarizer.frozen import Frozen
from summarizer.method.arrays import members_of
from summarizer.method.scoring.mentions import uses_short_name

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.constants import Constants
    from summarizer.method.evidence.support import Evidence
    from summarizer.method.rows import Rows
    from summarizer.method.selection.budget import Budget
    from summarizer.method.selection.focus import Focus

_OUT_OF_REACH = 100  # above any difference in merit: those are below 7


class Candidates(Frozen):
    """m runs of rows that may be chosen, each for the representative of a cluster.

    Shape (m,) each: `clusters`; `rows`, the representatives; `first` and `last`, the ends of the
    runs, both included; `fitness`; `leaning`, true of a row by itself that would be misread without
    its passage.
    """

    clusters: NDArray[np.intp]
    rows: NDArray[np.intp]
    first: NDArray[np.intp]
    last: NDArray[np.intp]
    fitness: NDArray[np.float64]
    leaning: NDArray[np.bool_]

    def __len__(self) -> int:
        """The number of candidates."""
        return len(self.clusters)

    def total(self, values: NDArray[np.number | np.bool_]) -> NDArray[np.number]:
        """Return the sums of the rows' values, shape (n,), over each candidate's run: (m,)."""
        sums = np.concatenate(([0], np.cumsum(values)))
        totals: NDArray[np.number] = sums[self.last + 1] - sums[self.first]
        return totals

    def members(self) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Return every pair of a candidate and one of its rows, in order: shape (members,) each."""
        sizes = self.last - self.first + 1
        owners = np.repeat(np.arange(len(self)), sizes)
        steps = np.arange(len(owners)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        return owners, self.first[owners] + steps


def find_representatives(
    rows: Rows, budget: Budget, constants: Constants, focus: Focus | None = None
) -> NDArray[np.intp]:
    """Return the row that represents each cluster, shape (clusters,).

    It is the most central member; word pairs and position may outweigh a small lead. A member that
    does not read well alone, is in capitals, or shortens a name that another member has in full,
    loses merit; so does one of an older state of its article, one with an older count, or a value
    that stands alone against several sources. A member above the whole budget, or one that leans on
    a sentence that is missing, represents its cluster only if all members are or do, and one in
    another language than the summary only if all members are. Of equals the first does.
    """
    covered = weight_of_pairs(rows) / np.maximum(rows.lengths, constants.shortest_length)
    merit = rows.centrality + constants.position_of_representative * rows.position
    merit += constants.coverage_of_representative * covered / (covered.max(initial=0) or 1)
    merit -= constants.fitness_of_representative * (1 - rows.fitness)
    merit -= constants.short_name * uses_short_name(rows.mentions, rows.labels)
    merit[in_capitals(rows)] -= constants.capitals
    merit[budget.costs > budget.limit] -= _OUT_OF_REACH
    merit[rows.leaning & rows.passages.missing] -= _OUT_OF_REACH
    merit[rows.foreign] -= 3 * _OUT_OF_REACH  # below those above, also if both are true of one
    merit[rows.evidence.silent] -= constants.superseded
    merit[rows.evidence.outdated] -= constants.disputed
    merits = np.array([merit, merit - constants.disputed])
    if focus is not None:
        merits += constants.answer_of_representative * focus.answers
        merits[:, focus.excluded] -= 6 * _OUT_OF_REACH  # below all of those above
    merits = merits.round(DECIMALS)
    groups = members_of(rows.labels)
    return np.array([_best(members, merits, rows.evidence) for members in groups], dtype=np.intp)


def _best(members: NDArray[np.intp], merits: NDArray[np.float64], evidence: Evidence) -> int:
    """Return the member of a cluster of most merit, the first of equals.

    `merits`, shape (2, n), are those of all rows, and those if they are disputed: whether they are
    is asked of the best alone, since it takes time.
    """
    left, disputed = merits[:, members]
    judged: set[int] = set()
    while (best := int(left.argmax())) not in judged and len(members) > 1:
        judged.add(best)
        if evidence.is_disputed(int(members[best]), members):
            left[best] = disputed[best]
    return int(members[best])


def in_capitals(rows: Rows) -> NDArray[np.intp]:
    """Return the rows that have no small letter, although most of their letters have a case."""
    quotes = enumerate(sentence.quote for sentence in rows.sentences)
    found = [row for row, quote in quotes if quote.isupper() and _is_cased(quote)]
    return np.array(found, dtype=np.intp)


def _is_cased(quote: str) -> bool:
    return 2 * sum(map(str.isupper, quote)) > sum(map(str.isalpha, quote))


def single_rows(
    rows: Rows, representatives: NDArray[np.intp], clusters: NDArray[np.intp]
) -> Candidates:
    """Return a candidate for each of some clusters: its representative by itself.

    `representatives` are those of all clusters.
    """
    chosen = representatives[clusters]
    fitness, leaning = rows.fitness[chosen], rows.leaning[chosen]
    return Candidates(clusters, chosen, chosen, chosen, fitness, leaning)


def with_passages(
    rows: Rows, single: Candidates, redundancy: float, constants: Constants
) -> Candidates:
    """Return the given candidates, followed by the passages of those that need one.

    A passage is left out if two of its sentences are in one cluster or above `redundancy`.
    """
    first, last = rows.passages.first[single.rows], rows.passages.last[single.rows]
    longer = np.nonzero(first < last)[0]
    kept = [n for n in longer.tolist() if _is_varied(rows, first[n], last[n], redundancy)]
    soundness = [_soundness(rows, first[n], last[n]) for n in kept]
    fitness = constants.passage_fitness * np.array(soundness)
    return Candidates(
        clusters=np.append(single.clusters, single.clusters[kept]),
        rows=np.append(single.rows, single.rows[kept]),
        first=np.append(single.first, first[kept]),
        last=np.append(single.last, last[kept]),
        fitness=np.append(single.fitness, fitness),
        leaning=np.append(single.leaning, np.zeros(len(kept), dtype=bool)),
    )


def _soundness(rows: Rows, first: int, last: int) -> float:
    """Return how well a run of rows reads: as its worst row, and a quotation as a whole.

    Its sentences are short, and set scenes, since people speak so.
    """
    run = slice(first, last + 1)
    soundness, quoted = rows.soundness[run], rows.passages.quoted[run]
    parts = [*soundness[~quoted].tolist(), *([soundness[quoted].mean()] if quoted.any() else [])]
    return float(min(parts))


def _is_varied(rows: Rows, first: int, last: int, redundancy: float) -> bool:
    """Return whether no two rows of a run say the same."""
    run = np.arange(first, last + 1)
    if len(set(rows.labels[run].tolist())) < len(run):
        return False
    similarities = rows.similarity.between(run, run)[_upper_triangle(len(run))]
    return bool(similarities.max() <= redundancy)


@cache
def _upper_triangle(rows: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the indices of all pairs of different rows in a square matrix."""
    return np.triu_indices(rows, k=1)


def weight_of_pairs(rows: Rows) -> NDArray[np.float64]:
    """Return the summed weight of each row's word pairs, shape (n,)."""
    weights = rows.pairs.weights[rows.pairs.columns]
    sums = np.bincount(rows.pairs.rows, weights=weights, minlength=len(rows))
    return np.asarray(sums, dtype=np.float64)


def scaled_lengths(
    lengths: NDArray[np.number], exponent: float, constants: Constants
) -> NDArray[np.float64]:
    """Return the divisors of gains, given lengths in words."""
    longer = np.maximum(lengths, constants.shortest_length)
    scaled: NDArray[np.float64] = longer**exponent
    return scaled
