"""Whether a main clause states a fact, or what may be, is planned, is claimed or is asked.

"The coach may leave", "The coach wants to leave", "Fans claim that the coach left" and "Has the
coach left?" do not report that he left. Where the other sentence has any word of the kind, it is
taken to be of the same mood. So it is where no verb of it tells that something was done, in
languages of which these are known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.phrases import has
from summarizer.method.evidence.clauses.main_clause import parts_of_main_clause
from summarizer.method.evidence.differences.marked_clauses import is_about
from summarizer.method.evidence.statements.statement import read_once
from summarizer.method.evidence.wording_differences.character_substitutions import BY_SIGNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.language import Language
    from summarizer.method.evidence.statements import Statement

_QUOTES = '“”"«»„'
_CLOSING = "’') "


def moods_differ(a: Statement, b: Statement) -> bool:
    """Return whether one of two sentences states as a fact what the other one leaves open."""
    return _leaves_open(a, b) or _leaves_open(b, a) or _asks(a) != _asks(b)


def _leaves_open(a: Statement, b: Statement) -> bool:
    """Return whether the main clause of a leaves open what b has no word of doubt for."""
    language = a.language
    if language is None or not language.vocabulary.open_moods:
        return False
    known = language.vocabulary
    if not _is_open(a):
        return False
    lowered = b.text.lower()
    if any(_has(listed, lowered, language) for listed in (known.open_moods, known.any_moods)):
        return False
    if _asks(b) or (known.done and not _has(known.done, lowered, language)):
        return False
    # Where verbs are known, the main clause is told from what is added to it.
    return bool(known.auxiliaries) or is_about(
        a, b, lambda part: _has(known.open_moods, part, language)
    )


@read_once
def _is_open(statement: Statement) -> bool:
    """Return whether the main clause of a sentence leaves something open."""
    language, text = statement.language, statement.text
    if language is None or not _has(language.vocabulary.open_moods, text, language):
        return False
    parts = _without_what_goes_with_it(statement, parts_of_main_clause(text, language))
    moods = language.vocabulary.open_moods
    return any(_has(moods, text[start:end], language) for start, end in parts)


def _without_what_goes_with_it(
    statement: Statement, parts: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return the parts of a main clause, the last one up to ", planning to be back" at its end."""
    known = statement.language.vocabulary if statement.language is not None else None
    *before, (start, end) = parts
    comma = statement.text.rfind(", ", start, end)
    behind = statement.text[comma + 2 : end].split(maxsplit=1)[:1] if comma >= 0 else []
    if known is None or not behind or not behind[0].endswith(known.progressive_endings or ("\0",)):
        return [*before, (start, end)]
    return [*before, (start, comma)]


def _has(listed: tuple[str, ...], text: str, language: Language) -> bool:
    """Return whether a text has one of the phrases, in whole words where words are told apart.

    Elsewhere than where nouns have capitals a capital makes another word: "in May".
    """
    if language.code in BY_SIGNS:
        return any(phrase in text for phrase in listed)
    return has(listed, text.lower() if language.nouns_are_capitalised else text)


def _asks(statement: Statement) -> bool:
    """Return whether a sentence is a question of its author, and not one that is quoted."""
    text = statement.text
    return text.rstrip(_CLOSING).endswith("?") and not any(mark in text for mark in _QUOTES)
