"""API keys in a browser: a form asks for one, and a cookie keeps it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, quote, unquote

from fastapi import Request  # noqa: TC002 - FastAPI reads the annotations

from summarizer.service.api.dependencies import admit
from summarizer.service.errors import TooLargeError
from summarizer.service.page import responses

if TYPE_CHECKING:
    from starlette.responses import Response

_COOKIE = "summarizer_key"
_LARGEST_FORM = 4096  # bytes: a key, and the path that it leads back to
_JOB_PATH = re.compile(r"/jobs/\w+(/summary\.\w+)?(\?form=\w+)?", re.ASCII)


async def admit_by_cookie(request: Request) -> None:
    """Admit the request by its cookie, or by its headers; see `admit` for the errors."""
    key = unquote(request.cookies.get(_COOKIE, ""), encoding="latin-1")
    admit(request, {"x-api-key": key} | dict(request.headers))


async def read_key_form(request: Request) -> tuple[str, str]:
    """Return the key of a sent form, and the path that it leads back to.

    The key is decoded as Latin-1, as servers decode headers.

    Raises:
        TooLargeError: the form is larger than one with a key.
    """
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > _LARGEST_FORM:
            raise TooLargeError("this is no key: it is too long; send the key alone")
    form = parse_qs(body.decode("latin-1"), encoding="latin-1")
    key = form.get("key", [""])[0].strip(" \t\r\n")
    return key, job_path(form.get("back", ["/"])[0])


def job_path(path: str) -> str:
    """Return the path if it is one of a job, else that of the form: no redirect leads elsewhere."""
    return path if _JOB_PATH.fullmatch(path) else "/"


def set_key_cookie(request: Request, response: Response, key: str) -> None:
    """Keep the key in a session cookie that no script reads.

    SameSite is Lax: a link in a mail opens its job, but a form of another site is sent without
    the cookie.
    """
    response.set_cookie(
        _COOKIE,
        quote(key, safe="", encoding="latin-1"),
        httponly=True,
        samesite="lax",
        secure=request.url.scheme == "https",
        path=f"{responses.root_of(request)}/",
    )


def key_page(request: Request, back: str, problem: str = "", status: int = 401) -> Response:
    """Return the page that asks for a key, and then leads `back`."""
    shown = {"problem": problem, "back": back}
    return responses.page(request, "key.html.jinja", shown, status=status)
