"""Of whom, or what, two sentences say something and deny it: two may be told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.method.evidence.conflicts.pair import Pair
    from summarizer.method.evidence.statements import Statement

_TALLIED = frozenset({"win", "draw"})
"""Senses of which one side has some, and also some of the opposite: games won and lost."""
_OF_DEEDS = frozenset({"accept", "allow", "support"})
"""Senses of which the words behind them tell what it is about: "agreed to return"."""
_FAR = 2  # words from "fell" to how deep
_HEADS = 3  # content words that tell what rises, or falls
_NEAR = 1.3  # nearness from which two objects may be two words for one


def are_said_of_others(pair: Pair, term: str, against: str) -> bool:
    """Return whether two sentences say it of two subjects, or of two objects.

    Those are the words before it and behind it in its clause.
    """
    a, b = pair.a, pair.b
    if {term, against} <= _TALLIED and any(own.kind == "count" for own, _ in pair.unmatched):
        return True
    if term == against == "rise" and (
        _are_strange(_heads(a, term), _heads(b, term)) or _tumbles(a) != _tumbles(b)
    ):
        return True
    if _strange(a, b, _beside(a, term, -1), _beside(b, against, -1)):
        return True
    objects = _beside(a, term, 1), _beside(b, against, 1)
    if {term, against} <= _OF_DEEDS and _strange(a, b, _next(a, term), _next(b, against)):
        return True
    return pair.nearness() < _NEAR and _strange(a, b, *objects)


def _beside(statement: Statement, term: str, step: int) -> set[str]:
    """Return the terms before one in its clause, or behind it and all words that say it."""
    at = statement.terms[term]
    edge = max(at, _last_word(statement, term)) if step > 0 else at
    return {
        one
        for one, place in statement.terms.items()
        if (place - edge) * step > 0 and statement.clauses[place] == statement.clauses[at]
    }


def _tumbles(statement: Statement) -> bool:
    """Return whether what fell fell so many metres."""
    at = statement.terms["rise"]
    lengths = (value.at for value in statement.values if value.kind == "length")
    return statement.signs["rise"] < 0 and any(at < place <= at + _FAR for place in lengths)


def _are_strange(own: set[str], other: set[str]) -> bool:
    return bool(own and other) and own.isdisjoint(other)


def _heads(statement: Statement, term: str) -> set[str]:
    """Return the first content words before a term in its clause, or the last one before it.

    They tell what rises, or falls: "the number of people", or a coach, which fell down a slope.
    """
    at = statement.terms[term]
    behind = sorted(
        (one for one in statement.content if statement.terms[one] < at),
        key=statement.terms.__getitem__,
    )
    clause = statement.clauses[statement.terms[behind[-1]]] if behind else 0
    before = [one for one in behind if statement.clauses[statement.terms[one]] == clause]
    return set(before[:_HEADS])


def _last_word(statement: Statement, term: str) -> int:
    """Return the place of the last word that says a term, or of the first if it is denied there."""
    last = statement.shown[term][1]
    denied = statement.folded[last] in statement.cues.get("negations", ())
    return statement.terms[term] if denied else last


def _next(statement: Statement, term: str) -> set[str]:
    """Return the two content words next behind a term."""
    at = statement.terms[term]
    behind = [one for one in statement.content if statement.terms[one] > at]
    return set(sorted(behind, key=statement.terms.__getitem__)[:2])


def _strange(a: Statement, b: Statement, own: set[str], other: set[str]) -> bool:
    """Return whether neither sentence has a term of the other, and both are nouns, or names."""
    if not own or not other or own & b.terms.keys() or other & a.terms.keys():
        return False
    return (own <= _named(a)) == (other <= _named(b))


def _named(statement: Statement) -> set[str]:
    """Return the terms that are words of a name."""
    words = {word for name in statement.names if name.sure for word in name.words}
    return {term for term, at in statement.terms.items() if statement.folded[at] in words}
