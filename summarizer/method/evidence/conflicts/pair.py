"""Two sentences, and how near they must be before what differs in them is a conflict."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from summarizer.frozen import Frozen
from summarizer.method.evidence.alignment.agreement import agree, comparable
from summarizer.method.evidence.alignment.closeness import closeness
from summarizer.method.evidence.alignment.counterparts import is_named, strangers, unmatched
from summarizer.method.evidence.alignment.happenings import event_near, same_events
from summarizer.method.evidence.wording_differences.character_substitutions import BY_SIGNS

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Name, Span, Statement, Value


Kind = Literal["number", "amount", "date", "place", "name", "polarity"]


# How near two sentences must be before what differs in them is a conflict: their closeness, their
# similarity in the pile and half their likeness, added up. Chosen between true conflicts and what
# would clash falsely among 10,000 pairs of real topics: nearly all of those lie below.
NUMBERS = 0.95  # what is counted tells more than what else is stated
OTHER_WORDS = 0.35  # what is added for "people" and "passengers" of whom nothing is said
OTHER_AMOUNTS = 0.25  # for amounts that share no word beside them: a turnout, and a share of votes
SCORES = 1.0  # two sides of one day seldom meet twice
AMOUNTS = 1.0  # money and percentages: nearer to counts than to lengths and times
SAME_NAMES = 0.35  # one amount in each sentence, and no name that the other lacks
MEASURES = 1.25  # a length or a time may be that of many things
PARTS = 1.75  # "three of them" may be three of others
AGES = 1.35  # two people of one report may have one each
DATES = 1.17  # one report may tell of several days
SAME_ACT = 0.12  # what two times of day need less beside the same word: "the fire began at"
SEVERAL = 0.25  # what is added where a sentence has several values of the kind: which one is it?
OTHER_EVENTS = 0.1  # what is added where the sentences name different events
SIGNED = 0.3  # what days need more where single signs are words: any two sentences share some
PLACES = 1.05  # one report may tell of several places
OFFICES = 0.95  # two drivers of one report are seldom two
SPEAKERS = 1.4  # two officers may say the same
NAMES = 0.95  # two that were appointed, or won, in one event
UNNAMED_PARTS = 1.5  # two names of which no part is told
SAME_BUT_A_NAME = 2.0  # the same but for one name: as near as copies of a sentence are
ONE_STRANGER = 1.1  # the same, where each sentence has one name that the other lacks
SIGNS = 1.2  # what is so, and what is not, or red and amber, may be said of two things
EVENTS_DENIED = 1.0  # that something happened is denied more plainly than a thing


_ONCE = frozenset({"born", "survive"})
"""Senses of what happens to somebody once: "survive" with a negative sign is dying."""


class Clash(NamedTuple):
    """What cannot both be true: a place in each text, and whether it may be an update.

    `by_dates` is true of an update of which no word tells, only the days of the articles.
    """

    kind: Kind
    a: Span
    b: Span
    update: bool = False
    by_dates: bool = False


class Pair(Frozen):
    """Two sentences with their similarity in the pile and the likeness of their words."""

    a: Statement
    b: Statement
    similarity: float
    likeness: float
    tolls: frozenset[str] = frozenset()

    @cached_property
    def unmatched(self) -> list[tuple[Value, Value]]:
        """The values that disagree, and that the other sentence does not hold."""
        return list(unmatched(self.a, self.b))

    @cached_property
    def strangers(self) -> list[tuple[Name, Name]]:
        """The names that neither sentence shares with the other."""
        return list(strangers(self.a, self.b))

    def has_strangers(self, *apart: Name) -> bool:
        """Return whether a sentence has a name that the other lacks, but for those in question."""
        a, b = self.a, self.b
        return any(
            each.sure and each not in apart and not is_named(each, other)
            for one, other in ((a, b), (b, a))
            for each in one.names
        )

    def differs_in(self, own: Value, other: Value) -> bool:
        """Return whether two sentences say the same of the same but for two values."""
        return (
            self.unmatched == [(own, other)]
            and self.a.content == self.b.content
            and not self.has_strangers()
        )

    def of_one_life(self, own: Value | Name, other: Value | Name, *apart: Name) -> bool:
        """Return whether on two days, or in two places, one who is named was born, or died.

        That happens once: the sentences need be no nearer. Who counts the dead names nobody.
        """
        a, b = self.a, self.b
        event = event_near(a, own.at)
        if (
            event not in _ONCE
            or event != event_near(b, other.at)
            or a.signs[event] != b.signs[event]
        ):
            return False
        named = any(each.sure and not (each.place or each.wide) for each in self.shared_names)
        counted = any(each.kind == "count" for each in (*a.values, *b.values))
        return named and not counted and not self.has_strangers(*apart)

    @cached_property
    def are_of_two_events(self) -> bool:
        """Whether the sentences share no name, and each tells of two or more that the other lacks.

        "Rossi was arrested in Lyon" and "Mercier was arrested in Lille" may both be so.
        """
        told = [(own, other) for own, other in self.strangers if not (own.speaks or other.speaks)]
        own, others = ({pair[side].at for pair in told} for side in (0, 1))
        return min(len(own), len(others)) > 1 and not any(name.sure for name in self.shared_names)

    @cached_property
    def is_in_two_places(self) -> bool:
        """Whether each sentence tells where something is, and the other has another place."""
        return any(
            own.place == other.place == "in" and are_of_one_size(own, other)
            for own, other in self.strangers
        )

    @cached_property
    def shared_names(self) -> list[Name]:
        """The names of the first sentence that the other one has too."""
        return [each for each in self.a.names if is_named(each, self.b)]

    def nearness(self, *apart: Name) -> float:
        """Return how near two sentences are but for the names in question."""
        close = closeness(self.a, self.b, apart) if apart else self._closeness
        return self.similarity + self.likeness / 2 + close

    @cached_property
    def _closeness(self) -> float:
        return closeness(self.a, self.b)


def several(pair: Pair, own: Value, other: Value) -> float:
    """Return what two values need more where a sentence has others that they may be told beside.

    Those that both sentences have are beside the point: 22 and 20 votes for it, and 17 against.
    """
    for value, statement, another in ((own, pair.a, pair.b), (other, pair.b, pair.a)):
        rivals = [
            each
            for each in statement.values
            if each is not value and comparable(each, value) and not each.part
            if not any(comparable(each, one) and agree(each, one) for one in another.values)
        ]
        if rivals and not value.roles:
            return SEVERAL
    return 0.0


def other_events(pair: Pair) -> float:
    """Return what two sentences need more where they name different events."""
    return 0.0 if same_events(pair.a, pair.b) else OTHER_EVENTS


def by_signs(pair: Pair) -> bool:
    """Return whether the words of two sentences are not told apart, and signs stand for them."""
    return any(
        each.language is not None and each.language.code in BY_SIGNS for each in (pair.a, pair.b)
    )


def are_of_one_size(own: Name, other: Name) -> bool:
    """Return whether no one of two places may lie in the other: towns, or countries."""
    return own.wide == other.wide != "region"
