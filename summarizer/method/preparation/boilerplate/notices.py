"""Notices: sentences in which an outlet speaks of its own text, its terms and its readers.

A class of words alone makes none: rules look at what a sentence is about (its own article, a mail,
what outlets make), to whom it speaks (the reader, as "you"), and how it opens (as an order, with a
label). Each function takes a sentence, white space folded, and a `Language`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.notices.rights import FORBIDDING, LICENCES, reserves_rights
from summarizer.languages.phrases import any_of, has, may_hold, may_open, word_of
from summarizer.method.preparation.boilerplate.addressing import (
    opening,
    orders,
    reported,
    spoken,
)
from summarizer.method.preparation.boilerplate.affiliations import is_affiliation
from summarizer.method.preparation.boilerplate.disclaimers import (
    closes_with_request,
    credits_others,
    declines,
    is_uncut_notice,
)
from summarizer.method.preparation.boilerplate.page_notices import first_words, reports
from summarizer.text.folding import caseless

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.languages.language import Language

_LONGEST = 45  # words: notices of several clauses; a longer sentence is report with one in it
_LONGEST_STAMP = 14  # words: a time, a zone, and what was added
_LONGEST_EDIT = 18  # words behind "last": who changed it, when and how many times
_LONGEST_LABELLED = 60  # words: what a correction corrects is told in full
_LONGEST_GREETING = 14  # words: in more of them something else is told, too
_FOLLOW_US = 6  # words of an order that names the outlet: "Follow us."
_SALUTATION = 3  # words: "Good evening, everybody."
_SUBJECT = 10  # words of an opening in which its subject stands: "A photo caption in … this story"
_ADDRESS = 4  # words of an opening in which it is said who speaks: "If you value our …"
_LABEL_DATE = 20  # code points on either side of its first digit
_FORBIDDEN = 2  # words of an opening: "reproduction forbidden"
_SEVERAL = 2  # acts that need leave: one alone is news as often
_LABEL_OF_SPEAKER = re.compile(r"^\W*[^\W\d_a-zß-ÿ][^\W_a-zß-ÿ .]{1,30}:\s")  # "ANCHOR: "
# Who holds the rights, since when: "Copyright © 2026 …".
_HOLDER = re.compile(r"\W*(?:[^\W\d_]+\W{1,3})?(?:©|\(c\))\s*\d{4}\b")


def is_own_notice(text: str, language: Language) -> bool:
    """Return whether the outlet speaks of its own text, its terms or its readers."""
    words = len(text.split())
    if words > _LONGEST_LABELLED:
        return False
    lowered = caseless(text)
    if may_open(first_words(text), language.notices.labels) and _label(language).match(lowered):
        return True
    if words > _LONGEST:
        return False
    return any(rule(text, lowered, language) for rule in _RULES)


def _to_reader(text: str, lowered: str, language: Language) -> bool:
    """Return whether it opens as an order, or soon names the reader."""
    named = has(language.second_person, opening(lowered, _ADDRESS))
    return named or orders(text, language)


def _of_own_text(text: str, lowered: str, language: Language) -> bool:
    """Return whether it tells what became of its own article, or what the reader is to do."""
    notices = language.notices
    if _tells_of_version(_opens_with(notices.versions, lowered), language):
        return True
    head = opening(lowered, _SUBJECT)
    if has(notices.versions, head) and _tells_of_version(
        word_of(notices.versions).search(head), language
    ):
        return not spoken(text, language)
    found = may_hold(lowered, notices.own_texts) and _own_text(language).search(lowered)
    if not found or spoken(lowered[: found.start()], language):
        return False
    if _to_reader(text, lowered, language) or has(notices.outlet, opening(text, 1)):
        return True
    early = _own_text(language).search(opening(lowered, _SUBJECT))
    return bool(early) and has((*notices.text_fates, *notices.machines), lowered)


def _of_vague_text(text: str, lowered: str, language: Language) -> bool:
    """Return whether it tells who or what made a text, and says that it is the outlet's."""
    notices = language.notices
    possible = may_open(first_words(lowered), notices.machine_made)
    if possible and _machine_made(language).match(lowered):
        return True
    subject = opening(lowered, _ADDRESS)
    if not (has(notices.vague_texts, subject) and has(notices.text_fates, lowered)):
        return False
    ours = has(notices.outlet, text) or _to_reader(text, lowered, language)
    return (ours or has(notices.machines, lowered)) and not spoken(text, language)


def _of_mail(text: str, lowered: str, language: Language) -> bool:
    notices = language.notices
    of_mail = has(notices.mails, lowered) and has(notices.mail_terms, lowered)
    return of_mail and not reports(text, language)


def _of_outlet(text: str, lowered: str, language: Language) -> bool:
    """Return whether it offers the reader what outlets make, or says how they make it."""
    notices = language.notices
    if _asks_for_us(text, language) and not reported(text, language):
        return True
    last = text.rpartition(", ")[2]
    if last != text and _asks_for_us(last, language) and not spoken(text, language):
        return True
    if not has(notices.goods, lowered) or reported(text, language):
        return False
    if _to_reader(text, lowered, language) or has(notices.outlet, opening(text, 1)):
        return True
    return may_hold(text, notices.possessives) and bool(_owned(language).search(text))


def _asks_for_us(text: str, language: Language) -> bool:
    """Return whether a text, or the last clause of one, is an order that names the outlet."""
    named = len(text.split()) <= _FOLLOW_US and has(language.notices.outlet, text)
    return named and orders(text, language)


def _of_rights(text: str, lowered: str, language: Language) -> bool:
    dated = may_hold(lowered, language.copyrights) and _dated(language).search(lowered)
    if dated or _HOLDER.match(lowered) or reserves_rights(lowered):
        return not reports(text, language)
    if may_hold(lowered, LICENCES) and _points_at_itself(lowered, language):
        return not spoken(text, language)
    notices = language.notices
    if not may_hold(lowered, notices.reproductions):
        return False
    acts = len(set(word_of(notices.reproductions).findall(lowered)))
    is_news = reports(text, language) or has(notices.judges, lowered)  # who decides on rights
    if not acts or not has(notices.permissions, lowered) or is_news:
        return False
    if acts >= _SEVERAL or language.code not in FORBIDDING:
        return acts >= _SEVERAL or _points_at_itself(lowered, language)
    head = opening(lowered, _FORBIDDEN)
    forbids = has(notices.reproductions, head) and has(notices.permissions, head)
    return forbids or has(notices.works, lowered)


def _points_at_itself(lowered: str, language: Language) -> bool:
    """Return whether its opening names its own text, or points at a thing: "this work"."""
    notices, subject = language.notices, opening(lowered, _ADDRESS)
    points = has(language.demonstratives, opening(lowered, 1))
    return points or has((*notices.own_texts, *notices.vague_texts), subject)


def _of_change(text: str, lowered: str, language: Language) -> bool:
    """Return whether it says when the article was changed, or why, in the form of a stamp."""
    del text
    adverbs = language.published_adverbs
    longest = _LONGEST_EDIT if lowered.startswith(adverbs) else _LONGEST_STAMP
    possible = len(lowered.split()) <= longest and may_open(lowered, _stamp_openings(language))
    return possible and bool(_stamp(language).match(lowered))


def _formula(text: str, lowered: str, language: Language) -> bool:
    del text
    notices = language.notices
    return bool(_opens_with(notices.formulas, lowered)) or _breaks(lowered, language)


def _announces(text: str, lowered: str, language: Language) -> bool:
    """Return whether it says that something is told now, and tells nothing behind a colon."""
    if not _opens_with(language.notices.announcements, lowered) or reported(text, language):
        return False
    return not text.partition(":")[2].strip() and not any(map(str.isdecimal, text))


def _greets(text: str, lowered: str, language: Language) -> bool:
    """Return whether it is a greeting, or thanks, to whoever reads along."""
    words = _LABEL_OF_SPEAKER.sub("", text)
    length, lowered = len(words.split()), caseless(words)
    if length <= _SALUTATION and _opens_with(language.notices.salutations, lowered):
        return True
    greets = length <= _LONGEST_GREETING and _opens_with(language.notices.greetings, lowered)
    return bool(greets) and not reports(text, language)


def _breaks(lowered: str, language: Language) -> bool:
    return has(language.notices.breaking, lowered) and not reports(lowered, language)


_RULES: tuple[Callable[[str, str, Language], bool], ...] = (
    declines,
    closes_with_request,
    is_uncut_notice,
    credits_others,
    _of_own_text,
    _of_vague_text,
    _of_mail,
    _of_outlet,
    _of_rights,
    _of_change,
    _formula,
    _announces,
    _greets,
    is_affiliation,
)


@cache
def _label(language: Language) -> re.Pattern[str]:
    """Return the pattern of a label alone, or before a colon with, at most, a date between."""
    date = rf"[ ,(][^:.!?]{{0,{_LABEL_DATE}}}\d[^:!?]{{0,{_LABEL_DATE}}}"
    return re.compile(
        rf"\W*{any_of(language.notices.labels)}\s?(?:(?:{date})?[:\uff1a]|\W{{0,3}}$)"
    )


@cache
def _dated(language: Language) -> re.Pattern[str]:
    """Return the pattern of rights with their year: "text copyright 2026 Rosevik Media"."""
    return re.compile(rf"\b{any_of(language.copyrights)} \d{{4}}\b")


def _opens_with(openings: tuple[str, ...], lowered: str) -> re.Match[str] | None:
    """Return the place of the phrase with which a text opens, if it does."""
    possible = may_open(first_words(lowered), openings)
    return _opening_of(openings).match(lowered) if possible else None


@cache
def _opening_of(openings: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\W*{any_of(openings)}\b")


@cache
def _own_text(language: Language) -> re.Pattern[str]:
    """Return the pattern of a text that names itself, and is not one of something."""
    of = any_of(language.notices.of)
    return re.compile(rf"\b{any_of(language.notices.own_texts)}\b(?! {of}\b)")


def _tells_of_version(found: re.Match[str] | None, language: Language) -> bool:
    """Return whether a version that was found is of its own text, or of none that is told."""
    return found is not None and not _of_another(language).match(found.string, found.end())


@cache
def _of_another(language: Language) -> re.Pattern[str]:
    """Return the pattern of what a version is of, other than its own text: "of the law"."""
    notices = language.notices
    texts = any_of((*notices.own_texts, *notices.vague_texts))
    return re.compile(rf" {any_of(notices.of)}(?:(?<=['’])| )(?!{texts}\b)")


@cache
def _machine_made(language: Language) -> re.Pattern[str]:
    made, parts = any_of(language.notices.machine_made), any_of(language.notices.text_parts)
    return re.compile(rf"\W*{made} (?:\w+ )?{parts}\b(?=\W*$|,| {any_of(language.notices.of)}\b)")


@cache
def _owned(language: Language) -> re.Pattern[str]:
    owners, goods = any_of(language.notices.possessives), any_of(language.notices.goods)
    return re.compile(rf"\b{owners} (?:[\w’'-]+ ){{0,2}}(?i:{goods})\b")


@cache
def _stamp_openings(language: Language) -> tuple[str, ...]:
    """Return what all that `_stamp` matches opens with."""
    notices = language.notices
    return ("[", "(", *language.published_adverbs, *language.published, *notices.stamps)


@cache
def _stamp(language: Language) -> re.Pattern[str]:
    adverbs = any_of(language.published_adverbs)
    changed = any_of((*language.published, *language.notices.stamps))
    joined = any_of((*language.notices.stamped, *language.published_prepositions))
    month = any_of(name.lower() for names in language.months for name in names)
    return re.compile(
        rf"[\[(]\s?(?:{adverbs} )?{changed}\b[^\[\]()]*[\])]\W*$|"
        rf"(?:{adverbs} )?{changed}\s?(?::|(?:{joined}\b|\d|{month}\b))[^,]*"
        r"(?:, (?:\w{1,8} )?\d[^,]*)*$"
    )
