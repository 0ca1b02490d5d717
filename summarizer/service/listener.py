"""The listening sockets, and the loop that accepts connections from them.

asyncio's own loop accepts whatever comes, and when no file descriptor is free, it logs an error for
each of up to 2,048 attempts, every second.
"""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.service import logs

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from summarizer.service.connections import Connection, Connections

_PAUSE = 1.0  # seconds until the next attempt when the system refuses: something may have ended
_BACKLOG = 2048  # connections that the system keeps until they are accepted: as uvicorn has it
_BATCH = 64  # connections that are accepted before others get their turn
_SPARE = 16  # file descriptors for all else: the file of the jobs, its log, temporary files
_USUALLY_OPEN = 32  # file descriptors of a service that has started, where they cannot be counted
_NO_DESCRIPTOR = (
    "the system refuses new connections (perhaps no file descriptor is free); they wait until it "
    "does not"
)


class Listener:
    """Sockets that accept no more connections than there may be.

    It has what uvicorn asks for of an `asyncio.Server`: `sockets`, `close` and `wait_closed`.
    """

    def __init__(
        self,
        sockets: list[socket.socket],
        connections: Connections,
        make: Callable[[], Connection],
    ) -> None:
        """Listen on the sockets, which are bound; `make` returns the protocol of a connection."""
        self.sockets = sockets
        self._connections = connections
        self._make = make
        self._refused = logs.Seldom("connections", _NO_DESCRIPTOR)
        self._opening: set[asyncio.Task[None]] = set()
        self._tasks = [asyncio.create_task(connections.watch())]
        for one in sockets:
            one.setblocking(False)  # noqa: FBT003 - the name of the parameter is the method's
            one.listen(_BACKLOG)
            self._tasks.append(asyncio.create_task(self._accept(one)))

    def close(self) -> None:
        """Stop listening; open connections go on."""
        for task in self._tasks[1:]:
            task.cancel()

    async def wait_closed(self) -> None:
        """Wait until the sockets are closed, and stop watching the connections."""
        self._tasks[0].cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _accept(self, listening: socket.socket) -> None:
        loop, number = asyncio.get_running_loop(), 0
        with listening:
            while True:
                try:
                    accepted, _ = await loop.sock_accept(listening)
                except ConnectionAbortedError:  # the client left already
                    continue
                except OSError:
                    self._refused.log()
                    await asyncio.sleep(_PAUSE)
                    continue
                with contextlib.ExitStack() as unless_opened:
                    unless_opened.enter_context(accepted)
                    await self._connections.acquire()
                    unless_opened.pop_all()
                task = asyncio.create_task(self._open(accepted))
                self._opening.add(task)
                task.add_done_callback(self._opening.discard)
                number += 1
                if number % _BATCH == 0:  # accepting does not yield while connections wait
                    await asyncio.sleep(0)

    async def _open(self, accepted: socket.socket) -> None:
        """Connect the protocol to an accepted socket."""
        try:
            await asyncio.get_running_loop().connect_accepted_socket(self._make, accepted)
        except OSError:  # the client left already
            accepted.close()
            self._connections.release()


async def bind(host: str, port: int) -> list[socket.socket]:
    """Sockets for all addresses of the host, bound to the port.

    Raises:
        OSError: the host is unknown, or the port is taken.
    """
    loop = asyncio.get_running_loop()
    server = await loop.create_server(asyncio.Protocol, host, port, start_serving=False)
    try:
        return [one.dup() for one in server.sockets]
    finally:
        server.close()


def connections_possible(wanted: int) -> int:
    """How many of the wanted connections there are file descriptors for; at least one.

    The process's limit is raised as far as it may be.
    """
    try:
        import resource  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        return wanted
    used = _open_descriptors() + _SPARE
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < used + wanted:
        soft = used + wanted if hard == resource.RLIM_INFINITY else min(hard, used + wanted)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    if soft == resource.RLIM_INFINITY:
        return wanted
    return max(1, min(wanted, soft - used))


def _open_descriptors() -> int:
    try:
        return sum(1 for _ in Path("/dev/fd").iterdir())
    except OSError:  # a container may lack the file system that has it
        return _USUALLY_OPEN
