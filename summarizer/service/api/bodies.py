"""Request bodies while they arrive: limited in size and time, apart from requests at work.

So a client that sends slowly, or half a body, takes no place of those that work.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from starlette.requests import ClientDisconnect, Request

from summarizer.service.errors import (
    BodyTimeoutError,
    CancelledError,
    UnavailableError,
    UnsupportedMediaTypeError,
)
from summarizer.service.limits import too_large

if TYPE_CHECKING:
    from summarizer.service.settings import Settings

# Bytes of a too large body that are read and dropped: clients read no response while they write.
_READ_ON = 16 << 20
_RETRY_AFTER = 5  # seconds: about the time in which some of the bodies have arrived


class BodyReader:
    """Reads bodies, and counts the bytes that it holds; used from the event loop only."""

    def __init__(self, settings: Settings) -> None:
        """Allow as many bytes in all as a full queue of the largest bodies would have."""
        self.held = 0
        self._capacity = settings.queue * settings.max_body_bytes
        self._limit = settings.max_body_bytes
        self._timeout = settings.body_timeout

    async def read(self, request: Request) -> bytes:
        """Return the whole body of the request.

        Raises:
            UnsupportedMediaTypeError: it is compressed.
            TooLargeError: it is larger than a body may be.
            BodyTimeoutError: it did not arrive in time.
            UnavailableError: there is no memory for it beside other bodies.
            CancelledError: the client left.
        """
        _refuse_compressed(request)
        large = too_large("max_body_bytes", self._limit, "the body is larger", "send less")
        if _content_length(request) > self._limit + _READ_ON:
            raise large
        body = bytearray()
        try:
            async with asyncio.timeout(self._timeout):
                size = await self._receive(request, body)
        except TimeoutError as error:
            raise BodyTimeoutError(
                f"the body did not arrive within {self._timeout:g} seconds (--body-timeout); "
                "send it faster, or less of it"
            ) from error
        except ClientDisconnect as error:
            raise CancelledError("the client left before its body was there") from error
        finally:
            self.held -= len(body)
        if size > self._limit:
            raise large
        return bytes(body)

    async def _receive(self, request: Request, body: bytearray) -> int:
        """Append chunks to the body, up to its limit, and return the size of all of them."""
        size = 0
        async for chunk in request.stream():
            size += len(chunk)
            if size <= self._limit:
                self._hold(len(chunk))
                body += chunk
            elif size > self._limit + _READ_ON:
                break
        return size

    def _hold(self, size: int) -> None:
        if self.held + size > self._capacity:
            raise UnavailableError(
                f"the bodies that are being received hold {self._capacity} bytes, which is as much "
                "as there is room for (--queue times --max-body-bytes); try again in a while",
                _RETRY_AFTER,
            )
        self.held += size


def _refuse_compressed(request: Request) -> None:
    encoding = request.headers.get("content-encoding", "identity")
    if encoding.lower() != "identity":
        raise UnsupportedMediaTypeError(
            f"Content-Encoding {encoding!r} is not read here; send it plain"
        )


def _content_length(request: Request) -> int:
    """Return the Content-Length header as a number; 0 without one."""
    length = request.headers.get("content-length", "0")
    return int(length) if length.isascii() and length.isdigit() else 0
