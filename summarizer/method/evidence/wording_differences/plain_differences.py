"""What two sentences say against each other by the words that deny and count in any language.

Where both are in one language whose vocabulary is known, `differences` reads more of them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.languages import language_of
from summarizer.languages.forms_of_negation import INFIXED, PREFIXES, denies_form
from summarizer.languages.phrases import any_of, phrases
from summarizer.languages.plain_words import (
    ASSERTIONS,
    DENIALS,
    NUMBERS,
    OPPOSITES,
    SIGNS,
    SUPERLATIVES,
)
from summarizer.method.evidence.wording_differences.character_substitutions import (
    BY_SIGNS,
    has_other_signs,
    name_other_places,
)
from summarizer.text.combining_marks import joined_by_marks, may_have_marks
from summarizer.text.han_numbers import numbers_in_signs
from summarizer.text.patterns import on_demand
from summarizer.text.tokens import written_tokens

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

_LETTER = r"[^\W\d_]"
_FIGURE = on_demand(r"\d+")
_ROUNDED = 0.035  # of the larger number: one that is nearer may be the same, rounded
_EXACT = 100.0  # smaller numbers are told as they are
_ONE_TELLING = 0.5  # of the words of the shorter sentence: below, a noun may look like a verb
_ROOT = 5  # letters at the beginning that forms of one word share


class _Pole(NamedTuple):
    """One of two opposites, by the number of their pair."""

    pair: int
    first: bool


_LIKE = {"nb": "no", "nn": "no", "ms": "id"}  # languages that are read by the words of another


def differ_plainly(
    a: str,
    language_a: str,
    b: str,
    language_b: str,
    *,
    counted: bool | tuple[frozenset[float], frozenset[float]] = True,
) -> bool:
    """Return whether one sentence denies something and the other nothing, or they say otherwise.

    Languages are ISO 639-1 codes.
    """
    return deny_otherwise(a, language_a, b, language_b) or say_otherwise(
        a, language_a, b, language_b, counted=counted
    )


def deny_otherwise(a: str, language_a: str, b: str, language_b: str) -> bool:
    """Return whether one sentence denies something and the other nothing.

    Two sentences in two languages also do if it is not known how one of these denies: "also
    reported by" must be true.
    """
    denied = denies(a, language_a), denies(b, language_b)
    return language_a != language_b if None in denied else denied[0] != denied[1]


def _denies_a_form(a: str, b: str, language: str) -> bool:
    """Return whether one sentence denies, by its form, a verb that the other one tells."""
    if language not in INFIXED and language not in PREFIXES:
        return False
    own, other = ({*written_tokens(text.lower())} for text in (a, b))
    if len(own & other) < _ONE_TELLING * min(len(own), len(other)):
        return False
    return any(
        denies_form(denied, word, language)
        for telling, denying in ((own - other, other - own), (other - own, own - other))
        for word in telling
        for denied in denying
    )


def say_otherwise(
    a: str,
    language_a: str,
    b: str,
    language_b: str,
    *,
    counted: bool | tuple[frozenset[float], frozenset[float]] = True,
) -> bool:
    """Return whether two sentences tell opposites, or count otherwise, whatever they deny.

    So does `b` if it does not say what `a` does, that something is the greatest of its kind.
    They count otherwise if numbers are `counted` here. In place of true stand the numbers of both,
    where more of them can be read than by `counts`.
    """
    in_one = language_a == language_b
    if in_one and _denies_a_form(a, b, language_a):
        return True
    if not (_is_known(language_a) and _is_known(language_b)):
        return False
    if _say_opposites(a, language_a, b, language_b) or (in_one and _claims_more(a, b, language_a)):
        return True
    if counted is False:
        return False
    if in_one and language_a in BY_SIGNS and _has_others_in_place(a, b, language_a):
        return True
    own: AbstractSet[float]
    own, other = (counts(a, language_a), counts(b, language_b)) if counted is True else counted
    return _count_otherwise(a, own, b, other, in_one=in_one)


def _has_others_in_place(a: str, b: str, language: str) -> bool:
    """Return whether two sentences without blanks differ in one stretch, or name other places."""
    days = language_of(language).vocabulary.relative_days
    return has_other_signs(a, b, days) or name_other_places(a, b, language)


def _is_known(language: str) -> bool:
    """Return whether it is known how a language denies."""
    return _denials(_LIKE.get(language, language)) is not None


def _claims_more(a: str, b: str, language: str) -> bool:
    """Return whether a sentence calls something the greatest or the first, and another one not."""
    words = SUPERLATIVES.get(language, "").split()
    return any(word in a for word in words) and not any(word in b for word in words)


def _count_otherwise(
    a: str, own: AbstractSet[float], b: str, other: AbstractSet[float], *, in_one: bool
) -> bool:
    """Return whether each sentence has a number that the other lacks, but for its rounding.

    Where they share others, and are in one language, both must be numbers of one thing.
    """
    apart, others = _without(own, other), _without(other, own)
    if not (apart and others):
        return False
    if not in_one or len(apart) == len(own):
        return True
    return not _beside(a, apart).isdisjoint(_beside(b, others))


def _without(numbers: AbstractSet[float], others: AbstractSet[float]) -> set[float]:
    """Return the numbers that are not among the others; small ones are never rounded."""
    return {
        one
        for one in numbers
        if not any(
            abs(one - other) <= (_ROUNDED * max(one, other) if one >= _EXACT else 0)
            for other in others
        )
    }


def _beside(text: str, numbers: set[float]) -> set[str]:
    """Return what stands right behind or before some numbers: what they count, most of the time."""
    words = written_tokens(text)
    wanted = {f"{number:g}" for number in numbers}
    places = [at for at, word in enumerate(words) if word in wanted]
    near = {at + step for at in places for step in ((1,) if words[at + 1 : at + 2] else (-1,))}
    return {words[at][:_ROOT] for at in near if at >= 0 and not words[at].isdigit()}


def denies(text: str, language: str) -> bool | None:
    """Return whether a sentence denies something; None if the words for it are not known."""
    name = _LIKE.get(language, language)
    pattern = _denials(name)
    if pattern is None:
        return None
    lowered = text.lower()
    if name in ASSERTIONS:
        lowered = _assertions(name).sub(" ", lowered)
    return bool(pattern.search(lowered))


def counts(text: str, language: str) -> frozenset[int]:
    """Return the whole numbers of a sentence, in digits of any script and in words up to twelve."""
    words = _numbers(_LIKE.get(language, language))
    pattern = joined_by_marks(_LETTER) if may_have_marks(text) else rf"{_LETTER}+"
    found = {words[word] for word in re.findall(pattern, text.lower()) if word in words}
    found |= set(map(int, numbers_in_signs(text))) if language in BY_SIGNS else set()
    return frozenset(found | {int(digits) for digits in _FIGURE.findall(text)})


def _say_opposites(a: str, language_a: str, b: str, language_b: str) -> bool:
    """Return whether one sentence has one of two opposites alone, and the other the other one."""
    own, other = _poles(a, language_a), _poles(b, language_b)
    return any(_Pole(one.pair, not one.first) in other for one in own)


def _poles(text: str, language: str) -> frozenset[_Pole]:
    """Return which of each pair of opposites a sentence says, unless it says both."""
    said = {
        _Pole(pair, place == 0)
        for pair, poles in enumerate(OPPOSITES)
        for place, words in enumerate(poles)
        if language in words and _written(words[language]).search(text.lower())
    }
    return frozenset(one for one in said if _Pole(one.pair, not one.first) not in said)


@cache
def _assertions(language: str) -> re.Pattern[str]:
    """Return the pattern of phrases that deny nothing, though a word of them does."""
    listed = any_of(phrases(ASSERTIONS[language]))
    return re.compile(listed if language in SIGNS else rf"\b{listed}\b")


@cache
def _denials(language: str) -> re.Pattern[str] | None:
    if language in SIGNS:
        return re.compile(any_of(SIGNS[language].split()))
    return _written(DENIALS[language]) if language in DENIALS else None


@cache
def _written(listed: str) -> re.Pattern[str]:
    """Return the pattern of words; an asterisk stands for any ending, or any beginning."""
    words = listed.split()
    whole = [word for word in words if "*" not in word]
    begun = [word.removesuffix("*") for word in words if word.endswith("*")]
    ended = [word.removeprefix("*") for word in words if word.startswith("*")]
    return re.compile(rf"\b{any_of(whole)}\b|\b{any_of(begun)}|{any_of(ended)}\b")


@cache
def _numbers(language: str) -> dict[str, int]:
    pairs = (pair.split("=") for pair in NUMBERS.get(language, "").split())
    return {word: int(number) for word, number in pairs}
