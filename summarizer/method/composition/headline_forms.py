"""What a headline is by its form: a statement, in capitals, or one that does not say the news."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal

from summarizer.languages.phrases import any_of, has, may_open
from summarizer.method.preparation.outlets import separator
from summarizer.text.folding import caseless
from summarizer.text.quotations import quotations_in, quoted_share

if TYPE_CHECKING:
    from summarizer.languages.language import Language

Form = Literal["statement", "capitals", "teaser"]
"""A "teaser" is a question, a cry, a promise, a comment, a quotation, or a live blog's name."""

_QUESTION_MARKS = "?？\u061f\u037e"
_EXCLAMATION_MARKS = "!！"
_COLON = re.compile("[:\uff1a] ?")
_QUOTED = 0.5  # of the code points: the rest says no more than who speaks, or where
_CAPITALS = 0.8  # of the letters that have a case: "NATO and UNESCO meet" has fewer


def form_of(headline: str, language: Language) -> Form:
    """Return the form of a headline; its white space is folded."""
    quoted = quoted_share(headline) > _QUOTED
    asks = any(mark in headline for mark in _QUESTION_MARKS)
    if quoted or asks or _exclaims(headline, language) or _is_teaser(headline, language):
        return "teaser"
    shouted = _is_shouted(headline) or any(map(_is_shouted_label, _COLON.split(headline)[:-1]))
    return "capitals" if shouted else "statement"


def _exclaims(headline: str, language: Language) -> bool:
    """Return whether a headline cries out by itself, or opens with what somebody said.

    "Shock in Tarn! King loses crown", "“It smelled of milk”: a morning at the crossing".
    """
    opened = next((each for each in quotations_in(headline) if headline.startswith(each)), "")
    if opened and _COLON.match(headline[len(opened) :].lstrip()):
        return True
    said = "".join(quotations_in(headline))
    outside = headline
    for name in language.names_with_stops:
        outside = outside.replace(name, "")
    return any(outside.count(mark) > said.count(mark) for mark in _EXCLAMATION_MARKS)


def _is_shouted(headline: str) -> bool:
    """Return whether most letters are capitals, in a script that has small ones."""
    capitals = sum(map(str.isupper, headline))
    cased = capitals + sum(map(str.islower, headline))
    return 2 * cased > sum(map(str.isalpha, headline)) and capitals >= _CAPITALS * cased


def _is_shouted_label(part: str) -> bool:
    """Return whether what stands before a colon is several words in capitals: "HORROR BEND:"."""
    return _is_shouted(part) and len(part.split()) > 1


def _is_teaser(headline: str, language: Language) -> bool:
    text = caseless(headline)
    possible = may_open(text, language.teaser_openings)
    if possible and _opening(language).match(text) and not _opens_with_initials(headline):
        return True
    named = has((*language.teaser_phrases, *language.live_names), text)
    return named or _is_labelled(text, language)


def _opens_with_initials(headline: str) -> bool:
    """Return whether the first word is one such as "WHO", which only looks like a pronoun."""
    first = headline.split(maxsplit=1)[0]
    return len(first) > 1 and first.isupper() and not _is_shouted(headline)


def _is_labelled(text: str, language: Language) -> bool:
    """Return whether a part of the headline says what it stands above, and not what happened.

    So does one behind a colon that asks: "After the fire: who pays".
    """
    before_colons = [_COLON.split(part) for part in separator(text).split(text)]
    parts = [part.strip() for stretch in before_colons for part in stretch]
    if len(parts) == 1:
        return False
    openings = [part for stretch in before_colons for part in stretch[:-1]]
    ends = [stretch[-1].strip() for stretch in before_colons if len(stretch) > 1]
    return (
        any(map(_labels(language).fullmatch, parts))
        or any(map(_going_on(language).search, openings))
        or any(map(_asking(language).match, ends))
    )


@cache
def _opening(language: Language) -> re.Pattern[str]:
    return re.compile(rf"{any_of(language.teaser_openings)}\b")


@cache
def _asking(language: Language) -> re.Pattern[str]:
    words = frozenset(language.question_words)
    asking = [each for each in language.teaser_openings if words.issuperset(each.split())]
    return re.compile(rf"{any_of(asking)}\b")


@cache
def _labels(language: Language) -> re.Pattern[str]:
    return re.compile(any_of((*language.live_labels, *language.headline_labels)))


@cache
def _going_on(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(language.live_labels)}$")
