"""JSON Lines: a JSON value a line, and files of them with an article a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summarizer.errors import InputError
from summarizer.readers.json_articles import parse_json, to_record
from summarizer.readers.reader import Contents, File, Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_BLANK = " \t\r\n"  # what JSON takes for white space


def read(file: File) -> Contents:
    """Return the articles of the file, one a line.

    Raises:
        InputError: a line that is no article, named by its number, or no article at all.
    """
    return Contents(read_records(file.text, file.shown))


def recognizes(file: File) -> bool:
    """Whether the first line that is not blank holds an article: an object with a text."""
    first = next((line for line in file.text.split("\n") if line.strip(_BLANK)), "")
    try:
        value = parse_json(first, "")
    except InputError:
        return False
    return isinstance(value, dict) and "text" in value


def read_records(text: str, name: str) -> tuple[Record, ...]:
    """Return the articles of the text, one a line, without the blank lines.

    Raises:
        InputError: a line that is no article, named by its number, or no article at all.
    """
    # Only a newline ends a line: the other line ends that str.splitlines() knows may stand in JSON.
    records = tuple(to_record(value, where) for value, where in values(text.split("\n"), name))
    if not records:
        raise InputError(f"{name}: is empty: no line holds an article")
    return records


def values(lines: Iterable[str], name: str) -> Iterator[tuple[Any, str]]:
    """Yield the value of each line that is not blank, and where it stands: file and line number.

    Raises:
        InputError: a line that is not JSON.
    """
    for number, line in enumerate(lines, start=1):
        if line.strip(_BLANK):
            where = f"{name}, line {number}"
            yield parse_json(line.rstrip("\n"), where), where
