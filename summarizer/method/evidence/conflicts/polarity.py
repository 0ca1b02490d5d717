"""Whether it is so: what one sentence says and the other denies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.alignment.agreement import agree, comparable, is_time
from summarizer.method.evidence.alignment.counterparts import PEOPLE
from summarizer.method.evidence.alignment.happenings import EVENTS
from summarizer.method.evidence.alignment.scopes import (
    are_bases,
    of_one_group,
    qualifies,
    tells_what_led_to_it,
)
from summarizer.method.evidence.alignment.which_one import same_one
from summarizer.method.evidence.conflicts.pair import EVENTS_DENIED, SIGNS, Clash
from summarizer.method.evidence.conflicts.two_subjects import are_said_of_others
from summarizer.method.evidence.statements import Span
from summarizer.method.evidence.statements.counting import FATES
from summarizer.method.evidence.who_did_what.opposites import opposed
from summarizer.method.evidence.wording_differences.denied_opposites import turned_down

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.method.evidence.conflicts.pair import Pair
    from summarizer.method.evidence.statements import Statement, Value


_ANSWERS = frozenset({"confirm"})
"""Senses with which somebody answers a doubt: confirming and denying are told themselves."""
_OF_PEOPLE = frozenset({"survive", "convict", "hire", "release", "arrest", "hurt"})
"""Senses that are true of some people and not of others."""
_REPEATED = frozenset({"meet"})
"""Senses of what happens more than once in one story."""
_RESUMED = frozenset({"open", "continue", "function"})
"""Senses of what is so, is not, and is so again."""
_LASTING = ("stay", "continue")
_AGAIN_FAR = 3  # words from "again" to what is so again
_FEWEST = 2  # content words and names in common: what is denied, and of what


def signs(pair: Pair) -> Iterator[Clash]:
    """Yield what one sentence says and the other denies."""
    a, b = pair.a, pair.b
    if (
        len(a.content & b.content) + _names_shared(a, b) < _FEWEST
        or not (found := opposed(a, b))
        or (nearness := pair.nearness()) < EVENTS_DENIED
        or any(map(_of_two, pair.unmatched))
        or not same_one(a, b)
        or _is_limited(a)
        or _is_limited(b)
        or _meet_at_a_bound(a, b)
        or ("others" in a.cues) != ("others" in b.cues)
        or not of_one_group(a, b)
    ):
        return
    for term, against in found:
        if (nearness < SIGNS and term not in EVENTS) or _are_others(pair, term):
            continue
        if _are_of_two_things(pair, term, against) or _are_two_times(a, term, b, against):
            continue
        if _may_come(a, term, b, against) or (term == "open" and _at_an_hour(pair)):
            continue
        planned = _is_behind(a, a.planned_from, term) != _is_behind(b, b.planned_from, against)
        doubted = _is_doubted(a, term, b, against)
        if not planned and (not doubted or term in _ANSWERS):
            own, other = _told(a, term, b, against), _told(b, against, a, term)
            yield Clash("polarity", own, other)


def _is_limited(statement: Statement) -> bool:
    """Return whether a sentence denies something in part: "not all", "not until Friday"."""
    return bool(statement.denials) and "limited_negations" in statement.cues


def _is_doubted(a: Statement, term: str, b: Statement, against: str) -> bool:
    """Return whether one of two sentences tells as a doubt what the other one says.

    "The man suspected of theft", whom both tell of, leaves it to them what became of him.
    """
    own = _is_behind(a, a.doubted_from, term)
    other = _is_behind(b, b.doubted_from, against)
    doubts = a.cues.get("doubts", frozenset())
    if own and other and doubts == b.cues.get("doubts"):
        return False
    return own or other


def _are_of_two_things(pair: Pair, term: str, against: str) -> bool:
    """Return whether what is said and what is denied are of two moments, sorts, bases or people."""
    a, b = pair.a, pair.b
    return (
        _is_lacking(a, term)
        or _is_lacking(b, against)
        or qualifies(a, term, b, against)
        or are_bases(a, term, b, against)
        or (tells_what_led_to_it(a, term) and tells_what_led_to_it(b, against))
        or are_said_of_others(pair, term, against)
        or (term == against and (_is_in_another_act(a, term, b) or _is_in_another_act(b, term, a)))
    )


def _is_in_another_act(statement: Statement, term: str, other: Statement) -> bool:
    """Return whether a thing is only denied together with a deed that the other does not tell.

    "Did not hold any shares" does not deny that "the shares rose".
    """
    if statement.signs[term] >= 0 or term in EVENTS:
        return False
    first, last = statement.shown[term]
    return any(
        first < at < last and statement.signs.get(act, 0) < 0 and act not in other.terms
        for act, at in statement.terms.items()
    )


def refusals(pair: Pair) -> Iterator[Clash]:
    """Yield what somebody who is named did on a day, and turned down on the same day."""
    if pair.nearness() < SIGNS or not pair.shared_names or pair.has_strangers():
        return
    if any(map(_of_two, pair.unmatched)) or not _are_of_one_day(pair):
        return
    if (done := turned_down(pair.a, pair.b)) and _in_one_clause(pair.b, done):
        yield Clash("polarity", _span(pair.a, done), _span(pair.b, "accept"))
    elif (done := turned_down(pair.b, pair.a)) and _in_one_clause(pair.a, done):
        yield Clash("polarity", _span(pair.a, "accept"), _span(pair.b, done))


def _are_of_one_day(pair: Pair) -> bool:
    return any(
        own.kind == other.kind == "day" and agree(own, other)
        for own in pair.a.values
        for other in pair.b.values
    )


def _in_one_clause(statement: Statement, term: str) -> bool:
    """Return whether a term stands in the clause of what is turned down."""
    places = statement.terms[term], statement.terms["accept"]
    return statement.clauses[places[0]] == statement.clauses[places[1]]


def _span(statement: Statement, term: str) -> Span:
    first, last = statement.shown[term]
    return Span(statement.spans[first].start, statement.spans[last].end)


def _are_two_times(a: Statement, term: str, b: Statement, against: str) -> bool:
    """Return whether what is so again by one sentence was not so, by the other: "had been closed".

    It is not of what is said to last: "still closed".
    """
    return any(
        one in _RESUMED
        and _is_again(said, one)
        and ("again" not in other.cues or tells_what_led_to_it(other, there))
        and "lasting" not in other.cues
        and not any(other.signs.get(lasting) == 1 for lasting in _LASTING)
        for said, one, other, there in ((a, term, b, against), (b, against, a, term))
    )


def _is_again(statement: Statement, term: str) -> bool:
    """Return whether a word for "again" stands near a term, or is its word: "reopened"."""
    known = statement.cues.get("again", frozenset())
    at = statement.terms[term]
    near = range(max(0, at - _AGAIN_FAR), min(len(statement.folded), at + _AGAIN_FAR + 1))
    told = " ".join(statement.folded[place] for place in near)
    return any(f" {word} " in f" {told} " for word in known)


def _is_lacking(statement: Statement, term: str) -> bool:
    """Return whether a meeting is denied for one moment alone: "left without talks"."""
    language = statement.language
    first = statement.folded[statement.shown[term][0]]
    return term in _REPEATED and language is not None and first in language.vocabulary.lacking


def _may_come(a: Statement, term: str, b: Statement, against: str) -> bool:
    """Return whether what did not happen by one sentence is to come by the other.

    What has happened cannot be what "will not" happen.
    """
    if not (a.denials or b.denials) or "refusals" in a.cues.keys() | b.cues.keys():
        return False
    if (term in a.ahead) == (against in b.ahead):
        return False
    to_come, told = (a, b) if term in a.ahead else (b, a)
    return bool(told.denials) or not to_come.denials


def _at_an_hour(pair: Pair) -> bool:
    """Return whether opening and closing are those of a day: at six, or at 38 dollars."""
    hours = [any(each.kind == "clock" for each in one.values) for one in (pair.a, pair.b)]
    return hours[0] != hours[1] or any(own.kind == "money" for own, _ in pair.unmatched)


def _meet_at_a_bound(a: Statement, b: Statement) -> bool:
    """Return whether one thing lasts until a time at which another one is told: "until Friday"."""
    return any(
        is_time(own) and comparable(own, other) and own.bound != other.bound and agree(own, other)
        for own in a.values
        for other in b.values
    )


def _names_shared(a: Statement, b: Statement) -> int:
    """Return how many names of one sentence the other has too."""
    others = {word for name in b.names for word in name.words}
    return sum(not others.isdisjoint(name.words) for name in a.names)


def _are_others(pair: Pair, term: str) -> bool:
    """Return whether what happened to people may have happened to others of them."""
    if term not in _OF_PEOPLE:
        return False
    a, b = pair.a, pair.b
    counts = [[each for each in one.values if each.kind == "count"] for one in (a, b)]
    if any(each.part for each in (*counts[0], *counts[1])):
        return True
    if all(map(_some, counts)) and not _same_people(*counts):
        return True
    if any(own.kind == "age" for own, _ in pair.unmatched):
        return True  # a man of 19, and one of 22
    return any(not (own.place or other.place) for own, other in pair.strangers)


def _same_people(own: list[Value], other: list[Value]) -> bool:
    """Return whether as many are told of by a word that is no general one: two brothers."""
    return any(
        agree(one, each) and bool(one.counted & each.counted - FATES - PEOPLE)
        for one in own
        for each in other
    )


def _of_two(both: tuple[Value, Value]) -> bool:
    """Return whether two times are those of two moments: no time at which somebody spoke."""
    own, other = both
    return is_time(own) and not (own.said or other.said)


def _some(counts: list[Value]) -> bool:
    return any(each.low for each in counts)


def _told(statement: Statement, term: str, other: Statement, against: str) -> Span:
    """Return the span of a term with the negation that denies it: "not guilty".

    What a word for none denies in the other sentence is shown with as many words as it takes there:
    "voted yes" beside "voted no", "All of the passengers" beside "None of the passengers".
    """
    first, last = statement.shown[term]
    if term == against and other.signs[term] < 0:
        at = statement.terms[term]
        before, behind = _reach_of_none(other, term)
        near = range(max(0, at - before), min(len(statement.spans), at + behind + 1))
        told = [one for one in near if statement.clauses[one] == statement.clauses[at]]
        first, last = min(first, told[0]), max(last, told[-1])
    return Span(statement.spans[first].start, statement.spans[last].end)


def _reach_of_none(statement: Statement, term: str) -> tuple[int, int]:
    """Return how many words a word for none stands before a denied term, and how many behind it.

    It denies what is told of a thing together with the thing, or stands behind: "voted no".
    """
    (first, last), at = statement.shown[term], statement.terms[term]
    if statement.folded[last] in statement.cues.get("negations", ()):
        return 0, last - at
    others = (one for one, place in statement.terms.items() if place not in (first, at))
    return (at - first if any(statement.shown[one][0] == first for one in others) else 0), 0


def _is_behind(statement: Statement, first: int | None, term: str) -> bool:
    return first is not None and first < statement.terms[term]
