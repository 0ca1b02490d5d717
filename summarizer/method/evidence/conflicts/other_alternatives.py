"""Words of a closed class that cannot both be true: a red and an amber warning, second and fourth.

Each sentence has one word of the class, and both words stand beside the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.alternatives import alternative_of, counts_times
from summarizer.method.evidence.alignment.agreement import is_time
from summarizer.method.evidence.clauses.clause_words import words_of
from summarizer.method.evidence.conflicts.pair import SIGNS, Clash
from summarizer.method.evidence.statements.statement import read_once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.languages.alternatives import Alternative
    from summarizer.method.evidence.clauses.clause_words import Word
    from summarizer.method.evidence.conflicts.pair import Kind, Pair
    from summarizer.method.evidence.statements import Statement


def alternatives(pair: Pair) -> Iterator[Clash]:
    """Yield the words of one class that two sentences have in one place."""
    a, b = pair.a, pair.b
    found = [*alternatives_apart(a, b)]
    if not found or pair.nearness() < SIGNS or pair.is_in_two_places:
        return
    if any(is_time(one) and not (one.said or each.said) for one, each in pair.unmatched):
        return  # of two days, two things are told
    for group, at, place in found:
        kind: Kind = "place" if group == "side" else "polarity"
        yield Clash(kind, a.spans[at], b.spans[place])


def alternatives_apart(a: Statement, b: Statement) -> Iterator[tuple[str, int, int]]:
    """Yield each class of which two sentences have other words beside the same, and their places.

    Of one further thing of a kind nothing is yielded: "a second fire".
    """
    if a.language is None or a.language != b.language:
        return
    if "additions" in a.cues.keys() | b.cues.keys():
        return
    own, other = _by_class(a), _by_class(b)
    for group in own:
        if group in other and own[group][1].name != other[group][1].name:
            at, place = own[group][0], other[group][0]
            if _stand_alike(a, at, b, place, group):
                yield group, at, place


@read_once
def _by_class(statement: Statement) -> dict[str, tuple[int, Alternative]]:
    """Return the place of the only word of each class that a sentence has, and what it says."""
    code = statement.language.code if statement.language else ""
    found: dict[str, tuple[int, Alternative]] = {}
    several = set()
    for at, word in enumerate(statement.folded):
        one = alternative_of(word, code)
        if one is None or words_of(statement)[at].is_judged:
            continue
        if one.group in found:
            several.add(one.group)
        found[one.group] = at, one
    return {group: one for group, one in found.items() if group not in several}


def _stand_alike(a: Statement, at: int, b: Statement, place: int, group: str) -> bool:
    """Return whether two words stand before the same word, or behind the same.

    If other words stand between, only before names: "fled in a red Seat", "fled in a white Fiat".
    """
    own, other = words_of(a), words_of(b)
    if group == "rank":
        return _rank_alike(a, at, b, place)
    if at and place and own[at - 1].tells and own[at - 1].key == other[place - 1].key:
        return True
    behind, other_behind = _next(own, at, 1), _next(other, place, 1)
    if behind is not None and other_behind is not None and behind.key == other_behind.key:
        return True
    named = all(word is None or word.is_judged for word in (behind, other_behind))
    return named and _are_alike(_next(own, at, -1), _next(other, place, -1))


def _rank_alike(a: Statement, at: int, b: Statement, place: int) -> bool:
    """Return whether two ranks tell how it was, and not which of several is meant.

    So they do alone behind a verb, "finished second", or as a count: "for the third time".
    """
    both = (words_of(a), at), (words_of(b), place)
    code = a.language.code if a.language else ""
    behind = [words[spot + 1].folded for words, spot in both if spot + 1 < len(words)]
    if len(behind) > 1 and all(counts_times(word, code) for word in behind):
        return True
    if not all(_ends_its_phrase(words, spot) for words, spot in both):
        return False
    return _are_alike(*(_next(words, spot, -1) for words, spot in both))


def _are_alike(own: Word | None, other: Word | None) -> bool:
    return own is not None and other is not None and own.key == other.key


def _next(words: list[Word], at: int, step: int) -> Word | None:
    """Return the next word that tells something, before a place or behind it."""
    rest = words[at + 1 :] if step > 0 else words[:at][::-1]
    return next((word for word in rest if word.tells), None)


def _ends_its_phrase(words: list[Word], at: int) -> bool:
    """Return whether no noun follows a word: "second in the race", "fourth on Sunday"."""
    return at + 1 >= len(words) or not words[at + 1].tells
