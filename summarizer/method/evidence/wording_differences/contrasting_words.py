"""Contrasting words: whether two words of two clauses say otherwise, or mean the same."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.akin_words import are_akin_forms, are_opposites
from summarizer.languages.alternatives import are_alternatives

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.language import Language
    from summarizer.method.evidence.clauses.clause_words import Word

LONGEST = 2  # content words in the place of others: more are told another way
_ROOT = 4  # letters at the beginning that forms and spellings of one word share


def are_contrasts(own: Sequence[Word], other: Sequence[Word], language: Language) -> bool:
    """Return whether words stand in each other's place that say otherwise: "both", "one".

    Those of one sense, which stand beside each other, may do so too: "a girl", "a boy".
    """
    known = _contrasts(language)
    few = max(len(own), len(other)) <= LONGEST
    return any(
        (left.folded, right.folded) in known
        or are_alternatives(left.folded, right.folded, language.code)
        or (few and (_are_opposites(left, right, language) or _are_two_ordinals(left, right)))
        for left in own
        for right in other
        if left.folded != right.folded
    )


def mean_the_same(own: Word, other: Word, language: Language) -> bool:
    """Return whether two words are of one root or sense, and no alternatives: "amber", "red"."""
    alike = own.folded[:_ROOT] == other.folded[:_ROOT]
    alike = alike or are_akin_forms(own.folded, other.folded, language)
    return alike and not are_alternatives(own.folded, other.folded, language.code)


@cache  # of the languages, which are few
def _contrasts(language: Language) -> frozenset[tuple[str, str]]:
    pairs = language.vocabulary.contrasts
    return frozenset(each for pair in pairs for each in (pair, pair[::-1]))


def _are_two_ordinals(own: Word, other: Word) -> bool:
    """Return whether two numbers that count nothing differ, such as those of two centuries."""
    return all(each.folded.isdigit() and not each.is_judged for each in (own, other))


def _are_opposites(own: Word, other: Word, language: Language) -> bool:
    return not own.is_judged and are_opposites(own.folded, other.folded, language.code)
