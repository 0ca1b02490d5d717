"""Pages from the web: politely, within limits, and only from the public internet."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.errors import InputError, UnreachableError
from summarizer.readers.fetching.addresses import web_address
from summarizer.readers.fetching.connection import PRODUCT, Network, Response, ask
from summarizer.readers.fetching.page_cache import (
    DAY,
    CachedPage,
    PageCache,
    fresh_until,
    may_be_kept,
)
from summarizer.readers.fetching.robots import Rules, rules_for

if TYPE_CHECKING:
    import os

    from summarizer.readers.fetching.addresses import WebAddress

_MOVED = {301, 302, 303, 307, 308}
_OK, _NOT_MODIFIED = 200, 304
_TOO_MANY = 429  # the status of HTTP: too many requests
_REFUSALS = range(400, 500)  # of a robots.txt: there is none, and so everything is allowed


@dataclass(frozen=True, slots=True)
class Limits:
    """What one address may take, and how often a host is asked.

    `seconds` is for each request, from looking up its host to its last byte, `size` in bytes of
    what was sent once unpacked. `pause` and `longest_pause` are seconds between two requests of one
    host: a robots.txt may ask for more than the one, and up to the other.
    """

    seconds: float = 20
    size: int = 32 << 20
    redirects: int = 5
    pause: float = 1
    longest_pause: float = 30


NETWORK, LIMITS = Network(), Limits()


@dataclass(frozen=True, slots=True)
class Page:
    """An answer with status 200, and the address that gave it, behind all redirects."""

    address: WebAddress
    response: Response


class Fetcher:
    """What fetches addresses of the web; several threads may use it at once.

    It honours the robots.txt of each site, and asks no host more often than the limits say. Pages
    are kept in a folder of `cache`, if there is one.
    """

    def __init__(
        self,
        cache: str | os.PathLike[str] | None = None,
        *,
        network: Network = NETWORK,
        limits: Limits = LIMITS,
    ) -> None:
        """Open the cache; raises OutputError if it cannot be used."""
        self._network = network
        self._limits = limits
        self._pages = PageCache(cache)
        self._lock = threading.Lock()
        self._rules: dict[str, Rules] = {}
        self._next: dict[str, float] = {}

    def fetch(self, url: str) -> Page:
        """Return the page that the URL leads to.

        Raises:
            InputError: the URL, or one that it leads to, may not be fetched.
            UnreachableError: nothing comes from there, or no page.
        """
        address = web_address(url)
        for _ in range(self._limits.redirects + 1):
            found = self._step(address)
            if isinstance(found, Response):
                return Page(address, found)
            address = found
        raise UnreachableError(
            f"{url}: leads on to another address more than {self._limits.redirects} times"
        )

    def _step(self, address: WebAddress) -> Response | WebAddress:
        """Return the answer of an address, or the address to which it leads on."""
        kept = self._pages.find(address)
        if kept is not None and kept.response.status == _OK and self._is_fresh(kept):
            return kept.response
        rules = self._rules_of(address)
        if not rules.allows(address.target):
            raise InputError(
                f"{address}: the robots.txt of its site does not allow it; save the page from a "
                "browser, and name the file"
            )
        response = self._asked(address, rules.delay, kept)
        if kept is not None and response.status == _NOT_MODIFIED:
            headers = {name: value for name, value in response.headers.items() if value}
            response = Response(_OK, {**kept.response.headers, **headers}, kept.response.body)
        if response.status == _OK:
            self._keep(address, response)
            return response
        if (onward := _onward(address, response)) is not None:
            return onward
        raise UnreachableError(f"{address}: {response}")

    def _keep(self, address: WebAddress, response: Response) -> None:
        if may_be_kept(response):
            self._pages.keep(address, response, fresh_until(response, self._network.now()))
        else:
            self._pages.forget(address)

    def _is_fresh(self, kept: CachedPage) -> bool:
        now = self._network.now()
        return now < kept.fresh_until <= now + DAY

    def _asked(self, address: WebAddress, delay: float, kept: CachedPage | None = None) -> Response:
        """Return the answer of an address, once its host may be asked again."""
        self._wait(address.host, delay)
        conditions = kept.conditions if kept is not None else {}
        limits = self._limits
        return ask(address, conditions, self._network, limits.seconds, limits.size)

    def _wait(self, host: str, delay: float) -> None:
        pause = min(max(self._limits.pause, delay), self._limits.longest_pause)
        with self._lock:
            now = self._network.now()
            start = max(now, self._next.get(host, now))
            self._next[host] = start + pause
        if start > now:
            self._network.sleep(start - now)

    def _rules_of(self, address: WebAddress) -> Rules:
        """Return what the robots.txt of an address's site allows us.

        Raises:
            InputError: it leads to where nothing may be fetched.
            UnreachableError: it cannot be had, and so nothing is allowed (RFC 9309, 2.3.1.4).
        """
        if address.site not in self._rules:
            robots = web_address("/robots.txt", address)
            kept = self._pages.find(robots)
            if kept is not None and self._is_fresh(kept):
                response = kept.response
            else:
                response = self._robots(robots, kept)
                self._pages.keep(robots, response, self._network.now() + DAY)
            is_there = response.status == _OK
            self._rules[address.site] = rules_for(PRODUCT, response.body) if is_there else Rules()
        return self._rules[address.site]

    def _robots(self, robots: WebAddress, kept: CachedPage | None) -> Response:
        """Return a robots.txt; one that leads on too often counts as none (2.3.1.2)."""
        address = robots
        for _ in range(self._limits.redirects + 1):
            try:
                response = self._asked(address, 0)
            except UnreachableError as error:
                return _known(kept, f"{error}")
            if response.status == _OK:
                return response
            if response.status in _REFUSALS and response.status != _TOO_MANY:
                return Response(response.status, {}, b"")
            onward = _onward(address, response)
            if onward is None:
                return _known(kept, f"{address}: {response}")
            address = onward
        return Response(_REFUSALS[4], {}, b"")


def _known(kept: CachedPage | None, problem: str) -> Response:
    """Return the robots.txt that was known before there was a problem.

    Raises:
        UnreachableError: none was.
    """
    if kept is None:
        raise UnreachableError(
            f"{problem}; without its robots.txt nothing of a site is fetched: try again later, or "
            "save the page from a browser"
        )
    return kept.response


def _onward(address: WebAddress, response: Response) -> WebAddress | None:
    """Return where an answer leads on to, or None.

    Raises:
        InputError: that may not be fetched.
    """
    place = response.headers.get("location", "").strip()
    if response.status not in _MOVED or not place:
        return None
    with suppress(UnicodeError):
        place = place.encode("latin-1").decode("utf-8")  # as servers write it, and http.client not
    try:
        return web_address(place.replace(" ", "%20"), address)
    except InputError as error:
        raise InputError(f"{address} leads on to {error}") from error
