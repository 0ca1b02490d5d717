"""As many people, killed in one sentence and hurt in the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.alignment.agreement import agree, is_time
from summarizer.method.evidence.alignment.counterparts import are_of_others
from summarizer.method.evidence.alignment.scopes import of_one_group
from summarizer.method.evidence.alignment.which_one import same_one
from summarizer.method.evidence.conflicts.pair import NUMBERS, Clash

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.method.evidence.conflicts.pair import Pair
    from summarizer.method.evidence.statements import Span, Statement, Value

_FATES = frozenset({"die", "hurt", "missing"})
"""Senses of what befalls people, of which one excludes the others; who is held may be freed."""
_UNKNOWN = "missing"
"""The sense that leaves open what befell them: who is missing may later be found dead."""


def fates(pair: Pair) -> Iterator[Clash]:
    """Yield what happened to as many people of one event, where the other sentence has another."""
    a, b = pair.a, pair.b
    if (
        pair.nearness() < NUMBERS
        or pair.has_strangers()
        or ("others" in a.cues) != ("others" in b.cues)
        or any(is_time(own) and not (own.said or other.said) for own, other in pair.unmatched)
        or not (same_one(a, b) and of_one_group(a, b))
    ):
        return
    for own, other in of_another_fate(a, b):
        if _UNKNOWN in own.roles | other.roles:
            continue
        if not (own.part or other.part) and own.low > 0 and min(own.fate, other.fate) >= 0:
            yield Clash("polarity", _told(a, own), _told(b, other))


def of_another_fate(a: Statement, b: Statement) -> Iterator[tuple[Value, Value]]:
    """Yield the counts of as many to whom one thing happened here, and another there: killed, hurt.

    A sentence that also counts those of the other one's fate tells both.
    """
    counts = [
        [value for value in each.values if value.kind == "count" and value.roles & _FATES]
        for each in (a, b)
    ]
    for own in counts[0]:
        for other in counts[1]:
            if any(own.roles & value.roles for value in counts[1]):
                continue
            if any(other.roles & value.roles for value in counts[0]):
                continue
            if agree(own, other) and own.counted & other.counted and are_of_others(own, other):
                yield own, other


def _told(statement: Statement, value: Value) -> Span:
    """Return the span of the word that tells what happened to those counted."""
    return statement.spans[value.fate]
