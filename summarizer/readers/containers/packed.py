"""What servers pack for the way: unpacked piece by piece, within a limit."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_GZIP, _ZLIB, _BARE = 31, 15, -15  # how zlib is told which header there is
_KNOWN = {"", "identity", "gzip", "x-gzip", "deflate"}


class TooLargeError(ValueError):
    """A body that is larger, once unpacked, than it may be."""


def unpacked(pieces: Iterable[bytes], encoding: str, most: int) -> Iterator[bytes]:
    """Yield a body as it was before it was packed, by its Content-Encoding.

    Raises:
        ValueError: it is packed otherwise, damaged or cut off.
        TooLargeError: it is larger than `most` bytes.
    """
    kind = encoding.strip().lower()
    if kind not in _KNOWN:
        raise ValueError(f"packed as {kind!r}, which is not read")
    unpacker = None
    left = most
    for piece in pieces:
        if unpacker is None and kind not in {"", "identity"}:
            unpacker = zlib.decompressobj(_header(kind, piece))
        try:
            body = piece if unpacker is None else unpacker.decompress(piece, left + 1)
        except zlib.error as error:
            raise ValueError(f"damaged: {error}") from error
        left -= len(body)
        if left < 0:
            raise TooLargeError(f"more than {most >> 20} MB")
        yield body
    if unpacker is not None and not unpacker.eof:
        raise ValueError("ends before its end")


def _header(kind: str, start: bytes) -> int:
    """Return what zlib must know of the header; servers differ in what `deflate` is."""
    if kind != "deflate":
        return _GZIP
    has_header = (
        len(start) > 1 and start[0] & 15 == zlib.DEFLATED and not ((start[0] << 8 | start[1]) % 31)
    )
    return _ZLIB if has_header else _BARE
