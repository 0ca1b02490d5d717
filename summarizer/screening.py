"""Sentences that are no part of the report although they stand in it, each with the reason.

Cleaning judges lines by their shape; here single sentences are judged by whom they speak to: the
reader ("Follow our blog …"), or anybody who uses the page ("Opens in new window").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.articles import Dropped, Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_QUOTED = re.compile(r"^[“„«\"‘'「『]")

# An imperative at the opening …
_REQUEST = re.compile(
    r"^\W*(?:(?:please|and|also|you can|to)\s+)*"
    r"(?:follow|like (?:us|our|this|what)|join|subscribe|sign up|register|click|tap|read|see|view|"
    r"watch|listen|download|share|tweet|visit|contact|e-?mail|write to|call|tell|send|check out|"
    r"find|get|learn|tune in|"
    r"stay|scroll|swipe|log in|sign in|donate|support|add|browse|continue|report|buy)\b",
    re.IGNORECASE,
)
# … counts where it also names the outlet's own means of being followed, read, or reached.
_OWN_MEANS = re.compile(
    r"\b(?:us|our|here|newsletter|inbox|live ?blog|blog|podcast|e-?mail|facebook|twitter|google\+|"
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
# A short request without a finite clause of its own, as links and teasers are worded.
_TEASER = re.compile(
    r"^\W*(?:read|see|watch|listen|learn|click|find out|check out|discover)\s+"
    r"(?:more|also|how|why|what|here|next|the (?:full|video))\b|^\W*(?:related|see also|read more|"
    r"also read|more from|more on|recommended|sponsored|advertisement)\s?:?\b(?=.{0,3}$|.*:)"
    r"|^\W*(?:related|see also|read more|also read|recommended|watch)\s?[:|]",
    re.IGNORECASE,
)
_TIME_ZONE = re.compile(
    r"^\W*(?:all|the)?\s*times?\s+(?:here |below |shown |given |listed )?(?:is|are|in)\b.{0,60}"
    r"(?:time\b|GMT|UTC|[A-Z]{2,4}T\b)",
    re.IGNORECASE,
)
# The vocabulary of web pages about themselves: with two of these a sentence is about the page, and
# where it speaks to the reader, the names of its channels count too.
_PAGE_WORDS = re.compile(
    r"\b(?:cookies?|javascript|browser|privacy (?:policy|notice)|terms (?:of|and) \w+|sign in|"
    r"log(?:ged)? in|subscri(?:be|bers?|ption)|newsletters?|e-?mail address|all rights reserved|"
    r"copyright|reproduced|redistributed|crawl(?:s|ed|er|ing)?|archived?|wayback|web ?pages?|"
    r"web ?sites?|links?|click|your (?:tweets?|account|profile|timeline|location|e-?mail|settings)|"
    r"settings|new window|playback|unsupported|redirects here|disambiguation|originally published|"
    r"this (?:article|story|post) (?:was|is|has been)|"
    r"(?:original|external|related|web|linked) pages?)\b",
    re.IGNORECASE,
)
_CHANNELS = re.compile(
    r"\b(?:pages?|tweets?|history|add a|device|follow (?:us|me|@\w+)|blog|posted|comments?|"
    r"advertis\w+|sponsored|feed|app|facebook|twitter|google\+|instagram|shares?)\b",
    re.IGNORECASE,
)
_SECOND_PERSON = re.compile(r"\b(?:you|your|yours)\b|\bplease\b", re.IGNORECASE)
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


def _requests(text: str) -> bool:
    words = len(text.split())
    if words <= _LONGEST_CUSTOM and _CUSTOM.match(text):
        return True
    return (
        words <= _LONGEST_REQUEST and bool(_REQUEST.match(text)) and bool(_OWN_MEANS.search(text))
    )


def _about_the_page(text: str) -> bool:
    found = {word.lower() for word in _PAGE_WORDS.findall(text)}
    if _SECOND_PERSON.search(text):
        found |= {word.lower() for word in _CHANNELS.findall(text)}
    return len(found) >= _ABOUT_PAGE


_Rules = tuple[tuple[str, "Callable[[str], object]"], ...]
_ALWAYS: _Rules = (("link", _LINK_ALONE.match), ("fragment", _fragment))
# What somebody said to somebody is report, whomever it speaks to.
_OUTSIDE_QUOTATIONS: _Rules = (
    ("note on time zones", _TIME_ZONE.match),
    ("addressed to the reader", _TEASER.match),
    ("addressed to the reader", _requests),
    ("about the page", _about_the_page),
)
