"""Topics from a file with one JSON object a line, each with the articles on one event."""

from __future__ import annotations

import codecs
import hashlib
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from summarizer.errors import InputError
from summarizer.readers.discovery import STANDARD_INPUT, reason
from summarizer.readers.identity import readable
from summarizer.readers.jsonlines import Record, distinct
from summarizer.readers.records import kind, parse_json, states_id, to_article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.articles import Article

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CHUNK = 1 << 20
_DIGEST = 16  # bytes that stand for an id: all that is kept of a topic that went by


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic as its line states it: its documents are looked at only by `read_documents`."""

    id: str
    documents: tuple[Any, ...]
    language: Any
    where: str


def open_topics(path: str, *, stdin: BinaryIO | None = None) -> BinaryIO:
    """The file of topics in UTF-8, for `read_topics` to read as often as it takes.

    `-` is standard input. What cannot be read twice is kept in a temporary file, not in memory.

    Raises:
        InputError: it cannot be read, or is marked as UTF-16 and is not.
    """
    name = shown(path)
    try:
        stream = _standard_input(stdin) if path == STANDARD_INPUT else None
        return _in_utf8(_opened(Path(path)) if stream is None else _spooled(stream), name)
    except FileNotFoundError as error:
        raise InputError(f"{name}: no such file; check the spelling") from error
    except (OSError, ValueError) as error:
        raise InputError(f"{name}: cannot be read: {reason(error)}") from error


def shown(path: str) -> str:
    """The name of a file of topics in messages."""
    return "standard input" if path == STANDARD_INPUT else readable(path)


def read_topics(file: BinaryIO, name: str) -> Iterator[Topic]:
    """The topics of the file from its beginning, a line each; blank lines are passed over.

    One topic is in memory at a time, and a digest of each id that went by.

    Raises:
        InputError: a line that is no topic, or an id that comes again; with the line's number.
    """
    seen: dict[bytes, int] = {}
    file.seek(0)
    for number, line in enumerate(file, start=1):
        where = f"{name}, line {number}"
        text = _decoded(line, where, first=number == 1)
        if not text.strip():
            continue
        topic = _topic(parse_json(text, where), where)
        digest = hashlib.blake2b(topic.id.encode(), digest_size=_DIGEST).digest()
        if seen.setdefault(digest, number) != number:
            raise InputError(
                f"{where}: the id {topic.id!r} is already that of line {seen[digest]}; give each "
                "topic an id of its own"
            )
        yield topic


def read_documents(topic: Topic) -> tuple[tuple[Article, ...], tuple[str, ...]]:
    """The articles of the topic, and a note for each that is left out: empty, or a repetition.

    Raises:
        InputError: a document that is no article, or an id that two of them state.
    """
    records: list[Record] = []
    empty: list[str] = []
    for number, document in enumerate(topic.documents, start=1):
        where = f"document {number}"
        article = to_article(_in_language(document, topic.language), where)
        if article.text.strip():
            records.append(Record(article, where, states_id(document)))
        else:
            empty.append(f"{where}: left out: its text is empty")
    kept, repeated = distinct(records)
    return tuple(record.article for record in kept), (*empty, *repeated)


def _standard_input(stdin: BinaryIO | None) -> BinaryIO:
    stream = stdin or getattr(sys.stdin, "buffer", None)
    if stream is None:
        raise InputError("standard input is closed; name a file instead of -")
    return cast("BinaryIO", stream)


def _opened(path: Path) -> BinaryIO:
    file = path.open("rb")
    if path.is_file():
        return file
    with file:  # a pipe, say
        return _spooled(file)


def _spooled(stream: BinaryIO) -> BinaryIO:
    """All of the stream, in a file that nobody else sees and that goes when it is closed."""
    spool = cast("BinaryIO", tempfile.TemporaryFile())  # noqa: SIM115 - the caller closes it
    try:
        shutil.copyfileobj(stream, spool, _CHUNK)
        spool.flush()
    except BaseException:
        spool.close()
        raise
    return spool


def _in_utf8(file: BinaryIO, name: str) -> BinaryIO:
    """The file itself, or its text in UTF-8 if a mark says that it is UTF-16."""
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


def _decoded(line: bytes, where: str, *, first: bool) -> str:
    try:
        return line.decode("utf-8-sig" if first else "utf-8")
    except UnicodeDecodeError as error:
        raise InputError(
            f"{where}: not utf-8: byte 0x{line[error.start]:02x} at offset {error.start} of the "
            "line; topics are UTF-8, or UTF-16 with a byte order mark"
        ) from error


def _topic(record: object, where: str) -> Topic:
    """What the line states, as far as it takes to tell that it is a topic at all."""
    if not isinstance(record, dict):
        raise InputError(f"{where}: a topic is a JSON object, not {kind(record)}")
    for key in ("id", "documents"):
        if key not in record:
            raise InputError(f'{where}: the topic has no "{key}"')
    name, documents = record["id"], record["documents"]
    if not isinstance(name, str) or not name:
        found = "empty" if name == "" else kind(name)
        raise InputError(f'{where}: "id" must be a string that is not empty, not {found}')
    if not isinstance(documents, list):
        raise InputError(f'{where}: "documents" must be an array, not {kind(documents)}')
    if "\0" in name or any("\ud800" <= character <= "\udfff" for character in name):
        raise InputError(f'{where}: "id" holds a NUL character or half a character')
    return Topic(name, tuple(documents), record.get("lang"), where)


def _in_language(document: Any, language: Any) -> Any:  # noqa: ANN401 - any JSON value
    """The document, in the language of its topic if it states none."""
    if not isinstance(document, dict):
        return document
    if any(document.get(key) not in (None, "") for key in ("language", "lang")):
        return document
    return document | {"language": language}
