"""Which words of a sentence are denied, and by which word."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from summarizer.method.evidence.statements.wording import Wording

_REACH = 6  # words to what a negation denies: "did not in any way know of"
_VERB = 2  # words from "no" back to its verb: "wore no seat belt"


def denials(wording: Wording) -> tuple[list[int], dict[int, int]]:
    """Return how often each word is denied, and by which word.

    A negation denies the content word next to it, "no" two, and "nothing" the verb before it; also
    what stands behind "any": "did not cause any damage". What is lost is denied, unless losing is:
    "did not run out of water".
    """
    denied = [0] * len(wording)
    by: dict[int, int] = {}
    bounds = {*wording.covered("at_least"), *wording.covered("at_most")}  # "no less than"
    for cue in ("negations", "negators"):
        for start, end in wording.cue_places(cue):
            if start in bounds:
                continue
            reached = _reached(wording, cue, start, end)
            for at in (
                *reached,
                *(each for each in _of_any(wording, start) if each not in reached),
            ):
                denied[at] += 1
                by[at] = start
    for start, end in wording.cue_places("losing"):
        lost = _supply(wording, start, end)
        if lost is not None:
            denied[lost] += 1 + denied[start]
            by[lost] = min(start, by.get(start, start))
    return denied, by


def losing(wording: Wording, by: Mapping[int, int]) -> set[int]:
    """Return the places of verbs that only say that something is gone: "ran out of"."""
    lost = {*by.values()}
    return {
        at
        for start, end in wording.cue_places("losing")
        if start in lost or _supply(wording, start, end) is not None
        for at in range(start, end)
    }


def _supply(wording: Wording, start: int, end: int) -> int | None:
    """Return the place of the supply of a clause that a verb says is lost: behind it, or before."""
    found = [
        at
        for at, _ in wording.cue_places("supplies")
        if wording.clauses[at] == wording.clauses[start]
    ]
    return next((at for at in found if at >= end), found[-1] if found else None)


def _reached(wording: Wording, cue: str, start: int, end: int) -> list[int]:
    """Return the places of the words that a negation denies."""
    before: list[int] = []
    if reach := _backward(wording, cue, start):
        back = range(start - 1, max(-1, start - 1 - reach), -1)
        before = _content(wording, back, start, 1)
    if before and wording.cue_at("nothing", start):
        return before
    of_a_noun = wording.cue_at("no", start) or wording.cue_at("nobody", start)
    ahead = range(end, min(len(wording), end + _REACH))
    return _content(wording, ahead, start, 2 if of_a_noun else 1) + before


def _of_any(wording: Wording, start: int) -> list[int]:
    """Return the places of what stands behind "any" in the clause of a negation."""
    found = (
        end
        for place, end in wording.cue_places("anything")
        if place > start and wording.clauses[place] == wording.clauses[start]
    )
    end = next(found, len(wording))
    return _content(wording, range(end, min(len(wording), end + _REACH)), start, 1)


def _backward(wording: Wording, cue: str, start: int) -> int:
    """Return how many words before a negation it may reach: "received no warning"."""
    if wording.cue_at("lacking", start) or _is_of_a_phrase(wording, start):
        return 0
    if cue == "negations" and wording.lexicon.vocabulary.negates_backward:
        return _REACH
    return _VERB if wording.cue_at("no", start) or wording.cue_at("nothing", start) else 0


def _is_of_a_phrase(wording: Wording, start: int) -> bool:
    """Return whether a negation stands right behind a preposition: "a nurse with no experience"."""
    return bool(start) and wording.words[start - 1] in wording.lexicon.vocabulary.phrase_ends


def _content(wording: Wording, places: Iterable[int], start: int, most: int) -> list[int]:
    """Return the first content words at some places of a clause, names left out.

    What stands behind a preposition of place is where it is so: "found no weapons in the house";
    but "no plans to close" denies the closing.
    """
    found: list[int] = []
    prepositions = wording.lexicon.vocabulary.place_prepositions
    for at in places:
        if len(found) == most or wording.clauses[at] != wording.clauses[start]:
            break
        if found and wording.words[at] in prepositions and not wording.cue_at("futures", found[-1]):
            break
        empty = wording.words[at] in wording.lexicon.empty and not wording.senses[at]
        name = wording.raw[at][0].isupper() and at > 0 and not wording.capitalised
        number = wording.words[at] in wording.lexicon.numeric
        if not (empty or name or number) and wording.raw[at][0].isalpha():
            found.append(at)
    return found
