"""The summary beside its sources as a web page: one file, or a page of the service."""

from __future__ import annotations

import base64
import hashlib
import html
import re
import unicodedata
from functools import cache, partial
from importlib import resources
from typing import TYPE_CHECKING, Any

from summarizer.renderers import JINJA, coverage_picture, evidence, form_named, json_form, markdown
from summarizer.renderers.form import NO_MAPS, Maps
from summarizer.renderers.sources import all_cited, anchors, place_of, sources
from summarizer.renderers.wording import (
    cluster_lines,
    counted,
    dropped_lines,
    place_link,
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
"""Modules that import nothing, so that they work inside a page as well as beside it."""

PACKAGE = "summarizer.renderers"
_TEMPLATES = (PACKAGE, f"{PACKAGE}.stories")
_DOWNLOADS = (
    "json",
    "html",
)  # the forms to keep: a page in a file holds the first, and is the other
_UNSEEN = re.compile(r"[\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_DOCTYPE = re.compile(r"\s*<!doctype html", re.IGNORECASE)
_WORDMARK = re.compile(r'<p class="wordmark">(?:<a [^>]*>)?multidoc-summarizer<')
_MARKDOWN = re.compile(r'<pre id="as-markdown" hidden')  # the summary, to be copied
_LETTERS = frozenset({"L", "R", "AL"})
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def render(
    summary: Summary,
    *,
    explain: bool = False,
    articles: Iterable[Article] = (),
    maps: Maps = NO_MAPS,
) -> str:
    """Return the page as one file that loads nothing, with all text escaped."""
    return one_file("webpage.html.jinja", file_view(summary, articles, explain=explain, maps=maps))


def one_file(template: str, variables: dict[str, Any], scripts: tuple[str, ...] = SCRIPTS) -> str:
    """Return a page as one file that loads nothing, with its styles and scripts inside."""
    styles = [packaged(PACKAGE, name) for name in STYLES]
    contents = [packaged(PACKAGE, name) for name in scripts]
    inline = {"styles": styles, "scripts": contents, "policy": _policy(styles, contents)}
    return str(environment().get_template(template).render(**variables, inline=inline))


def file_view(
    summary: Summary, articles: Iterable[Article], *, explain: bool, maps: Maps = NO_MAPS
) -> dict[str, Any]:
    """Return the variables of a page that holds its summary as JSON."""
    data = _escape_unseen(json_form.render(summary, explain=explain))
    return view(summary, articles, explain=explain, maps=maps) | {"json": data}


def recognizes(text: str) -> bool:
    """Whether the text is a page with a summary, from a file or saved from the service."""
    return bool(_DOCTYPE.match(text) and _WORDMARK.search(text) and _MARKDOWN.search(text))


def view(
    summary: Summary, articles: Iterable[Article], *, explain: bool, maps: Maps = NO_MAPS
) -> dict[str, Any]:
    """Return the variables of the template `webpage.html.jinja`."""
    shown = sources(summary, articles)
    names = {source.record.id: source.name for source in shown}
    known = evidence.Known.of(summary, names)
    urls = {record.id: record.url for record in summary.articles}
    return {
        "summary": summary,
        "title": visible(summary.title) if summary.title else "Summary",
        "sources": shown,
        "names": names,
        "source_ids": {source.record.id: source.id for source in shown},
        "languages": {source.record.id: source.record.language for source in shown},
        "anchors": anchors(shown),
        "cited_as": {(one.block, *place_of(one.citation)): one.name for one in all_cited(summary)},
        "independence": partial(evidence.independence, known=known),
        "used": partial(evidence.used, known=known),
        "lineages": evidence.lineages(summary),
        "picture": coverage_picture.picture(summary, shown),
        "size": f"{counted(summary.words, 'word')} from {counted(len(shown), 'article')}",
        "clusters": cluster_lines(summary) if explain else [],
        "dropped": dropped_lines(summary) if explain else [],
        "markdown": markdown.render(summary, maps=maps),
        "original": lambda one: place_link(urls.get(one.article), one, maps.get(one.article, ())),
        "downloads": [form_named(name) for name in _DOWNLOADS],
    }


def environment(*packages: str) -> Environment:
    """Return the Jinja environment with the templates of this package and of `packages`.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    JINJA.require("the html format")
    return _environment(packages)


@cache  # to compile the templates takes ten times as long as to fill them
def _environment(packages: tuple[str, ...]) -> Environment:
    from jinja2 import Environment, FunctionLoader, StrictUndefined  # noqa: PLC0415 - optional
    from markupsafe import Markup  # noqa: PLC0415 - comes with it

    def load(name: str) -> str | None:
        found = (resources.files(package).joinpath(name) for package in (*_TEMPLATES, *packages))
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
        differences=evidence.differences,
        direction=_direction,
        language=_language,
        status=evidence.status,
        strip=coverage_picture.strip,
        verbatim=lambda text: Markup(_verbatim(text)),  # noqa: S704 - it is escaped there
        visible=visible,
        web_address=web_address,
    )
    cell, gap = coverage_picture.CELL, coverage_picture.GAP
    filled.globals.update(cell=cell, step=cell + gap)
    return filled


def packaged(package: str, name: str) -> str:
    """Return the text of a file in one of our packages."""
    return resources.files(package).joinpath(name).read_text("utf-8")


def sources_of(contents: Iterable[str]) -> str:
    """Return the hashes of the contents, as a content security policy lists them."""
    digests = [hashlib.sha256(content.encode()).digest() for content in contents]
    return " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)


def _verbatim(text: str) -> str:
    """Return the text as markup that keeps its white space: a parser changes a bare return."""
    return html.escape(printable(text)).replace("\t", "&#9;").replace("\r", "&#13;")


def _escape_unseen(text: str) -> str:
    """Return the same JSON value with each invisible character as an escape."""
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _direction(text: str) -> str:
    """Return the direction of a paragraph, by its first letter that has one; else left to right.

    A browser's own guess skips isolated text, and so a paragraph that begins with a marked place.
    """
    kinds = map(unicodedata.bidirectional, text)
    return "rtl" if next((kind for kind in kinds if kind in _LETTERS), "L") != "L" else "ltr"


def _language(language: str | None) -> str:
    """Return the language if it is a tag that browsers understand, else an empty string."""
    return language if language and _LANGUAGE.fullmatch(language) else ""


def _policy(styles: Iterable[str], scripts: Iterable[str]) -> str:
    """Return the content security policy that allows these styles and scripts alone."""
    return (
        f"default-src 'none'; script-src {sources_of(scripts)}; style-src {sources_of(styles)}; "
        "base-uri 'none'; form-action 'none'"
    )
