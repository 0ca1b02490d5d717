"""The names of a sentence, with what it says of those who bear them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.streets import is_street
from summarizer.method.evidence.statements.offices import BEFORE, is_title, offices_of
from summarizer.method.evidence.statements.statement import Name, Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from summarizer.languages.language import Language
    from summarizer.languages.vocabularies import Vocabulary
    from summarizer.method.evidence.statements.wording import Wording

_FULL_NAME = 2  # words
_SITES = frozenset({"site", "plant", "headquarters"})
"""Senses of what a place is chosen for."""
_SITE_FAR = 7  # words from the name to it: "for its first European factory"
_HOW = "ing"  # the end of a word behind "by" that tells how: no name ends so without its capital
_SPEECH_BEFORE, _SPEECH_BEHIND = 3, 2  # "said mayor Ingrid Bohm", "Bohm also said"
_OPENS = frozenset("\"“„«»(:—–‘'")


def names_of(
    wording: Wording, language: Language, used: set[int], lowercase: AbstractSet[str]
) -> tuple[Name, ...]:
    """Return the names of a sentence; `lowercase` are words that the topic also writes small."""
    found = list(_runs(wording, language, used, lowercase))
    starts = {first for first, _, _ in found}
    ends = {end for _, end, _ in found}
    names = (_name(wording, language, run, starts, ends) for run in found)
    return tuple(name for name in names if name is not None)


def _runs(
    wording: Wording, language: Language, used: set[int], lowercase: AbstractSet[str]
) -> Iterator[tuple[int, int, bool]]:
    """Yield where a run of capitals begins and ends, and whether it is surely a name."""
    at = 0
    while at < len(wording):
        if not _is_capital(wording, language, at, used):
            at += 1
            continue
        end = at + 1
        while end < len(wording):
            if wording.raw[end - 1].endswith(("'s", "’s")):
                break  # "Kenya's Ruth Kiptoo"
            if _is_capital(wording, language, end, used):
                end += 1
            elif end + 1 < len(wording) and _is_inside(wording, language, end, used):
                end += 2
            else:
                break
        first = max(at, end - _FULL_NAME) if _is_apposed(wording, language, at, end) else at
        at = end
        if _opens(wording, first) and _is_common(wording, first, lowercase):
            first += 1
            while first < end and not wording.raw[first][0].isupper():
                first += 1  # "Residents of Rosevik"
        if first < end:
            yield first, end, _is_sure(wording, language, first, end)


def _is_apposed(wording: Wording, language: Language, at: int, end: int) -> bool:
    """Return whether nouns with capitals stand before a name: "die Regisseurin Katja Rehm"."""
    plain = all(wording.raw[each][0].isupper() for each in range(at, end))
    return language.nouns_are_capitalised and end - at > _FULL_NAME and plain


def _is_capital(wording: Wording, language: Language, at: int, used: set[int]) -> bool:
    raw = wording.raw[at]
    if at in used or not raw[0].isupper() or wording.words[at] in _calendar_words(language):
        return False
    return not (
        raw == "I"
        or (wording.words[at] in wording.lexicon.empty and len(raw) > 1 and _opens(wording, at))
    )


def _is_inside(wording: Wording, language: Language, at: int, used: set[int]) -> bool:
    """Return whether a small word stands inside a name: "Banco de Chile"."""
    if not _is_capital(wording, language, at + 1, used):
        return False
    word = wording.words[at]
    return wording.raw[at] in {"'", "’"} or word in wording.lexicon.vocabulary.particles


@cache  # of the languages, which are few
def _calendar_words(language: Language) -> frozenset[str]:
    return frozenset(name.lower() for name in language.calendar)


def _opens(wording: Wording, at: int) -> bool:
    return at == 0 or wording.raw[at - 1] in _OPENS


def _is_common(wording: Wording, at: int, lowercase: AbstractSet[str]) -> bool:
    """Return whether a word at the start of a sentence is no name."""
    word, vocabulary = wording.words[at], wording.lexicon.vocabulary
    known = (
        word in wording.lexicon.empty
        or word in wording.lexicon.numeric
        or word in vocabulary.articles
    )
    return (
        known
        or word in lowercase
        or bool(wording.senses[at])
        or word in vocabulary.place_prepositions
    )


def _is_sure(wording: Wording, language: Language, first: int, end: int) -> bool:
    vocabulary = wording.lexicon.vocabulary
    before = wording.words[first - 1] if first else ""
    if end - first > 1:
        apposed = first > 0 and wording.raw[first - 1][0].isupper()
        return apposed or before not in vocabulary.articles or not language.nouns_are_capitalised
    if language.nouns_are_capitalised:
        return before in vocabulary.place_prepositions and not wording.senses[first]
    return not _opens(wording, first)


def _name(
    wording: Wording,
    language: Language,
    run: tuple[int, int, bool],
    starts: set[int],
    ends: set[int],
) -> Name | None:
    first, end, sure = run
    begin = first
    while first < end and is_title(wording, language, first):
        first += 1
    if first == end:
        return None
    place, wide = _place(wording, begin, end)
    wide = wide or ("street" if place and _is_street(wording, language, begin, end) else "")
    joined = _is_joined(wording, end, starts) or (begin - 1 in ends and _joins(wording, begin - 1))
    return Name(
        tuple(wording.words[first:end]),
        Span(wording.starts[first], wording.ends[end - 1]),
        first,
        frozenset(offices_of(wording, language, begin, first, end)),
        place,
        _speaks(wording, language, begin, end),
        joined,
        wording.cue_before("agents", begin) or _agent_before(wording, begin),
        wide,
        sure or first > begin or wording.cue_at("hosts", end) > 0,
        _is_bare(wording, language, first, end),
    )


def _joins(wording: Wording, at: int) -> bool:
    return wording.words[at] in wording.lexicon.vocabulary.joins


def _is_joined(wording: Wording, end: int, starts: set[int]) -> bool:
    """Return whether a name is followed by another of a list; "Denver, Colorado" is no list."""
    if end + 1 not in starts:
        return False
    vocabulary, behind = wording.lexicon.vocabulary, wording.words[end + 1]
    wide = behind in _countries(vocabulary) or behind in _wide_places(vocabulary)
    return _joins(wording, end) or (wording.words[end] == "," and not wide)


def _is_bare(wording: Wording, language: Language, first: int, end: int) -> bool:
    """Return whether a capital may be that of a name, not of a noun, where nouns have capitals."""
    if not language.nouns_are_capitalised or end - first > 1:
        return True  # "der Spedition Janssen": of two capitals in a row one is that of a name
    before = wording.words[first - 1] if first else ""
    return not wording.senses[first] and before not in wording.lexicon.vocabulary.articles


def _agent_before(wording: Wording, begin: int) -> bool:
    """Return whether who did it stands a few words before a name: "by fire chief Lena Krogh".

    Behind "by stopping" it is told how.
    """
    agents = wording.cue_places("agents")
    return any(
        begin - BEFORE <= end <= begin
        and wording.clauses[end - 1] == wording.clauses[begin]
        and not wording.raw[end].endswith(_HOW)
        for _, end in agents
    )


def _place(wording: Wording, begin: int, end: int) -> tuple[str, str]:
    """Return the preposition that makes a place of a name, and what kind of wide place it is."""
    vocabulary, at = wording.lexicon.vocabulary, begin - 1
    wide_places, countries = _wide_places(vocabulary), _countries(vocabulary)
    while at > 0 and (wording.words[at] in wide_places or wording.words[at] in vocabulary.articles):
        at -= 1
    inside = wording.words[at + 1 : end]
    wide = ""
    before = wording.words[at] if at >= 0 else ""
    phrased = wording.cue_before("place_phrases", at + 1) or _is_chosen(wording, begin, end)
    phrased = phrased or wording.cue_at("hosts", end) > 0
    placed = phrased or before in vocabulary.place_prepositions
    if at < begin - 1 or not wide_places.isdisjoint(inside):
        wide = "region"
    elif (placed or end - begin == 1) and not countries.isdisjoint(inside):
        wide = "country"  # Jordan, but not Jordan Pike
    if phrased:
        return "in", wide
    if wording.cue_before("nearby", at + 1):
        return "near", wide
    if before not in vocabulary.place_prepositions:
        return "", wide
    if before in vocabulary.spanning:
        return "across", wide
    if before in vocabulary.movements:
        return before, wide
    return ("near" if before in vocabulary.nearby else "in"), wide


@cache  # of the languages, which are few
def _wide_places(vocabulary: Vocabulary) -> frozenset[str]:
    return frozenset(vocabulary.wide_places)


@cache
def _countries(vocabulary: Vocabulary) -> frozenset[str]:
    return frozenset(vocabulary.countries)


def _is_street(wording: Wording, language: Language, begin: int, end: int) -> bool:
    """Return whether a name is that of a street, by one of its words or the one beside it."""
    return any(
        is_street(word, language.code) for word in wording.words[max(0, begin - 1) : end + 1]
    )


def _is_chosen(wording: Wording, begin: int, end: int) -> bool:
    """Return whether a name is of a place chosen for something: "picked Kiel for its plant"."""
    senses = {sense.name for sense in wording.senses[begin - 1]} if begin else set()
    behind = wording.senses[end : end + _SITE_FAR]
    return "appoint" in senses and any(sense.name in _SITES for all_ in behind for sense in all_)


def _speaks(wording: Wording, language: Language, begin: int, end: int) -> bool:
    speech = _speech(language)
    before = range(max(0, begin - _SPEECH_BEFORE), begin)
    behind = range(end, min(len(wording), end + _SPEECH_BEHIND))
    return any(wording.words[at] in speech for at in (*before, *behind))


@cache  # of the languages, which are few
def _speech(language: Language) -> frozenset[str]:
    return frozenset(language.speech_verbs)
