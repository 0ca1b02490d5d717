"""Differences: what keeps a sentence from being a report of another one, conflict or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.phrases import has, phrases
from summarizer.method.evidence.agents_and_patients import (
    befell_another,
    did_another,
    doers_differ,
    goes_the_other_way,
)
from summarizer.method.evidence.agreement import agree, comparable, is_time, one_word_apart
from summarizer.method.evidence.clauses import clause_of
from summarizer.method.evidence.conflicts.fates import of_another_fate
from summarizer.method.evidence.conflicts.parts import part_and_whole
from summarizer.method.evidence.deeds import is_done, left_open
from summarizer.method.evidence.frames import is_long_ago, looks_back, same_one
from summarizer.method.evidence.modality import moods_differ
from summarizer.method.evidence.opposites import (
    is_swapped,
    opposed,
    parts_exchanged,
    terms_of_main_clause,
)
from summarizer.method.evidence.predicates import told_otherwise
from summarizer.method.evidence.same_verb import acts_differ
from summarizer.method.evidence.sides import sides_change
from summarizer.method.evidence.slots import (
    DECIDED,
    EVENTS,
    is_named,
    likeness,
    same_part,
    same_slot,
    shared_terms,
    strangers,
    unmatched,
)
from summarizer.method.evidence.statements.statement import read_once
from summarizer.method.evidence.substitutions import has_substitution
from summarizer.method.evidence.turned_acts import acts_turned
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Statement, Value

_ABOUT_ONE_THING = 0.4  # share of the words from which another date is another report
_DENIED = 0.3  # likeness from which what the other denies makes the difference
_ABOUT_ONE_PLACE = 0.38  # likeness from which another place makes the difference
_ABOUT_ONE_PART = 0.4  # likeness from which another name in one part makes the difference
_SIMILAR = 0.65  # likeness from which two stages are of one story: few words differ besides
_PUT_OFF = 3  # words from what is done to a beginning to the word for it
_NEARLY_EQUAL = 0.7  # likeness from which one name, or a "will", makes the difference
_LIKELY = 0.6  # likeness from which an "if" makes the difference
_EQUAL = 0.8  # likeness from which the order of two names makes the difference
_STAGES = frozenset(
    phrases(
        """
        accuse, arrest, charge, trial, sentence, convict, release, propose, accept, sign, stay,
        arrive, praise, criticise, begin, end
        """
    )
)
"""Senses that are steps of one story, or stances: a report of one is no report of another."""
_STEPS = {
    "arrest": "arrest",
    "accuse": "charge",
    "charge": "charge",
    "convict": "verdict",
    "sentence": "verdict",
    "acquit": "acquittal",
    "release": "release",
}
"""Senses that are steps of a case, and the step that each is: who is sentenced was convicted."""
_TURNED_DOWN = frozenset(phrases("resign, leave, sell, buy, sign, return"))
"""Senses of what somebody does who does not turn it down."""
_OF_REPORTS = frozenset(phrases("accept, hire"))
"""Senses that deny what is told if it is reports, or claims, that are rejected, or dismissed."""
_REBUTTALS = ("confirm", "true", *sorted(_OF_REPORTS))
_SAYINGS = frozenset({"report", "claim", "confirm"})
_NEXT = 2  # words from rejecting to what is rejected
_DOLLARS = frozenset({"usd", "aud", "cad", "nzd", "hkd", "sgd"})
_MEASURED = frozenset({"length", "mass", "area", "volume", "speed"})
_FIGURE = on_demand(r"\d[\d.,]*")
_LASTING = ("stay", "continue")
"""Senses of what is so and will be."""
_OUTCOMES = frozenset(
    phrases(
        """
        end, find, rescue, arrest, release, contained, convict, sentence, accept, reject, sign,
        appoint, resolve
        """
    )
)
"""Senses with which what went on came to an end, or to a result."""


def differs(a: Statement, b: Statement) -> bool:
    """Return whether two sentences differ in what is told: then neither reports the other.

    They differ in a number, an amount, a date, a place, a name in its role, whether it is so, who
    did it to whom, or the stage of the story. Unlike conflicts they need not be about one thing.
    Rounding, units, number words and spellings of a name are no difference.
    """
    shared, alike = shared_terms(a, b), likeness(a, b)
    return (
        any(_other_value(a, own, b, other) for own, other in unmatched(a, b))
        or any(_other_measure(a, own, b, other) for own in a.values for other in b.values)
        or (alike >= _DENIED and any(_is_denied(a, b, shared, *both) for both in opposed(a, b)))
        or (alike >= _SIMILAR and (other_stage(a, b) or not same_one(a, b)))
        or (shared >= _ABOUT_ONE_THING and _other_step(a, b))
        or (alike >= _ABOUT_ONE_PART and (_ended_since(a, b) or _ended_since(b, a)))
        or _is_called_false(a) != _is_called_false(b)
        or (_is_rebutted(a, b) or _is_rebutted(b, a))
        or (is_long_ago(a) and not looks_back(b))
        or (is_long_ago(b) and not looks_back(a))
        or (alike >= _DENIED and (_is_turned_down(a, b) or _is_turned_down(b, a)))
        or (alike >= _ABOUT_ONE_PART and (_is_part_of(a, b) or _is_part_of(b, a)))
        or (alike >= _ABOUT_ONE_PART and any(part_and_whole(a, b)))
        or (alike >= _DENIED and any(of_another_fate(a, b)))
        or doers_differ(a, b) is not None
        or did_another(a, b)
        or sides_change(a, b)
        or befell_another(a, b)
        or goes_the_other_way(a, b)
        or (alike >= _ABOUT_ONE_PLACE and _other_place(a, b))
        or (alike >= _ABOUT_ONE_PART and _other_bearer(a, b))
        or (alike >= _NEARLY_EQUAL and _other_name(a, b))
        or has_substitution(a, b)
        or told_otherwise(a, b)
        or acts_differ(a, b)
        or acts_turned(a, b)
        or left_open(a, b)
        or left_open(b, a)
        or (alike >= _NEARLY_EQUAL and _other_mood(a, b))
        or moods_differ(a, b)
        or (alike >= _LIKELY and (_only_adds_condition(a, b) or _only_adds_condition(b, a)))
        or (alike >= _EQUAL and (is_swapped(a, b) or parts_exchanged(a, b)))
    )


def _other_value(a: Statement, own: Value, b: Statement, other: Value) -> bool:
    shared = shared_terms(a, b)
    if own.kind == "score":
        return _tell_a_result(a) and _tell_a_result(b)
    if is_time(own):
        return not (own.said or other.said) and shared >= _ABOUT_ONE_THING
    if own.kind != "count":
        return True
    of_one_kind = bool(own.counted & other.counted)
    if own.roles and other.roles:
        return of_one_kind or bool(own.roles & other.roles)
    return of_one_kind or same_slot(own, other) or shared >= _NEARLY_EQUAL


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


def _is_turned_down(a: Statement, b: Statement) -> bool:
    """Return whether one sentence turns down what is done by the other: "rejected a sale"."""
    if b.signs.get("accept", 0) >= 0 or "accept" in a.terms:
        return False
    return any(a.signs.get(term) == 1 and term in b.terms for term in _TURNED_DOWN)


def _only_adds_condition(a: Statement, b: Statement) -> bool:
    """Return whether one sentence says all that the other does, under a condition: "if".

    What was done was done: "approved the bill, on condition that".
    """
    if "conditions" not in b.cues or "conditions" in a.cues or not a.content <= b.content:
        return False
    return not is_done(b)


@read_once
def _is_called_false(statement: Statement) -> bool:
    """Return whether a sentence takes back what it tells: "the report that … is false"."""
    if statement.language is None:
        return False
    return has(statement.language.vocabulary.falsehoods, statement.text.lower())


def _is_rebutted(a: Statement, b: Statement) -> bool:
    """Return whether one sentence denies as a whole what the other tells: "denied that it closed".

    It does not where it tells a happening of the other besides: "was arrested, but denies it".
    """
    return any(_is_rebutted_by(term, a, b) for term in _REBUTTALS)


def _is_rebutted_by(term: str, a: Statement, b: Statement) -> bool:
    at = b.terms.get(term, -1)
    if at < 0 or b.signs.get(term, 1) > 0 or term in a.terms:
        return False
    behind = {
        one for one, place in b.terms.items() if at < place and b.clauses[place] == b.clauses[at]
    }
    if term in _OF_REPORTS and not any(b.terms[one] <= at + _NEXT for one in behind & _SAYINGS):
        return False
    shared = a.content & b.content
    denied, claimed = shared & behind, a.content & terms_of_main_clause(a)
    told = shared - denied - _terms_of_doer(b)
    return bool(denied) and 2 * len(denied) >= len(claimed) and EVENTS.isdisjoint(told)


def _terms_of_doer(statement: Statement) -> set[str]:
    """Return the terms for who did what the main clause tells: a "chief" leads nobody there."""
    clause = clause_of(statement)
    return set() if clause is None else {word.key for word in clause.doer}


def _is_denied(a: Statement, b: Statement, shared: float, term: str, against: str) -> bool:
    """Return whether one sentence denies what is told of one thing, or what befell one name.

    "The pit was closed" and "there is no longer a pit" deny one thing.
    """
    if term == against and (_tell_one_end(a, b) or _tell_one_end(b, a)):
        return False
    if shared >= _ABOUT_ONE_THING:
        return True
    named = any(is_named(name, b) for name in a.names if name.sure and not name.speaks)
    return named and ({term, against} <= EVENTS or (term == against and _only_denies(term, a, b)))


def _only_denies(term: str, a: Statement, b: Statement) -> bool:
    """Return whether one sentence tells hardly more than that something is not so of somebody."""
    return any(
        each.denials and each.signs[term] < 0 and len(each.content - {term}) <= 1 for each in (a, b)
    )


def _tell_one_end(a: Statement, b: Statement) -> bool:
    """Return whether b tells of something as no longer so that ended, or was undone, in a."""
    if a.denials or not b.denials or b.language is None:
        return False
    is_end = any(sign < 0 and b.signs.get(term, sign) < 0 for term, sign in a.signs.items())
    return is_end and has(b.language.vocabulary.no_more, b.text.lower())


def _tell_a_result(statement: Statement) -> bool:
    """Return whether a score is that of a game or a vote: no record of a season, "(11-4)"."""
    return not DECIDED.isdisjoint(statement.terms)


def _other_name(a: Statement, b: Statement) -> bool:
    apart = (
        own.at >= 0 and one_word_apart(own.words, other.words)
        for own in a.names
        for other in b.names
    )
    return any(apart) or any(
        bool(own.place) == bool(other.place) and own.wide == other.wide
        for own, other in strangers(a, b)
        if not (own.speaks and other.speaks)  # "told the Globe", "told the Post"
    )


def _other_place(a: Statement, b: Statement) -> bool:
    return any(
        own.place == other.place == "in" and own.wide == other.wide != "region"
        for own, other in strangers(a, b)
    )


def _other_bearer(a: Statement, b: Statement) -> bool:
    """Return whether two full names have one office, or one part: who was appointed, who won."""
    return any(
        bool(own.offices & other.offices) or same_part(a, own, b, other)
        for own, other in strangers(a, b)
        if min(len(own.words), len(other.words)) > 1 and not (own.wide or other.wide)
        if not (own.joined or other.joined or own.speaks or other.speaks)
    )


def other_stage(a: Statement, b: Statement) -> bool:
    """Return whether two sentences tell of two steps of a story, or one that a step was put off."""
    own, other = _stages(a), _stages(b)
    apart = bool(own and other and not own & other)
    return apart or _is_put_off(a) != _is_put_off(b)


def _other_step(a: Statement, b: Statement) -> bool:
    """Return whether two sentences tell of two steps of a case in court, and of no common one."""
    own, other = ({_STEPS[one] for one in each.terms.keys() & _STEPS} for each in (a, b))
    return bool(own and other and not own & other)


def _stages(statement: Statement) -> set[str]:
    called_off = {"end"} if statement.signs.get("continue", 0) < 0 else set()
    return (statement.terms.keys() & _STAGES) | called_off


def _is_put_off(statement: Statement) -> bool:
    """Return whether a sentence tells that something began later: "postponed the launch"."""
    begun, delayed = statement.terms.get("begin", -1), statement.terms.get("delay", -1)
    if 0 <= delayed < begun <= delayed + _PUT_OFF:
        return True
    if not 0 <= begun < delayed:
        return False
    clause = clause_of(statement)  # "the launch was put off"
    return clause is not None and clause.verb.key == "delay" and clause.is_passive


def _ended_since(a: Statement, b: Statement) -> bool:
    """Return whether something goes on by one sentence, and has an outcome by the other."""
    if "lasting" not in a.cues or "lasting" in b.cues or {"plans", "futures"} & b.cues.keys():
        return False
    outcomes = (term for term in _OUTCOMES if b.signs.get(term) == 1)
    return any(term not in a.terms for term in outcomes)


def _is_part_of(a: Statement, b: Statement) -> bool:
    """Return whether something happened to some by one sentence, and to more by the other."""
    return any(
        own.part and not other.part and own.high < other.low and bool(own.roles & other.roles)
        for own in a.values
        for other in b.values
        if own.kind == other.kind == "count" and own.counted & other.counted
        if not any(comparable(own, each) and agree(own, each) for each in b.values)
    )


def _other_mood(a: Statement, b: Statement) -> bool:
    """Return whether one sentence tells as a plan, or a fear, what is a fact in the other."""
    moods = {"plans", "futures", "refusals"}
    if moods.isdisjoint(a.cues) == moods.isdisjoint(b.cues) or _both_last(a, b):
        return False
    return any(_is_open(a, term) != _is_open(b, term) for term in a.content & b.content)


def _both_last(a: Statement, b: Statement) -> bool:
    """Return whether what lasts is told of now, and of the time to come: "(will) stay closed"."""
    if any({"plans", "refusals"} & each.cues.keys() for each in (a, b)):
        return False
    return any(a.signs.get(term) == b.signs.get(term) == 1 for term in _LASTING)


def _is_open(statement: Statement, term: str) -> bool:
    """Return whether a term is told as a plan, or a fear."""
    planned = statement.planned_from
    return term in statement.ahead or (planned is not None and planned < statement.terms[term])
