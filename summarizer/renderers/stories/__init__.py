"""Stories in, their text in one of `FORMS` out; `pages` and `feed` make a folder of them.

To be read in this order: `phrases` (what is said of a story, and how our output is recognised),
then a form a file: `plaintext`, `digest`, `pages`, `feed`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Literal, cast

from summarizer.renderers.json_form import as_json
from summarizer.renderers.stories.phrases import OPENING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

    from summarizer.articles import Article
    from summarizer.story import Stories

FORMS = ("text", "markdown", "json", "html")
"""The names of the forms, the default first."""

_MODULES = {"text": ".plaintext", "markdown": ".digest", "html": ".pages"}


def render(stories: Stories, form: str, articles: Iterable[Article] = ()) -> str:
    """Return the stories in one of the `FORMS`, with a final newline.

    "html" is one page, which shows the summaries without their sources: the `articles` are for
    pages of their own (`pages.story_page`).

    Raises:
        MissingExtraError: "html" without Jinja2.
    """
    if form == "json":
        return as_json(stories.to_dict())
    return cast("str", _module(form).render(stories, articles))


def form_of(text: str) -> Literal["text", "markdown"] | None:
    """Return the form for people in which `render` wrote the text, from first line to last.

    JSON and pages are recognised as those of a summary are.
    """
    opening = OPENING.match(text)
    if opening is None:
        return None
    form: Literal["text", "markdown"] = "markdown" if opening["mark"] else "text"
    return form if _module(form).recognizes(text) else None


def _module(form: str) -> ModuleType:
    return import_module(_MODULES[form], __package__)
