"""How many articles, lines and values a file may have: tiny ones take most room and time."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from summarizer.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST_ARTICLES = 30_000
"""Articles of a table or a list: some seconds of reading, and a month of an agency's."""

MOST_LINES = 2_000_000
"""Lines of a table, blank ones and those within a cell among them."""

_MOST_LINES_OF_AN_ARTICLE = 200_000  # a hundred novels; each line takes 15 µs to look at
_MOST_SIGNS = {"{": 500_000, "[": 2_000_000, ",": 8_000_000}
# Of JSON: an object, a list and a number take many times the room that they are written in.
_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"

_Entry = TypeVar("_Entry")


def limited(entries: Iterable[_Entry], name: str) -> Iterator[_Entry]:
    """Yield the entries of a file, each an article or a note.

    Raises:
        InputError: there are more than `MOST_ARTICLES`.
    """
    for number, entry in enumerate(entries):
        if number == MOST_ARTICLES:
            raise InputError(f"{name}: more than {MOST_ARTICLES} articles; split it")
        yield entry


def check_lines(text: str, name: str) -> None:
    """Raise InputError if a table has more than `MOST_LINES`."""
    if len(text) > MOST_LINES and max(map(text.count, "\n\r")) > MOST_LINES:
        raise InputError(f"{name}: more than {MOST_LINES} lines; split it")


def has_too_many_values(text: str) -> bool:
    """Return whether a JSON document has more values than articles and what is said of them."""
    return any(len(text) > most < text.count(sign) for sign, most in _MOST_SIGNS.items())


def has_too_many_lines(text: str) -> bool:
    """Return whether a text has more lines than an article can have, however long it is."""
    most = _MOST_LINES_OF_AN_ARTICLE
    return len(text) > most and sum(map(text.count, _ENDS)) > most


def too_many_lines(name: str) -> InputError:
    """Return the error of a text with too many lines."""
    return InputError(f"{name}: a text of more than {_MOST_LINES_OF_AN_ARTICLE} lines; split it")
