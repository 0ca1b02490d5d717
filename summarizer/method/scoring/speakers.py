"""Who speaks in a sentence with a quotation, or whose words it reports: somebody named or not."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of, word_of
from summarizer.method.scoring.definites import without_bare_persons

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_LETTERS = re.compile(r"[^\W\d_]{2}")
_SPEAKER = 12  # code points on either side of a verb of speech: a pronoun, and its hyphens
_REPORTED = 200  # code points before "he said": behind more, who speaks was named most often


def names_speaker(text: str, language: Language) -> bool:
    """Return whether a verb of speech and who speaks, no pronoun, stand outside of quotations.

    Where no verbs are known, whoever stands there is taken to speak.
    """
    outside = without_bare_persons(_full_quotation(language).sub(" ", text), language)
    if not language.speech_verbs:
        return bool(_LETTERS.search(outside))
    verb = word_of(language.speech_verbs).search(outside)
    if verb is None:
        return False
    around = outside[max(0, verb.start() - _SPEAKER) : verb.end() + _SPEAKER]
    spoken = _pronoun_speaks(language).search(around)
    if spoken and spoken.start() <= verb.start() - max(0, verb.start() - _SPEAKER):
        return False
    return bool(_speaker(language).search(outside))


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
    return re.compile(rf"(?<=\s)[{language.capitals}]")


@cache
def _full_quotation(language: Language) -> re.Pattern[str]:
    opening = "".join(pair[0] for pair in language.quotation_marks)
    closing = "".join(pair[1] for pair in language.quotation_marks)
    return re.compile(rf"[{opening}][^{closing}]*(?:[{closing}]|$)|\"[^\"]*(?:\"|$)")


@cache
def _pronoun_speaks(language: Language) -> re.Pattern[str]:
    """Return the pattern of "she wrote", "sagte er", "a-t-elle dit"."""
    third = sorted({*(language.late_pronouns or language.pronouns)} - {*language.definite_articles})
    verbs, pronouns = any_of(language.speech_verbs), any_of(third)
    return re.compile(rf"\b(?:{verbs}[ -]{pronouns}|-{pronouns}|{pronouns} {verbs})\b")


@cache
def _speaker(language: Language) -> re.Pattern[str]:
    """Return the pattern of a name, of a body that needs none, or of somebody who is described."""
    capitals, articles = language.capitals, any_of(language.definite_articles)
    # Where articles tell who is not named, those were left out.
    persons = any_of(language.references.persons if language.definite_articles else ())
    speakers = any_of((*language.speakers, *language.unique_things))
    bodies = rf"\b{articles} (?:\w+ )?{speakers}\b"
    return re.compile(rf"\b[{capitals}][\w’'-]+|\b[{capitals}]{{2,}}\b|{bodies}|\b(?i:{persons})\b")
