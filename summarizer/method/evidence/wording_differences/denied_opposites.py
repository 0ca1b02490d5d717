"""One thing in two ways: told by one sentence, and by the other as its denied opposite."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Statement


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


def _is_negation(statement: Statement, at: int) -> bool:
    return statement.folded[at] in statement.cues.get("negations", ())
