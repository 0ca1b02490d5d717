"""The pages as answers: templates filled, assets, and the headers that keep a page to itself."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, get_args

from starlette.responses import Response

from summarizer.options import Order
from summarizer.renderers.webpage import PACKAGE, SCRIPTS, STYLES, environment, packaged
from summarizer.service.page.form import FORMS, Entry, Pasted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Environment
    from starlette.requests import Request

    from summarizer.summary import Summary

OURS = "summarizer.service.page"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_MEDIA_TYPES = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
_FOR_GOOD = "public, max-age=31536000, immutable"
_EMPTY_BOXES = 3
_STYLES = ("webpage.css", "page.css")


@dataclass(frozen=True, slots=True)
class Served:
    """What a template needs to know of where it is served: paths, styles and scripts."""

    root: str
    here: str
    styles: tuple[str, ...]
    scripts: tuple[str, ...]

    def asset(self, name: str) -> str:
        """The address of one of the files beside the page, another for each content."""
        return f"{self.root}/page/{name}?v={assets()[name][1]}"


@cache
def assets() -> Mapping[str, tuple[bytes, str]]:
    """The files beside the pages by name, each with the beginning of its checksum."""
    names = dict.fromkeys((*STYLES, *SCRIPTS), PACKAGE)
    names |= dict.fromkeys(("page.css", "form.js", "job.js", "icon.svg"), OURS)
    contents = {name: packaged(package, name).encode() for name, package in names.items()}
    return {name: (data, hashlib.sha256(data).hexdigest()[:12]) for name, data in contents.items()}


def asset(name: str) -> Response | None:
    """One of the files beside the pages."""
    if name not in assets():
        return None
    data, _ = assets()[name]
    headers = {"Cache-Control": _FOR_GOOD, "Cross-Origin-Resource-Policy": "same-origin"}
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
    """A template of ours, filled."""
    scripts = (script,) if script else ()
    served = Served(root_of(request), "", _STYLES, scripts)
    text = _environment().get_template(template).render(served=served, **shown)
    return Response(text.encode(), status_code=status, media_type="text/html", headers=HEADERS)


def summary_page(request: Request, here: str, shown: Mapping[str, object]) -> Response:
    """The summary beside its sources, as a job's page."""
    root = root_of(request)
    served = Served(root, f"{root}{here}", _STYLES, SCRIPTS)
    text = _environment().get_template("webpage.html.jinja").render(served=served, **shown)
    return Response(text.encode(), media_type="text/html", headers=HEADERS)


def named(summary: Summary, names: Mapping[str, str]) -> Summary:
    """The summary with `names` for its articles by id, where they have neither outlet nor title."""
    articles = (
        replace(one, source=names[one.id])
        if one.id in names and not one.source and not one.title
        else one
        for one in summary.articles
    )
    return replace(summary, articles=tuple(articles))


def bringing(
    request: Request, entry: Entry | None = None, *, status: int = 200, problem: str = ""
) -> Response:
    """The form, as it was filled in, with what is wrong with it."""
    entry = entry or Entry()
    filled = [one for one in entry.pasted if one != Pasted()]
    spare = max(1, _EMPTY_BOXES - len(filled))
    shown = {
        "entry": entry,
        "boxes": [*filled, *[Pasted()] * spare],
        "empty": Pasted(),
        "orders": get_args(Order),
        "forms": list(FORMS),
        "problem": problem,
    }
    return page(request, "form.html.jinja", shown, status=status, script="form.js")


def trouble(request: Request, problem: str, status: int) -> Response:
    """What went wrong, and the way back to the beginning."""
    return page(request, "error.html.jinja", {"problem": problem}, status=status)


def path_of(request: Request) -> str:
    """The path that was asked for, below what a proxy put before it."""
    path: str = request.scope["path"]
    return path.removeprefix(root_of(request))


def root_of(request: Request) -> str:
    """What stands before every path, where a proxy put the service below one."""
    # Within what is mounted, its own path is a part of the root, and that of the whole beside it.
    root: str = request.scope.get("app_root_path", request.scope.get("root_path", ""))
    return root.rstrip("/")


@cache
def _environment() -> Environment:
    return environment(OURS)
