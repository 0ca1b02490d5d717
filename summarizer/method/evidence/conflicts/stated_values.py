"""Holding: whether a sentence states the very value that stands at a place in another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.alignment.agreement import agree, comparable
from summarizer.method.evidence.alignment.counterparts import is_named

if TYPE_CHECKING:
    from summarizer.method.evidence.conflicts import Kind
    from summarizer.method.evidence.statements import Name, Span, Statement, Value

_NAMED = frozenset({"place", "name"})
"""Kinds of conflict whose values are names; those of others, "polarity" left out, are numbers."""


def holds(home: Statement, span: Span, statement: Statement, kind: Kind) -> bool:
    """Return whether a statement has a value too: that of a kind of conflict at a span of its home.

    Whether something is so is no value: who reports it says so, which is for others to tell.
    """
    if kind == "polarity":
        return True
    if kind in _NAMED:
        name = _name_at(home, span)
        return name is None or is_named(name, statement)
    value = _value_at(home, span)
    if value is None:
        return True
    return any(_states(value, each) for each in statement.values)


def same_value(a: Statement, own: Span, b: Statement, other: Span) -> bool | None:
    """Return whether two statements have one value at their spans; None if these hold none."""
    value, another = _value_at(a, own), _value_at(b, other)
    if value is not None and another is not None:
        return _states(value, another)
    name, named = _name_at(a, own), _name_at(b, other)
    if name is not None and named is not None:
        return is_named(name, b) or is_named(named, a)
    return None


def _states(value: Value, each: Value) -> bool:
    """Return whether two values are one: "at least seven" may be nine, but does not say so."""
    if not (comparable(value, each) and agree(value, each)):
        return False
    if value.bound == each.bound:
        return True
    exact, limit = (each, value) if value.bound else (value, each)
    return any(exact.low <= number <= exact.high for number in (limit.low, limit.high))


def _value_at(statement: Statement, span: Span) -> Value | None:
    inside = (value for value in statement.values if _is_inside(value.span, span))
    return next(inside, None)


def _name_at(statement: Statement, span: Span) -> Name | None:
    return next((name for name in statement.names if _is_inside(name.span, span)), None)


def _is_inside(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
