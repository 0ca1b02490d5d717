"""Numbers of one sentence as another one writes them: a model cannot tell acres from hectares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.alignment.agreement import agree, comparable

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Statement, Value

_MEASURED = frozenset({"money", "percent", "area", "length", "mass", "volume", "speed", "time"})
"""Kinds of value that are written in several units, or scales."""


def in_one_writing(a: Statement, b: Statement) -> str:
    """Return the text of b with the values that a has, too, in the words of a.

    "2,000 hectares" is "5,000 acres" beside these, "25 basis points" "a quarter of a point".
    """
    text = b.text
    for value in sorted(b.values, key=lambda one: -one.span.start):
        if value.kind in _MEASURED and (written := _written(value, a)):
            text = f"{text[: value.span.start]}{written}{text[value.span.end :]}"
    return text


def _written(value: Value, a: Statement) -> str:
    """Return how a writes a value, "" if it has none or several that agree."""
    found = [each for each in a.values if comparable(value, each) and agree(value, each)]
    return a.text[slice(*found[0].span)] if len(found) == 1 else ""
