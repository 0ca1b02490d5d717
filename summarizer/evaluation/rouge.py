"""ROUGE: how much of the reference summaries a summary shares (Lin 2004).

The definitions are those of ROUGE-1.5.5 with `-f A -2 4 -u`, whose published scores this module
reproduces; with one reference, ASCII tokens and stemming it equals `rouge-score` (rougeLsum for L).
C.-Y. Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", ACL 2004 workshop, W04-1013.
"""

from __future__ import annotations

import importlib
import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Literal, get_args

from summarizer.errors import InputError, MissingExtraError, OptionsError
from summarizer.text.scripts import has_unspaced
from summarizer.text.tokens import written_tokens
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

Measure = Literal["rouge1", "rouge2", "rougeL", "rougeSU4"]
Tokenizer = Literal["unicode", "ascii"]
MEASURES: tuple[Measure, ...] = get_args(Measure)

_VERSION = 1  # raised whenever the same settings would give other figures
_SKIPPED_WORDS = 4  # of ROUGE-SU4
_LONGEST_UNSTEMMED = 3  # characters, as in rouge-score
_LONGEST_REMEMBERED = 50  # letters: no English word has more, and what has is not kept in memory
_ASCII_WORD = re.compile("[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and F1, each in [0, 1]; 0 where nothing could match."""

    precision: float
    recall: float
    f1: float


@dataclass(frozen=True, kw_only=True, slots=True)
class RougeOptions:
    """What is compared: the settings to state beside every figure (see `signature`).

    `stem` reduces ASCII tokens of more than three characters to their Porter stems, as
    `rouge-score` does (needs the extra `evaluate`). `truncate` keeps the first words of the summary
    and of each reference, as ROUGE-1.5.5 `-l` does; words are those of budgets. `tokenizer` is
    "unicode" (NFKC, casefold, letters and digits with their combining marks, Han and Kana by
    character) or "ascii" (lower case, `[a-z0-9]+`).

    Raises:
        OptionsError: an unknown tokenizer, or a value out of range.
    """

    stem: bool = False
    truncate: int | None = None
    tokenizer: Tokenizer = "unicode"

    def __post_init__(self) -> None:
        """Check every value once, so that nothing further down has to."""
        if not isinstance(self.stem, bool):
            raise OptionsError(f"stem: {self.stem!r} is not true or false")
        whole = isinstance(self.truncate, int) and not isinstance(self.truncate, bool)
        if self.truncate is not None and not (whole and self.truncate >= 1):
            raise OptionsError(f"truncate: {self.truncate!r} is not a number of words, 1 or more")
        if self.tokenizer not in get_args(Tokenizer):
            known = ", ".join(get_args(Tokenizer))
            raise OptionsError(f"tokenizer: {self.tokenizer!r} is not one of {known}")

    @property
    def signature(self) -> str:
        """The settings in one line: two figures can be compared if their signatures are equal."""
        stem = "porter-nltk" if self.stem else "no"
        settings = f"tok:{self.tokenizer}|stem:{stem}|trunc:{self.truncate or 'no'}"
        return f"rouge|refs:pooled|lcs:union|{settings}|version:{_VERSION}"


_DEFAULTS = RougeOptions()


def rouge(
    summary: str,
    references: Sequence[str],
    options: RougeOptions = _DEFAULTS,
    measures: Sequence[Measure] = MEASURES,
) -> dict[Measure, Score]:
    """Return the scores of one summary against its references, by measure.

    To score several summaries against the same references, prepare them once: `References`.

    Raises:
        InputError: no reference.
        OptionsError: an unknown measure.
        MissingExtraError: stemming without the package that does it.
    """
    return References(references, options).score(summary, measures)


class References:
    """The references of one topic, tokenised once for many summaries.

    References are pooled: hits are clipped for each reference by itself; recall is the sum of hits
    over the sum of the references' sizes, precision the same sum over the summary's size times the
    number of references. The size is the number of n-grams; for L it is the number of words.

    Raises:
        InputError: no reference.
        MissingExtraError: stemming without the package that does it.
    """

    def __init__(self, texts: Sequence[str], options: RougeOptions = _DEFAULTS) -> None:
        """Tokenise the texts; their sentences (for L) are their lines."""
        if isinstance(texts, str):
            raise InputError("references: one text was given; give a list of texts")
        if not texts:
            raise InputError("references: none was given; ROUGE compares with at least one")
        self.options = options
        self._texts = [_Text(text, options) for text in texts]

    def score(
        self,
        summary: str,
        measures: Sequence[Measure] = MEASURES,
        *,
        without: int | None = None,
    ) -> dict[Measure, Score]:
        """Return the scores by measure; `without` is the number of a reference to leave out.

        Raises:
            InputError: no reference is left.
            OptionsError: an unknown measure.
        """
        for measure in measures:
            if measure not in MEASURES:
                raise OptionsError(f"measures: {measure!r} is not one of {', '.join(MEASURES)}")
        kept = [text for number, text in enumerate(self._texts) if number != without]
        if not kept:
            raise InputError("references: a single one cannot be scored against others")
        text = _Text(summary, self.options)
        return {measure: _score(text, kept, measure) for measure in measures}


def _score(summary: _Text, references: Sequence[_Text], measure: Measure) -> Score:
    hits = sum(_hits(measure, summary, reference) for reference in references)
    if not hits:
        return Score(0.0, 0.0, 0.0)
    precision = hits / (len(references) * summary.size(measure))
    recall = hits / sum(reference.size(measure) for reference in references)
    return Score(precision, recall, 2 * precision * recall / (precision + recall))


class _Text:
    """A tokenised text, and its counts once they have been asked for."""

    def __init__(self, text: str, options: RougeOptions) -> None:
        kept = first_words(text, options.truncate) if options.truncate else text
        self.lines = [words for line in kept.split("\n") if (words := rouge_tokens(line, options))]
        self._words = [word for line in self.lines for word in line]
        self._grams: dict[Measure, Counter[object]] = {}

    def grams(self, measure: Measure) -> Counter[object]:
        """How often each unit of the measure occurs."""
        if measure not in self._grams:
            self._grams[measure] = Counter(_UNITS[measure](self._words))
        return self._grams[measure]

    def size(self, measure: Measure) -> int:
        """The number of units."""
        return self.grams(measure).total()


def _skip_bigrams(words: Sequence[str]) -> Iterable[object]:
    """Pairs in order with at most four words between them, and single words (Lin 2004, section 5).

    The paper adds single words through a marker at the start; ROUGE-1.5.5, and so the scores ever
    published, add each word that begins a pair: the last word of a text does not count by itself.
    """
    for distance in range(1, _SKIPPED_WORDS + 2):
        yield from zip(words, words[distance:], strict=False)
    yield from words[:-1]


_UNITS: Mapping[Measure, Callable[[Sequence[str]], Iterable[object]]] = {
    "rouge1": iter,
    "rouge2": pairwise,
    "rougeL": iter,
    "rougeSU4": _skip_bigrams,
}


def _hits(measure: Measure, summary: _Text, reference: _Text) -> int:
    """How many units the two texts share, each at most as often as in either of them."""
    found = _union_lcs(summary, reference) if measure == "rougeL" else reference.grams(measure)
    limits = summary.grams(measure)
    return sum(min(found[unit], limits[unit]) for unit in found.keys() & limits.keys())


def _union_lcs(summary: _Text, reference: _Text) -> Counter[object]:
    """The reference's words that lie in the union LCS of their sentence (Lin 2004, section 3.2).

    For each reference sentence the longest common subsequences with all of the summary's sentences
    are united: a place counts once, however many sentences hit it.
    """
    found: Counter[object] = Counter()
    for line in reference.lines:
        places = _places(line)
        union = 0
        for candidate in summary.lines:
            union |= _lcs(places, candidate, len(line))
        found.update(word for place, word in enumerate(line) if union >> place & 1)
    return found


def _places(line: Sequence[str]) -> dict[str, int]:
    """For each word a bit set of the places where it stands."""
    places: dict[str, int] = {}
    for place, word in enumerate(line):
        places[word] = places.get(word, 0) | 1 << place
    return places


def _lcs(places: Mapping[str, int], candidate: Sequence[str], length: int) -> int:
    """A longest common subsequence with the candidate, as a bit set of the reference's places.

    Bit-parallel (Hyyrö 2004): after each candidate word, `flat` marks the places at which the LCS
    of the prefixes does not grow. Of several longest ones it is that of ROUGE-1.5.5: read
    backwards, a match is taken at once; otherwise the reference's word goes if that costs nothing.
    """
    everywhere = (1 << length) - 1
    flat = everywhere
    rows = []
    for word in candidate:
        match = places.get(word, 0)
        common = flat & match
        flat = (flat + common | flat - common) & everywhere
        rows.append((match, match | flat ^ everywhere))
    return _walk_back(rows, everywhere)


def _walk_back(rows: Sequence[tuple[int, int]], open_places: int) -> int:
    """Trace the subsequence back; each row is (matches, stops), two sets of places as bits."""
    found = 0
    for match, stops in reversed(rows):
        place = 1 << (stops & open_places).bit_length() >> 1
        if not place:
            break
        if match & place:
            found |= place
            open_places = place - 1
        else:
            open_places = 2 * place - 1
    return found


def first_words(text: str, count: int) -> str:
    """Return the text up to a number of words, with its line ends."""
    if has_unspaced(text):
        ends = range(1, len(text) + 1)
        return text[: bisect_right(ends, count, key=lambda end: count_words(text[:end]))]
    end = 0
    for word in islice(re.finditer(r"\S+", text), count):
        end = word.end()
    return text[:end]


def rouge_tokens(line: str, options: RougeOptions = _DEFAULTS) -> list[str]:
    """Return the words to compare: those of the chosen tokenizer, stemmed if that is chosen."""
    ascii_only = options.tokenizer == "ascii"
    words = _ASCII_WORD.findall(line.lower()) if ascii_only else written_tokens(line)
    return [_stem(word) for word in words] if options.stem else words


def _stem(word: str) -> str:
    """The Porter stem of an English word of more than three letters; any other word as it is."""
    if len(word) <= _LONGEST_UNSTEMMED or not word.isascii():
        return word
    return _remembered_stem(word) if len(word) <= _LONGEST_REMEMBERED else _porter()(word)


@lru_cache(maxsize=65536)  # words: more than a large set of summaries has of different ones
def _remembered_stem(word: str) -> str:
    return _porter()(word)


@cache
def _porter() -> Callable[[str], str]:
    """NLTK's variant of the stemmer, which is rouge-score's: 2% of its stems are not Porter's."""
    try:
        module = importlib.import_module("nltk.stem.porter")
    except ImportError as error:
        cure = "pip install 'multidoc-summarizer[evaluate]'"
        raise MissingExtraError(f"stemming needs nltk: {cure}") from error
    stem: Callable[[str], str] = module.PorterStemmer().stem
    return stem
