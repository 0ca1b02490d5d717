"""The second reading of rows: of an article of which it is unsure, its likeliest row.

The rule may be unsure; or all is alike but the verb, and then it is surer than it should be.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np

from summarizer.frozen import Frozen
from summarizer.method.evidence.same_fact.second_reading import UnsurePair

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    from summarizer.method.evidence.reports.report_threshold import Reporting

    Floats = NDArray[np.float64]
    Rows = NDArray[np.intp]


class Differences(Protocol):
    """Tells in what two rows differ."""

    def speak_against(self, row: int, other: int) -> bool:
        """Return whether the other row is no report of a row, by what both state."""

    def surely_speak_against(self, row: int, other: int) -> bool:
        """Return whether it is none, whatever is read in both of them."""

    def tell_by_other_verbs(self, row: int, other: int) -> bool:
        """Return whether one of two rows has a verb for which the other has no word."""


class _Found(NamedTuple):
    """The probabilities that other rows report a row, both of shape (m,)."""

    row: int
    others: Rows
    probabilities: Floats


class SecondReadingOfRows(Frozen):
    """Tells which rows report one, and reads again at most one row of each article for it.

    One is enough to name the article, and reading takes time. `articles` (n,) are the numbers of
    the rows' articles; `pairs` tells whether two rows state something different, surely or as it
    seems, and whether one has a verb for which the other has no word.
    """

    same_fact: Reporting
    articles: Rows
    pairs: Differences
    _overruled: dict[tuple[int, int], bool] = field(default_factory=dict)
    _ahead: dict[int, _Found] = field(default_factory=dict)

    def speak_against(self, row: int, other: int) -> bool:
        """Return whether the other row is no report of a row, also if both are read at once."""
        if not self.pairs.speak_against(row, other):
            return False
        pair = row, other
        if pair not in self._overruled:
            seems = not self.pairs.surely_speak_against(row, other)
            self._overruled[pair] = seems and bool(self.same_fact.are_reports([pair])[0])
        return not self._overruled[pair]

    def probabilities(self, row: int, others: Rows) -> Floats:
        """Return the probability that each of the other rows reports a row, shape (m,)."""
        known = self._ahead.get(row)
        if known is None or not np.array_equal(known.others, others):
            (known,) = self._read_again([(row, others)])
        return known.probabilities

    def read_ahead(self, asked: Iterable[tuple[int, Rows]]) -> None:
        """Find out, all at once, what `probabilities` will return for each row and its others."""
        for found in self._read_again(asked):
            self._ahead[found.row] = found

    def _likeliest(self, row: int, others: Rows, by_rule: Floats) -> list[int]:
        """Return the place of the likeliest row of each article, if it may report a row at all.

        A row that states something different reports nothing, however likely it is.
        """
        likeliest: dict[int, int] = {}
        least, _ = self.same_fact.unsure
        for place in np.argsort(-by_rule, kind="stable").tolist():
            if by_rule[place] < least:
                break
            article = int(self.articles[others[place]])
            if article not in likeliest and not self.speak_against(row, int(others[place])):
                likeliest[article] = place
        return sorted(likeliest.values())

    def _read_again(self, asked: Iterable[tuple[int, Rows]]) -> list[_Found]:
        found: list[_Found] = []
        unsure: list[tuple[_Found, int]] = []
        other_verbs: list[tuple[_Found, int]] = []
        _, sure = self.same_fact.unsure

        def pairs() -> Iterator[UnsurePair]:
            for row, others in asked:
                one = _Found(row, others, self.same_fact.probabilities(row, others))
                found.append(one)
                for place in self._likeliest(*one):
                    if one.probabilities[place] < sure:
                        unsure.append((one, place))
                        yield UnsurePair(row, int(others[place]), float(one.probabilities[place]))
                    elif self.pairs.tell_by_other_verbs(row, int(others[place])):
                        other_verbs.append((one, place))

        again = self.same_fact.read_again(pairs())
        for (one, place), probability in zip(unsure, again.tolist(), strict=True):
            one.probabilities[place] = probability
        told = [(one.row, int(one.others[place])) for one, place in other_verbs]
        denied = self.same_fact.are_denied(told).tolist()
        for (one, place), is_denied in zip(other_verbs, denied, strict=True):
            one.probabilities[place] *= not is_denied
        return found
