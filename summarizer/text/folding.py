"""Texts made alike: white space folded for reading, case folded for searching."""

from __future__ import annotations

from summarizer.text.marks import INVISIBLE
from summarizer.text.patterns import on_demand

_INVISIBLE = str.maketrans("", "", INVISIBLE)
_QUOTED_LINE = on_demand(r"\n[ \t]*(?:>[ \t]?)+")


def fold(text: str) -> str:
    """Return the text with one blank for each run of white space, and none at its ends.

    Where a line breaks the signs of quoted mail are white space; hyphens and blanks that are not
    shown are left out.
    """
    if ">" in text:
        text = _QUOTED_LINE.sub("\n", text)
    if not text.isascii():
        text = text.translate(_INVISIBLE)
    return " ".join(text.split())


def caseless(text: str) -> str:
    """Return the text in lower case, in which a search finds what `re.IGNORECASE` would.

    Searching it with small letters is far quicker. Letters that such a search takes for i or s
    become these.
    """
    if text.isascii():
        return text.lower()
    return text.replace("\u0130", "i").replace("\u0131", "i").replace("\u017f", "s").lower()
