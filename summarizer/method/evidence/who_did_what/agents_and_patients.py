"""Agents and patients: who did to whom what both sentences tell, in the active or the passive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.phrases import phrases
from summarizer.method.evidence.alignment.agreement import same_name
from summarizer.method.evidence.alignment.preceding_words import is_won_for
from summarizer.method.evidence.clauses.clause import clause_of
from summarizer.method.evidence.who_did_what.cases import turned_by_case

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Name, Statement

_ONE_WAY = frozenset(phrases("win, buy, sell, sue, overtake"))
"""Senses of what one does to another, and hardly both to each other."""
_CONVERSE = {"sell": "buy"}
"""Senses whose doer stands behind "to" in the other: who sells to somebody, and who buys."""
_FAR = 8  # words from who did it to what was done
_CHOSEN = {"elect": "appoint", "appoint": "appoint", "identify": "identify", "convict": "convict"}
"""Senses of what befalls one of several, by the name of what is one for them."""
_NEAR = 3  # words from a verb to whom it befalls: "elected as president Ada Moss"


def doers_differ(a: Statement, b: Statement) -> tuple[Name, Name] | None:
    """Return the names that did one thing according to each sentence, if the other denies it.

    Each of the two must be named in both sentences: who beat whom, who bought from whom.
    """
    if _ONE_WAY.isdisjoint(a.terms) or _ONE_WAY.isdisjoint(b.terms):
        return None
    if turned_by_case(a, b) is False:
        return None
    for term in sorted(_ONE_WAY & _told(a) & _told(b)):
        own, other = _doer(a, term), _doer(b, term)
        if own is None or other is None or same_name(own.words, other.words):
            continue
        if _is_in(own, b) and _is_in(other, a) and not _are_one_side(a, own, b, other):
            return own, other
    return None


def _are_one_side(a: Statement, own: Name, b: Statement, other: Name) -> bool:
    """Return whether one did it for the other: "Moss won the cup for Orm", "Orm won the cup"."""
    return any(
        is_won_for(one, name)
        for doer, one in ((own, b), (other, a))
        for name in one.names
        if same_name(name.words, doer.words)
    )


def did_another(a: Statement, b: Statement) -> bool:
    """Return whether one sentence names who did it in the other, and somebody else did it.

    "Rosevik won the cup" is no report by "Lund won the cup, beating Rosevik 2-1".
    """
    if turned_by_case(a, b) is False:
        return False
    return _names_its_doer(a, b) or _names_its_doer(b, a)


def _names_its_doer(a: Statement, b: Statement) -> bool:
    """Return whether b names who did what a tells of somebody, and somebody else did it."""
    for term in sorted(_ONE_WAY & a.terms.keys() & b.terms.keys()):
        own, other = _doer(a, term), _doer(b, term)
        if own is None or other is None or same_name(own.words, other.words):
            continue
        if (
            _is_in(own, b)
            and a.signs.get(term) == b.signs.get(term)
            and not _are_one_side(a, own, b, other)
        ):
            return True
    return False


def befell_another(a: Statement, b: Statement) -> bool:
    """Return whether each sentence tells of another one who was elected, appointed or acquitted.

    One of the two is named in both: "Hale was elected", "Strand has been elected, ousting Hale".
    """
    own, other = _patients(a), _patients(b)
    return any(
        not same_name(own[deed].words, other[deed].words)
        and (_is_in(own[deed], b) or _is_in(other[deed], a))
        for deed in own.keys() & other.keys()
    )


def _patients(statement: Statement) -> dict[tuple[str, int], Name]:
    """Return whom a sentence has elected, appointed or convicted, or not, by what befell them."""
    found: dict[tuple[str, int], Name] = {}
    for term, deed in _CHOSEN.items():
        at = statement.terms.get(term)
        if at is not None and (name := _patient(statement, at)):
            found.setdefault((deed, statement.signs[term]), name)
    return found


def _patient(statement: Statement, at: int) -> Name | None:
    """Return the name of whom a verb befalls: in the passive its subject, else the name behind."""
    language = statement.language
    if language is None or not language.vocabulary.passives:
        return None
    names = [name for name in statement.names if name.bare and not (name.place or name.speaks)]
    word_before = statement.folded[at - 1] if at else ""
    if word_before in language.vocabulary.articles:
        return None  # "the name of Ada Moss"
    if word_before in language.vocabulary.passives:
        first = [name for name in names if name.at < at]
        beside = [name for name in first if statement.clauses[name.at] == statement.clauses[at]]
        subject = next(iter(beside or first), None)
    else:
        behind = (name for name in names if at < name.at <= at + _NEAR and not name.agent)
        subject = next(behind, None)
    return None if subject is None or subject.joined else subject


def goes_the_other_way(a: Statement, b: Statement) -> bool:
    """Return whether somebody comes from one name to another, and the other way in b.

    "Spain handed Moss over to France", "France handed Moss over to Spain". Who spoke to whom is
    one talk: so a third name must stand in both before these.
    """
    return any(
        _is_told(own, b) and _is_told(other, a) and _have_a_third(a, own, b, other)
        for own in a.names
        for other in b.names
        if own.place == other.place == "to" and not same_name(own.words, other.words)
    )


def _have_a_third(a: Statement, own: Name, b: Statement, other: Name) -> bool:
    """Return whether both sentences tell of somebody else before the names behind "to"."""
    first, second = (
        [name for name in each.names if not name.place and name.at < end.at]
        for each, end in ((a, own), (b, other))
    )
    return any(
        same_name(name.words, one.words)
        and not (same_name(name.words, own.words) or same_name(name.words, other.words))
        for name in first
        for one in second
    )


def _is_told(name: Name, statement: Statement) -> bool:
    """Return whether a sentence has a name, and behind no preposition."""
    names = (other for other in statement.names if not other.place)
    return any(same_name(name.words, other.words) for other in names)


def _told(statement: Statement) -> set[str]:
    """Return the senses that a sentence tells, with the converse of each: sold is also bought."""
    return {each for term in statement.terms for each in (term, _CONVERSE.get(term, term))}


def _doer(statement: Statement, term: str) -> Name | None:
    """Return who did something: the name behind "by", or that before the verb.

    Where somebody lost, it is the name of who won.
    """
    names = [name for name in statement.names if name.bare and not name.joined]
    agents = [name for name in names if name.agent]
    if term not in statement.terms:
        sold = statement.terms.get("sell", len(statement.folded))
        return next((name for name in names if name.place == "to" and name.at > sold), None)
    at = statement.terms[term]
    if statement.signs.get(term, 0) < 0:
        behind = (name for name in names if at < name.at <= at + _FAR)
        return next(behind, None) if term == "win" and not agents else None
    if agents:  # "bought by Trelk", but not "by buying Trelk"
        agent = next((name for name in agents if not name.wide), agents[0])  # "by the French Trelk"
        return agent if agent.at > at + 1 else None
    if _is_owned(statement, at):
        return _subject(statement)
    before = [name for name in names if at - _FAR <= name.at < at and not name.place]
    if before and _is_infinitive(statement, at):
        return _subject(statement) or next(name for name in names if not name.place)
    return before[-1] if before else None


def _is_owned(statement: Statement, at: int) -> bool:
    """Return whether a deed is a noun of the subject's: "Moss announced its purchase of Toll"."""
    known = statement.language.vocabulary if statement.language else None
    return known is not None and at > 0 and statement.folded[at - 1] in known.possessives


def _subject(statement: Statement) -> Name | None:
    """Return the name of whom the main clause tells, the last of its first words."""
    clause = clause_of(statement)
    told = [] if clause is None or clause.is_passive else clause.doer
    return next((word.name for word in reversed(told) if word.name is not None), None)


def _is_infinitive(statement: Statement, at: int) -> bool:
    """Return whether a verb has its subject in another clause: "conquistó la Copa al derrotar"."""
    known = statement.language.vocabulary if statement.language else None
    if known is None:
        return False
    to = at > 0 and statement.folded[at - 1] in known.infinitives
    return to or statement.folded[at].endswith(known.infinitive_endings or ("\0",))


def _is_in(name: Name, statement: Statement) -> bool:
    return any(same_name(name.words, other.words) for other in statement.names)
