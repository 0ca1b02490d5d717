"""What each sentence claims, as it is compared: its content words, names and numbers."""

from __future__ import annotations

import math
import re
from collections import Counter
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.cancellation import check
from summarizer.languages import has_file
from summarizer.languages.stems import has_stems
from summarizer.method.arrays import distinct
from summarizer.method.evidence.clauses.main_clause import main_clause
from summarizer.method.evidence.same_fact.capitals import capitals_of_names
from summarizer.method.evidence.same_fact.figures import figures_in
from summarizer.text.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from summarizer.languages.language import Language
    from summarizer.method.evidence.same_fact.figures import Figures
    from summarizer.text.tokens import Tokenized

_ELSEWHERE = 30  # sentences without the stem that are added, so that few do not tell what is rare
_SHORTEST_STEM = 3  # letters that are left of a word without its ending
_SILENT = "ey"  # what may be left behind an ending, or stand in its place: "complete", "completed"
_WORD = re.compile(r"[^\W_]+")
_INNER_CAPITAL = re.compile(r"(?<=[\w,] )[^\W\d_a-z][^\W_]*")


class Claim(NamedTuple):
    """A sentence ready to be compared: words and names as numbers of stems, and its numbers.

    Those called `core` stand in its main clause; the lengths are in tokens, 1 at least. `order` and
    `core_order` are all tokens, empty ones too, as they stand there.
    """

    words: frozenset[int]
    core: frozenset[int]
    names: frozenset[int]
    core_names: frozenset[int]
    numbers: Figures
    core_numbers: Figures
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
        self._told: dict[int, frozenset[int]] = {}

    def __getitem__(self, row: int) -> Claim:
        """Return the claim of a row."""
        if row not in self._read:
            check()
            self._read[row] = self._claim(row)
        return self._read[row]

    def words_of(self, row: int) -> frozenset[int]:
        """Return the words of the claim of a row, for which it need not be read."""
        if row not in self._told:
            self._told[row] = self._with_weight(self._stems_in(row))
        return self._told[row]

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
        return _stems(self._words, self._languages)

    @cached_property
    def _inner_capitals(self) -> frozenset[str]:
        """The words that the topic has with a capital inside of a sentence: no rule wants it."""
        return frozenset(_INNER_CAPITAL.findall("\n".join(self._texts)))

    @cached_property
    def _known_names(self) -> frozenset[str]:
        """The names of the topic in languages whose nouns have capitals, too."""
        pairs = zip(self._texts, self._languages, strict=True)
        return frozenset().union(
            *(capitals_of_names(text, one) for text, one in pairs if one.nouns_are_capitalised)
        )

    def _claim(self, row: int) -> Claim:
        text, language = self._texts[row], self._languages[row]
        start, end = main_clause(text, language)
        ids, stems = self._ids_in(row), self._stems_in(row)
        names = self._names(text, language, stems)
        first = len(tokens(text[:start]))
        core = slice(first, first + len(tokens(text[start:end])))
        return Claim(
            words=self.words_of(row),
            core=self._with_weight(stems[core]) or self.words_of(row),
            names=self._with_weight(names),
            core_names=self._with_weight(names[core]),
            numbers=figures_in(text, language),
            core_numbers=figures_in(text[start:end], language),
            order=tuple(ids.tolist()),
            core_order=tuple(ids[core].tolist()),
            length=max(1, len(stems)),
            core_length=max(1, len(stems[core])),
        )

    def _ids_in(self, row: int) -> NDArray[np.intp]:
        """Return the tokens of a row in order, shape (m,)."""
        return self._words.ids[self._words.ends[row] : self._words.ends[row + 1]]

    def _stems_in(self, row: int) -> list[int]:
        """Return the stems of the tokens of a row."""
        stems: list[int] = self._stems.of_tokens[self._ids_in(row)].tolist()
        return stems

    def _with_weight(self, stems: Iterable[int]) -> frozenset[int]:
        weights = self.weights
        return frozenset(stem for stem in stems if stem >= 0 and weights[stem] > 0)

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
        if language.nouns_are_capitalised:
            return [
                stem if word in self._known_names else -1
                for word, stem in zip(words, names, strict=True)
            ]
        if words and words[0] not in self._inner_capitals and max(names[1:2], default=-1) < 0:
            names[0] = -1
        return names


class _Stems(NamedTuple):
    """`of_tokens` are the stems of the tokens; `are_empty` tells which stems have no content."""

    of_tokens: NDArray[np.intp]
    are_empty: NDArray[np.bool_]


def _stems(words: Tokenized, languages: Sequence[Language]) -> _Stems:
    """Return the stems of the tokens.

    Numerals are empty, since numbers are compared as such; so are the empty words of any language.
    """
    empty = frozenset[str]().union(*map(_empty_words, dict.fromkeys(languages)))
    numbers: dict[str | int, int] = {}
    of_tokens = []
    full = set()
    for token, stem in zip(words.vocabulary, _keys(words, languages), strict=True):
        number = numbers.setdefault(stem, len(numbers))
        of_tokens.append(number)
        if token not in empty and not token[0].isdigit():
            full.add(number)
    are_empty = np.array([number not in full for number in range(len(numbers))], dtype=np.bool_)
    return _Stems(np.array(of_tokens, dtype=np.intp), are_empty)


def _keys(words: Tokenized, languages: Sequence[Language]) -> list[str | int]:
    """Return what is equal for tokens with one stem: their form, or the token without an ending.

    The endings are those of the commonest language, of those whose forms are not known if some are.
    """
    formed = [words.forms is not None and has_stems(language.code) for language in languages]
    others = [one for one, is_formed in zip(languages, formed, strict=True) if not is_formed]
    endings = [_ending(language) for language, _ in Counter(others).most_common(1)]
    keys: list[str | int] = [
        endings[0].sub("", one) if endings else one for one in words.vocabulary
    ]
    if words.forms is not None:
        tokens_of_formed = np.unique(words.ids[np.array(formed, dtype=np.bool_)[words.rows]])
        for token in tokens_of_formed.tolist():
            keys[token] = int(words.forms[token])
    return keys


@cache
def _ending(language: Language) -> re.Pattern[str]:
    """Return the pattern of what is taken off a word: its longest ending."""
    endings = "|".join(map(re.escape, sorted(language.vocabulary.endings, key=len, reverse=True)))
    stem = rf"(?<=[^\W\d_]{{{_SHORTEST_STEM}}})"
    return re.compile(rf"{stem}(?:(?:{endings})[{_SILENT}]?|[{_SILENT}])$" if endings else r"(?!)")


@cache
def _empty_words(language: Language) -> frozenset[str]:
    """Return the words that tell nothing; of a language without a file those of its openings."""
    known = has_file(language.code)
    empty = language.vocabulary.empty_words if known else language.function_words
    return frozenset((*empty, *language.speech_verbs))


@cache
def _no_names(language: Language) -> frozenset[str]:
    """Return the words that have a capital without being a name: months and weekdays."""
    return frozenset(form for forms in (*language.months, *language.weekdays) for form in forms)
