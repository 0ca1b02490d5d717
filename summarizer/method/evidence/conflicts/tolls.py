"""Two tolls in sentences that share hardly a word: of the dead, the hurt, the missing."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import phrases, words_in
from summarizer.method.evidence.alignment.counterparts import GROUPS, PEOPLE, is_named
from summarizer.method.evidence.statements.lexicon import lexicon_of
from summarizer.method.evidence.wording_differences.character_substitutions import BY_SIGNS

if TYPE_CHECKING:
    from summarizer.languages.language import Language
    from summarizer.method.evidence.conflicts.pair import Pair
    from summarizer.method.evidence.statements import Statement, Value

_COUNTED_ONCE = frozenset(
    phrases("die, hurt, missing, rescue, trap, evacuate, infect, dismiss, survive, arrest")
)
"""Senses under which an event has one number, of whomever."""

NEAR = 0.3
"""How near two sentences must be whose tolls are compared."""
_MOST_TIMES = 6.0  # how often one toll may be in another one: more are of two events
_VAGUE = 2.0  # how often the least is in the most that "thousands" leave possible
_LONG_STEM = 4  # letters; shorter ones stand inside of many words, and open one that is meant
_BEHIND = 2  # words from a number to the name of those counted


def may_tell_a_toll(text: str, language: Language, tolls: frozenset[str] = _COUNTED_ONCE) -> bool:
    """Return whether a text has the letters of a word that tells one: most need not be read."""
    if lexicon_of(language).language:  # whose stems need not be the beginnings of words
        return True
    lowered, (short, long) = text.lower(), _stems(language, tolls)
    if any(stem in lowered for stem in long):
        return True
    return any(word.startswith(short) for word in words_in(lowered))


@cache  # of the languages and the tolls, which are few
def _stems(language: Language, tolls: frozenset[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the short and the long stems of the words that tell one of some tolls."""
    telling = tolls | ({"survive"} if "die" in tolls else set())  # "none survived"
    stems = {
        first
        for first, listed in lexicon_of(language).senses.items()
        if any(sense.name in telling for _, said in listed for sense in said)
    }
    if "die" in tolls:
        stems |= {phrase.split()[0] for phrase in language.vocabulary.lives}
    if language.code in BY_SIGNS:  # whose words are parted by nothing
        return (), tuple(stems)
    short = {stem for stem in stems if len(stem) < _LONG_STEM}
    return tuple(short), tuple(stems - short)


def tolls_of(value: Value) -> frozenset[str]:
    """Return the senses under which a number is a toll: "die" for "12 people were killed"."""
    if value.kind != "count" or value.part:
        return frozenset()
    return (value.roles | value.counted) & _COUNTED_ONCE


def tolls_in(statement: Statement) -> list[tuple[Value, str]]:
    """Return the tolls of a statement with their senses, in order.

    What is told in another clause is of a number only if its own clause has none: "the number of
    injured rose to seven: three neighbours saw a doctor" has seven injured. Where people are
    counted, other things are not: "nine people died when a dam broke and flooded three villages".
    """
    told = [(value, toll) for value in statement.values for toll in tolls_of(value)]
    of_people = {toll for value, toll in told if value.counted & (PEOPLE | GROUPS | {toll})}
    told = [
        (value, toll)
        for value, toll in told
        if toll not in of_people
        or not value.counted
        or value.counted & (PEOPLE | GROUPS | _COUNTED_ONCE)
    ]
    inside = {toll for value, toll in told if _has_its_fate(value, statement)}
    return [
        (value, toll)
        for value, toll in told
        if toll not in inside or _has_its_fate(value, statement)
    ]


def is_no_toll(statement: Statement, value: Value) -> bool:
    """Return whether the tolls of a number belong to other numbers of its sentence."""
    tolls = tolls_of(value)
    return bool(tolls) and all(each is not value for each, _ in tolls_in(statement))


def _has_its_fate(value: Value, statement: Statement) -> bool:
    """Return whether what happened to those counted is told in the clause of the number."""
    return value.fate >= 0 and statement.clauses[value.fate] == statement.clauses[value.at]


def are_tolls_of_one_event(pair: Pair, own: Value, other: Value) -> bool:
    """Return whether two numbers are tolls that both articles have once, and of one size."""
    tolls = {toll for value, toll in tolls_in(pair.a) if value is own}
    tolls &= {toll for value, toll in tolls_in(pair.b) if value is other}
    if not tolls & pair.tolls or min(own.low, other.low) <= 0 or own.part != other.part:
        return False
    if max(own.high / own.low, other.high / other.low) > _VAGUE:
        return False
    if own.counted & GROUPS != other.counted & GROUPS:
        return False  # "two children died"
    if _is_of_a_group(pair.a, own, pair.b) or _is_of_a_group(pair.b, other, pair.a):
        return False
    return max(own.low, other.low) / min(own.high, other.high) <= _MOST_TIMES


def _is_of_a_group(statement: Statement, value: Value, other: Statement) -> bool:
    """Return whether a name behind what is counted says of whom: "the 123 deputies of the RN"."""
    return any(
        value.at < name.at <= value.at + _BEHIND and not is_named(name, other)
        for name in statement.names
        if name.sure and not name.place
    )
