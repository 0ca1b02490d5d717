"""Addresses: whether two URLs name one page."""

from __future__ import annotations

import re
from functools import cache
from urllib.parse import parse_qsl, urlencode, urlsplit

# Parameters that tell where a reader came from, and nothing of the page.
_FRONT_DOORS = ("www.", "m.", "mobile.", "amp.")  # hosts of one page for several devices
_PORT = re.compile(r":(?:80|443)?$")
_LAST_STEPS = ("/amp", "/index.html", "/index.htm", "/index.php")


def normalised(url: str | None) -> str:
    """Return the address without what does not change the page, or "" if it names no page.

    An address without a path and parameters is that of a site. What does not change the page is
    the scheme, `www.` and its like, the fragment, a trailing slash, the order of parameters, and
    those that track readers.
    """
    try:
        parts = urlsplit((url or "").strip())
    except ValueError:  # half an IPv6 address: nothing else is known of it
        return (url or "").strip()
    host = _PORT.sub("", parts.netloc.rpartition("@")[2].casefold()).rstrip(".")
    for door in _FRONT_DOORS:
        if host.count(".") > 1:
            host = host.removeprefix(door)
    path = parts.path.rstrip("/")
    for step in _LAST_STEPS:
        path = path.removesuffix(step)
    pairs = sorted(
        pair
        for pair in parse_qsl(parts.query, keep_blank_values=True)
        if not _tracking().fullmatch(pair[0].casefold())
    )
    query = f"?{urlencode(pairs)}" if pairs else ""
    return f"{host}{path}{query}" if path or query else ""


@cache
def _tracking() -> re.Pattern[str]:
    return re.compile(
        r"(?:utm_.*|(?:fb|g|dc|ms|tw|igsh|yandex_)cl(?:id|src)|gbraid|wbraid|igshid|mc_[ce]id|_ga|_gl"
        r"|at_(?:medium|campaign|link_.*|ptr_.*|format|bbc_team)|cmp(?:id)?|ref|ref_src|referrer|smid"
        r"|ns_(?:campaign|mchannel|source|linkname|fee)|ocid|taid|sref|partner|share|ito)"
    )
