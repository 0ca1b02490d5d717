"""Spreadsheets (.xlsx): tables with an article a row, as in CSV; a sheet each."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from summarizer.errors import InputError
from summarizer.readers.documents.office import DAMAGE, part
from summarizer.readers.fields.columns import text_column
from summarizer.readers.records.delimited import without_text_column
from summarizer.readers.records.jsonlines import read_values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.readers.contents import Contents, File

_BOOK, _RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_TEXTS, _STYLES = "xl/sharedStrings.xml", "xl/styles.xml"
_OF_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
# What in a format is no part of a number: texts, colours, conditions, blanks as wide as a letter.
_NO_FORMAT = re.compile(r'"[^"]*"|\[[^\]]*\]|[\\_*].')
_COLUMN = re.compile(r"[A-Z]{1,3}")
_ESCAPED = re.compile(r"_x([0-9A-F]{4})_")
_START, _START_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - no zone in cells


class _Book(NamedTuple):
    """What the cells of all sheets refer to: texts, which styles are dates, and the first day."""

    texts: list[str]
    dates: frozenset[int]
    start: datetime


def read(file: File) -> Contents:
    """Return the articles of all sheets, one a row; a row without a text is a note.

    The first row of a sheet names the columns; a sheet without a column of texts is a note.

    Raises:
        InputError: it is damaged or too large, no column is known as that of the text, no article.
    """
    notes: list[str] = []
    try:
        with zipfile.ZipFile(io.BytesIO(file.data)) as packed:
            found = read_values(_entries(packed, file, notes), file)
    except (*DAMAGE, etree.XMLSyntaxError) as error:
        raise InputError(f"{file.shown}: a spreadsheet that cannot be read: {error}") from error
    return replace(found, notes=(*notes, *found.notes))


def recognizes(file: File) -> bool:
    """Whether the archive holds a workbook."""
    return _BOOK in (file.packed_names or ())


def _entries(
    packed: zipfile.ZipFile, file: File, notes: list[str]
) -> Iterator[tuple[dict[str, str], str]]:
    """Yield the cells of each row by the names of their columns, and where the row stands."""
    sheets = dict(_sheets(packed))
    book = _book(packed)
    for title, name in sheets.items():
        rows = (row for row in _rows(part(packed, name), book) if any(map(str.strip, row.values())))
        columns = {place: cell.strip() for place, cell in next(rows, {}).items()}
        if text_column(list(columns.values()), file.columns) is None:
            problem = without_text_column(file, list(columns.values()))
            if len(sheets) == 1:
                raise InputError(f"{file.shown}: {problem}")
            notes.append(f"{file.shown}, sheet {title!r}: {problem} (left out)")
            continue
        where = file.shown if len(sheets) == 1 else f"{file.shown}, sheet {title!r}"
        for number, row in enumerate(rows, start=1):
            cells = {columns.get(place, ""): cell for place, cell in row.items() if cell.strip()}
            yield cells, f"{where}, row {number}"
    if len(notes) == len(sheets):
        reason = notes[0].removesuffix(" (left out)") if notes else f"{file.shown}: has no cells"
        raise InputError(reason)


def _sheets(packed: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Yield the title of each sheet, and the name of its part."""
    parts = {
        one.get("Id", ""): one.get("Target", "") for one in _root(packed, _RELATIONS).iterchildren()
    }
    for sheet in _root(packed, _BOOK).iter("{*}sheet"):
        known = (
            value for key, value in sheet.attrib.items() if str(key).rpartition("}")[2] == "id"
        )
        target = parts.get(str(next(known, "")), "")
        if "worksheets/" in target:  # others are charts
            name = target.removeprefix("/")
            yield sheet.get("name", ""), name if name.startswith("xl/") else f"xl/{name}"


def _book(packed: zipfile.ZipFile) -> _Book:
    names = packed.namelist()
    texts = _root(packed, _TEXTS).iterchildren("{*}si") if _TEXTS in names else ()
    properties = next(_root(packed, _BOOK).iter("{*}workbookPr"), None)
    is_1904 = properties is not None and properties.get("date1904") in {"1", "true"}
    dates = _dates(_root(packed, _STYLES)) if _STYLES in names else frozenset()
    return _Book([_text(one) for one in texts], dates, _START_1904 if is_1904 else _START)


def _dates(styles: etree._Element) -> frozenset[int]:
    """Return the numbers of the styles in which a number is shown as a day."""
    stated = {
        one.get("numFmtId", ""): _NO_FORMAT.sub("", one.get("formatCode", "")).lower()
        for one in styles.iter("{*}numFmt")
    }
    own = {number for number, code in stated.items() if "y" in code or "d" in code}
    cells = next(styles.iter("{*}cellXfs"), ())
    kinds = [one.get("numFmtId", "") for one in cells]
    builtin = {str(number) for number in _OF_DATES} - stated.keys()
    return frozenset(n for n, kind in enumerate(kinds) if kind in own or kind in builtin)


def _rows(data: bytes, book: _Book) -> Iterator[dict[int, str]]:
    """Yield the cells of each row by their places."""
    parsed = etree.iterparse(
        io.BytesIO(data), tag="{*}row", resolve_entities=False, no_network=True, load_dtd=False
    )
    for _, row in parsed:
        cells: dict[int, str] = {}
        following = 0
        for cell in row.iterchildren("{*}c"):
            place = _place(cell.get("r", ""))
            place = following if place is None else place
            cells[place] = _said(cell, book)
            following = place + 1
        yield cells
        row.clear()
        while row.getprevious() is not None:
            del row.getparent()[0]


def _place(reference: str) -> int | None:
    """Return the place of a column by its letters, A being 0."""
    found = _COLUMN.match(reference)
    if found is None:
        return None
    place = 0
    for letter in found[0]:
        place = 26 * place + ord(letter) - ord("A") + 1
    return place - 1


def _said(cell: etree._Element, book: _Book) -> str:
    """Return what a cell shows, as text; a date is an ISO date, an hour nothing."""
    kind, value = cell.get("t", "n"), cell.findtext("{*}v") or ""
    if kind == "s":
        return book.texts[int(value)] if value.isdecimal() and int(value) < len(book.texts) else ""
    if kind == "inlineStr":
        return _text(cell)
    if kind == "n" and value and int(cell.get("s") or 0) in book.dates:
        return _day(value, book.start)
    return "" if kind == "e" else _unescaped(value)


def _day(value: str, start: datetime) -> str:
    """Return the day that a number means, as it is written if it means none; "" for an hour."""
    try:
        days = float(value)
        if 0 <= days < 1:
            return ""
        return (start + timedelta(days=days)).date().isoformat() if days > 0 else value
    except (ValueError, OverflowError):
        return value


def _text(element: etree._Element) -> str:
    """Return the text of a cell, whose parts may have fonts of their own; no reading beside it."""
    parts = (
        one.text or ""
        for one in element.iter("{*}t")
        if not any(str(outer.tag).rpartition("}")[2] == "rPh" for outer in one.iterancestors())
    )
    return _unescaped("".join(parts))


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(_meant, text) if "_x" in text else text


def _meant(found: re.Match[str]) -> str:
    """Return the character of an escape; the escape where it is none, as of half a character."""
    character = chr(int(found[1], 16))
    return found[0] if character == "\0" or "\ud800" <= character <= "\udfff" else character


def _root(packed: zipfile.ZipFile, name: str) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(part(packed, name), parser)
