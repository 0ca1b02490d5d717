"""Texts made alike: white space folded for reading, case folded for searching."""

from __future__ import annotations

import re
from functools import cache

from summarizer.text.inline_marks import without_inline_marks
from summarizer.text.joining_words import JOINING_WORDS, SYLLABLES
from summarizer.text.marks import INVISIBLE
from summarizer.text.patterns import on_demand

_INVISIBLE = str.maketrans("", "", INVISIBLE)
_QUOTED_LINE = on_demand(r"\n[ \t]*(?:>[ \t]?)+")
_BREAK = r"[ \t]*[\r\n\u2028]\s*"


def fold(text: str) -> str:
    """Return the text with one blank for each run of white space, and none at its ends.

    Where a line breaks the signs of quoted mail are white space; hyphens and blanks that are not
    shown are left out. A line that breaks behind a hyphen inside a word is no blank; the hyphen
    stays, for it may be the word's own.
    """
    if ">" in text:
        text = _QUOTED_LINE.sub("\n", text)
    if "\n" in text or "\r" in text:
        text = _break_in_word().sub("", text)
    if not text.isascii():
        text = text.translate(_INVISIBLE)
    return " ".join(text.split())


def as_read(quote: str) -> str:
    """Return a quote as readers see it: folded, without marks of Markdown, wikis and HTML."""
    return fold(without_inline_marks(quote))


@cache
def _break_in_word() -> re.Pattern[str]:
    """Return the pattern of a break inside a word; one may stand behind half a compound, too.

    Behind a word for "and" that may be a syllable, the other compound has a hyphen.
    """
    joining, syllables = "|".join(JOINING_WORDS), "|".join(SYLLABLES)
    halved = rf"(?:{joining})\b|(?:{syllables})\s\w{{1,30}}-"
    return re.compile(rf"\u00ad{_BREAK}|(?<=[^\W\d_][-\u2010]){_BREAK}(?=[^\W_])(?!{halved})")


def caseless(text: str) -> str:
    """Return the text in lower case, in which a search finds what `re.IGNORECASE` would.

    Searching it with small letters is far quicker. Letters that such a search takes for i or s
    become these.
    """
    if text.isascii():
        return text.lower()
    return text.replace("\u0130", "i").replace("\u0131", "i").replace("\u017f", "s").lower()
