"""Ages: numbers behind a name or a person, with or without "years": "Per Strand, 34, was"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.statements.counting import FATES, is_person

if TYPE_CHECKING:
    from summarizer.method.evidence.statements.numerals import Number
    from summarizer.method.evidence.statements.wording import Wording

_OLDEST = 110  # years; what stands between commas behind a name is an age
_ASIDE_WORDS = 5  # "according to the latest figures"
_SUBJECT_FAR = 10  # words from a person to the years
_COMMAS = frozenset({",", "،", "，"})  # noqa: RUF001 - of Arabic, of Chinese
_CLOSES = frozenset({*_COMMAS, ".", "(", ")"})


def is_age(wording: Wording, number: Number) -> bool:
    """Return whether a bare number is an age: "Per Strand, 34, was", "una mujer de 43"."""
    if not _may_be_age(number):
        return False
    if _belongs_to_person(wording, number.at) or _is_said_of_person(wording, number):
        return True
    behind = number.at > 1 and wording.words[number.at - 1] in _COMMAS
    if not behind or not wording.raw[number.at - 2][0].isalpha():
        return False
    return not _counts_before_an_aside(wording, number.at) and _closes(wording, number.end)


def is_age_in_years(wording: Wording, number: Number, end: int) -> bool:
    """Return whether a number of years, told up to a place, is somebody's age.

    It stands between marks behind whose it is, "Luc Sorel, 58 ans, a été", "(58 lat)", or belongs
    to a person: "un hombre de 71 años".
    """
    at = number.at
    if not _may_be_age(number) or at < 1:
        return False
    of = wording.lexicon.vocabulary.fractions_of[:1]
    if at > 1 and wording.words[at - 1] in of and wording.words[at - 2] in _COMMAS:
        return _closes(wording, end)  # "El acusado, de 58 años, fue"
    if _belongs_to_person(wording, at):
        return True
    opened = (
        wording.words[at - 1] in {*_COMMAS, "("} and at > 1 and wording.raw[at - 2][0].isalpha()
    )
    return opened and not _counts_before_an_aside(wording, at) and _closes(wording, end)


def _is_said_of_person(wording: Wording, number: Number) -> bool:
    """Return whether a number alone is what a person is: "the man who died was 83 and"."""
    vocabulary, at = wording.lexicon.vocabulary, number.at
    if at < 1 or wording.words[at - 1] not in vocabulary.aged or wording.glued[number.end - 1]:
        return False
    behind = wording.words[number.end] if number.end < len(wording) else ""
    if behind and behind not in _CLOSES and behind not in vocabulary.joins:
        return False
    before = range(max(0, at - _SUBJECT_FAR), at - 1)
    return any(is_person(wording, place) for place in before)


def _may_be_age(number: Number) -> bool:
    return 0 < number.value <= _OLDEST and number.value == int(number.value)


def _closes(wording: Wording, end: int) -> bool:
    return end >= len(wording) or wording.words[end] in _CLOSES


def _belongs_to_person(wording: Wording, at: int) -> bool:
    """Return whether one person stands before an "of" and a number: "una mujer de 43".

    So it is in languages that tell ages by it, which have a word for "of" alone.
    """
    vocabulary = wording.lexicon.vocabulary
    if at < 3 or not vocabulary.ages_of or wording.words[at - 1] not in vocabulary.ages_of:  # noqa: PLR2004
        return False
    return wording.words[at - 3] in vocabulary.articles and is_person(wording, at - 2)


def _counts_before_an_aside(wording: Wording, at: int) -> bool:
    """Return whether an aside stands between a number and those counted: "Dead, he said, 11"."""
    aside = range(max(0, at - 2 - _ASIDE_WORDS), at - 2)
    return any(
        wording.words[place] in _COMMAS
        and any(one.name in FATES for one in wording.senses[place - 1])
        for place in aside
        if place
    )
