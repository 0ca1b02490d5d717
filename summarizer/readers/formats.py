"""The file formats that are read, and which of them a file has."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.errors import InputError, MalformedError
from summarizer.originals import Original
from summarizer.readers.isolation.limits import has_too_many_lines, too_many_lines
from summarizer.readers.reader import Reader
from summarizer.readers.unread_formats import refuse_other_formats
from summarizer.renderers import written_form

if TYPE_CHECKING:
    from pathlib import PurePath

    from summarizer.readers.contents import Contents, File, Record

# After a byte order mark and a few blanks; in UTF-16 each character has a zero byte beside it.
_START = rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]{0,66}+"
_BRACE = re.compile(_START + rb"\{")
_JSON = re.compile(_START + rb"[\[{]")
_TAG = re.compile(_START + rb"<")
_PDF = re.compile(rb"\s{0,64}%PDF-")
_ARCHIVE = re.compile(rb"PK\x03\x04|PK\x05\x06|\x1f\x8b")
_PACKED = re.compile(rb"PK\x03\x04|PK\x05\x06|\x1f\x8b|[^\0][\0-\xff]{256}ustar")
_RTF = re.compile(rb"\s{0,64}\{\\rtf")
_WARC = re.compile(rb"WARC/[01]\.\d")
_TIMES = rb"\s{0,99}+(?:\d{1,6}[ \t]*\r?\n)?(?:\d{1,3}:)?\d\d:\d\d[.,]\d{1,3}[ \t]+-->"
_SUBTITLES = re.compile(rb"(?:\xef\xbb\xbf)?(?:WEBVTT[ \t\r\n]|" + _TIMES + rb")")
_PARQUET = re.compile(rb"PAR1")
_FIELD = re.compile(rb"From \S+ +\w{3} \w{3} |[A-Za-z-]{2,40}:[ \t]")
_NAMES = re.compile(rb"(?:\xef\xbb\xbf)?[\w\"'.-]{1,80}[,;\t|][\w\"'. ,;\t|-]{1,8000}\r?\n")

PAGE_SUFFIXES = (".html", ".htm", ".xhtml", ".shtml")
PLAIN_TEXT = Reader(
    "a text file (one article)", (".txt", ".text"), ("text/plain",), ".texts.plaintext"
)
READERS = (
    PLAIN_TEXT,
    Reader("Markdown", (".md", ".markdown"), ("text/markdown",), ".texts.markdown", apart=True),
    Reader(
        "a .jsonl file (one article a line)",
        (".jsonl", ".ndjson"),
        ("application/jsonl", "application/x-ndjson"),
        ".records.jsonlines",
        _BRACE,
    ),
    Reader(
        "JSON (a list of articles)",
        (".json",),
        ("application/json",),
        ".records.json_documents",
        _JSON,
    ),
    Reader(
        "RSS and Atom (an item is an article)",
        (".rss", ".atom", ".xml"),
        ("application/rss+xml", "application/atom+xml", "application/xml", "text/xml"),
        ".containers.feeds",
        _TAG,
        apart=True,
    ),
    Reader(
        "a web page",
        PAGE_SUFFIXES,
        ("text/html", "application/xhtml+xml"),
        ".pages.webpages",
        _TAG,
        apart=True,
    ),
    Reader(
        "PDF with a text layer", (".pdf",), ("application/pdf",), ".documents.pdf", _PDF, apart=True
    ),
    Reader(
        "an office document (.docx, .odt)",
        (".docx", ".odt"),
        (
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text",
        ),
        ".documents.office",
        _ARCHIVE,
        apart=True,
    ),
    Reader("RTF", (".rtf",), ("application/rtf", "text/rtf"), ".documents.rtf", _RTF, apart=True),
    Reader(
        "a page saved in one file (.mhtml)",
        (".mhtml", ".mht"),
        ("multipart/related",),
        ".pages.saved_pages",
        _FIELD,
        apart=True,
    ),
    Reader(
        "mail",
        (".eml", ".mbox"),
        ("message/rfc822", "application/mbox"),
        ".documents.mail",
        _FIELD,
        apart=True,
    ),
    Reader(
        "a table (.csv, .tsv; an article a row)",
        (".csv", ".tsv"),
        ("text/csv", "text/tab-separated-values"),
        ".records.delimited",
        _NAMES,
    ),
    Reader(
        "a spreadsheet (.xlsx; an article a row)",
        (".xlsx", ".xlsm"),
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",),
        ".documents.spreadsheets",
        _ARCHIVE,
        apart=True,
    ),
    Reader(
        "subtitles (.srt, .vtt)",
        (".srt", ".vtt"),
        ("application/x-subrip", "text/vtt"),
        ".texts.subtitles",
        _SUBTITLES,
        apart=True,
    ),
    Reader(
        "Parquet (an article a row)",
        (".parquet",),
        ("application/vnd.apache.parquet",),
        ".records.parquet_articles",
        _PARQUET,
    ),
    Reader(
        "WARC, an archive of pages", (".warc",), ("application/warc",), ".containers.warc", _WARC
    ),
    Reader(
        "an archive of these (.zip, .gz, .tar, .tar.gz)",
        (".zip", ".gz", ".tgz", ".tar"),
        ("application/zip", "application/gzip", "application/x-tar"),
        ".containers.archives",
        _PACKED,
    ),
)
"""Every format that is read. A new format is a reader here, and its module."""

SUFFIXES = tuple(suffix for reader in READERS for suffix in reader.suffixes)
"""The suffixes of the files that are read in a folder."""

MEDIA_TYPES = tuple(media_type for reader in READERS for media_type in reader.media_types)
"""The media types of the files that are read, for a browser to offer."""

DESCRIBED = ", ".join(reader.described for reader in READERS)
"""The files that are read, in words, for help texts."""


def read_file(file: File) -> Contents:
    """Return what the file holds, as the reader of its format understands it.

    Raises:
        InputError: it cannot be read, holds no article, or is a result of ours.
    """
    _refuse_result(file)
    reader = reader_of(file)
    if file.data.isspace() or (reader.apart and not file.data):  # others say what they lack
        raise InputError(f"{file.shown}: is empty; there is nothing to summarize in it")
    contents = _of_few_lines(reader.read(file))
    digest = hashlib.sha256(file.data).hexdigest()
    media_type = contents.media_type or reader.media_types[0]
    records = (_with_original(one, file, digest, media_type) for one in contents.records)
    return replace(contents, records=tuple(records))


def _of_few_lines(contents: Contents) -> Contents:
    """Return the contents without the articles that have too many lines.

    Raises:
        InputError: no other is left.
    """
    long = [one for one in contents.records if has_too_many_lines(one.article.text)]
    if not long:
        return contents
    errors = [too_many_lines(one.where) for one in long]
    if len(long) == len(contents.records):
        raise errors[0]
    notes = (*contents.notes, *(f"{error} (left out)" for error in errors))
    kept = tuple(one for one in contents.records if one not in long)
    return replace(contents, records=kept, notes=notes)


def _with_original(record: Record, file: File, digest: str, media_type: str) -> Record:
    """Return the record with the file it is from; one of an archive has the file in there."""
    if record.article.original is not None:
        return record
    length = len(record.article.text)
    part = record.where.removeprefix(file.shown).removeprefix(", ") or f"bytes 0-{len(file.data)}"
    known = record.map or ((0, length, part),)
    original = Original(file.shown, digest, media_type, known, record.authors)
    return replace(record, article=record.article.read_from(original))


def reader_of(file: File) -> Reader:
    """Return the reader that recognises the content, else that of the suffix, else plain text.

    Raises:
        InputError: the content is of a format that is not read.
    """
    for reader in READERS:
        if reader.recognizes(file):
            return reader
    refuse_other_formats(file)
    for reader in READERS:
        if file.suffix in reader.suffixes:
            return reader
    return PLAIN_TEXT


def is_read_in_folders(path: PurePath) -> bool:
    """Whether a file of this name is opened where a folder holds it."""
    return path.suffix.lower() in SUFFIXES


def _refuse_result(file: File) -> None:
    """Refuse a summary of ours: its sentences would count as those of one more article.

    Raises:
        InputError: the file is one.
    """
    try:
        form = written_form(file.text)
    except MalformedError:
        return  # not text, and so not ours; its reader says what is wrong
    if form is not None:
        raise InputError(
            f"{file.shown}: is a result that summarizer wrote ({form.name}), not an article; keep "
            "results apart from articles"
        )
