"""Who speaks in a sentence with a quotation, or whose words it reports: somebody named or not."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of, first_place, has, may_hold, word_of
from summarizer.method.scoring.definites import without_bare_persons
from summarizer.text.folding import caseless
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_LETTERS = on_demand(r"[^\W\d_]{2}")
_SPEAKER = 12  # code points on either side of a verb of speech: a pronoun, and its hyphens
_REPORTED = 200  # code points before "he said": behind more, who speaks was named most often


def names_speaker(text: str, language: Language) -> bool:
    """Return whether a verb of speech and who speaks, no pronoun, stand outside of quotations.

    Where no verbs are known, whoever stands there is taken to speak.
    """
    outside = without_bare_persons(_full_quotation(language).sub(" ", text), language)
    if not language.speech_verbs:
        return bool(_LETTERS.search(outside))
    verb = first_place(language.speech_verbs, outside)
    if verb is None or _is_of_pronoun(outside, *verb, language):
        return False
    return bool(_name(language).search(outside)) or _names_body(outside, language)


def _is_of_pronoun(outside: str, start: int, end: int, language: Language) -> bool:
    """Return whether a pronoun stands before a verb of speech, or behind it."""
    first = max(0, start - _SPEAKER)
    around = outside[first : end + _SPEAKER]
    if not may_hold(around, _third(language)):
        return False
    spoken = _pronoun_speaks(language).search(around)
    return spoken is not None and spoken.start() <= start - first


def _names_body(outside: str, language: Language) -> bool:
    """Return whether a text names a body that needs no name, or describes somebody."""
    # Where articles tell who is not named, those were left out.
    persons = _persons(language) if language.definite_articles else ()
    if has(persons, caseless(outside)):
        return True
    possible = may_hold(outside, (*language.speakers, *language.unique_things))
    return possible and bool(_body(language).search(outside))


def attributes_to_another(text: str, language: Language) -> bool:
    """Return whether what a text says is said by somebody not named before: "…, he said"."""
    found = _attribution(language).match(text)
    return found is not None and not holds_name(found[1], language)


def reports_without_source(text: str, language: Language) -> bool:
    """Return whether the first clause is in the mood of a report, and nothing tells whose it is.

    "Vom Verzehr werde dringend abgeraten." does; behind "…, sagte ein Sprecher" it does not.
    """
    if not language.references.reported_moods:
        return False
    lowered = text.lower()
    mood = _reported_mood(language).match(lowered)
    if mood is None or word_of(language.references.reported_not_in).search(mood[0]):
        return False
    telling = (*language.speech_verbs, *language.attributions)
    return not (word_of(telling).search(lowered) or _told_behind(language).search(lowered))


def holds_name(phrase: str, language: Language) -> bool:
    """Return whether a word but the first has a capital, and is no day or month."""
    capital = _capital_inside(language)
    if not capital.search(phrase):  # as in most: no day is looked for
        return False
    return bool(capital.search(word_of(language.calendar).sub("", phrase)))


@cache
def _attribution(language: Language) -> re.Pattern[str]:
    pronouns, verbs = any_of(language.references.speaking), any_of(language.speech_verbs)
    said = rf"(?:{pronouns} {verbs}|{verbs} {pronouns})"
    return re.compile(rf"\S([^“”\"]{{1,{_REPORTED}}}),[”\"]? {said}(?=[.,;]|$)")


@cache
def _reported_mood(language: Language) -> re.Pattern[str]:
    """Return the pattern of the first clause of a text, up to such a form: "der Zug sei"."""
    return re.compile(rf"[^,;:“”„\"?!]*\b{any_of(language.references.reported_moods)}\b")


@cache
def _told_behind(language: Language) -> re.Pattern[str]:
    """Return the pattern of a verb right behind a comma, with which somebody says it."""
    return re.compile(rf", {any_of(language.references.verb_shapes)}\b")


@cache
def _capital_inside(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\s[{language.capitals}]")


@cache
def _full_quotation(language: Language) -> re.Pattern[str]:
    opening = "".join(pair[0] for pair in language.quotation_marks)
    closing = "".join(pair[1] for pair in language.quotation_marks)
    return re.compile(rf"[{opening}][^{closing}]*(?:[{closing}]|$)|\"[^\"]*(?:\"|$)")


@cache
def _third(language: Language) -> tuple[str, ...]:
    pronouns = {*(language.late_pronouns or language.pronouns)}
    return tuple(sorted(pronouns - {*language.definite_articles}))


@cache
def _pronoun_speaks(language: Language) -> re.Pattern[str]:
    """Return the pattern of "she wrote", "sagte er", "a-t-elle dit"."""
    verbs, pronouns = any_of(language.speech_verbs), any_of(_third(language))
    return re.compile(rf"\b(?:{verbs}[ -]{pronouns}|-{pronouns}|{pronouns} {verbs})\b")


@cache
def _name(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b[{language.capitals}][\w’'-]+")


@cache
def _body(language: Language) -> re.Pattern[str]:
    articles = any_of(language.definite_articles)
    speakers = any_of((*language.speakers, *language.unique_things))
    return re.compile(rf"\b{articles} (?:\w+ )?{speakers}\b")


@cache
def _persons(language: Language) -> tuple[str, ...]:
    return tuple(map(caseless, language.references.persons))
