"""Slots: which values, names and words of two sentences may be about the same thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.phrases import phrases
from summarizer.method.evidence.agreement import agree, comparable, same_name
from summarizer.method.evidence.statements.counting import FATES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.method.evidence.statements import Name, Statement, Value

_EVENTS = FATES | frozenset(
    phrases(
        """
        trial, sentence, escape, collapse, crash, sink, blast, flood, quake, shoot, attack, begin,
        end, open, close, rise, fall, win, accept, confirm, allow, support, continue, find, buy,
        sell, vote, elect, appoint, resign, establish, born, build, destroy, pay, fine, propose,
        sign, meet, delay, hold, lead, write, warn, leave, arrive, return, marry, protest, strike
        """
    )
)
"""Senses that are happenings: two sentences on different ones are not about one thing."""
_PEOPLE = frozenset({"people", "passenger", "work", "onlookers"})
_SURE_PLACES = frozenset({"in", "near"})
_GROUPS = frozenset({"child", "woman", "man", "army", "police", "student"})
"""Senses of people who are mostly a part of those told of."""
_PERIOD = 6  # letters that tell one period from another: "quarter" and "quarterly" are one
_PERIODS = frozenset({"day", "month", "year"})
_CONVERSE = frozenset({"win"})
"""Senses whose opposite says the same of the other side: who wins, and who loses."""


def shared_terms(a: Statement, b: Statement) -> float:
    """Return the share of the content words of the sentence with fewer that the other has too."""
    own, other = a.content, b.content
    return len(own & other) / max(1, min(len(own), len(other)))


def likeness(a: Statement, b: Statement) -> float:
    """Return Dice's coefficient of the content words of two sentences, names left out."""
    return 2 * len(a.content & b.content) / max(1, len(a.content) + len(b.content))


def unmatched(a: Statement, b: Statement) -> Iterator[tuple[Value, Value]]:
    """Yield the values of one kind that disagree, and that the other sentence does not hold."""
    lonely = [value for value in b.values if not _is_held(value, a)]
    for own in a.values:
        others = [other for other in lonely if comparable(own, other) and not agree(own, other)]
        if others and not _is_held(own, b):
            yield from ((own, other) for other in others)


def _is_held(value: Value, statement: Statement) -> bool:
    """Return whether a sentence has a value that agrees, and is not told of somebody else."""
    return any(
        comparable(value, each) and agree(value, each) and not _are_of_others(value, each)
        for each in statement.values
    )


def _are_of_others(own: Value, other: Value) -> bool:
    """Return whether two counts are of people to whom different things happened."""
    return bool(own.roles and other.roles) and not own.roles & other.roles


def same_slot(own: Value, other: Value) -> bool:
    """Return whether two values may be values of one thing: what is counted, what happened."""
    if own.kind != "count":
        return own.part == other.part
    if own.part != other.part or _are_of_others(own, other):
        return False
    counted, others = own.counted - FATES, other.counted - FATES
    if counted & others:
        return True
    if not (own.roles & other.roles):
        return False
    if not counted or not others:
        return not (counted | others) & _GROUPS
    return bool(counted & _PEOPLE and others & _PEOPLE)


def same_frame(a: Statement, b: Statement) -> bool:
    """Return whether figures are of one period, not of two polls, and both facts or plans."""
    if ("plans" in a.cues) != ("plans" in b.cues) or "polls" in a.cues.keys() & b.cues.keys():
        return False
    if not _are_of_one_time(a, b):
        return False
    which, others = a.cues.get("ordinals", frozenset()), b.cues.get("ordinals", frozenset())
    return not which or not others or bool(which & others)


def _are_of_one_time(a: Statement, b: Statement) -> bool:
    """Return whether two sentences name the same periods and times, or one of them names none."""
    periods, others = _periods(a), _periods(b)
    times, other_times = _times(a), _times(b)
    if not (periods or times) or not (others or other_times):
        return True
    return (
        periods == others
        and all(any(_same_time(own, other) for other in other_times) for own in times)
        and all(any(_same_time(own, other) for own in times) for other in other_times)
    )


def _periods(statement: Statement) -> frozenset[str]:
    told = statement.cues.get("periods", frozenset())
    return frozenset(period[:_PERIOD] for period in told)


def _times(statement: Statement) -> list[Value]:
    return [value for value in statement.values if value.kind in _PERIODS and not value.said]


def _same_time(own: Value, other: Value) -> bool:
    """Return whether two values are one time; a weekday without a date may be any of its name."""
    if (own.kind, own.low) != (other.kind, other.low):
        return False
    if own.day is None or other.day is None:
        return own.day == other.day
    if None in (own.day.ordinal, other.day.ordinal):
        return agree(own, other)
    return own.day.ordinal == other.day.ordinal


def same_events(a: Statement, b: Statement) -> bool:
    """Return whether two sentences may tell of one happening."""
    own, other = a.terms.keys() & _EVENTS, b.terms.keys() & _EVENTS
    which, others = a.cues.get("ordinals", frozenset()), b.cues.get("ordinals", frozenset())
    if which and others and not which & others:
        return False
    if not own or not other:
        return True
    return bool(own & other) and not (own - other and other - own)


def strangers(a: Statement, b: Statement) -> Iterator[tuple[Name, Name]]:
    """Yield the names of one sentence and of the other that neither of them shares."""
    own = [name for name in a.names if name.sure and not _is_named(name, b)]
    other = [name for name in b.names if name.sure and not _is_named(name, a)]
    return ((each, name) for each in own for name in other)


def _is_named(name: Name, statement: Statement) -> bool:
    words = set(statement.folded)
    return (
        any(word in words for word in name.words)
        or any(same_name(name.words, other.words) for other in statement.names)
        or (len(name.words) == 1 and name.words[0] in statement.initials)
    )


def opposed(a: Statement, b: Statement) -> list[str]:
    """Return the terms that one sentence says and the other denies.

    Where both deny something, their negations may say the same. Who beat whom is the same as whom
    lost to whom.
    """
    if a.denials and b.denials:
        return []
    terms = [term for term, sign in a.signs.items() if sign * b.signs.get(term, 0) < 0]
    return [term for term in terms if term not in _CONVERSE or not is_reversed(a, b)]


def is_reversed(a: Statement, b: Statement) -> bool:
    """Return whether two names stand in one order in a sentence, and the other way in the other."""
    return _turns(a, b) and _turns(b, a)


def _turns(a: Statement, b: Statement) -> bool:
    order = [_place_in(name, b) for name in a.names if name.bare and not name.joined]
    known = [at for at in order if at >= 0]
    return len(known) > 1 and known[0] > known[1]


def _place_in(name: Name, statement: Statement) -> int:
    words = set(name.words)
    return next((other.at for other in statement.names if words & set(other.words)), -1)
