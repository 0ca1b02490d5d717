"""The vocabulary of a language, made ready to be looked up word by word."""

from __future__ import annotations

import re
from dataclasses import fields
from functools import cache, lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from summarizer.frozen import Frozen
from summarizer.languages import has_file
from summarizer.languages.stems import has_stems, stems
from summarizer.method.evidence.statements.opposite_senses import SIGNED
from summarizer.text.combining_marks import joined_by_marks, may_have_marks
from summarizer.text.scripts import as_class, has_any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from summarizer.languages.language import Language
    from summarizer.languages.vocabularies import Vocabulary

_LONG_STEM = 5  # letters that a long ending leaves
_SHORTEST_STEM = 3  # letters: what is shorter says too little of its word
# Words of a sentence that are read: longer ones are lists. It bounds the time of all that follows.
_LONGEST = 250
_MOST_CODE_POINTS = 20 * _LONGEST  # as many have a blank among them, but for what is no sentence
# Each sign is a word.
_HAN = (("\u3400", "\u4dbf"), ("\u4e00", "\u9fff"), ("\U00020000", "\U0003ffff"))
_NUMBER = (
    r"(?:[^\W\d_]\.){2,}"  # p.m., U.S.
    r"|\d{1,3}(?:, 000)+(?!\d)|\d{1,2}: \d\d(?= ?[AaPp]\.?[Mm]| [A-Z]{2,4}\b)"  # cut: "230, 000"
    r"|\d{1,2}·\d{1,2}(?![\d.,])"  # "10·3": the day that names an event
    r"|\d+(?:[.,:]\d+)*"  # 1,200 and 14:30
)
_GROUPED_DIGITS = r"\d{1,3}(?: \d{3})+(?![\d,.:]\d|\d)|"  # "5 000"

Phrase = tuple[str, ...]
_T = TypeVar("_T")


class Sense(NamedTuple):
    """What a phrase says: the name of its sense.

    Of opposites, `base` is the first for both, and the `sign` of the second is -1.
    """

    name: str
    base: str
    sign: int


class Lexicon(Frozen):
    """The phrases of a vocabulary by their first word, the longest first.

    `cues` leads to the fields of the vocabulary that name a phrase, `senses` from stems to senses,
    `exact` from words as the vocabulary writes them, whose stem others may share.
    `empty` are words that tell nothing, `numeric` those with which a number may begin; `days` are
    those for weekdays, which may stand within a phrase, and `times` what may stand behind them:
    "placé lundi soir en détention";
    `written` leads from phrases cut into words to how the vocabulary writes them: "a . m" to "a.m".
    """

    vocabulary: Vocabulary
    cues: Mapping[str, list[tuple[Phrase, str]]]
    senses: Mapping[str, list[tuple[Phrase, tuple[Sense, ...]]]]
    exact: Mapping[str, tuple[Sense, ...]]
    empty: frozenset[str]
    numeric: frozenset[str]
    written: Mapping[str, str]
    days: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    language: str = ""

    def stem(self, word: str) -> str:
        """Return a word in small letters without its ending.

        Of a language that says nothing of endings it is the stem of Snowball, if it is known.
        """
        return _stem(word, self.vocabulary, self.language)


@cache  # of the languages, which are few
def lexicon_of(language: Language) -> Lexicon:
    """Return what is known of the words of a language."""
    vocabulary = language.vocabulary
    snowball = language.code if has_stems(language.code) and not has_file(language.code) else ""
    return Lexicon(
        vocabulary,
        _cues(vocabulary),
        _senses(vocabulary, snowball),
        _exact(vocabulary),
        frozenset(vocabulary.empty_words),
        _numeric(vocabulary),
        _written(vocabulary),
        _days(language),
        frozenset((*language.time_nouns, *vocabulary.day_times)),
        snowball,
    )


def words_of(text: str, *, grouped: bool = False) -> list[re.Match[str]]:
    """Return the words, numbers and marks of a text, in order; of a long one, the first.

    In languages that write a comma before decimals, blanks may have `grouped` the digits.
    """
    pattern = _pattern(has_any(text, _HAN), grouped, may_have_marks(text))
    return list(islice(pattern.finditer(text, 0, _MOST_CODE_POINTS), _LONGEST))


@cache
def _pattern(*kinds: bool) -> re.Pattern[str]:
    """Return the pattern of a text that has Han signs, grouped digits, combining marks."""
    has_han, grouped, has_marks = kinds
    han = as_class(_HAN) if has_han else ""
    letters = joined_by_marks(rf"[^\W\d_{han}]") if has_marks else rf"[^\W\d_{han}]+"
    return re.compile(
        rf"{_GROUPED_DIGITS if grouped else ''}{_NUMBER}|{letters}(?:['’]{letters})*"
        rf"{f'|[{han}]' if has_han else ''}|[^\s\w]"
    )


def pieces_of(match: re.Match[str], elisions: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Yield where the words of a match begin and end: one that lost its vowel is one of its own."""
    start, end = match.span()
    elided, mark, _ = match[0].replace("’", "'").partition("'") if elisions else ("", "", "")
    if mark and elided.lower() in elisions:  # "l'eau"
        yield start, start + len(elided)
        start += len(elided) + 1
    yield start, end


def plain(word: str) -> str:
    """Return a word as it is looked up: in small letters, without "'s"; "didn't" is "not"."""
    if word.isalpha():  # as most
        return word.lower().replace("\u0451", "\u0435")  # few write the two dots of "ё"
    lowered = word.lower().replace("’", "'").replace(" ", "")
    if lowered.endswith("n't"):
        return "not"
    return lowered.removesuffix("'s") or lowered


def matches(phrase: Phrase, words: list[str], at: int) -> bool:
    """Return whether a phrase stands at a place among the words."""
    if len(phrase) == 1:
        return True
    # The second word tells most apart.
    return words[at + 1 : at + 2] == [phrase[1]] and tuple(words[at : at + len(phrase)]) == phrase


def _cues(vocabulary: Vocabulary) -> dict[str, list[tuple[Phrase, str]]]:
    skipped = {
        "elisions",
        "endings",
        "long_endings",
        "senses",
        "negative_prefixes",
        "empty_words",
        "decimal_mark",
        "contrasts",
        "converses",
        "mutual",
        "object_forms",
        "ordinal_endings",
    }
    found: dict[str, list[tuple[Phrase, str]]] = {}
    for name in (each.name for each in fields(vocabulary)):
        listed = getattr(vocabulary, name)
        if name in skipped or isinstance(listed, int):
            continue
        for phrase in map(_split, listed):
            found.setdefault(phrase[0], []).append((phrase, name))
    return _longest_first(found)


def _written(vocabulary: Vocabulary) -> dict[str, str]:
    listed = (
        *(vocabulary.clock_hours, vocabulary.clock_parts, vocabulary.relative_days),
        *(vocabulary.currencies, vocabulary.units, vocabulary.vague, vocabulary.fractions),
    )
    return {" ".join(_split(phrase)): phrase for phrases in listed for phrase in phrases}


def _numeric(vocabulary: Vocabulary) -> frozenset[str]:
    listed = (
        *(vocabulary.numbers, vocabulary.counting, vocabulary.scales, vocabulary.fractions),
        *(vocabulary.vague, vocabulary.ordinal_numbers, vocabulary.halves),
        *(vocabulary.one, vocabulary.no, vocabulary.nobody, vocabulary.units),
    )
    return frozenset(_split(phrase)[0] for phrases in listed for phrase in phrases)


def _days(language: Language) -> frozenset[str]:
    """Return the words for weekdays, in each form that is listed, and with a part of the day."""
    vocabulary = language.vocabulary
    days = {
        word
        for names in language.weekdays
        for name in names
        for word in name.lower().split("-")
        if len(word) > _SHORTEST_STEM
    }
    stems = {_stem(day, vocabulary, "") for day in days}
    forms = (noun for noun in language.time_nouns if _stem(noun, vocabulary, "") in stems)
    spans = (day + part for day in days for part in vocabulary.day_parts)
    return frozenset((*days, *forms, *spans))


def _senses(
    vocabulary: Vocabulary, language: str
) -> dict[str, list[tuple[Phrase, tuple[Sense, ...]]]]:
    empty = frozenset(vocabulary.empty_words)
    by_phrase: dict[Phrase, dict[str, Sense]] = {}
    for name, listed in vocabulary.senses.items():
        sense = _sense(name)
        for phrase in listed:
            stems = tuple(
                word if word in empty else _stem(word, vocabulary, language)
                for word in _split(phrase)
            )
            by_phrase.setdefault(stems, {})[name] = sense
    # "recovered" has the stem "recover", which the word itself has not.
    for name, listed in vocabulary.senses.items():
        for word in listed:
            if " " not in word and not by_phrase.get((word,)):
                by_phrase[(word,)] = {name: _sense(name)}
    found: dict[str, list[tuple[Phrase, tuple[Sense, ...]]]] = {}
    for stems, said in by_phrase.items():
        found.setdefault(stems[0], []).append((stems, tuple(said.values())))
    return _longest_first(found)


def _exact(vocabulary: Vocabulary) -> dict[str, tuple[Sense, ...]]:
    found: dict[str, tuple[Sense, ...]] = {}
    for name, listed in vocabulary.senses.items():
        sense = _sense(name)
        for word in listed:
            found[word] = (*found.get(word, ()), sense)
    return found


@cache  # of the senses, which are few
def _sense(name: str) -> Sense:
    return Sense(name, *SIGNED.get(name, (name, 1)))


def _longest_first(
    by_first: dict[str, list[tuple[Phrase, _T]]],
) -> dict[str, list[tuple[Phrase, _T]]]:
    for listed in by_first.values():
        if len(listed) > 1:
            listed.sort(key=lambda item: -len(item[0]))
    return by_first


def _split(phrase: str) -> Phrase:
    if phrase.isascii() and phrase.isalpha():  # as most, of some thousands
        return (phrase.lower(),)
    if phrase.isascii() and phrase.replace(" ", "").isalpha():
        return tuple(phrase.lower().split())
    return tuple(_joined(map(plain, (match[0] for match in words_of(phrase)))))


def _joined(words: Iterable[str]) -> list[str]:
    return [word for word in words if word != "-"]


@lru_cache(maxsize=10_000)  # the words of a topic come again and again
def _stem(word: str, vocabulary: Vocabulary, language: str) -> str:
    if language:
        return stems([word], language)[0]
    taken = _without(word, vocabulary.long_endings, _LONG_STEM)
    word = taken if taken != word else _without(word, vocabulary.endings, _SHORTEST_STEM)
    if len(word) > _SHORTEST_STEM and word[-1] == word[-2]:
        return word[:-1]
    return word[:-1] if len(word) > _SHORTEST_STEM and word[-1] in "ey" else word


def _without(word: str, endings: tuple[str, ...], left: int) -> str:
    """Return a word without the first ending of a list that leaves so many letters."""
    for ending in endings if word.endswith(endings) else ():
        if word.endswith(ending) and len(word) - len(ending) >= left:
            return word[: -len(ending)]
    return word
