"""Cross-site request forgery: refuse what another site makes a browser send."""

from __future__ import annotations

from urllib.parse import urlsplit

from fastapi import Request  # noqa: TC002 - FastAPI reads the annotations

from summarizer.service.errors import CrossSiteError

_PORTS = {"http": 80, "https": 443}


async def refuse_cross_site(request: Request) -> None:
    """Return if the request comes from our own pages, or from no page.

    Browsers send Sec-Fetch-Site over HTTPS and to localhost only; elsewhere Origin is compared.

    Raises:
        CrossSiteError: another site sent it.
    """
    site = request.headers.get("sec-fetch-site")
    origin = request.headers.get("origin")
    if site is None and origin is not None:
        ours = _same_host(origin, request.headers.get("host", ""))
        site = "same-origin" if ours else "cross-site"
    if site not in {"same-origin", "none", None}:
        raise CrossSiteError("another site sent this; open the page of the service itself")


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
