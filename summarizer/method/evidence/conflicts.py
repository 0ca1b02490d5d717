"""Conflicts: two sentences that speak of the same thing and cannot both be true."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from summarizer.method.evidence.agreement import agree, comparable, is_time, same_name
from summarizer.method.evidence.statements.quantities import FATES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from summarizer.method.evidence.statements import Name, Span, Statement, Value

Kind = Literal["number", "amount", "date", "place", "name", "polarity"]

_EVENTS = FATES | frozenset(
    [
        "trial",
        "sentence",
        "escape",
        "collapse",
        "crash",
        "sink",
        "blast",
        "flood",
        "quake",
        "shoot",
        "attack",
        "begin",
        "end",
        "open",
        "close",
        "rise",
        "fall",
        "win",
        "accept",
        "confirm",
        "allow",
        "support",
        "continue",
        "find",
        "buy",
        "sell",
        "vote",
        "elect",
        "appoint",
        "resign",
        "establish",
        "born",
        "build",
        "destroy",
        "pay",
        "fine",
        "propose",
        "sign",
        "meet",
        "delay",
        "hold",
        "lead",
        "write",
        "warn",
        "leave",
        "arrive",
        "return",
        "marry",
        "protest",
        "strike",
    ]
)
"""Senses that are happenings: two sentences on different ones are not about one thing."""
_PEOPLE = frozenset({"people", "passenger", "work", "onlookers"})
_SURE_PLACES = frozenset({"in", "near"})
_ANSWERS = frozenset({"confirm"})
"""Senses with which somebody answers a doubt: confirming and denying are told themselves."""
_CONVERSE = frozenset({"win"})
"""Senses whose opposite says the same of the other side: who wins, and who loses."""
_AMOUNTS = frozenset({"money", "percent"})


@dataclass(frozen=True, slots=True)
class Closeness:
    """How close two sentences must be before what differs in them is a conflict.

    A similarity is the product's: the mean of the cosines of embeddings and of TF-IDF. `shared` is
    the share of the content words of the sentence with fewer that the other has as well.
    """

    similarity: float
    shared: float


@dataclass(frozen=True, slots=True)
class Clash:
    """What cannot both be true: a place in each text, and whether it may be an update."""

    kind: Kind
    a: Span
    b: Span
    update: bool = False


@dataclass(frozen=True)
class _Pair:
    a: Statement
    b: Statement
    similarity: float
    shared: float


NUMBERS = Closeness(0.35, 0.3)
DATES = Closeness(0.4, 0.4)
PLACES = Closeness(0.4, 0.4)
NAMES = Closeness(0.38, 0.5)
OFFICES = Closeness(0.35, 0.4)
SIGNS = Closeness(0.45, 0.5)


def clash(a: Statement, b: Statement, similarity: float) -> Clash | None:
    """Return the first conflict between two sentences, or None.

    `similarity` is that of the two sentences in their topic.
    """
    return next(clashes(a, b, similarity), None)


def clashes(a: Statement, b: Statement, similarity: float) -> Iterator[Clash]:
    """Yield each conflict between two sentences: numbers, dates, whether it is so, names, places."""
    pair = _Pair(a, b, similarity, shared_terms(a, b))
    rules: tuple[Callable[[_Pair], Iterator[Clash]], ...] = (
        _numbers,
        _dates,
        _polarity,
        _places,
        _names,
    )
    for rule in rules:
        yield from rule(pair)


def shared_terms(a: Statement, b: Statement) -> float:
    """Return the share of the content words of the sentence with fewer that the other has too."""
    own, other = content_of(a), content_of(b)
    return len(own & other) / max(1, min(len(own), len(other)))


def content_of(statement: Statement) -> set[str]:
    """Return the content words of a sentence, names left out."""
    named = {word for name in statement.names for word in name.words}
    return {term for term, at in statement.terms.items() if statement.folded[at] not in named}


def _close(pair: _Pair, needed: Closeness) -> bool:
    return pair.similarity >= needed.similarity and pair.shared >= needed.shared


# --- numbers and amounts --------------------------------------------------------------------------


def _numbers(pair: _Pair) -> Iterator[Clash]:
    a, b = pair.a, pair.b
    if not _close(pair, NUMBERS) or not _same_frame(a, b):
        return
    for own, other in unmatched(a, b):
        if not is_time(own) and own.kind != "age" and _same_slot(pair, own, other):
            kind: Kind = "amount" if own.kind in _AMOUNTS else "number"
            yield Clash(kind, own.span, other.span, update=_is_update(a, b))


def unmatched(a: Statement, b: Statement) -> Iterator[tuple[Value, Value]]:
    """Yield the values of one kind that disagree, and that the other sentence does not hold."""
    lonely = [value for value in b.values if not _is_held(value, a)]
    for own in a.values:
        others = [other for other in lonely if comparable(own, other) and not agree(own, other)]
        if others and not _is_held(own, b):
            yield from ((own, other) for other in others)


def _is_held(value: Value, statement: Statement) -> bool:
    return any(comparable(value, each) and agree(value, each) for each in statement.values)


def _same_slot(pair: _Pair, own: Value, other: Value) -> bool:
    if own.part or other.part:
        return False
    if own.kind != "count":
        return not (own.roles and other.roles) or bool(own.roles & other.roles)
    if own.roles and other.roles and not own.roles & other.roles:
        return False
    counted, others = own.counted - FATES, other.counted - FATES
    if counted & others:
        return True
    if not (own.roles & other.roles):
        return False
    return all(not each or each & _PEOPLE for each in (counted, others))


def _same_frame(a: Statement, b: Statement) -> bool:
    """Return whether figures of two sentences are of one period, one poll and both told as facts."""
    if ("plans" in a.cues) != ("plans" in b.cues) or "polls" in a.cues.keys() & b.cues.keys():
        return False
    own, other = _periods(a), _periods(b)
    if own and other and own != other:
        return False
    which, others = a.cues.get("ordinals", frozenset()), b.cues.get("ordinals", frozenset())
    return not which or not others or bool(which & others)


def _periods(statement: Statement) -> frozenset[str]:
    times = {
        f"{value.kind} {value.low}" for value in statement.values if value.kind in {"month", "year"}
    }
    return statement.cues.get("periods", frozenset()) | times


def _is_update(a: Statement, b: Statement) -> bool:
    """Return whether the words or the dates say that one figure follows the other."""
    if a.stamped or b.stamped or "stamps" in a.cues or "stamps" in b.cues:
        return True
    return bool(a.published and b.published and a.published[:10] != b.published[:10])


# --- dates ----------------------------------------------------------------------------------------


def _dates(pair: _Pair) -> Iterator[Clash]:
    if not _close(pair, DATES) or not _same_events(pair.a, pair.b):
        return
    for own, other in unmatched(pair.a, pair.b):
        if is_time(own) and not _is_by_the_way(own, other, pair):
            yield Clash("date", own.span, other.span)


def _is_by_the_way(own: Value, other: Value, pair: _Pair) -> bool:
    """Return whether a time is that of a speech, of the text, or the month that a figure is of."""
    if own.said or other.said or pair.a.stamped or pair.b.stamped:
        return True
    values = (*pair.a.values, *pair.b.values)
    return own.kind == "month" and not all(is_time(value) for value in values)


def _same_events(a: Statement, b: Statement) -> bool:
    """Return whether two sentences may tell of one happening."""
    own, other = a.terms.keys() & _EVENTS, b.terms.keys() & _EVENTS
    which, others = a.cues.get("ordinals", frozenset()), b.cues.get("ordinals", frozenset())
    if which and others and not which & others:
        return False
    return not own or not other or bool(own & other)


# --- names and places -----------------------------------------------------------------------------


def _places(pair: _Pair) -> Iterator[Clash]:
    if not _close(pair, PLACES) or not _same_events(pair.a, pair.b):
        return
    for own, other in strangers(pair.a, pair.b):
        if own.place and own.place == other.place and not own.wide and not other.wide:
            yield Clash("place", own.span, other.span)


def _names(pair: _Pair) -> Iterator[Clash]:
    pairs = [
        (own, other)
        for own, other in strangers(pair.a, pair.b)
        if not (own.speaks or other.speaks or own.joined or other.joined)
        and not {own.place, other.place} & _SURE_PLACES
    ]
    for own, other in pairs:
        if _same_office(pair, own, other) or (len(pairs) == 1 and _same_part(pair, own, other)):
            yield Clash("name", own.span, other.span)


def _same_office(pair: _Pair, own: Name, other: Name) -> bool:
    return bool(own.offices & other.offices) and _close(pair, OFFICES)


def _same_part(pair: _Pair, own: Name, other: Name) -> bool:
    """Return whether two full names may play one part in one happening."""
    if min(len(own.words), len(other.words)) == 1 or not _same_events(pair.a, pair.b):
        return False
    if own.offices and other.offices:
        return False
    return _close(pair, NAMES)


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


# --- whether it is so -----------------------------------------------------------------------------


def _polarity(pair: _Pair) -> Iterator[Clash]:
    a, b = pair.a, pair.b
    if not _close(pair, SIGNS) or "limited_negations" in a.cues.keys() | b.cues.keys():
        return
    doubted = "doubts" in a.cues or "doubts" in b.cues
    for term in opposed(a, b):
        planned = _is_planned(a, term) != _is_planned(b, term)
        if not planned and (not doubted or term in _ANSWERS):
            yield Clash("polarity", a.spans[a.terms[term]], b.spans[b.terms[term]])


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
    order = [_place_in(name, b) for name in a.names if name.bare and not name.joined]
    known = [at for at in order if at >= 0]
    return len(known) > 1 and known[0] > known[1]


def _place_in(statement_name: Name, statement: Statement) -> int:
    words = set(statement_name.words)
    return next((other.at for other in statement.names if words & set(other.words)), -1)


def _is_planned(statement: Statement, term: str) -> bool:
    first = statement.planned_from
    return first is not None and first < statement.terms[term]
