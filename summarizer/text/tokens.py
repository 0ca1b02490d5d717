"""The words of a text as they are compared: case, forms and punctuation taken away."""

from __future__ import annotations

import re
from functools import cache, cached_property
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.frozen import Frozen
from summarizer.text.combining_marks import joined_by_marks, may_have_marks
from summarizer.text.dictionary import with_blanks
from summarizer.text.normal_form import nfkc
from summarizer.text.scripts import as_class, has_any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

_BY_CHARACTER = (
    *(("\u3005", "\u3007"), ("\u3021", "\u3029"), ("\u3038", "\u303b")),  # Han marks and numerals
    *(("\u3041", "\u3096"), ("\u309d", "\u30ff"), ("\u31f0", "\u31ff")),  # Kana
    *(("\u3400", "\u4dbf"), ("\u4e00", "\u9fff"), ("\uf900", "\ufaff")),  # Han
    ("\U0001aff0", "\U0001b16f"),  # Kana
    ("\U00020000", "\U0003ffff"),  # Han
)
_SPACED = re.compile(r"[^\W_]+")
_LONG_WORD = 4  # letters


class Tokenized(Frozen):
    """n texts as the numbers of their tokens, in order.

    Text i is `ids[ends[i]:ends[i + 1]]`. Token `i` reads `vocabulary[i]`; they are numbered from 0
    as they first appear. `tongues`, shape (n,), number the languages of the texts from 0; without
    them all texts are in one. `forms`, shape (width,), number the words that the tokens are forms
    of, from 0 to below the width; without them each token is a word of its own.
    """

    ids: NDArray[np.intp]
    ends: NDArray[np.intp]
    vocabulary: tuple[str, ...]
    tongues: NDArray[np.intp] | None = None
    forms: NDArray[np.intp] | None = None

    def __len__(self) -> int:
        """The number of texts."""
        return len(self.ends) - 1

    @property
    def width(self) -> int:
        """The number of different tokens."""
        return len(self.vocabulary)

    @cached_property
    def words(self) -> NDArray[np.intp]:
        """The number of the word that each token is a form of."""
        return self.ids if self.forms is None else self.forms[self.ids]

    @cached_property
    def is_mixed(self) -> bool:
        """Whether the texts are in several languages."""
        return self.tongues is not None and bool(self.tongues.any())

    @cached_property
    def rows(self) -> NDArray[np.intp]:
        """The text of each token."""
        return np.repeat(np.arange(len(self), dtype=np.intp), np.diff(self.ends))


def tokenized(texts: Iterable[str], tongues: NDArray[np.intp] | None = None) -> Tokenized:
    """Return the tokens of all texts, given the numbers of their languages."""
    numbers: dict[str, int] = {}
    ids: list[int] = []
    ends = [0]
    for text in texts:
        check()
        ids += [numbers.setdefault(token, len(numbers)) for token in tokens(text)]
        ends.append(len(ids))
    return Tokenized(
        np.array(ids, dtype=np.intp), np.array(ends, dtype=np.intp), tuple(numbers), tongues
    )


def tokens(text: str) -> list[str]:
    """Return the `written_tokens` of a text, with the words of Thai and the like told apart.

    That takes dictionaries, which may be missing (`summarizer.text.dictionary`).
    """
    return written_tokens(with_blanks(text))


def written_tokens(text: str) -> list[str]:
    """Return the words of a text in NFKC, case folded, without punctuation, in order.

    A word is a run of letters and digits with the combining marks inside it; each Han or Kana
    character is a word. They are the same on every machine.
    """
    folded = nfkc(text).casefold()
    if may_have_marks(folded):
        return _with_marks().findall(folded)
    pattern = _by_character() if has_any(folded, _BY_CHARACTER) else _SPACED
    return pattern.findall(folded)


def with_pairs_of_characters(words: Sequence[str]) -> list[str]:
    """Return tokens with each Han or Kana character joined to the next one, which tell more.

    Where words are not told apart a character is hardly ever a word, and two mostly are. One that
    stands alone between other tokens stays.
    """
    by_character = [len(word) == 1 and has_any(word, _BY_CHARACTER) for word in words]
    if not any(by_character):
        return list(words)
    found = [word for word, single in zip(words, by_character, strict=True) if not single]
    for start, stop in _runs(by_character):
        run = words[start:stop]
        found += [run[0]] if len(run) == 1 else map("".join, pairwise(run))
    return found


def long_words(text: str) -> set[str]:
    """Return the words of a text from four letters on, and characters without blanks in pairs.

    Shorter words stand in any sentence.
    """
    words = with_pairs_of_characters(tokens(text))
    return {word for word in words if len(word) >= _LONG_WORD or not word.isascii()}


def _runs(flags: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Yield where each run of true flags starts and ends."""
    place = 0
    for is_set, run in groupby(flags):
        length = len(list(run))
        if is_set:
            yield place, place + length
        place += length


@cache
def _by_character() -> re.Pattern[str]:
    signs = as_class(_BY_CHARACTER)
    return re.compile(rf"(?=[^\W_])[{signs}]|[^\W_{signs}]+")


@cache
def _with_marks() -> re.Pattern[str]:
    signs = as_class(_BY_CHARACTER)
    letter = rf"[^\W_{signs}]"
    return re.compile(rf"(?=[^\W_])[{signs}]|{joined_by_marks(letter)}")
