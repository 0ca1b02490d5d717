"""The summary beside its sources as a web page: one file by itself, or a page of the service."""

from __future__ import annotations

import base64
import hashlib
import html
import importlib.util
import re
import unicodedata
from importlib import resources
from typing import TYPE_CHECKING, Any

from summarizer.errors import MissingExtraError
from summarizer.renderers import picture
from summarizer.renderers.markdown import render_markdown
from summarizer.renderers.sources import anchors, sources
from summarizer.renderers.structured import render_json
from summarizer.renderers.wording import (
    cluster_lines,
    counted,
    dropped_lines,
    fragment,
    printable,
    visible,
    web_address,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jinja2 import Environment

    from summarizer.articles import Article
    from summarizer.summary import Summary

STYLES = ("webpage.css",)
SCRIPTS = ("reading.js", "taking.js")
"""Modules that import nothing, so that they work inside a file as they do beside it."""

PACKAGE = "summarizer.renderers"
_UNSEEN = re.compile(r"[\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_LETTERS = frozenset({"L", "R", "AL"})
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def render_html(
    summary: Summary, *, explain: bool = False, articles: Iterable[Article] = ()
) -> str:
    """The page as one file that asks nothing of any server, all text escaped.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    require_jinja()
    styles = {name: packaged(PACKAGE, name) for name in STYLES}
    scripts = {name: packaged(PACKAGE, name) for name in SCRIPTS}
    return str(
        environment()
        .get_template("webpage.html.jinja")
        .render(
            **view(summary, articles, explain=explain),
            json=_unseen(render_json(summary, explain=explain)),
            inline={
                "styles": list(styles.values()),
                "scripts": list(scripts.values()),
                "policy": _policy(styles.values(), scripts.values()),
            },
        )
    )


def view(summary: Summary, articles: Iterable[Article], *, explain: bool) -> dict[str, Any]:
    """What the template shows of a summary."""
    shown = sources(summary, articles)
    return {
        "summary": summary,
        "title": visible(summary.title) if summary.title else "Summary",
        "sources": shown,
        "names": {source.record.id: source.name for source in shown},
        "languages": {source.record.id: source.record.language for source in shown},
        "anchors": anchors(shown),
        "picture": picture.picture(summary, shown),
        "size": f"{counted(summary.words, 'word')} from {counted(len(shown), 'article')}",
        "clusters": cluster_lines(summary) if explain else [],
        "dropped": dropped_lines(summary) if explain else [],
        "markdown": render_markdown(summary),
    }


def environment(*packages: str) -> Environment:
    """What fills the templates of this package, and of the others that are named.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    require_jinja()
    from jinja2 import Environment, FunctionLoader, StrictUndefined  # noqa: PLC0415 - optional
    from markupsafe import Markup  # noqa: PLC0415 - comes with it

    def load(name: str) -> str | None:
        found = (resources.files(package).joinpath(name) for package in (PACKAGE, *packages))
        return next((file.read_text("utf-8") for file in found if file.is_file()), None)

    filled = Environment(
        autoescape=True,
        keep_trailing_newline=True,
        loader=FunctionLoader(load),
        lstrip_blocks=True,
        trim_blocks=True,
        undefined=StrictUndefined,
    )
    filled.filters.update(
        counted=counted,
        direction=_direction,
        fragment=fragment,
        language=_language,
        strip=picture.strip,
        verbatim=lambda text: Markup(_verbatim(text)),  # noqa: S704 - it is escaped there
        visible=visible,
        web_address=web_address,
    )
    filled.globals.update(cell=picture.CELL, step=picture.CELL + picture.GAP)
    return filled


def require_jinja() -> None:
    """Return if Jinja2 is there to be imported.

    Raises:
        MissingExtraError: it is not; the message says how to get it.
    """
    if importlib.util.find_spec("jinja2") is None:
        raise MissingExtraError(
            "the html format needs Jinja2; install it with pip install 'multidoc-summarizer[html]'"
        )


def packaged(package: str, name: str) -> str:
    """A text file of one of our packages."""
    return resources.files(package).joinpath(name).read_text("utf-8")


def sources_of(contents: Iterable[str]) -> str:
    """The hashes of what is let in, as a content security policy states them."""
    digests = [hashlib.sha256(content.encode()).digest() for content in contents]
    return " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)


def _verbatim(text: str) -> str:
    """The text as markup, its white space as it is: a parser would change a bare return."""
    return html.escape(printable(text)).replace("\t", "&#9;").replace("\r", "&#13;")


def _unseen(text: str) -> str:
    """The JSON with what nobody would see of it written out, which says the same."""
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _direction(text: str) -> str:
    """How a paragraph runs, by its first letter that has a direction; none is left to right.

    A browser's own guess passes over what is isolated, and with it over a place that is marked.
    """
    kinds = map(unicodedata.bidirectional, text)
    return "rtl" if next((kind for kind in kinds if kind in _LETTERS), "L") != "L" else "ltr"


def _language(language: str | None) -> str:
    """The language if a browser would understand it, else nothing."""
    return language if language and _LANGUAGE.fullmatch(language) else ""


def _policy(styles: Iterable[str], scripts: Iterable[str]) -> str:
    """The content security policy of a page that runs these alone."""
    return (
        f"default-src 'none'; script-src {sources_of(scripts)}; style-src {sources_of(styles)}; "
        "base-uri 'none'; form-action 'none'"
    )
