"""Very long pages: as much of one as can be read in the time for a file, whatever the machine."""

from __future__ import annotations

from summarizer.readers.pages.spans import runs

_MOST = 3_000_000  # units of work: some two and a half of the four seconds that a page may take
_EACH_TEXT = 200  # units for each stretch between tags; a character is one


def beginning(page: str) -> str:
    """Return the page, or of a very long one the beginning, cut at a tag.

    Where it is cut depends on the page alone: the same page gives the same text everywhere.
    """
    if len(page) + _EACH_TEXT * page.count("<") <= _MOST:
        return page
    left = _MOST
    for start, end in runs(page):
        left -= end - start + _EACH_TEXT
        if left < 0:
            return page[:start]
    return page
