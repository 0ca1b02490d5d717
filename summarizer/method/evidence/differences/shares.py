"""Shares: of what a share is told, "75 percent of cases", "three quarters of deaths"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.akin_words import are_akin
from summarizer.method.evidence.alignment.agreement import agree

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Statement, Value

_ROOT = 4  # letters at the beginning that forms of one word share


def is_of_another_whole(a: Statement, own: Value, b: Statement, other: Value) -> bool:
    """Return whether one share is of one thing here, and of another one there.

    Neither sentence may have any word of the other's whole, nor one that means the same.
    """
    if not (own.kind == other.kind == "percent" and agree(own, other)):
        return False
    if not own.counted.isdisjoint(other.counted):
        return False
    words, others = _whole(a, own), _whole(b, other)
    if not words or not others or a.language is None or a.language != b.language:
        return False
    if _is_named(a, own) != _is_named(b, other):
        return False  # "of the country", "of Spain"
    code = a.language.code
    return not any(
        one[:_ROOT] == each[:_ROOT] or are_akin(one, each, code)
        for told, statement in ((words, b), (others, a))
        for one in told
        for each in statement.folded
    )


def _is_named(statement: Statement, value: Value) -> bool:
    """Return whether the whole of a share has a name."""
    first = _behind_of(statement, value)
    return any(first <= name.at <= first + 1 for name in statement.names)


def _whole(statement: Statement, value: Value) -> list[str]:
    """Return the words for the whole of a share, which stand right behind it: "of its harvest"."""
    if statement.language is None or not _behind_of(statement, value):
        return []
    known = statement.language.vocabulary
    found: list[str] = []
    for word in statement.folded[_behind_of(statement, value) :]:
        if word in known.articles and not found:
            continue
        if word in known.empty_words or not word.isalpha():
            break
        found.append(word)
    return found


def _behind_of(statement: Statement, value: Value) -> int:
    """Return the place behind the "of" that follows a value, or 0."""
    behind = (at for at, span in enumerate(statement.spans) if span.start >= value.span.end)
    first = next(behind, len(statement.folded))
    known = () if statement.language is None else statement.language.vocabulary.fractions_of[:1]
    is_of = first < len(statement.folded) and statement.folded[first] in known
    return first + 1 if is_of else 0
