"""Exchanged names: two sentences in the same words, but for two names in each other's place.

"The army of Tamora attacked a post of Belcia", "the army of Belcia attacked a post of Tamora".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.acts import acts_of
from summarizer.method.evidence.clauses.told_terms import in_both

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Name, Statement

_TWO = 2  # names: who does it, and to whom


def names_exchanged(a: Statement, b: Statement) -> tuple[Name, Name] | None:
    """Return the first two names of sentences that say of each other's names what was done to whom.

    What two do together is the same the other way round: "Moss met Toll". Only of a language whose
    words for acts are listed.
    """
    acts = None if a.language is None else acts_of(a.language.code)
    if acts is None or a.language != b.language or a.content != b.content:
        return None
    own, other = (_names(each, another) for each, another in ((a, b), (b, a)))
    if len(own) != _TWO or len(other) != _TWO or _without(a, own) != _without(b, other):
        return None
    between = a.folded[own[0].at : own[1].at]
    done = any(acts.has(word) for word in between) and not any(map(acts.is_mutual, between))
    return (own[0], other[0]) if done and _are_exchanged(own, other) else None


def _names(statement: Statement, other: Statement) -> list[Name]:
    """Return the names that the other sentence has too, in order."""
    return sorted((name for name, _ in in_both(statement, other)), key=lambda name: name.at)


def _are_exchanged(own: list[Name], other: list[Name]) -> bool:
    """Return whether each of two names has words of the other one there, and no other ones.

    A title may stand before either: "Brewer Halden", "Brewer Kestrel".
    """
    titles = {*own[0].words} & {*other[0].words} | {*own[1].words} & {*other[1].words}
    first, second, third, fourth = ({*name.words} - titles for name in (*own, *other))
    return bool(first and second) and first == fourth and second == third


def _without(statement: Statement, found: list[Name]) -> list[str]:
    """Return the words of a sentence in order, with a blank for each of the names."""
    words = [word if word.isalnum() else "" for word in statement.folded]
    for name in found:
        words[name.at : name.at + len(name.words)] = [" "] + [""] * (len(name.words) - 1)
    return [word for word in words if word]
