"""Sides: who did it, and to whom, where something else than the order of names tells it.

Beside the `cases` of names it is particles behind them (北見が釧路を), a verb that parts them
(南川队击败北海队), or a word before who receives it ("pidió al alcalde").
"""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

from summarizer.languages.part_marks import (
    AGAINST,
    DEEDS,
    OBJECT_PARTICLES,
    RECEIVERS,
    SUBJECT_PARTICLES,
    TURNING,
)
from summarizer.method.evidence.who_did_what.cases import turned_by_case
from summarizer.method.evidence.who_did_what.exchanged_endings import endings_exchanged
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.method.evidence.statements import Statement

_NAME = r"[^\s\u3041-\u309f\u3001\u3002\uff0c\u300c\u300d\uff08\uff09\d]{2,}"
_BEHIND = on_demand(r"[^\s\u3002\uff0c,.;\d]{2,}")
_FEWEST_SIGNS = 2  # of a name
_FAR = 5  # words from a verb to what stands before to whom it was done


def sides_change(a: Statement, b: Statement) -> bool:
    """Return whether two who are named in both sentences have each other's part in one deed."""
    if a.language is None or a.language != b.language:
        return False
    if endings_exchanged(a, b) or turned_by_case(a, b):
        return True
    if are_turned(a, b) and _turns(a) == _turns(b):
        return True
    return _is_received_by_doer(a, b)


def _is_received_by_doer(a: Statement, b: Statement) -> bool:
    """Return whether who opens a sentence stands behind "a" in the other: "pidió al alcalde".

    Both must tell one thing besides, what was asked, or given.
    """
    own, other = _giver_and_receiver(a), _giver_and_receiver(b)
    if not (own and other and own[0] & other[1] and own[1] & other[0]):
        return False
    parties = own[0] | own[1] | other[0] | other[1]
    shared = a.content & b.content
    return any(a.folded[a.terms[term]] not in parties for term in shared)


def _giver_and_receiver(statement: Statement) -> tuple[set[str], set[str]] | None:
    """Return the words for who opens a sentence, and those behind each "a": "pidió al alcalde"."""
    language = statement.language
    if language is None or language.code not in RECEIVERS:
        return None
    known = language.vocabulary
    places = [
        at + 1
        for at, word in enumerate(statement.folded[:-1])
        if at > 1 and word in RECEIVERS[language.code]
    ]
    if not places:
        return None
    behind = [at + (statement.folded[at] in known.articles) for at in (0, *places)]
    first, *others = (_words_at(statement, at) for at in behind if at < len(statement.folded))
    return first, set().union(*others)


def _words_at(statement: Statement, at: int) -> set[str]:
    """Return the words of the name at a place, with that for its bearer, or the one word there."""
    named = (name for name in statement.names if name.at in (at, at + 1))
    found = next(named, None)
    return {statement.folded[at], *(found.words if found is not None else ())}


def are_turned(a: Statement, b: Statement) -> bool:
    """Return whether two stand on each other's side of a verb, or before each other's particle."""
    return any(
        own[0] != own[1] and own[0] in other[1] and own[1] in other[0]
        for own in _sides(a)
        for other in _sides(b)
        if own and other
    ) or _is_turned_around_verb(a, b)


def _sides(statement: Statement) -> Iterator[tuple[str, str]]:
    """Yield each pair of a doer and an object, by their particles or around an Arabic verb."""
    code = statement.language.code if statement.language is not None else ""
    if code in SUBJECT_PARTICLES:
        yield from product(
            re.findall(f"({_NAME})[{SUBJECT_PARTICLES[code]}]", statement.text),
            re.findall(f"({_NAME})[{OBJECT_PARTICLES[code]}]", statement.text),
        )
    if code not in AGAINST:
        return
    words = statement.folded
    for at, word in enumerate(words):
        if word in DEEDS[code] and len(words) > at + len(("verb", "doer")):
            near = range(at + 1, min(at + _FAR, len(words) - 1))
            against = next((place for place in near if words[place] in AGAINST[code]), at + 1)
            yield words[at + 1], words[against + 1]


def _is_turned_around_verb(a: Statement, b: Statement) -> bool:
    """Return whether who stands behind a verb in one sentence stands before it in the other."""
    own, other = _around_verb(a), _around_verb(b)
    if own is None or other is None:
        return False
    return _opens_with_one_of(own, other) and _opens_with_one_of(other, own)


def _around_verb(statement: Statement) -> tuple[str, str] | None:
    """Return what stands before and behind a verb of doing, where words are not told apart."""
    code = statement.language.code if statement.language is not None else ""
    if code in AGAINST:
        return None
    for verb in (*DEEDS.get(code, ()), *TURNING.get(code, ())):
        before, found, behind = statement.text.partition(verb)
        if found and code in DEEDS and (named := _BEHIND.match(behind)):
            return before, named[0]
    return None


def _opens_with_one_of(own: tuple[str, str], other: tuple[str, str]) -> bool:
    """Return whether the first name behind one verb stands before the other verb."""
    name = own[1][:_FEWEST_SIGNS]
    return name in other[0] and name not in own[0]


def _turns(statement: Statement) -> bool:
    """Return whether a sentence tells of who lost, or in the passive."""
    code = statement.language.code if statement.language is not None else ""
    return any(word in statement.text for word in TURNING.get(code, ()))
