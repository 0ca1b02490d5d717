"""JSON Lines: a JSON value a line, and files of them with an article a line."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from summarizer.errors import InputError
from summarizer.readers.contents import Contents, File, Record, reason_of
from summarizer.readers.fields.columns import in_our_words
from summarizer.readers.isolation.limits import check_lines, limited
from summarizer.readers.pages.markup import BLOCK, LINE_ENDED, OPENS_PAGE, PAGE, kind_of_markup
from summarizer.readers.records.json_articles import parse_json, to_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.readers.fields.columns import Columns

_WHOLE = {(PAGE, name) for name in ("html", "head", "body")}
_HEAD = 8192  # characters in which a page says that it is one
_FEWEST_TAGS = 2  # that show HTML where a text begins without one, wherever they stand
_TAG_EACH = 500  # characters: in a text with fewer tags they are what it speaks of
# As services of news write in place of a text, and behind the beginning of one.
_PLACEHOLDER = re.compile(r"\[(?:removed|deleted)\]", re.IGNORECASE)
_CUT = re.compile(r"\[\+\d{1,9} chars\]$")
_LONGEST_MARK = 40  # code points
_LINE = re.compile(r"[^\n]+")
_BLANK = " \t\r\n"  # what JSON takes for white space


def read(file: File) -> Contents:
    """Return the articles of the file, one a line.

    Raises:
        InputError: a line that is no article, named by its number, or no article at all.
    """
    records = read_records(file.text, file.shown, file.columns)
    return without_markup(Contents(records), file)


def recognizes(file: File) -> bool:
    """Whether the first line that is not blank is an article, or an object above others."""
    try:
        lines = (line[0] for line in _LINE.finditer(file.text) if line[0].strip(_BLANK))
        value = parse_json(next(lines, ""), "")
    except InputError:
        return False
    has_text = isinstance(value, dict) and "text" in in_our_words(value, file.columns)
    return isinstance(value, dict) and (has_text or next(lines, None) is not None)


def read_values(entries: Iterable[tuple[object, str]], file: File) -> Contents:
    """Return the articles that values are, which stand somewhere; one that is none is a note.

    Raises:
        InputError: none is an article, or there are too many values.
    """
    records: list[Record] = []
    notes: list[str] = []
    for value, where in limited(entries, file.shown):
        try:
            records.append(to_record(value, where, file.columns))
        except InputError as error:
            notes.append(f"{error} (left out)")
    if not records:
        raise InputError(f"{file.shown}: no article in it{reason_of(notes)}")
    return without_markup(Contents(tuple(records), tuple(notes)), file)


def read_records(text: str, name: str, columns: Columns | None = None) -> tuple[Record, ...]:
    """Return the articles of the text, one a line, without the blank lines.

    Raises:
        InputError: a line that is no article, named by its number, no article, or too many.
    """
    check_lines(text, name)
    # Only a newline ends a line: the other line ends that str.splitlines() knows may stand in JSON.
    lines = limited(values(text.split("\n"), name), name)
    records = tuple(to_record(value, where, columns) for value, where in lines)
    if not records:
        raise InputError(f"{name}: is empty: no line holds an article")
    return records


def without_markup(contents: Contents, file: File) -> Contents:
    """Return the contents with the text of each article that was written in HTML.

    Raises:
        InputError: no text is left.
    """
    found = with_text(contents, file)
    if not found.records:
        raise InputError(f"{file.shown}: no article in it{reason_of(found.notes)}")
    return found


def with_text(contents: Contents, file: File) -> Contents:
    """Return the contents with text in place of HTML.

    An article without any is a note, and so is one that holds no more than a beginning.

    Character references are read in titles, outlets and names of authors. Of dates in figures,
    others tell the order of day and month.
    """
    contents = _remarked(contents)
    if any(_may_be_figures(record) for record in contents.records):
        from summarizer.readers.records.day_order import with_day_order  # noqa: PLC0415 - few files need it

        contents = replace(contents, records=with_day_order(contents.records))
    marked_up = [record for record in contents.records if is_html(record.article.text)]
    if marked_up:
        from summarizer.readers.pages.html_in_fields import as_text  # noqa: PLC0415 - few files need it

        contents = as_text(contents, marked_up, file)
    if not any(map(_may_have_references, contents.records)):
        return contents
    from summarizer.readers.pages.references import without_references  # noqa: PLC0415 - as above

    records = (
        without_references(one) if _may_have_references(one) else one for one in contents.records
    )
    return replace(contents, records=tuple(records))


def _may_be_figures(record: Record) -> bool:
    """Whether the date of an article does not begin with the year, as ISO dates do."""
    stated = record.article.published
    return stated is not None and not stated[:4].isdecimal()


def _may_have_references(record: Record) -> bool:
    article = record.article
    stated = (article.title, article.source, *record.authors)
    return any("&" in (value or "") for value in stated)


def _remarked(contents: Contents) -> Contents:
    """Return the contents without texts that stand for one, and with notes on those cut short."""
    records: list[Record] = []
    notes = list(contents.notes)
    for record in contents.records:
        text = record.article.text
        if len(text) < _LONGEST_MARK and _PLACEHOLDER.fullmatch(text.strip()):
            notes.append(f"{record.where}: holds no text but {text.strip()!r} (left out)")
            continue
        records.append(record)
        if record.is_summary:
            notes.append(f"{record.where}: holds only a summary of its text")
        if _CUT.search(text[-_LONGEST_MARK:].rstrip()):
            notes.append(f"{record.where}: holds only the beginning of its text")
    return replace(contents, records=tuple(records), notes=tuple(notes))


def is_html(text: str) -> bool:
    """Return whether a text is a web page or a part of one: it begins with a block, or has many.

    One block does for a short text, if it stands where a line ends. A text that speaks of a tag
    stays as it is, paragraphs and all, and so does one with tags within its lines alone.
    """
    if "<" not in text:
        return False
    if OPENS_PAGE.match(text.lstrip()) or kind_of_markup(text[:_HEAD].encode()) in _WHOLE:
        return True
    number = len(BLOCK.findall(text))
    parted = number >= _FEWEST_TAGS or LINE_ENDED.search(text) is not None
    return parted and number * _TAG_EACH >= len(text)


def values(lines: Iterable[str], name: str) -> Iterator[tuple[Any, str]]:
    """Yield the value of each line that is not blank, and where it stands: file and line number.

    Raises:
        InputError: a line that is not JSON.
    """
    for number, line in enumerate(lines, start=1):
        if line.strip(_BLANK):
            where = f"{name}, line {number}"
            yield parse_json(line.rstrip("\n"), where), where
