"""The file formats that are read, and which of them a file has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.errors import InputError, MalformedError
from summarizer.readers.reader import Reader
from summarizer.renderers import written_form

if TYPE_CHECKING:
    from summarizer.readers.reader import Contents, File

# A brace after a byte order mark and blanks; in UTF-16 each of these has a zero byte beside it.
_BRACE = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*\{")

PLAIN_TEXT = Reader("a text file (one article)", (".txt", ".text"), ("text/plain",), ".plaintext")
READERS = (
    PLAIN_TEXT,
    Reader(
        "a .jsonl file (one article a line)",
        (".jsonl",),
        ("application/jsonl", "application/x-ndjson"),
        ".jsonlines",
        _BRACE,
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
    return reader_of(file).read(file)


def reader_of(file: File) -> Reader:
    """Return the reader that recognises the content, else that of the suffix, else plain text."""
    for reader in READERS:
        if reader.recognizes(file):
            return reader
    for reader in READERS:
        if file.suffix in reader.suffixes:
            return reader
    return PLAIN_TEXT


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
