"""Mail: a message is an article, without what it quotes and without its signature."""

from __future__ import annotations

import re
from email import policy
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from summarizer.articles import Article
from summarizer.errors import InputError
from summarizer.readers.charsets import known
from summarizer.readers.contents import Contents, File, Record
from summarizer.readers.page_text import text_of

if TYPE_CHECKING:
    from email.message import EmailMessage, MIMEPart

# Fields that stand in mail and at the beginning of no article; a by-line is "From:" at most.
_FIELD = rb"[\w-]{1,60}:[^\r\n]{0,1000}\r?\n(?:[ \t][^\r\n]{0,1000}\r?\n){0,40}"
_OF_MAIL = rb"(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To|Content-Type):"
_FIELDS = re.compile(
    rb"From [^\r\n]{1,200}\r?\n[\w-]+:|(?:%b){0,60}?%b" % (_FIELD, _OF_MAIL), re.IGNORECASE
)

_MAILBOX = re.compile(rb"^From [^\r\n]*\d{4}[^\r\n]*\r?\n(?=[\w-]+:)", re.MULTILINE)
_MAILBOX_TYPE = "application/mbox"
_QUOTED = re.compile(r"^[ \t]*>.*\n?", re.MULTILINE)
_SIGNED = re.compile(r"^-- ?\r?\n.*", re.MULTILINE | re.DOTALL)
# The line above a quotation: it ends with a colon, and names an address or a time.
_QUOTES = re.compile(
    r"^(?![ \t]*>)[^\n]{0,200}(?:@|\d\d:\d\d)[^\n]{0,200}:[ \t]*\n(?:[ \t]*\n)*(?=[ \t]*>)",
    re.MULTILINE,
)


def read(file: File) -> Contents:
    """Return an article for each message that has a text, and a note for each other.

    Raises:
        InputError: no message has a text.
    """
    parts = _messages(file.data)
    records: list[Record] = []
    notes: list[str] = []
    for number, data in enumerate(parts, start=1):
        where = file.shown if len(parts) == 1 else f"{file.shown}, message {number}"
        message = BytesParser(policy=policy.default).parsebytes(data)
        text = _text(message)
        if not text:
            notes.append(f"{where}: a message without a text (left out)")
            continue
        alone = len(parts) == 1
        article = Article(text=text, id=file.id if alone else "", **_described(message))
        records.append(
            Record(
                article,
                where,
                stated=bool(article.id and file.id and alone),
                path=file.path if alone else None,
            )
        )
    if not records:
        raise InputError(f"{file.shown}: mail without a message that has a text")
    return Contents(tuple(records), tuple(notes), _MAILBOX_TYPE if _is_mailbox(file.data) else "")


def recognizes(file: File) -> bool:
    """Whether the file is mail: among its first lines are fields that only mail has."""
    return bool(_FIELDS.match(file.data))


def _is_mailbox(data: bytes) -> bool:
    return data.startswith(b"From ") and _MAILBOX.search(data) is not None


def _messages(data: bytes) -> list[bytes]:
    if not _is_mailbox(data):
        return [data]
    starts = [match.end() for match in _MAILBOX.finditer(data)]
    ends = [*(match.start() for match in _MAILBOX.finditer(data)), len(data)][1:]
    return [data[start:end] for start, end in zip(starts, ends, strict=True)]


def _text(message: EmailMessage) -> str:
    """Return what the message says itself; of two wordings the plain one, if it has one."""
    body = message.get_body(("plain", "html"))
    if body is None:
        return ""
    text = _decoded(body)
    if body.get_content_subtype() == "html":
        return text_of(text).strip()
    text = text.replace("\r\n", "\n")
    return _SIGNED.sub("", _QUOTED.sub("", _QUOTES.sub("", text))).strip()


def _decoded(body: MIMEPart) -> str:
    data = body.get_payload(decode=True)
    stated = known(body.get_content_charset("utf-8")) or "utf-8"
    return data.decode(stated, "replace").replace("\0", "") if isinstance(data, bytes) else ""


def _described(message: EmailMessage) -> dict[str, Any]:
    name, address = parseaddr(str(message.get("From", "")))
    try:
        published = parsedate_to_datetime(str(message.get("Date", ""))).date().isoformat()
    except (ValueError, OverflowError):
        published = None
    return {
        "title": " ".join(str(message.get("Subject", "")).split()) or None,
        "source": name or address or None,
        "published": published,
    }
