"""Stories as a folder of files that works from the disk: an index, a page a story, data, a feed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.renderers.json_form import as_json
from summarizer.renderers.stories import digest, feed, pages

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from summarizer.articles import Article
    from summarizer.story import Stories, Story

INDEX, DATA, FEED, DIGEST, PAGES = "index.html", "stories.json", "feed.xml", "digest.md", "stories"
"""The files of a folder, and the folder of pages in it."""

NAMES = frozenset({INDEX, DATA, FEED, DIGEST, PAGES})
"""All that a folder of stories holds at its top."""

_DOWNLOADS = (("JSON", DATA), ("Atom", FEED), ("Markdown", DIGEST))


def files_of(
    stories: Stories,
    articles: Iterable[Article],
    *,
    feed_id: str = "",
    written: Collection[str] = (),
) -> Iterator[tuple[str, str]]:
    """Yield the path of each file in the folder, with slashes, and its text.

    The pages of stories whose ids are `written` are left out; `feed_id` names the feed.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    texts = {article.id: article for article in articles}
    for story in stories.stories:
        if story.id not in written:
            yield page_of(story), _page(story, stories, texts)
    yield INDEX, pages.index_page(stories, page_of, feed=FEED, downloads=_DOWNLOADS)
    yield DATA, as_json(stories.to_dict())
    yield FEED, feed.render(stories, page_of, feed_id)
    yield DIGEST, digest.render(stories)


def page_of(story: Story) -> str:
    """Return the path of the page of a story."""
    return f"{PAGES}/{story.id}.html"


def _page(story: Story, stories: Stories, texts: Mapping[str, Article]) -> str:
    own = [texts[article] for article in story.articles if article in texts]
    return pages.story_page(story, stories, own, f"../{INDEX}")
