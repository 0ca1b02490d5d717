"""Headlines: where the verb stands in a line that leaves out articles and auxiliaries.

"Landlord evicts forty families", "Bail refused to banker", "Minister to resign". Only of a line
that does not end as a sentence does: what articles say in full is read as such. Only in a language
of which verbs are listed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.akin_words import is_third_person, is_verb
from summarizer.languages.phrases import is_one_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.language import Language
    from summarizer.languages.vocabularies import Vocabulary
    from summarizer.method.evidence.clauses.clause_words import Word

_QUOTES = frozenset("'\"‘’“”«»")
_SHORTEST = 5  # letters of a verb with an ending: "need" has none


def verb_of_headline(words: Sequence[Word], language: Language) -> int | None:
    """Return the place of the verb, or None: in the present, the passive, or behind "to".

    A word that is oftener a noun, "floods", is one only if nothing else is.
    """
    first = next((at for at, word in enumerate(words) if word.tells), len(words))
    places = range(first + 1, len(words))
    for often in (True, False):
        found = (at for at in places if _may_be(words, at, language, often=often))
        if (at := next(found, None)) is not None:
            return at
    return None


def is_to_come(words: Sequence[Word], at: int, known: Vocabulary) -> bool:
    """Return whether a verb is behind "to", and "to" behind whom it tells of: "Minister to".

    Who is "first to" did it.
    """
    if at <= 1 or words[at - 1].folded not in known.infinitives:
        return False
    return words[at - 2].tells and words[at - 2].folded not in known.ordinals


def is_bare_passive(words: Sequence[Word], at: int, known: Vocabulary) -> bool:
    """Return whether a verb without an auxiliary befalls what stands before it.

    So it does where it has nothing behind it but how, or by whom: "Bail refused to banker".
    """
    if not is_participle(words[at].folded, known):
        return False
    behind = [word.folded for word in words[at + 1 :]]
    if not known.passives or " ".join([words[at].folded, *behind[:1]]) in known.speech_acts:
        return False  # "called on board to"
    if agent_behind(words, at, known) is not None or not behind:
        return True
    if behind[0] in known.verb_particles and behind[0] not in known.place_prepositions:
        return behind[1:2] == [] or behind[1] in known.phrase_ends  # "turned down at"
    return behind[0] in known.phrase_ends


def agent_behind(words: Sequence[Word], at: int, known: Vocabulary) -> int | None:
    """Return the place of "by" behind a verb, of whom it is the doer; None without one.

    It is that of another verb in "a coup led by", and of no doer in "cut by half", "by selling".
    """
    for place in range(at + 1, len(words) - 1):
        word, behind = words[place].folded, words[place + 1]
        if word in known.agents:
            is_amount = behind.is_judged and behind.name is None
            is_amount = is_amount or behind.folded in known.partitives
            is_deed = behind.folded.endswith(known.progressive_endings)
            return None if is_amount or is_deed else place
        if place > at + 1 and is_participle(word, known) and words[place].is_content:
            return None
    return None


def _may_be(words: Sequence[Word], at: int, language: Language, *, often: bool) -> bool:
    """Return whether a word may be the verb of a headline; none of saying is."""
    word, known = words[at], language.vocabulary
    if not _may_be_any(word, language):
        return False
    before = next(one for one in reversed(words[:at]) if one.folded not in _QUOTES)
    if before.folded in known.infinitives:
        return is_to_come(words, at, known) and is_verb(word.folded, language.code, often=often)
    if not (before.tells or before.folded.endswith(known.adverb_endings)):
        return False
    if (
        not often
        and "".join(one.folded for one in words[at + 1 : at + 2]) in known.place_prepositions
    ):
        return False  # "Mills in Kiel"
    if is_third_person(word.folded, language.code, often=often) or _is_past(word.folded, known):
        return True
    has_many = any(each.folded.endswith(known.plurals) for each in words[:at])
    return often and has_many and is_verb(word.folded, language.code)


def _is_past(word: str, known: Vocabulary) -> bool:
    """Return whether a word has a form of the past: "closed", "sold", "broken"."""
    is_long = len(word) >= _SHORTEST and word.endswith(known.past_endings)
    return is_long or word in (*known.past_forms, *known.participles)


def _may_be_any(word: Word, language: Language) -> bool:
    """Return whether a word may be a verb, and none of saying."""
    if word.is_judged or is_one_of(language.speech_verbs, word.folded):
        return False
    known = language.vocabulary
    return word.is_content or word.folded in (*known.participles, *known.empty_words)


def is_participle(verb: str, known: Vocabulary) -> bool:
    """Return whether a form may be a passive: "sold", but not "took", beside which is "taken"."""
    if verb in known.participles or verb.endswith(known.past_endings):
        return True
    others = (one for one, base in known.bases.items() if base == known.bases.get(verb))
    return verb in known.past_forms and not any(one in known.participles for one in others)
