"""One line of an article, and what its shape tells."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from summarizer.cancellation import check
from summarizer.text.patterns import on_demand
from summarizer.text.scripts import WITHOUT_STOPS, scripts_in
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from collections import Counter

_STOPS = ".!?…。！？｡\uff0e।॥؟۔።፧။។\u0589\u037e"
_CLOSERS = "”’»›」』）)]}\"'*\u200b\u200e\u200f\ufeff "
_ANNOTATION = on_demand(r"(?:\s*\[[^\[\]]{1,30}\]|[¹²³⁰-⁹])+$")
_CLOSES_ANNOTATION = ("]", *"¹²³", *map(chr, range(0x2070, 0x207A)))  # the same superscripts
_BRACKETS = (")", "\uff09")
# An agency, or an author, in brackets behind the last sentence: "… fell. (ANSA)".
_SIGNED = on_demand(rf"[{_STOPS}][”’»“\"]?\s*[(\uff08][^()\uff08\uff09.!?。]{{1,30}}[)\uff09]$")
# How long it takes to read, behind a label or a stroke: "12 May | 3 min.", "Lesezeit: 4 Min.".
_MINUTES = on_demand(r"(?:^\D{1,25}\s|[|·•:]\s?)\d{1,3}\s?[Mm\u041c\u043c][i\u0438][n\u043d]\.$")
_SHORT_MINUTES = ("in.", "\u0438\u043d.")
_LONGEST_LABEL = 100  # code points of a line that such a time closes
_TYPED_DANDA = re.compile(r"[\u0900-\u0963\u0966-\u097f]\s?\|$")  # for want of the key for ।
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
# No more is looked at, so that a line of a megabyte takes no longer.
_SAMPLE = 20_000  # characters that tell how much of a line are letters
_LETTERS_OF_A_LINE = 400  # characters that tell its scripts
_ENDING = 200  # characters at its end that tell whether a sentence ends there

_FEWEST_WORDS = 5  # of prose: a shorter line with a full stop may be a label
_PARAGRAPH = 40  # words, two letters each, of scripts without stops: headlines have fewer
_SMALL_WORD = 3  # letters of words that open no name: a title may leave them in lower case


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or the lines of a hard-wrapped paragraph, trimmed: `text` is at `start` to `end`.

    `closing` are marks that close quotations here, besides those that do so in most languages.
    `words` is its length, and `ends_sentence` whether it closes like a sentence: with a full stop
    of any script, quotes after it or not. Both are asked for again and again; the rest, most often
    once, is not kept, for a text may have a line for every other character.
    """

    start: int
    end: int
    text: str
    closing: str = ""
    listed: bool = False
    """Whether a sign of a list stands before it."""
    quoted: int = 0
    """How many signs of quoted mail stand before it."""
    asked: bool = False
    """Whether one letter for who speaks stands before it, as before "Q: Why?" in an interview."""
    words: int = field(init=False, repr=False, compare=False)
    ends_sentence: bool = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Look at what every line is asked for."""
        check()
        object.__setattr__(self, "words", count_words(self.text))
        object.__setattr__(self, "ends_sentence", _ends_sentence(self.text, self.closing))

    def part(self, start: int, end: int) -> Line:
        """Return the part of the line at these places of the article."""
        text = self.text[start - self.start : end - self.start]
        return replace(self, start=start, end=end, text=text)

    @property
    def reads_like_prose(self) -> bool:
        """Whether it is a sentence, or in a script without stops as long as a paragraph."""
        if self.ends_sentence:
            return self.words >= _FEWEST_WORDS
        return self.words >= _PARAGRAPH and not WITHOUT_STOPS.isdisjoint(self.scripts)

    @property
    def capitalised(self) -> float:
        """The share of its longer words that open with a capital, 0 for scripts without case."""
        words = [w for w in re.findall(r"[^\W\d_][\w’'-]*", self.text) if len(w) > _SMALL_WORD]
        return sum(w[0].isupper() for w in words) / len(words) if words else 0.0

    @property
    def shouted(self) -> bool:
        """Whether it is written in capitals: most letters have a case, and none is small."""
        if not self.text.isupper():
            return False
        sample = self.text[:_SAMPLE]
        return 2 * sum(map(str.isupper, sample)) > sum(map(str.isalpha, sample))

    @property
    def letters(self) -> float:
        """The share of letters, with their marks, among all characters but blanks."""
        sample = self.text[:_SAMPLE]
        marks = sum(unicodedata.category(c)[0] == "M" for c in _BEYOND_ASCII.findall(sample))
        visible = sum(map(len, sample.split()))
        return (sum(map(str.isalpha, sample)) + marks) / max(1, visible)

    @property
    def scripts(self) -> Counter[str]:
        """How many letters of each script its beginning has."""
        check()
        return scripts_in(self.text[:_LETTERS_OF_A_LINE])


def _ends_sentence(text: str, closing: str) -> bool:
    # Only the ending: a search for annotations through the whole line takes quadratic time.
    ending = text[-_ENDING:]
    if ending.endswith(_CLOSES_ANNOTATION):
        ending = _ANNOTATION.sub("", ending)
    bare = ending.rstrip(_CLOSERS + closing)
    if text.endswith(_SHORT_MINUTES) and len(text) <= _LONGEST_LABEL and _MINUTES.search(text):
        return False
    if bare[-1:] in tuple(_STOPS) or _TYPED_DANDA.search(bare):
        return True
    return ending.rstrip().endswith(_BRACKETS) and bool(_SIGNED.search(ending.rstrip()))
