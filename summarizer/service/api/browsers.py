"""What web pages may make browsers send: requests of our own pages, to a name that is ours.

Any page on the internet can make a browser send requests, also to a service on the user's own
machine. So what makes work or changes state is refused where another site sends it, unless CORS
allows that site. A site whose name was made to point at this machine (DNS rebinding) passes for
ours, but the Host header has its name.
"""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.requests import Request

from summarizer.errors import SummarizerError
from summarizer.service.errors import CrossSiteError, UnknownHostError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from starlette.responses import Response
    from starlette.types import ASGIApp, Receive, Scope, Send

    from summarizer.service.settings import Settings

_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
"""Methods that only read (RFC 9110, section 9.2.1)."""
_PROBES = ("/health/live", "/health/ready")
_PORTS = {"http": 80, "https": 443}
_HOST = re.compile(r"(\[[0-9a-fA-F:.]+\]|[^\s:/?#@\[\]]+)(?::[0-9]*)?")
"""A Host header: a name or an address, in brackets if it is one of IPv6, and perhaps a port."""


class BrowserMiddleware:
    """ASGI middleware that refuses what a foreign page makes a browser send."""

    def __init__(
        self,
        app: ASGIApp,
        settings: Settings,
        respond: Callable[[Request, SummarizerError], Response],
    ) -> None:
        """Take the rules from the settings; `respond` makes the response of an error."""
        self._app = app
        self._settings = settings
        self._respond = respond

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or refuse it."""
        if scope["type"] == "http":
            try:
                self._check(scope)
            except SummarizerError as error:
                await self._respond(Request(scope), error)(scope, receive, send)
                return
        await self._app(scope, receive, send)

    def _check(self, scope: Scope) -> None:
        headers, settings = Headers(scope=scope), self._settings
        # A balancer asks for the health of an address, whatever the names of the service are.
        if is_loopback(settings.host) or scope["path"] not in _PROBES:
            check_host(headers.get("host"), settings)
        if scope["method"] not in _SAFE_METHODS:
            check_site(headers, settings.cors_origins)


def check_host(host: str | None, settings: Settings) -> None:
    """Return if the Host header holds a name of the service, or no browser sent the request.

    Bound to this machine alone, the service has the names of this machine, and those of `hosts`.
    Bound elsewhere, it has those of `hosts`, or any if there are none.

    Raises:
        UnknownHostError: it holds another name, or none.
    """
    local = is_loopback(settings.host)
    if host is None or not (local or settings.hosts):  # browsers send a Host header always
        return
    name = _host_name(host)
    known = {_host_name(one) for one in settings.hosts} - {""}
    if name not in known and not (local and is_loopback(name)):
        raise UnknownHostError(
            f"the service is not known as {host!r}; open it by another name, or start it with that "
            "one in --hosts"
        )


def check_site(headers: Headers, allowed: Sequence[str]) -> None:
    """Return if the request comes from our own pages, from an `allowed` origin, or from no page.

    Browsers send Sec-Fetch-Site over HTTPS and to localhost only; elsewhere Origin is compared.

    Raises:
        CrossSiteError: another site sent it.
    """
    site = headers.get("sec-fetch-site")
    origin = headers.get("origin")
    if "*" in allowed or origin in allowed:
        return
    if site is None and origin is not None:
        ours = _same_host(origin, headers.get("host", ""))
        site = "same-origin" if ours else "cross-site"
    if site not in {"same-origin", "none", None}:
        raise CrossSiteError(
            "another site sent this; open the page of the service itself, or start the service "
            "with that site in --cors-origins"
        )


def is_loopback(host: str) -> bool:
    """Whether a name or address leads to this machine alone."""
    if host == "localhost" or host.endswith(".localhost"):  # browsers look neither of them up
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _host_name(host: str) -> str:
    """Return the name or address in a Host header, in lower case; nothing if it is malformed."""
    found = _HOST.fullmatch(host)
    return found[1].lower().strip("[]").removesuffix(".") if found else ""


def _same_host(origin: str, host: str) -> bool:
    """Whether the origin has this host and port; the scheme may differ behind a TLS proxy."""
    try:
        theirs = urlsplit(origin)
        ours = urlsplit(f"{theirs.scheme}://{host}")
        default = _PORTS[theirs.scheme]
        ports = theirs.port or default, ours.port or default
    except (KeyError, ValueError):  # the origin "null", or a port that is no number
        return False
    return theirs.hostname == ours.hostname and ports[0] == ports[1]
