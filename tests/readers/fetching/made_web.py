"""A little internet for the tests of fetching: one server on this machine, under any name."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

from summarizer.readers.fetching.connection import Network

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PUBLIC = "93.184.215.14"
"""The address that names have unless a test gives them another."""


@dataclass
class Web:
    """Pages by host and path, what was asked for, and the clock, which waits for nobody.

    A page is a body, a status with headers and a body, or a function of the handler.
    """

    pages: dict[str, Any]
    names: dict[str, list[str]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    dialled: list[tuple[str, int]] = field(default_factory=list)
    looked_up: list[str] = field(default_factory=list)
    clock: float = field(default_factory=time.time)
    waits: list[float] = field(default_factory=list)
    port: int = 0

    def network(self, **changed: Any) -> Network:
        """This internet in place of the other: whatever is dialled, this machine answers."""
        own = {"resolve": self.resolve, "dial": self.dial, "now": self.now, "sleep": self.sleep}
        return Network(**(own | changed))

    def resolve(self, host: str, _port: int) -> list[str]:
        self.looked_up.append(host)
        return self.names.get(host, [PUBLIC])

    def dial(self, address: str, port: int, seconds: float) -> socket.socket:
        self.dialled.append((address, port))
        return socket.create_connection(("127.0.0.1", self.port), timeout=seconds)

    def now(self) -> float:
        return self.clock

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.clock += seconds


@contextmanager
def web(pages: dict[str, Any], prepare: Callable[[Any], object] = id) -> Iterator:
    """A running server with these pages, once it is prepared; without a robots.txt of its own."""
    made = Web(pages)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            key = f"{self.headers['Host']}{self.path}"
            made.asked.append(key)
            made.headers.append({name.lower(): value for name, value in self.headers.items()})
            page = made.pages.get(key, (404, {}, b""))
            if callable(page):
                page = page(self)
            if page is None:
                return
            status, headers, body = page if isinstance(page, tuple) else (200, {}, page)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            data = body.encode() if isinstance(body, str) else body
            if "Content-Length" not in headers:
                self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            """Say nothing: clients that leave early are what is tested."""

    server = Server(("127.0.0.1", 0), Handler)
    prepare(server)
    made.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield made
    finally:
        server.shutdown()
        server.server_close()
