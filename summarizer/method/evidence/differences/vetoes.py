"""Differences: what keeps a sentence from being a report of another one, conflict or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.alignment.agreement import (
    agree,
    comparable,
    is_time,
)
from summarizer.method.evidence.alignment.corrected import only_formerly
from summarizer.method.evidence.alignment.counterparts import (
    are_counterparts,
    likeness,
    shared_terms,
    strangers,
    unmatched,
)
from summarizer.method.evidence.alignment.happenings import DECIDED, same_part
from summarizer.method.evidence.alignment.scopes import is_long_ago, looks_back
from summarizer.method.evidence.alignment.swapped_values import values_swapped
from summarizer.method.evidence.clauses.factuality import is_done, left_open
from summarizer.method.evidence.conflicts.beside_values import share_what_is_beside
from summarizer.method.evidence.conflicts.fates import of_another_fate
from summarizer.method.evidence.conflicts.other_alternatives import alternatives_apart
from summarizer.method.evidence.conflicts.parts import part_and_whole
from summarizer.method.evidence.differences.predicates import (
    acts_on_something_else,
    denied_alone,
)
from summarizer.method.evidence.differences.rebuttals import (
    ABOUT_ONE_THING,
    is_denied,
    is_rebutted,
    is_turned_down,
    one_calls_false,
)
from summarizer.method.evidence.differences.seeming_differences import seems_to_differ
from summarizer.method.evidence.differences.shares import is_of_another_whole
from summarizer.method.evidence.differences.story_steps import ended_since, other_step
from summarizer.method.evidence.differences.untold_tolls import leaves_out_toll
from summarizer.method.evidence.who_did_what.agents_and_patients import (
    befell_another,
    did_another,
    doers_differ,
    goes_the_other_way,
)
from summarizer.method.evidence.who_did_what.enemies import enemies_differ
from summarizer.method.evidence.who_did_what.opposites import (
    opposed,
    parts_exchanged,
)
from summarizer.method.evidence.who_did_what.same_verb import acts_differ
from summarizer.method.evidence.who_did_what.sides import sides_change
from summarizer.method.evidence.who_did_what.turned_acts import acts_turned
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Name, Statement, Value

_DENIED = 0.3  # likeness from which what the other denies makes the difference
_ABOUT_ONE_PLACE = 0.38  # likeness from which another place makes the difference
_ABOUT_ONE_PART = 0.4  # likeness from which another name in one part makes the difference
_NEARLY_EQUAL = 0.7  # share of their words from which two counts are of one thing
_LIKELY = 0.6  # likeness from which an "if" makes the difference
_EQUAL = 0.8  # likeness from which two who stand on each other's side make the difference
_DOLLARS = frozenset({"usd", "aud", "cad", "nzd", "hkd", "sgd"})
_MEASURED = frozenset({"length", "mass", "area", "volume", "speed"})
_FIGURE = on_demand(r"\d[\d.,]*")


def differs(a: Statement, b: Statement) -> bool:
    """Return whether two sentences differ in what is told: then neither reports the other.

    They differ in a number, an amount, a date, a place, a name in its role, whether it is so, who
    did it to whom, or the stage of the story. Unlike conflicts they need not be about one thing.
    Rounding, units, number words and spellings of a name are no difference.
    """
    return surely_differs(a, b) or seems_to_differ(a, b)


def surely_differs(a: Statement, b: Statement) -> bool:
    """Return whether two sentences differ, whoever else reads them."""
    alike = likeness(a, b)
    return (
        _values_differ(a, b, alike)
        or _states_differ(a, b, alike)
        or _parties_differ(a, b, alike)
        or _acts_differ(a, b, alike)
    )


def _values_differ(a: Statement, b: Statement, alike: float) -> bool:
    """Return whether a number, a time, a share or a part is told otherwise."""
    return (
        any(_other_value(a, own, b, other) for own, other in unmatched(a, b))
        or values_swapped(a, b)
        or any(only_formerly(a, b))
        or any(only_formerly(b, a))
        or any(_other_measure(a, own, b, other) for own in a.values for other in b.values)
        or any(is_of_another_whole(a, own, b, other) for own in a.values for other in b.values)
        or (alike >= _ABOUT_ONE_PART and (_is_part_of(a, b) or _is_part_of(b, a)))
        or (alike >= _ABOUT_ONE_PART and any(part_and_whole(a, b)))
        or (alike >= _DENIED and any(alternatives_apart(a, b)))
        or (alike >= _DENIED and any(of_another_fate(a, b)))
        or leaves_out_toll(a, b)
    )


def _states_differ(a: Statement, b: Statement, alike: float) -> bool:
    """Return whether it is told otherwise whether something is so, or how far the story is."""
    shared = shared_terms(a, b)
    return (
        (alike >= _DENIED and any(is_denied(a, b, shared, *both) for both in opposed(a, b)))
        or (shared >= ABOUT_ONE_THING and other_step(a, b))
        or (alike >= _ABOUT_ONE_PART and (ended_since(a, b) or ended_since(b, a)))
        or one_calls_false(a, b)
        or (is_rebutted(a, b) or is_rebutted(b, a))
        or (is_long_ago(a) and not looks_back(b))
        or (is_long_ago(b) and not looks_back(a))
        or (alike >= _DENIED and (is_turned_down(a, b) or is_turned_down(b, a)))
    )


def _parties_differ(a: Statement, b: Statement, alike: float) -> bool:
    """Return whether somebody else did it, or it was done to somebody else, or in another place."""
    return (
        doers_differ(a, b) is not None
        or did_another(a, b)
        or enemies_differ(a, b) is not None
        or sides_change(a, b)
        or befell_another(a, b)
        or goes_the_other_way(a, b)
        or (alike >= _ABOUT_ONE_PLACE and _other_place(a, b))
        or (alike >= _ABOUT_ONE_PLACE and _of_one_noun(a, b))
        or (alike >= _ABOUT_ONE_PART and _other_bearer(a, b))
        or (alike >= _EQUAL and parts_exchanged(a, b))
    )


def _acts_differ(a: Statement, b: Statement, alike: float) -> bool:
    """Return whether another thing was done, or one of two tells it as a plan, a claim or an if."""
    return (
        acts_on_something_else(a, b)
        or denied_alone(a, b)
        or acts_differ(a, b)
        or acts_turned(a, b)
        or left_open(a, b)
        or left_open(b, a)
        or (alike >= _LIKELY and (_only_adds_condition(a, b) or _only_adds_condition(b, a)))
    )


def _other_value(a: Statement, own: Value, b: Statement, other: Value) -> bool:
    shared = shared_terms(a, b)
    if own.kind == "score":
        return _tell_a_result(a) and _tell_a_result(b)
    if is_time(own):
        of_one_act = own.kind == "clock" and share_what_is_beside(a, own, b, other)
        return not (own.said or other.said) and (of_one_act or shared >= ABOUT_ONE_THING)
    if own.kind != "count":
        return True
    of_one_kind = bool(own.counted & other.counted)
    if own.roles and other.roles:
        return of_one_kind or bool(own.roles & other.roles)
    return of_one_kind or are_counterparts(own, other) or shared >= _NEARLY_EQUAL


def _other_measure(a: Statement, own: Value, b: Statement, other: Value) -> bool:
    """Return whether one number is of two currencies, or a change here and what it came to there.

    Dollars are those of any country. A sentence that has both says how they go together.
    """
    if own.kind != other.kind:
        return _is_one_number_of_two_kinds(a, own, b, other)
    if not agree(own, other):
        return False
    if own.change * other.change < 0 and "rise" in {*a.terms, *b.terms}:
        return not any(each.change == other.change for each in a.values if each.kind == own.kind)
    if own.kind != "money" or not own.unit or not other.unit or own.unit == other.unit:
        return False
    if {own.unit, other.unit} <= _DOLLARS:
        return False
    return not (_has_unit(a, other.unit) or _has_unit(b, own.unit))


def _is_one_number_of_two_kinds(a: Statement, own: Value, b: Statement, other: Value) -> bool:
    """Return whether one number is measured in two ways: "500 litres", "500 tonnes"."""
    if not {own.kind, other.kind} <= _MEASURED:
        return False
    digits = [_FIGURE.search(one.text[value.span.start :]) for one, value in ((a, own), (b, other))]
    return all(digits) and len({found[0] for found in digits if found}) == 1


def _has_unit(statement: Statement, unit: str) -> bool:
    return any(value.unit == unit for value in statement.values)


def _only_adds_condition(a: Statement, b: Statement) -> bool:
    """Return whether one sentence says all that the other does, under a condition: "if".

    What was done was done: "approved the bill, on condition that".
    """
    if "conditions" not in b.cues or "conditions" in a.cues or not a.content <= b.content:
        return False
    return not is_done(b)


def _tell_a_result(statement: Statement) -> bool:
    """Return whether a score is that of a game or a vote: no record of a season, "(11-4)"."""
    return not DECIDED.isdisjoint(statement.terms)


def _other_place(a: Statement, b: Statement) -> bool:
    return any(
        own.place == other.place == "in" and own.wide == other.wide != "region"
        for own, other in strangers(a, b)
    )


def _of_one_noun(a: Statement, b: Statement) -> bool:
    """Return whether two names tell of which of a kind it is: "the airport of Lund", "of Kiel"."""
    return any(
        own.place == other.place and bool(_noun_before(a, own) & _noun_before(b, other))
        for own, other in strangers(a, b)
        if not (own.speaks or other.speaks or own.joined or other.joined)
        if not (own.wide or other.wide)  # "U.S.", "American"
    )


def _noun_before(statement: Statement, name: Name) -> set[str]:
    """Return the content word before a name or its "of", if it is one: "the airport of Lund"."""
    before = name.at - (2 if name.place else 1)
    return {term for term in statement.content if statement.terms[term] == before}


def _other_bearer(a: Statement, b: Statement) -> bool:
    """Return whether two full names have one office, or one part: who was appointed, who won."""
    return any(
        bool(own.offices & other.offices) or same_part(a, own, b, other)
        for own, other in strangers(a, b)
        if min(len(own.words), len(other.words)) > 1 and not (own.wide or other.wide)
        if not (own.joined or other.joined or own.speaks or other.speaks)
    )


def _is_part_of(a: Statement, b: Statement) -> bool:
    """Return whether something happened to some by one sentence, and to more by the other."""
    return any(
        own.part and not other.part and own.high < other.low and bool(own.roles & other.roles)
        for own in a.values
        for other in b.values
        if own.kind == other.kind == "count" and own.counted & other.counted
        if not any(comparable(own, each) and agree(own, each) for each in b.values)
    )
