"""Texts made alike: white space folded for reading, case folded for searching."""

from __future__ import annotations


def fold(text: str) -> str:
    """The text with each run of white space made one blank and none at its ends."""
    return " ".join(text.split())


def caseless(text: str) -> str:
    """The text in lower case, with the letters that a search without regard to case takes for i, s.

    A search of this text with small letters finds what `re.IGNORECASE` would find, far quicker.
    """
    if text.isascii():
        return text.lower()
    return text.replace("\u0130", "i").replace("\u0131", "i").replace("\u017f", "s").lower()
