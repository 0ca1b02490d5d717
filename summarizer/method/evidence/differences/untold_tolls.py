"""Untold tolls: how many were killed or hurt by a claim, of which another sentence tells nobody.

"Eleven people were hurt when gusts tore off the roof" is not told by "gusts tore off the roof",
whatever else the two share. Only of a language whose verbs are known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.clauses.clause import clause_of
from summarizer.method.evidence.statements.counting import FATES

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Statement

_TOLLS = frozenset({"die", "hurt"})


def leaves_out_toll(a: Statement, b: Statement) -> bool:
    """Return whether the verb of a tells the fate of so many, and b tells of nobody's fate."""
    clause = clause_of(a)
    if clause is None or clause.verb.key not in _TOLLS or not FATES.isdisjoint(b.terms):
        return False
    fate = clause.verb.key
    return any(value.kind == "count" and fate in value.roles for value in a.values)
