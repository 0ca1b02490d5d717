"""Likeness: how far two articles report the same event, by words, meaning, names and numbers.

Events of one kind, such as two earthquakes, share most of their words, and articles about them mean
nearly the same; their names and numbers tell them apart, and their titles.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from summarizer.cancellation import check
from summarizer.encoders.language_means import without_level
from summarizer.stories.sketches import SENTENCE
from summarizer.stories.terms import (
    names_of,
    shared_rarity,
    titles_and_texts,
    weighted,
    weighted_by_rarity,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from scipy.sparse import csr_array

    from summarizer.stories.constants import StoryConstants
    from summarizer.stories.sketches import Sketch

    Floats = NDArray[np.float64]
    Rows = NDArray[np.intp]

_PAIRS_AT_ONCE = 50_000  # some tens of megabytes of rows
_ROWS_AT_ONCE = 200  # of a component: a dozen arrays of all its pairs would be some hundreds
_SAMPLE = 500  # articles: their pairs tell as much as those of all
_UNKNOWN = 0  # the day of an article without a date
_NO_OUTLET = 0  # the number of the outlet of an article that names none


class Likeness:
    """The likeness of n articles, from 0 to 1, for the pairs that are asked for.

    `words` are sparse unit rows of all words, shape (n, …). `marks` are those of names and of
    numbers beside each other, by the weights of both: a product is their weighted sum. `days`,
    shape (n,), are those of `Sketch.published`, 0 where there is none.
    """

    def __init__(self, sketches: Sequence[Sketch], constants: StoryConstants) -> None:
        """Weigh the words of each article by how rare they are among all."""
        from scipy.sparse import hstack  # noqa: PLC0415 - slow to import

        self._constants = constants
        names, least = names_of(sketches), constants.least_pile
        self.days = np.array([one.published or _UNKNOWN for one in sketches], dtype=np.intp)
        self._tongues = np.array([one.tongue for one in sketches])
        texts = [one.words for one in sketches]
        self.words = weighted(texts)
        by_name = weighted(names) * np.sqrt(constants.names)
        by_number = weighted([one.numbers for one in sketches]) * np.sqrt(constants.numbers)
        self.marks: csr_array = hstack([by_name, by_number], format="csr")
        details = [{**own, **one.numbers} for own, one in zip(names, sketches, strict=True)]
        self._details = weighted_by_rarity(details, least)
        self._evidence = shared_rarity(details, least)
        self._lengths = np.array([sum(one.words.values()) for one in sketches], dtype=np.intp)
        self._enough = _enough_details(sketches, self._lengths, constants)
        self._titled = np.array([bool(one.title) for one in sketches], dtype=bool)
        outlets = {"": _NO_OUTLET}
        numbers = [outlets.setdefault(one.outlet, len(outlets)) for one in sketches]
        self._outlets = np.array(numbers, dtype=np.intp)
        self._one_desk = _one_desk(sketches, constants)
        self._titles, self._texts = titles_and_texts([one.title for one in sketches], texts, least)
        self._vectors = np.zeros((len(sketches), 0), dtype=np.float32)
        self._level = 0.0

    def __len__(self) -> int:
        """The number of articles."""
        return len(self.days)

    def learn(self, rows: Rows, vectors: NDArray[np.float32]) -> None:
        """Take the unit vectors of some articles, shape (rows, d); only these can be compared."""
        self._vectors = np.zeros((len(self), vectors.shape[1]), dtype=np.float32)
        self._vectors[rows] = vectors
        self._level = self._level_across(rows)

    def _level_across(self, rows: Rows) -> float:
        """Return how far articles in two languages mean the same about different events.

        The news of a day has more in common than articles of many years. That two are about
        different events shows in that they share no rare name and no number. Where most pairs share
        some, the pile may be about one event, and the level is taken to be none.
        """
        sample = rows[np.linspace(0, len(rows) - 1, min(len(rows), _SAMPLE)).astype(np.intp)]
        foreign = np.triu(self._tongues[sample][:, None] != self._tongues[sample][None, :])
        if not foreign.any():
            return 0.0
        evidence = (self._evidence[sample] @ self._evidence[sample].T).toarray()
        apart = foreign & (evidence < self._constants.little_evidence)
        if 2 * apart.sum() <= foreign.sum():
            return 0.0
        vectors = self._vectors[sample].astype(np.float64)
        alike = without_level((vectors @ vectors.T).astype(np.float32)[apart])
        level = float(np.percentile(alike, self._constants.percentile_of_level))
        return min(max(level, 0.0), self._constants.most_level)

    def promising(self, left: Rows, right: Rows, bar: float) -> Shared:
        """Return what those pairs share whose likeness reaches the bar if they mean the same."""
        kept = [_NO_PAIRS]
        for start in range(0, len(left), _PAIRS_AT_ONCE):
            check()
            part = slice(start, start + _PAIRS_AT_ONCE)
            one, other = left[part], right[part]
            foreign, limit = self._tongues[one] != self._tongues[other], self._limit(one, other)
            hopeful = foreign | (limit >= bar)
            one, other, foreign = one[hopeful], other[hopeful], foreign[hopeful]
            words = _products(self.words, self.words, one, other)
            marks = _products(self.marks, self.marks, one, other)
            found = Shared(one, other, words, marks, limit[hopeful], foreign)
            kept.append(found.chosen(foreign | (self._mixed(found, np.ones(len(one))) >= bar)))
        return Shared._make(map(np.concatenate, zip(*kept, strict=True)))

    def of(self, shared: Shared) -> Floats:
        """Return the likeness of pairs of articles that were learned, shape (pairs,)."""
        found = [np.empty(0)]
        for start in range(0, len(shared.left), _PAIRS_AT_ONCE):
            part = slice(start, start + _PAIRS_AT_ONCE)
            one, other = self._vectors[shared.left[part]], self._vectors[shared.right[part]]
            found.append(np.einsum("pd,pd->p", one, other, dtype=np.float64))
        return self._mixed(shared, np.concatenate(found))

    def within(self, rows: Rows) -> tuple[Floats, Floats]:
        """Return the likeness of all pairs of some learned articles, and what they mean alike.

        Both have the shape (rows, rows).
        """
        vectors = self._vectors[rows].astype(np.float64)
        meaning: Floats = vectors @ vectors.T
        found = np.empty_like(meaning)
        for start in range(0, len(rows), _ROWS_AT_ONCE):
            check()
            part = slice(start, start + _ROWS_AT_ONCE)
            found[part] = self._mixed(self._shared(rows[part], rows), meaning[part])
        return found, meaning

    def _shared(self, some: Rows, others: Rows) -> Shared:
        """Return what each of some articles shares with each of others, shape (some, others)."""
        left, right = some[:, None], others[None, :]
        words, marks, details, evidence = (
            (known[some] @ known[others].T).toarray()
            for known in (self.words, self.marks, self._details, self._evidence)
        )
        titles = (
            (self._titles[some] @ self._texts[others].T).toarray(),
            (self._titles[others] @ self._texts[some].T).toarray().T,
        )
        limit = self._limited(left, right, titles, details, evidence)
        foreign = self._tongues[left] != self._tongues[right]
        return Shared(left, right, words, marks, limit, foreign)

    def lasting(self, left: Rows, right: Rows) -> Floats:
        """Return what the days between articles leave of their likeness, from 1 to 0."""
        apart = np.abs(self.days[left] - self.days[right])
        apart[(self.days[left] == _UNKNOWN) | (self.days[right] == _UNKNOWN)] = 0
        left_over: Floats = np.maximum(0.0, 1.0 - apart / self._constants.lasting_days)
        return left_over

    def _limit(self, left: Rows, right: Rows) -> Floats:
        """Return the most that the likeness of pairs can be, by their days and what is rare."""
        titles = (
            _products(self._titles, self._texts, left, right),
            _products(self._titles, self._texts, right, left),
        )
        details = _products(self._details, self._details, left, right)
        evidence = _products(self._evidence, self._evidence, left, right)
        return self._limited(left, right, titles, details, evidence)

    def _limited(
        self,
        left: Rows,
        right: Rows,
        titles: tuple[Floats, Floats],
        details: Floats,
        evidence: Floats,
    ) -> Floats:
        use = self._constants
        shares = details / np.maximum(self._enough[left], self._enough[right])
        limit = self.lasting(left, right) * _from(use.without_details, shares)
        limit *= _from(use.without_evidence, evidence / use.enough_evidence)
        better = use.better_title * np.maximum(*titles)
        told = better + (1 - use.better_title) * np.minimum(*titles)
        matching = np.minimum(1.0, told / use.matching_titles) ** use.steepness
        lengths = np.minimum(self._lengths[left], self._lengths[right])
        matching = np.maximum(matching, np.minimum(1.0, evidence * lengths / use.title_evidence))
        limited: Floats = limit * (1 - self._of_one_desk(left, right) * (1 - matching))
        return limited

    def _of_one_desk(self, left: Rows, right: Rows) -> Floats:
        """Return how far both have titles of one desk: not at all those of two known outlets."""
        one, other = self._outlets[left], self._outlets[right]
        unknown = (one == _NO_OUTLET) | (other == _NO_OUTLET)
        together = np.where(unknown, self._one_desk, one == other)
        titled: Floats = together * (self._titled[left] & self._titled[right])
        return titled

    def _mixed(self, shared: Shared, meaning: Floats) -> Floats:
        """Return the weighted mean within its limit; two languages share no words."""
        use = self._constants
        total = use.words + use.meaning + use.names + use.numbers
        mean = (use.words * shared.words + use.meaning * meaning + shared.marks) / total
        mixed = mean * shared.limit
        if shared.foreign.any():
            alike = without_level(meaning.astype(np.float32)).astype(np.float64)
            across = (alike - self._level) / (1 - self._level)
            across *= self.lasting(shared.left, shared.right)
            mixed = np.where(shared.foreign, across, mixed)
        likeness: Floats = np.clip(mixed, 0.0, 1.0)
        return likeness


class Shared(NamedTuple):
    """What pairs of articles share but for what they mean, as arrays that go with each other."""

    left: Rows
    right: Rows
    words: Floats
    marks: Floats
    limit: Floats
    foreign: NDArray[np.bool_]

    def chosen(self, kept: NDArray[np.bool_]) -> Shared:
        """Return some of the pairs."""
        return Shared._make(values[kept] for values in self)


_NO_PAIRS = Shared._make(np.empty(0, dtype=kind) for kind in (np.intp, np.intp, *3 * [float], bool))


def _one_desk(sketches: Sequence[Sketch], constants: StoryConstants) -> float:
    """Return how far titles of outlets that are not known are of one desk, from 0 to 1.

    A desk writes them in one way: in capitals, with a capital for each word, or as sentences. Most
    outlets write sentences: that few titles are all written so says little, and one of another way
    is thought beside them. Where no title shows its way they are compared.
    """
    styles = Counter(one.style for one in sketches if one.style and not one.outlet)
    if not styles:
        return 1.0
    style = max(sorted(styles), key=styles.__getitem__)
    share = styles[style] / (styles.total() + (style == SENTENCE))
    return float(np.interp(share, (constants.several_desks, constants.one_desk), (0.0, 1.0)))


def _from(least: float, share: Floats) -> Floats:
    """Return what is left of a likeness: from the least, for a share of 0, to all, for 1."""
    left_over: Floats = least + (1 - least) * np.minimum(1.0, share)
    return left_over


def _enough_details(sketches: Sequence[Sketch], lengths: Rows, constants: StoryConstants) -> Floats:
    """Return the details that each article needs to share, shape (n,): more, if it is a table."""
    numbers = [sum(c for w, c in one.words.items() if w[0].isdecimal()) for one in sketches]
    share = np.array(numbers) / np.maximum(lengths, 1)
    points = (constants.prose, constants.table)
    needed = (constants.enough_details, constants.details_of_tables)
    enough: Floats = np.interp(share, points, needed)
    return enough


def _products(rows: csr_array, others: csr_array, left: Rows, right: Rows) -> Floats:
    products: Any = rows[left].multiply(others[right]).sum(axis=1)
    return np.asarray(products, dtype=np.float64).ravel()
