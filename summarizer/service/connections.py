"""Open connections: how many there may be, and how long a client may leave one idle.

uvicorn bounds neither: a client that sends nothing, or its headers byte by byte, or that never
reads its response, would hold a file descriptor for ever.
"""

from __future__ import annotations

import asyncio
import math
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from summarizer.service import logs

if TYPE_CHECKING:
    from collections.abc import Callable

_LOOK = 1.0  # seconds between looks for clients that are late: a connection is closed as much later


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds that clients may take.

    `headers` is the time for a request's headers to arrive, from the start of the connection or
    from their first byte; `reading` the time in which a client must take some of what is sent.
    """

    headers: float
    reading: float


class Connection(H11Protocol):
    """A connection that knows since when it waits, and for what."""

    def __init__(self, connections: Connections, **uvicorn: Any) -> None:  # noqa: ANN401 - its own
        super().__init__(**uvicorn)
        self._all = connections
        self._idle_since = self._headers_since = monotonic()
        self._unsent = 0
        self._sent_at = math.inf

    @property
    def idle(self) -> bool:
        """Whether no request is under way, and the last response was taken."""
        return not self._under_way and not self.transport.get_write_buffer_size()

    @property
    def idle_since(self) -> float:
        """When the last request ended, or the connection began."""
        return self._idle_since

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for a request."""
        super().connection_made(transport)
        self._all.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """Make room for another connection."""
        super().connection_lost(exc)
        self._all.remove(self)

    def data_received(self, data: bytes) -> None:
        """Read a part of a request."""
        super().data_received(data)
        self._note_headers()

    def on_response_complete(self) -> None:
        """Begin to wait for the next request."""
        self._idle_since = monotonic()
        super().on_response_complete()
        self._note_headers()

    def late(self, now: float, patience: Patience) -> str | None:
        """What the client is late with: "headers", or "reading" what was sent to it."""
        if now - self._headers_since > patience.headers:
            return "headers"
        unsent = self.transport.get_write_buffer_size()
        if unsent < self._unsent or not self._unsent:
            self._sent_at = now if unsent else math.inf
        self._unsent = unsent
        return "reading" if now - self._sent_at > patience.reading else None

    def _note_headers(self) -> None:
        """Note since when the headers of a request are due, or that they are not."""
        begun = bool(self.conn.trailing_data[0]) or self.conn.their_state is h11.SEND_BODY
        if self._under_way or (self.cycle is not None and not begun):
            self._headers_since = math.inf
        elif self._headers_since == math.inf:
            self._headers_since = monotonic()

    @property
    def _under_way(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete


class Connections:
    """The open connections, at most `limit`; used from the event loop only."""

    def __init__(
        self, limit: int, patience: Patience, count_closed: Callable[[str], None] | None = None
    ) -> None:
        """Call `count_closed` with the reason for which a connection is closed."""
        self.limit = limit
        self._patience = patience
        self._count_closed = count_closed or (lambda _: None)
        self._open: set[Connection] = set()
        self._opening = 0
        self._closing: set[Connection] = set()
        self._room = asyncio.Event()
        self._warnings = {
            reason: logs.Seldom("connections", detail) for reason, detail in _DETAILS.items()
        }

    @property
    def size(self) -> int:
        """The number of connections that are open, or are being opened."""
        return len(self._open) + self._opening

    async def acquire(self) -> None:
        """Wait for room for one more connection, which is then taken.

        Where there is none, the connection is closed that was idle for longest. So clients that
        only connect cannot keep others out.
        """
        while self.size >= self.limit:
            self._close_idle()
            self._room.clear()
            await self._room.wait()
        self._opening += 1

    def release(self) -> None:
        """Give back what `acquire` took, for the connection could not be opened."""
        self._opening -= 1
        self._room.set()

    def add(self, connection: Connection) -> None:
        """Count a connection, for which `acquire` was called, as open."""
        self._opening -= 1
        self._open.add(connection)

    def remove(self, connection: Connection) -> None:
        """Stop to count a connection that is closed."""
        self._open.discard(connection)
        self._closing.discard(connection)
        self._room.set()

    async def watch(self) -> None:
        """Close the connections of clients that are late, until the task is cancelled."""
        while True:
            await asyncio.sleep(_LOOK)
            now = monotonic()
            for connection in list(self._open):
                reason = connection.late(now, self._patience)
                if reason is not None:
                    self._close(connection, reason)

    def _close_idle(self) -> None:
        if self._closing:
            return  # there will be room in a moment
        idle = [one for one in self._open if one.idle]
        if idle:
            self._close(min(idle, key=lambda one: one.idle_since), "full")
        else:
            self._warnings["full"].log()

    def _close(self, connection: Connection, reason: str) -> None:
        self._warnings[reason].log()
        self._count_closed(reason)
        self._closing.add(connection)
        connection.transport.abort()  # a late client would not take what is left to send


_DETAILS = {
    "full": "there are as many connections as there may be (--max-connections); for a new one, the "
    "one is closed that was idle for longest, or it waits until another ends",
    "headers": "the headers of a request did not arrive in time (--header-timeout); the connection "
    "was closed",
    "reading": "a client took nothing of its response for the time of --body-timeout; the "
    "connection was closed",
}
"""What the log says of a connection that was closed, by reason."""
