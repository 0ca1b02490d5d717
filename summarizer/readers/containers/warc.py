"""WARC: archives of the web, in which each page is read as if it had been fetched."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from summarizer.errors import InputError, MissingExtraError
from summarizer.readers.containers.packed import TooLargeError, unpacked
from summarizer.readers.containers.sent_pages import read_sent
from summarizer.readers.contents import Contents, File, Record, reason_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LARGEST = 128 << 20  # bytes of all pages once unpacked; what comes behind them is left out
_MOST = 10_000  # records: as many as are still a pile of articles
_DEEPEST = 2  # archives around one that is still opened: a .warc.gz in a .zip
_WITH_CONTENT = {"response", "resource", "conversion"}
_OK = "200"
_PAGE = re.compile(r"https?://(?![^/]*/robots\.txt$)")  # that file is for those who fetch pages
_CHUNK = 1 << 16  # bytes to ask the parser for at once


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
        raise InputError(f"{file.shown}: a web archive without an article{reason_of(notes)}")
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
    budget = _Budget()
    number = 0
    try:
        for number, record in enumerate(_records(file), start=1):
            if number > _MOST:
                raise TooLargeError  # noqa: TRY301 - as the other limit does
            if (page := _page(record, budget)) is not None:
                yield page
    except TooLargeError as error:
        raise InputError(
            f"{file.shown}: a web archive of more than {_LARGEST >> 20} MB once unpacked, or of "
            f"more than {_MOST} records; split it"
        ) from error
    except MissingExtraError:
        raise
    except Exception as error:  # noqa: BLE001 - a parser of others may raise anything
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        notes.append(f"{file.shown}: damaged behind record {number}: {reason} (the rest left out)")


def _records(file: File) -> Any:  # noqa: ANN401 - of the parser, without types
    """Return what goes through the records, and prints nothing of what is wrong with them."""
    try:
        from warcio.archiveiterator import WARCIterator  # noqa: PLC0415 - of the extra
    except ImportError as error:
        raise MissingExtraError(
            f"{file.shown}: web archives need warcio; install it with pip install "
            "'multidoc-summarizer[readers]'"
        ) from error

    class Silent(WARCIterator):  # type: ignore[misc]
        INC_RECORD = ""

    return Silent(io.BytesIO(file.data))


class _Budget:
    """How many bytes all further pages may have, also those that turn out to be damaged."""

    left = _LARGEST

    def spend(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """Yield the pieces, which count."""
        for piece in pieces:
            self.left -= len(piece)
            yield piece


def _page(record: Any, budget: _Budget) -> _Page | None:  # noqa: ANN401 - of the parser, without types
    """Return the page of a record; None if it has none.

    Raises:
        TooLargeError: nothing is left for it.
    """
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    if record.rec_type not in _WITH_CONTENT or not _PAGE.match(url):
        return None
    headers = record.http_headers
    if headers is not None and headers.get_statuscode() != _OK:
        return None
    stated = record.content_type if headers is None else headers.get_header("Content-Type")
    try:
        data = b"".join(budget.spend(_content(record, budget.left)))
    except TooLargeError:
        raise
    except ValueError as error:
        return _Page(url, stated or "", problem=str(error))
    return _Page(url, stated or "", data)


def _content(record: Any, most: int) -> Iterator[bytes]:  # noqa: ANN401 - as above
    """Yield what a server sent, unpacked.

    Raises:
        ValueError: it is not whole, or packed as nobody can read.
        TooLargeError: it is more than so many bytes.
    """
    from warcio.bufferedreaders import ChunkedDataReader  # noqa: PLC0415 - of the extra

    headers, stream = record.http_headers, record.raw_stream
    told = {} if headers is None else {name.lower(): value for name, value in headers.headers}
    if told.get("transfer-encoding", "").lower() == "chunked":
        stream = ChunkedDataReader(stream)
    pieces = iter(lambda: stream.read(_CHUNK), b"")
    yield from unpacked(pieces, told.get("content-encoding", ""), most)
    if getattr(record.raw_stream, "limit", 0):
        raise ValueError("ends before its end")
