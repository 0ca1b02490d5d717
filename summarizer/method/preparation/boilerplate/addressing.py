"""To whom a sentence speaks, and whether somebody is quoted or reported with it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of, may_open
from summarizer.method.preparation.boilerplate.page_notices import (
    first_words,
    reports,
    request_openings,
)
from summarizer.text.folding import caseless
from summarizer.text.quotations import with_gershayim

if TYPE_CHECKING:
    from summarizer.languages.language import Language

# The name of an outlet, or a title, in quotation marks.
_QUOTED_NAME = re.compile(r"[“„«»\"]\w[\w’'-]{0,30}(?:\s\w[\w’'-]{0,30}){0,2}[”“»«\"]")
_LONG_WORD = 5  # letters: shorter words say little of an event


def spoken(text: str, language: Language) -> bool:
    """Return whether somebody says it, asks it or cries it; "read" is what a reader does."""
    return reported(text, language) or bool(_speech(language).search(caseless(text)))


@cache
def _speech(language: Language) -> re.Pattern[str]:
    asked = {*language.requests, *language.notices.requests, *language.teasers}
    verbs = [verb for verb in language.speech_verbs if verb.removesuffix("s") not in asked]
    return re.compile(rf"\b{any_of((*verbs, *language.cries))}\b")


def reported(text: str, language: Language) -> bool:
    """Return whether a part of it is quoted, or one of the common verbs reports it.

    The name of an outlet or a title in quotation marks is no quotation.
    """
    marks = "".join(map("".join, language.quotation_marks)) + '"'
    bare = _QUOTED_NAME.sub("", with_gershayim(text))
    return not set(marks).isdisjoint(bare) or reports(text, language)


def opening(text: str, words: int) -> str:
    """Return the first words of a text."""
    return " ".join(text.split(maxsplit=words)[:words])


def orders(text: str, language: Language) -> bool:
    """Return whether a text opens as outlets do who ask something of readers."""
    possible = may_open(first_words(text), request_openings(language))
    return possible and bool(_order(language).match(text))


@cache
def _order(language: Language) -> re.Pattern[str]:
    openings = any_of(language.request_openings)
    asked = any_of((*language.notices.requests, *language.requests))
    return re.compile(rf"\W*(?:{openings}\s+)*{asked}\b", re.IGNORECASE)


def shares_words(text: str, lead: frozenset[str]) -> bool:
    """Return whether it has a longer word of a lead, as `long_words` gives them."""
    return not lead.isdisjoint(long_words(text))


def long_words(text: str) -> frozenset[str]:
    """Return the words of a text that may say something of its event, in small letters."""
    return frozenset(word for word in re.findall(r"\w+", caseless(text)) if len(word) >= _LONG_WORD)
