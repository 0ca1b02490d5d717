"""Numbers and amounts that cannot both be true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.alignment.agreement import (
    agree,
    comparable,
    is_time,
    same_name,
)
from summarizer.method.evidence.alignment.counterparts import (
    adds_up,
    are_counterparts,
    are_of_others,
    same_level,
)
from summarizer.method.evidence.alignment.happenings import DECIDED
from summarizer.method.evidence.alignment.scopes import (
    of_one_group,
    of_two_polls,
    same_capacity,
    same_date,
    same_measure,
    same_mood,
    same_scope,
)
from summarizer.method.evidence.conflicts.beside_values import share_what_is_beside
from summarizer.method.evidence.conflicts.dates import is_of_the_event
from summarizer.method.evidence.conflicts.other_things import (
    AMOUNT_KINDS,
    agree_on_others,
    are_of_two_owners,
    is_asked_for,
    moved_for_others,
    refers_back,
)
from summarizer.method.evidence.conflicts.pair import (
    AGES,
    AMOUNTS,
    MEASURES,
    NUMBERS,
    OTHER_AMOUNTS,
    OTHER_WORDS,
    PARTS,
    SAME_NAMES,
    SCORES,
    Clash,
    several,
)
from summarizer.method.evidence.conflicts.sizes import may_be_of_one_size
from summarizer.method.evidence.conflicts.tolls import NEAR, are_tolls_of_one_event, is_no_toll
from summarizer.method.evidence.conflicts.updates import (
    follows_by_date,
    has_grown,
    is_said_to_follow,
)
from summarizer.method.evidence.statements import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.method.evidence.conflicts.pair import Kind, Pair
    from summarizer.method.evidence.statements import Statement, Value


_FATE_FAR = 8  # words from a number to what happened to those counted
_AGE_FAR = 4  # words from a name to the age of its bearer


def numbers(pair: Pair) -> Iterator[Clash]:
    """Yield the numbers of one thing that differ."""
    a, b = pair.a, pair.b
    found = pair.unmatched
    # Where the dates differ as well, two things are told of.
    if not _are_of_one_frame(a, b) or any(is_of_the_event(pair, *both) for both in found):
        return
    if pair.is_in_two_places:
        return
    nearness = pair.nearness()
    for own, other in _nearest(pair, found):
        tolls = are_tolls_of_one_event(pair, own, other)
        if is_time(own) or nearness < (NEAR if tolls else _least(pair, own, other)):
            continue
        if not _are_of_one_thing(pair, own, other):
            continue
        alike = tolls or are_counterparts(own, other) or pair.differs_in(own, other)
        added = adds_up(a, own, other) or adds_up(b, other, own)
        if (tolls and has_grown(pair, own, other)) or (alike and not added):
            yield _clash(pair, own, other)


def _nearest(pair: Pair, found: list[tuple[Value, Value]]) -> list[tuple[Value, Value]]:
    """Return the pairs of values without those of which one has a nearer counterpart.

    "The union says 86 percent" is to be compared with the union's 81, not the company's 62 percent.
    """
    near = [
        (own, other)
        for own, other in found
        if own.part == other.part and share_what_is_beside(pair.a, own, pair.b, other)
    ]
    taken = {id(value) for both in near for value in both}
    return [both for both in found if both in near or taken.isdisjoint(map(id, both))]


def but_for_a_value(pair: Pair) -> Clash | None:
    """Return the one number in which two sentences differ that name the same, and at one time.

    It is a conflict where each sentence would be taken for a report of the other without it.
    """
    a, b = pair.a, pair.b
    if len(pair.unmatched) != 1 or pair.has_strangers():
        return None
    own, other = pair.unmatched[0]
    if is_time(own) or own.kind == "label" or own.bound or other.bound or not same_mood(a, b, own):
        return None
    if are_of_others(own, other):
        return None  # the killed, and the injured
    if _are_of_two_things(pair, own, other) or _at_two_ends(a, b) or not of_one_group(a, b):
        return None
    if own.kind in AMOUNT_KINDS and not same_measure(a, b):
        return None
    return _clash(pair, own, other) if _are_of_one_frame(a, b) else None


def _clash(pair: Pair, own: Value, other: Value) -> Clash:
    kind: Kind = "amount" if own.kind in AMOUNT_KINDS else "number"
    shown = _with_fate if 0.0 in (own.high, other.high) else _alone
    said = is_said_to_follow(pair, own, other)
    dated = not said and follows_by_date(pair, own, other)
    return Clash(kind, shown(pair.a, own), shown(pair.b, other), said or dated, dated)


def _are_of_one_frame(a: Statement, b: Statement) -> bool:
    """Return whether two sentences tell of one period, and of one thing of a kind."""
    return same_scope(a, b) and _is_of_a_further_one(a) == _is_of_a_further_one(b)


def _is_of_a_further_one(statement: Statement) -> bool:
    """Return whether a sentence tells of one more of a kind: "a second earthquake"."""
    return "additions" in statement.cues


def _least(pair: Pair, own: Value, other: Value) -> float:
    """Return how near two sentences must be for two values to be those of one thing."""
    alike = _are_counted_alike(pair, own, other)
    if own.kind == "age" and _have_one_bearer(pair, own, other):
        return NEAR
    alone = alike and _is_told_alone(pair, own, other)
    if own.kind == "money" and alone and not pair.has_strangers():
        return SAME_NAMES
    needed = _needed(pair, own, other) + several(pair, own, other)
    if alike:
        return needed
    return needed + (OTHER_AMOUNTS if own.kind in AMOUNT_KINDS else OTHER_WORDS)


def _have_one_bearer(pair: Pair, own: Value, other: Value) -> bool:
    """Return whether two ages stand behind one name: "Ada Moss, 43, won", "Ada Moss, 47, beat"."""
    return any(
        0 < own.at - name.at <= _AGE_FAR
        and 0 < other.at - each.at <= _AGE_FAR
        and name.sure
        and each.sure
        and same_name(name.words, each.words)
        for name in pair.a.names
        for each in pair.b.names
    )


def _is_told_alone(pair: Pair, own: Value, other: Value) -> bool:
    """Return whether each of two sentences has one value of the kind."""
    return all(
        sum(comparable(each, value) for each in statement.values) == 1
        for statement, value in ((pair.a, own), (pair.b, other))
    )


def _are_of_one_thing(pair: Pair, own: Value, other: Value) -> bool:
    """Return whether two values of one kind may be those of one thing, at one time."""
    a, b = pair.a, pair.b
    if not (same_mood(a, b, own) and same_date(a, own, b, other) and same_level(own, other)):
        return False
    if _are_of_two_things(pair, own, other):
        return False
    if own.kind in {"age", "score"}:
        return _are_of_one_person_or_game(pair, own, other)
    of_others = bool(own.counted and other.counted) and not own.counted & other.counted
    if own.kind == "percent" and (of_others or are_of_two_owners(pair, own, other)):
        return False  # "60 percent of its coffee", "25 percent of its exports"
    if own.kind in AMOUNT_KINDS and not same_measure(a, b):
        return False
    return own.kind == "count" or not _at_two_ends(a, b)


def _are_of_two_things(pair: Pair, own: Value, other: Value) -> bool:
    """Return whether two values may be of two polls, of two sizes, or count two groups."""
    a, b = pair.a, pair.b
    return (
        of_two_polls(a, b, own)
        or a.signs.get("rise", 0) * b.signs.get("rise", 0) < 0
        or not same_capacity(a, own, b, other)
        or not may_be_of_one_size(pair, own, other)
        or moved_for_others(a, own, b, other)
        or is_no_toll(a, own) != is_no_toll(b, other)
        or refers_back(a, own) != refers_back(b, other)
        or is_asked_for(a, own) != is_asked_for(b, other)
        or agree_on_others(a, own, b, other)
    )


def _are_of_one_person_or_game(pair: Pair, own: Value, other: Value) -> bool:
    """Return whether two ages may be those of one person, or two scores results of one game."""
    if own.kind == "age":
        return not _are_of_two(pair, own, other)
    return all(DECIDED & one.terms.keys() for one in (pair.a, pair.b))


def _at_two_ends(a: Statement, b: Statement) -> bool:
    """Return whether one amount is of an opening and one of a close: "opened at 38 dollars"."""
    opens, others = a.signs.get("open", 0), b.signs.get("open", 0)
    return opens * others < 0 or opens * b.signs.get("end", 0) + others * a.signs.get("end", 0) > 0


def _are_counted_alike(pair: Pair, own: Value, other: Value) -> bool:
    """Return whether two counts count the same, or people to whom the same happened.

    Of what two amounts are is told beside them.
    """
    if own.kind in {"age", "score", "label"}:
        return True
    if own.kind != "count":
        return share_what_is_beside(pair.a, own, pair.b, other)
    return bool(own.counted & other.counted or own.roles)


def _are_of_two(pair: Pair, own: Value, other: Value) -> bool:
    """Return whether two ages may be those of two people: of several told, or of other names."""
    ages = [sum(each.kind == "age" for each in one.values) for one in (pair.a, pair.b)]
    if max(ages) > 1:
        return True
    return any(
        abs(name.at - own.at) <= _AGE_FAR and abs(another.at - other.at) <= _AGE_FAR
        for name, another in pair.strangers
    )


def _alone(_: Statement, value: Value) -> Span:
    return value.span


def _with_fate(statement: Statement, value: Value) -> Span:
    """Return the span of a number and what happened to those counted: "nobody was hurt"."""
    if not 0 <= value.fate < len(statement.spans) or abs(value.fate - value.at) > _FATE_FAR:
        return value.span
    fate = statement.spans[value.fate]
    return Span(min(value.span.start, fate.start), max(value.span.end, fate.end))


def _needed(pair: Pair, value: Value, other: Value) -> float:
    if value.part:
        return MEASURES if _are_of_one_whole(pair, value, other) else PARTS
    if value.kind == "score":
        return SCORES
    if value.kind == "age":
        return AGES
    if value.kind in AMOUNT_KINDS:
        return AMOUNTS
    return NUMBERS if value.kind == "count" else MEASURES


def _are_of_one_whole(pair: Pair, own: Value, other: Value) -> bool:
    """Return whether both sentences tell the whole of two parts: 61, and 54, of the 120 seats."""
    most = max(own.high, other.high)
    return any(
        comparable(one, each) and one.low > most and agree(one, each)
        for one in pair.a.values
        for each in pair.b.values
        if comparable(own, one)
    )
