"""Turned acts: whether two sentences tell one act with the parts of two parties changed.

Other than `same_verb`, which compares the main clauses, this reads every act of a sentence: that
behind "and", that behind "after", and that of a clause behind "but". "Toll gave up and thanked
Moss" is no report of "Moss thanked Toll", nor "Toll quit after losing the seat to Moss" of "Toll
won the seat". Only of a language whose verbs are known.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.method.evidence.clauses.clause import clause_of, is_between, is_past, telling
from summarizer.method.evidence.clauses.clause_words import words_of
from summarizer.method.evidence.clauses.factuality import are_one_verb
from summarizer.method.evidence.statements.lexicon import lexicon_of
from summarizer.method.evidence.statements.statement import read_once

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.languages.vocabularies import Vocabulary
    from summarizer.method.evidence.clauses.clause_words import Word
    from summarizer.method.evidence.statements import Statement


_FAR = 4  # words from "with" to whom somebody did it with


class Act(NamedTuple):
    """What somebody did: the words for the doer, the verb, its particle, and what it was done to.

    `others` are the words behind that up to the next act, or the end of the clause.
    """

    doer: tuple[Word, ...]
    verb: Word
    particle: str
    object_: tuple[Word, ...]
    others: tuple[Word, ...]

    @property
    def is_mutual(self) -> bool:
        """Whether several did it, or one of them with another: "signed a pact with Toll"."""
        return any(word.name is not None and word.name.joined for word in self.doer)


def acts_turned(a: Statement, b: Statement) -> bool:
    """Return whether who did something in a sentence suffered it, or lost by it, in the other."""
    if a.language is None or a.language != b.language or not a.language.vocabulary.converses:
        return False
    if _is_one_of_those(a, b) or _is_one_of_those(b, a):
        return True
    own, others = acts_of(a), acts_of(b)
    pairs = [(one, two) for one in own for two in others if _are_of_one_verb(one, two, a)]
    turned = any(_are_turned(one, two) or _did_the_others(one, two, a, b) for one, two in pairs)
    if turned and not any(_have_one_doer(one, two) for one, two in pairs):
        return True
    return not pairs and any(_do_the_converse(one, two, a) for one in own for two in others)


def _is_one_of_those(a: Statement, b: Statement) -> bool:
    """Return whether what befell somebody by a befell others to whom he did something by b.

    "Ada Moss was injured" is not told by "Ada Moss visited the injured".
    """
    own, other = clause_of(a), clause_of(b)
    if own is None or other is None or not own.is_passive or other.is_passive:
        return False
    if not _are_one(own.subject, telling(other.doer)):
        return False
    words = other.done
    return any(
        word.folded == own.verb.folded
        and words[at - 1].folded in own.known.articles
        and not any(each.is_content for each in words[at + 1 : at + 2])
        for at, word in enumerate(words)
        if at
    )


@read_once
def acts_of(statement: Statement) -> list[Act]:
    """Return what a sentence tells that somebody did, in the active or the passive."""
    if statement.language is None or not statement.language.vocabulary.auxiliaries:
        return []
    words, known = words_of(statement), statement.language.vocabulary
    verbs = [at for at in range(1, len(words)) if _is_verb(words, at, known)]
    found: list[Act] = []
    subject: tuple[Word, ...] = ()
    for place, at in enumerate(verbs):
        end = next(iter(verbs[place + 1 :]), len(words))
        doer = _doer(words, at, known)
        if not doer or words[at].folded.endswith(known.progressive_endings):
            doer = _doer_before(words, at, known) or subject
        subject = doer or subject
        if act := _act(words, at, end, doer, known):
            found.append(act)
    return found


def _act(
    words: Sequence[Word], at: int, end: int, doer: tuple[Word, ...], known: Vocabulary
) -> Act | None:
    """Return the act of a verb; in the passive who did it stands behind "by"."""
    behind = words[at + 1 : end]
    particle = "".join(word.folded for word in behind[:1] if word.folded in known.verb_particles)
    behind = behind[1:] if particle else behind
    if _auxiliary(words, at, known) in known.passives:
        by = next((n for n, word in enumerate(behind) if word.folded in known.agents), None)
        if by is None:
            return None
        agent = tuple(telling(_phrase(behind[by + 1 :], known)))
        return Act(agent, words[at], particle, doer, ()) if agent else None
    object_ = tuple(telling(_phrase(behind, known)))
    return Act(doer, words[at], particle, object_, tuple(behind)) if doer else None


def _phrase(words: Sequence[Word], known: Vocabulary) -> Sequence[Word]:
    """Return the words up to one that begins another phrase, another clause or another part."""
    stops = _phrase_ends(known)
    return words[: next((n for n, word in enumerate(words) if word.folded in stops), len(words))]


@cache  # of the languages, which are few
def _phrase_ends(known: Vocabulary) -> frozenset[str]:
    return frozenset((*known.phrase_ends, *known.joins, *known.boundaries, *known.infinitives))


def _is_verb(words: Sequence[Word], at: int, known: Vocabulary) -> bool:
    """Return whether a word is a verb: behind an auxiliary, a subject, "and" or "after".

    One that is denied is no act. "Not yet approved" is one that is awaited.
    """
    word, before = words[at], words[at - 1]
    if word.is_judged or is_between(word, known) or _is_denied(words, at, known):
        return False
    if _auxiliary(words, at, known) in known.modals:
        return True
    if word.folded.endswith(known.progressive_endings):
        return word.is_content and before.folded in known.phrase_ends
    if before.name is not None and word.is_content:
        return word.folded.endswith((*known.present_endings, *known.past_endings)) or is_past(
            words, at, known
        )
    is_form = is_past(words, at, known) or word.folded in known.participles
    return is_form and before.folded not in (*known.articles, *known.place_prepositions)


def _is_denied(words: Sequence[Word], at: int, known: Vocabulary) -> bool:
    """Return whether a negation stands right before a verb, or before adverbs."""
    while at and not words[at - 1].is_judged and is_between(words[at - 1], known):
        at -= 1
        if words[at].folded in known.negations:
            return True
    return False


def _auxiliary(words: Sequence[Word], at: int, known: Vocabulary) -> str:
    """Return the auxiliary right before a verb, but for adverbs."""
    for place in range(at - 1, -1, -1):
        word = words[place]
        if word.folded in known.auxiliaries:
            return word.folded
        if word.is_judged or not is_between(word, known):
            return ""
    return ""


def _doer(words: Sequence[Word], at: int, known: Vocabulary) -> tuple[Word, ...]:
    """Return the words right before a verb for who did it; none where it stands further in front.

    What stands behind a preposition tells of whom, or where: "the recount in Lorne confirmed".
    """
    end = at
    while end and not words[end - 1].is_judged and is_between(words[end - 1], known):
        end -= 1
    stops = _clause_ends(known)
    begin = end
    while begin and words[begin - 1].folded not in stops and not is_past(words, begin - 1, known):
        begin -= 1
    phrase = words[begin:end]
    cut = next(
        (n for n, word in enumerate(phrase) if word.folded in known.phrase_ends), len(phrase)
    )
    return tuple(telling(phrase[:cut]))


@cache  # of the languages, which are few
def _clause_ends(known: Vocabulary) -> frozenset[str]:
    return frozenset((*known.joins, *known.boundaries, *known.infinitives, *known.relatives, *",;"))


def _doer_before(words: Sequence[Word], at: int, known: Vocabulary) -> tuple[Word, ...]:
    """Return of whom a clause behind "who" tells: "Toll, who had lost", or nobody."""
    begin = at
    while begin and not words[begin - 1].is_judged and is_between(words[begin - 1], known):
        begin -= 1
    if not begin or words[begin - 1].folded not in known.relatives:
        return ()
    end = begin - 1
    return _doer(words, end - 1 if words[end - 1].folded == "," else end, known)


def _are_of_one_verb(own: Act, other: Act, statement: Statement) -> bool:
    """Return whether two acts are of one verb, and of none that both do to each other."""
    language = statement.language
    if language is None or not are_one_verb(own.verb, other.verb, language):
        return False
    known = language.vocabulary
    tells = own.verb.is_content or own.verb.folded in known.speech_acts
    if own.particle != other.particle or not (own.particle or tells):
        return False
    bases = {known.bases.get(each.verb.folded, each.verb.folded) for each in (own, other)}
    is_mutual = own.is_mutual or other.is_mutual or bool(bases & {*known.mutual})
    return not is_mutual


def _are_turned(own: Act, other: Act) -> bool:
    """Return whether the doer of each act is whom the other one was done to."""
    return _are_one(own.doer, other.object_) and _are_one(own.object_, other.doer)


def _have_one_doer(own: Act, other: Act) -> bool:
    return _are_one(own.doer, other.doer)


def _did_the_others(own: Act, other: Act, a: Statement, b: Statement) -> bool:
    """Return whether two who are named in both sentences did one thing, one in each."""
    named = [tuple(word for word in act.doer if word.name is not None) for act in (own, other)]
    if not all(named) or _are_one(*named) or not _share(own.object_, other.object_):
        return False
    return _is_in(named[0], b) and _is_in(named[1], a) and not _is_with(own, other, a)


def _is_with(own: Act, other: Act, a: Statement) -> bool:
    """Return whether one did it together with the other: "signed a pact with Toll"."""
    joins = a.language.vocabulary.joins if a.language is not None else ()
    return any(
        word.folded in joins and _are_one(behind, another.doer)
        for act, another in ((own, other), (other, own))
        for at, word in enumerate(act.others)
        if (behind := tuple(telling(act.others[at + 1 : at + 1 + _FAR])))
    )


def _do_the_converse(own: Act, other: Act, statement: Statement) -> bool:
    """Return whether one doer did to a thing what leaves it on the other side: "bought", "sold"."""
    if statement.language is None or own.particle != other.particle:
        return False
    if not (_are_one(own.doer, other.doer) and _share(own.object_, other.object_)):
        return False
    known, stem = statement.language.vocabulary, lexicon_of(statement.language).stem
    bases = {stem(known.bases.get(act.verb.folded, act.verb.folded)) for act in (own, other)}
    return any(bases == {*map(stem, pair)} for pair in known.converses)


def _are_one(own: Iterable[Word], other: Iterable[Word]) -> bool:
    """Return whether the words for two are of one: their names, or else their last words."""
    first, second = (_telling_of(words) for words in (own, other))
    return not first.isdisjoint(second)


def _telling_of(words: Iterable[Word]) -> set[str]:
    """Return the words of the names among some words; without one the last of them."""
    told = [*words]
    names = {word.folded for word in told if word.name is not None}
    return names or {form for word in told[-1:] for form in (word.key, word.folded)}


def _share(own: Iterable[Word], other: Iterable[Word]) -> bool:
    """Return whether both have a word, by its sense or as it is written."""
    forms = {form for word in own for form in (word.key, word.folded)}
    return any(word.key in forms or word.folded in forms for word in other)


def _is_in(words: Iterable[Word], statement: Statement) -> bool:
    """Return whether a sentence has a name that is among some words."""
    wanted = {word.folded for word in words}
    return any(not wanted.isdisjoint(name.words) for name in statement.names)
