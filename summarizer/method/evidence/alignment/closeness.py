"""How much of what two sentences speak of is the same, whatever pile they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.phrases import phrases
from summarizer.method.evidence.alignment.agreement import agree, comparable, same_name
from summarizer.method.evidence.alignment.happenings import EVENTS
from summarizer.method.evidence.statements.statement import read_once

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Name, Statement

_NAME, _EVENT, _WORD, _COMMON = 2.0, 1.5, 1.0, 0.5
"""Weights: a name tells best what a sentence is about, then what happens in it."""
_GENERAL = frozenset(
    phrases(
        """
        people, passenger, police, house, company, lead, report, work, man, woman, child, include,
        present, pay, know, find, continue, hold, identify
        """
    )
)
"""Senses that sentences on anything share."""


def closeness(a: Statement, b: Statement, apart: tuple[Name, ...] = ()) -> float:
    """Return the share of names, times and content words of two sentences that both have.

    It is a Dice coefficient, weighted by how much each tells. It needs no pile: rarity in one of
    two short articles would say little. Names `apart` are those in question, and left out.
    """
    shared = 2 * sum(map(_weight, a.content & b.content))
    total = _total(a) + _total(b)
    own, other = _names(a, b, apart), _names(b, a, apart)
    met = sum(_is_among(name, other) for name in own) + sum(_is_among(name, own) for name in other)
    same_times = sum(1 for x in a.values for y in b.values if comparable(x, y) and agree(x, y))
    shared += _NAME * met + 2 * same_times * _WORD
    total += _NAME * (len(own) + len(other)) + 2 * same_times * _WORD
    return shared / max(1.0, total)


@read_once
def _total(statement: Statement) -> float:
    return sum(map(_weight, statement.content))


def _weight(term: str) -> float:
    if term in _GENERAL:
        return _COMMON
    return _EVENT if term in EVENTS else _WORD


def _names(a: Statement, b: Statement, apart: tuple[Name, ...]) -> list[Name]:
    """Return the names of a sentence but for those of who speaks.

    What opens it, and may be none, is one where the other sentence surely has it as a name.
    """
    known = [name for name in b.names if name.sure and name not in apart]
    return [
        name
        for name in a.names
        if name not in apart and not name.speaks and (name.sure or _is_among(name, known))
    ]


def _is_among(name: Name, names: list[Name]) -> bool:
    return any(same_name(name.words, other.words) for other in names)
