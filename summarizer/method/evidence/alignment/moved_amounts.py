"""Amounts that move: what one sentence lets rise and the other, by another word, lets fall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.alignment.agreement import agree

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Statement, Value

_MOVING = frozenset({"percent", "money", "length", "count"})
"""Kinds of value that something rises or falls by, or wins or loses."""
_OPENING = 2  # words in which a sentence says of what it tells
_REACH = {"rise": 6, "win": 2}
"""Senses that say which way, and how many words from the amount at most.

"Lost 6 percent" fell by as much; who lost a vote "with 34 percent" did not.
"""


def moved_apart(a: Statement, b: Statement) -> list[tuple[str, str]]:
    """Return the terms by which one amount goes up in one sentence, and down in the other.

    They are of two senses: "gained 6 percent", "lost 6 percent". What rises and what falls are
    opposites of one sense.
    """
    pairs = (
        (_mover(a, own), _mover(b, other))
        for own in a.values
        for other in b.values
        if own.kind == other.kind in _MOVING and agree(own, other)
        if own.change >= 0 and other.change >= 0  # not what it came to: "fell to 31 percent"
    )
    found = [
        (own, other)
        for own, other in pairs
        if own and other and own != other and a.signs[own] * b.signs[other] < 0
    ]
    return [] if found and (_tell_of_two(a, b) or _tell_of_two(b, a)) else found


def _tell_of_two(a: Statement, b: Statement) -> bool:
    """Return whether what opens one sentence stands behind the amount of the other one.

    "The pound lost 3 percent against the dollar", "the dollar rose 3 percent against the pound".
    """
    first = {term for term, at in a.terms.items() if at <= _OPENING}
    behind = min((value.at for value in b.values), default=len(b.folded))
    return any(b.terms.get(term, -1) > behind for term in first)


def _mover(statement: Statement, value: Value) -> str:
    """Return the sense next to an amount that says which way it goes, or nothing."""
    near = {
        term: abs(statement.terms[term] - value.at)
        for term in _REACH
        if statement.signs.get(term)
        and statement.clauses[statement.terms[term]] == statement.clauses[value.at]
    }
    near = {term: words for term, words in near.items() if words <= _REACH[term]}
    return min(near, key=near.__getitem__, default="")
