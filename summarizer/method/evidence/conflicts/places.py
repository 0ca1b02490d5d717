"""Places and names that cannot both be true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.akin_words import is_known, is_word
from summarizer.languages.institutions import INSTITUTIONS
from summarizer.languages.other_titles import DEPUTIES
from summarizer.method.evidence.alignment.agreement import is_time
from summarizer.method.evidence.alignment.counterparts import is_named
from summarizer.method.evidence.alignment.happenings import event_near, same_act, same_part
from summarizer.method.evidence.alignment.preceding_words import is_beaten
from summarizer.method.evidence.alignment.scopes import (
    are_of_one_time,
    of_one_group,
    same_stage,
)
from summarizer.method.evidence.alignment.which_one import (
    same_one,
    tell_of_one_thing,
    tells_of_a_further_one,
)
from summarizer.method.evidence.clauses.told_terms import in_both
from summarizer.method.evidence.conflicts.pair import (
    NAMES,
    OFFICES,
    ONE_STRANGER,
    PLACES,
    SAME_BUT_A_NAME,
    SPEAKERS,
    UNNAMED_PARTS,
    Clash,
    are_of_one_size,
    other_events,
)
from summarizer.method.evidence.statements.statement import read_once
from summarizer.method.evidence.who_did_what.agents_and_patients import doers_differ
from summarizer.method.evidence.who_did_what.enemies import enemies_differ
from summarizer.method.evidence.who_did_what.exchanged_names import names_exchanged
from summarizer.method.evidence.who_did_what.opposites import winners_differ
from summarizer.method.evidence.who_did_what.same_verb import other_doers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.method.evidence.conflicts.pair import Pair
    from summarizer.method.evidence.statements import Name, Statement, Value


_OF = "de"  # "un hostal de Málaga"
_SURE_PLACES = frozenset({"in", "near"})
"""How a place lies, where no person can stand instead."""
_GOING = frozenset({"travel", "move", "arrive", "return"})
"""Senses of going: where somebody goes to, something is done, "travel to Oslo to meet"."""
_ROOT = 4  # letters at the beginning that forms of one word share
_GOING_FAR = 3  # words from going to where
_SPANS = frozenset({"month", "year"})
"""Kinds of time that an office lasts from, or to."""
_MANY = frozenset({"protest", "vote", "storm"})
"""Senses of what happens in many places on one day."""


def places(pair: Pair) -> Iterator[Clash]:
    """Yield the places of one event that differ."""
    if not same_stage(pair.a, pair.b):
        return
    many = pair.a.terms.keys() & pair.b.terms.keys() & _MANY
    if any(map(_is_of_two, pair.unmatched)) or many or _tell_of_others(pair):
        return  # another place and another number, or day, or two marches: two things are told of
    for own, other in pair.strangers:
        placed = (
            (_lie_alike(own, other) or _is_gone_to(pair, own, other))
            and are_of_one_size(own, other)
            and _of_one(pair, own, other)
        )
        listed = own.joined or other.joined
        if not placed or listed or _may_be_persons(own, other):
            continue
        near = pair.nearness(own, other) >= PLACES + other_events(pair)
        if near or pair.of_one_life(own, other, own, other):
            yield Clash("place", own.span, other.span)


def _is_of_two(both: tuple[Value, Value]) -> bool:
    """Return whether two values are no times, or days on which nobody speaks."""
    return not is_time(both[0]) or not (both[0].said or both[1].said)


def _tell_of_others(pair: Pair) -> bool:
    """Return whether each sentence names somebody, and no place, whom the other does not."""
    return any(
        not (own.place or other.place or own.speaks or other.speaks or own.offices or other.offices)
        for own, other in pair.strangers
    )


def _of_one(pair: Pair, own: Name, other: Name) -> bool:
    """Return whether each of two places may be that of what happens in both sentences.

    Of somebody born in Leeds and raised in Toronto, each sentence may tell one.
    """
    a, b = pair.a, pair.b
    event, another = event_near(a, own.at), event_near(b, other.at)
    return event == another or (event in b.terms) == (another in a.terms)


def _lie_alike(own: Name, other: Name) -> bool:
    """Return whether two places stand behind one preposition: "in", or one said of things too."""
    if "in" in (own.place, other.place) and _OF in (own.place, other.place):
        return True  # "en Cádiz", "en un hostal de Málaga"
    if own.wide == other.wide == "country" and {own.place, other.place} <= _SURE_PLACES:
        return True  # "in Norwegian waters" is not "off Scotland"
    return bool(own.place) and own.place == other.place


def _is_gone_to(pair: Pair, own: Name, other: Name) -> bool:
    """Return whether something is done in one place, and somebody goes to the other."""
    if own.place == "in":
        return _is_destination(pair.b, other)
    return other.place == "in" and _is_destination(pair.a, own)


def _is_destination(statement: Statement, name: Name) -> bool:
    near = range(name.at - _GOING_FAR, name.at)
    return name.place not in {"", *_SURE_PLACES} and any(
        statement.terms[term] in near for term in statement.terms.keys() & _GOING
    )


_EQUAL = 0.8  # likeness of sentences that are the same in all else
_FEWEST = 4  # content words of both: fewer are soon said of two


def _may_be_persons(own: Name, other: Name) -> bool:
    """Return whether two names behind "from" or "to" are full ones."""
    return own.place not in _SURE_PLACES and min(len(own.words), len(other.words)) > 1


def names(pair: Pair) -> Iterator[Clash]:
    """Yield the names in one office, or in one part of one event, that differ."""
    if not of_one_group(pair.a, pair.b) or any(own.kind in _SPANS for own, _ in pair.unmatched):
        return  # the women's race and the men's; a coach until May, and one since June
    if _are_of_two_ranks(pair.a, pair.b):
        return
    if tells_of_a_further_one(pair.a) != tells_of_a_further_one(pair.b):
        return
    found = [
        (own, other)
        for own, other in pair.strangers
        if not (own.joined or other.joined) and not {own.place, other.place} & _SURE_PLACES
    ]
    full = [both for both in found if min(len(name.words) for name in both) > 1]
    of_one_thing = tell_of_one_thing(pair.a, pair.b)
    for own, other in found:
        alone = full == [(own, other)] and not (own.speaks or other.speaks) and of_one_thing
        if _same_office(pair, own, other) or (alone and _same_part(pair, own, other)):
            yield Clash("name", own.span, other.span)


def other_names(pair: Pair) -> Iterator[Clash]:
    """Yield the one name in which two sentences differ that are the same in all else.

    Another name, which both have, tells that they speak of one event.
    """
    if pair.likeness < _EQUAL or len(pair.a.content & pair.b.content) < _FEWEST:
        return
    if len(pair.strangers) != 1 or not pair.shared_names or not same_one(pair.a, pair.b):
        return
    own, other = pair.strangers[0]
    alike = own.place == other.place and own.wide == other.wide
    if not alike or own.speaks or other.speaks or own.joined or other.joined:
        return
    if pair.nearness(own, other) >= SAME_BUT_A_NAME and are_of_one_time(pair.a, pair.b):
        yield Clash("place" if own.place else "name", own.span, other.span)


def _are_of_two_ranks(a: Statement, b: Statement) -> bool:
    """Return whether one sentence tells of a deputy, or of who acts as one, and the other does not.

    A deputy may be told in one word with the office: "wiceminister".
    """
    if ("lesser_ranks" in a.cues) != ("lesser_ranks" in b.cues):
        return True
    return any(
        any(each[:_ROOT] == office[:_ROOT] for each in other.folded)
        for own, other in ((a, b), (b, a))
        for word, office in _deputies(own)
        if word not in other.folded
    )


@read_once
def _deputies(statement: Statement) -> list[tuple[str, str]]:
    """Return the words for a deputy that may name the office too, with the office."""
    return [
        (word, word[len(rank) :])
        for word in statement.folded
        if word.startswith(DEPUTIES)
        for rank in DEPUTIES
        if word.startswith(rank) and len(word) >= len(rank) + _ROOT
    ]


def winners(pair: Pair) -> Iterator[Clash]:
    """Yield the winners that differ where the same two names are told of: who beat whom."""
    a, b = pair.a, pair.b
    if pair.nearness() < OFFICES or not same_one(a, b) or _has_free_order(a):
        return
    if not tell_of_one_thing(a, b):
        return
    if not are_of_one_time(a, b):
        return  # two games
    if winners_differ(a, b):
        yield Clash("name", in_both(a, b)[0][0].span, in_both(b, a)[0][0].span)
    elif both := doers_differ(a, b) or names_exchanged(a, b) or _other_doers(pair):
        yield Clash("name", both[0].span, both[1].span)


def _other_doers(pair: Pair) -> tuple[Name, Name] | None:
    """Return who did one thing by each sentence, if neither names the other's: two races."""
    both = other_doers(pair.a, pair.b)
    if both is None or is_named(both[0], pair.b) or is_named(both[1], pair.a):
        return None
    return both


def enemies(pair: Pair) -> Iterator[Clash]:
    """Yield the words for who did one thing, where those fight each other: "rebels", "the army"."""
    if pair.nearness() >= OFFICES and (both := enemies_differ(pair.a, pair.b)):
        yield Clash("name", *both)


def _has_free_order(statement: Statement) -> bool:
    """Return whether the order of two names tells nothing of who won."""
    return statement.language is not None and statement.language.vocabulary.free_order


def _same_office(pair: Pair, own: Name, other: Name) -> bool:
    needed = SPEAKERS if own.speaks or other.speaks else OFFICES
    return bool(own.offices & other.offices) and pair.nearness(own, other) >= needed


def _same_part(pair: Pair, own: Name, other: Name) -> bool:
    """Return whether two full names may play one part in one happening."""
    if is_beaten(pair.a, own) != is_beaten(pair.b, other):
        return False
    parted = same_part(pair.a, own, pair.b, other) or same_act(pair.a, own, pair.b, other)
    things = {own.words[-1] in INSTITUTIONS, other.words[-1] in INSTITUTIONS}
    if things == {True, False} or (True in things and not parted):
        return False
    offices = own.offices and other.offices and not parted
    if own.wide or other.wide or offices or not same_one(pair.a, pair.b):
        return False
    unnamed = ONE_STRANGER if _are_alone(pair, own, other) else UNNAMED_PARTS
    needed = NAMES if parted else unnamed
    return pair.nearness(own, other) >= needed + other_events(pair)


def _are_alone(pair: Pair, own: Name, other: Name) -> bool:
    """Return whether sentences share a name, and but for two of persons have no other one.

    A name that is made of common words, or is known, is that of a road, a film or a union.
    """
    return (
        bool(pair.shared_names)
        and not pair.has_strangers(own, other)
        and not (_is_common(own, pair.a) or _is_common(other, pair.b))
    )


def _is_common(name: Name, statement: Statement) -> bool:
    language = statement.language
    if language is None:
        return False
    empty = language.vocabulary.empty_words
    common = all(word in empty or is_word(word, language.code) for word in name.words)
    return common or is_known(" ".join(name.words))
