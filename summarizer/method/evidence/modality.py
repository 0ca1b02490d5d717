"""Whether a main clause states a fact, or what may be, is planned, is claimed or is asked.

"The coach may leave", "The coach wants to leave", "Fans claim that the coach left" and "Has the
coach left?" do not report that he left. Where the other sentence has any word of the kind, it is
taken to be of the same mood.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.phrases import has, may_hold
from summarizer.method.evidence.same_fact.main_clause import parts_of_main_clause

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Statement

_QUOTES = '“”"«»„'
_CLOSING = "’') "


def moods_differ(a: Statement, b: Statement) -> bool:
    """Return whether one of two sentences states as a fact what the other one leaves open."""
    return _leaves_open(a, b) or _leaves_open(b, a) or _asks(a) != _asks(b)


def _leaves_open(a: Statement, b: Statement) -> bool:
    """Return whether the main clause of a leaves open what b has no word of doubt for."""
    if a.language is None or not a.language.vocabulary.open_moods:
        return False
    known = a.language.vocabulary
    if not may_hold(a.text, known.open_moods):
        return False
    parts = parts_of_main_clause(a.text, a.language)
    if not any(has(known.open_moods, a.text[start:end]) for start, end in parts):
        return False
    lowered = b.text.lower()
    return not (_asks(b) or has(known.open_moods, lowered) or has(known.any_moods, lowered))


def _asks(statement: Statement) -> bool:
    """Return whether a sentence is a question of its author, and not one that is quoted."""
    text = statement.text
    return text.rstrip(_CLOSING).endswith("?") and not any(mark in text for mark in _QUOTES)
