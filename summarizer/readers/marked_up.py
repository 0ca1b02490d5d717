"""Articles whose text is HTML, as exporters of feeds and pages write them in JSON and tables."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.articles import Article
from summarizer.errors import InputError
from summarizer.readers.markup import PAGE, kind_of_markup
from summarizer.readers.reader import Contents, File, Record

if TYPE_CHECKING:
    from collections.abc import Sequence


def as_text(contents: Contents, marked_up: Sequence[Record], file: File) -> Contents:
    """Return the contents with text in place of the HTML of some records.

    What holds no text is a note.

    Raises:
        InputError: that takes too much time or memory, or no text is left.
    """
    from summarizer.readers.isolation import read_apart  # noqa: PLC0415 - few files need it

    texts = json.dumps([record.article.text for record in marked_up]).encode()
    converted = read_apart(".marked_up", replace(file, data=texts)).records
    changed = dict(zip(map(id, marked_up), converted, strict=True))
    records: list[Record] = []
    notes = list(contents.notes)
    for record in contents.records:
        found = changed.get(id(record))
        if found is None:
            records.append(record)
        elif found.article.text:
            records.append(_with_text(record, found.article.text))
        else:
            notes.append(f"{record.where}: has no text but HTML (left out)")
    if not records:
        raise InputError(f"{file.shown}: no article in it; {notes[0]}")
    return Contents(tuple(records), tuple(notes))


def _with_text(record: Record, text: str) -> Record:
    """Return the record with another text, after which it is named if it was so before."""
    name = record.article.id if record.stated else ""
    return replace(record, article=replace(record.article, text=text, id=name))


def read(file: File) -> Contents:
    """Return a record for each text of a JSON list; this runs apart."""
    from summarizer.readers.page_text import text_of  # noqa: PLC0415 - brings lxml

    found = []
    for markup in json.loads(file.data):
        kind = kind_of_markup(markup.encode())
        if kind in {(PAGE, "html"), (PAGE, "body")}:
            from summarizer.readers.webpages import extracted  # noqa: PLC0415 - slow

            text = extracted(markup)["text"]
        else:
            text = text_of(markup)
        found.append(Record(Article(text.strip()), file.shown))
    return Contents(tuple(found))
