"""Compressed files: read by what they hold, written by what they are called."""

from __future__ import annotations

import bz2
import gzip
import lzma
import zlib
from typing import TYPE_CHECKING, BinaryIO, cast

from summarizer.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_LEVEL = 6  # of zlib: more takes twice the time for a hundredth of the size
# How a compressed file begins, and what reads it.
_SIGNATURES: dict[bytes, Callable[[BinaryIO, str], object]] = {
    b"\x1f\x8b": gzip.open,
    b"BZh": bz2.open,
    b"\xfd7zXZ\x00": lzma.open,
}
_LONGEST = max(map(len, _SIGNATURES))
_DAMAGE = (OSError, EOFError, zlib.error, lzma.LZMAError)

COMPRESSED = (".gz", ".bz2", ".xz")
"""The suffixes of what `compressed` writes."""


def decompressed(file: BinaryIO) -> BinaryIO:
    """Return a file of the contents if the file is compressed, else the file, at its beginning."""
    file.seek(0)
    start = file.read(_LONGEST)
    file.seek(0)
    for signature, opened in _SIGNATURES.items():
        if start.startswith(signature):
            return cast("BinaryIO", opened(file, "rb"))
    return file


def undamaged(lines: Iterable[bytes], name: str) -> Iterator[bytes]:
    """Yield the lines of a file.

    Raises:
        InputError: it ends too early, is damaged, or cannot be read any more.
    """
    try:
        yield from lines
    except _DAMAGE as error:
        raise InputError(f"{name}: cannot be read: {error}") from error


def compressed(file: BinaryIO, name: str) -> BinaryIO:
    """Return what writes into the file as the suffix of its name says; the same bytes each time."""
    if name.endswith(".gz"):
        return cast(
            "BinaryIO", gzip.GzipFile("", "wb", compresslevel=_LEVEL, fileobj=file, mtime=0)
        )
    if name.endswith(".bz2"):
        return cast("BinaryIO", bz2.open(file, "wb"))
    if name.endswith(".xz"):
        return cast("BinaryIO", lzma.open(file, "wb"))
    return file
