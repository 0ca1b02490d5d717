"""Texts made alike: white space folded for reading, case folded for searching."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from summarizer.text.inline_marks import without_inline_marks
from summarizer.text.joining_words import JOINING_WORDS, SYLLABLES
from summarizer.text.marks import DIRECTIONS, INVISIBLE, PARTING
from summarizer.text.patterns import on_demand
from summarizer.text.scripts import is_unspaced

_INVISIBLE = str.maketrans("", "", INVISIBLE)
_DIRECTION = on_demand(f"[{DIRECTIONS}]")
_FROM_RIGHT = on_demand(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_QUOTED_LINE = on_demand(r"\n[ \t]*(?:>[ \t]?)+")
_EAST_ASIAN = "\u3000"
_MARKS_OF_HAN = ("\u3001", "\u303f")
_BREAK = r"[ \t]*[\r\n\u2028]\s*"
_BROKEN = on_demand(_BREAK)
_PARTING = on_demand(f"[{PARTING}]")


def fold(text: str) -> str:
    """Return the text with one blank for each run of white space, and none at its ends.

    Where a line breaks the signs of quoted mail are white space; hyphens and blanks that are not
    shown are left out, and marks of direction where nothing is written from the right. A line that
    breaks behind a hyphen inside a word is no blank; the hyphen stays, for it may be the word's
    own. Nor is one that breaks between Han or Kana. What scans have for a hyphen goes, with or
    without the break behind it.
    """
    if ">" in text:
        text = _QUOTED_LINE.sub("\n", text)
    if "\n" in text or "\r" in text:
        text = _break_in_word().sub("", text)
        text = _without_breaks_in_han(text)
    if not text.isascii():
        text = _parted_by_scan().sub("", text) if _PARTING.search(text) else text
        text = text.translate(_INVISIBLE)
        if _DIRECTION.search(text) and not _FROM_RIGHT.search(text):
            text = _DIRECTION.sub("", text)
    return " ".join(text.split())


def _without_breaks_in_han(text: str) -> str:
    """Return the text without the breaks of lines beside which no script has blanks."""
    if text.isascii() or max(text) < _EAST_ASIAN:
        return text
    first, *others = _BROKEN.split(text)
    pieces = [first]
    for left, right in pairwise((first, *others)):
        pieces += ["" if _joins_unspaced(left[-1:], right[:1]) else "\n", right]
    return "".join(pieces)


def _joins_unspaced(left: str, right: str) -> bool:
    """Return whether two characters stand together: Han, Kana, their marks, a figure beside one."""
    if not (_is_east_asian(left) or _is_east_asian(right)):
        return False
    return all(_is_east_asian(each) or each.isdecimal() for each in (left, right))


def _is_east_asian(character: str) -> bool:
    first, last = _MARKS_OF_HAN
    unspaced = character >= _EAST_ASIAN and is_unspaced(character)
    return unspaced or first <= character <= last or "\uff01" <= character <= "\uff60"


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


@cache
def _parted_by_scan() -> re.Pattern[str]:
    """Return the pattern of what parts a word in a scan: "not" stands before its word, as in ¬q."""
    return re.compile(rf"(?<=[^\W\d_])[{PARTING}]\s*(?=[^\W\d_])")


def caseless(text: str) -> str:
    """Return the text in lower case, in which a search finds what `re.IGNORECASE` would.

    Searching it with small letters is far quicker. Letters that such a search takes for i or s
    become these.
    """
    if text.isascii():
        return text.lower()
    return text.replace("\u0130", "i").replace("\u0131", "i").replace("\u017f", "s").lower()
