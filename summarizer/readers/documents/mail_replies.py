"""Replies: what a message says itself, without what it quotes and without its signature."""

from __future__ import annotations

import re
from email.utils import getaddresses
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from email.message import EmailMessage

_QUOTED = re.compile(r"^[ \t]*>.*\n?", re.MULTILINE)
_SIGNED = re.compile(r"^-- ?\r?\n.*", re.MULTILINE | re.DOTALL)
# The line above a quotation: it ends with a colon, and names an address or a time.
_QUOTES = re.compile(
    r"^(?![ \t]*>)[^\n]{0,200}(?:@|\d\d:\d\d)[^\n]{0,200}:[ \t]*\n(?:[ \t]*\n)*(?=[ \t]*>)",
    re.MULTILINE,
)
# The marks of inner lists as Outlook writes them in plain text: "o   The port is closed."
_LIST_MARK = re.compile(r"^[ \t]*[o§][ \t\xa0]{2,}(?=\S)", re.MULTILINE)
# What mail programs write before the subject of a message that is passed on, and of an answer.
_FORWARDED = re.compile(
    r"\s*(?:fwd?|wg|tr|rv|enc|i|doorst|vb|vs|vl|pd|ilt|i̇lt|转发|轉寄)\s*[:\uff1a]", re.IGNORECASE
)
_ANSWERED = re.compile(
    r"\s*(?:re|aw|antw|antwort|sv|odp|ynt|yan|rif|ris|r|res|ref|rép|hl|bls|atb|vá|απ|отв|ответ"
    r"|回复|答复|回覆|答覆|返信|회신)(?:\[\d{1,3}\])?\s*[:\uff1a]",
    re.IGNORECASE,
)
_PREFIXES = re.compile(r"(?:\s*[^\W\d_]{1,6}(?:\[\d{1,3}\])?\s*[:\uff1a])*+")
# The fields that programs write above a message that they quote whole, and the line above these.
_FROM = "from|von|de|da|van|från|fra|od|от"
_SENT = (
    "sent|date|gesendet|datum|envoyé|enviado(?: el)?|enviada(?: em)?|inviato|data|fecha|verzonden|"
    "skickat|sendt|wysłano|отправлено|дата"
)
_SUBJECT = "subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|тема"
_TO = (
    "to|cc|bcc|reply-to|importance|attachments|an|kopie|à|para|a|aan|till|til|kopia|do|dw|кому|"
    "копия"
)
_FEW = 40  # words above a message that is passed on, which is then what is meant to be read
_DEEPEST = 9  # times that a message was passed on
_FIELDS = 8  # lines of such a head, and no more
_FEWEST = 3  # lines of one in a language whose fields are not known
# A line of such a head: a short name, a colon and what is stated.
_STATED = re.compile(r"[ \t*]{0,3}[^\W\d_][^\n:\uff1a*]{0,24}\*?[:\uff1a][ \t*]*(?P<value>\S.*)")
_MOMENT = re.compile(r"(?=.*\d{4}).*\d{1,2}[:.]\d\d")
_RULE = re.compile(r"[ \t]*(?:_{5,}+|-{3,}+(?:[^\n-]{1,60}-{3,}+)?)[ \t]*")
_BEHIND_NAME = re.compile(r"[<\[(].*")  # an address behind a name
_LONGEST = 4000  # code points of such a head: it may name dozens to whom the message went


class PassedOn(NamedTuple):
    """A message within another one, and what its head says."""

    text: str
    sender: str
    sent: str
    subject: str


class _Head(NamedTuple):
    """Where the head of a quoted message stands in a text, and its fields."""

    start: int
    end: int
    stated: dict[str, str]


def own_words(text: str, message: EmailMessage) -> str:
    """Return the text of a message without what it answers, which is quoted in it.

    A message that is passed on keeps what it passes on. Marks of lists that are letters go.
    """
    text = text.replace("\r\n", "\n")
    text = _SIGNED.sub("", _QUOTED.sub("", _QUOTES.sub("", text)))
    text = _LIST_MARK.sub("", text)
    return (_above_quoted_message(text, message) if _is_answer(message) else text).strip()


def _is_answer(message: EmailMessage) -> bool:
    subject = str(message.get("Subject", ""))
    if _FORWARDED.match(subject):
        return False
    return bool(message.get("In-Reply-To") or _ANSWERED.match(subject))


def passed_on(text: str, message: EmailMessage) -> PassedOn | None:
    """Return the message that another one passes on with a few words above it; None if none is.

    Of one that was passed on several times it is the innermost.
    """
    if not _FORWARDED.match(str(message.get("Subject", ""))):
        return None
    found: PassedOn | None = None
    for _ in range(_DEEPEST):
        head = _quoted_head(text, message)
        inner = text[head.end :].strip() if head else ""
        if head is None or not inner or len(text[: head.start].split()) > _FEW:
            break
        text = inner
        subject = _FORWARDED.sub("", head.stated["subject"], count=1).strip()
        found = PassedOn(text, head.stated["sender"], head.stated["sent"], subject)
    return found


def _above_quoted_message(text: str, message: EmailMessage) -> str:
    """Return what stands above a message that is quoted with its head; all if nothing does."""
    head = _quoted_head(text, message)
    return text[: head.start] if head and text[: head.start].strip() else text


def _quoted_head(text: str, message: EmailMessage) -> _Head | None:
    """Return the first head of a message that is quoted in the text of another one.

    It has a sender first, then a time and a subject among its next lines.
    """
    sender, others = _head()
    for found in sender.finditer(text):
        end, stated = found.end(), {"sender": _value(found[0].rstrip().rpartition("\n")[2])}
        lines = text[end : end + _LONGEST].split("\n", _FIELDS)[:_FIELDS]
        for line in lines:
            kind = next((kind for kind in others if others[kind].match(line)), "")
            if not kind and "subject" in stated and "sent" in stated:
                break
            end += len(line) + 1
            if kind:
                stated.setdefault(kind, _value(line))
        if {"sent", "subject"} <= stated.keys():
            return _Head(found.start(), end, stated)
    return _head_with_subject(text, message)


def _head_with_subject(text: str, message: EmailMessage) -> _Head | None:
    """Return the first head in any language: lines with a colon, one a time, one the subject.

    A list of facts may have both: there is a rule above a head, or who wrote the outer message, or
    got it, is named in it.
    """
    subject, people = _bare(str(message.get("Subject", ""))), _people(message)
    start = end = 0
    values: list[str] = []
    rule: int | None = None  # where it begins
    for line in [*text.splitlines(keepends=True), ""]:
        found = _STATED.match(line)
        if found is not None:
            values.append(found["value"].strip(" *"))
            end += len(line)
            continue
        sent = next((one for one in values[1:] if _MOMENT.match(one)), "")
        known = next((one for one in values[1:] if _bare(one) == subject), "")
        is_head = rule is not None or any(_names(one, people) for one in values)
        if is_head and subject and sent and known and _FEWEST <= len(values) <= _FIELDS:
            stated = {"sender": values[0], "sent": sent, "subject": known}
            return _Head(start if rule is None else rule, end, stated)
        if _RULE.fullmatch(line.rstrip()):
            rule = end
        elif values or line.strip():
            rule = None
        end += len(line)
        start, values = end, []
    return None


def _people(message: EmailMessage) -> frozenset[str]:
    """Return the names and addresses of who wrote a message and of who got it."""
    fields = [str(one) for name in ("From", "To") for one in message.get_all(name, [])]
    found = (part.strip().casefold() for one in getaddresses(fields) for part in one)
    return frozenset(filter(None, found))


def _names(value: str, people: frozenset[str]) -> bool:
    """Whether a line of a head names one of these, by name or address."""
    return any(
        _BEHIND_NAME.sub("", one).strip(" \t'\"") in people
        or any("@" in known and known in one for known in people)
        for one in value.casefold().split(";")
    )


def _bare(subject: str) -> str:
    """Return a subject without what programs write before it, as it counts."""
    return " ".join(_PREFIXES.sub("", subject, count=1).split()).casefold()


def _value(line: str) -> str:
    return line.partition(":")[2].strip(" \t\r\n*\xa0\u202f")


@cache
def _head() -> tuple[re.Pattern[str], dict[str, re.Pattern[str]]]:
    """Return the patterns of a head's first line, with the rule above it, and of the others."""
    rule = r"^(?:[ \t]*(?:_{5,}+|-{3,}+(?:[^\n-]{1,60}-{3,}+)?)[ \t]*\n\s{0,9})?"
    sender = rf"{rule}[ \t]*{_field(_FROM)}[^\n]*\n"
    flags = re.MULTILINE | re.IGNORECASE
    others = {"sent": _SENT, "subject": _SUBJECT, "to": _TO}
    return re.compile(sender, flags), {
        kind: re.compile(rf"[ \t]*{_field(names)}", re.IGNORECASE) for kind, names in others.items()
    }


def _field(names: str) -> str:
    return rf"\*?(?:{names})[ \t\xa0\u202f]?:"
