"""Two figures of sentences that share hardly a word, but are tied in their topic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.phrases import phrases
from summarizer.method.evidence.agreement import comparable, is_time
from summarizer.method.evidence.slots import EVENTS, GROUPS, PEOPLE, is_named
from summarizer.method.evidence.statements.counting import FATES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.method.evidence.conflicts.pair import Pair
    from summarizer.method.evidence.statements import Statement, Value

_AROUND = 5  # words from a measure to the word that says of what it is
_GENERAL = (EVENTS | PEOPLE | GROUPS | {"vote", "house", "company", "include", "report"}) - {"fine"}
"""Senses of which a report has several figures."""
TOLLED = frozenset(
    phrases("die, hurt, missing, rescue, trap, evacuate, infect, dismiss, survive, arrest")
)
"""Senses that are counted once, of whomever."""
_APART = frozenset({"score", "label", "age"})
"""Kinds of value that a report has of several things."""
Tally = tuple[str, str, str]
"""What a number counts, or measures: its kind, its unit, and a word for the thing."""

TIED = 0.3
"""How near two sentences must be whose figures are tied."""
_TOLLS = 6.0  # how often one toll may be in another one: more are of two events
_FIGURES = 1.8  # the same for other figures: two of one thing are of one size
_ANYBODY = frozenset({"people", "passenger"})
"""Senses that count whoever is counted in other words elsewhere."""
_BEHIND = 2  # words from a number to the name of those counted
_VAGUE = 2.0  # how often the least is in the most that "thousands" leave possible


def tallies_of(statement: Statement, value: Value) -> Iterator[Tally]:
    """Yield what a number of a sentence counts, or measures."""
    if is_time(value) or value.part or value.kind in _APART:
        return
    for term in value.roles & TOLLED:
        yield (value.kind, "", term)
    terms = value.counted if value.kind == "count" else _around(statement, value)
    for term in terms - _GENERAL:
        yield (value.kind, value.unit, term)


def _around(statement: Statement, value: Value) -> frozenset[str]:
    """Return the content words around a measure, in its clause."""
    places = statement.terms
    return frozenset(
        term
        for term in statement.content
        if abs(places[term] - value.at) <= _AROUND
        and statement.clauses[places[term]] == statement.clauses[value.at]
    )


def are_tied(pair: Pair, own: Value, other: Value) -> bool:
    """Return whether two figures are of one thing by what ties their sentences.

    Both articles have one figure of it; or the sentences are a pair, and each has one figure of
    the kind. Figures of one thing are of one size.
    """
    ties = pair.ties
    if ties is None or own.part or other.part or own.kind in _APART or min(own.low, other.low) <= 0:
        return False
    if max(own.high / own.low, other.high / other.low) > _VAGUE:
        return False
    ratio = max(own.low, other.low) / min(own.high, other.high)
    if _is_of_a_group(pair.a, own, pair.b) or _is_of_a_group(pair.b, other, pair.a):
        return False
    if own.kind == "money" and (_is_a_quote(pair.a) or _is_a_quote(pair.b)):
        return False
    tallies = {*tallies_of(pair.a, own)} & {*tallies_of(pair.b, other)} & ties.tallies
    if tallies:
        return ratio <= (_TOLLS if own.roles & other.roles else _FIGURES)
    return ties.paired and ratio <= _FIGURES and _are_figures_of_a_pair(pair, own, other)


def _are_figures_of_a_pair(pair: Pair, own: Value, other: Value) -> bool:
    if not (_is_alone(own, pair.a) and _is_alone(other, pair.b)):
        return False
    if own.kind != "count":
        return own.kind != "time"  # "eight days after", "eleven days ago"
    if own.roles and other.roles and not own.roles & other.roles:
        return False
    counted, others = own.counted - FATES, other.counted - FATES
    return bool(counted & others or own.roles & other.roles or (counted | others) & _ANYBODY)


def _is_of_a_group(statement: Statement, value: Value, other: Statement) -> bool:
    """Return whether a name behind what is counted says of whom: "the 123 deputies of the RN"."""
    return any(
        value.at < name.at <= value.at + _BEHIND and not is_named(name, other)
        for name in statement.names
        if not name.place
    )


def _is_a_quote(statement: Statement) -> bool:
    """Return whether a sentence tells by how many percent a price moved: it moves every day."""
    moved = not {"rise", "fall"}.isdisjoint(statement.terms)
    return moved and any(value.kind == "percent" for value in statement.values)


def _is_alone(value: Value, statement: Statement) -> bool:
    """Return whether a sentence has no other figure of a kind, but parts."""
    return not any(
        comparable(each, value) and not each.part and each is not value for each in statement.values
    )
