"""Slots: which values, names and words of two sentences may be about the same thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.phrases import phrases
from summarizer.method.evidence.agreement import agree, comparable, same_name
from summarizer.method.evidence.statements.counting import FATES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.method.evidence.statements import Name, Statement, Value

EVENTS = FATES | frozenset(
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
_SAME = {"elect": "appoint", "hire": "appoint", "award": "win"}
"""Senses that are one happening: who is elected is appointed."""
_STAGES = frozenset(
    phrases("begin, end, leave, arrive, arrest, charge, trial, sentence, release, propose")
)
"""Senses that are moments of one story: each has a day, and a place, of its own."""
_PARTS = frozenset(
    phrases("appoint, elect, hire, award, win, arrest, charge, convict, identify, write, lead")
)
"""Senses that say of a name close by what it is in the report."""
_PART_FAR = 10  # words from a name to what tells its part
_PEOPLE = frozenset({"people", "passenger", "work", "jobs", "onlookers"})
_SURE_PLACES = frozenset({"in", "near"})
_GROUPS = frozenset({"adult", "child", "woman", "man", "army", "police", "student"})
"""Senses of people who are mostly a part of those told of."""
_PERIOD = 6  # letters that tell one period from another: "quarter" and "quarterly" are one
_PERIODS = frozenset({"day", "month", "year"})
_CONTRARIES = (
    ("accept", "succeed", -1),
    ("sign", "succeed", -1),
    ("accept", "vote", -1),
    ("support", "accept", -1),
    ("continue", "open", -1),
    ("destroy", "preserve", 1),
    ("accept", "collapse", 1),
    ("end", "ongoing", 1),
    ("arrest", "at large", 1),
)
"""Senses and what speaks against them, with its sign: what was passed has not failed."""
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
    if own.part != other.part or own.kind != "count":
        return own.part == other.part
    if _are_of_others(own, other):
        return False
    counted, others = own.counted - FATES, other.counted - FATES
    return bool(counted & others) or _are_people(own, other, counted, others)


def _are_people(own: Value, other: Value, counted: frozenset[str], others: frozenset[str]) -> bool:
    """Return whether two counts in other words are of people to whom the same happened.

    Nothing may be said of them where both are named as people, or as passengers.
    """
    if not (own.roles or other.roles):
        return bool(counted & _PEOPLE and others & _PEOPLE)
    nobody = 0.0 in (own.high, other.high)
    known = (counted | others) & _PEOPLE or not counted or not others
    whole = nobody or not (counted | others) & _GROUPS
    return bool(own.roles & other.roles and known) and whole


def adds_up(statement: Statement, own: Value, whole: Value) -> bool:
    """Return whether a count and others of its sentence make the whole: passengers and crew."""
    counts = [each.low for each in statement.values if each.kind == "count" and each is not own]
    return own.kind == "count" and any(
        whole.low <= own.low + more <= whole.high for more in (*counts, sum(counts)) if more
    )


def same_frame(a: Statement, b: Statement) -> bool:
    """Return whether figures are of one period, not of two polls, and both facts or plans."""
    if ("plans" in a.cues) != ("plans" in b.cues) or "polls" in a.cues.keys() & b.cues.keys():
        return False
    own, other = _times(a), _times(b)
    if ("futures" in a.cues) != ("futures" in b.cues) and bool(own) != bool(other):
        return False  # "will lay off 1,900" and "laid off 2,700 in 2019"
    if not _are_of_one_time(a, b):
        return False
    return same_one(a, b)


def _are_of_one_time(a: Statement, b: Statement) -> bool:
    """Return whether two sentences name a time or a period in common, or one of them names none."""
    times, others = _times(a), _times(b)
    periods, other_periods = _periods(a), _periods(b)
    same_time = any(_same_time(own, other) for own in times for other in others)
    same_period = bool(periods & other_periods)
    if (times and others and not same_time) or (periods and other_periods and not same_period):
        return False
    silent = not (times or periods) or not (others or other_periods)
    return silent or same_time or same_period


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


def _periods(statement: Statement) -> frozenset[str]:
    return frozenset(period[:_PERIOD] for period in statement.cues.get("periods", ()))


def same_one(a: Statement, b: Statement) -> bool:
    """Return whether two sentences may speak of one of several: not of the first and the second."""
    which, others = a.cues.get("ordinals", frozenset()), b.cues.get("ordinals", frozenset())
    return not which or not others or bool(which & others)


def same_stage(a: Statement, b: Statement) -> bool:
    """Return whether two sentences may tell of one moment: not of a beginning and an end."""
    own, other = a.terms.keys() & _STAGES, b.terms.keys() & _STAGES
    shared = a.terms.keys() & b.terms.keys() & EVENTS
    apart = any(a.signs[term] * b.signs[term] < 0 for term in shared)
    return same_one(a, b) and not apart and (not own or not other or bool(own & other))


def same_events(a: Statement, b: Statement) -> bool:
    """Return whether two sentences may tell of one happening."""
    own, other = _events(a), _events(b)
    if not own or not other:
        return True
    return bool(own & other) and not (own - other and other - own)


def _events(statement: Statement) -> set[str]:
    return {_SAME.get(term, term) for term in statement.terms.keys() & EVENTS}


def same_part(a: Statement, own: Name, b: Statement, other: Name) -> bool:
    """Return whether two names stand near words that tell one part: who was appointed, who won."""
    parts = _parts_near(a, own) & _parts_near(b, other)
    return bool(parts)


def _parts_near(statement: Statement, name: Name) -> set[str]:
    return {
        _SAME.get(term, term)
        for term in statement.terms.keys() & _PARTS
        if abs(statement.terms[term] - name.at) <= _PART_FAR
    }


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


def opposed(a: Statement, b: Statement) -> list[tuple[str, str]]:
    """Return each term that one sentence says, with what the other says against it.

    It is mostly the same term, denied. Where both deny something, their negations may say the same,
    but for what is said in a clause without one. Who beat whom is the same as whom lost to whom.
    """
    terms = [term for term, sign in a.signs.items() if sign * b.signs.get(term, 0) < 0]
    found = [(each, each) for each in terms if each not in _CONVERSE or not is_reversed(a, b)]
    for said, against, sign in _CONTRARIES:
        if a.signs.get(said) == 1 and b.signs.get(against) == sign:
            found.append((said, against))
        elif b.signs.get(said) == 1 and a.signs.get(against) == sign:
            found.append((against, said))
    if a.denials and b.denials:
        return [(own, other) for own, other in found if _is_sure(own, a) and _is_sure(other, b)]
    return found


def _is_sure(term: str, statement: Statement) -> bool:
    """Return whether a term is denied itself, or said where nothing else is denied."""
    return statement.signs[term] < 0 or term in statement.plain


def is_reversed(a: Statement, b: Statement) -> bool:
    """Return whether two names stand in one order in a sentence, and the other way in the other."""
    return _turns(a, b) and _turns(b, a)


def _turns(a: Statement, b: Statement) -> bool:
    order = [
        _place_in(name, b)
        for name in a.names
        if name.bare and not name.joined and name.place not in _SURE_PLACES
    ]
    known = [at for at in order if at >= 0]
    return len(known) > 1 and known[0] > known[1]


def _place_in(name: Name, statement: Statement) -> int:
    words = set(name.words)
    return next(
        (
            other.at
            for other in statement.names
            if words & set(other.words) and other.place not in _SURE_PLACES
        ),
        -1,
    )
