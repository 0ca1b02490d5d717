"""Happenings: whether two sentences, times or names may be of one happening."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.phrases import phrases
from summarizer.method.evidence.alignment.counterparts import shared_terms
from summarizer.method.evidence.alignment.preceding_words import is_beaten
from summarizer.method.evidence.statements.counting import FATES

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from summarizer.method.evidence.statements import Name, Statement, Value

EVENTS = FATES | frozenset(
    phrases(
        """
        trial, sentence, escape, collapse, crash, sink, blast, flood, quake, shoot, attack, begin,
        end, open, close, rise, fall, win, accept, confirm, allow, support, continue, find, buy,
        sell, vote, elect, appoint, resign, establish, born, build, destroy, pay, fine, propose,
        sign, meet, delay, hold, lead, write, warn, leave, arrive, return, marry, protest, strike,
        candidacy, appeal, confess, oust, extend, expire, stay
        """
    )
)
"""Senses that are happenings: two sentences on different ones are not about one thing."""
_SAME = {
    "elect": "appoint",
    "hire": "appoint",
    "award": "win",
    "sell": "buy",
    "open": "begin",
    "vote": "appoint",
}
"""Senses that are one happening: who is elected is appointed, what is sold is bought."""
_PARTS = frozenset(
    phrases(
        """
        appoint, elect, hire, award, win, arrest, charge, convict, identify, write, lead, buy, sell,
        responsibility
        """
    )
)
"""Senses that say of a name close by what it is in the report."""
_PART_FAR = 10  # words from a name to what tells its part
_AGENT_FAR = 5  # words from what was done to the name: "led by the fire chief Lena Krogh"
_ACT_FAR = 2  # words from a name to what its bearer does: "Max Doyle has foiled"
_AROUND = 3  # content words on each side of a time that may tell what happened then
_ONE_TELLING = 0.8  # share of all content words from which two sentences tell one thing
DECIDED = frozenset({"win", "draw", "accept", "elect", "vote"})
"""Senses of which a score is the end: before it, one score follows the other."""
_CARRIERS = frozenset({"hold", "begin", "end", "continue"})
"""Senses that only say that something happens."""


def same_events(a: Statement, b: Statement) -> bool:
    """Return whether two sentences may tell of one happening: not if each tells of another one."""
    own, other = _events_among(a.terms.keys()), _events_among(b.terms.keys())
    return not (own - other and other - own)


def event_near(statement: Statement, at: int) -> str:
    """Return the happening nearest to a word of a sentence, or ""."""
    found = statement.terms.keys() & EVENTS - _CARRIERS
    return min(sorted(found), key=lambda term: abs(statement.terms[term] - at), default="")


def same_act_on(a: Statement, own: Value, b: Statement, other: Value) -> bool:
    """Return whether the words around two times may tell one happening.

    "The port was closed on Monday" and "the strike entered its second day on Tuesday" are two,
    though both are of one strike. They are one if what is told before either time is in the other
    sentence, too.
    """
    if shared_terms(a, b) >= _ONE_TELLING and not _tell_others(a, own, b, other):
        return True
    return _is_told(a, own, b) and _is_told(b, other, a)


def _tell_others(a: Statement, own: Value, b: Statement, other: Value) -> bool:
    """Return whether the words before each of two times tell of happenings, and of two."""
    events, others = _events_among(_told_at(a, own)), _events_among(_told_at(b, other))
    return bool(events and others) and not events & others


def _is_told(statement: Statement, value: Value, other: Statement) -> bool:
    """Return whether what is told before a time is in the other sentence, too.

    Where a happening stands there, any before it in its clause may be, or any where the time comes
    first; else one of the words.
    """
    near, clause = _told_at(statement, value), statement.clauses[value.at]
    if _events_among(near) and (others := _events_among(other.terms.keys())):
        before = {term for term, at in statement.terms.items() if at < value.at}
        own = {term for term in before if statement.clauses[statement.terms[term]] == clause}
        own = own if before & statement.content else set(statement.terms)
        return bool(_events_among(own | near) & others)
    return bool(near & other.terms.keys())


def _events_among(terms: AbstractSet[str]) -> set[str]:
    return {_SAME.get(term, term) for term in terms & EVENTS}


def _told_at(statement: Statement, value: Value) -> set[str]:
    """Return the three content words before a time; if it opens the sentence, those behind it."""
    places = {at: term for term, at in statement.terms.items() if term in statement.content}
    before = sorted((at for at in places if at < value.at), reverse=True)[:_AROUND]
    nearest = before or sorted(at for at in places if at > value.at)[:_AROUND]
    return {places[at] for at in nearest}


def same_part(a: Statement, own: Name, b: Statement, other: Name) -> bool:
    """Return whether two names play one part: both are appointed, or both win."""
    return bool(_parts_near(a, own) & _parts_near(b, other))


def _parts_near(statement: Statement, name: Name) -> set[str]:
    return {
        _SAME.get(term, term)
        for term in statement.terms.keys() & _PARTS
        if abs(statement.terms[term] - name.at) <= _PART_FAR
        and not (_SAME.get(term, term) == "win" and is_beaten(statement, name))
    }


def same_act(a: Statement, own: Name, b: Statement, other: Name) -> bool:
    """Return whether two names do one thing: "foiled by Leo Harms", "Max Doyle foiled"."""
    return (own.agent or other.agent) and bool(_acts(a, own) & _acts(b, other))


def _acts(statement: Statement, name: Name) -> set[str]:
    """Return the terms just before who did it in the passive, or just behind who does it."""
    end = name.at + len(name.words)
    places = range(name.at - _AGENT_FAR, name.at) if name.agent else range(end, end + _ACT_FAR)
    return {term for term in statement.content if statement.terms[term] in places}
