"""Articles from several files, each under an id of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summarizer.articles import apart, canonical
from summarizer.errors import InputError
from summarizer.readers.discovery.article_ids import name_files

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from summarizer.articles import Article
    from summarizer.originals import Original
    from summarizer.readers.contents import Contents, Record


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: articles in canonical order, notes on what was not, the files opened.

    `remarks` are the notes one by one, each a place, a colon and a reason. `from_html` says how
    many articles were written in HTML where text is meant.
    """

    articles: tuple[Article, ...]
    notes: tuple[str, ...]
    files: tuple[Path, ...] = ()
    remarks: tuple[str, ...] = ()
    from_html: int = 0

    @property
    def originals(self) -> dict[str, Original]:
        """The files that articles are from, and where in them these stand, by id."""
        known = ((one.id, one.original) for one in self.articles)
        return {name: original for name, original in known if original is not None}


def gather(contents: Iterable[Contents]) -> Reading:
    """Return the articles of all contents, and the notes on them; there may be none.

    Raises:
        InputError: two articles state one id.
    """
    contents = list(contents)
    records = [record for one in contents for record in one.records]
    known, repeated = distinct(record for record in records if _has_id(record))
    named = _named_after_files(
        [record for record in records if not _has_id(record)], {one.article.id for one in known}
    )
    records = [*known, *named]
    articles = [record.article for record in records]
    notes = [note for one in contents for note in one.notes]
    ordered = tuple(canonical(articles))
    converted = sum(record.was_markup for record in records)
    return Reading(ordered, tuple(sorted((*notes, *repeated))), from_html=converted)


def said_of_html(number: int, name: str = "articles") -> list[str]:
    """Return the note on articles that were written in HTML, and whose text is another string."""
    return [f"{name}: {number} written in HTML, and read as its text"] if number else []


def distinct(records: Iterable[Record]) -> tuple[tuple[Record, ...], tuple[str, ...]]:
    """Return the records, and a note for each that is left out.

    Exact copies without an id of their own count once; `apart` tells what becomes of others.

    Raises:
        InputError: two articles have one id; the message names both places.
    """
    first: dict[str, Record] = {}
    notes: list[str] = []
    for record in _apart(records):
        known = first.setdefault(record.article.id, record)
        if known is record:
            continue
        if record.stated or known.stated:
            raise InputError(
                f"{record.where}: the id {record.article.id!r} is already that of {known.where}; "
                "give each article an id of its own"
            )
        notes.append(f"{record.where}: left out: the same article as {known.where}")
    return tuple(first.values()), tuple(notes)


def _has_id(record: Record) -> bool:
    """Whether the article has its id already, from its record or from its text."""
    return record.stated or record.path is None


def _named_after_files(records: Iterable[Record], taken: set[str]) -> list[Record]:
    files = {record.path: record for record in records if record.path is not None}
    ids = name_files(list(files), taken)
    return [
        replace(record, article=replace(record.article, id=ids[path]))
        for path, record in files.items()
    ]


def _apart(records: Iterable[Record]) -> list[Record]:
    """Return the records; `apart` names those that state no id."""
    given = list(records)
    named = iter(apart([record.article for record in given if not record.stated]))
    return [record if record.stated else replace(record, article=next(named)) for record in given]
