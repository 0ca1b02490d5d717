"""Articles whose text is HTML, as exporters of feeds and pages write them in JSON and tables."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.articles import Article
from summarizer.errors import InputError, NothingToSummarizeError
from summarizer.readers.contents import Contents, File, Record
from summarizer.readers.pages.markup import PAGE, kind_of_markup

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_FAILURES = 2  # each takes seconds: a file of them is made to take all time


def as_text(contents: Contents, marked_up: Sequence[Record], file: File) -> Contents:
    """Return the contents with text in place of the HTML of some records.

    Each has the limits of a file to itself. What holds no text is a note, and so is what takes too
    much; after `_MOST_FAILURES` of these the others are not tried.
    """
    of_markup = {id(record) for record in marked_up}
    records: list[Record] = []
    notes = list(contents.notes)
    failures = 0
    for record in contents.records:
        if id(record) not in of_markup:
            records.append(record)
            continue
        if failures >= _MOST_FAILURES:
            notes.append(f"{record.where}: not read, since others took too much (left out)")
            continue
        try:
            records.append(_with_text(record, file))
        except InputError as error:
            failures += not isinstance(error, NothingToSummarizeError)
            notes.append(f"{error} (left out)")
    return Contents(tuple(records), tuple(notes))


def _with_text(record: Record, file: File) -> Record:
    """Return the record with the text of its HTML, after which it is named if it was so before.

    Raises:
        InputError: that takes too much.
        NothingToSummarizeError: there is no text in it.
    """
    from summarizer.readers.isolation.reading_apart import read_apart  # noqa: PLC0415 - few files need it

    markup = replace(file, data=record.article.text.encode(), shown=record.where, path=None)
    (found,) = read_apart(__name__, markup).records
    if not found.article.text:
        raise NothingToSummarizeError(f"{record.where}: has no text but HTML")
    name = record.article.id if record.stated else ""
    article = replace(record.article, text=found.article.text, id=name, original=None)
    return replace(record, article=article, was_markup=True)


def read(file: File) -> Contents:
    """Return the text of one article in HTML; this runs apart."""
    from summarizer.readers.pages.text import page_text  # noqa: PLC0415 - brings lxml

    markup, kind = file.data.decode(), kind_of_markup(file.data)
    if kind in {(PAGE, "html"), (PAGE, "body")}:
        from summarizer.readers.pages.webpages import article_text  # noqa: PLC0415 - slow

        text = article_text(markup)
    else:
        text = page_text(markup)
    return Contents((Record(Article(text.strip()), file.shown),))
