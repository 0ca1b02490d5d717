"""Articles that came over a connection: values out of JSON, or files with their names."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.articles import Article, canonical
from summarizer.errors import InputError, NothingToSummarizeError
from summarizer.readers import Reading
from summarizer.readers.decoding import decode
from summarizer.readers.identity import name_files
from summarizer.readers.jsonlines import Record, distinct, read_records, to_record
from summarizer.readers.plaintext import read_plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def read_values(values: Sequence[object], name: str) -> Reading:
    """The articles that JSON values describe, by the rules for the lines of a `.jsonl` file.

    Raises:
        InputError: a value that is no article, or two articles with one id.
        NothingToSummarizeError: there are none.
    """
    return read_named((f"{name}[{place}]", value) for place, value in enumerate(values))


def read_named(values: Iterable[tuple[str, object]]) -> Reading:
    """As `read_values`, each value with the name by which errors and notes call it."""
    return _reading([to_record(value, name) for name, value in values])


def read_contents(
    files: Iterable[tuple[str, bytes]],
    *,
    encoding: str | None = None,
    option: str | None = 'the field "encoding"',
) -> Reading:
    """The articles in files that were sent with their names, by the rules for named files.

    `option` is where their encoding can be named, for messages; None if nowhere.

    Raises:
        InputError: a file that cannot be read as what its name says, or two with one name.
        NothingToSummarizeError: there are none.
        OptionsError: an unknown encoding.
    """
    texts: dict[Path, str] = {}
    records: list[Record] = []
    seen: set[Path] = set()
    for name, data in files:
        path = _path(name)
        if path in seen:
            raise InputError(f"{name}: two files have this name; give each a name of its own")
        seen.add(path)
        text = decode(data, name, encoding, option=option)
        if path.suffix.lower() == ".jsonl":
            records += read_records(text, name)
        else:
            texts[path] = read_plain(text, name)
    return _reading(records, texts)


def _reading(records: Iterable[Record], texts: dict[Path, str] | None = None) -> Reading:
    kept, notes = distinct(records)
    articles = [record.article for record in kept]
    ids = name_files(list(texts or ()), {article.id for article in articles})
    articles += [Article(text=text, id=ids[path]) for path, text in (texts or {}).items()]
    if not articles:
        raise NothingToSummarizeError("no article to summarise; give at least one")
    return Reading(tuple(canonical(articles)), tuple(sorted(notes)))


def _path(name: str) -> Path:
    """Where the file would lie in a folder of its own: only its name in there matters."""
    if "\0" in name:
        raise InputError(f"{name!r}: a NUL character in the name of a file; rename it")
    path = Path(os.path.normpath(f"/{name.lstrip('/')}"))
    if not path.name:
        raise InputError("a file without a name; send each as filename=… in its own part")
    return path
