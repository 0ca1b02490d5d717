"""Predicates: the verbs by which two clauses tell of one subject, each something of its own.

"The radar had failed" and "the radar had been replaced" share subject and, maybe, speaker: all
that is told is in the verb. Where the other sentence has no word for it, and nothing else of
what stands behind the verb either, it reports something else. Only of a language whose verbs are
known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.languages.akin_words import are_akin
from summarizer.method.evidence.clause_words import Word, words_of_main_clause

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.vocabularies import Vocabulary
    from summarizer.method.evidence.statements import Statement

_ROOT = 4  # letters at the beginning that forms of one word share
_SHORTEST = 5  # letters of a verb with an ending: "need" has none


class _Clause(NamedTuple):
    """A clause by what tells in it: of whom, the verb, and what stands behind that."""

    subject: Sequence[Word]
    verb: Word
    rest: Sequence[Word]


def told_otherwise(a: Statement, b: Statement) -> bool:
    """Return whether two main clauses tell of one subject by verbs that have nothing in common.

    Neither sentence may have a word for what the verb of the other says, nor for anything that the
    other has behind its verb. Numbers and days do not count: all that happened on Monday has that.
    """
    own, other = _clause(a), _clause(b)
    if own is None or other is None or a.language != b.language:
        return False
    if not (_are_told(own.subject, b) and _are_told(other.subject, a)):
        return False
    return not (_are_told((own.verb, *own.rest), b) or _are_told((other.verb, *other.rest), a))


def _clause(statement: Statement) -> _Clause | None:
    """Return the main clause of a statement, or None where no verb is found behind a subject."""
    language = statement.language
    if language is None or not language.vocabulary.auxiliaries:
        return None
    words = words_of_main_clause(statement, asides=False)
    at = _verb(words, language.vocabulary)
    return (
        None if at is None else _Clause(_telling(words[:at]), words[at], _telling(words[at + 1 :]))
    )


def _telling(words: Sequence[Word]) -> list[Word]:
    """Return the content words and names among some words."""
    return [word for word in words if word.is_content or word.name is not None]


def _verb(words: Sequence[Word], known: Vocabulary) -> int | None:
    """Return the place of the first verb behind a word that tells of whom, or None.

    It stands behind an auxiliary, or it is in the past and not behind an article.
    """
    first = next((at for at, word in enumerate(words) if word.tells), len(words))
    for at in range(first + 1, len(words)):
        if words[at].folded in known.auxiliaries:
            return _behind_auxiliary(words, at + 1, known)
        if _is_past(words[at], known) and (
            words[at - 1].tells or _is_between(words[at - 1], known) or words[at - 1].folded == ","
        ):
            return at
    return None


def _behind_auxiliary(words: Sequence[Word], at: int, known: Vocabulary) -> int | None:
    """Return the place of the participle at or behind a place, or None: "was ablaze" has none."""
    following = range(at, len(words))
    at = next((at for at in following if not _is_between(words[at], known)), len(words))
    is_verb = at < len(words) and (
        _is_past(words[at], known) or words[at].folded in known.participles
    )
    return at if is_verb else None


def _is_between(word: Word, known: Vocabulary) -> bool:
    """Return whether a word may stand between an auxiliary and its verb."""
    return word.folded in (*known.auxiliaries, *known.between_verbs) or word.folded.endswith(
        known.adverb_endings
    )


def _is_past(word: Word, known: Vocabulary) -> bool:
    if word.is_judged or not word.is_content:
        return False
    long = len(word.folded) >= _SHORTEST
    return word.folded in known.past_forms or (long and word.folded.endswith(known.past_endings))


def _are_told(words: Sequence[Word], statement: Statement) -> bool:
    """Return whether a statement has any of some words."""
    return any(_is_told(word, statement) for word in words)


def _is_told(word: Word, statement: Statement) -> bool:
    """Return whether a statement has a word too, in whatever form, or one that means the same."""
    if word.key in statement.terms:
        return True
    code = statement.language.code if statement.language is not None else ""
    return any(
        one[:_ROOT] == word.folded[:_ROOT] or are_akin(one, word.folded, code)
        for one in statement.folded
    )
