"""Sentences that are no part of the report although they stand in it, each with the reason.

Cleaning judges lines by their shape; here single sentences are judged by whom they speak to: the
reader ("Follow our blog …"), or anybody who uses the page ("Opens in new window").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.articles import Dropped, Sentence
from summarizer.text.folding import caseless

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_QUOTED = re.compile(r"^[“„«\"‘'「『]")

# An imperative at the opening …
_REQUEST = re.compile(
    r"^\W*(?:(?:please|and|also|you can|to)\s+)*"
    r"(?:follow|like (?:us|our|this|what)|join|subscribe|sign up|register|click|tap|read|see|view|"
    r"watch|listen|download|share|tweet|visit|contact|e-?mail|write to|send|check out|get|learn|"
    r"tune in|stay|scroll|swipe|log in|sign in|donate|browse|continue)\b",
    re.IGNORECASE,
)
# What somebody is reported to have said is addressed to somebody else.
_REPORTED = re.compile(r"\b(?:said|says|told|tells)\b")
# … counts where it also names the outlet's own means of being followed, read, or reached.
_OWN_MEANS = re.compile(
    r"\b(?:(?-i:us)|our|here|newsletter|inbox|live ?blog|blog|podcast|e-?mail|facebook|"
    r"twitter|google\+|"
    r"instagram|youtube|tumblr|whatsapp|telegram channel|rss|app|feed|website|web site|updates?|"
    r"full (?:story|article|report|coverage)|more (?:stories|news|on|from|about|at|information)|"
    r"read more|learn more|live (?:coverage|updates)|latest (?:news|developments|updates)|"
    r"this (?:page|story|article|link|post)|(?:your|the) comments?|helpline|hotline)\b"
    r"|@\w|\bhttps?:|\bwww\.|\S@\S{1,255}\.\w",
    re.IGNORECASE,
)
# What asks for nothing but the reader's custom or sign-in needs no other sign.
_CUSTOM = re.compile(
    r"^\W*(?:(?:please|already a subscriber\?)\s+)?"
    r"(?:subscribe|sign up|sign in|log in|register|donate)\b",
    re.IGNORECASE,
)
_LONGEST_CUSTOM = 15  # words
# Consent to cookies, and offers of access: the two notices that nearly every page carries.
_CONSENT = re.compile(
    r"(?=.*\bcookies\b)(?=.*\b(?:we use|uses? cookies|our (?:use|cookies?)|you (?:agree|accept|"
    r"consent)|"
    r"accept (?:all )?cookies)\b)",
    re.IGNORECASE,
)
_OFFER = re.compile(
    r"^(?=.*\b(?:your?|subscribe|don[’']t miss)\b)(?=.*(?:unlimited access|free trial|"
    r"[£$€]\s?\d+(?:\.\d\d)? (?:a|per) (?:week|month|year)))|"
    r"^your (?:support|donation|subscription|contribution)\b",
    re.IGNORECASE,
)
_LONGEST_NOTICE = 40  # words
# A short request without a finite clause of its own, as links and teasers are worded.
_TEASER = re.compile(
    r"^\W*(?:read|see|watch|listen|learn|click|find out|check out|discover)\s+"
    r"(?:more|how|why|what|here|next|the (?:full|video))\b|"
    r"^\W*(?:related|see also|read more|also read|more from|more on|recommended|sponsored|"
    r"advertisement|watch|listen)(?:\s?[:|]|.{0,3}$)",
    re.IGNORECASE,
)
_TIME_ZONE = re.compile(
    r"^\W*(?:all|the)?\s*times? (?:(?:here|below|shown|given|listed) )?(?:is|are) "
    r"(?:in |given in )?"
    r"(?:[\w ]{0,30}\btime\b|(?-i:GMT|UTC|[A-Z]{2,3}T\b))",
    re.IGNORECASE,
)
# The vocabulary of web pages about themselves: three of these make a sentence one about the page,
# two where it speaks to the reader; then the names of channels count, too.
_PAGE_WORDS = re.compile(
    r"\b(?:cookies?|javascript|browser|privacy (?:policy|notice)|terms (?:of (?:use|service)|and "
    r"conditions)|sign in|log in|newsletters?|e-?mail address|all rights reserved|copyright|"
    r"reproduced|redistributed|archived?|web ?pages?|web ?sites?|links?|click|new window|playback|"
    r"your (?:account|profile|e-?mail|settings|browser)|originally published|disambiguation|"
    r"this (?:article|story|post) (?:was|is|has been)|"
    r"(?:original|external|related|linked) pages?)\b"
)
_CHANNELS = re.compile(
    r"\b(?:pages?|tweets?|location|device|follow (?:us|me|@\w+)|blog|posted|comments?|"
    r"advertis\w+|sponsored|feed|app|facebook|twitter|google\+|instagram|subscri(?:be|ption))\b"
)
_SECOND_PERSON = re.compile(r"\b(?:you|your|yours)\b|\bplease\b")
_LINK_ALONE = re.compile(r"^\[[^\[\]]+\]$|^\(?https?://\S+\)?$")
_FRAGMENT_WORDS = 4
_ABOUT_PAGE = 2
_LONGEST_REQUEST = 40  # words


def screen(sentences: Iterable[Sentence]) -> tuple[list[Sentence], list[Dropped]]:
    """The sentences that belong to the report, and the others as dropped spans, both in order."""
    kept: list[Sentence] = []
    dropped: list[Dropped] = []
    for sentence in sentences:
        reason = _reason(sentence.text)
        if reason is None:
            kept.append(sentence)
        else:
            dropped.append(Dropped(sentence.start, sentence.end, reason))
    return kept, dropped


def _reason(text: str) -> str | None:
    quoted = bool(_QUOTED.match(text))
    rules = _ALWAYS if quoted else (*_ALWAYS, *_OUTSIDE_QUOTATIONS)
    return next((reason for reason, rule in rules if rule(text)), None)


def _fragment(text: str) -> bool:
    return text[0].islower() and len(text.split()) < _FRAGMENT_WORDS


def _is_notice(text: str) -> bool:
    notice = _CONSENT.match(text) or _OFFER.match(text)
    short = len(text.split()) <= _LONGEST_NOTICE
    return bool(notice) and short and not _REPORTED.search(text)


def _teases(text: str) -> bool:
    return bool(_TEASER.match(text)) and not _REPORTED.search(text)


def _requests(text: str) -> bool:
    words = len(text.split())
    custom = words <= _LONGEST_CUSTOM and _CUSTOM.match(text)
    request = words <= _LONGEST_REQUEST and _REQUEST.match(text) and _OWN_MEANS.search(text)
    return bool(custom or request) and not _REPORTED.search(text)


def _about_the_page(text: str) -> bool:
    lowered = caseless(text)
    found = set(_PAGE_WORDS.findall(lowered))
    if _SECOND_PERSON.search(lowered):
        found |= set(_CHANNELS.findall(lowered))
        return len(found) >= _ABOUT_PAGE
    return len(found) > _ABOUT_PAGE


_Rules = tuple[tuple[str, "Callable[[str], object]"], ...]
_ALWAYS: _Rules = (("link", _LINK_ALONE.match), ("fragment", _fragment))
# What somebody said to somebody is report, whomever it speaks to.
_OUTSIDE_QUOTATIONS: _Rules = (
    ("note on time zones", _TIME_ZONE.match),
    ("addressed to the reader", _teases),
    ("addressed to the reader", _requests),
    ("about the page", _about_the_page),
    ("notice on cookies or access", _is_notice),
)
