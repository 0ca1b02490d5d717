"""Openings that relate a sentence to another one by their form: "Two days later, …", "How he …".

And openings that seem to do so, and point forward: "Such cities as Paris".
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.opening_verbs import opening_verb
from summarizer.languages.phrases import any_of, may_hold, may_open
from summarizer.method.scoring.speakers import holds_name

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_SUBJECT_WITHIN = 120  # code points from the start of a text, behind its verb
_SOURCE_CHARACTERS = 150  # of a text: in more, something else is told as well
_LATE_CHARACTERS = "3,60"  # of a phrase before a pronoun; longer ones name somebody
_INVERTED_WORDS = 4  # of such a phrase and a verb, behind its first word
_ADJUNCT_WORDS = 3  # "seventy years", "the second half": in more there may be another clause
_COUNT_WORDS = 2  # before a stretch of time: "about two"


def points_forward(opening: str, language: Language) -> bool:
    """Return whether what an opening seems to point back to follows at once: "Such X as A"."""
    lowered = opening[:1].lower() + opening[1:]
    possible = may_open(lowered, language.references.forward)
    return possible and bool(_forward(language).match(lowered))


def tells_time_from_another(opening: str, language: Language) -> bool:
    """Return whether an opening counts from a time that is not told: "Two days later, …"."""
    if not may_hold(opening, language.references.counted_from):
        return False
    return bool(_counted(language).match(opening[:1].lower() + opening[1:]))


def asks_of_another(opening: str, language: Language) -> bool:
    """Return whether an opening asks of somebody or something named before: "How he got it"."""
    lowered = opening.lower().replace("’", "'")
    possible = may_open(lowered, language.references.asked)
    return possible and bool(_asked(language).match(lowered))


def lacks_its_subject(opening: str, language: Language) -> bool:
    """Return whether a verb opens a text that has no subject near it: "Dijo que …".

    What stands behind some verbs is no subject, but what is done: "Pedirá la ayuda". In a longer
    sentence the subject may stand behind both.
    """
    lowered = opening[:1].lower() + opening[1:]
    if _counts_alone(language).match(lowered) and not _subject(language).search(
        opening, 0, _SUBJECT_WITHIN
    ):
        return True
    acting = opening_verb(opening, language)
    if acting is not None and not opening[acting.end() + 1 : acting.end() + 2].isupper():
        return True
    found = _without_subject(language).match(lowered)
    if not found or opening[found.end() + 1 : found.end() + 2].isupper():
        return False
    return not _subject(language).search(opening, found.end(), _SUBJECT_WITHIN)


def tells_of_another(opening: str, language: Language) -> bool:
    """Return whether some thinkers believe something of another one: "Police believe he …"."""
    return bool(_told_of(language).match(opening[:1].lower() + opening[1:]))


def has_late_pronoun(text: str, opening: str, language: Language) -> bool:
    """Return whether a pronoun stands behind a phrase that names nobody it could stand for.

    "Since February, he has …", "Am Montag hat er …".
    """
    if language.inverted_pronouns and _inverted_pronoun(language).match(opening):
        return True
    phrase = _late_pronoun(language).match(text)
    if phrase is None:
        return False
    return not holds_name(phrase[1], language)


def opens_on_somebody(text: str, language: Language) -> bool:
    """Return whether a text opens on somebody whom it does not name: "She", "For years she".

    Nor does it tell readers of whom if it speaks to somebody who is asked: "Frau Rees, Sie …".

    It leans even where nothing stands before it: an article may open so, and a summary not.
    """
    if text.partition(" ")[0].lower() in language.references.speaking:
        return True
    if _addressed(language).match(text):
        return True
    phrase = _adjunct(language).match(text)
    return phrase is not None and not holds_name(phrase[1], language)


def only_names_its_source(text: str, language: Language) -> bool:
    """Return whether a text says only who told what stands before it.

    "Das teilte die Polizei mit" does, and "This was announced, he said, because …" does not.
    """
    if len(text) > _SOURCE_CHARACTERS:
        return False
    return bool(_source(language).match(text.lower().replace("’", "'")))


@cache
def _source(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\W*{any_of(language.references.sources)}\b")


@cache
def _counts_alone(language: Language) -> re.Pattern[str]:
    """Return the pattern of a verb of one subject before a number of things: "costó casi 9"."""
    verbs, words = any_of(language.references.singular_verbs), language.vocabulary
    bounds = any_of((*words.at_least, *words.at_most, *words.about))
    return re.compile(rf"{verbs} (?:{bounds} )?(?!1\b)\d")


@cache
def _without_subject(language: Language) -> re.Pattern[str]:
    return re.compile(rf"{any_of(language.references.without_subject)}\b")


@cache
def _subject(language: Language) -> re.Pattern[str]:
    """Return the pattern of an article that no preposition stands before."""
    words = language.references
    before = "".join(
        rf"(?<!\b{link} )" for link in (*words.links, *words.loose_links) if link.isalpha()
    )
    time = any_of((*language.calendar, *language.time_nouns))
    return re.compile(rf"(?<=\w ){before}{any_of(words.subjects)}(?:(?<=['’])| )(?!{time}\b)")


@cache
def _told_of(language: Language) -> re.Pattern[str]:
    thinkers = any_of(language.references.thinkers)
    articles = any_of(language.definite_articles)
    word = rf"[{language.letters}]+"
    return re.compile(
        rf"(?:{articles}(?:(?<=['’])| ))?(?i:{thinkers})(?: {word}){{1,3}},? "
        rf"{any_of(language.references.told_of)}\b"
    )


@cache
def _forward(language: Language) -> re.Pattern[str]:
    return re.compile(rf"{any_of(language.references.forward)}\b")


@cache
def _counted(language: Language) -> re.Pattern[str]:
    words = language.references
    stretches, counted = any_of(words.stretches), any_of(words.counted_from)
    return re.compile(
        rf"(?:[{language.letters}\d][\w.,-]* ){{0,{_COUNT_WORDS}}}(?i:{stretches}) {counted}(?!\w)"
    )


@cache
def _asked(language: Language) -> re.Pattern[str]:
    asked, pronouns = any_of(language.references.asked), any_of(language.late_pronouns)
    return re.compile(rf"{asked}(?:'\w+| \w+)? {pronouns}\b")


@cache
def _late_pronoun(language: Language) -> re.Pattern[str]:
    pronouns = any_of(language.late_pronouns)
    return re.compile(rf"([^,“”\"]{{{_LATE_CHARACTERS}}}), {pronouns}\b")


@cache
def _inverted_pronoun(language: Language) -> re.Pattern[str]:
    words = rf"(?: [\w.-]+){{1,{_INVERTED_WORDS}}}"
    return re.compile(
        rf"{any_of(language.adverbials)}{words} {any_of(language.inverted_pronouns)}\b"
    )


@cache
def _addressed(language: Language) -> re.Pattern[str]:
    return re.compile(rf"{any_of(language.references.addressed)}\b")


@cache
def _adjunct(language: Language) -> re.Pattern[str]:
    """Return the pattern of a phrase of time or place with a pronoun right behind it."""
    words = language.references
    phrase = rf"(?i:{any_of(words.adjuncts)})(?: [\w.-]+){{1,{_ADJUNCT_WORDS}}}"
    return re.compile(rf"({phrase}),? {any_of(words.speaking)}\b")
