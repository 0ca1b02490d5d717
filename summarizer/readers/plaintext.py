"""Articles from plain text: one file, one article."""

from __future__ import annotations

from summarizer.errors import InputError


def read_plain(text: str, name: str) -> str:
    """The text of the article, unchanged.

    Raises:
        InputError: there is none.
    """
    if not text.strip():
        raise InputError(f"{name}: is empty; there is nothing to summarize in it")
    return text
