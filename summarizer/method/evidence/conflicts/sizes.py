"""Sizes: two values of one thing are seldom many times apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.alignment.happenings import EVENTS
from summarizer.method.evidence.conflicts.pair import AMOUNTS

if TYPE_CHECKING:
    from summarizer.method.evidence.conflicts.pair import Pair
    from summarizer.method.evidence.statements import Value

_SIZED = frozenset({"count", "money", "percent", "length"})
"""Kinds of which two values of one thing are of one size."""
_MOST_TIMES = (
    3.0  # how often one may be in the other: of 160 conflicts two had more, of 45 false 12
)
_MOST_HURT = 6.0  # the same for the dead and the hurt, whose first figures are far from the last
_MOST_LONGER = 30.0  # the same for spans of time: "six months", "ten years", but not minutes
_NEARLY_ONE = 1.6  # how near sentences are that say the same: 1.9 where little else differs


def may_be_of_one_size(pair: Pair, own: Value, other: Value) -> bool:
    """Return whether one of two values is not many times the other: those are of two things.

    How many were hurt, and how long something took, is told more variously. Where nearly all else
    is the same, or the happening and the digits are, one of the values is ten times too high.
    """
    digits = _shared_digits(own, other)
    is_misprint = digits > 1 or (digits and own.roles & other.roles)
    happened = pair.a.terms.keys() & pair.b.terms.keys() & EVENTS
    if is_misprint and happened and pair.nearness() >= AMOUNTS:
        return True
    least, most = min(own.high, other.high), max(own.low, other.low)
    if own.kind == "time":
        return most <= least * _MOST_LONGER
    if own.kind not in _SIZED or not least or pair.nearness() >= _NEARLY_ONE:
        return True
    return most <= least * (_MOST_HURT if own.roles & other.roles else _MOST_TIMES)


def _shared_digits(own: Value, other: Value) -> int:
    """Return how many digits two values have that differ in size alone: "2.4" and "24 million".

    It is none where other digits differ, too, or a value is a limit.
    """
    written = (f"{(value.low + value.high) / 2:.6g}" for value in (own, other))
    digits = {each.partition("e")[0].replace(".", "").strip("0") for each in written}
    return len(digits.pop()) if len(digits) == 1 and not (own.bound or other.bound) else 0
