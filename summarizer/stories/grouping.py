"""Sketches in, groups out: the articles about one event, by average linkage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.method.arrays import by_first_appearance, members_of
from summarizer.method.clustering.connected_components import merge_labels
from summarizer.stories.candidates import candidates
from summarizer.stories.constants import STORY_CONSTANTS, StoryConstants
from summarizer.stories.likeness import Likeness
from summarizer.stories.linking import linked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from summarizer.stories.sketches import Sketch

    Vectors = Callable[[NDArray[np.intp]], NDArray[np.float32]]

_STEP = 0.05  # by which the bar of a component that is too large rises
_PAIR = 2  # articles, as most components have: what they share is known, and needs no linkage
_UNKNOWN = 0  # the day of an article without a date


def grouped(
    sketches: Sequence[Sketch],
    vectors: Vectors,
    *,
    window_days: int | None = None,
    constants: StoryConstants = STORY_CONSTANTS,
) -> NDArray[np.intp]:
    """Return the group of each of n articles, shape (n,), numbered from 0 by first appearance.

    The sketches stand in canonical order of their articles, and `vectors` gives the unit rows of
    some of these, shape (rows, d): it is asked once, for those that may share their event with
    another. Pairs are compared that share rare words; the likeness of a pair counts as a share of
    those of both to their nearest neighbours (local scaling, Zelnik-Manor and Perona 2004). Groups
    merge by average linkage while the mean share is at least `one_event`, then articles that are
    alone join larger groups at `joining`: that happens within connected components of pairs at that
    share. Of a group that spans more than `window_days` the parts on both sides of the longest
    pause are groups of their own.
    """
    if not sketches:
        return np.empty(0, dtype=np.intp)
    pile = _Pile(sketches, vectors, constants)
    labels = np.empty(len(sketches), dtype=np.intp)
    count = 0
    for rows in pile.components():
        for group in _parts(pile.linked(rows), rows):
            for part in _within_window(group, pile.days, window_days):
                labels[part] = count
                count += 1
    return by_first_appearance(labels)


class _Pile:
    """The articles of a pile with the scale of each, and the pairs that may be of one event."""

    def __init__(
        self, sketches: Sequence[Sketch], vectors: Vectors, constants: StoryConstants
    ) -> None:
        self._constants = constants
        self._likeness = Likeness(sketches, constants)
        self.days = self._likeness.days
        left, right, background = candidates(self._likeness, constants)
        least = constants.background * background
        self._least = min(max(least, constants.least_scale), constants.most_scale)
        pairs = self._likeness.promising(left, right, constants.joining * self._least)
        asked = np.unique(np.concatenate((pairs.left, pairs.right)))
        self._likeness.learn(asked, vectors(asked))
        found = self._likeness.of(pairs)
        others = pairs.words < constants.copies
        self._scales = self._scale(pairs.left[others], pairs.right[others], found[others])
        shares = self._shares(found, pairs.left, pairs.right)
        near = shares >= constants.joining
        self._near = pairs.left[near], pairs.right[near], shares[near]

    def components(self) -> Iterator[NDArray[np.intp]]:
        """Yield the rows of each connected component, ascending, none above the largest size."""
        everything = np.arange(len(self._likeness), dtype=np.intp)
        yield from self._components(everything, *self._near, self._constants.joining)

    def linked(self, rows: NDArray[np.intp]) -> NDArray[np.intp]:
        """Return the group of each of some rows, shape (rows,)."""
        check()
        if len(rows) == 1:
            return np.zeros(1, dtype=np.intp)
        if len(rows) == _PAIR and len(known := self._known_shares(*rows.tolist())):
            return np.where(known >= self._constants.one_event, [0, 0], [0, 1])
        found, meaning = self._likeness.within(rows)
        return linked(self._shares(found, rows[:, None], rows[None, :]), meaning, self._constants)

    def _known_shares(self, one: int, other: int) -> NDArray[np.float64]:
        """Return the share of a pair, shape (1,), or nothing if it is not near; one < other."""
        left, right, shares = self._near
        first, last = np.searchsorted(left, (one, one + 1))
        known: NDArray[np.float64] = shares[first:last][right[first:last] == other]
        return known

    def _components(
        self,
        rows: NDArray[np.intp],
        left: NDArray[np.intp],
        right: NDArray[np.intp],
        shares: NDArray[np.float64],
        bar: float,
    ) -> Iterator[NDArray[np.intp]]:
        """Yield the components of pairs at the bar; it rises for those that are too large."""
        inside = np.zeros(len(self._likeness), dtype=bool)
        inside[rows] = True
        kept = inside[left] & inside[right] & (shares >= bar)
        left, right, shares = left[kept], right[kept], shares[kept]
        labels = merge_labels(np.arange(len(self._likeness), dtype=np.intp), left, right)
        for members in _parts(labels[rows], rows):
            check()
            if len(members) <= self._constants.component:
                yield members
            elif bar >= 1:  # copies, or nearly so, beyond any bar
                yield from np.array_split(members, -(-len(members) // self._constants.component))
            else:
                yield from self._components(members, left, right, shares, bar + _STEP)

    def _scale(
        self, left: NDArray[np.intp], right: NDArray[np.intp], found: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Return the likeness of each article to its nearest neighbour, within the scales."""
        scales = np.full(len(self._likeness), self._least)
        np.maximum.at(scales, left, found)
        np.maximum.at(scales, right, found)
        capped: NDArray[np.float64] = np.minimum(scales, self._constants.most_alike)
        return capped

    def _shares(
        self, found: NDArray[np.float64], left: NDArray[np.intp], right: NDArray[np.intp]
    ) -> NDArray[np.float64]:
        """Return the likeness of pairs as shares of their scales."""
        return np.minimum(found / np.sqrt(self._scales[left] * self._scales[right]), 1.0)


def _parts(labels: NDArray[np.intp], rows: NDArray[np.intp]) -> list[NDArray[np.intp]]:
    """Return the rows of each label."""
    return [rows[places] for places in members_of(labels)]


def _within_window(
    rows: NDArray[np.intp], days: NDArray[np.intp], window_days: int | None
) -> Iterator[NDArray[np.intp]]:
    """Yield the rows, cut at their longest pause until none spans more than the window."""
    dated = np.sort(days[rows][days[rows] != _UNKNOWN])
    if window_days is None or not len(dated) or dated[-1] - dated[0] <= window_days:
        yield rows
        return
    pause = int(np.diff(dated).argmax())
    earlier = days[rows] <= dated[pause]
    yield from _within_window(rows[earlier], days, window_days)
    yield from _within_window(rows[~earlier], days, window_days)
