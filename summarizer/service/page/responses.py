"""Responses with pages and assets: filled templates, and the headers that protect them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, get_args

from starlette.responses import Response

from summarizer.options import Order
from summarizer.readers.formats import DESCRIBED, MEDIA_TYPES, SUFFIXES
from summarizer.renderers.webpage import PACKAGE as RENDERERS
from summarizer.renderers.webpage import SCRIPTS, STYLES, environment, packaged
from summarizer.service.page.form import HTML, LABELS, PILES, FilledForm, PastedArticle

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jinja2 import Environment
    from starlette.requests import Request

    from summarizer.summary import ArticleRecord, Summary

_PAGES = "summarizer.service.page"
_CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _CONTENT_SECURITY_POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_MEDIA_TYPES = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
_IMMUTABLE = "public, max-age=31536000, immutable"  # a year, the most that caches honour
_VERSION_DIGITS = 12  # hex digits of a checksum: enough to tell the versions of one file apart
_BOXES = 3  # boxes for articles in an empty form; form.js has as many
_STYLES = ("webpage.css", "page.css")


@dataclass(frozen=True, slots=True)
class Served:
    """Where a template is served, and with which styles and scripts."""

    root: str
    here: str
    styles: tuple[str, ...]
    scripts: tuple[str, ...]

    def asset(self, name: str) -> str:
        """Return the URL of an asset, which changes with its content."""
        return f"{self.root}/page/{name}?v={assets()[name][1]}"


@cache
def assets() -> Mapping[str, tuple[bytes, str]]:
    """Return the assets by name, each with its version, the beginning of its SHA-256."""
    names = dict.fromkeys((*STYLES, *SCRIPTS), RENDERERS)
    names |= dict.fromkeys(("page.css", "form.js", "job.js", "icon.svg"), _PAGES)
    contents = {name: packaged(package, name).encode() for name, package in names.items()}
    return {name: (data, _version(data)) for name, data in contents.items()}


def _version(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:_VERSION_DIGITS]


def asset(name: str) -> Response | None:
    """Return the response with an asset, or None if there is none of that name."""
    if name not in assets():
        return None
    data, _ = assets()[name]
    headers = {"Cache-Control": _IMMUTABLE, "Cross-Origin-Resource-Policy": "same-origin"}
    media_type = _MEDIA_TYPES[name.rpartition(".")[2]]
    return Response(data, media_type=media_type, headers=headers)


def page(
    request: Request,
    template: str,
    shown: Mapping[str, object],
    *,
    status: int = 200,
    script: str = "",
) -> Response:
    """Return the response with a filled template of the service."""
    scripts = (script,) if script else ()
    served = Served(root_of(request), "", _STYLES, scripts)
    text = _environment().get_template(template).render(served=served, **shown)
    return Response(text.encode(), status_code=status, media_type=HTML, headers=_HEADERS)


def summary_page(
    request: Request,
    here: str,
    shown: Mapping[str, object],
    *,
    template: str = "webpage.html.jinja",
    scripts: tuple[str, ...] = SCRIPTS,
) -> Response:
    """Return the page of a job that is done: the summary beside its sources, or what it found."""
    root = root_of(request)
    served = Served(root, f"{root}{here}", _STYLES, scripts)
    text = _environment().get_template(template).render(served=served, **shown)
    return Response(text.encode(), media_type=HTML, headers=_HEADERS)


def named(summary: Summary, names: Mapping[str, str]) -> Summary:
    """Return the summary with `names` for articles, by id, that have neither outlet nor title."""
    return replace(summary, articles=named_records(summary.articles, names))


def named_records(
    articles: Iterable[ArticleRecord], names: Mapping[str, str]
) -> tuple[ArticleRecord, ...]:
    """Return the articles, those with neither outlet nor title under their `names` by id."""
    return tuple(
        replace(one, source=names[one.id])
        if one.id in names and not one.source and not one.title
        else one
        for one in articles
    )


def form_page(
    request: Request, form: FilledForm | None = None, *, status: int = 200, problem: str = ""
) -> Response:
    """Return the page with the form, as it was filled in, and what is wrong with it."""
    form = form or FilledForm()
    filled = [one for one in form.pasted if one != PastedArticle()]
    spare = max(1, _BOXES - len(filled))
    shown = {
        "filled": form,
        "boxes": [*filled, *[PastedArticle()] * spare],
        "empty": PastedArticle(),
        "orders": get_args(Order),
        "piles": PILES,
        "forms": LABELS,
        "accept": ",".join((*SUFFIXES, *MEDIA_TYPES)),
        "described": DESCRIBED,
        "problem": problem,
    }
    return page(request, "form.html.jinja", shown, status=status, script="form.js")


def error_page(request: Request, problem: str, status: int) -> Response:
    """Return the page of an error, which leads back to the form."""
    return page(request, "error.html.jinja", {"problem": problem}, status=status)


def wants_html(request: Request) -> bool:
    """Whether a browser will show the response to a person, and no script reads it."""
    return HTML in request.headers.get("accept", "")


def path_of(request: Request) -> str:
    """Return the path of the request, without the prefix of a proxy."""
    path: str = request.scope["path"]
    return path.removeprefix(root_of(request))


def root_of(request: Request) -> str:
    """Return the prefix that a proxy put before every path, or nothing."""
    # Below a mount, root_path includes the path of the mount; app_root_path does not.
    root: str = request.scope.get("app_root_path", request.scope.get("root_path", ""))
    return root.rstrip("/")


@cache
def _environment() -> Environment:
    return environment(_PAGES)
