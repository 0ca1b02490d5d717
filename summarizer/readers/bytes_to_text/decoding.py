"""Bytes to text, without guessing."""

from __future__ import annotations

import codecs

from summarizer.errors import MalformedError, OptionsError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE_MARKS = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
# All of ASCII, and the ASCII characters with which ISO-2022-JP, HZ and UTF-7 begin an escape.
_ASCII = bytes(range(128)) + b"\x1b$B0l\x1b(B ~{<:~} +AGE-"

_SAMPLE = 4096  # bytes, an even number, by which UTF-16 and what is no text are known
_FEWEST = 8  # characters
_USUAL = 0.4  # of the characters of a text share the first half of their code in UTF-16
_CONTROLS = bytes({*range(9), *range(14, 27), *range(28, 32), 127})  # tabs and escapes are none
_MOST_CONTROLS = 0.03  # of the bytes of a text; compressed data has about a tenth


def decode(
    data: bytes,
    where: str,
    encoding: str | None = None,
    *,
    option: str | None = "--encoding",
) -> str:
    """Return the text of a file without its byte order mark, and otherwise unchanged.

    A byte order mark decides; then strict UTF-8 is tried; then `encoding`. So one `encoding` can
    serve a folder in which only some files need it. A codec that reads ASCII bytes as something
    else (UTF-16 without a mark, ISO-2022-JP) is the only one tried: its files may look like UTF-8.
    `option` is where callers can name the encoding, for messages; None if nowhere.

    Raises:
        MalformedError: the bytes are not text in these encodings, or hold a NUL.
        OptionsError: Python knows no text encoding of that name.
    """
    check_encoding(encoding)
    text = _decoded(data, where, encoding, option)
    nul = text.find("\0")
    if nul >= 0:
        raise MalformedError(f"{where}: a NUL character at offset {nul}; {_binary(data, option)}")
    return text


def check_encoding(encoding: str | None) -> None:
    """Return if Python can decode text from this encoding, or none is named.

    Raises:
        OptionsError: it cannot.
    """
    if encoding is None:
        return
    try:
        codecs.lookup(encoding)
        b" ".decode(encoding)
    except UnicodeError:
        return  # a known codec that cannot decode a single blank
    except (LookupError, ValueError) as error:
        raise OptionsError(
            f"encoding: {encoding!r} is not an encoding of text; give a name such as cp1252, "
            "latin-1, shift_jis or utf-16-le"
        ) from error


def _decoded(data: bytes, where: str, encoding: str | None, option: str | None) -> str:
    skip, candidates = _candidates(data, encoding)
    failure: UnicodeError | None = None
    for name in candidates:
        try:
            return data[skip:].decode(name)
        except UnicodeError as error:
            failure = error
    offset = skip + getattr(failure, "start", 0)
    if skip and candidates[0] != "utf-8":
        raise MalformedError(
            f"{where}: is marked as UTF-16, and damaged or cut off at offset {offset}; fetch it "
            "again, or make UTF-8 of what is whole with a program such as iconv -c"
        ) from failure
    cure = _named("its encoding, such as cp1252 for old Western European text", option)
    if data.startswith(_WIDE_MARKS):
        cure = f"it begins as UTF-32 does ({_named('utf-32', option)})"
    elif b"\0" in data or _has_controls(data):
        cure = _binary(data, option)
    elif encoding is not None:
        cure = f"if it is text, {_named('another encoding', option)}"
    raise MalformedError(
        f"{where}: not {' or '.join(candidates)}: byte 0x{data[offset : offset + 1].hex()} at "
        f"offset {offset}; {cure}"
    ) from failure


def _named(encoding: str, option: str | None) -> str:
    return "send it as UTF-8" if option is None else f"name {encoding} with {option}"


def _binary(data: bytes, option: str | None) -> str:
    """Return what to do with bytes that are no text, or text of two bytes a character."""
    high_first, low_first = (_is_alike(data[place:_SAMPLE:2]) for place in (0, 1))
    if high_first != low_first:
        name = "utf-16-be" if high_first else "utf-16-le"
        return f"it is UTF-16 without a byte order mark ({_named(name, option)})"
    return "it is a binary file, whatever its name; save what it shows as text, and name that"


def _is_alike(halves: bytes) -> bool:
    """Whether many bytes are the same, as one half of the characters of a script is in UTF-16."""
    most = max(map(halves.count, range(256)))
    return len(halves) >= _FEWEST and most > _USUAL * len(halves)


def _has_controls(data: bytes) -> bool:
    """Whether bytes hold more control characters than any text does."""
    sample = data[:_SAMPLE]
    return len(sample) - len(sample.translate(None, _CONTROLS)) > _MOST_CONTROLS * len(sample)


def _candidates(data: bytes, encoding: str | None) -> tuple[int, tuple[str, ...]]:
    """Return the length of the byte order mark, and the encodings to try."""
    if not data.startswith(codecs.BOM_UTF32_LE):  # which begins with the mark of UTF-16
        for mark, name in _MARKS:
            if data.startswith(mark):
                return len(mark), (name,)
    if encoding is None or codecs.lookup(encoding).name == "utf-8":
        return 0, ("utf-8",)
    return 0, ("utf-8", encoding) if extends_ascii(encoding) else (encoding,)


def extends_ascii(encoding: str) -> bool:
    """Whether ASCII bytes are ASCII characters in this encoding."""
    try:
        return _ASCII.decode(encoding) == _ASCII.decode("ascii")
    except UnicodeError:
        return False
