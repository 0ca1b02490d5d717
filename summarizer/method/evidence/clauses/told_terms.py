"""Terms and names of a main clause: what it tells, and of whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.clauses.main_clause import main_clause, told_part
from summarizer.method.evidence.statements.statement import read_once
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.method.evidence.statements import Name, Statement

_SURE_PLACES = frozenset({"in", "near", "across"})
_POSSESSIVES = ("'s", "’s", "s'", "s’")
_EXPLAINING = on_demand(r" [^,;:.]{1,60}, ")


def terms_of_main_clause(statement: Statement) -> set[str]:
    """Return the terms of the main clause: who says it has no part in it."""
    return _terms_within(statement, *_main_clause(statement))


def terms_told(statement: Statement) -> set[str]:
    """Return the terms of all that is told: where from, and who says it, has no part in it."""
    if statement.language is None:
        return set(statement.terms)
    return _terms_within(statement, *told_part(statement.text, statement.language))


def _terms_within(statement: Statement, start: int, end: int) -> set[str]:
    spans = statement.spans
    return {
        term
        for term, at in statement.terms.items()
        if spans[at].start >= start and spans[at].end <= end
    }


def in_both(a: Statement, b: Statement) -> list[tuple[Name, int]]:
    """Return the names of a sentence that the other has too, in order, with their places there.

    Only those of the main clauses: who says it has no part in what is said.
    """
    others = _parties(b)
    places = (
        (name, _place_in(name, others)) for name in _parties(a) if name.bare and not name.joined
    )
    return [(name, at) for name, at in places if at >= 0]


@read_once
def _parties(statement: Statement) -> list[Name]:
    """Return the names of the main clause that may have done something, or had it done to them."""
    start, end = _main_clause(statement)
    return [
        name
        for name in statement.names
        if name.place not in _SURE_PLACES
        and not _explains(name, statement)
        and start <= name.span.start
        and name.span.end <= end
    ]


def _explains(name: Name, statement: Statement) -> bool:
    """Return whether a name says who the next one is: "Ada Moss's killer, Per Lund, was jailed"."""
    if not statement.text[: name.span.end].endswith(_POSSESSIVES):
        return False
    found = _EXPLAINING.match(statement.text, name.span.end)
    return found is not None and any(one.span.start == found.end() for one in statement.names)


def _place_in(name: Name, others: Iterable[Name]) -> int:
    words = set(name.words)
    return next((other.at for other in others if words & set(other.words)), -1)


def _main_clause(statement: Statement) -> tuple[int, int]:
    if statement.language is None:
        return 0, len(statement.text)
    return main_clause(statement.text, statement.language)
