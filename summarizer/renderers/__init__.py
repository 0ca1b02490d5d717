"""A summary as text, Markdown, JSON or a web page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from summarizer.errors import OptionsError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.articles import Article
    from summarizer.summary import Summary

Format = Literal["text", "markdown", "json", "html"]
FORMATS: tuple[Format, ...] = get_args(Format)


def render(
    summary: Summary,
    form: Format,
    *,
    explain: bool = False,
    articles: Iterable[Article] = (),
) -> str:
    """The summary in one of `FORMATS`, with a final newline; `explain` adds how it came about.

    "html" shows the texts of the `articles` beside the summary; of one that is not among them it
    shows the quotes.

    Raises:
        MissingExtraError: "html" without Jinja2.
        OptionsError: an unknown format.
    """
    # A caller wants one format, and only one of the renderers is quick to import.
    match form:
        case "text":
            from summarizer.renderers.plaintext import render_text as chosen  # noqa: PLC0415
        case "markdown":
            from summarizer.renderers.markdown import render_markdown as chosen  # noqa: PLC0415
        case "json":
            from summarizer.renderers.structured import render_json as chosen  # noqa: PLC0415
        case "html":
            from summarizer.renderers.webpage import render_html  # noqa: PLC0415

            return render_html(summary, explain=explain, articles=articles)
        case _:
            raise OptionsError(f"format: {form!r} is not one of {', '.join(FORMATS)}")
    return chosen(summary, explain=explain)


def require(form: Format) -> None:
    """Return if what the format needs is installed, so that nobody waits for an error.

    Raises:
        MissingExtraError: it is not.
    """
    if form == "html":
        from summarizer.renderers.webpage import require_jinja  # noqa: PLC0415 - as above

        require_jinja()
