"""What two sentences say against each other by the words that deny and count in any language.

Where both are in one language whose vocabulary is known, `differences` reads more of them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from summarizer.languages.phrases import any_of
from summarizer.languages.plain_words import DENIALS, NUMBERS, OPPOSITES, SIGNS
from summarizer.method.evidence.signs import BY_SIGNS, has_other_signs
from summarizer.text.han_numbers import numbers_in_signs
from summarizer.text.tokens import written_tokens

_FIGURE = re.compile(r"\d+")
_ROOT = 5  # letters at the beginning that forms of one word share


class _Pole(NamedTuple):
    """One of two opposites, by the number of their pair."""

    pair: int
    first: bool


_LIKE = {"nb": "no", "nn": "no", "ms": "id"}  # languages that are read by the words of another


def differ_plainly(
    a: str, language_a: str, b: str, language_b: str, *, counted: bool = True
) -> bool:
    """Return whether one sentence denies something and the other nothing, or they say otherwise.

    They do so by another number, if numbers are `counted` here, or by an opposite.

    Languages are ISO 639-1 codes. Two sentences in two languages also differ if it is not known how
    one of these denies: "also reported by" must be true.
    """
    denied = denies(a, language_a), denies(b, language_b)
    if None in denied:
        return language_a != language_b
    if denied[0] != denied[1] or _say_opposites(a, language_a, b, language_b):
        return True
    if not counted:
        return False
    if language_a == language_b in BY_SIGNS and has_other_signs(a, b):
        return True
    return _count_otherwise(a, language_a, b, language_b)


def _count_otherwise(a: str, language_a: str, b: str, language_b: str) -> bool:
    """Return whether each sentence has a number that the other lacks.

    Where they share others, and one language, both must be numbers of one thing.
    """
    own, other = counts(a, language_a), counts(b, language_b)
    if not (own - other and other - own):
        return False
    if language_a != language_b or not own & other:
        return True
    return not _beside(a, own - other).isdisjoint(_beside(b, other - own))


def _beside(text: str, numbers: frozenset[int]) -> set[str]:
    """Return what stands right behind or before some numbers: what they count, most of the time."""
    words = written_tokens(text)
    wanted = set(map(str, numbers))
    places = [at for at, word in enumerate(words) if word in wanted]
    near = {at + step for at in places for step in ((1,) if words[at + 1 : at + 2] else (-1,))}
    return {words[at][:_ROOT] for at in near if at >= 0 and not words[at].isdigit()}


def denies(text: str, language: str) -> bool | None:
    """Return whether a sentence denies something; None if the words for it are not known."""
    pattern = _denials(_LIKE.get(language, language))
    return None if pattern is None else bool(pattern.search(text.lower()))


def counts(text: str, language: str) -> frozenset[int]:
    """Return the whole numbers of a sentence, in digits of any script and in words up to twelve."""
    words = _numbers(_LIKE.get(language, language))
    found = {words[word] for word in re.findall(r"[^\W\d_]+", text.lower()) if word in words}
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
