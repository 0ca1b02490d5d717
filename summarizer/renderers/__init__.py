"""A summary in, its text in one of `FORMS` out; `corroborations` and `stories` do so for theirs.

To be read in this order: `form` (what a form declares), then a form a file: `plaintext`,
`markdown`, `json_form`, `webpage` with `sources` and `coverage_picture`. `notebook` is what a
notebook shows. `wording`, `days` and `evidence` have the phrases that they share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.errors import OptionsError
from summarizer.renderers.form import NO_MAPS, Form, Maps, Package

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.articles import Article
    from summarizer.summary import Summary

__all__ = ["FORMS", "JINJA", "Form", "form_named", "render", "written_form"]

JINJA = Package("Jinja2", "jinja2", "html")
"""What fills the templates of pages."""

FORMS = (
    Form("text", "Plain text", "text/plain", ".txt", ".plaintext", sign="\nArticles\n- "),
    Form("markdown", "Markdown", "text/markdown", ".md", ".markdown", sign="\n## Articles\n"),
    Form(
        "json",
        "JSON",
        "application/json",
        ".json",
        ".json_form",
        sign='"multidoc-summarizer/',
        shows_notes=False,
    ),
    Form("html", "Web page", "text/html", ".html", ".webpage", 'class="wordmark"', needs=(JINJA,)),
)
"""Every form of a summary, the default first. A new form is a line here, and its module."""

FEED = Form(
    "atom", "Atom feed", "application/atom+xml", ".xml", ".stories.feed", "<generator>multidoc-"
)
"""What stories have beside the forms of a summary, and is told from articles as these are."""

_OF_CLAIMS = "Who reports what\n"  # stands in all corroborations for people, and hardly elsewhere
_OF_STORIES = "Stories\n"
_HEAD = 20  # characters, in which the heading of a text stands


def render(
    summary: Summary,
    form: str,
    *,
    explain: bool = False,
    articles: Iterable[Article] = (),
    maps: Maps = NO_MAPS,
) -> str:
    """Return the summary in the form of that name; `summarizer.rendering` says the rest.

    Raises:
        MissingExtraError: "html" without Jinja2.
        OptionsError: an unknown form.
    """
    return form_named(form).render(summary, explain=explain, articles=articles, maps=maps)


def form_named(name: str) -> Form:
    """Return the form of that name.

    Raises:
        OptionsError: there is none.
    """
    for form in FORMS:
        if form.name == name:
            return form
    known = ", ".join(form.name for form in FORMS)
    raise OptionsError(f"format: {name!r} is not one of {known}")


def written_form(text: str) -> Form | None:
    """Return the form in which we wrote this text, or None where it is not our output.

    The text must be our output from its first line to its last: an article that quotes a summary
    is an article. Line ends may be those of another system.
    """
    plain = text.replace("\r\n", "\n")
    if _OF_CLAIMS in plain:
        from summarizer.renderers import corroborations  # noqa: PLC0415 - hardly ever needed

        name = corroborations.form_of(plain)
        if name is not None:
            return form_named(name)
    if _OF_STORIES in plain[:_HEAD]:
        from summarizer.renderers import stories  # noqa: PLC0415 - hardly ever needed

        form = stories.form_of(plain)
        if form is not None:
            return form_named(form)
    return next((form for form in (*FORMS, FEED) if form.recognizes(plain)), None)
