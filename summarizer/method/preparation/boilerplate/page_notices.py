"""Sentences in which an outlet speaks of itself: requests, links, notices and notes on the page.

Each function takes a sentence, white space folded, and a `Language`, and looks at the wording
alone.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.notices.rights import reserves_rights
from summarizer.languages.phrases import any_of, has, may_hold, may_open, most_in, word_of
from summarizer.text.folding import caseless
from summarizer.text.patterns import on_demand
from summarizer.text.remembering import remembered

if TYPE_CHECKING:
    from summarizer.languages.language import Language

# Longer sentences are report with such a clause in it.
_LONGEST_CUSTOM = 15  # words of a sentence that asks for custom
_LONGEST_REQUEST = 40  # words of one that asks to use the outlet's own means
_LONGEST_NOTICE = 40  # words of one that asks for consent, or offers something
_LABEL = 6  # words: as many are on a button, or in a list of links
# Different words on the page itself: two where the reader is spoken to, else one more.
_ABOUT_PAGE = 2
_OPENING = 100  # code points: no phrase with which a notice opens is longer
_NAMES_INSIDE = on_demand(r"(?<=[^\W\d_] )[^\W\d_a-z][^\W\d_A-Z]{2}\w*(?: [^\W\d_a-z]\w+)*")
_BEFORE_WORDS = re.compile(r"^\W+")


@remembered(8)  # one sentence is asked for by many rules
def first_words(text: str) -> str:
    """Return the opening of a text from its first word on, in small letters."""
    return caseless(_BEFORE_WORDS.sub("", text)[:_OPENING])


def is_request(text: str, language: Language) -> bool:
    """Return whether the sentence asks for custom, or to use the outlet's own means."""
    words = len(text.split())
    opening = first_words(text)
    custom = words <= _LONGEST_CUSTOM and may_open(opening, _custom_openings(language))
    if custom and _custom(language).match(text):
        return True
    asks = words <= _LONGEST_REQUEST and may_open(opening, request_openings(language))
    request = asks and _request(language).match(text)
    return bool(request and _own_means(language).search(text))


def is_teaser(text: str, language: Language) -> bool:
    """Return whether it is a short request to read on, as links and teasers are."""
    opening = first_words(text)
    possible = may_open(opening, _teaser_openings(language))
    return possible and bool(_teaser(language).match(text))


def is_notice(text: str, language: Language) -> bool:
    """Return whether it asks for consent to cookies, or offers access."""
    lowered = caseless(text)
    consent = may_hold(lowered, language.consent_subjects)
    offer = may_hold(lowered, language.offered_to) or may_open(lowered, language.appeals)
    notice = (consent and _asks_consent(text, lowered, language)) or (
        offer and _offer(language).match(text)
    )
    return bool(notice) and len(text.split()) <= _LONGEST_NOTICE


def _asks_consent(text: str, lowered: str, language: Language) -> bool:
    """Return whether it speaks of consent to cookies, and not of others who ask for it."""
    if not _consent(language).match(text):
        return False
    anybody = set(language.consents_of_anybody)
    said = set(word_of(language.consents).findall(lowered))
    to_reader = has(language.second_person, lowered)
    return to_reader or not said <= anybody or _speaks_of_itself(text, lowered, language)


def _speaks_of_itself(text: str, lowered: str, language: Language) -> bool:
    """Return whether the outlet speaks, or of its own page, or it is no longer than a label."""
    notices = language.notices
    own = has((*language.own_page, *notices.own_texts), lowered) or has(notices.outlet, text)
    return own or len(text.split()) <= _LABEL


def is_time_zone_note(text: str, language: Language) -> bool:
    """Return whether it says in which time zone the times are."""
    return bool(language.time_zone_note) and bool(_time_zone_note(language).match(text))


def speaks_of_the_page(text: str, language: Language) -> bool:
    """Return whether it uses the vocabulary of web pages about themselves.

    If it speaks to the reader, the names of channels count, too; if not, it tells of nobody.
    """
    lowered = caseless(text)
    to_reader = has(language.second_person, lowered)
    lists = [language.page_words, *([language.page_channels] if to_reader else [])]
    least = _ABOUT_PAGE if to_reader else _ABOUT_PAGE + 1
    if sum(most_in(lowered, listed) for listed in lists) < least:
        return False
    if len(set().union(*(_found(listed, lowered) for listed in lists))) < least:
        return False
    own = to_reader or reserves_rights(lowered) or _speaks_of_itself(text, lowered, language)
    return own or not _tells_of_somebody(text, lowered, language)


def _tells_of_somebody(text: str, lowered: str, language: Language) -> bool:
    """Return whether a sentence names a day, or somebody behind its first word, or who spoke."""
    if has(language.speech_verbs, lowered) or has(tuple(map(caseless, language.calendar)), lowered):
        return True
    names = () if language.nouns_are_capitalised else _NAMES_INSIDE.findall(text)
    return any(not has(language.page_words, caseless(name)) for name in names)


def mentions_the_page(text: str, language: Language) -> bool:
    """Return whether it uses a word of that vocabulary."""
    return has(language.page_words, caseless(text))


def reports(text: str, language: Language) -> bool:
    """Return whether it reports what somebody said, which is addressed to somebody else."""
    return has(language.reported, text)


def _found(listed: tuple[str, ...], lowered: str) -> set[str]:
    """Return which of the phrases a text has, each once."""
    return set(word_of(listed).findall(lowered)) if has(listed, lowered) else set()


@cache
def request_openings(language: Language) -> tuple[str, ...]:
    """Return what requests to the reader open with, in small letters."""
    listed = (*language.request_openings, *language.notices.requests, *language.requests)
    return tuple(map(caseless, listed))


@cache
def _custom_openings(language: Language) -> tuple[str, ...]:
    return tuple(map(caseless, (*language.custom_openings, *language.custom)))


@cache
def _teaser_openings(language: Language) -> tuple[str, ...]:
    return tuple(map(caseless, (*language.teasers, *language.teaser_labels)))


@cache
def _request(language: Language) -> re.Pattern[str]:
    """Return the pattern of an imperative at the opening."""
    openings, requests = any_of(language.request_openings), any_of(language.requests)
    return re.compile(rf"^\W*(?:{openings}\s+)*{requests}\b", re.IGNORECASE)


@cache
def _own_means(language: Language) -> re.Pattern[str]:
    exactly = any_of(language.own_means_exactly)
    return re.compile(
        rf"\b(?:(?-i:{exactly})|{any_of(language.own_means)})\b"
        r"|@\w|\bhttps?:|\bwww\.|\S@\S{1,255}\.\w",
        re.IGNORECASE,
    )


@cache
def _custom(language: Language) -> re.Pattern[str]:
    openings, custom = any_of(language.custom_openings), any_of(language.custom)
    return re.compile(rf"^\W*(?:{openings}\s+)?{custom}\b", re.IGNORECASE)


@cache
def _consent(language: Language) -> re.Pattern[str]:
    subjects, consents = any_of(language.consent_subjects), any_of(language.consents)
    return re.compile(rf"(?=.*\b{subjects}\b)(?=.*\b{consents}\b)", re.IGNORECASE)


@cache
def _offer(language: Language) -> re.Pattern[str]:
    price = language.price or any_of(())
    return re.compile(
        rf"^(?=.*\b{any_of(language.offered_to)}\b)(?=.*(?:{any_of(language.offers)}|{price}))|"
        rf"^{any_of(language.appeals)}\b",
        re.IGNORECASE,
    )


@cache
def _teaser(language: Language) -> re.Pattern[str]:
    teasers, objects = any_of(language.teasers), any_of(language.teaser_objects)
    labels = any_of(language.teaser_labels)
    return re.compile(
        rf"^\W*{teasers}\s+{objects}\b|^\W*{labels}(?:\s?[:|]|.{{0,3}}$)", re.IGNORECASE
    )


@cache
def _time_zone_note(language: Language) -> re.Pattern[str]:
    return re.compile(rf"^\W*{language.time_zone_note}", re.IGNORECASE)
