"""CSV and TSV: a table with an article a row."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.errors import InputError
from summarizer.readers.fields.columns import known_columns, text_column
from summarizer.readers.isolation.limits import check_lines
from summarizer.readers.records.jsonlines import read_values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.readers.contents import Contents, File

_TABBED = "text/tab-separated-values"
_HEAD = 1 << 16  # code points in which the row of names ends
_FEWEST_COLUMNS = 2  # one column has no delimiter to be told by
_DELIMITERS = ",;\t|"
_LONGEST_NAME = 8  # words of a column; a longer one is a text
_SEPARATES = re.compile(r"sep=([,;\t|])", re.IGNORECASE)  # above the names, for Excel
_LONGEST_CELL = (1 << 31) - 1  # what the module takes: more than any file that fits into memory


def read(file: File) -> Contents:
    """Return the articles of the table, one a row; a row without a text is a note.

    The first row names the columns. Which character stands between cells, it tells.

    Raises:
        InputError: no column is known as that of the text, a row is damaged, no article, or too
            many of them.
    """
    csv.field_size_limit(_LONGEST_CELL)
    check_lines(file.text, file.shown)
    rows = _rows(file.text, file.shown)
    names, _ = next(rows, ([], 0))
    names = [name.strip() for name in names]
    if text_column(names, file.columns) is None:
        raise InputError(f"{file.shown}: {without_text_column(file, names)}")
    has_tabs = _delimiter(_first_line(file.text)) == "\t"
    found = read_values(_entries(rows, names, file), file)
    return replace(found, media_type=_TABBED) if has_tabs else found


def recognizes(file: File) -> bool:
    """Whether the first line names a column of texts among others.

    A text may open with such a word and a comma: with capitals it takes two columns that are known.
    """
    try:
        names, _ = next(_rows(file.text[:_HEAD], file.shown), ([], 0))
    except InputError:
        return False
    stripped = [name.strip() for name in names]
    text = text_column(stripped, file.columns)
    if text is None or len(names) < _FEWEST_COLUMNS:
        return False
    return text[:1].islower() or known_columns(stripped, file.columns) >= _FEWEST_COLUMNS


def _rows(text: str, name: str) -> Iterator[tuple[list[str], int]]:
    """Yield the cells of each row that is not blank, and the number of its last line."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    stated = _SEPARATES.fullmatch(lines[0])
    delimiter = stated[1] if stated else _delimiter(lines[0])
    lines[0] = "" if stated else lines[0]
    reader = csv.reader((f"{line}\n" for line in lines), delimiter=delimiter, strict=True)
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                yield row, reader.line_num
    except csv.Error as error:
        raise InputError(f"{name}, line {reader.line_num}: no row of a table: {error}") from error


def _first_line(text: str) -> str:
    ends = (place for end in "\r\n" if (place := text.find(end)) >= 0)
    return text[: min(ends, default=len(text))]


def _delimiter(first: str) -> str:
    """Return the delimiter that the first line has most often."""
    return max(_DELIMITERS, key=first.count)


def _entries(
    rows: Iterator[tuple[list[str], int]], names: list[str], file: File
) -> Iterator[tuple[dict[str, str], str]]:
    for number, (cells, _) in enumerate(rows, start=1):
        pairs = zip(names, cells, strict=False)
        yield {name: cell for name, cell in pairs if cell.strip()}, f"{file.shown}, row {number}"


def without_text_column(file: File, names: list[str]) -> str:
    """Return why no column of these names is known as that of the text."""
    if not names:
        return "is empty: no row names the columns"
    listed = ", ".join(map(repr, names[:20]))
    if file.columns is not None and file.columns.text is not None:
        return f"has no column {file.columns.text!r}; its columns: {listed}"
    if any(len(name.split()) > _LONGEST_NAME for name in names):
        return "its first row names no columns; put a row above it, such as id, title, text, date"
    return f"no column is known as that of the text; name it with --text-column, one of {listed}"
