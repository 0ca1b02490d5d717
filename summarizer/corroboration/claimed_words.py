"""A claim compared with a sentence word by word, in languages whose clauses are not taken apart.

Vectors see what two sentences are about, and hardly what is done there, or by whom: "the council
adopted the plan" and "the residents criticised the plan" are near each other in all of them. So a
claim's words are looked for one by one: who did it and what was done in the sentence itself, and
whatever stands behind an article or a preposition in its article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.corroboration.wording import doubted_from, share_a_root
from summarizer.languages.acts import acts_of, is_any
from summarizer.languages.part_marks import RECEIVERS
from summarizer.method.evidence.clauses.clause_words import words_of
from summarizer.method.evidence.statements.lexicon import words_of as cut
from summarizer.method.evidence.wording_differences.denied_opposites import deny_one_thing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.acts import Acts
    from summarizer.method.evidence.clauses.clause_words import Word
    from summarizer.method.evidence.statements import Statement

_COMPOUND = 5  # letters of a word that is a part of another one


def lacks_a_part(claim: Statement, other: Statement, acts: Acts, before: str) -> bool:
    """Return whether a sentence does not tell who did what a claim says, or what was done.

    `before` is the text of the article before the sentence, `acts` are those of its language.
    """
    pair = _Pair(claim, other, acts)
    lacking = [at for at in pair.telling if not pair.is_told(at)]
    if any(pair.must_be_there(at, before) for at in lacking):
        return True
    return pair.is_only_suspected() or pair.is_turned()


class _Pair(NamedTuple):
    """A claim and a sentence in one language, with the acts of that language."""

    claim: Statement
    other: Statement
    acts: Acts

    @property
    def words(self) -> list[Word]:
        """The words of the claim."""
        return words_of(self.claim)

    @property
    def telling(self) -> list[int]:
        """The places of the claim's words that tell something, numbers apart."""
        return [
            at
            for at, word in enumerate(self.words)
            if _tells(word) or self.acts.has(word.folded)
            if not is_any(self.acts.light, word.folded)
        ]

    def is_told(self, at: int) -> bool:
        """Return whether the sentence has a word of the claim, in whatever form or other words."""
        word = self.words[at]
        if self.claim.signs.get(word.key, 0) * self.other.signs.get(word.key, 0) < 0:
            return deny_one_thing(word.key, self.claim, self.other)  # not "acquitted", "convicted"
        if word.key in self.other.terms or word.folded in self.other.folded:
            return True
        return any(_are_forms(word.folded, one) for one in self.other.folded) or (
            self.acts.share_an_act(word.folded, self.claim.folded, self.other.folded)
        )

    def must_be_there(self, at: int, before: str) -> bool:
        """Return whether a word that the sentence lacks is told nowhere else in its article.

        Whoever did it must be told in the sentence, unless it opens on a pronoun. Names have rules
        of their own.
        """
        if self._is_name(at):
            return False
        language = self.other.language
        is_doer = at == self.telling[0] and not self._is_behind(at, self.acts.objects)
        stands_in = (
            language is not None
            and bool(self.other.folded)
            and self.other.folded[0] in (*language.pronouns, *language.late_pronouns)
        )
        if is_doer and not stands_in:
            return True
        if not is_doer and not self._is_noun(at):
            return self.acts.has(self.words[at].folded) or not self._tells_a_deed()
        folded = [match[0].lower() for match in cut(before)]
        return not any(_are_forms(self.words[at].folded, one) for one in folded)

    def _tells_a_deed(self) -> bool:
        """Return whether the sentence tells any of what may be the claim's verb."""
        deeds = [at for at in self.telling[1:] if not (self._is_noun(at) or self._is_name(at))]
        return any(self.is_told(at) for at in deeds)

    def _is_name(self, at: int) -> bool:
        name = self.words[at].name
        return name is not None and name.sure

    def _is_noun(self, at: int) -> bool:
        language = self.claim.language
        if language is not None and language.nouns_are_capitalised:
            return at > 0 and self.claim.text[self.claim.spans[at].start].isupper()
        return self._is_behind(at, self.acts.determiners)

    def _is_behind(self, at: int, words: frozenset[str]) -> bool:
        return at > 0 and self.claim.folded[at - 1] in words

    def is_only_suspected(self) -> bool:
        """Return whether the sentence alone tells a suspicion, before what the claim says."""
        doubted = doubted_from(self.claim.folded, self.other.folded, self.acts)
        deeds = [at for at in self.telling[1:] if not self._is_noun(at)]
        if doubted is None or not deeds:
            return False
        told = [at for at in map(self._place_in_other, deeds) if at is not None]
        return bool(told) and doubted < min(told)

    def _place_in_other(self, at: int) -> int | None:
        """Return the first place in the sentence of a word of the claim."""
        word = self.words[at].folded
        folded = self.other.folded
        places = (place for place, one in enumerate(folded) if one == word or _are_forms(word, one))
        found = next(places, None)
        key = self.words[at].key
        return self.other.terms.get(key) if found is None else found

    def is_turned(self) -> bool:
        """Return whether doer and object of the claim stand the other way round in the sentence.

        Not so of what two do together, nor where a preposition shows that one has another part.
        """
        doer, *rest = self.telling or [0]
        deeds = [at for at in rest if not (self._is_noun(at) or self._is_name(at))]
        if not deeds or self._place_in_other(deeds[0]) is None:
            return False
        if self._is_free:  # nothing shows which of the words are nouns
            deeds = deeds[:1]
        if _is_in_a_phrase(self.claim, doer) or any(
            self.acts.is_mutual(self.words[at].folded) for at in deeds
        ):
            return False
        objects = [at for at in rest if at not in deeds and not _is_in_a_phrase(self.claim, at)]
        return any(self._are_turned(doer, at) for at in objects) or (
            self._place_in_other(doer) is None and self._is_done_by_another(objects, deeds)
        )

    @property
    def _is_free(self) -> bool:
        return self.claim.language is not None and self.claim.language.vocabulary.free_order

    def _is_done_by_another(self, objects: Sequence[int], deeds: Sequence[int]) -> bool:
        """Return whether one of the objects stands before what was done, where the doer should."""
        done = self._place_in_other(deeds[0])
        places = [self._place_in_other(at) for at in objects]
        return any(
            at is not None and done is not None and at < done
            for at in places
            if at is not None and not self._has_another_part(at)
        )

    def _are_turned(self, doer: int, object_: int) -> bool:
        first, second = self._place_in_other(doer), self._place_in_other(object_)
        if first is None or second is None or first < second or self._has_another_part(second):
            return False
        own, folded = self.claim.folded, self.other.folded
        if self._is_free:
            if self.acts.has(own[object_]) or folded[first].endswith(self.acts.agent_endings):
                return False
            return own[doer] != folded[first] or own[object_] != folded[second]
        return not self._is_agent(first)

    def _has_another_part(self, at: int) -> bool:
        """Return whether what stands before a word of the sentence shows that it is no doer."""
        before = self.other.folded[at - 1] if at else ""
        return before in self.acts.objects or _is_in_a_phrase(self.other, at)

    def _is_agent(self, at: int) -> bool:
        """Return whether "by" stands before a place in the sentence, or before its article."""
        return not self.acts.agents.isdisjoint(self.other.folded[max(0, at - 2) : at])


def _tells(word: Word) -> bool:
    """Return whether a word tells something, and is no number, nor a date."""
    return word.name is not None or (word.is_content and not word.is_judged)


def _is_in_a_phrase(statement: Statement, at: int) -> bool:
    """Return whether a preposition stands before a word, or its article: "in der Stadt".

    What only marks to whom something was done is none: "al alcalde".
    """
    language = statement.language
    acts = None if language is None else acts_of(language.code)
    if language is None or acts is None:
        return False
    articles = language.vocabulary.articles
    before = [word for word in statement.folded[max(0, at - 2) : at] if word not in articles]
    last = before[-1] if before and statement.folded[at - 1] in (*articles, before[-1]) else ""
    return last in acts.determiners and last not in RECEIVERS.get(language.code, ())


def _are_forms(word: str, other: str) -> bool:
    """Return whether two words are forms of one, or one is a part of a compound."""
    if word == other or share_a_root(word, other):
        return True
    is_long = min(len(word), len(other)) >= _COMPOUND
    return is_long and (word.endswith(other) or other.endswith(word))
