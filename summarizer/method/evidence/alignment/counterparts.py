"""Counterparts: which values and names of two sentences may be about the same thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.alignment.agreement import agree, comparable, same_name
from summarizer.method.evidence.statements.counting import FATES
from summarizer.method.evidence.statements.statement import read_once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.method.evidence.statements import Name, Statement, Value

_ADDED = frozenset({"count", "money", "percent"})
"""Kinds of value of which several make one."""
_SHORTENED = frozenset({"money", "percent", "clock", "magnitude"})
"""Kinds of value whose unit is left out where it has just been told."""
_HOUR, _NOON = 60, 12  # minutes, and hours
_WHOLE_WORDS = 3  # behind a number: "of the dead"
_SAVED = frozenset({"survive", "rescue"})
"""Senses that are true of the same people: who is pulled out is a survivor."""
_VAGUE = 2.0  # how often the least is in the most that a vague count leaves possible
PEOPLE = frozenset({"people", "passenger", "work", "jobs", "onlookers"})
"""Senses that count anybody."""
GROUPS = frozenset({"adult", "child", "woman", "man", "army", "police", "student"})
"""Senses of people who are mostly a part of those told of."""


def shared_terms(a: Statement, b: Statement) -> float:
    """Return the share of the content words of the sentence with fewer that the other has too."""
    own, other = a.content, b.content
    return len(own & other) / max(1, min(len(own), len(other)))


def likeness(a: Statement, b: Statement) -> float:
    """Return Dice's coefficient of the content words of two sentences, names left out."""
    return 2 * len(a.content & b.content) / max(1, len(a.content) + len(b.content))


def unmatched(a: Statement, b: Statement) -> Iterator[tuple[Value, Value]]:
    """Yield the values of one kind that disagree, and that the other sentence does not hold."""
    lonely = [value for value in b.values if not _is_held(value, b, a)]
    for own in a.values:
        others = [
            each
            for each in lonely
            if comparable(own, each) and own.former == each.former and not _fit(own, each)
        ]
        if others and not _is_held(own, a, b):
            yield from ((own, other) for other in others)


def _fit(own: Value, other: Value) -> bool:
    """Return whether two values can both be true: also "none died" beside "twelve survived"."""
    return agree(own, other) or (0.0 in (own.high, other.high) and are_of_others(own, other))


def _is_held(value: Value, home: Statement, statement: Statement) -> bool:
    """Return whether a sentence has a value that agrees, and is not told of somebody else.

    `home` is the sentence of the value.
    """
    return any(
        is_bare(each, value)
        or (
            comparable(value, each)
            and agree(value, each)
            and (value.part or each.part or not are_of_others(value, each))
            and not _is_its_own_day(each, value, home)
        )
        for each in statement.values
        if not _is_vaguely_of_others(each, value)
    )


def is_bare(bare: Value, value: Value) -> bool:
    """Return whether a number of nothing is that of a value: "13.80" of "13.80 euros"."""
    if bare.kind != "count" or bare.counted or value.kind not in _SHORTENED:
        return False
    if value.kind == "clock":
        return value.low in {bare.low * _HOUR, (bare.low + _NOON) * _HOUR}
    return value.low <= bare.high and bare.low <= value.high


def _is_its_own_day(weekday: Value, date: Value, home: Statement) -> bool:
    """Return whether a weekday stands for itself, as the sentence of a date names it too."""
    if weekday.day is None or date.day is None or date.day.weekday is not None:
        return False
    named = {each.day.weekday for each in home.values if each.day is not None}
    return weekday.day.month_day is None and weekday.day.weekday in named


def _is_vaguely_of_others(vague: Value, value: Value) -> bool:
    """Return whether a count is no exact one, and of other things: "several villages"."""
    others = vague.counted and value.counted and not vague.counted & value.counted
    return vague.high > vague.low * _VAGUE and bool(others)


def are_of_others(own: Value, other: Value) -> bool:
    """Return whether two counts are of people to whom different things happened."""
    return bool(own.roles and other.roles) and not (
        own.roles & other.roles or (own.roles | other.roles) <= _SAVED
    )


def are_counterparts(own: Value, other: Value) -> bool:
    """Return whether two values may be values of one thing: what is counted, what happened."""
    if own.part != other.part or own.kind != "count":
        return own.part == other.part
    if are_of_others(own, other):
        return False
    counted, others = own.counted - FATES, other.counted - FATES
    return bool(counted & others) or _are_people(own, other, counted, others)


def _are_people(own: Value, other: Value, counted: frozenset[str], others: frozenset[str]) -> bool:
    """Return whether two counts in other words are of people to whom the same happened.

    Nothing may be said of them where both are named as people, or as passengers.
    """
    if not (own.roles or other.roles):
        return bool(counted & PEOPLE and others & PEOPLE)
    nobody = 0.0 in (own.high, other.high)
    known = (counted | others) & PEOPLE or not counted or not others
    whole = nobody or not (counted | others) & GROUPS
    return bool(own.roles & other.roles and known) and whole


def same_level(own: Value, other: Value) -> bool:
    """Return whether no one of two values is a change, and the other what it came to.

    A price falls "by 2 euros", and "to 30 euros".
    """
    return own.change * other.change >= 0


def adds_up(statement: Statement, own: Value, whole: Value) -> bool:
    """Return whether a value and others of its sentence make the whole: passengers and crew.

    Or it is more than the other by one of them: "18,000 tickets, 3,000 more than last year".
    """
    others = [
        each.low
        for each in statement.values
        if comparable(own, each) and each is not own and not is_of_them(each, statement)
    ]
    return own.kind in _ADDED and any(
        whole.low <= own.low + more <= whole.high or whole.low <= own.low - more <= whole.high
        for more in (*others, sum(others))
        if more
    )


def is_of_them(value: Value, statement: Statement) -> bool:
    """Return whether a number is part of one before it: "23 were hurt, two of them badly"."""
    wholes = statement.language.vocabulary.wholes if statement.language else ()
    behind = " ".join(statement.folded[value.at + 1 : value.at + 1 + _WHOLE_WORDS]) + " "
    return value.part and behind.startswith(tuple(f"{whole} " for whole in wholes))


def strangers(a: Statement, b: Statement) -> Iterator[tuple[Name, Name]]:
    """Yield the names of one sentence and of the other that neither of them shares."""
    own = [name for name in a.names if name.sure and not is_named(name, b)]
    other = [name for name in b.names if name.sure and not is_named(name, a)] if own else []
    return ((each, name) for each in own for name in other)


def is_named(name: Name, statement: Statement) -> bool:
    """Return whether a sentence has a name too, or a part, a spelling or the initials of it."""
    return (
        not _words(statement).isdisjoint(name.words)
        or any(same_name(name.words, other.words) for other in statement.names)
        or (len(name.words) == 1 and name.words[0] in statement.initials)
    )


@read_once
def _words(statement: Statement) -> frozenset[str]:
    return frozenset(statement.folded)
