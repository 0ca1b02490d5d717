"""One thing in two ways: told by one sentence, and by the other as its denied opposite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.phrases import phrases

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Statement

_TURNED_DOWN = frozenset(phrases("resign, leave, sell, buy, sign, return"))
"""Senses of what somebody does who does not turn it down."""


def says_by_denying(a: Statement, b: Statement) -> bool:
    """Return whether one denies the opposite of what the other tells: "none died", "survived"."""
    return any(
        denies_the_opposite(said, other, first)
        for said, other in ((a, b), (b, a))
        if "negations" in said.cues
        for first, _ in said.shown.values()
    )


def denies_the_opposite(a: Statement, b: Statement, first: int) -> bool:
    """Return whether the negation at a place of a denies the opposite of what b tells."""
    if not _is_negation(a, first):
        return False
    return any(
        a.shown[term][0] == first < at
        and a.signs[term] * b.signs.get(term, 0) > 0
        and not _is_negation(b, b.shown[term][0])
        for term, at in a.terms.items()
    )


def deny_one_thing(term: str, a: Statement, b: Statement) -> bool:
    """Return whether the negation of a term denies, too, what the other sentence denies.

    A word for none denies a thing, and mostly what is told of it: "there run no trains".
    """
    for said, other in ((a, b), (b, a)):
        places = {at for at in said.shown[term] if _is_negation(said, at)}
        if said.signs[term] < 0 and any(
            sign < 0 and other.signs.get(one, 0) < 0 and not places.isdisjoint(said.shown[one])
            for one, sign in said.signs.items()
            if one != term
        ):
            return True
    return False


def turned_down(a: Statement, b: Statement) -> str | None:
    """Return the sense of what is done by one sentence, and turned down by the other, or None."""
    if b.signs.get("accept", 0) >= 0 or "accept" in a.terms:
        return None
    told = (term for term in sorted(_TURNED_DOWN) if a.signs.get(term) == 1 and term in b.terms)
    return next(told, None)


def _is_negation(statement: Statement, at: int) -> bool:
    return statement.folded[at] in statement.cues.get("negations", ())
