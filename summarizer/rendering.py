"""A summary in one of its forms, and as notebooks show it, for callers in Python."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer import renderers
from summarizer.article_arguments import as_articles
from summarizer.renderers.form import NO_MAPS

if TYPE_CHECKING:
    from summarizer.renderers.form import Maps
    from summarizer.summary import Summary


def render(
    summary: Summary,
    form: str,
    *,
    explain: bool = False,
    articles: object = (),
    maps: Maps = NO_MAPS,
) -> str:
    """Return the summary in the form of that name, with a final newline.

    `explain` adds how the summary came about. "html" shows the texts of the `articles` beside the
    summary, given as to `summarize`; of an article that is not among them it shows the quotes.
    `maps` are those of `read(…).originals` by id: links to PDF files then open the page.

    Raises:
        InputError: something of the articles is none, or a path cannot be read.
        MissingExtraError: "html" without Jinja2.
        OptionsError: an unknown form.
    """
    known = as_articles(articles).articles
    return renderers.render(summary, form, explain=explain, articles=known, maps=maps)


def shown_in_notebooks(summary: Summary) -> str:
    """Return a part of a page: title, sentences with their outlets, articles, notes."""
    from summarizer.renderers import notebook  # noqa: PLC0415 - hardly ever needed

    return notebook.view(summary)
