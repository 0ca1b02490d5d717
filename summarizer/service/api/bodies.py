"""Bodies on their way in: they take room and time of their own, and no place among the requests.

So a client that sends slowly, or half a body, keeps nobody from working.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from starlette.requests import ClientDisconnect, Request

from summarizer.errors import AbandonedError, MediaTypeError, RefusedForNowError, SlowBodyError
from summarizer.service.limits import too_large

if TYPE_CHECKING:
    from summarizer.service.settings import Settings

# Of a body that is too large, so much is read on: a client that still writes hears no answer.
_READ_ON = 16 << 20
_WAIT = 5  # seconds after which there may be room again


class Reception:
    """The bodies that are being received; used from the event loop alone."""

    def __init__(self, settings: Settings) -> None:
        """Let nothing in yet; what is being received may hold as much as a full queue."""
        self.held = 0
        self._room = settings.queue * settings.max_body_bytes
        self._limit = settings.max_body_bytes
        self._seconds = settings.body_timeout

    async def body(self, request: Request) -> bytes:
        """The body of the request, once all of it is there.

        Raises:
            MediaTypeError: it is compressed.
            TooLargeError: it is larger than a body may be.
            SlowBodyError: its time is over.
            RefusedForNowError: there is no room for it beside the others.
            AbandonedError: the client left.
        """
        _refuse_compressed(request)
        large = too_large("max_body_bytes", self._limit, "the body is larger", "send less")
        if _declared(request) > self._limit + _READ_ON:
            raise large
        body = bytearray()
        try:
            async with asyncio.timeout(self._seconds):
                size = await self._read(request, body)
        except TimeoutError as error:
            raise SlowBodyError(
                f"the body did not arrive within {self._seconds:g} seconds (--body-timeout); "
                "send it faster, or less of it"
            ) from error
        except ClientDisconnect as error:
            raise AbandonedError("the client left before its body was there") from error
        finally:
            self.held -= len(body)
        if size > self._limit:
            raise large
        return bytes(body)

    async def _read(self, request: Request, body: bytearray) -> int:
        """Take in what the client sends, as far as it is kept, and return its size."""
        size = 0
        async for chunk in request.stream():
            size += len(chunk)
            if size <= self._limit:
                self._take(len(chunk))
                body += chunk
            elif size > self._limit + _READ_ON:
                break
        return size

    def _take(self, size: int) -> None:
        if self.held + size > self._room:
            raise RefusedForNowError(
                f"the bodies that are being received hold {self._room} bytes, which is as much as "
                "there is room for (--queue times --max-body-bytes); try again in a while",
                _WAIT,
            )
        self.held += size


def _refuse_compressed(request: Request) -> None:
    encoding = request.headers.get("content-encoding", "identity")
    if encoding.lower() != "identity":
        raise MediaTypeError(f"Content-Encoding {encoding!r} is not read here; send it plain")


def _declared(request: Request) -> int:
    """The length that the client announced, or 0."""
    length = request.headers.get("content-length", "0")
    return int(length) if length.isascii() and length.isdigit() else 0
