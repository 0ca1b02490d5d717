"""Former values: what something was before, or is said not to be, beside what it is now."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.method.evidence.statements.statement import Value
    from summarizer.method.evidence.statements.wording import Wording

_TIMES = frozenset({"day", "month", "year", "clock", "score", "label", "age"})
"""Kinds of value of which none is what another one was."""
_ESTIMATES = ("about", "at_least", "at_most")
_COUNTED_WORDS = 2  # between a value and "from": "to 190 passengers from 210"


def with_former(wording: Wording, values: Sequence[Value]) -> list[Value]:
    """Return the values in order, those of a former state marked.

    "From 6.1 to 6.4", "to 5 percent from 4.5", "not 6.1": of two values of one thing one is no
    more, or one was never so. "From 3 ports to 2 islands" tells of two things.
    """
    found = {
        value.at: value._replace(former=_is_behind(wording, "negations", value)) for value in values
    }
    if wording.covered("ranging"):
        return [found[value.at] for value in values]
    for first, second in pairwise(sorted(values, key=lambda value: value.at)):
        if _TIMES & {first.kind, second.kind} or not _may_be_of_one(first, second):
            continue
        if _is_behind(wording, "came_from", first) and _follows(wording, "came_to", first, second):
            found[first.at] = first._replace(former=True, change=-1)
            found[second.at] = _reached(second)
        elif _is_behind(wording, "came_to", first) and _follows(
            wording, "came_from", first, second, _COUNTED_WORDS
        ):
            found[second.at] = second._replace(former=True, change=-1)
            found[first.at] = _reached(first)
        elif _is_come_from(wording, second):
            found[second.at] = second._replace(former=True, change=-1)
    return [found[value.at] for value in values]


def _is_come_from(wording: Wording, value: Value) -> bool:
    """Return whether a value is what another one has come up, or down, from: "2, down from 3"."""
    joint = _joint(wording, "came_from", value)
    return joint is not None and wording.cue_before("ranges", joint)


def _reached(value: Value) -> Value:
    """Return a value that was reached: behind "up to" it is no more a limit."""
    value = value._replace(change=-1)
    return value._replace(low=value.high, bound=False) if value.low == 0 else value


def _may_be_of_one(first: Value, second: Value) -> bool:
    """Return whether two values are of one kind, or one of them has its unit from the other."""
    if (first.kind, first.unit) == (second.kind, second.unit):
        return True
    return any(value.kind == "count" and not value.counted for value in (first, second))


def _first(wording: Wording, value: Value) -> int:
    """Return the place of the first word of a value, its estimate included: "about 300"."""
    start = value.span.start
    at = next(at for at in range(value.at, -1, -1) if wording.starts[at] <= start)
    for cue in _ESTIMATES:
        at = next((first for first, end in wording.cue_places(cue) if end == at), at)
    return at


def _is_behind(wording: Wording, cue: str, value: Value) -> bool:
    """Return whether a word of a cue stands right before a value, or is its limit: "up to"."""
    return _joint(wording, cue, value) is not None


def _joint(wording: Wording, cue: str, value: Value) -> int | None:
    """Return the place of the word of a cue that stands before a value, or is its limit."""
    first = _first(wording, value)
    places = (at for at, end in wording.cue_places(cue) if end == first or at == first < value.at)
    return next(places, None)


def _follows(wording: Wording, cue: str, first: Value, second: Value, most: int = 0) -> bool:
    """Return whether a word of a cue alone stands between two values, or a few words before it."""
    joint = _joint(wording, cue, second)
    if joint is None:
        return False
    ends = next(at for at in range(first.at, len(wording)) if wording.ends[at] >= first.span.end)
    if joint == ends + 1:
        return True
    of_two = first.counted and second.counted and first.counted != second.counted
    return ends < joint <= ends + 1 + max(most, len(first.counted)) and not of_two
