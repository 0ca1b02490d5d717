"""Mail: a message is an article, without what it quotes and without its signature."""

from __future__ import annotations

import re
from contextlib import suppress
from email import policy
from email.errors import CloseBoundaryNotFoundDefect, InvalidBase64PaddingDefect
from email.parser import Parser
from email.utils import parseaddr, parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Literal

from summarizer.articles import Article
from summarizer.errors import InputError, MalformedError
from summarizer.readers.bytes_to_text.charsets import known
from summarizer.readers.bytes_to_text.decoding import decode
from summarizer.readers.contents import Contents, File, Record
from summarizer.readers.documents.mail_replies import PassedOn, own_words, passed_on
from summarizer.readers.pages.text import text_of
from summarizer.readers.texts.exports import day_in

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
# As mailboxes write a line that begins like that of the next message; not among quoted lines.
_FROM_LINE = re.compile(rb"^((?!>)[^\n]*\n)>(?=>*From [^\n]*\n(?!>))", re.MULTILINE)
# Lines of fields, as the parser takes them; a text may stand below without a blank line.
_HEAD = re.compile(rb"(?:(?:From |[!-9;-~]{0,200}+:|[\t ])[^\n]*+(?:\n|\Z))*+")
_MAILTO = re.compile(r"\[mailto:[^\]]{0,200}\]")
_CHARSET = re.compile(rb"charset=[\"']?([\w.:-]{2,40})", re.IGNORECASE)
_CUT = (CloseBoundaryNotFoundDefect, InvalidBase64PaddingDefect)
_PROSE = 8  # words of a line that is no link and no button
_NEXT_TO_NOTHING = 0.25  # of the prose of the HTML: a hint to open it there, or its first lines
_LINES = 50  # of prose, that are looked up
_OPENING = 30  # letters by which a line is known: links and breaks come behind them
_NO_LETTERS = re.compile(r"[\W_]+")
_NO_TEXT = ("image", "application/pgp-signature", "application/pkcs7-signature", "text/calendar",
            "application/x-pkcs7-signature")  # fmt: skip
_MOST_NAMES = 3  # of attachments, in a note


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
        message = _parsed(data)
        text = _text(message, file.encoding)
        notes += [f"{where}: {problem}" for problem in _problems(message)]
        if not text:
            notes.append(f"{where}: a message without a text (left out)")
            continue
        alone = len(parts) == 1
        described = _described(message)
        if inner := passed_on(text, message):
            text, described = inner.text, _of_inner(inner, described)
        article = Article(text=text, id=file.id if alone else "", **described)
        records.append(
            Record(
                article,
                where,
                stated=bool(article.id and file.id and alone),
                path=file.path if alone else None,
            )
        )
    if not records:
        said = (note.partition(": ")[2] for note in notes if not note.endswith("(left out)"))
        reason = "".join(f"; {problem}" for problem in list(said)[:1])
        raise InputError(f"{file.shown}: mail without a message that has a text{reason}")
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
    parts = (data[start:end] for start, end in zip(starts, ends, strict=True))
    return [_FROM_LINE.sub(rb"\1", part) if b"\n>From " in part else part for part in parts]


def _parsed(data: bytes) -> EmailMessage:
    """Return the message; fields that are not ASCII are UTF-8, or in the charset of its text."""
    found = _HEAD.match(data)
    head = found[0] if found else b""
    stated = _CHARSET.search(head)
    try:
        fields = head.decode()
    except UnicodeError:
        fields = head.decode((known(stated[1].decode()) if stated else None) or "cp1252", "replace")
    rest = data[len(head) :].decode("ascii", "surrogateescape")
    gap = "" if rest.startswith(("\n", "\r\n")) else "\n"
    return Parser(policy=policy.default).parsestr(fields + gap + rest)


def _problems(message: EmailMessage) -> list[str]:
    """Return what of the message is not read, in words."""
    parts = list(message.walk())
    files = [part for part in parts if part.get_content_disposition() == "attachment"]
    names = [
        part.get_filename() or part.get_content_type()
        for part in files
        if not part.get_content_type().startswith(_NO_TEXT)
    ]
    problems = []
    if names:
        listed = ", ".join(" ".join(name.split()) for name in names[:_MOST_NAMES])
        more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
        problems.append(f"what is attached is not read ({listed}{more}); save it, and name it")
    if any(isinstance(defect, _CUT) for part in parts for defect in part.defects):
        problems.append("ends before its end; it may hold only a beginning")
    return problems


def _text(message: EmailMessage, encoding: str | None) -> str:
    """Return what the message says itself.

    Of two wordings it is the plain one, unless that says next to nothing of the other.
    """
    plain = _wording(message, "plain", encoding)
    if message.get_body(("html",)) is None:
        return plain
    markup = _wording(message, "html", encoding)
    return plain if plain and _tells(plain, markup) else markup


def _tells(plain: str, markup: str) -> bool:
    """Whether a plain text holds what HTML says: enough of its lines of prose begin there, too.

    Else it is only its head, or says where to read it, unless it is as long.
    """
    prose = [line for line in markup.split("\n") if len(line.split()) >= _PROSE][:_LINES]
    said = _NO_LETTERS.sub("", plain)
    found = [line for line in prose if _NO_LETTERS.sub("", line)[:_OPENING] in said]
    is_long = len(plain.split()) >= sum(len(line.split()) for line in prose)
    return is_long or len(found) >= _NEXT_TO_NOTHING * len(prose)


def _wording(message: EmailMessage, kind: Literal["plain", "html"], encoding: str | None) -> str:
    body = message.get_body((kind,))
    if body is None:
        return ""
    text = _decoded(body, encoding)
    return own_words(text_of(text) if kind == "html" else text, message)


def _decoded(body: MIMEPart, encoding: str | None) -> str:
    """Return the text of a part in the charset that it states, else in UTF-8 or `encoding`."""
    try:
        data = body.get_payload(decode=True)
    except UnicodeEncodeError:  # fields that broke off are in it, in another encoding
        return ""
    if not isinstance(data, bytes):
        return ""
    stated = known(body.get_content_charset("") or "")
    if stated is None and encoding is not None:
        with suppress(MalformedError):
            return decode(data.replace(b"\0", b""), "", encoding)
    return data.decode(stated or "utf-8", "replace").replace("\0", "")


def _described(message: EmailMessage) -> dict[str, Any]:
    try:
        name, address = parseaddr(str(message.get("From", "")))
    except AttributeError:  # Python's parser fails on some addresses that are none
        name = address = ""
    try:
        published = parsedate_to_datetime(str(message.get("Date", ""))).date().isoformat()
    except (ValueError, OverflowError):
        published = None
    return {
        "title": " ".join(str(message.get("Subject", "")).split()) or None,
        "source": name or address or None,
        "published": published,
    }


def _of_inner(inner: PassedOn, outer: dict[str, Any]) -> dict[str, Any]:
    """Return what is known of a message that another one passes on: who wrote it, and when."""
    name, address = parseaddr(_MAILTO.sub("", inner.sender))
    day = day_in(inner.sent)
    stated = {
        "title": inner.subject,
        "source": name or address or inner.sender,
        "published": day if day[:1].isdigit() or day[-1:].isdigit() else "",
    }
    return outer | {key: value for key, value in stated.items() if value}
