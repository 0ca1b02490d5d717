"""Texts made alike: white space folded for reading, case folded for searching."""

from __future__ import annotations


def fold(text: str) -> str:
    """Return the text with one blank for each run of white space, and none at its ends."""
    return " ".join(text.split())


def caseless(text: str) -> str:
    """Return the text in lower case, in which a search finds what `re.IGNORECASE` would.

    Searching it with small letters is far quicker. Letters that such a search takes for i or s
    become these.
    """
    if text.isascii():
        return text.lower()
    return text.replace("\u0130", "i").replace("\u0131", "i").replace("\u017f", "s").lower()
