"""Notices that only their place shows: at an end of an article, or beside another notice."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of, has
from summarizer.method.preparation.boilerplate.addressing import opening, orders, reported, spoken
from summarizer.text.folding import caseless
from summarizer.text.patterns import on_demand
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_NAME_OR_FIGURE = on_demand(r"\d|(?<=[\w,;] )[^\W\d_a-z]")
_ADDRESS_OF_MAIL = on_demand(r"\w@\w")
_LONGEST_CLOSE = 6  # words of what closes a notice
_SHORTER = 15  # words of a question to readers, or of what else speaks to them alone
_SHORT = 30  # words of an appeal or a question to readers


def may_be_notice(text: str, language: Language, *, beside: bool) -> bool:
    """Return whether it is a notice if it stands at an end of its article or beside a notice.

    It speaks to the reader, or for the outlet, of what outlets make; or it speaks of a text which
    may be another. Beside a notice a question, or to speak to the reader, is enough. Nobody reports
    what it says.
    """
    if len(text.split()) > _SHORT or spoken(text, language):
        return False
    lowered, notices = caseless(text), language.notices
    to_reader = has(language.second_person, lowered)
    if beside and (to_reader or lowered.endswith("?") or has(notices.permissions, lowered)):
        return True
    ours = bool(_vague_text(language).search(lowered)) or has(notices.outlet, opening(text, 1))
    if ours and has(notices.text_fates, lowered):
        return True
    return bool(_ADDRESS_OF_MAIL.search(lowered)) or _addresses_readers(text, language)


def _addresses_readers(text: str, language: Language) -> bool:
    """Return whether it speaks to readers, or for the outlet, of what outlets make or do."""
    lowered, notices = caseless(text), language.notices
    to_reader, ours = has(language.second_person, lowered), has(notices.outlet, text)
    ordered = orders(lowered, language)
    channels = (*notices.goods, *language.page_words, *language.page_channels)
    if ordered and (to_reader or ours):
        return True
    if (to_reader or ours or ordered) and has(channels, lowered):
        return True
    plain = len(text.split()) <= _SHORTER and not _NAME_OR_FIGURE.search(text)
    return to_reader and (plain or text.endswith("?"))


def speaks_for_outlet(text: str, language: Language) -> bool:
    """Return whether it opens as an outlet speaks of itself, and tells of nobody else.

    In one paragraph with a notice that is a part of it: "We have no wealthy owner. Please donate."
    """
    if len(text.split()) > _SHORT or not has(language.notices.outlet, opening(text, 1)):
        return False
    names = any(map(str.isdecimal, text))
    names = names or (not language.nouns_are_capitalised and bool(_NAME_OR_FIGURE.search(text)))
    return not (names or spoken(text, language))


def closes_notice(text: str, language: Language) -> bool:
    """Return whether a short sentence without a figure asks something of readers.

    At the end of a notice it is a part of it: "Read us at work, too. Register now." What asks
    nothing may be the last news, however short it is: "The mayor resigned."
    """
    short = count_words(text) <= _LONGEST_CLOSE and not any(map(str.isdecimal, text))
    return short and not spoken(text, language) and orders(text, language)


def asks_reader(text: str, language: Language) -> bool:
    """Return whether it is a short question that nobody has asked: "Something to say?"."""
    short = len(text.split()) <= _SHORTER
    return short and text.endswith(("?", "\u037e", "؟")) and not reported(text, language)


def answers_question(text: str, language: Language) -> bool:
    """Return whether it tells readers what to do if a question before it is theirs."""
    short = len(text.split()) <= _SHORTER and not spoken(text, language)
    return short and names_outlet_or_reader(text, language)


def names_outlet_or_reader(text: str, language: Language) -> bool:
    """Return whether it names what outlets make, speaks to the reader or for the outlet.

    Alone that makes no notice: news is told of outlets and readers, too.
    """
    notices = language.notices
    words = (*notices.goods, *notices.own_texts, *notices.vague_texts, *language.page_words)
    return speaks_to_reader(text, language) or has(words, caseless(text))


def speaks_to_reader(text: str, language: Language) -> bool:
    """Return whether it speaks to the reader, or for the outlet."""
    lowered = caseless(text)
    spoken = has(language.second_person, lowered) or has(language.notices.outlet, text)
    return spoken or orders(lowered, language)


@cache
def _vague_text(language: Language) -> re.Pattern[str]:
    """Return the pattern of a text that may be the outlet's, and is no article of a law."""
    return re.compile(rf"\b{any_of(language.notices.vague_texts)}\b(?! \d)")
