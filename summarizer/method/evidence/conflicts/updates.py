"""Updates: whether two figures are states of one count at different times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.alignment.counterparts import is_of_them

if TYPE_CHECKING:
    from summarizer.method.evidence.conflicts.pair import Pair
    from summarizer.method.evidence.statements import Statement, Value

_DWINDLING = frozenset({"missing", "trap"})
"""Senses under which a count falls: who is found is not missed any more."""


def is_said_to_follow(pair: Pair, own: Value, other: Value) -> bool:
    """Return whether the words say that one figure follows the other."""
    a, b = pair.a, pair.b
    if a.stamped or b.stamped or "stamps" in a.cues or "stamps" in b.cues:
        return True
    if _counts_on(a, own) or _counts_on(b, other) or has_grown(pair, own, other):
        return True
    if (own.roles or other.roles) and max(a.signs.get("rise", 0), b.signs.get("rise", 0)) > 0:
        return True  # "the toll rose to 31"
    hours, others = a.cues.get("day_times", frozenset()), b.cues.get("day_times", frozenset())
    # "on Monday morning", "by Monday night"
    return own.kind == "count" and bool(hours and others) and not hours & others


def follows_by_date(pair: Pair, own: Value, other: Value) -> bool:
    """Return whether the days of the articles say that one count follows the other.

    A count grows, a length does not. Of the missing and the trapped there may be fewer each day.
    """
    if own.kind != "count" or not (pair.a.published and pair.b.published):
        return False
    days = pair.a.published[:10], pair.b.published[:10]
    if days[0] == days[1]:
        return False
    earlier, later = (own, other) if days[0] < days[1] else (other, own)
    return later.high > earlier.low or bool((own.roles | other.roles) & _DWINDLING)


def has_grown(pair: Pair, own: Value, other: Value) -> bool:
    """Return whether one toll is the other and what has come to it: "five more, now 17"."""
    return _adds_to(pair.a, own, other) or _adds_to(pair.b, other, own)


def _adds_to(statement: Statement, toll: Value, earlier: Value) -> bool:
    if toll.low <= earlier.high or toll.part:
        return False
    return any(
        each.roles & toll.roles and earlier.low <= toll.low - each.low <= earlier.high
        for each in statement.values
        if each.kind == "count" and each is not toll and not is_of_them(each, statement)
    )


def _counts_on(statement: Statement, value: Value) -> bool:
    """Return whether a count goes on from an earlier one: "a third person has died"."""
    language = statement.language
    ordinals = language.vocabulary.ordinal_numbers if language else {}
    return value.kind == "count" and statement.folded[value.at] in ordinals
