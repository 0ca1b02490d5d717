"""Factuality: whether what one sentence tells as done is tried, asked for or undone in another.

"The crew tried to land", "asked the tower to let it land", "may land", "nearly landed" and
"postponed the landing" do not report that it landed. Told by the verb of one main clause, and by
what stands before the same verb in the other. Only of a language whose verbs are known.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.languages.akin_words import are_akin
from summarizer.method.evidence.clauses.clause import clause_of, phrase, telling
from summarizer.method.evidence.clauses.clause_words import words_without_asides
from summarizer.method.evidence.statements.lexicon import lexicon_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.language import Language
    from summarizer.languages.vocabularies import Vocabulary
    from summarizer.method.evidence.clauses.clause import Clause
    from summarizer.method.evidence.clauses.clause_words import Word
    from summarizer.method.evidence.statements import Statement

_PHRASE = 4  # words from a preposition to "to": "on Friday morning"
_ROOT = 5  # letters at the beginning that a verb and its noun share: "close", "closing"


def left_open(a: Statement, b: Statement) -> bool:
    """Return whether b leaves open, or undone, what the verb of a tells as a fact."""
    language, own = a.language, clause_of(a)
    if own is None or language is None or language != b.language:
        return False
    known = language.vocabulary
    if own.is_to_come or leaves_open(own.words, own.at, known):
        return False
    if own.verb.folded.endswith(known.progressive_endings):
        return False  # "is closing" may be to come, too
    return (
        _is_open_in(b, own, language)
        or _is_undone_in(b, a, own.verb, language)
        or _is_only_wished(own, clause_of(b), language)
    )


def is_done(statement: Statement) -> bool:
    """Return whether the main clause tells of something as done, by a verb in the past.

    "Agreed to sell" tells of what is to come, and "if" before the verb of what may be.
    """
    clause = clause_of(statement)
    if clause is None or clause.is_to_come or leaves_open(clause.words, clause.at, clause.known):
        return False
    if _next(clause.words, clause.at) in clause.known.infinitives:
        return False
    if any(word.folded in clause.known.conditions for word in clause.words[: clause.at]):
        return False
    verb, known = clause.verb.folded, clause.known
    return verb in (*known.past_forms, *known.participles) or verb.endswith(known.past_endings)


def are_one_verb(own: Word, other: Word, language: Language) -> bool:
    """Return whether two words are forms of one verb; not every word of a sense is."""
    stem, bases = lexicon_of(language).stem, language.vocabulary.bases
    bare, another = (bases.get(word.folded, word.folded) for word in (own, other))
    return stem(bare) == stem(another) or (own.key == other.key and bare[:1] == another[:1])


def _is_open_in(statement: Statement, own: Clause, language: Language) -> bool:
    """Return whether a main clause has the verb of another, and leaves it open wherever it has it.

    Nor may the verb stand anywhere else in the sentence. One that says little by itself, "took",
    must have the same word behind it.
    """
    verb, behind = own.verb, _next(own.words, own.at)
    words = words_without_asides(statement)
    places = [
        at
        for at, word in enumerate(words)
        if (verb.is_content and word.is_content) or _next(words, at) == behind
        if are_one_verb(word, verb, language)
    ]
    if not places or _times_told(verb.folded, statement, language) > len(places):
        return False
    other = clause_of(statement)
    ahead = other.at if other is not None and other.is_to_come else None
    return all(at == ahead or leaves_open(words, at, language.vocabulary) for at in places)


def _times_told(verb: str, statement: Statement, language: Language) -> int:
    """Return how often a sentence has a form of a verb, anywhere."""
    stem = lexicon_of(language).stem
    told = stem(verb)
    return sum(stem(word) == told for word in statement.folded)


def _next(words: Sequence[Word], at: int) -> str:
    return "".join(word.folded for word in words[at + 1 : at + 2])


def leaves_open(words: Sequence[Word], at: int, known: Vocabulary) -> bool:
    """Return whether what stands before a verb, at a place, leaves open whether it was done."""
    before = [word.folded for word in words[:at]]
    if before and before[-1] in known.almost:
        return True
    while before and _is_beside_verb(before[-1], known):
        word = before.pop()
        if word in known.modals or word.endswith(known.modal_endings):
            return True
    subjunctive = {word.folded for word in words[len(before) : at]}.intersection(known.subjunctives)
    if subjunctive and not {*before[-1:]} & {*known.infinitives}:
        return not {*before}.isdisjoint(known.relatives)
    if _is_demanded(words[: len(before)], words[at], known) or _is_avoided(words, at, known):
        return True
    begins = len(before)
    if {*before[-1:]}.isdisjoint(known.infinitives) or (
        begins == at and _is_no_infinitive(words[at], known)
    ):
        return False
    before.pop()
    while before and _is_manner(before[-1], known):
        before.pop()
    return bool(before) and (
        _is_governed(words[: len(before)], known)
        or (begins == at and _is_governed_further(words[: len(before)], known))
    )


def _is_governed_further(words: Sequence[Word], known: Vocabulary) -> bool:
    """Return whether a verb leaves it open that has how or when behind it: "tried in vain to"."""
    places = range(len(words) - 1, max(0, len(words) - 1 - _PHRASE), -1)
    begins = next((at for at in places if words[at].folded in known.place_prepositions), 0)
    return begins > 0 and _is_governed(words[:begins], known)


def _is_manner(word: str, known: Vocabulary) -> bool:
    """Return whether a word between a verb and "to" tells how: "tried again, repeatedly to"."""
    if word in known.opening_words or word in known.almost:
        return False
    return word in known.between_verbs or word.endswith(known.adverb_endings)


def _is_avoided(words: Sequence[Word], at: int, known: Vocabulary) -> bool:
    """Return whether a verb is what is left undone: "without selling", "barred from selling"."""
    if not words[at].folded.endswith(known.progressive_endings):
        return False
    before = [word.folded for word in words[:at]]
    if not {*before[-1:]}.isdisjoint(known.leaving_undone):
        return True
    is_barred = not {*before[-1:]}.isdisjoint(known.barring)
    return is_barred and not {*before}.isdisjoint(known.preventions)


def _is_only_wished(own: Clause, other: Clause | None, language: Language) -> bool:
    """Return whether the other clause has what was done asked for, offered, planned or denied.

    "Asylum was granted" is not told by "requested asylum", nor by "was denied asylum".
    """
    if other is None or other.verb.folded not in own.known.wishes:
        return False
    if own.verb.folded in (*own.known.wishes, *own.known.undoings, *own.known.askings):
        return False
    if own.verb.key == other.verb.key or not own.verb.is_content:
        return False
    if are_akin(own.verb.folded, other.verb.folded, language.code):
        return False
    object_ = {word.key for word in telling(phrase(own.done, own.known))[-1:]}
    return not object_.isdisjoint(word.key for word in phrase(other.done, other.known))


def _is_demanded(before: Sequence[Word], verb: Word, known: Vocabulary) -> bool:
    """Return whether a verb is what somebody demands: "demanded that the firm reopen the mill"."""
    if not known.demanding or verb.folded.endswith((*known.past_endings, *known.present_endings)):
        return False
    if verb.folded in (*known.past_forms, *known.participles):
        return False
    said = [word.folded for word in before]
    pairs = {" ".join(pair) for pair in pairwise(said)}
    return not pairs.isdisjoint(known.demanding)


def _is_no_infinitive(verb: Word, known: Vocabulary) -> bool:
    """Return whether a verb behind "to" has an ending of another form: "led to selling"."""
    return verb.folded.endswith((*known.past_endings, *known.progressive_endings))


def _is_beside_verb(word: str, known: Vocabulary) -> bool:
    beside = (*known.auxiliaries, *known.modals, *known.between_verbs)
    return word in beside or word.endswith((*known.adverb_endings, *known.modal_endings))


def _is_governed(words: Sequence[Word], known: Vocabulary) -> bool:
    """Return whether the last of some words leaves open the verb that it governs.

    A verb in the past does, unless it says that it was done; and so does one of asking, further
    in front.
    """
    last = words[-1]
    if last.folded in known.implicatives:
        return False
    is_past = last.folded in known.past_forms or last.folded.endswith(known.past_endings)
    if last.folded in known.opening_words or (last.is_content and is_past):
        return True
    return any(word.folded in known.askings for word in words)


def _is_undone_in(b: Statement, a: Statement, verb: Word, language: Language) -> bool:
    """Return whether b tells that the deed of a was avoided, or put off, or is a ban lifted."""
    other = clause_of(b)
    if other is None or not _undoes(other):
        return False
    if other.verb.key in a.terms or _have_one_root(other.verb, verb, language):
        return False
    object_ = telling(phrase(other.done, other.known))[:1]
    return any(
        _have_one_root(word, verb, language) or are_akin(word.folded, verb.folded, language.code)
        for word in object_
    )


def _undoes(clause: Clause) -> bool:
    """Return whether a verb, with a word behind it or without, puts off, or ends, its object."""
    words = [word.folded for word in clause.words[clause.at : clause.at + 2]]
    return not {words[0], " ".join(words)}.isdisjoint(clause.known.undoings)


def _have_one_root(own: Word, other: Word, language: Language) -> bool:
    """Return whether two words are forms of one verb, or a verb and its noun."""
    if are_one_verb(own, other, language):
        return True
    return len(other.folded) >= _ROOT and own.folded[:_ROOT] == other.folded[:_ROOT]
