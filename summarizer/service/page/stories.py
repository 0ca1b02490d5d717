"""The pages of a job that found stories: an index, and a page a story."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.renderers.stories.pages import INDEX_SCRIPTS, view, view_of_articles
from summarizer.renderers.webpage import view as view_of_summary
from summarizer.service.api.negotiation import OFFERED
from summarizer.service.errors import NotFoundError
from summarizer.service.page import responses
from summarizer.story import Stories

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request
    from starlette.responses import Response

    from summarizer.service.work.requests import SummaryRequest
    from summarizer.story import Story


def index_page(
    request: Request, job_id: str, stories: Stories, kept: SummaryRequest | None
) -> Response:
    """Return the index of the stories of a job."""
    here = f"/jobs/{job_id}"
    address = f"{responses.root_of(request)}{here}"
    known = _named(stories, kept.names if kept else {})
    shown = view(known, lambda story: f"{address}/stories/{story.id}")
    shown["downloads"] = [
        (form.label, f"{address}/summary{form.suffix}")
        for form in OFFERED
        if form.suffix != ".html"
    ]
    return responses.summary_page(
        request, here, shown, template="stories.html.jinja", scripts=INDEX_SCRIPTS
    )


def story_page(
    request: Request, job_id: str, story: Story, stories: Stories, kept: SummaryRequest | None
) -> Response:
    """Return the page of a story of a job: its summary beside its sources, with a way back."""
    here = f"/jobs/{job_id}/stories/{story.id}"
    way = f"{responses.root_of(request)}/jobs/{job_id}"
    names = kept.names if kept else {}
    if story.summary is None:
        return responses.summary_page(
            request,
            here,
            view_of_articles(story, _named(stories, names), way),
            template="articles.html.jinja",
            scripts=INDEX_SCRIPTS,
        )
    summary = responses.named(story.summary, names)
    shown = view_of_summary(summary, kept.articles if kept else (), explain=False)
    return responses.summary_page(request, here, shown | {"way": way}, template="story.html.jinja")


def story_of(found: object, story_id: str) -> tuple[Story, Stories]:
    """Return a story of what a job found, and all of its stories.

    Raises:
        NotFoundError: it has no story of this id.
    """
    if isinstance(found, Stories):
        for story in found.stories:
            if story.id == story_id:
                return story, found
    raise NotFoundError(f"stories/{story_id}: the job has no such story")


def _named(stories: Stories, names: Mapping[str, str]) -> Stories:
    """Return the stories with names for articles that have neither outlet nor title."""
    told = tuple(
        replace(story, summary=story.summary and responses.named(story.summary, names))
        for story in stories.stories
    )
    articles = responses.named_records(stories.articles, names)
    return replace(stories, stories=told, articles=articles)
