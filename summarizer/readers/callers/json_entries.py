"""Files with a JSON object a line, each with an id of its own: topics or summaries."""

from __future__ import annotations

import codecs
import hashlib
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from summarizer.articles import check_characters
from summarizer.errors import InputError
from summarizer.files.compression import decompressed, undamaged
from summarizer.readers.discovery.article_ids import readable
from summarizer.readers.discovery.paths import STANDARD_INPUT, reason, standard_input
from summarizer.readers.records.json_articles import kind
from summarizer.readers.records.jsonlines import values

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CHUNK = 1 << 20  # bytes copied at once: few calls, and no memory to speak of
_DIGEST = 16  # bytes kept of each id: two of a billion ids collide once in 10^20 files


@dataclass(frozen=True, slots=True)
class Entry:
    """The object of one line, its id, and where it stands, for messages."""

    id: str
    record: dict[str, Any]
    where: str

    def text(self, key: str) -> str:
        """Return the string under the key.

        Raises:
            InputError: there is none, or it holds a NUL or half a character.
        """
        if key not in self.record:
            raise InputError(f'{self.where}: no "{key}"')
        return self.checked(self.record[key], key)

    def array(self, key: str) -> tuple[Any, ...] | None:
        """Return the values under the key, or None where it is missing or null.

        Raises:
            InputError: it is no array.
        """
        value = self.record.get(key)
        if value is not None and not isinstance(value, list):
            raise InputError(f'{self.where}: "{key}" must be an array, not {kind(value)}')
        return None if value is None else tuple(value)

    def checked(self, value: object, name: str) -> str:
        """Return the value, which must be a string without NUL and half characters.

        Raises:
            InputError: it is not; the message has the name.
        """
        if not isinstance(value, str):
            raise InputError(f'{self.where}: "{name}" must be a string, not {kind(value)}')
        check_characters(value, f'{self.where}: "{name}"')
        return value


def open_entries(path: str, *, stdin: BinaryIO | None = None) -> BinaryIO:
    """Open the file as UTF-8, so that `read_entries` can read it several times.

    `-` is standard input. What cannot be read twice is copied to a temporary file.

    Raises:
        InputError: it cannot be read, or is marked as UTF-16 and is not.
    """
    name = shown(path)
    try:
        stream = standard_input(stdin) if path == STANDARD_INPUT else None
        return in_utf8(_opened(Path(path)) if stream is None else _spooled(stream), name)
    except FileNotFoundError as error:
        raise InputError(f"{name}: no such file; check the spelling") from error
    except (OSError, ValueError) as error:
        raise InputError(f"{name}: cannot be read: {reason(error)}") from error


def shown(path: str) -> str:
    """Return the name of a file for messages."""
    return "standard input" if path == STANDARD_INPUT else readable(path)


def read_entries(file: BinaryIO, name: str, what: str) -> Iterator[Entry]:
    """Yield the entries of the file from its beginning, one a line; blank lines are ignored.

    Only one entry and a digest of each id are in memory. Messages call an entry `what` it is, such
    as "topic".

    Raises:
        InputError: a line that is no entry, or an id that comes again, with the line's number; or
            no entry at all.
    """
    yield from distinct_entries(read_records(file, name), name, what)


def read_records(file: BinaryIO, name: str) -> Iterator[tuple[Any, str]]:
    """Yield the value of each line of the file from its beginning, and where it stands.

    Raises:
        InputError: a line that is not JSON, or a compressed file that is damaged.
    """
    file.seek(0)
    yield from values(_decoded(file, name), name)


def distinct_entries(
    records: Iterable[tuple[object, str]], name: str, what: str
) -> Iterator[Entry]:
    """Yield the entries that values are, which stand somewhere; `read_entries` has the rules."""
    seen: dict[bytes, str] = {}
    for record, where in records:
        entry = to_entry(record, where, what)
        digest = hashlib.blake2b(entry.id.encode(), digest_size=_DIGEST).digest()
        known = seen.setdefault(digest, where)
        if known != where:
            line = known.removeprefix(f"{name}, ")
            raise InputError(
                f"{where}: the id {entry.id!r} is already that of {line}; give each {what} an id "
                "of its own"
            )
        yield entry
    if not seen:
        raise InputError(f"{name}: is empty: no line holds a {what}")


def _opened(path: Path) -> BinaryIO:
    file = path.open("rb")
    if path.is_file():
        return decompressed(file)
    with file:  # a pipe, say
        return _spooled(file)


def _spooled(stream: BinaryIO) -> BinaryIO:
    """Copy the stream into an unnamed temporary file."""
    spool = cast("BinaryIO", tempfile.TemporaryFile())  # noqa: SIM115 - the caller closes it
    try:
        shutil.copyfileobj(stream, spool, _CHUNK)
        spool.flush()
    except BaseException:
        spool.close()
        raise
    return spool


def in_utf8(file: BinaryIO, name: str) -> BinaryIO:
    """Return the file, or a copy in UTF-8 if its byte order mark says UTF-16."""
    file.seek(0)
    if file.read(2) not in _UTF16:
        return file
    spool = cast("BinaryIO", tempfile.TemporaryFile())  # noqa: SIM115 - the caller closes it
    with file:
        file.seek(0)
        try:
            for text in codecs.iterdecode(iter(lambda: file.read(_CHUNK), b""), "utf-16"):
                spool.write(text.encode())
        except UnicodeError as error:
            spool.close()
            raise InputError(f"{name}: not utf-16, though it is marked as such") from error
    return spool


def _decoded(lines: BinaryIO, name: str) -> Iterator[str]:
    for number, line in enumerate(undamaged(lines, name), start=1):
        try:
            yield line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as error:
            raise InputError(
                f"{name}, line {number}: not utf-8: byte 0x{line[error.start]:02x} at offset "
                f"{error.start} of the line; it takes UTF-8, or UTF-16 with a byte order mark"
            ) from error


def to_entry(record: object, where: str, what: str) -> Entry:
    """Return the entry that a JSON value is.

    Raises:
        InputError: it is no object, or has no id; the message begins with `where`.
    """
    if not isinstance(record, dict):
        raise InputError(f"{where}: a {what} is a JSON object, not {kind(record)}")
    if "id" not in record:
        raise InputError(f'{where}: the {what} has no "id"')
    name = Entry("", record, where).text("id")
    if not name:
        raise InputError(f'{where}: the "id" is empty; give each {what} an id of its own')
    return Entry(name, record, where)
