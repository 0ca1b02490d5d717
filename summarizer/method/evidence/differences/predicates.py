"""Predicates: the verbs by which two clauses tell of one subject, each something of its own.

"The radar had failed" and "the radar had been replaced" share subject and, maybe, speaker: all
that is told is in the verb. Where the other sentence has no word for it, and nothing else of
what stands behind the verb either, it reports something else. Only of a language whose verbs are
known.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from summarizer.languages.akin_words import are_akin_forms
from summarizer.method.evidence.clauses.clause import Clause, clause_of, phrase
from summarizer.method.evidence.clauses.factuality import are_one_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.vocabularies import Vocabulary
    from summarizer.method.evidence.clauses.clause import Clause
    from summarizer.method.evidence.clauses.clause_words import Word
    from summarizer.method.evidence.statements import Statement

_ROOT = 4  # letters at the beginning that forms of one word share


def told_otherwise(a: Statement, b: Statement) -> bool:
    """Return whether two main clauses tell of one subject by verbs that have nothing in common.

    Neither sentence may have a word for what the verb of the other says, nor for anything that the
    other has behind its verb. Numbers and days do not count: all that happened on Monday has that.
    """
    own, other = clause_of(a), clause_of(b)
    if own is None or other is None or a.language != b.language:
        return False
    if not (_is_of_weight(own.verb, own.known) and _is_of_weight(other.verb, other.known)):
        return False
    if not (_are_told(own.subject, b) and _are_told(other.subject, a)):
        return False
    return not (_are_told((own.verb, *own.rest), b) or _are_told((other.verb, *other.rest), a))


def acts_on_something_else(a: Statement, b: Statement) -> bool:
    """Return whether one subject does it to so many things, and something else to another thing.

    "Recalled 80,000 vans", "halted production of the van". Neither sentence has a word for the verb
    of the other, and one of them has no number.
    """
    own, other = clause_of(a), clause_of(b)
    if own is None or other is None or a.language != b.language:
        return False
    if own.is_passive or other.is_passive or _is_told(own.verb, b) or _is_told(other.verb, a):
        return False
    if not (_are_told(own.subject, b) and _are_told(other.subject, a)):
        return False
    first, second = _object(own), _object(other)
    if first is None or second is None or (_is_told(first, b) and _is_told(second, a)):
        return False
    counted = _is_counted(own, first, a, b), _is_counted(other, second, b, a)
    return any(counted) and all(
        is_counted or _is_of_weight(clause.verb, clause.known)  # "recalled" may be of saying
        for clause, is_counted in zip((own, other), counted, strict=True)
    )


def _object(clause: Clause) -> Word | None:
    """Return the noun to which it was done, before "of"; None if that is a name."""
    done = phrase(clause.done, clause.known)
    of = clause.known.fractions_of[:1]
    ends = next((at for at, word in enumerate(done) if word.folded in of), len(done))
    words = [word for word in done[:ends] if word.tells]
    return words[-1] if words and words[-1].is_content and words[-1].name is None else None


def _is_counted(clause: Clause, noun: Word, statement: Statement, other: Statement) -> bool:
    """Return whether what it was done to is counted, and the other sentence counts nothing."""
    if any(value.kind == "count" for value in other.values):
        return False
    words = clause.done[: clause.done.index(noun)]
    return any(word.folded[0].isdecimal() for word in words) and any(
        value.kind == "count" and noun.key in value.counted for value in statement.values
    )


def tell_by_other_verbs(a: Statement, b: Statement) -> bool:
    """Return whether the verb of one main clause has no like in the other sentence."""
    own, other = clause_of(a), clause_of(b)
    if own is None or other is None:
        return False
    return not (_is_told(own.verb, b) and _is_told(other.verb, a))


def denied_alone(a: Statement, b: Statement) -> bool:
    """Return whether two main clauses have one verb, which one of them alone denies.

    "Was not arrested, his team's second such arrest" tells of an arrest, and denies one.
    """
    own, other = clause_of(a), clause_of(b)
    if own is None or other is None or a.language is None or a.language != b.language:
        return False
    if not are_one_verb(own.verb, other.verb, a.language):
        return False
    if a.denials and b.denials:
        return False  # "not found guilty", "found not guilty"
    return _is_denied(own, a) != _is_denied(other, b)


def _is_denied(clause: Clause, statement: Statement) -> bool:
    """Return whether a negation stands between the subject of a clause and its verb."""
    denials = statement.cues.get("negations", frozenset())
    before = takewhile(lambda word: not word.tells, reversed(clause.words[: clause.at]))
    return any(word.folded in denials for word in before)


def _is_of_weight(verb: Word, known: Vocabulary) -> bool:
    """Return whether a verb is none of saying, nor one in the past that says little: "went"."""
    return verb.is_content or verb.folded in known.participles


def _are_told(words: Sequence[Word], statement: Statement) -> bool:
    """Return whether a statement has any of some words."""
    return any(_is_told(word, statement) for word in words)


def _is_told(word: Word, statement: Statement) -> bool:
    """Return whether a statement has a word too, in whatever form, or one that means the same."""
    if word.key in statement.terms:
        return True
    language = statement.language
    return any(
        one[:_ROOT] == word.folded[:_ROOT]
        or (language is not None and are_akin_forms(one, word.folded, language))
        for one in statement.folded
    )
