"""What a number counts, and what is said of those counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.phrases import phrases

if TYPE_CHECKING:
    from summarizer.method.evidence.statements.wording import Wording

FATES = frozenset(
    phrases(
        """
        die, hurt, missing, trap, rescue, survive, arrest, charge, convict, acquit, release,
        evacuate, infect, hire, dismiss, accuse, vaccinate
        """
    )
)
"""Senses that say which people a number counts."""
_ANYBODY = frozenset({"people", "passenger", "work", "man", "woman", "child"})
"""Senses that count anybody."""
_SOMEBODY = frozenset({"man", "woman", "child", "student", "passenger"})
"""Senses of one who has an age."""
_COUNTED_WORDS = 3  # "42,000 cheering home fans"
_PART_FAR = 2  # words from "died" to "in hospital"
_BELONGING_FAR = 5  # words behind a number to what those counted are among
_PART_WORDS = 4  # "including at least five"


def counts_people(wording: Wording, end: int) -> bool:
    """Return whether the words behind a number are people, or what happened to them."""
    return not FATES.isdisjoint(_behind(wording, end)) or names_people(wording, end)


def names_people(wording: Wording, end: int) -> bool:
    """Return whether the words behind a number are people, whatever happened to them."""
    return not _ANYBODY.isdisjoint(_behind(wording, end))


def is_person(wording: Wording, at: int) -> bool:
    """Return whether a word is somebody: "a woman", "a child"."""
    return not _SOMEBODY.isdisjoint(sense.name for sense in wording.senses[at])


def _behind(wording: Wording, end: int) -> set[str]:
    """Return the senses of the next two words of a clause."""
    return {
        sense.name
        for at in range(end, min(len(wording), end + 2))
        if wording.clauses[at] == wording.clauses[end - 1]
        for sense in wording.senses[at]
    }


def counted_at(wording: Wording, at: int, end: int) -> frozenset[str]:
    """Return the terms of the words behind a number, and of the one before "of" and a number."""
    if wording.cue_at("periods", end):
        return frozenset()  # "a profit of 5 million a year earlier"
    vocabulary = wording.lexicon.vocabulary
    end = wording.cue_at("at_least_behind", end) or end  # "1600余名居民"
    scaled = wording.words[end - 1] in vocabulary.scales and end < len(wording)
    if scaled and wording.words[end] in vocabulary.fractions_of[:1]:
        end += 1  # "3,1 millions de bouteilles"
    found = _terms_from(wording, wording.cue_at("wholes", end) or behind_of(wording, end) or end)
    before = wording.words[at - 1] if at > 1 else ""
    if before in vocabulary.fractions_of[:1] or (not found and before in vocabulary.passives):
        found |= _terms(wording, at - 2)  # "an attendance of 31,412", "the attendance was 31,412"
    return frozenset(found)


def whole_at(wording: Wording, end: int) -> frozenset[str]:
    """Return the terms of the whole of which a share is told: "of its coffee"."""
    of = wording.words[end : end + 1] == list(wording.lexicon.vocabulary.fractions_of[:1])
    return frozenset(_terms_from(wording, end + 1)) if of else frozenset()


def behind_of(wording: Wording, at: int) -> int:
    """Return the place behind "of its", or 0."""
    vocabulary = wording.lexicon.vocabulary
    of = wording.words[at : at + 1] == list(vocabulary.fractions_of[:1])
    article = wording.words[at + 1 : at + 2]
    return at + 2 if of and article and article[0] in vocabulary.articles else 0


def _terms_from(wording: Wording, end: int) -> set[str]:
    found: set[str] = set()
    for at in range(end, min(len(wording), end + _COUNTED_WORDS)):
        word = wording.words[at]
        empty = word in wording.lexicon.empty and not wording.senses[at]
        if at == end and word in wording.lexicon.vocabulary.articles:
            continue  # "son quince los mineros"
        if empty or not word[0].isalpha() or wording.clauses[at] != wording.clauses[end - 1]:
            break
        found |= _terms(wording, at)
    return found


def _terms(wording: Wording, at: int) -> set[str]:
    if wording.senses[at]:
        return {sense.name for sense in wording.senses[at]}
    return set() if wording.words[at] in wording.lexicon.empty else {wording.stems[at]}


def roles_at(wording: Wording, at: int) -> tuple[frozenset[str], int]:
    """Return what happened to those counted, and the place of the word that says it, or -1.

    It is the nearest fate of the clause, or the only one of the sentence.
    """
    fates = [
        (abs(place - at), place)
        for place, senses in enumerate(wording.senses)
        if any(sense.name in FATES for sense in senses)
    ]
    inside = [fate for fate in fates if wording.clauses[fate[1]] == wording.clauses[at]]
    if inside:
        place = min(inside)[1]
        return frozenset(_fates(wording, place, at)), place
    names = {name for _, place in fates for name in _fates(wording, place, at)}
    return (frozenset(names), min(fates)[1]) if len(names) == 1 else (frozenset(), -1)


def tells_of_some(wording: Wording, fate: int) -> bool:
    """Return whether the words behind what happened tell where some died: "died in hospital"."""
    ahead = range(fate + 1, fate + 1 + _PART_FAR) if fate >= 0 else ()
    return any(wording.cue_at("part_fates", at) for at in ahead)


def _fates(wording: Wording, place: int, at: int) -> set[str]:
    """Return the fates that a word tells; who is no survivor is dead."""
    found = {sense.name for sense in wording.senses[place] if sense.name in FATES}
    none_survived = wording.cue_before("no", place) and place - 1 != at
    return {"die"} if none_survived and "survive" in found else found


def _of_a_number(wording: Wording, at: int) -> bool:
    """Return whether "of the 14", or "of them", stands at a place: not "passengers of the bus"."""
    close = wording.cue_at("wholes", at)
    if not close:
        return False
    articles = wording.lexicon.vocabulary.articles
    return wording.words[close - 1] not in articles or (
        close < len(wording)
        and (wording.words[close][0].isdecimal() or wording.words[close] in wording.lexicon.numeric)
    )


def has_a_rest(wording: Wording, end: int) -> bool:
    """Return whether the rest of a whole is told behind a number: "50 million, the rest later"."""
    return any(start >= end for start, _ in wording.cue_places("remainders"))


def _belongs_to_a_whole(wording: Wording, end: int) -> bool:
    """Return whether those counted are told to be among others: "five children are among the"."""
    near = range(end, min(len(wording), end + _BELONGING_FAR))
    return any(
        wording.cue_at("belonging", at) and wording.clauses[at] == wording.clauses[end - 1]
        for at in near
    )


def is_part(wording: Wording, at: int, end: int) -> bool:
    """Return whether a number is said to be a part of another one."""
    bounds = {*wording.covered("at_least"), *wording.covered("at_most")}  # "more than"
    starts = [start for start, _ in wording.cue_places("parts") if start not in bounds]
    if wording.cue_at("wholes", end) or _of_a_number(wording, end + 1):
        return True
    if _belongs_to_a_whole(wording, end):
        return True
    return any(at - _PART_WORDS <= start < at or start in {end, end + 1} for start in starts)
