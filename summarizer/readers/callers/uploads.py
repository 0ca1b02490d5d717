"""What HTTP requests carry to articles: JSON values, or files with their names."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.errors import InputError, NothingToSummarizeError
from summarizer.readers.callers.values import from_values
from summarizer.readers.collecting import gather, said_of_html
from summarizer.readers.contents import Contents, File
from summarizer.readers.discovery.not_read import counted
from summarizer.readers.formats import read_file
from summarizer.readers.records.json_articles import to_record
from summarizer.text.grouped_notes import grouped

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.readers.collecting import Reading


_LONGEST_NAME, _MOST_FOLDERS = 1024, 64  # an article may be named by any part of its path
_SHOWN = 60  # characters of a name that is too long


def read_values(values: Sequence[object], name: str) -> Reading:
    """Return the articles that JSON values describe, by the rules for lines of a `.jsonl` file.

    Raises:
        InputError: a value that is no article, or two articles with one id.
        NothingToSummarizeError: there are none.
    """
    return read_named(((f"{name}[{place}]", one) for place, one in enumerate(values)), name)


def read_named(values: Iterable[tuple[str, object]], name: str) -> Reading:
    """Return the articles of values that come with their names in messages; see `read_values`.

    `name` is what notes call all of them.
    """
    return _reading([from_values((to_record(value, where) for where, value in values), name)])


def read_contents(
    files: Iterable[tuple[str, bytes]],
    *,
    encoding: str | None = None,
    option: str | None = 'the field "encoding"',
) -> Reading:
    """Return the articles of uploaded files, by the rules for files that are named.

    `option` is where callers can name the encoding, for messages; None if nowhere.

    Raises:
        InputError: a file that cannot be read, or is a result of ours, or two with one name.
        NothingToSummarizeError: there are none.
        OptionsError: an unknown encoding.
    """
    contents: list[Contents] = []
    seen: set[Path] = set()
    for name, data in files:
        path = _path(name)
        if path in seen:
            raise InputError(f"{name}: two files have this name; give each a name of its own")
        seen.add(path)
        contents.append(read_file(File(data, name, path, encoding=encoding, option=option)))
    reading = _reading(contents)
    return replace(reading, notes=(*reading.notes, *said_of_html(reading.from_html)))


def _reading(contents: Iterable[Contents]) -> Reading:
    reading = gather(contents)
    if not reading.articles:
        raise NothingToSummarizeError("no article to summarise; give at least one")
    return replace(reading, notes=tuple(grouped(counted(reading.notes))))


def _path(name: str) -> Path:
    """Return the path of the file below an imagined folder that holds all uploads."""
    if len(name) > _LONGEST_NAME or name.count("/") > _MOST_FOLDERS:
        raise InputError(
            f"{name[:_SHOWN]!r}…: the name of a file may have {_LONGEST_NAME} characters and "
            f"{_MOST_FOLDERS} folders; shorten it"
        )
    if "\0" in name:
        raise InputError(f"{name!r}: a NUL character in the name of a file; rename it")
    path = Path(os.path.normpath(f"/{name.lstrip('/')}"))
    if not path.name:
        raise InputError("a file without a name; send each as filename=… in its own part")
    return path
