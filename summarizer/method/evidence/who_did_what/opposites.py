"""Opposites: what one sentence says against another one, and who did it to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.acts import acts_of
from summarizer.languages.phrases import phrases
from summarizer.method.evidence.alignment.agreement import same_name
from summarizer.method.evidence.alignment.moved_amounts import moved_apart
from summarizer.method.evidence.clauses.clause import clause_of
from summarizer.method.evidence.clauses.told_terms import in_both, terms_of_main_clause
from summarizer.method.evidence.statements.statement import read_once
from summarizer.method.evidence.who_did_what.cases import doer_is_object, turned_by_case
from summarizer.method.evidence.who_did_what.sides import are_turned
from summarizer.method.evidence.wording_differences.denied_opposites import (
    denies_the_opposite,
    deny_one_thing,
)

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Statement

_CONTRARIES = (
    ("accept", "succeed", -1),
    ("sign", "succeed", -1),
    ("sign", "accept", -1),
    ("accept", "vote", -1),
    ("support", "accept", -1),
    ("continue", "open", -1),
    ("destroy", "preserve", 1),
    ("destroy", "damaged", -1),
    ("collapse", "withstand", 1),
    ("continue", "impose", -1),
    ("extend", "impose", -1),
    ("accept", "collapse", 1),
    ("end", "ongoing", 1),
    ("arrest", "at large", 1),
    ("release", "in custody", 1),
    ("in custody", "arrest", -1),
    ("resign", "in office", 1),
    ("in office", "hire", -1),
    ("in office", "oust", 1),
    ("survive", "oust", 1),
    ("candidacy", "resign", 1),
    ("hold", "continue", -1),
    ("hold", "delay", 1),
    ("begin", "delay", 1),
    ("delay", "on time", 1),
    ("postponed", "cancelled", 1),
    ("rise", "unchanged", 1),
    ("unchanged", "rise", -1),
    ("unanimous", "majority", 1),
    ("rise", "strengthen", -1),
    ("strengthen", "rise", -1),
    ("on time", "continue", -1),
    ("voluntary", "compulsory", 1),
    ("silent", "confess", 1),
    ("valid", "extend", -1),
    ("function", "succeed", -1),
    ("hurt", "damaged", -1),
    ("hurt", "unhurt", 1),
    ("blame", "no part", 1),
    ("free of charge", "pay", 1),
    ("extend", "stay", -1),
)
"""Senses and what speaks against them, with its sign: what was passed has not failed."""
_FIXED_ORDER = frozenset({"en"})
"""Languages in which who does something stands before it, whatever is stressed."""
_PASSIVE = "by"
"""What stands before who did it, in these languages."""
_DEEDS = frozenset(
    phrases("accuse, praise, criticise, blame, warn, hit, shoot, attack, arrest, rescue, sue, oust")
)
"""Senses of what one does to another."""
_CONVERSE = frozenset({"win"})
"""Senses whose opposite says the same of the other side: who wins, and who loses."""
_TWO = 2  # names: who does it, and to whom
_FAR = 8  # words from "lost" to the name of who won


def opposed(a: Statement, b: Statement) -> list[tuple[str, str]]:
    """Return each term that one sentence says, with what the other says against it.

    It is mostly the same term, denied. Of a sentence that denies something only what it denies is
    taken, or says in a clause without a negation: "not carrying a weapon" tells of no weapon. Who
    beat whom is the same as whom lost to whom.
    """
    which = a.cues.get("ordinals", frozenset())  # "last" is no fact
    shared = (term for term in a.signs if term not in which)
    terms = [term for term in shared if a.signs[term] * b.signs.get(term, 0) < 0]
    found = [(each, each) for each in terms if each not in _CONVERSE or not _change_sides(a, b)]
    found = [
        (each, each)
        for each, _ in found
        if not (_are_denied_alike(each, a, b) or deny_one_thing(each, a, b))
    ]
    found += _contrary(a, b)
    found += ((said, against) for against, said in _contrary(b, a))
    found += moved_apart(a, b)
    return [(own, other) for own, other in found if _is_sure(own, a) and _is_sure(other, b)]


def _is_sure(term: str, statement: Statement) -> bool:
    """Return whether a term is denied itself, or said where nothing else is denied."""
    return not statement.denials or statement.signs[term] < 0 or term in statement.plain


def _contrary(a: Statement, b: Statement) -> list[tuple[str, str]]:
    """Return what the first sentence says against what the second one says in other words.

    Where a sentence says both, one followed the other: what was put off has begun since.
    """
    return [
        (said, against)
        for said, against, sign in _refutable(a)
        if b.signs.get(against) == sign and said not in b.signs
    ]


@read_once
def _refutable(statement: Statement) -> list[tuple[str, str, int]]:
    """Return the contraries of which a sentence says the first, and not the second as well."""
    return [
        (said, against, sign)
        for said, against, sign in _CONTRARIES
        if statement.signs.get(said) == 1 and against not in statement.signs
    ]


def _are_denied_alike(term: str, a: Statement, b: Statement) -> bool:
    """Return whether what a negation denies besides a term is what the other sentence tells.

    "None of the hikers died" and "The hikers survived" agree in what happened to the hikers.
    """
    return any(
        said.signs[term] < 0 and denies_the_opposite(said, other, said.shown[term][0])
        for said, other in ((a, b), (b, a))
    )


def _change_sides(a: Statement, b: Statement) -> bool:
    """Return whether two stand on each other's side, by the order of names or by other marks."""
    return (
        is_reversed(a, b)
        or are_turned(a, b)
        or doer_is_object(a, b)
        or _lost_to_winner(a, b)
        or _lost_to_winner(b, a)
    )


def _lost_to_winner(a: Statement, b: Statement) -> bool:
    """Return whether who won by the first sentence stands behind "lost" in the second one."""
    if a.signs.get("win", 0) <= 0 or b.signs.get("win", 0) >= 0:
        return False
    won, lost = a.terms["win"], b.terms["win"]
    winners = [name for name in a.names if name.at < won and not name.place]
    behind = [name for name in b.names if lost < name.at <= lost + _FAR]
    return bool(winners) and any(same_name(winners[-1].words, name.words) for name in behind)


def is_reversed(a: Statement, b: Statement) -> bool:
    """Return whether two names stand in one order in a sentence, and the other way in the other."""
    return _turns(a, b) and _turns(b, a)


def is_swapped(a: Statement, b: Statement) -> bool:
    """Return whether two names have each other's part: who beat whom.

    Each of four things turns the parts around: the names stand the other way round, one sentence
    is in the passive, one tells of whom lost, or who sold. Two of them leave everybody's part as it
    was. Where the cases of names tell their parts, these do.
    """
    if _do_together(a, b):
        return False
    by_case = turned_by_case(a, b)
    if by_case is not None:
        return by_case
    turned = _in_passive(a, b) != _is_turned(a, b)
    if is_reversed(a, b):
        return not turned
    return turned and _in_passive(a, b) and _are_in_one_order(a, b)


def _do_together(a: Statement, b: Statement) -> bool:
    """Return whether the first two names of both sentences have done something together: "met"."""
    acts = None if a.language is None else acts_of(a.language.code)
    known = in_both(a, b)[:2]
    if acts is None or a.language != b.language or len(known) < _TWO:
        return False
    places = sorted(name.at for name, _ in known), sorted(at for _, at in known)
    return all(
        any(map(acts.is_mutual, each.folded[first:second]))
        for each, (first, second) in zip((a, b), places, strict=True)
    )


def _are_in_one_order(a: Statement, b: Statement) -> bool:
    """Return whether two names stand in both sentences, who did it in the passive among them."""
    known = in_both(a, b)
    agents = {word for each in (a, b) for name in each.names if name.agent for word in name.words}
    told = any(not agents.isdisjoint(name.words) for name, _ in known)
    return len(known) > 1 and known[0][1] < known[1][1] and told


def parts_exchanged(a: Statement, b: Statement) -> bool:
    """Return whether two of whom both tell stand on each other's side of what is done.

    "The mayor accused the police chief", and the other way round. It holds where the place of a
    word tells who does it, and no sentence is in the passive.
    """
    if a.language is None or a.language.code not in _FIXED_ORDER or a.language != b.language:
        return False
    if _PASSIVE in a.folded or _PASSIVE in b.folded:
        return False
    shared = a.content & b.content & terms_of_main_clause(a) & terms_of_main_clause(b)
    terms = sorted(shared, key=a.terms.__getitem__)
    return any(_are_exchanged(act, terms, a, b) for act in terms[1:-1] if act in _DEEDS)


def _are_exchanged(act: str, terms: list[str], a: Statement, b: Statement) -> bool:
    """Return whether the terms on both sides of an act have changed sides."""
    before = [b.terms[term] > b.terms[act] for term in terms if a.terms[term] < a.terms[act]]
    behind = [b.terms[term] < b.terms[act] for term in terms if a.terms[term] > a.terms[act]]
    return all(before) and bool(before) and any(behind)


def _in_passive(a: Statement, b: Statement) -> bool:
    """Return whether one of two sentences alone is in the passive, with who did it or without."""
    return _is_passive(a) != _is_passive(b)


def _is_passive(statement: Statement) -> bool:
    clause = clause_of(statement)
    if clause is not None and clause.is_passive:
        return True
    return any(name.agent for name in statement.names)


def _is_turned(a: Statement, b: Statement) -> bool:
    """Return whether one sentence tells of who lost, or sold, what the other one won, or bought."""
    return (a.signs.get("win", 1) * b.signs.get("win", 1) < 0) != _sells_what_is_bought(a, b)


def _sells_what_is_bought(a: Statement, b: Statement) -> bool:
    deals = [{"buy", "sell"} & each.terms.keys() for each in (a, b)]
    return len(deals[0]) == len(deals[1]) == 1 and deals[0] != deals[1]


def winners_differ(a: Statement, b: Statement) -> bool:
    """Return whether of two names each sentence has another one win, in the passive or not."""
    if not (_tells_who_won(a, b) and _tells_who_won(b, a)):
        return False
    same_order = not is_reversed(a, b) and _in_passive(a, b) and not _is_turned(a, b)
    return is_swapped(a, b) or same_order


def _tells_who_won(a: Statement, b: Statement) -> bool:
    """Return whether winning stands between the first two names that the other sentence has too."""
    known = [name.at for name, _ in in_both(a, b)[:2]]
    return len(known) > 1 and known[0] < a.terms.get("win", -1) < known[1]


def _turns(a: Statement, b: Statement) -> bool:
    """Return whether the first two names of a that b has, too, stand the other way round there.

    Two with nothing between them are one: "Kabul's mayor, Ada Moss", "Ada Moss, Kabul's mayor".
    """
    known = in_both(a, b)[:2]
    if len(known) < _TWO or known[0][1] < known[1][1]:
        return False
    return _are_apart(a, *(name.at for name, _ in known)) and _are_apart(
        b, known[1][1], known[0][1]
    )


def _are_apart(statement: Statement, first: int, second: int) -> bool:
    """Return whether two names, by the places of their first words, have a word between them."""
    end = next(name.at + len(name.words) for name in statement.names if name.at == first)
    return any(word.isalnum() for word in statement.folded[end:second])
