"""Scopes: whether figures, and what happened, are of one period, extent, stage and survey."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.phrases import phrases
from summarizer.method.evidence.alignment.agreement import agree, is_time
from summarizer.method.evidence.alignment.counterparts import GROUPS, PEOPLE, is_named
from summarizer.method.evidence.alignment.happenings import EVENTS
from summarizer.method.evidence.alignment.which_one import same_one
from summarizer.method.evidence.statements.statement import read_once

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from summarizer.method.evidence.statements import Statement, Value
    from summarizer.method.evidence.statements.statement import Limit

_STAGES = frozenset(
    phrases("begin, end, leave, arrive, arrest, charge, trial, sentence, release, propose")
)
"""Senses that are moments of one story: each has a day, and a place, of its own."""
_MEASURES = frozenset({"revenue", "profit", "debt", "fine"})
"""Senses of what an amount is an amount of."""
_PERIOD = 6  # letters that tell one period from another: "quarter" and "quarterly" are one
_PERIODS = frozenset({"day", "month", "year"})
_OPENING = 5  # words: "About ten years ago a"
_BASIS = 6  # words of a clause in front: "Not adjusted for the season,"
_LASTING = frozenset({"length", "mass", "area", "volume", "storeys", "magnitude", "age"})
"""Kinds of value that belong to a thing, whatever is planned for it."""


def same_scope(a: Statement, b: Statement) -> bool:
    """Return whether figures are of one period and extent."""
    if not _are_of_one_extent(a, b):
        return False
    own, other = _times(a), _times(b)
    if ("futures" in a.cues) != ("futures" in b.cues) and bool(own) != bool(other):
        return False  # "will lay off 1,900" and "laid off 2,700 in 2019"
    return are_of_one_time(a, b) and same_one(a, b) and not _of_two_bases(a, b)


def _of_two_bases(a: Statement, b: Statement) -> bool:
    """Return whether both sentences open with what figures count in, and one denies it."""
    return any(
        a.signs[term] * b.signs.get(term, 0) < 0 and are_bases(a, term, b, term) for term in a.signs
    )


def are_bases(a: Statement, term: str, b: Statement, other: str) -> bool:
    """Return whether a term of each of two sentences stands in front of the figures it is of."""
    return all(_is_in_front(one, each) for one, each in ((a, term), (b, other)))


def _is_in_front(statement: Statement, term: str) -> bool:
    """Return whether a sentence opens with a term in a short clause, and has figures behind that.

    In front of the term there may be one word: "Not counting the crew", "Without overtime". Of a
    clause with a subject it would be the predicate: "The bridge is not open".
    """
    language, first = statement.language, statement.folded[0]
    if language is None or statement.terms[term] > 1 or first in language.vocabulary.no:
        return False
    length = statement.clauses.count(0)
    figures = [value.at for value in statement.values if not is_time(value)]
    return length <= _BASIS and bool(figures) and all(at >= length for at in figures)


def of_two_polls(a: Statement, b: Statement, value: Value) -> bool:
    """Return whether shares may be those of two polls, or counts those of the people asked.

    How many birds a survey found is a fact.
    """
    asked = value.kind == "count" and bool(value.counted & PEOPLE)
    return (asked or value.kind == "percent") and "polls" in a.cues.keys() & b.cues.keys()


def same_mood(a: Statement, b: Statement, value: Value) -> bool:
    """Return whether two sentences tell facts, or both plans; lengths are facts in either."""
    return value.kind in _LASTING or ("plans" in a.cues) == ("plans" in b.cues)


@read_once
def is_long_ago(statement: Statement) -> bool:
    """Return whether a sentence opens with the time of an earlier event: "Ten years ago".

    So it does with a year before that of its article: "In the eruption of 1991". Of the news nobody
    needs to tell it first.
    """
    known = statement.language.vocabulary if statement.language else None
    if known is None or not known.long_ago or not statement.folded:
        return False
    opening = " ".join(statement.folded[:_OPENING])
    if any(f" {ago} " in f" {opening} " for ago in known.long_ago):
        return True
    opening_values = [value for value in statement.values if value.at < _OPENING]
    if statement.folded[0] not in known.place_prepositions or any(
        value.kind in {"month", "day"} for value in opening_values
    ):
        return False
    own = (statement.published or "")[:4]
    return any(value.kind == "year" and str(int(value.low)) != own for value in opening_values)


@read_once
def looks_back(statement: Statement) -> bool:
    """Return whether a sentence names a year, or says anywhere how long ago something was."""
    known = statement.language.vocabulary if statement.language else None
    told = f" {' '.join(statement.folded)} "
    return any(value.kind == "year" for value in statement.values) or (
        known is not None and any(f" {ago} " in told for ago in known.long_ago)
    )


def _are_of_one_extent(a: Statement, b: Statement) -> bool:
    """Return whether no sentence alone speaks of a whole: "nationwide", "across Asia"."""
    if not _meet(a, b, "extents"):
        return False
    return not (_spans_more(a, b) or _spans_more(b, a))


def _spans_more(a: Statement, b: Statement) -> bool:
    spanning = (name for name in a.names if name.place == "across")
    return any(not is_named(name, b) for name in spanning)


def are_of_one_time(a: Statement, b: Statement) -> bool:
    """Return whether two sentences name a time or a period in common, or one of them names none."""
    times, others = _times(a), _times(b)
    periods, other_periods = _periods(a), _periods(b)
    same_time = any(_same_time(own, other) for own in times for other in others)
    same_period = bool(periods & other_periods)
    if times and others and not same_time:
        same_time = _are_of_two_clauses(a, times, b, others)  # so that nothing parts them
    if (times and others and not same_time) or (periods and other_periods and not same_period):
        return False
    silent = not (times or periods) or not (others or other_periods)
    return silent or same_time or same_period


def _are_of_two_clauses(
    a: Statement, times: list[Value], b: Statement, others: list[Value]
) -> bool:
    """Return whether times cannot be compared: of what happened, and of what led to it.

    "Was fined on Tuesday", "was fined after a woman fell in 2024".
    """
    return all(
        own.kind != other.kind and (own.at in _side_words(a)) != (other.at in _side_words(b))
        for own in times
        for other in others
    )


def same_date(a: Statement, own: Value, b: Statement, other: Value) -> bool:
    """Return whether the times nearest to two values may be one: not "in 2004" and "on Sunday"."""
    time, another = _nearest_time(a, own), _nearest_time(b, other)
    if time and another and _are_of_two_clauses(a, [time], b, [another]):
        return True
    if time is None or another is None:
        return not (_is_of_another_year(a, time) or _is_of_another_year(b, another))
    if time.kind == another.kind:
        return time.kind == "day" or time.low == another.low
    return {time.kind, another.kind} != {"day", "year"}


def _is_of_another_year(statement: Statement, time: Value | None) -> bool:
    """Return whether a time is a year before that of the article: "In 2002 it killed 61"."""
    published = statement.published or ""
    if time is None or time.kind != "year" or not published[:4].isdecimal():
        return False
    return time.low < int(published[:4])


def _nearest_time(statement: Statement, value: Value) -> Value | None:
    return min(_times(statement), key=lambda time: abs(time.at - value.at), default=None)


@read_once
def _side_words(statement: Statement) -> frozenset[int]:
    """Return the places of the words behind an "after" or a "when" of their clause."""
    language, folded = statement.language, statement.folded
    openers = [phrase.split() for phrase in language.joined_clauses] if language else []
    found: set[int] = set()
    for at, clause in enumerate(statement.clauses):
        opens = any(list(folded[at : at + len(words)]) == words for words in openers)
        if opens or (at - 1 in found and statement.clauses[at - 1] == clause):
            found.add(at)
    return frozenset(found)


@read_once
def _times(statement: Statement) -> list[Value]:
    # A year is that of what it names, "the 2019 flood": nobody speaks in one.
    return [
        value
        for value in statement.values
        if value.kind in _PERIODS and (not value.said or value.kind == "year")
    ]


def _same_time(own: Value, other: Value) -> bool:
    """Return whether two values are one time; a weekday without a date may be any of its name."""
    if (own.kind, own.low) != (other.kind, other.low):
        return False
    if own.day is None or other.day is None:
        return own.day == other.day
    if None in (own.day.ordinal, other.day.ordinal):
        return agree(own, other)
    return own.day.ordinal == other.day.ordinal


@read_once
def _periods(statement: Statement) -> frozenset[str]:
    return frozenset(period[:_PERIOD] for period in statement.cues.get("periods", ()))


def same_stage(a: Statement, b: Statement) -> bool:
    """Return whether two sentences may tell of one moment: not of a beginning and an end."""
    own, other = _stages(a), _stages(b)
    shared = a.terms.keys() & b.terms.keys() & EVENTS
    apart = any(a.signs[term] * b.signs[term] < 0 for term in shared)
    return same_one(a, b) and not apart and (not own or not other or bool(own & other))


def _stages(statement: Statement) -> set[str]:
    left = {"leave"} if statement.signs.get("stay", 0) < 0 else set()
    return (statement.terms.keys() & _STAGES) | left


def tells_what_led_to_it(statement: Statement, term: str) -> bool:
    """Return whether a term stands behind an "after" or a "before": "before the doors opened"."""
    return statement.terms[term] in _side_words(statement)


def same_capacity(a: Statement, own: Value, b: Statement, other: Value) -> bool:
    """Return whether both sentences, or neither, tell how many people would have room."""
    if not own.counted | other.counted <= PEOPLE:
        return True  # "holds 310 clocks"
    return ("capacities" in a.cues) == ("capacities" in b.cues)


def same_measure(a: Statement, b: Statement) -> bool:
    """Return whether amounts are of one sort: not net and gross, men and women, sales and debt."""
    if not (of_one_group(a, b) and _share(a, b, _MEASURES) and _meet(a, b, "qualifiers")):
        return False
    return not _is_qualified_otherwise(a, b)


def _is_qualified_otherwise(a: Statement, b: Statement) -> bool:
    """Return whether one sentence denies what qualifies an amount in the other: "not adjusted"."""
    return any(
        a.signs[term] * b.signs.get(term, 0) < 0 and qualifies(a, term, b, term) for term in a.terms
    )


def qualifies(a: Statement, term: str, b: Statement, other: str) -> bool:
    """Return whether a term of each of two sentences tells of which sort their figures are."""
    return all(
        one.folded[one.terms[each]] in one.cues.get("qualifiers", frozenset())
        and not all(map(is_time, one.values))
        for one, each in ((a, term), (b, other))
    )


def of_one_group(a: Statement, b: Statement) -> bool:
    """Return whether two sentences may speak of the same people: not of children and adults."""
    return _share(a, b, GROUPS)


def _share(a: Statement, b: Statement, terms: AbstractSet[str]) -> bool:
    """Return whether two sentences have one of some terms in common, or one of them has none."""
    own, other = a.content & terms, b.content & terms
    return not own or not other or bool(own & other)


def _meet(a: Statement, b: Statement, cue: Limit) -> bool:
    """Return whether two sentences have a phrase of a field in common, or both have none."""
    own, other = a.cues.get(cue, frozenset()), b.cues.get(cue, frozenset())
    return own == other or bool(own & other)
