"""The content words of a sentence, each with its sign: what is denied has the other one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.statements.denials import denials, losing

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from summarizer.method.evidence.statements.lexicon import Lexicon
    from summarizer.method.evidence.statements.wording import Wording

_GOES_ON, _CLOSE = "continue", 2  # words from what lasts to how it stands
_SHORTEST_PART = 4  # letters of a part of a compound
_LONGEST_COMPOUND = 100  # letters: each part is looked up, and what is longer is no word
_SHORTEST_NEGATIVE = 5  # letters behind a prefix: "insured" in "uninsured", not "der" in "under"


def terms_of(
    wording: Wording, used: AbstractSet[int]
) -> tuple[dict[str, int], dict[str, int], dict[str, tuple[int, int]]]:
    """Return the content words of a sentence with their first places, signs, and phrases.

    The last leads to the first and the last word of what says a term, with its negation. Words at
    the places `used` name times and numbers, and are none.
    """
    terms: dict[str, int] = {}
    signs: dict[str, int] = {}
    told: dict[str, int] = {}
    shown: dict[str, tuple[int, int]] = {}
    denied, by = denials(wording)
    limits = {
        at
        for cue in ("at_least", "at_most", "about")
        for at in wording.covered(cue)
        if wording.last[at] == at  # "unter Kontrolle" limits nothing
    }
    limits |= losing(wording, by)
    for at, word in enumerate(wording.words):
        if at in limits or at in used or not word[0].isalpha():
            continue
        sign = -1 if denied[at] % 2 else 1
        for term, own in _said(wording, at):
            if terms.setdefault(term, at) == at:
                shown[term] = min(at, by.get(at, at)), max(wording.last[at], by.get(at, at))
            said = sign * own
            goes_on = term == _GOES_ON and at - told.get(term, at) <= _CLOSE  # "remain halted"
            signs[term] = said if goes_on or signs.get(term, said) == said else 0
            told[term] = at
    return terms, signs, shown


def _said(wording: Wording, at: int) -> list[tuple[str, int]]:
    """Return the terms of a word, each with its own sign."""
    if wording.senses[at]:
        return [(sense.base, sense.sign) for sense in wording.senses[at]]
    word = wording.words[at]
    if word in wording.lexicon.empty:
        return []
    if wording.capitalised and (parts := _parts_of(word, wording.lexicon)):
        return parts
    said = [(wording.stems[at], 1)]
    for prefix in wording.lexicon.vocabulary.negative_prefixes:
        if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST_NEGATIVE:
            rest = wording.lexicon.stem(word[len(prefix) :])
            known = wording.lexicon.senses.get(rest)
            said.append((known[0][1][0].base if known else rest, -1))
            break
    return said


def is_rest(wording: Wording, term: str, at: int) -> bool:
    """Return whether a term is what a negative prefix leaves of a word, or seems to leave."""
    word = wording.words[at]
    prefixes = wording.lexicon.vocabulary.negative_prefixes
    known = wording.senses[at] or term == wording.stems[at]
    return not known and any(
        word.startswith(prefix) and wording.lexicon.stem(word[len(prefix) :]) == term
        for prefix in prefixes
    )


def _parts_of(word: str, lexicon: Lexicon) -> list[tuple[str, int]]:
    """Return the two parts of a compound of which the second has a sense: "Hochhausbrand"."""
    if len(word) > _LONGEST_COMPOUND:
        return []
    for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        if senses := lexicon.exact.get(word[cut:]):
            head = word[:cut]
            heads = lexicon.exact.get(head) or lexicon.exact.get(head.removesuffix("s"))
            named = [(sense.base, sense.sign) for sense in heads or ()]
            return [*(named or [(lexicon.stem(head), 1)]), *((s.base, s.sign) for s in senses)]
    return []
