"""One request to one machine: to the very address that was checked, and against the clock."""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from importlib import import_module
from typing import TYPE_CHECKING

from summarizer.errors import UnreachableError
from summarizer.readers.containers.packed import unpacked
from summarizer.readers.fetching.addresses import check_public

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from summarizer.readers.fetching.addresses import WebAddress

PRODUCT = "multidoc-summarizer"
"""The name by which a robots.txt may speak of us."""

USER_AGENT = f"{PRODUCT}/{import_module('summarizer').__version__}"
"""What we call ourselves; the package is imported by now, and stands above this module."""

_ACCEPT = (
    "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/pdf;"
    "q=0.9,*/*;q=0.5"
)
_CHUNK = 1 << 16  # bytes to ask a connection for at once


def resolved(host: str, port: int) -> list[str]:
    """Return the IP addresses of a host, as the system knows them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(place[0]) for _, _, _, _, place in found]


def dialled(address: str, port: int, seconds: float) -> socket.socket:
    """Return a connection to an IP address."""
    return socket.create_connection((address, port), timeout=seconds)


@cache
def trusted() -> ssl.SSLContext:
    """Return what tells a host that is who it says: the authorities that the system trusts."""
    context = ssl.create_default_context()
    known = ssl.get_default_verify_paths()
    if not (known.cafile or known.capath or context.cert_store_stats()["x509_ca"]):
        import certifi  # noqa: PLC0415 - most systems have authorities of their own

        context.load_verify_locations(certifi.where())
    return context


@dataclass(frozen=True, slots=True)
class Network:
    """What fetching asks of the machine: names, connections, authorities and the time.

    Whatever `resolve` says is checked before `dial` gets it.
    """

    resolve: Callable[[str, int], Sequence[str]] = resolved
    dial: Callable[[str, int, float], socket.socket] = dialled
    authorities: Callable[[], ssl.SSLContext] = trusted
    now: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep


@dataclass(frozen=True, slots=True)
class Response:
    """What a server answers: the body is what was sent, unpacked; header names in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def __str__(self) -> str:
        with suppress(ValueError):
            return f"HTTP {self.status} {HTTPStatus(self.status).phrase}"
        return f"HTTP {self.status}"


def ask(
    address: WebAddress, headers: Mapping[str, str], network: Network, seconds: float, most: int
) -> Response:
    """Return the answer to a GET of the address, within so many seconds and bytes.

    The host is looked up once, every address of it must be public, and the connection goes to one
    of these. No proxy is asked.

    Raises:
        InputError: an address of the host is not public.
        UnreachableError: it cannot be reached, says no HTTP, or takes too long or too much.
    """
    end = time.monotonic() + seconds
    try:
        places = check_public(address.host, _looked_up(address, network, seconds))
        with _connected(address, places, network, end) as connection:
            return _answer(connection, address, headers, most)
    except (OSError, http.client.HTTPException, ValueError) as error:
        if time.monotonic() >= end:
            raise UnreachableError(
                f"{address}: no whole answer within {seconds:g} seconds"
            ) from error
        raise UnreachableError(f"{address}: cannot be fetched: {_reason(error)}") from error


def _reason(error: Exception) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate: {error.verify_message}"
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


def _looked_up(address: WebAddress, network: Network, seconds: float) -> Sequence[str]:
    """Return the addresses of a host; the system itself knows no limit of time for that."""
    found: list[Sequence[str]] = []
    failed: list[Exception] = []

    def look_up() -> None:
        try:
            found.append(network.resolve(address.host, address.port))
        except (OSError, UnicodeError) as error:
            failed.append(error)

    thread = threading.Thread(target=look_up, daemon=True)
    thread.start()
    thread.join(seconds)
    if failed:
        raise failed[0]
    if not found:
        raise TimeoutError("no answer from the name servers")
    return found[0]


@contextmanager
def _connected(
    address: WebAddress, places: Sequence[str], network: Network, end: float
) -> Iterator[http.client.HTTPConnection]:
    """Provide a connection to the first of some IP addresses that takes one; it is cut at the end.

    What comes drop by drop never runs into the timeout of a socket: so the clock cuts it.
    """
    left = end - time.monotonic()
    cut = _Cut(_dialled(places, address.port, network, end))
    clock = threading.Timer(left, cut)
    clock.daemon = True
    clock.start()
    try:
        if address.scheme == "https":
            cut.sock = network.authorities().wrap_socket(
                cut.sock, server_hostname=address.host, do_handshake_on_connect=False
            )
            if cut.is_late:  # while there was no socket to cut
                raise TimeoutError("timed out")
            cut.sock.do_handshake()
        connection = http.client.HTTPConnection(address.host, address.port)
        connection.sock = cut.sock
        yield connection
        if cut.is_late:  # what looks like the end of the answer was none
            raise TimeoutError("timed out")
    finally:
        clock.cancel()
        cut.sock.close()


class _Cut:
    """What the clock calls: it ends a connection whose time is over."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.is_late = False

    def __call__(self) -> None:
        self.is_late = True
        with suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)


def _dialled(places: Sequence[str], port: int, network: Network, end: float) -> socket.socket:
    failure: OSError = TimeoutError("timed out")
    for number, place in enumerate(places):
        left = (end - time.monotonic()) / (len(places) - number)
        if left <= 0:
            break
        try:
            return network.dial(place, port, left)
        except OSError as error:
            failure = error
    raise failure


def _answer(
    connection: http.client.HTTPConnection,
    address: WebAddress,
    headers: Mapping[str, str],
    most: int,
) -> Response:
    host = address.site.partition("://")[2]
    own = {"Host": host, "User-Agent": USER_AGENT, "Accept": _ACCEPT, "Accept-Encoding": "gzip"}
    connection.request("GET", address.target, headers={**own, "Connection": "close", **headers})
    answer = connection.getresponse()
    told = {name.lower(): value for name, value in answer.getheaders()}
    body = b"".join(unpacked(_received(answer), told.get("content-encoding", ""), most))
    return Response(answer.status, told, body)


def _received(answer: http.client.HTTPResponse) -> Iterator[bytes]:
    while piece := answer.read(_CHUNK):
        yield piece
    if answer.length:
        raise http.client.IncompleteRead(b"", answer.length)
