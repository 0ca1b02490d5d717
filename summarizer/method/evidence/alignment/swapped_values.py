"""Values that have changed places: "21 for it, 14 against" and "14 for it, 21 against"."""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import permutations
from typing import TYPE_CHECKING

from summarizer.method.evidence.alignment.agreement import agree, comparable, is_time

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Statement, Value

_BEFORE, _BEHIND = 2, 5  # words around a value that tell what it is a value of
_ALIKE = 0.85  # share of these words that two values in one place have in common
_MOST = 4  # values of a sentence
_LEAST = 2  # words, the value itself included: of one that stands alone nothing is told


def values_swapped(a: Statement, b: Statement) -> bool:
    """Return whether two values stand in each other's place, among the same words."""
    return any(
        agree(one, there)
        and agree(two, here)
        and not agree(one, two)
        and _are_of_one_place(a, one, b, here)
        and _are_of_one_place(a, two, b, there)
        and not _are_of_one_place(a, one, b, there)
        for one, two in permutations(_counted(a), 2)
        for here, there in permutations(_counted(b), 2)
        if comparable(one, there) and comparable(two, here) and comparable(one, two)
    )


def _counted(statement: Statement) -> list[Value]:
    found = [value for value in statement.values if not is_time(value)]
    return found if len(found) <= _MOST else []  # of a table nothing is told


def _are_of_one_place(a: Statement, own: Value, b: Statement, other: Value) -> bool:
    words, others = _around(a, own), _around(b, other)
    if min(len(words), len(others)) < _LEAST:
        return False
    return SequenceMatcher(None, words, others, autojunk=False).ratio() >= _ALIKE


def _around(statement: Statement, value: Value) -> list[str]:
    """Return the words before and behind a value, up to the next value on either side."""
    places = sorted(each.at for each in statement.values if each.at != value.at)
    first = max((at + 1 for at in places if at < value.at), default=0)
    last = min((at for at in places if at > value.at), default=len(statement.folded))
    before = statement.folded[max(first, value.at - _BEFORE) : value.at]
    behind = statement.folded[value.at + 1 : min(last, value.at + 1 + _BEHIND)]
    return [word for word in (*before, "|", *behind) if word.isalpha() or word == "|"]
