"""Places where a sentence seems to end and goes on: behind names, and before who spoke."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.cancellation import check
from summarizer.languages.phrases import any_of

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_BEFORE, _BEHIND = 40, 100  # code points that are looked at: longer than any name, and a clause
_QUOTATION = 1_000  # code points before a straight mark that tell whether it opens or closes
_CALLED = re.compile(r"[!?…][”’»“\"')\]]*\s*$")
_QUOTED = re.compile(r"[!?][”’»“\"']\s*$")
_INITIALS = re.compile(r"(?:^|[\s(“\"„«])(?:[^\W\d_]\.-?){1,4}\s*$")
_PARTED_INITIALS = re.compile(r"[^\x00-\x7f“”„«»‘’]|-")  # those that a package for English lacks
_CLOSING = tuple("”’»)][")  # or a reference
_LETTER = re.compile(r"\s*([^\W\d_])")


def goes_on(text: str, start: int, place: int, end: int, language: Language) -> bool:
    """Return whether a sentence goes on at a place between two others."""
    check()
    before = text[max(start, place - _BEFORE) : place]
    behind = text[place : min(end, place + _BEHIND)]
    if behind[:1] in _CLOSING and not before[-1:].isspace():
        return True
    if behind.startswith('"') and not before[-1:].isspace():
        return text.count('"', max(start, place - _QUOTATION), place) % 2 == 1
    letter = _LETTER.match(behind)
    if letter is None:
        return False
    if letter[1].islower() and _CALLED.search(before):
        return True
    name = _named(language).search(before)
    initials = _INITIALS.search(before)
    if language.code == "en" and initials and _PARTED_INITIALS.search(initials[0].strip('“„«"( ')):
        return letter[1].isupper()
    return bool(name or (_QUOTED.search(before) and _speaker(language).match(behind)))


@cache
def _named(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(language.names_with_stops)}\s*$")


@cache
def _speaker(language: Language) -> re.Pattern[str]:
    """Return the pattern of a name or pronoun and a verb of speech: "Mayor Anna Rees asked"."""
    capital = rf"[{language.capitals}]"
    pronoun = any_of((*language.pronouns, *(word.capitalize() for word in language.pronouns)))
    verbs = any_of((*language.speech_verbs, *language.cries))
    if language.letters == language.capitals:  # a script without capitals
        return re.compile(rf"\s*(?:\w{{1,20}}\s){{1,4}}{verbs}")
    return re.compile(
        rf"\s*(?:{capital}[\w’'.-]{{0,30}}\s(?:[\w’'.,-]{{1,30}}\s){{0,6}}?{capital}[\w’'-]{{0,30}}|"
        rf"{capital}[\w’'-]{{1,30}}|{pronoun}),?\s"
        rf"{verbs}\b"
    )
