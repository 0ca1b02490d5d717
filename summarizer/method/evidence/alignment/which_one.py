"""Which of several things of a kind a sentence means: by an ordinal, or by a number that names."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.method.evidence.alignment.agreement import is_time
from summarizer.method.evidence.statements.numerals import ORDINAL_ENDINGS
from summarizer.method.evidence.statements.statement import read_once

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Statement


def same_one(a: Statement, b: Statement) -> bool:
    """Return whether two sentences may speak of one of several: not of the first and the second."""
    which, others = a.cues.get("ordinals", frozenset()), b.cues.get("ordinals", frozenset())
    return not which or not others or bool(which & others)


def tell_of_one_thing(a: Statement, b: Statement) -> bool:
    """Return whether no sentence alone tells of one of several things: "won the 13th stage"."""
    return all(
        each in other.terms or each in other.folded
        for one, other in ((a, b), (b, a))
        for each in _one_of_several(one)
    )


@read_once
def _one_of_several(statement: Statement) -> frozenset[str]:
    """Return the things of which a sentence tells by a number which one it means: "stage 13"."""
    labels = {value.unit for value in statement.values if value.kind == "label"}
    days = {value.at for value in statement.values if is_time(value)}
    known = statement.language.vocabulary.ordinal_endings if statement.language else ()
    counted = {
        term
        for at, (word, ending) in enumerate(pairwise(statement.folded))
        if word.isdecimal() and at not in days and ending in {*known, *ORDINAL_ENDINGS}
        if statement.spans[at].end == statement.spans[at + 1].start
        for term, place in statement.terms.items()
        if place == at + 2
    }
    return frozenset(labels | counted)


def tells_of_a_further_one(statement: Statement) -> bool:
    """Return whether a sentence tells of a further one: "the second suspect"."""
    numbers = statement.language.vocabulary.ordinal_numbers if statement.language else {}
    return any(numbers.get(word, 0) > 1 for word in statement.cues.get("ordinals", ()))
