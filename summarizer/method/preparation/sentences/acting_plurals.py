"""Clauses that open behind a name with a full stop: "of Brenn Inc. Workers in Easton found out".

A capital there may be that of a title ("Inc. Chairman") or of a body ("U.S. Senate"). Several of a
kind who do something, before any other name is told, open a sentence.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.akin_words import is_third_person, is_verb, is_word
from summarizer.languages.company_forms import ENGLISH_FORMS, OPEN_FORMS
from summarizer.languages.english_stops import ARTICLE, BEFORE_VERBS, STATES, VERBS_OF_ONE
from summarizer.languages.phrases import any_of, is_one_of
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from summarizer.languages.language import Language

NAME_OF_COMPANY = on_demand(rf"(?:\b[A-Z][\w&’'-]{{2,30}},?\s){{1,5}}{any_of(ENGLISH_FORMS)}$")
_STATE = on_demand(rf"(?:^|[.!?]\s)([^.!?]*)\b([a-z]+)\s{ARTICLE}\s{any_of(STATES)}$")
_SEVERAL_ACT = on_demand(rf"\s*[A-Z][a-z]{{2,}}s\s(?!{any_of(VERBS_OF_ONE)}\b)([a-z]+)\b")
_SEVERAL = on_demand(r"\s*([A-Z][a-z]{2,}(?<!s)s)\s")
_LONGEST_PHRASE = 6  # words between who acts and the verb: "in the north of Easton"


def acts_behind_company(before: str, behind: str, language: Language) -> bool:
    """Return whether several act behind a company's name: "from Aero Inc. Pilots had warned"."""
    name = NAME_OF_COMPANY.search(before)
    if name is None or _is_body(behind, language):
        return False
    words = _SEVERAL_ACT.match(behind)
    if words is not None and is_one_of(language.plain_verbs, words[1]):
        return True
    told = before[: name.start()].rstrip()[-1:]  # no stop: then the name would be a sentence
    inside = told.isalnum() or told == ","
    return inside and not before.endswith(OPEN_FORMS) and _several_act(behind, language)


def acts_behind_state(before: str, behind: str, language: Language) -> bool:
    """Return whether several act behind initials: "to the U.S. Hospitals there fear"."""
    state = _STATE.search(before)
    if state is None or state[2] not in language.vocabulary.place_prepositions:
        return False
    told = _is_told(state[1].split(), language) and not _is_body(behind, language)
    return told and _several_act(behind, language)


def _is_told(words: list[str], language: Language) -> bool:
    """Return whether a main clause has its verb already: another one opens the next sentence.

    Some outlets write a capital behind "U.S." in any case: "pressure on the U.S. Banks has grown".
    """
    openings = {*language.introductions, *language.trailing_clauses, *language.joined_clauses}
    if not openings.isdisjoint(map(str.lower, words)):
        return False
    finite = {*language.vocabulary.past_forms, *language.vocabulary.auxiliaries}
    return any(
        word in finite or is_verb(word, language.code) or is_third_person(word, language.code)
        for word in words
    )


def _is_body(behind: str, language: Language) -> bool:
    """Return whether a stretch opens with the rest of a name: "Marines" behind "U.S."."""
    several = _SEVERAL.match(behind)
    return several is not None and several[1].lower() in language.bodies


def _several_act(behind: str, language: Language) -> bool:
    """Return whether a plural that is no name opens a stretch, and a verb follows soon.

    Only an adverb, or a phrase with a preposition, may stand between them.
    """
    several = _SEVERAL.match(behind)
    if several is None or not is_word(several[1].lower(), language.code):
        return False
    words = behind[several.end() :].split()[: _LONGEST_PHRASE + 1]
    if words and words[0] in BEFORE_VERBS:
        words = words[1:]
    if words and words[0] in language.vocabulary.place_prepositions:
        return any(_acts(word, language) for word in words[2:])
    return bool(words) and _acts(words[0], language)


def _acts(word: str, language: Language) -> bool:
    """Return whether a word is a verb of several, or a past form."""
    if word in VERBS_OF_ONE or not word.islower():
        return False
    past = is_one_of(language.plain_verbs, word) or word in _past_forms(language)
    return past or is_verb(word, language.code, often=False)


@cache
def _past_forms(language: Language) -> frozenset[str]:
    return frozenset(language.vocabulary.past_forms)
