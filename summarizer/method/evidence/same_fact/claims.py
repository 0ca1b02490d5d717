"""What each sentence claims, as it is compared: its content words, names and numbers."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.method.arrays import distinct
from summarizer.method.evidence.same_fact.main_clause import main_clause
from summarizer.text.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from summarizer.languages.language import Language
    from summarizer.text.tokens import Tokenized

_ELSEWHERE = 30  # sentences without the stem that are added, so that few do not tell what is rare
_SHORTEST_STEM = 3  # letters that are left of a word without its ending
_SILENT = "ey"  # what may be left behind an ending, or stand in its place: "complete", "completed"
_NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_WORD = re.compile(r"[^\W_]+")
_INNER_CAPITAL = re.compile(r"(?<=[\w,] )[^\W\d_a-z][^\W_]*")


@dataclass(frozen=True)
class Claim:
    """A sentence ready to be compared: words and names as numbers of stems, and its numbers.

    Those called `core` stand in its main clause; the lengths are in tokens, 1 at least. `order` and
    `core_order` are all tokens, empty ones too, as they stand there.
    """

    words: frozenset[int]
    core: frozenset[int]
    names: frozenset[int]
    core_names: frozenset[int]
    numbers: frozenset[float]
    core_numbers: frozenset[float]
    order: tuple[int, ...]
    core_order: tuple[int, ...]
    length: int
    core_length: int


class Claims:
    """The claims of the n sentences of a topic, each read when it is first asked for."""

    def __init__(
        self, texts: Sequence[str], languages: Sequence[Language], words: Tokenized
    ) -> None:
        """Hold the texts, their languages and their tokens."""
        self._texts = texts
        self._languages = languages
        self._words = words
        self._read: dict[int, Claim] = {}

    def __getitem__(self, row: int) -> Claim:
        """Return the claim of a row."""
        if row not in self._read:
            check()
            self._read[row] = self._claim(row)
        return self._read[row]

    @cached_property
    def weights(self) -> list[float]:
        """The weight of each stem, in [0, 1): the rarer in the topic, the more; none if empty."""
        stems, n = self._stems, len(self._words)
        width = len(stems.are_empty)
        pairs = distinct(self._words.rows * width + stems.of_tokens[self._words.ids])
        frequency = np.bincount(pairs % max(1, width), minlength=width)
        all_sentences = 1 + n + _ELSEWHERE
        weights = np.log(all_sentences / (1 + frequency)) / math.log(all_sentences)
        listed: list[float] = np.where(stems.are_empty, 0.0, weights).tolist()
        return listed

    @cached_property
    def _stems(self) -> _Stems:
        return _stems(self._words.vocabulary, Counter(self._languages))

    @cached_property
    def _inner_capitals(self) -> frozenset[str]:
        """The words that the topic has with a capital inside of a sentence: no rule wants it."""
        return frozenset(_INNER_CAPITAL.findall("\n".join(self._texts)))

    def _claim(self, row: int) -> Claim:
        text, language = self._texts[row], self._languages[row]
        start, end = main_clause(text, language)
        ids = self._words.ids[self._words.ends[row] : self._words.ends[row + 1]]
        stems = self._stems.of_tokens[ids].tolist()
        names = self._names(text, language, stems)
        first = len(tokens(text[:start]))
        core = slice(first, first + len(tokens(text[start:end])))
        return Claim(
            words=self._with_weight(stems),
            core=self._with_weight(stems[core]) or self._with_weight(stems),
            names=self._with_weight(names),
            core_names=self._with_weight(names[core]),
            numbers=_numbers(text, language),
            core_numbers=_numbers(text[start:end], language),
            order=tuple(ids.tolist()),
            core_order=tuple(ids[core].tolist()),
            length=max(1, len(stems)),
            core_length=max(1, len(stems[core])),
        )

    def _with_weight(self, stems: Iterable[int]) -> frozenset[int]:
        return frozenset(stem for stem in stems if stem >= 0 and self.weights[stem] > 0)

    def _names(self, text: str, language: Language, stems: list[int]) -> list[int]:
        """Return the stems of the words with a capital, and -1 in place of all others."""
        words = _WORD.findall(text)
        if len(words) != len(stems):  # a script with combining marks, or without blanks
            return [-1] * len(stems)
        known = _no_names(language)
        names = [
            stem if word[0].isupper() and word not in known else -1
            for word, stem in zip(words, stems, strict=True)
        ]
        if words and words[0] not in self._inner_capitals and max(names[1:2], default=-1) < 0:
            names[0] = -1
        return names


@dataclass(frozen=True)
class _Stems:
    """`of_tokens` are the stems of the tokens; `are_empty` tells which stems have no content."""

    of_tokens: NDArray[np.intp]
    are_empty: NDArray[np.bool_]


def _stems(vocabulary: Sequence[str], languages: Counter[Language]) -> _Stems:
    """Return the stems of the tokens, by the endings of the commonest language.

    Numerals are empty, since numbers are compared as such; so are the empty words of any language.
    """
    endings = [_ending(language) for language, _ in languages.most_common(1)]
    empty = frozenset[str]().union(*map(_empty_words, languages))
    numbers: dict[str, int] = {}
    of_tokens = []
    full = set()
    for token in vocabulary:
        stem = endings[0].sub("", token)
        number = numbers.setdefault(stem, len(numbers))
        of_tokens.append(number)
        if token not in empty and not token[0].isdigit():
            full.add(number)
    are_empty = np.array([number not in full for number in range(len(numbers))], dtype=np.bool_)
    return _Stems(np.array(of_tokens, dtype=np.intp), are_empty)


@cache
def _ending(language: Language) -> re.Pattern[str]:
    """Return the pattern of what is taken off a word: its longest ending."""
    endings = "|".join(map(re.escape, sorted(language.vocabulary.endings, key=len, reverse=True)))
    stem = rf"(?<=[^\W\d_]{{{_SHORTEST_STEM}}})"
    return re.compile(rf"{stem}(?:(?:{endings})[{_SILENT}]?|[{_SILENT}])$" if endings else r"(?!)")


@cache
def _empty_words(language: Language) -> frozenset[str]:
    return frozenset((*language.vocabulary.empty_words, *language.speech_verbs))


@cache
def _no_names(language: Language) -> frozenset[str]:
    """Return the words that have a capital without being a name: months and weekdays."""
    return frozenset(form for forms in (*language.months, *language.weekdays) for form in forms)


def _numbers(text: str, language: Language) -> frozenset[float]:
    """Return the numbers of a text in digits, and those of its single words above one."""
    named = language.vocabulary.numbers
    in_words = (named.get(word, 0) for word in _WORD.findall(text.lower()))
    digits = (float(found.replace(",", "")) for found in _NUMBER.findall(text))
    return frozenset((*digits, *(value for value in in_words if value > 1)))
