"""The summary as one static web page that asks nothing of any server."""

from __future__ import annotations

import base64
import hashlib
import importlib.util
from importlib import resources
from typing import TYPE_CHECKING

from summarizer.errors import MissingExtraError
from summarizer.renderers.wording import (
    cluster_lines,
    counted,
    describe,
    dropped_lines,
    place,
    short_names,
    supporting,
    visible,
    web_address,
)

if TYPE_CHECKING:
    from summarizer.summary import Summary

_FILTERS = {
    "describe": describe,
    "place": place,
    "supporting": supporting,
    "visible": visible,
    "web_address": web_address,
}


def render_html(summary: Summary, *, explain: bool = False) -> str:
    """The summary as a web page: no scripts, no outside requests, all text escaped.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    require_jinja()
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415 - an optional package

    environment = Environment(
        autoescape=True,
        keep_trailing_newline=True,
        lstrip_blocks=True,
        trim_blocks=True,
        undefined=StrictUndefined,
    )
    environment.filters.update(_FILTERS)
    style = _packaged("webpage.css")
    return environment.from_string(_packaged("webpage.html.jinja")).render(
        summary=summary,
        names=short_names(summary.articles),
        anchors={article.id: f"article-{n}" for n, article in enumerate(summary.articles, start=1)},
        size=f"{counted(summary.words, 'word')} from {counted(len(summary.articles), 'article')}",
        clusters=cluster_lines(summary) if explain else [],
        dropped=dropped_lines(summary) if explain else [],
        style=style,
        style_hash=_source_hash(style),
    )


def require_jinja() -> None:
    """Return if Jinja2 is there to be imported.

    Raises:
        MissingExtraError: it is not; the message says how to get it.
    """
    if importlib.util.find_spec("jinja2") is None:
        raise MissingExtraError(
            "the html format needs Jinja2; install it with pip install 'multidoc-summarizer[html]'"
        )


def _packaged(name: str) -> str:
    return resources.files("summarizer.renderers").joinpath(name).read_text("utf-8")


def _source_hash(style: str) -> str:
    """The style's hash as a content security policy states it: no other style is let in."""
    digest = hashlib.sha256(style.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
