"""Stories as a folder of files that works from the disk: an index, a page a story, data, a feed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.renderers.json_form import as_json
from summarizer.renderers.stories import digest, feed, pages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.articles import Article
    from summarizer.story import Stories, Story

INDEX, DATA, FEED, DIGEST, PAGES = "index.html", "stories.json", "feed.xml", "digest.md", "stories"
"""The files of a folder, and the folder of pages in it."""

STREAM, EARLIER = "stream.jsonl.gz", "earlier"
"""What a stream keeps beside them for its next run, and the folder of what it has closed."""

NAMES = frozenset({INDEX, DATA, FEED, DIGEST, PAGES, STREAM, EARLIER})
"""All that a folder of stories holds at its top."""

_DOWNLOADS = (("JSON", DATA), ("Atom", FEED), ("Markdown", DIGEST))


def pages_of(stories: Stories, articles: Iterable[Article]) -> Iterator[tuple[str, str]]:
    """Yield the path in the folder of the page of each story, and its text.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    texts = {article.id: article for article in articles}
    for story in stories.stories:
        own = [texts[article] for article in story.articles if article in texts]
        yield page_of(story), pages.story_page(story, stories, own, f"../{INDEX}")
        for other in story.merged:
            yield f"{PAGES}/{other}.html", pages.page_elsewhere(story, f"{story.id}.html")


def lists_of(
    stories: Stories, *, feed_id: str = "", earlier: Sequence[str] = ()
) -> Iterator[tuple[str, str]]:
    """Yield the path in the folder of each file that tells of all stories, and its text.

    `feed_id` names the feed, and `earlier` are the paths of pages with what was closed.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    yield (
        INDEX,
        pages.index_page(stories, page_of, feed=FEED, downloads=_DOWNLOADS, earlier=earlier),
    )
    yield DATA, as_json(stories.to_dict())
    yield FEED, feed.render(stories, page_of, feed_id)
    yield DIGEST, digest.render(stories)


def closed_files(stories: Stories, name: str) -> Iterator[tuple[str, str]]:
    """Yield the path in the folder of each file with the stories that a run closed, and its text.

    Their pages stay where they are.
    """
    shown = pages.index_page(stories, lambda story: f"../{page_of(story)}")
    yield f"{EARLIER}/{name}.html", shown
    yield f"{EARLIER}/{name}.json", as_json(stories.to_dict())


def page_of(story: Story) -> str:
    """Return the path in the folder of the page of a story."""
    return f"{PAGES}/{story.id}.html"
