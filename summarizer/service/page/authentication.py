"""Who is let in to the page, and what they see who are not: keys, cookies and other sites."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

from fastapi import Depends, Request
from fastapi.routing import APIRoute

from summarizer.errors import ForeignError, SummarizerError, TooLargeError, UnauthorizedError
from summarizer.service import problems
from summarizer.service.api.authentication import HOW_TO_SEND_KEYS, INSTEAD_OF_WAITING
from summarizer.service.api.routes import admit
from summarizer.service.jobs.database import WITHOUT_A_JOB
from summarizer.service.page import responses as showing

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from starlette.responses import Response

_COOKIE = "summarizer_key"
_FORM_BYTES = 4096
_JOB = re.compile(r"/jobs/\w+(/summary\.\w+)?(\?form=\w+)?", re.ASCII)
_CURES = {
    INSTEAD_OF_WAITING: "",
    WITHOUT_A_JOB: "",
    HOW_TO_SEND_KEYS: "open this page anew, and enter it there",
}
"""What programs can do about an error, and what people who look at the page can do."""


class PageRoute(APIRoute):
    """A route whose errors are pages, for those who look at them in a browser."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """What answers a request: with the page of `_refused` where it is refused."""
        handle = super().get_route_handler()

        async def answered(request: Request) -> Response:
            try:
                return await handle(request)
            except SummarizerError as error:
                reword(error)
                if not reads_pages(request):
                    raise
                return _refused(request, error)

        return answered


async def admit_reader(request: Request) -> None:
    """Let the request in, or raise what keeps it out; the key is in a cookie, if there is one."""
    key = unquote(request.cookies.get(_COOKIE, ""), encoding="latin-1")
    admit(request, {"x-api-key": key} | dict(request.headers))


async def refuse_foreign(request: Request) -> None:
    """Refuse what another site makes a browser send.

    Over plain HTTP a browser does not say from which site, but from which origin.
    """
    site = request.headers.get("sec-fetch-site")
    origin = request.headers.get("origin")
    if site is None and origin is not None:
        site = "same-origin" if _is_ours(origin, request.headers.get("host", "")) else "cross-site"
    if site not in {"same-origin", "none", None}:
        raise ForeignError("another site sent this; open the page of the service itself")


def _is_ours(origin: str, host: str) -> bool:
    """Whether the origin is what the browser asked; a proxy may have taken TLS from it."""
    try:
        theirs = urlsplit(origin)
        ours = urlsplit(f"{theirs.scheme}://{host}")
        usual = {"http": 80, "https": 443}[theirs.scheme]
        ports = theirs.port or usual, ours.port or usual
    except (KeyError, ValueError):  # null, say
        return False
    return theirs.hostname == ours.hostname and ports[0] == ports[1]


INSIDE = [Depends(admit_reader)]
WRITING = [Depends(refuse_foreign), Depends(admit_reader)]
"""What stands before each address that shows something, and before each that changes something."""


async def sent_key(request: Request) -> tuple[str, str]:
    """The key, its bytes as headers are read, and where it is to lead, from a form of these."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > _FORM_BYTES:
            raise TooLargeError("this is no key: it is too long; send the key alone")
    form = parse_qs(body.decode("latin-1"), encoding="latin-1")
    back = form.get("back", ["/"])[0]
    return form.get("key", [""])[0].strip(" \t\r\n"), back if _JOB.fullmatch(back) else "/"


def keep_key(request: Request, answer: Response, key: str) -> None:
    """Keep the key in a cookie that no script can use, and no form of another site."""
    answer.set_cookie(
        _COOKIE,
        quote(key, safe="", encoding="latin-1"),
        httponly=True,
        samesite="lax",  # so that a link in a mail leads to its job
        secure=request.url.scheme == "https",
        path=f"{showing.root_of(request)}/",
    )


def asked(request: Request, back: str, problem: str = "", status: int = 401) -> Response:
    """The form for the key, which leads back to where it was asked for."""
    shown = {"problem": problem, "back": back}
    return showing.page(request, "key.html.jinja", shown, status=status)


def _refused(request: Request, error: SummarizerError) -> Response:
    if isinstance(error, UnauthorizedError):
        query = f"?{request.url.query}" if request.url.query else ""
        back = f"{showing.path_of(request)}{query}"
        answer = asked(request, back if _JOB.fullmatch(back) else "/")
    else:
        found = problems.describe(error)
        answer = showing.trouble(request, found["detail"], found["status"])
    answer.headers.update(problems.headers_of(error))
    return answer


def reword(error: SummarizerError) -> None:
    """Name no cure that the page does not have."""
    detail = str(error)
    for cure, ours in _CURES.items():
        detail = detail.replace(cure, ours)
    error.args = (detail,)


def reads_pages(request: Request) -> bool:
    """Whether it is a browser that shows the answer to somebody, and no script."""
    return "text/html" in request.headers.get("accept", "")
