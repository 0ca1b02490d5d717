"""Stories as web pages: an index of all, and a page a story."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from summarizer.renderers.stories import digest
from summarizer.renderers.stories.phrases import (
    HEADING,
    NO_STORY,
    changes,
    counts,
    facts,
    known_of,
    members_of,
    opening,
    outlets,
    records_of,
    sentences_of,
    title_of,
    when,
)
from summarizer.renderers.webpage import file_view, one_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from summarizer.articles import Article
    from summarizer.story import Stories, Story
    from summarizer.summary import ArticleRecord, SummarySentence

INDEX_SCRIPTS = ("taking.js",)
"""What an index does beside being read: it is copied and printed."""

_SENTENCES = 2  # of a story that has a page of its own


@dataclass(frozen=True, slots=True)
class Told:
    """A story as an index shows it; `address` is that of its page, if it has one."""

    title: str
    when: str
    counts: Sequence[str]
    changes: Sequence[str]
    outlets: str
    sentences: Sequence[SummarySentence]
    names: Mapping[str, str]
    members: Sequence[ArticleRecord]
    address: str | None


def render(stories: Stories, articles: Iterable[Article] = ()) -> str:  # noqa: ARG001 - one page of summaries, not of texts
    """Return the stories as one page that loads nothing, with all text escaped."""
    return one_file("stories.html.jinja", view(stories), INDEX_SCRIPTS)


def index_page(
    stories: Stories,
    link: Callable[[Story], str],
    *,
    feed: str = "",
    downloads: Sequence[tuple[str, str]] = (),
    earlier: Sequence[str] = (),
) -> str:
    """Return the index as a file; `link` is the address of a story's page.

    `feed` is the address of an Atom feed, `downloads` are labels and addresses, and `earlier` the
    addresses of indexes of earlier stories, named by their days.
    """
    lists = {"feed": feed, "downloads": downloads, "earlier": earlier}
    shown = view(stories, link) | lists
    return one_file("stories.html.jinja", shown, INDEX_SCRIPTS)


def story_page(story: Story, stories: Stories, articles: Iterable[Article], way: str) -> str:
    """Return the page of a story as a file: its summary beside its sources, and a way back.

    Of an article that is not among the `articles` it shows the quotes alone. `way` is the address
    of the index.
    """
    if story.summary is not None:
        shown = file_view(story.summary, articles, explain=False)
        return one_file("story.html.jinja", shown | {"way": way})
    return one_file("articles.html.jinja", view_of_articles(story, stories, way), INDEX_SCRIPTS)


def page_elsewhere(story: Story, address: str) -> str:
    """Return the page in the place of a story that is one with another one now."""
    shown = {"heading": title_of(story), "address": address}
    return one_file("elsewhere.html.jinja", shown | {"markdown": title_of(story)}, INDEX_SCRIPTS)


def view(stories: Stories, link: Callable[[Story], str] | None = None) -> dict[str, Any]:
    """Return the variables of the template `stories.html.jinja`."""
    records = records_of(stories)
    return {
        "heading": HEADING,
        "opening": opening(stories),
        "told": [_told(story, records, link) for story in stories.stories],
        "none": NO_STORY,
        "alone": [records[one] for one in stories.alone if one in records],
        "notes": stories.notes,
        "markdown": digest.render(stories),
        "feed": "",
        "downloads": (),
        "earlier": (),
    }


def view_of_articles(story: Story, stories: Stories, way: str) -> dict[str, Any]:
    """Return the variables of the template `articles.html.jinja`."""
    records = records_of(stories)
    members = members_of(story, records)
    return {
        "heading": title_of(story),
        "opening": facts(story, members),
        "members": members,
        "markdown": "\n\n".join(digest.story_blocks("", story, records)) + "\n",
        "way": way,
        "feed": "",
        "downloads": (),
        "earlier": (),
    }


def _told(
    story: Story, records: Mapping[str, ArticleRecord], link: Callable[[Story], str] | None
) -> Told:
    members = members_of(story, records)
    return Told(
        title=title_of(story),
        when=when(story),
        counts=counts(story),
        changes=changes(story),
        outlets=outlets(members),
        sentences=sentences_of(story, None if link is None else len(story.news) + _SENTENCES),
        names=known_of(story, members).names,
        members=members,
        address=None if link is None else link(story),
    )
