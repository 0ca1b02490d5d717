"""Whether two values are of two things, by what stands around them: owners, groups, names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.alignment.agreement import agree, same_name
from summarizer.method.evidence.alignment.counterparts import is_named

if TYPE_CHECKING:
    from summarizer.method.evidence.conflicts.pair import Pair
    from summarizer.method.evidence.statements import Name, Statement, Value

AMOUNT_KINDS = frozenset({"money", "percent"})
"""Kinds of value that are amounts of something."""

_OWNER_FAR = 5  # words from "its" to the value


def are_of_two_owners(pair: Pair, own: Value, other: Value) -> bool:
    """Return whether one of two shares is that of something that the other sentence lacks.

    "Castle Hill came last: its turnout was 33 percent" is told of a part.
    """
    a, b = pair.a, pair.b
    return any(
        (name := _owner(statement, value)) is not None and not is_named(name, another)
        for statement, value, another in ((a, own, b), (b, other, a))
    )


def _owner(statement: Statement, value: Value) -> Name | None:
    """Return the name that "its" before a value stands for, the nearest before that."""
    if statement.language is None:
        return None
    possessives = statement.language.vocabulary.possessives
    before = range(value.at - 1, max(-1, value.at - 1 - _OWNER_FAR), -1)
    at = next((at for at in before if statement.folded[at] in possessives), None)
    named = [name for name in statement.names if at is not None and name.at < at]
    return named[-1] if named else None


def moved_for_others(a: Statement, own: Value, b: Statement, other: Value) -> bool:
    """Return whether what rose or fell by two amounts is named, and is two: "Kestrel fell 7%"."""
    if own.kind not in AMOUNT_KINDS or "rise" not in a.terms or "rise" not in b.terms:
        return False
    one, another = _named_before(a, own), _named_before(b, other)
    shared = any(same_name(name, each) for name in one for each in another)
    return bool(one and another) and not shared


def _named_before(statement: Statement, value: Value) -> list[tuple[str, ...]]:
    """Return the names before a value in its clause that are no places."""
    clause = statement.clauses[value.at]
    return [
        name.words
        for name in statement.names
        if name.at < value.at
        and statement.clauses[name.at] == clause
        and not (name.place or name.wide)
    ]


def is_asked_for(statement: Statement, value: Value) -> bool:
    """Return whether an amount, or a term, stands behind a word for asking in its clause.

    What a prosecutor asks for is not what a court decides. Who "claimed 12 lives" asks for nothing:
    counts are of what has happened.
    """
    if value.kind not in {*AMOUNT_KINDS, "time"}:
        return False
    asking = [tuple(phrase.split()) for phrase in statement.cues.get("requests", ())]
    clause = statement.clauses[value.at]
    return any(
        statement.folded[at : at + len(phrase)] == phrase
        for at in range(value.at)
        if statement.clauses[at] == clause
        for phrase in asking
    )


def refers_back(statement: Statement, value: Value) -> bool:
    """Return whether a number stands for those of whom was told before: "detained the fifteen"."""
    if value.kind != "count" or value.counted or not value.at or statement.language is None:
        return False
    return statement.folded[value.at - 1] in statement.language.vocabulary.articles


def agree_on_others(a: Statement, own: Value, b: Statement, other: Value) -> bool:
    """Return whether two counts may be of two groups, as both sentences count a third group.

    "116 farmers and three soldiers died", "three soldiers died: the army has lost 56".
    """
    if own.kind != "count" or own.part or other.part or own.counted & other.counted:
        return False
    return any(
        agree(one, each)
        and bool(one.roles & each.roles & own.roles)
        and bool(one.counted & each.counted)
        and not (one.part or each.part)
        for one in a.values
        for each in b.values
        if one.kind == each.kind == "count"
    )
