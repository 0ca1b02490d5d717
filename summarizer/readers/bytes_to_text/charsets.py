"""The encoding of pages and mail, which state one; of those that do not, a guess with a note."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.errors import MalformedError
from summarizer.readers.bytes_to_text.decoding import check_encoding, extends_ascii

if TYPE_CHECKING:
    from collections.abc import Iterator

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}encoding=[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
_BEYOND_ASCII = re.compile(r"[^\0-\x7f]+")
_SAMPLE = 1 << 20  # bytes whose words tell the script
_FEW = 1 << 16  # bytes whose words tell which of two encodings is theirs
_HIGH = bytes(range(128, 256))
_WORDS = re.compile(rb"[a-zA-Z]{0,30}[\x80-\xff][a-zA-Z\x80-\xff]*")  # beyond ASCII
_LANGUAGE = re.compile(rb"<html[^>]{0,500}?\blang\s*=\s*[\"']?([a-z]{2})", re.IGNORECASE)
# What browsers take for pages in these languages that state no encoding: the HTML standard.
_OF_LANGUAGE = dict.fromkeys(("cs", "hu", "pl", "sk", "sl", "hr", "ro"), "cp1250") | {
    "az": "cp1254", "tr": "cp1254", "et": "cp1257", "lt": "cp1257", "lv": "cp1257"}  # fmt: skip
_HEAD = 4096  # bytes in which a page must state it
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Browsers read these names so, since many pages in the wider encoding state the narrower one.
_WIDER = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030",
          "iso8859-9": "cp1254", "shift_jis": "cp932", "euc_kr": "cp949"}  # fmt: skip


class Decoded(NamedTuple):
    """The text of a page, its encoding, the bytes of its mark before it, and a note or None."""

    text: str
    encoding: str
    skip: int = 0
    note: str | None = None


def decoded(
    data: bytes, shown: str, encoding: str | None = None, charset: str | None = None
) -> Decoded:
    """Return the text of a page, with a note if its encoding had to be guessed.

    A byte order mark wins, then UTF-8 if all bytes fit: browsers save in it what states another.
    Then `charset`, what the page's server states, or what it states itself, then `encoding`, which
    goes first where it makes no worse words of the bytes. The guess is last.

    Raises:
        MalformedError: nothing fits.
    """
    check_encoding(encoding)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(name, "replace"), name, len(mark))
    stated = charset or _stated(data)
    for name in _candidates(data, stated, encoding):
        try:
            return Decoded(data.decode(name), name)
        except UnicodeError:
            continue
    if stated is not None and (encoding is not None or _fits_nearly(data, stated)):
        note = f"{shown}: bytes that are not {stated} are left out"
        return Decoded(data.decode(stated, "replace"), stated, note=note)
    return _guessed(data, shown, encoding, stated)


def _candidates(data: bytes, stated: str | None, encoding: str | None) -> Iterator[str]:
    """Yield the encodings to try; one whose bytes may look like UTF-8 goes before it."""
    if stated is not None and codecs.lookup(stated).name.startswith(("iso2022", "hz")):
        yield stated
        return
    if encoding is not None and stated is None and not extends_ascii(encoding):
        yield encoding
        return
    yield "utf-8"
    if stated is None or encoding is None:
        yield from filter(None, (stated, encoding))
        return
    from summarizer.readers.bytes_to_text.strange_words import strange_words  # noqa: PLC0415 - few name any

    sample = data[:_FEW]
    is_better = strange_words(sample, stated) < strange_words(sample, encoding)
    yield from (stated, encoding) if is_better else (encoding, stated)


def known(name: str) -> str | None:
    """Return the encoding of Python for the name that a page states; None if there is none."""
    try:
        found = codecs.lookup(name.strip().lower())
        b" ".decode(found.name)
    except (LookupError, ValueError):
        return None
    return _WIDER.get(found.name, found.name)


def _stated(data: bytes) -> str | None:
    found = _DECLARED.search(data[:_HEAD])
    return known((found[1] or found[2]).decode("ascii")) if found else None


def _fits_nearly(data: bytes, stated: str) -> bool:
    """Whether most characters beyond ASCII are right in an encoding: the file is damaged."""
    text = data.decode(stated, "replace")
    return 2 * text.count("\ufffd") <= sum(map(len, _BEYOND_ASCII.findall(text)))


def _guessed(data: bytes, shown: str, encoding: str | None, stated: str | None) -> Decoded:
    if encoding is not None:
        raise MalformedError(f"{shown}: not {encoding}; name another encoding with --encoding")
    found = _of_latin_script(data) or _likeliest(data)
    if found is None:
        raise MalformedError(f"{shown}: its encoding is not known; name it with --encoding")
    text, name = found
    why = f"is not the {stated} that it states" if stated else "states no encoding"
    note = f"{shown}: {why} and was read as {name}; --encoding names another"
    return Decoded(text, name, note=note)


def _of_latin_script(data: bytes) -> tuple[str, str] | None:
    """Return the text of a page in Latin script, and the old encoding of its language.

    In such a script most letters of words beyond ASCII are ASCII.
    """
    words = b"".join(_WORDS.findall(data[:_SAMPLE]))
    if 2 * len(words.translate(None, _HIGH)) < len(words):
        return None
    language = _LANGUAGE.search(data[:_HEAD])
    name = _OF_LANGUAGE.get(language[1].decode().lower() if language else "", "cp1252")
    try:
        return data.decode(name), name
    except UnicodeError:
        return None


def _likeliest(data: bytes) -> tuple[str, str] | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - few files need it

    best = from_bytes(data).best()
    return None if best is None else (str(best), best.encoding)
