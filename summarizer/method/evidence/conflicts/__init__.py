"""Conflicts: two sentences that speak of the same thing and cannot both be true.

Read `pair`; `tolls`, `other_things`, `beside_values`, `sizes` and `updates`, then `numbers` and
`corrections`; `dates`, `two_subjects`, `polarity` and `plain_denials`; `places`; `fates`, `parts`,
`other_alternatives`; and `stated_values`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages import has_vocabulary
from summarizer.method.evidence.alignment.counterparts import likeness
from summarizer.method.evidence.conflicts.corrections import corrections
from summarizer.method.evidence.conflicts.dates import dates
from summarizer.method.evidence.conflicts.fates import fates
from summarizer.method.evidence.conflicts.numbers import but_for_a_value, numbers
from summarizer.method.evidence.conflicts.other_alternatives import alternatives
from summarizer.method.evidence.conflicts.pair import Clash, Kind, Pair
from summarizer.method.evidence.conflicts.parts import parts
from summarizer.method.evidence.conflicts.places import (
    enemies,
    names,
    other_names,
    places,
    winners,
)
from summarizer.method.evidence.conflicts.plain_denials import plain_denials
from summarizer.method.evidence.conflicts.polarity import refusals, signs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from summarizer.method.evidence.statements import Statement

__all__ = ["Clash", "Kind", "clash", "clashes"]

_RULES: tuple[Callable[[Pair], Iterator[Clash]], ...] = (
    *(numbers, corrections, dates, signs, refusals, places, names),
    *(winners, enemies, fates, parts, alternatives, other_names),
)


_SAME_WORDS = 0.8
"""Likeness of sentences that tell the same, of whatever their words say."""


def clash(a: Statement, b: Statement, similarity: float) -> Clash | None:
    """Return the first conflict between two sentences, or None.

    `similarity` is that of the two sentences in their topic.
    """
    return next(clashes(a, b, similarity), None)


def clashes(
    a: Statement,
    b: Statement,
    similarity: float,
    tolls: frozenset[str] = frozenset(),
    report_each_other: Callable[[], bool] = bool,
) -> Iterator[Clash]:
    """Yield each conflict: in numbers, dates, whether it is so, places and names.

    `tolls` are those that the articles of both have once; see `disputants`. `report_each_other`
    tells whether each sentence would report the other by its words; it is asked where nothing else
    than one value may be otherwise.
    """
    if a.text.rstrip().endswith("?") or b.text.rstrip().endswith("?"):
        return  # a question states nothing
    pair = Pair(a, b, similarity, likeness(a, b), tolls)
    if any(own.kind == "label" for own, _ in pair.unmatched):
        return  # flight 447 and flight 302 are two
    if pair.are_of_two_events:
        return
    if not _is_understood(pair):
        yield from plain_denials(pair)
        return
    found = False
    for rule in _RULES:
        for each in rule(pair):
            found = True
            yield each
    if found:
        return
    for each in plain_denials(pair):
        found = True
        yield each
    if not found and (value := but_for_a_value(pair)) and report_each_other():
        yield value


def _is_understood(pair: Pair) -> bool:
    """Return whether it can be told what two values are values of.

    Without a list of its units, periods and ordinals that takes sentences of a language that say
    the same in nearly the same words: 7 km deep, and 32 km from the coast, are both so many km.
    """
    languages = (pair.a.language, pair.b.language)
    known = all(each is None or has_vocabulary(each) for each in languages)
    return known or pair.likeness >= _SAME_WORDS
