"""Pages that a browser saved into one file (MHTML): written as mail is, and read as pages."""

from __future__ import annotations

import re
from dataclasses import replace
from email import policy
from email.parser import BytesParser
from typing import TYPE_CHECKING

from summarizer.errors import InputError
from summarizer.readers.bytes_to_text.charsets import known
from summarizer.readers.pages import webpages

if TYPE_CHECKING:
    from summarizer.readers.contents import Contents, File, Record

_HEAD = 8192  # bytes in which the fields end that tell
_FIELDS_END = re.compile(rb"\r?\n\r?\n")
_SAVED = re.compile(
    rb"^(?:Snapshot-Content-Location:|From:[ \t]*\"?<?Saved by )", re.IGNORECASE | re.MULTILINE
)
_LOCATIONS = ("Snapshot-Content-Location", "Content-Location")


def read(file: File) -> Contents:
    """Return the article of the page, whose address is its own, else where it was saved from.

    Raises:
        InputError: no page is in it, or there is no text in that.
    """
    message = BytesParser(policy=policy.default).parsebytes(file.data)
    part = next((one for one in message.walk() if one.get_content_type() == "text/html"), None)
    data = part.get_payload(decode=True) if part is not None else None
    if part is None or not isinstance(data, bytes):
        raise InputError(f"{file.shown}: a saved page (MHTML) without a page in it")
    charset = known(part.get_content_charset("utf-8"))
    found = webpages.read(replace(file, data=data, charset=charset))
    stated = (str(one.get(name, "")) for one in (message, part) for name in _LOCATIONS)
    address = next((one for one in stated if one.startswith(("https://", "http://"))), None)
    records = tuple(_with_address(record, address) for record in found.records)
    return replace(found, records=records)


def recognizes(file: File) -> bool:
    """Whether its first fields say that a browser saved it."""
    return bool(_SAVED.search(_FIELDS_END.split(file.data[:_HEAD], maxsplit=1)[0]))


def _with_address(record: Record, address: str | None) -> Record:
    """Return the record with an address; its places are those of the page, not of the file."""
    url = record.article.url or address
    return replace(record, article=replace(record.article, url=url), map=())
