"""Addresses of the web: which may be asked for, and which machines may be connected to."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin, urlsplit

from summarizer.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

_PORTS = {"http": 80, "https": 443}
_LONGEST = 2_000  # characters of a URL: servers and browsers take no longer one everywhere
_LONGEST_HOST = 253  # octets of a name in DNS
_UNWRITTEN = re.compile(r"[\x00-\x20\x7f\\]")  # programs differ in what they make of these
_USER = re.compile(r"//[^/]*@")
_NUMBER = re.compile(r"(?:0x[0-9a-f]*|[0-9]+)\Z", re.IGNORECASE)
_NAME = re.compile(r"[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*")
_PATH = "/:@!$&'()*+,;=~%-._"
_QUERY = _PATH + "?"

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address
# Prefixes whose addresses hold one of IPv4, and the bits to the right of it.
_CARRIERS = (
    (ipaddress.IPv6Network("::ffff:0:0/96"), 0),  # mapped
    (ipaddress.IPv6Network("64:ff9b::/96"), 0),  # NAT64, RFC 6052
    (ipaddress.IPv6Network("2002::/16"), 80),  # 6to4, RFC 3056
)
# What this version of Python does not know of the registries of special addresses.
_SPECIAL = tuple(
    map(
        ipaddress.ip_network,
        ("192.88.99.0/24", "64:ff9b:1::/48", "3fff::/20", "5f00::/16", "2001::/23", "fec0::/10"),
    )
)


@dataclass(frozen=True, slots=True)
class WebAddress:
    """A URL that may be asked for, in its parts; `host` in ASCII, `target` as a request has it."""

    scheme: str
    host: str
    target: str

    @property
    def port(self) -> int:
        """The port of the scheme: no other is asked."""
        return _PORTS[self.scheme]

    @property
    def site(self) -> str:
        """The scheme and the host, to which a robots.txt applies."""
        shown = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{shown}"

    def __str__(self) -> str:
        return self.site + self.target


def web_address(url: str, base: WebAddress | None = None) -> WebAddress:
    """Return the address that a URL names, without its fragment; one of a redirect has a `base`.

    Raises:
        InputError: it is no address of http or https, names a user or another port than theirs, or
            spells its host in a way that programs read differently.
    """
    try:
        parts = urlsplit(urljoin(str(base), url) if base else url)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise InputError(f"{url!r}: not an address of the web: {error}") from error
    reason = _problem(url, parts.scheme.lower(), parts.netloc, port)
    if reason:
        raise InputError(f"{_USER.sub('//…@', url)!r}: {reason}")
    query = f"?{quote(parts.query, safe=_QUERY)}" if parts.query else ""
    target = (quote(parts.path, safe=_PATH) or "/") + query
    return WebAddress(parts.scheme.lower(), _host(host, url), target)


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet, as is what it holds of IPv4.

    No private, local, loopback, multicast, reserved or unspecified one is, nor one with a zone.
    """
    try:
        found: _Address = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        if found.scope_id is not None:
            return False
        for network, shift in _CARRIERS:
            if found in network:
                return is_public(str(ipaddress.IPv4Address((int(found) >> shift) & 0xFFFFFFFF)))
    if any(found.version == net.version and found in net for net in _SPECIAL):
        return False
    return found.is_global and not (found.is_multicast or found.is_reserved)


def check_public(host: str, addresses: Iterable[str]) -> list[str]:
    """Return the addresses that a host has, each once.

    Raises:
        InputError: it has none, or one of them is not public.
    """
    found = list(dict.fromkeys(addresses))
    private = [address for address in found if not is_public(address)]
    if private:
        raise InputError(
            f"{host}: leads to {private[0]}, which is no address of the public internet; save the "
            "page as a file, and name that"
        )
    if not found:
        raise InputError(f"{host}: no such host; check the spelling")
    return found


def _problem(url: str, scheme: str, netloc: str, port: int | None) -> str:
    """Return what is wrong with a URL in its parts, or nothing."""
    if scheme not in _PORTS:
        return "only addresses that begin with http:// or https:// are fetched"
    if len(url) > _LONGEST:
        return f"an address of more than {_LONGEST} characters"
    if _UNWRITTEN.search(url):
        return "a blank, a backslash or a control character; percent-encode it"
    if "@" in netloc:
        return "names a user; an address with a password in it is not fetched"
    if port not in {None, _PORTS[scheme]}:
        return f"port {port}; only port {_PORTS[scheme]} of {scheme} is asked"
    return ""


def _host(host: str, url: str) -> str:
    """Return the host in ASCII.

    Raises:
        InputError: it is no name, and no IP address as these are written today.
    """
    if ":" in host:
        try:  # a zone, behind a percent sign, is of this machine alone
            return str(ipaddress.IPv6Address(host.replace("%", "-")))
        except ValueError as error:
            raise InputError(f"{url!r}: {host!r} is not an IPv6 address") from error
    try:
        name = host.encode("idna").decode("ascii").lower().removesuffix(".")
    except UnicodeError as error:
        raise InputError(f"{url!r}: {host!r} is not the name of a host") from error
    if not _NAME.fullmatch(name) or len(name) > _LONGEST_HOST:
        raise InputError(f"{url!r}: {host!r} is not the name of a host")
    if _NUMBER.match(name.rpartition(".")[2]):
        try:
            return str(ipaddress.IPv4Address(name))
        except ValueError as error:
            raise InputError(
                f"{url!r}: write an IP address as four decimal numbers, not {host!r}"
            ) from error
    return name
