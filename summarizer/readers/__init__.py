"""Paths in, articles out.

Read `discovery/`, which files the paths mean; `contents`, a file and what was found in it; `reader`
and `formats`, the list of readers and which one a file needs, with `unread_formats`, which refuses
what is none of these; `bytes_to_text/`; `fields/`, what records call the parts of an article; and
`isolation/`, within which limits a file is read. Then the readers, a format a file: `pages/`,
`records/` (tables and JSON), `texts/`, `documents/` and `containers/` (archives, feeds and what
servers sent). `collecting` gives each article its id. `callers/` has the rules for what callers
hold, and `fetching/` is for what lies on the web, and is not imported unless that is asked for.
"""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from summarizer.errors import (
    InputError,
    MissingExtraError,
    NothingToSummarizeError,
    RefusedError,
)
from summarizer.readers.bytes_to_text.decoding import check_encoding, decode
from summarizer.readers.collecting import Reading, gather, said_of_html
from summarizer.readers.contents import File
from summarizer.readers.discovery.paths import (
    STANDARD_INPUT,
    FoundFile,
    find,
    real_path,
    reason,
    shown_folder,
    standard_input,
)
from summarizer.readers.formats import SUFFIXES, read_file
from summarizer.text.grouped_notes import grouped
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.readers.contents import Contents
    from summarizer.readers.fetching import Fetcher
    from summarizer.readers.fields.columns import Columns

__all__ = ["Reading", "read", "read_document"]

_MOST_REASONS = 3  # notes that still fit into one message; all of them are rarely of use
_LARGEST = 128 << 20  # bytes of a file, of which texts and their places are made
_TOO_LARGE = f"is larger than {_LARGEST >> 20} MB; split it"
_PIECE = 16 << 20  # bytes read at once
_STDIN_ID = "stdin"
_STDIN = "standard input"
_NO_ARTICLE = "no readable article in this folder"
_PAGE = on_demand(r"https?://", re.IGNORECASE)


def read(  # noqa: PLR0913 - the front door
    paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    *,
    encoding: str | None = None,
    columns: Columns | None = None,
    strict: bool = False,
    stdin: BinaryIO | None = None,
    fetch: bool | Fetcher = False,
) -> Reading:
    """Return the articles in the named files and folders, or in one; `-` is standard input.

    A file has the format that its content or its suffix tells, else it is plain text (see
    `summarizer.readers.formats`). A folder is searched for files with the suffix of a format;
    hidden files, links that lead out of it, a README and the parts of a saved page are ignored,
    and every other file is a note, or many of one kind together; so is a folder without any article
    beside other paths. `encoding` is that of files that are not UTF-8 (see `decode`), and `columns`
    says which fields of tables and JSON are what of an article. A summary that this package wrote
    is not an article: it is an error if it is named, and a note if it is found. With `fetch` a path
    may be the URL of a page or a feed; a `Fetcher` in its place keeps pages in a cache, or has
    other limits.

    Raises:
        InputError: a named path or page cannot be read, a line is no article, two have one id.
        NothingToSummarizeError: no path, or folders alone without a readable article.
        OptionsError: an unknown encoding.
        RefusedError: `strict`, and something would have been left out.
    """
    check_encoding(encoding)
    found = find([paths] if isinstance(paths, str | os.PathLike) else paths)
    opened, skipped = _read_all(found.files, encoding, columns)
    piped = [_read_stdin(stdin, encoding, columns)] if found.standard_input else []
    pages = _fetched(found.urls, fetch, encoding, columns)
    gathered = gather([*opened.values(), *pages, *piped])
    empty = [name for name, inside in found.folders.items() if not inside & opened.keys()]
    left_out = sorted((*found.skipped, *skipped, *gathered.notes))
    _check_strict(left_out if strict else [])
    if not gathered.articles:
        raise _nothing_in(empty, [*grouped(sorted(skipped)), *_told(found.skipped)])
    names = set(map(shown_folder, empty))
    left_out = sorted((*left_out, *(f"{name}: {_NO_ARTICLE} (left out)" for name in names)))
    _check_strict(left_out if strict else [])
    notes = [*_told(left_out), *said_of_html(gathered.from_html)]
    files = tuple(Path(path) for path in sorted(opened))
    return Reading(gathered.articles, tuple(notes), files, tuple(left_out))


def _check_strict(left_out: Sequence[str]) -> None:
    """Refuse what would be left out.

    Raises:
        RefusedError: there is something.
    """
    if left_out:
        raise RefusedError(f"--strict: {len(left_out)} left out: {'; '.join(_told(left_out))}")


def read_document(path: str, *, stdin: BinaryIO | None = None) -> str:
    """Return the decoded text of one named file, or of standard input for `-`.

    Raises:
        InputError: it cannot be read or decoded.
    """
    if path == STANDARD_INPUT:
        return decode(_piped_bytes(stdin), _STDIN, option=None)
    return decode(_bytes(Path(path), path), path, option=None)


def _read_all(
    files: Iterable[FoundFile], encoding: str | None, columns: Columns | None
) -> tuple[dict[str, Contents], list[str]]:
    """Return the contents of the files by real path, and a note for each that has none."""
    opened: dict[str, Contents] = {}
    notes: list[str] = []
    for found in files:
        try:
            data = _bytes(found.path, found.shown)
            file = File(data, found.shown, found.path, encoding=encoding, columns=columns)
            opened[real_path(found.path)] = read_file(file)
        except (InputError, MissingExtraError) as error:
            if found.named:
                raise
            notes.append(f"{error} (left out)")
    return opened, notes


def _fetched(
    urls: Sequence[str],
    fetch: Fetcher | bool,  # noqa: FBT001 - as the front door takes it
    encoding: str | None,
    columns: Columns | None,
) -> list[Contents]:
    """Return what the pages hold that are named by their URLs."""
    if not urls:
        return []
    if not fetch:
        if other := next((url for url in urls if not _PAGE.match(url)), None):
            raise InputError(
                f"{other}: is no path, and of URLs only those that begin with http:// or https:// "
                "can be fetched; save the file, and give its path"
            )
        raise InputError(
            f"{urls[0]}: is a URL; URLs are fetched only with --fetch (in Python: fetch=True)"
        )
    from summarizer.readers.fetching import Fetcher, fetched  # noqa: PLC0415 - asked for here alone

    fetcher = Fetcher() if fetch is True else fetch
    return fetched(urls, fetcher, encoding, columns)


def _bytes(path: Path, shown: str) -> bytes:
    try:
        known = path.stat()
        if stat.S_ISCHR(known.st_mode) or stat.S_ISBLK(known.st_mode):
            raise InputError(f"{shown}: is a device; name a file, or - for standard input")
        if known.st_size > _LARGEST:
            raise InputError(f"{shown}: {_TOO_LARGE}")
        with path.open("rb") as file:
            return _limited(file, shown)
    except (OSError, ValueError) as error:
        raise InputError(f"{shown}: cannot be read: {reason(error)}") from error


def _limited(file: BinaryIO, shown: str) -> bytes:
    """Return what a file holds, without making room for one that is too large."""
    pieces: list[bytes] = []
    left = _LARGEST
    while piece := file.read(min(_PIECE, left + 1)):
        left -= len(piece)
        if left < 0:
            raise InputError(f"{shown}: {_TOO_LARGE}")
        pieces.append(piece)
    return b"".join(pieces)


def _read_stdin(stdin: BinaryIO | None, encoding: str | None, columns: Columns | None) -> Contents:
    data = _piped_bytes(stdin)
    return read_file(File(data, _STDIN, id=_STDIN_ID, encoding=encoding, columns=columns))


def _piped_bytes(stdin: BinaryIO | None) -> bytes:
    try:
        return _limited(standard_input(stdin), _STDIN)
    except (OSError, ValueError) as error:
        raise InputError(f"{_STDIN}: cannot be read: {reason(error)}") from error


def _told(notes: Sequence[str]) -> list[str]:
    """Return the notes with many of one kind in one."""
    if not notes:
        return []
    from summarizer.readers.discovery.not_read import counted  # noqa: PLC0415 - articles alone need none

    return grouped(counted(notes))


def _nothing_in(folders: Sequence[str], notes: Sequence[str]) -> NothingToSummarizeError:
    """Return the error that there is no article, with the first folder that was to have some."""
    if not folders:
        return NothingToSummarizeError("no article; name a file or folder, or - for standard input")
    reasons = "; ".join(["", *notes[:_MOST_REASONS]])
    taken = f"{', '.join(SUFFIXES[:-1])} and {SUFFIXES[-1]}"
    return NothingToSummarizeError(f"{folders[0]}: {_NO_ARTICLE}; it takes {taken} files{reasons}")
