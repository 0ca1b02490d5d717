"""The encoding of pages and mail, which state one; of those that do not, a guess with a note."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from summarizer.errors import MalformedError
from summarizer.readers.decoding import check_encoding, extends_ascii

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}encoding=[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
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
    Then `charset`, what the page's server states, what it states itself, `encoding`, the guess.

    Raises:
        MalformedError: nothing fits.
    """
    check_encoding(encoding)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(name, "replace"), name, len(mark))
    stated = charset or _stated(data)
    for name in _candidates(stated, encoding):
        try:
            return Decoded(data.decode(name), name)
        except UnicodeError:
            continue
    if stated is not None:
        note = f"{shown}: bytes that are not {stated} are left out"
        return Decoded(data.decode(stated, "replace"), stated, note=note)
    return _guessed(data, shown, encoding)


def _candidates(stated: str | None, encoding: str | None) -> list[str]:
    """Return the encodings to try; one whose bytes may look like UTF-8 is the only one."""
    if stated is not None and codecs.lookup(stated).name.startswith(("iso2022", "hz")):
        return [stated]
    if stated is None and encoding is not None and not extends_ascii(encoding):
        return [encoding]
    return [name for name in ("utf-8", stated, encoding) if name is not None]


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


def _guessed(data: bytes, shown: str, encoding: str | None) -> Decoded:
    if encoding is not None:
        raise MalformedError(f"{shown}: not {encoding}; name another encoding with --encoding")
    from charset_normalizer import from_bytes  # noqa: PLC0415 - few files need it

    best = from_bytes(data).best()
    if best is None:
        raise MalformedError(f"{shown}: its encoding is not known; name it with --encoding")
    note = f"{shown}: states no encoding and was read as {best.encoding}; --encoding names another"
    return Decoded(str(best), best.encoding, note=note)
