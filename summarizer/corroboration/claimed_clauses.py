"""A claim compared with a sentence by its clause, in a language whose clauses are taken apart.

Where the sentence has a word for what the claim says was done, rules tell whether it is the same
deed. Where it has none ("won the prize", "the prize went to"), the cross-encoder does: of such
pairs it knows more than of those that are nearly equal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.corroboration.wording import doubted_from, share_a_root
from summarizer.languages.acts import is_any
from summarizer.languages.akin_words import are_akin
from summarizer.method.evidence.clauses.clause import clause_of, phrase, telling
from summarizer.method.evidence.clauses.clause_words import words_without_asides
from summarizer.method.evidence.clauses.factuality import are_one_verb, leaves_open
from summarizer.method.evidence.statements.lexicon import words_of
from summarizer.method.evidence.statements.title_case import ends_as_headline

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.languages.acts import Acts
    from summarizer.languages.language import Language
    from summarizer.method.evidence.clauses.clause import Clause
    from summarizer.method.evidence.clauses.clause_words import Word
    from summarizer.method.evidence.statements import Statement

_NEAR = 3  # words between a name and what its bearer is
_PHASES = frozenset({"begin", "end", "continue"})
"""Senses of verbs that say of another one that it was done."""
_LIKELY = 0.0
"""Log-odds by the model from which a sentence reports a claim whose verb it lacks.

Of 47 such pairs in an open set, which no vector tells apart, 20 of 25 reports have more than -0.5,
and 3 of 22 others.
"""
_SURE = 4.0
"""Log-odds from which it does although somebody else seems to have done it."""


def lacks_a_part(
    claim: Statement, other: Statement, acts: Acts, article: str, log_odds: Callable[[], float]
) -> bool:
    """Return whether a sentence does not tell who did what a claim says, or what was done.

    `acts` are those of the language of both, `article` is the text that the sentence is from;
    `log_odds` asks the model how likely the sentence reports the claim.
    """
    clause, language = clause_of(claim), claim.language
    if clause is None or language is None:
        return False
    pair = _Pair(clause, claim, other, acts, language)
    if pair.is_left_open() or pair.is_yet_to_come() or pair.is_done_to_doer():
        return True
    if not pair.tells_the_deed():
        return log_odds() < _LIKELY
    return pair.lacks_doer(article) and log_odds() < _SURE


class _Pair(NamedTuple):
    """The clause of a claim, the claim, and a sentence, in one language."""

    clause: Clause
    claim: Statement
    other: Statement
    acts: Acts
    language: Language

    def tells_the_deed(self) -> bool:
        """Return whether the sentence has the claim's verb, or that says little by itself."""
        return is_any(self.acts.light, self.clause.verb.folded) or self._tells(self.clause.verb)

    def lacks_doer(self, article: str) -> bool:
        """Return whether the sentence tells of somebody else than a noun of the claim does.

        Who is told by a pronoun, or not at all, may be meant; and so may somebody who is named,
        with what the claim has, elsewhere in the article.
        """
        doer, other = self._doer, clause_of(self.other)
        if doer is None or other is None or not telling(other.doer) or self._tells(doer):
            return False
        names = {word for name in self.other.names for word in name.words}
        words = [match[0].lower() for match in words_of(article)]
        places = [at for at, word in enumerate(words) if self._are_one(doer.folded, word)]
        return not any(names & {*words[max(0, at - _NEAR) : at + _NEAR + 1]} for at in places)

    def is_done_to_doer(self) -> bool:
        """Return whether the sentence tells that it was done to who did it by the claim."""
        doer, other = self._doer, clause_of(self.other)
        if doer is None:
            return False
        if self._opens_on_pronoun():
            return any(self._are_one(doer.folded, word) for word in self.other.folded[1:])
        if other is None or other.is_passive != self.clause.is_passive:
            return False
        if not are_one_verb(self.clause.verb, other.verb, self.language):
            return False
        return not self._has(doer, other.doer) and self._has(doer, telling(other.done))

    def is_yet_to_come(self) -> bool:
        """Return whether a sentence has the claim's verb in the present: "came out", "comes out".

        A headline tells in the present what was done.
        """
        base = self.clause.known.bases.get(self.clause.verb.folded)
        if base is None or self.clause.is_headline or ends_as_headline(self.other.text):
            return False
        words = {*self.other.folded}
        return self.clause.verb.folded not in words and not words.isdisjoint(_present(base))

    def is_left_open(self) -> bool:
        """Return whether the sentence has the claim's verb, or one like it, and leaves it undone.

        It stands behind "will" or "tried to", behind another verb ("recommended closing"), or is
        a suspicion. What somebody began, or finished, doing was done.
        """
        clause, known = self.clause, self.clause.known
        if clause.is_to_come or leaves_open(clause.words, clause.at, known):
            return False
        if self._is_suspected():
            return True
        words, other = words_without_asides(self.other), clause_of(self.other)
        ahead = other.at if other is not None and other.is_to_come else None
        places = [at for at, word in enumerate(words) if word.is_content and self._is_verb(word)]
        return bool(places) and all(
            at == ahead or leaves_open(words, at, known) or self._is_proposed(words, at)
            for at in places
        )

    @property
    def _doer(self) -> Word | None:
        """The noun for who did it by the claim; None of a name, or where nobody says who."""
        told = telling(phrase(self.clause.doer, self.clause.known))
        if not told or any(word.name is not None and word.name.sure for word in told):
            return None
        return told[-1]

    def _tells(self, word: Word) -> bool:
        """Return whether the sentence has a word, in whatever form, or one that means the same."""
        words = self.other.folded
        if word.key in self.other.terms or any(self._are_one(word.folded, one) for one in words):
            return True
        return self.acts.share_an_act(word.folded, self.claim.folded, words)

    def _has(self, word: Word, others: Sequence[Word]) -> bool:
        return any(self._are_one(word.folded, one.folded) for one in others)

    def _is_verb(self, word: Word) -> bool:
        return self._are_one(self.clause.verb.folded, word.folded)

    def _are_one(self, word: str, other: str) -> bool:
        """Return whether two words are forms of one, or mean the same."""
        if word == other or share_a_root(word, other):
            return True
        bases = self.clause.known.bases
        return any(
            one == two or are_akin(one, two, self.language.code)
            for one in {word, bases.get(word, word)}
            for two in {other, bases.get(other, other)}
        )

    def _opens_on_pronoun(self) -> bool:
        """Return whether the sentence opens on who did it, told before: "he", and not "his"."""
        first = self.other.folded[:1]
        return {*first} <= {*self.language.pronouns} - {*self.clause.known.articles}

    def _is_suspected(self) -> bool:
        """Return whether the sentence alone tells a suspicion, before what the claim says."""
        words, verb = self.other.folded, self.clause.verb.folded
        doubted = doubted_from(self.claim.folded, words, self.acts)
        places = [at for at, word in enumerate(words) if self._are_one(verb, word)]
        return doubted is not None and bool(places) and doubted < min(places)

    def _is_proposed(self, words: Sequence[Word], at: int) -> bool:
        """Return whether a verb stands right behind another one that only speaks of it."""
        other, known = clause_of(self.other), self.clause.known
        if other is None or not words[at].folded.endswith(known.progressive_endings):
            return False
        is_behind = at > 0 and words[at - 1] == other.verb
        return is_behind and other.verb.key not in _PHASES


def _present(base: str) -> set[str]:
    """Return how a verb may end in the present, as of one subject."""
    return {f"{base}s", f"{base}es"}
