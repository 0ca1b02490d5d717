"""Values of Python, HTTP and batch, as articles: by the rules for a line of JSON Lines."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from summarizer.readers.collecting import distinct, said_of_html
from summarizer.readers.contents import Contents, File
from summarizer.readers.records.jsonlines import with_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.readers.contents import Record

EMPTY = "left out, without a text"
"""Why a value is no article where that is no error."""


def from_values(records: Iterable[Record], name: str, left_out: Iterable[str] = ()) -> Contents:
    """Return the articles of values: text in place of HTML, and exact copies once.

    Notes are counts, also those of the reasons why others are `left_out`: a place in a list would
    depend on its order, on which no summary does.

    Raises:
        InputError: two state one id.
    """
    read = with_text(Contents(tuple(records)), File(b"", name))
    kept, repeated = distinct(read.records)
    reasons = Counter([*left_out, *(_reason(note) for note in read.notes)])
    reasons["left out, the same as another"] = len(repeated)
    notes = [f"{name}: {number} {reason}" for reason, number in sorted(reasons.items()) if number]
    notes += said_of_html(sum(one.was_markup for one in kept), name)
    return Contents(kept, tuple(notes))


def _reason(note: str) -> str:
    """Return a note without the place that it begins with."""
    return note.partition(": ")[2]
