"""What is told beside a value: two amounts are of one thing if something is told beside both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.akin_words import are_akin, has_akin_words

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Statement, Value

_NEAR = 5  # words on each side of a value, in its clause, that tell of what it is


def share_what_is_beside(a: Statement, own: Value, b: Statement, other: Value) -> bool:
    """Return whether a content word stands beside both of two values: "fined" beside two fines.

    The name of whom both tell is none: a company's price, and its sales.
    """
    named = {word for one in (a, b) for name in one.names if name.sure for word in name.words}
    here, there = _told(a, own, named), _told(b, other, named)
    if here & there:
        return True
    code = a.language.code if a.language else ""
    return has_akin_words(code) and any(
        are_akin(word, each, code) for word in here for each in there
    )


def _told(statement: Statement, value: Value, named: set[str]) -> set[str]:
    """Return the terms beside a value, and how they are written, but for words of names."""
    terms = {
        term
        for term in _beside(statement, value)
        if term not in statement.terms or statement.folded[statement.terms[term]] not in named
    }
    return terms | {
        statement.folded[statement.terms[term]] for term in terms & statement.terms.keys()
    }


def _beside(statement: Statement, value: Value) -> set[str]:
    """Return the content terms beside a value, in its clause; counted words are among them."""
    clause = statement.clauses[value.at]
    near = {
        term
        for term in statement.content
        if abs(statement.terms[term] - value.at) <= _NEAR
        and statement.clauses[statement.terms[term]] == clause
    }
    return near | value.counted
