"""The main clause of a sentence: without dateline, attribution and side clauses, roughly."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from summarizer.languages.phrases import any_of, word_of

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_SHORTEST = 25  # characters of a main clause: what is shorter is a rest of one
_WORDS_BEFORE = 6  # of a main clause before a side clause: fewer are a subject in most sentences
_TAIL = 120  # characters of an attribution at the end: longer ones hold a statement of their own
# A place in capitals, an agency in brackets, or both: "PARIS (AP) —", "(Reuters) -".
_DATELINE = re.compile(
    r"(?:[^\W\d_]{3,}[^—–()\n]{0,40}\([^\s)][^)]{1,20}\)(?:\s*(?:--|[—–-]))?"
    r"|(?=[^\W\d_a-z]{3})[^—–()\n]{3,50}?\s*(?:--|—|\s[–-])"
    r"|\([^)]{2,20}\)(?:\s*(?:--|[—–-]))?)\s*"
)
_WORDS_BEHIND_SPEECH = 3  # "on Thursday", "in a statement": more are what was said
_PAUSE = re.compile(r"[,”\"»“]")


@lru_cache(maxsize=1000)  # a sentence is compared with many, in many ways
def main_clause(text: str, language: Language) -> tuple[int, int]:
    """Return where the main clause of a sentence starts and ends in it."""
    known = _patterns(language)
    start, end = 0, len(text)
    for opening in (_DATELINE, known.introduction, known.leading):
        found = opening.match(text, start)
        if found and end - found.end() > _SHORTEST and _is_opening(opening, found):
            if opening is known.leading and _is_claim(text, found, known, language):
                continue
            start = found.end()
    end = _before_attribution(text, start, known)
    return start, _before_side_clause(text, start, end, known)


class _Patterns(NamedTuple):
    introduction: re.Pattern[str]
    """ "Police said that", "According to police,"."""
    leading: re.Pattern[str]
    """ "After the storm,"."""
    speech: re.Pattern[str]
    trailing: re.Pattern[str]


@cache
def _patterns(language: Language) -> _Patterns:
    speech = any_of(language.speech_verbs)
    sources = any_of(language.attributions)
    return _Patterns(
        introduction=re.compile(
            rf"(?i:{sources}\b[^,]{{3,80}}, "
            rf"|\w[^,]{{0,90}}?\b{speech}\b[^,]{{0,30}}? {any_of(language.introductions)}\b )"
        ),
        leading=re.compile(rf"(?i:{any_of(language.leading_clauses)}\b [^,]{{3,120}}, (?=\w))"),
        speech=re.compile(rf"\b{any_of((*language.speech_verbs, *language.attributions))}\b"),
        trailing=re.compile(
            rf", {any_of(language.trailing_clauses)}\b| {any_of(language.joined_clauses)}\b"
            r"|; | (?:—|–|--) "
        ),
    )


def _is_claim(text: str, found: re.Match[str], known: _Patterns, language: Language) -> bool:
    """Return whether what looks like a leading clause is the claim: "At least 12 died, he said".

    It counts something, or only who spoke follows it.
    """
    vocabulary = language.vocabulary
    counts = word_of((*vocabulary.at_least, *vocabulary.at_most, *vocabulary.about))
    if counts.match(text[found.start() : found.end()].lower()):
        return True
    pause = _PAUSE.search(text, found.end())
    end = pause.start() if pause else len(text)
    spoken = known.speech.search(text, found.end(), end)
    return spoken is not None and len(text[spoken.end() : end].split()) <= _WORDS_BEHIND_SPEECH


def _is_opening(opening: re.Pattern[str], found: re.Match[str]) -> bool:
    """Return whether what matched is what it looks like: a dateline's place is in capitals."""
    if opening is not _DATELINE or "(" in found[0]:
        return True
    return found[0].split()[0].strip(",").isupper()


def _before_attribution(text: str, start: int, known: _Patterns) -> int:
    """Return where a text ends without the speaker behind it: ", police said on Monday."."""
    first = max(start + _SHORTEST, len(text) - _TAIL)
    pauses = (pause.start() for pause in _PAUSE.finditer(text, first))
    for pause, following in pairwise((*pauses, len(text))):
        if known.speech.search(text, pause, following):
            return pause
    return len(text)


def _before_side_clause(text: str, start: int, end: int, known: _Patterns) -> int:
    for found in known.trailing.finditer(text, start, end):
        if len(text[start : found.start()].split()) >= _WORDS_BEFORE:
            return found.start()
    return end
