"""WARC: archives of the web, in which each page is read as if it had been fetched."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from summarizer.errors import InputError, MissingExtraError
from summarizer.readers.reader import Contents, File, Record
from summarizer.readers.sent_pages import read_sent

if TYPE_CHECKING:
    from collections.abc import Iterator

_LARGEST = 128 << 20  # bytes of all pages once unpacked; what is larger is to be split
_MOST = 10_000  # records: as many as are still a pile of articles
_DEEPEST = 2  # archives around one that is still opened: a .warc.gz in a .zip
_WITH_CONTENT = {"response", "resource", "conversion"}
_OK = "200"
_PACKED = {"", "identity", "gzip", "x-gzip", "deflate"}


@dataclass(frozen=True, slots=True)
class _Page:
    """A page of an archive; `problem` says why its content is of no use."""

    url: str
    content_type: str
    data: bytes = b""
    problem: str = ""


def read(file: File) -> Contents:
    """Return the articles of the pages, and a note for each that cannot be read.

    Answers other than 200, and what was asked, are passed over. A page that was kept twice counts
    once if it says the same.

    Raises:
        InputError: it is damaged from the beginning, too large, or holds no article.
        MissingExtraError: what reads it is not installed.
    """
    if file.depth > _DEEPEST:
        raise InputError(f"{file.shown}: an archive in an archive; unpack it")
    records: list[Record] = []
    notes: list[str] = []
    seen: dict[str, set[bytes]] = {}
    for page in _pages(file, notes):
        shown = f"{file.shown}/{page.url}"
        copies = seen.setdefault(page.url, set())
        if page.data in copies:
            notes.append(f"{shown}: stands twice in the archive (the second left out)")
            continue
        try:
            found = _read(page, file, shown)
        except (InputError, MissingExtraError) as error:
            notes.append(f"{error} (left out)")
            continue
        records += [_apart(one) if copies else one for one in found.records]
        notes += found.notes
        copies.add(page.data)
    if not records:
        raise InputError(
            f"{file.shown}: a web archive without an article{'; ' + notes[0] if notes else ''}"
        )
    return Contents(tuple(records), tuple(notes))


def recognizes(file: File) -> bool:
    """Whether the file is a WARC: its signature, which alone is asked for, tells."""
    return bool(file.data)


def _read(page: _Page, file: File, shown: str) -> Contents:
    if page.problem:
        raise InputError(f"{shown}: {page.problem}")
    inner = replace(file, data=page.data, shown=shown, depth=file.depth + 1)
    return read_sent(inner, page.url, page.content_type)


def _apart(record: Record) -> Record:
    """Return a later state of a page, named after its text: its address names the first."""
    return record if record.stated else replace(record, path=None)


def _pages(file: File, notes: list[str]) -> Iterator[_Page]:
    """Yield the pages as they stand in the archive; damage ends it with a note.

    Raises:
        InputError: it is too large.
        MissingExtraError: what reads it is not installed.
    """
    try:
        from warcio.archiveiterator import WARCIterator  # noqa: PLC0415 - of the extra
    except ImportError as error:
        raise MissingExtraError(
            f"{file.shown}: web archives need warcio; install it with pip install "
            "'multidoc-summarizer[readers]'"
        ) from error
    left = _LARGEST
    number = 0
    try:
        for number, record in enumerate(WARCIterator(io.BytesIO(file.data)), start=1):
            page = _page(record, left)
            if page is None:
                continue
            left -= len(page.data)
            _check_size(file, left, number)
            yield page
    except InputError:
        raise
    except Exception as error:  # noqa: BLE001 - a parser of others may raise anything
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        notes.append(f"{file.shown}: damaged behind record {number}: {reason} (the rest left out)")


def _check_size(file: File, left: int, number: int) -> None:
    if left < 0 or number > _MOST:
        raise InputError(
            f"{file.shown}: a web archive of more than {_LARGEST >> 20} MB once unpacked, or of "
            f"more than {_MOST} records; split it"
        )


def _page(record: Any, most: int) -> _Page | None:  # noqa: ANN401 - of the parser, without types
    """Return the page of a record, at most a byte more than so many; None if it has none."""
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    if record.rec_type not in _WITH_CONTENT or not url.startswith(("http://", "https://")):
        return None
    headers = record.http_headers
    if headers is not None and headers.get_statuscode() != _OK:
        return None
    stated = record.content_type if headers is None else headers.get_header("Content-Type")
    packed = "" if headers is None else headers.get_header("Content-Encoding") or ""
    if packed.lower() not in _PACKED:
        return _Page(url, stated or "", problem=f"packed as {packed}, which is not read")
    data = _content(record, most + 1)
    if getattr(record.raw_stream, "limit", 0) and len(data) <= most:
        return _Page(url, stated or "", problem="ends before its end")
    return _Page(url, stated or "", data)


def _content(record: Any, most: int) -> bytes:  # noqa: ANN401 - of the parser, without types
    stream = record.content_stream()
    pieces: list[bytes] = []
    while most > 0 and (piece := stream.read(most)):
        pieces.append(piece)
        most -= len(piece)
    return b"".join(pieces)
