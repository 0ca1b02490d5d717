"""What one sentence denies, calls false or turns down of what the other tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.phrases import has, phrases
from summarizer.method.evidence.alignment.counterparts import is_named
from summarizer.method.evidence.alignment.happenings import EVENTS
from summarizer.method.evidence.clauses.clause import clause_of
from summarizer.method.evidence.clauses.told_terms import terms_of_main_clause
from summarizer.method.evidence.statements.statement import read_once
from summarizer.method.evidence.wording_differences.denied_opposites import turned_down

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Statement

ABOUT_ONE_THING = 0.4
"""Share of their words from which two sentences are about one thing."""
_OF_REPORTS = frozenset(phrases("accept, hire"))
"""Senses that deny what is told if it is reports, or claims, that are rejected, or dismissed."""
_DENYING = ("confirm", "true")
"""Senses that take back what is told, if they are denied."""
_SAYINGS = frozenset({"report", "claim", "confirm"})
_NEXT = 2  # words from rejecting to what is rejected


def is_turned_down(a: Statement, b: Statement) -> bool:
    """Return whether one sentence turns down what is done by the other: "rejected a sale"."""
    return turned_down(a, b) is not None


@read_once
def is_called_false(statement: Statement) -> bool:
    """Return whether a sentence takes back what it tells: "the report that … is false"."""
    if statement.language is None:
        return False
    return has(statement.language.vocabulary.falsehoods, statement.text.lower())


def one_calls_false(a: Statement, b: Statement) -> bool:
    """Return whether one sentence takes back what it tells, and the other one denies nothing."""
    return is_called_false(a) != is_called_false(b) and not (_denies(a) and _denies(b))


def _denies(statement: Statement) -> bool:
    """Return whether a sentence says of what it tells that it is not so: "denied that"."""
    return is_called_false(statement) or any(statement.signs.get(one) == -1 for one in _DENYING)


def is_rebutted(a: Statement, b: Statement) -> bool:
    """Return whether one sentence denies as a whole what the other tells: "denied that it closed".

    It does not where it tells a happening of the other besides: "was arrested, but denies it".
    """
    return any(_is_rebutted_by(term, a, b) for term in (*_DENYING, *sorted(_OF_REPORTS)))


def _is_rebutted_by(term: str, a: Statement, b: Statement) -> bool:
    at = b.terms.get(term, -1)
    if at < 0 or b.signs.get(term, 1) > 0 or term in a.terms or (_denies(a) and _denies(b)):
        return False
    behind = {
        one for one, place in b.terms.items() if at < place and b.clauses[place] == b.clauses[at]
    }
    if term in _OF_REPORTS and not any(b.terms[one] <= at + _NEXT for one in behind & _SAYINGS):
        return False
    shared = a.content & b.content
    denied, claimed = shared & behind, a.content & terms_of_main_clause(a)
    told = shared - denied - _terms_of_doer(b)
    return bool(denied) and 2 * len(denied) >= len(claimed) and EVENTS.isdisjoint(told)


def _terms_of_doer(statement: Statement) -> set[str]:
    """Return the terms for who did what the main clause tells: a "chief" leads nobody there."""
    clause = clause_of(statement)
    return set() if clause is None else {word.key for word in clause.doer}


def is_denied(a: Statement, b: Statement, shared: float, term: str, against: str) -> bool:
    """Return whether one sentence denies what is told of one thing, or what befell one name.

    "The pit was closed" and "there is no longer a pit" deny one thing.
    """
    if term == against and (_tell_one_end(a, b) or _tell_one_end(b, a)):
        return False
    if shared >= ABOUT_ONE_THING:
        return True
    named = any(is_named(name, b) for name in a.names if name.sure and not name.speaks)
    return named and ({term, against} <= EVENTS or (term == against and _only_denies(term, a, b)))


def _only_denies(term: str, a: Statement, b: Statement) -> bool:
    """Return whether one sentence tells hardly more than that something is not so of somebody."""
    return any(
        each.denials and each.signs[term] < 0 and len(each.content - {term}) <= 1 for each in (a, b)
    )


def _tell_one_end(a: Statement, b: Statement) -> bool:
    """Return whether b tells of something as no longer so that ended, or was undone, in a."""
    if a.denials or not b.denials or b.language is None:
        return False
    is_end = any(sign < 0 and b.signs.get(term, sign) < 0 for term, sign in a.signs.items())
    return is_end and has(b.language.vocabulary.no_more, b.text.lower())
