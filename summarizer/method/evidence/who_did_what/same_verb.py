"""Two clauses of one verb: whether somebody else did it, or it was done to something else.

"The mayor called on the board to resign" and "the board called on the mayor to resign" have all
words in common. Only of a language whose verbs are known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.languages.akin_words import are_akin, are_akin_forms, is_word
from summarizer.method.evidence.alignment.agreement import same_name
from summarizer.method.evidence.alignment.counterparts import GROUPS, PEOPLE
from summarizer.method.evidence.clauses.clause import (
    Clause,
    act_behind,
    clause_of,
    phrase,
    telling,
)
from summarizer.method.evidence.clauses.factuality import are_one_verb
from summarizer.method.evidence.who_did_what.shared_parts import (
    is_among,
    is_object,
    is_of_a_part,
    share,
)
from summarizer.method.evidence.wording_differences.denied_opposites import says_by_denying
from summarizer.method.evidence.wording_differences.substitutions import are_one_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.language import Language
    from summarizer.languages.vocabularies import Vocabulary
    from summarizer.method.evidence.clauses.clause_words import Word
    from summarizer.method.evidence.statements import Name, Statement

_ONCE = frozenset({"buy", "win", "establish", "write", "shoot", "stab", "kidnap", "find"})
"""Senses of what is done to one thing once."""
_FULL_NAME = 2  # words of a name without a title
_FEWEST = 2  # words for what was done that both have: then it is one deed


class _Pair(NamedTuple):
    """Two clauses of one verb, and their language."""

    own: Clause
    other: Clause
    language: Language

    @property
    def doers(self) -> tuple[list[Word], list[Word]]:
        """The words for who did it, up to the first that begins another phrase."""
        first, second = (phrase(one.doer, one.known) for one in (self.own, self.other))
        return first, second

    @property
    def objects(self) -> tuple[list[Word], list[Word]]:
        """The words for what it was done to."""
        first, second = (phrase(one.done, one.known) for one in (self.own, self.other))
        return first, second


def acts_differ(a: Statement, b: Statement) -> bool:
    """Return whether two main clauses of one verb have other doers, or tell of other objects.

    Of a part another verb tells, too: "wipes out the crop", "spoiled a third of the crop".
    """
    own, other, language = clause_of(a), clause_of(b), a.language
    if own is None or other is None or language is None or language != b.language:
        return False
    if says_by_denying(a, b):
        return False
    own, other = _agreed_acts(own, other, language)
    pair = _Pair(own, other, language)
    if is_of_a_part(*pair.objects, own.known) or is_of_a_part(*pair.doers, own.known):
        return True
    if not are_one_verb(own.verb, other.verb, language):
        are_akin_verbs = are_akin_forms(own.verb.folded, other.verb.folded, language)
        return are_akin_verbs and _are_exchanged(pair)
    if not (_tells(own) and _tells(other)) and _word_behind(own) != _word_behind(other):
        return False
    return (
        _are_exchanged(pair)
        or _suffered(pair)
        or _was_missed(pair)
        or _did_another(pair)
        or _holds_another_office(pair)
        or _befell_another(pair)
    )


def _agreed_acts(own: Clause, other: Clause, language: Language) -> tuple[Clause, Clause]:
    """Return what each of two agreed to, if one does it and the other has it done to; else both.

    "Agreed to buy the mill", "agreed to be bought by the bank": there are two sides to one deal.
    """
    both = own.verb.folded in own.known.mutual and are_one_verb(own.verb, other.verb, language)
    acts = [act_behind(clause) for clause in (own, other)] if both else []
    match acts:
        case [Clause() as first, Clause() as second] if first.is_passive != second.is_passive:
            return first, second
    return own, other


def other_doers(a: Statement, b: Statement) -> tuple[Name, Name] | None:
    """Return who did one thing by each of two main clauses, where it can be done once alone."""
    own, other, language = clause_of(a), clause_of(b), a.language
    if own is None or other is None or language is None or language != b.language:
        return None
    if own.verb.key not in _ONCE or not are_one_verb(own.verb, other.verb, language):
        return None
    pair = _Pair(own, other, language)
    names = [_names(words, language) for words in pair.doers]
    return (names[0][-1], names[1][-1]) if all(names) and _did_another(pair) else None


def _tells(clause: Clause) -> bool:
    """Return whether a verb tells by itself what was done: "sold", or "confirmed" of saying."""
    return clause.verb.is_content or clause.verb.folded in clause.known.speech_acts


def _word_behind(clause: Clause) -> str:
    """Return the word behind a verb, which tells what one such as "took" says."""
    return "".join(word.folded for word in clause.words[clause.at + 1 : clause.at + 2])


def _are_exchanged(pair: _Pair) -> bool:
    """Return whether each clause tells of the other's doer as of whom it was done to."""
    first, second = map(telling, pair.doers)
    if not first or not second or share(first, second) or _is_mutual(pair.own):
        return False
    done = [pair.own.done, pair.other.done]
    if pair.own.is_passive != pair.other.is_passive:
        done = [*pair.objects]
    return is_among(first[-1], telling(done[1])) and is_among(second[-1], telling(done[0]))


def _is_mutual(clause: Clause) -> bool:
    """Return whether a verb tells what two do together: "met"."""
    return clause.known.bases.get(clause.verb.folded, clause.verb.folded) in clause.known.mutual


def _suffered(pair: _Pair) -> bool:
    """Return whether who did it, to somebody else, by one clause had it done to by the other.

    "The referee was suspended", "the referee suspended a match".
    """
    if pair.own.is_passive == pair.other.is_passive:
        return False
    places = (0, 1) if pair.own.is_passive else (1, 0)
    suffered, done = (telling(pair.objects[place]) for place in places)
    doer = telling(pair.doers[places[1]])
    if (
        not suffered
        or not doer
        or not done
        or not is_object(pair.objects[places[1]], pair.own.known)
    ):
        return False
    return is_among(suffered[-1], doer) and not share(suffered, done)


def _was_missed(pair: _Pair) -> bool:
    """Return whether one clause alone has a word before the object by which it was missed."""
    at = [_word_behind(clause) in clause.known.missing for clause in (pair.own, pair.other)]
    if at[0] == at[1]:
        return False
    missing, reached = (pair.own, pair.other) if at[0] else (pair.other, pair.own)
    aimed = telling(phrase(missing.words[missing.at + 2 :], missing.known))
    done = telling(phrase(reached.done, reached.known))
    return bool(aimed and done) and is_among(aimed[0], done)


def _did_another(pair: _Pair) -> bool:
    """Return whether two who are named did one thing, each by one clause alone."""
    named = [_names(words, pair.language) for words in pair.doers]
    doers = pair.own.doer, pair.other.doer
    if not all(_is_one_name(*each, pair.own.known) for each in zip(doers, named, strict=True)):
        return False
    first, second = (_without_title(words, pair.language) for words in pair.doers)
    one, another = (tuple(word.folded for word in words) for words in (first, second))
    if (
        not one
        or not another
        or share(first, second)
        or are_one_name(one, another)
        or same_name(one, another)
    ):
        return False
    own, other = telling(pair.own.done), telling(pair.other.done)
    shared = sum(is_among(word, other) for word in own)
    return shared >= min(_FEWEST, max(1, len(own)))


def _holds_another_office(pair: _Pair) -> bool:
    """Return whether one thing was done by two whose words contrast: "a governor", "Mayor Toll"."""
    contrasts = {each for two in pair.own.known.contrasts for each in (two, two[::-1])}
    first, second = pair.doers
    if not any((one.folded, two.folded) in contrasts for one in first for two in second):
        return False
    return share(telling(pair.own.done), telling(pair.other.done))


def _is_one_name(words: Sequence[Word], names: Sequence[Name], known: Vocabulary) -> bool:
    """Return whether a phrase ends in one of some names, or is one bare word: "Toll", "rain".

    What stands for several, "officials", or for anybody, is another word for somebody named.
    """
    told = telling(words)
    if names:
        return telling(phrase(words, known))[-1].name is names[-1]
    is_bare = len(told) == 1 and len([word for word in words if word.folded.isalpha()]) == 1
    return is_bare and not (
        told[0].folded.endswith(known.plurals) or told[0].key in PEOPLE | GROUPS
    )


def _befell_another(pair: _Pair) -> bool:
    """Return whether one doer did it to two, of whom each clause has one alone."""
    own, other = map(telling, pair.objects)
    first, second = map(telling, pair.doers)
    if not own or not other or not (share(first, second) or _tell_one_way(pair)):
        return False
    if not all(is_object(words, pair.own.known) for words in pair.objects):
        return False
    named = [_names(words, pair.language) for words in pair.objects]
    if bool(named[0]) != bool(named[1]) or _are_one(*named):
        return False
    if not named[0] and pair.own.is_passive != pair.other.is_passive:
        return False
    told = [one for one in own if one.name or not named[0]]
    others = [one for one in other if one.name or not named[1]]
    if share(told, pair.other.words) or share(others, pair.own.words):
        return False
    code = pair.language.code
    return not any(are_akin(one.folded, each.folded, code) for one in told for each in others)


def _tell_one_way(pair: _Pair) -> bool:
    """Return whether passives of two names, without a doer, are told in the same words: why, how.

    "A Kiel man" is none.
    """
    if not (pair.own.is_passive and pair.other.is_passive) or any(pair.doers):
        return False
    if any(telling(words)[-1].name is None for words in pair.objects):
        return False
    behind = pair.other.rest
    return sum(is_among(word, behind) for word in pair.own.rest) >= _FEWEST


def _without_title(words: Sequence[Word], language: Language) -> list[Word]:
    """Return the words of the names, without one that opens the sentence, and is a word: "Cyclist".

    Of three words in a name there the first may be one that the list of words has not. Without any
    name all telling words are returned.
    """
    told = [word for word in words if word.name is not None] or telling(words)
    name = told[0].name if told else None
    if name is None or name.at or len(told) == 1:
        return told
    is_title = len(name.words) > _FULL_NAME or is_word(told[0].folded, language.code)
    return told[1:] if is_title else told


def _names(words: Sequence[Word], language: Language) -> list[Name]:
    """Return the names among some words; one that opens a sentence may be a word with a capital."""
    names = dict.fromkeys(word.name for word in words if word.name is not None)
    return [
        name
        for name in names
        if name.sure or not all(is_word(word, language.code) for word in name.words)
    ]


def _are_one(own: Sequence[Name], other: Sequence[Name]) -> bool:
    return any(
        are_one_name(name.words, each.words) or same_name(name.words, each.words)
        for name in own
        for each in other
    )
