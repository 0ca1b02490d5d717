"""Days and times that cannot both be true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.alignment.agreement import days_apart, is_time
from summarizer.method.evidence.alignment.happenings import same_act_on, same_events
from summarizer.method.evidence.alignment.scopes import same_stage
from summarizer.method.evidence.conflicts.beside_values import share_what_is_beside
from summarizer.method.evidence.conflicts.pair import (
    DATES,
    SAME_ACT,
    SIGNED,
    Clash,
    by_signs,
    other_events,
    several,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.method.evidence.conflicts.pair import Pair
    from summarizer.method.evidence.statements import Value


_ENDINGS = frozenset({"end", "return", "open"})
"""Senses of what is over on the day that something else lasted until."""


def dates(pair: Pair) -> Iterator[Clash]:
    """Yield the days and times of one event that differ."""
    found = pair.unmatched
    if not found or not all(is_time(own) for own, _ in found) or pair.is_in_two_places:
        return  # where the numbers, or the places, differ as well, two things are told of
    one_stage = same_stage(pair.a, pair.b)
    needed = DATES + other_events(pair) + (SIGNED if by_signs(pair) else 0.0)
    for own, other in found:
        least = needed + several(pair, own, other)
        if own.kind == "clock" and _are_of_one_act(pair, own, other):
            least -= SAME_ACT
        near = pair.nearness() >= least
        if not near and not pair.of_one_life(own, other):
            continue
        of_one_event = is_of_the_event(pair, own, other) and same_act_on(pair.a, own, pair.b, other)
        if (one_stage and of_one_event) or _ends_apart(pair, own, other):
            yield Clash("date", own.span, other.span)


def _are_of_one_act(pair: Pair, own: Value, other: Value) -> bool:
    """Return whether one word stands beside two times of day, in a language whose words are known.

    Of others the days of the week may not be.
    """
    known = pair.a.language is not None and bool(pair.a.language.vocabulary.senses)
    return known and share_what_is_beside(pair.a, own, pair.b, other)


def _ends_apart(pair: Pair, own: Value, other: Value) -> bool:
    """Return whether what ends on a day in one sentence lasts until another day in the other.

    What lasts until Sunday night may be over on Monday.
    """
    if own.bound == other.bound or own.said or other.said:
        return False
    free = pair.b if own.bound else pair.a
    return bool(free.terms.keys() & _ENDINGS) and days_apart(own, other) > 1


def is_of_the_event(pair: Pair, own: Value, other: Value) -> bool:
    """Return whether values are times of what happened: of no speech, no text and no figure."""
    if not is_time(own) or own.said or other.said or own.bound != other.bound:
        return False
    if own.kind == "clock" and (pair.a.stamped or pair.b.stamped):
        return False
    if own.kind == "clock" and not same_events(pair.a, pair.b):
        return False  # "Stott left the meeting at 7.10", "the meeting closed at 7.25"
    values = (*pair.a.values, *pair.b.values)
    return own.kind != "month" or all(is_time(value) for value in values)
