"""Pronouns that stand for nothing: "it was Anna who", "es gibt", "il est possible que"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of, may_open

if TYPE_CHECKING:
    from summarizer.languages.language import Language

# Words between "it is" and the clause that it stands for: more hold a clause of their own.
_IMPERSONAL_WORDS = 4
_PERSON_WORDS = 8  # "it was" and "who": "the American swimmer Katie Ledecky"


def may_be_impersonal(first: str, second: str, language: Language) -> bool:
    """Return whether a first word is a pronoun that may refer to nothing, and no article."""
    word = first.lower()
    if word not in language.impersonal_pronouns:
        return False
    return word not in language.definite_articles or second.lower() in language.plain_verbs


def is_impersonal(opening: str, language: Language) -> bool:
    """Return whether an opening in small letters has a pronoun and a verb that refer to nothing."""
    possible = may_open(opening, _impersonal_openings(language))
    return possible and bool(_impersonal(language).match(opening))


@cache
def _impersonal_openings(language: Language) -> tuple[str, ...]:
    return (*language.impersonal_openings, *language.impersonal_verbs)


@cache
def _impersonal(language: Language) -> re.Pattern[str]:
    """Return the pattern of "it was X that", "it is not clear whether", "es gibt"."""
    comma = "," if language.clauses_follow_commas else ""
    references = language.references
    another = any_of((*references.occasions, *language.late_pronouns))
    told = rf"{any_of(references.personal)} {any_of(references.personal_links)}"
    personal = rf"(?!(?: \w+){{0,2}} {told}\b)"
    word = rf"(?: (?!{another}\b)\w+)"
    words = rf"{personal}{word}{{0,{_IMPERSONAL_WORDS}}}"
    person = rf"{word}{{1,{_PERSON_WORDS}}},? {any_of(references.clefts)}\b"
    unnamed = rf"(?! {any_of(language.late_pronouns)}\b)"
    clause = rf"{comma} {any_of(language.impersonal_clauses)}\b{unnamed}"
    return re.compile(
        rf"{any_of(language.impersonal_openings)}(?:{words}{clause}|{person})|"
        rf"{any_of(language.impersonal_verbs)}\b"
    )
