"""The main clause of a sentence: without dateline, attribution and side clauses, roughly."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of, first_place, may_hold, may_open, word_of
from summarizer.text.folding import caseless
from summarizer.text.remembering import remembered

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_SHORTEST = 25  # characters of a main clause: what is shorter is a rest of one
_SHORTEST_TOLD = 15  # of one behind "said that", or before ", police said": that is a whole clause
_WORDS_BEFORE = 6  # of a main clause before a side clause: fewer are a subject in most sentences
_TAIL = 120  # characters of an attribution at the end: longer ones hold a statement of their own
_PARTS_OF_SPEAKER = 2  # "its owner, a company from Vigo, said": between commas, before the verb
_WORDS_BEHIND_SPEECH = 3  # "on Thursday", "in a statement": more are what was said
_INSIDE = r"(?:[^,]|,(?=\d))"  # of what stands between two commas: "4,000" has none
_PAUSE = re.compile(r"[,”\"»“]")


@remembered(1000)  # a sentence is compared with many, in many ways
def main_clause(text: str, language: Language) -> tuple[int, int]:
    """Return where the main clause of a sentence starts and ends in it."""
    start, end = told_part(text, language)
    return start, _before_side_clause(text, start, end, language)


def told_part(text: str, language: Language) -> tuple[int, int]:
    """Return where what is told starts and ends: all but the dateline, and who says it."""
    start, end = 0, len(text)
    found = _dateline(text)
    if found and end - found.end() > _SHORTEST:
        start = found.end()
    found = _introduction(text, start, language)
    if found and end - found.end() > _SHORTEST_TOLD:
        start = found.end()
    found = _leading(language).match(text, start)
    if found and end - found.end() > _SHORTEST and not _is_claim(text, found, language):
        start = found.end()
    return start, _before_attribution(text, start, language)


def parts_of_main_clause(text: str, language: Language) -> tuple[tuple[int, int], ...]:
    """Return where the parts of the main clause start and end, without what explains its subject.

    "Ada Moss, a painter who was born in Kiel, has died at 75" tells that Ada Moss has died at 75.
    It is one part where no verb is known to follow the second comma.
    """
    start, end = main_clause(text, language)
    possible = text.count(",", start, end) > 1
    aside = _aside(language).match(text, start, end) if possible else None
    if aside is None:
        return ((start, end),)
    return (start, aside.start("aside")), (aside.end("aside"), end)


def _dateline(text: str) -> re.Match[str] | None:
    """Return the dateline that a text opens with; its place is in capitals, if it has one."""
    if "(" not in text and any("a" <= sign <= "z" for sign in text[:3]):  # as most
        return None
    found = _place_or_agency().match(text)
    is_place = found and ("(" in found[0] or found[0].split()[0].strip(",").isupper())
    return found if is_place else None


def _introduction(text: str, start: int, language: Language) -> re.Match[str] | None:
    """Return what tells at the start who says the rest: "Police said that", "According to"."""
    lowered = caseless(text[start:])
    sources, verbs, that = map(
        _caseless, (language.attributions, language.speech_verbs, language.introductions)
    )
    found = _source(language).match(text, start) if may_open(lowered, sources) else None
    if found or not (may_hold(lowered, verbs) and may_hold(lowered, that)):
        return found
    return _said_that(language).match(text, start)


@cache
def _caseless(listed: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(caseless, listed))


@cache
def _place_or_agency() -> re.Pattern[str]:
    """Return the pattern of a place, an agency in brackets, or both: "PARIS (AP) —"."""
    return re.compile(
        r"(?:[^\W\d_]{3,}[^—–()\n]{0,40}\([^\s)][^)]{1,20}\)(?:\s*(?:--|[—–-]))?"
        r"|(?=[^\W\d_a-z]{3})[^—–()\n]{3,50}?\s*(?:--|—|\s[–-])"
        r"|\([^)]{2,20}\)(?:\s*(?:--|[—–-]))?)\s*"
    )


@cache
def _source(language: Language) -> re.Pattern[str]:
    """Return the pattern of an opening such as "According to police,"."""
    sources, side = any_of(language.attributions), any_of(language.trailing_clauses)
    part = rf"(?:, (?:\d+|{side} {_INSIDE}{{3,80}}))"
    return re.compile(rf"(?i:{sources}\b{_INSIDE}{{3,80}}{part}{{0,3}}, )")


@cache
def _said_that(language: Language) -> re.Pattern[str]:
    speech, that = any_of(language.speech_verbs), any_of(language.introductions)
    # "Its owner, a company from Vigo, which runs two ferries, has said": then the verb is the next.
    other = rf"(?!(?!{speech}\b){any_of(language.trailing_clauses)}\b)"
    asides = rf"(?:, {_INSIDE}{{1,90}}){{1,3}}, {other}(?:\w+ ){{0,2}}?"
    return re.compile(
        rf"(?i:\w{_INSIDE}{{0,90}}?(?:{asides})?\b{speech}\b{_INSIDE}{{0,30}}?,? {that}\b )"
    )


@cache
def _leading(language: Language) -> re.Pattern[str]:
    """Return the pattern of an opening such as "After the storm,"."""
    return re.compile(rf"(?i:{any_of(language.leading_clauses)}\b [^,]{{3,120}}, (?=\w))")


@cache
def _speaking(language: Language) -> tuple[str, ...]:
    return (*language.speech_verbs, *language.attributions)


@cache
def _spoken(language: Language) -> re.Pattern[str]:
    """Return the pattern of ", said on Monday": the speaker stands before it."""
    days = (day for days in language.weekdays for day in days)
    times = any_of((*language.leading_clauses, *days))
    return re.compile(rf", {any_of(language.speech_verbs)}(?: {times}\b|\W*$)")


@cache
def _told(language: Language) -> re.Pattern[str]:
    """Return the pattern of "said on Monday that": what is said stands behind it."""
    speech, that = any_of(language.speech_verbs), any_of(language.introductions)
    return re.compile(rf"\b{speech}\b{_INSIDE}{{0,30}}?,? {that}\b")


@cache
def _trailing(language: Language) -> re.Pattern[str]:
    side, joined = any_of(language.trailing_clauses), any_of(language.joined_clauses)
    return re.compile(rf", {side}\b| {joined}\b|; | (?:—|–|--) ")


@cache
def _aside(language: Language) -> re.Pattern[str]:
    """Return the pattern of "The ferry, which runs to Kiel, has", to the comma before the verb."""
    known = language.vocabulary
    endings = rf"[^\W\d_]{{2,}}{any_of(known.past_endings)}"
    verb = rf"(?:{any_of((*known.auxiliaries, *known.past_forms))}|{endings})"
    return re.compile(rf"{_INSIDE}{{2,60}}(?P<aside>(?:, {_INSIDE}+){{1,3}}?,) (?={verb}\b)")


def _is_claim(text: str, found: re.Match[str], language: Language) -> bool:
    """Return whether what looks like a leading clause is the claim: "At least 12 died, he said".

    It counts something, or only who spoke follows it.
    """
    vocabulary = language.vocabulary
    counts = (*vocabulary.at_least, *vocabulary.at_most, *vocabulary.about)
    leading = found[0].lower()
    if may_open(leading, counts) and word_of(counts).match(leading):
        return True
    pause = _PAUSE.search(text, found.end())
    end = pause.start() if pause else len(text)
    behind = text[found.end() : end]
    spoken = first_place(_speaking(language), behind)
    return spoken is not None and len(behind[spoken[1] :].split()) <= _WORDS_BEHIND_SPEECH


def _before_attribution(text: str, start: int, language: Language) -> int:
    """Return where a text ends without the speaker behind it: ", police said on Monday."."""
    first = max(start + _SHORTEST_TOLD, len(text) - _TAIL)
    pauses = [pause.start() for pause in _PAUSE.finditer(text, first)]
    for at, (pause, following) in enumerate(pairwise((*pauses, len(text)))):
        found = first_place(_speaking(language), text[pause:following])
        if found is None or _tells_behind(text, pause + found[0], language):
            continue
        has_aside = at >= _PARTS_OF_SPEAKER and found[0] == len(", ")
        if has_aside and _spoken(language).match(text, pause):
            return pauses[at - _PARTS_OF_SPEAKER]
        return pause
    return len(text)


def _tells_behind(text: str, verb: int, language: Language) -> bool:
    """Return whether what is said stands behind a verb of speech: "said on Monday that"."""
    possible = may_hold(text[verb:], language.introductions)
    return possible and bool(_told(language).match(text, verb))


def _before_side_clause(text: str, start: int, end: int, language: Language) -> int:
    for found in _trailing(language).finditer(text, start, end):
        if len(text[start : found.start()].split()) >= _WORDS_BEFORE:
            return found.start()
    return end
