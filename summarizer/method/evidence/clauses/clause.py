"""Clauses: a main clause taken apart, into whom it tells of, the verb, and what stands behind that.

Only of a language whose verbs are known, and where a verb is found behind a subject: in the past,
behind an auxiliary, or in the present before its object.
"""

from __future__ import annotations

from functools import cache, cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.frozen import Frozen
from summarizer.method.evidence.clauses.clause_words import Word, words_without_asides
from summarizer.method.evidence.clauses.headlines import (
    agent_behind,
    is_bare_passive,
    is_to_come,
    verb_of_headline,
)
from summarizer.method.evidence.statements.statement import read_once
from summarizer.method.evidence.statements.title_case import ends_as_headline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.vocabularies import Vocabulary
    from summarizer.method.evidence.statements import Statement

_SHORTEST = 5  # letters of a verb with an ending: "need" has none


class Clause(Frozen):
    """A clause by its words, and the place of its verb among them; `known` are the language's."""

    words: Sequence[Word]
    at: int
    known: Vocabulary
    is_headline: bool = False

    @cached_property
    def verb(self) -> Word:
        """The verb that tells what happened."""
        return self.words[self.at]

    @cached_property
    def subject(self) -> list[Word]:
        """The content words and names before the verb."""
        return telling(self.words[: self.at])

    @cached_property
    def rest(self) -> list[Word]:
        """The content words and names behind the verb."""
        return telling(self.words[self.at + 1 :])

    @cached_property
    def is_passive(self) -> bool:
        """Whether the verb befalls the subject: "was elected"."""
        if self.verb.folded.endswith(self.known.progressive_endings):
            return False
        before = (word for word in reversed(self.words[: self.at]) if not _is_adverb(word, self))
        auxiliary = next((word.folded for word in before), "")
        if self.is_headline and auxiliary not in self.known.auxiliaries:
            return is_bare_passive(self.words, self.at, self.known)
        return auxiliary in self.known.passives

    @cached_property
    def is_to_come(self) -> bool:
        """Whether a headline tells of what is to be done: "Minister to resign"."""
        return self.is_headline and is_to_come(self.words, self.at, self.known)

    @cached_property
    def doer(self) -> list[Word]:
        """The words for who did it, with all that is said of them; none where nobody says who."""
        if not self.is_passive:
            return _behind_opening(self.words[: self.at], self.known)
        if self.is_headline:
            place = agent_behind(self.words, self.at, self.known)
            return [] if place is None else phrase(self.words[place + 1 :], self.known)
        behind = self.words[self.at + 1 :]
        by = (at for at, word in enumerate(behind) if word.folded in self.known.agents)
        first = next(by, len(behind))
        return phrase(behind[first + 1 :], self.known)

    @cached_property
    def done(self) -> list[Word]:
        """The words for what it was done to, and how: behind the verb, or before a passive."""
        if self.is_passive:
            return _behind_opening(self.words[: self.at], self.known)
        behind = [*self.words[self.at + 1 :]]
        has_particle = bool(behind) and behind[0].folded in self.known.verb_particles
        return behind[1:] if has_particle else behind


@read_once
def clause_of(statement: Statement) -> Clause | None:
    """Return the main clause of a statement, or None where no verb is found behind a subject."""
    language = statement.language
    if language is None or not language.vocabulary.auxiliaries:
        return None
    words = _without_cleft(words_without_asides(statement), language.vocabulary)
    known = language.vocabulary
    at = _verb(words, known)
    if not ends_as_headline(statement.text) or (at and words[at - 1].folded in known.auxiliaries):
        return None if at is None else Clause(words, at, known)
    found = verb_of_headline(words, language)
    at = found if found is not None and (at is None or found < at) else at
    return None if at is None else Clause(words, at, known, is_headline=True)


def act_behind(clause: Clause) -> Clause | None:
    """Return the clause of the infinitive that a verb governs: "the bank agreed to buy the mill".

    Its subject is that of the verb. None where no infinitive follows before another phrase.
    """
    known, behind = clause.known, clause.words[clause.at + 1 :]
    to = next((at for at, word in enumerate(behind) if word.folded in known.infinitives), None)
    if to is None or any(word.folded in known.phrase_ends for word in behind[:to]):
        return None
    subject, act = clause.words[: clause.at], behind[to + 1 :]
    at = next((at for at, word in enumerate(act) if not is_between(word, known)), None)
    return None if at is None else Clause([*subject, *act], len(subject) + at, known)


def _without_cleft(words: list[Word], known: Vocabulary) -> list[Word]:
    """Return "the guild sold it" for "it was the guild that sold it", or the words as they are."""
    pairs = [f"{one.folded} {two.folded}" for one, two in pairwise(words)]
    begins = next((at + 2 for at, pair in enumerate(pairs) if pair in known.clefts), len(words))
    subject = phrase(words[begins:], known)
    ends = begins + len(subject)
    if not subject or ends >= len(words) or words[ends].folded not in known.relatives:
        return words
    return [*subject, *words[ends + 1 :]]


def phrase(words: Sequence[Word], known: Vocabulary) -> list[Word]:
    """Return the words up to the first that begins another phrase: "the crew of the ferry"."""
    stops = _phrase_ends(known)
    ends = (at for at, word in enumerate(words) if word.folded in stops)
    return [*words[: next(ends, len(words))]]


def _behind_opening(words: Sequence[Word], known: Vocabulary) -> list[Word]:
    """Return the words of a subject without a time before it: "On Friday the crew of the ferry".

    With a comma between them it is not known which they are. Who says the clause stands before a
    colon.
    """
    colon = next((at for at in range(len(words) - 1, -1, -1) if words[at].folded == ":"), -1)
    words = words[colon + 1 :]
    if any(word.folded == "," for word in words):
        return []
    opens = bool(words) and words[0].folded in (*known.phrase_ends, *known.ordinals)
    starts = (
        at
        for at, word in enumerate(words)
        if at > 1 and (word.folded in known.articles or _is_behind_day(words, at))
        if words[at - 1].folded not in (*known.phrase_ends, *known.fractions_of)
    )
    return [*words[next(starts, 0) if opens else 0 :]]


def _is_behind_day(words: Sequence[Word], at: int) -> bool:
    """Return whether a name begins right behind a day, or another number: "On Friday Ada Moss"."""
    return words[at].name is not None and words[at - 1].is_judged and words[at - 1].name is None


def telling(words: Sequence[Word]) -> list[Word]:
    """Return the content words and names among some words."""
    return [word for word in words if word.is_content or word.name is not None]


def _verb(words: Sequence[Word], known: Vocabulary) -> int | None:
    """Return the place of the first verb behind a word that tells of whom, or None.

    It stands behind an auxiliary, or it has the form of one and is not behind an article.
    """
    first = next((at for at, word in enumerate(words) if word.tells), len(words))
    for at in range(first + 1, len(words)):
        if words[at].folded in known.auxiliaries:
            return _behind_auxiliary(words, at + 1, known)
        if (is_past(words, at, known) or _is_present(words, at, known)) and (
            words[at - 1].tells or is_between(words[at - 1], known) or words[at - 1].folded == ","
        ):
            return at
    return None


def _behind_auxiliary(words: Sequence[Word], at: int, known: Vocabulary) -> int | None:
    """Return the place of the verb at or behind a place, or None: "was ablaze" has none."""
    is_modal = words[at - 1].folded in known.modals
    following = range(at, len(words))
    at = next((at for at in following if not is_between(words[at], known)), len(words))
    is_verb = at < len(words) and (
        is_past(words, at, known)
        or words[at].folded in known.participles
        or (not words[at].is_judged and words[at].folded.endswith(known.progressive_endings))
        or (is_modal and words[at].is_content and not words[at].is_judged)
    )
    return at if is_verb else None


def is_between(word: Word, known: Vocabulary) -> bool:
    """Return whether a word may stand between an auxiliary and its verb."""
    return word.folded in _between(known) or word.folded.endswith(known.adverb_endings)


@cache  # of the languages, which are few
def _between(known: Vocabulary) -> frozenset[str]:
    return frozenset((*known.auxiliaries, *known.between_verbs))


def _is_adverb(word: Word, clause: Clause) -> bool:
    known = clause.known
    return word.folded in known.between_verbs or word.folded.endswith(known.adverb_endings)


def _is_present(words: Sequence[Word], at: int, known: Vocabulary) -> bool:
    """Return whether a word is a verb in the present: "buys the mill", no noun, has an object."""
    word, behind = words[at], "".join(each.folded for each in words[at + 1 : at + 2])
    if word.is_judged or not word.folded.endswith(known.present_endings):
        return False
    if f"{word.folded} {behind}" in known.speech_acts:
        return True
    return word.is_content and behind in known.articles


def is_past(words: Sequence[Word], at: int, known: Vocabulary) -> bool:
    """Return whether a word is a verb in the past, and none of saying: "said", but "called on"."""
    word = words[at]
    if word.is_judged:
        return False
    if word.folded in _past_forms(known):
        return word.is_content or word.folded in known.empty_words
    if not word.is_content:
        pair = " ".join(each.folded for each in words[at : at + 2])
        return not {word.folded, pair}.isdisjoint(known.speech_acts)
    return len(word.folded) >= _SHORTEST and word.folded.endswith(known.past_endings)


@cache
def _phrase_ends(known: Vocabulary) -> frozenset[str]:
    return frozenset(known.phrase_ends)


@cache
def _past_forms(known: Vocabulary) -> frozenset[str]:
    return frozenset(known.past_forms)
