"""What is said of a story in every form for people: its days, its outlets, what has changed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.renderers.days import period
from summarizer.renderers.evidence import Known
from summarizer.renderers.sources import place_of
from summarizer.renderers.wording import counted, few_of, listing, short_names, visible

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.story import Stories, Story
    from summarizer.summary import ArticleRecord, SummarySentence

HEADING, ALONE, NOTES = "Stories", "Alone", "Notes"
NO_STORY = "No two articles are about one event."
"""What stands in the place of the stories where there is none."""

OPENING = re.compile(rf"(?P<mark># )?{HEADING}\n\n?\d+ (?:story|stories) of \d+ articles?\b")
"""How text and Markdown of stories begin."""

FACTS = re.compile(r".*\d+ articles?\b.*; \d+ independent sources?(?:; .*)?")
"""The line below the title of a story."""

_MOST_OUTLETS = 6  # names fill a line; the others are counted


def opening(stories: Stories) -> str:
    """Return how many stories there are, of how many articles, and how many are in none."""
    number = len(stories.stories)
    found = f"{number} {'story' if number == 1 else 'stories'}"
    alone = len(stories.alone)
    apart = f"; {counted(alone, 'article')} in none" if alone else ""
    return f"{found} of {counted(len(stories.articles), 'article')}{apart}"


def title_of(story: Story) -> str:
    """Return the title on one line."""
    return visible(story.title) or visible(story.id)


def records_of(stories: Stories) -> dict[str, ArticleRecord]:
    """Return the records of all articles by their id."""
    return {record.id: record for record in stories.articles}


def members_of(story: Story, records: Mapping[str, ArticleRecord]) -> list[ArticleRecord]:
    """Return the records of the articles of a story; one that is not listed is left out."""
    return [records[article] for article in story.articles if article in records]


def known_of(story: Story, members: Sequence[ArticleRecord]) -> Known:
    """Return the names of the articles of a story, and what its summary knows of them."""
    if story.summary is not None:
        return Known.of(story.summary, short_names(story.summary.articles))
    outlets = {record.id: record.source for record in members}
    return Known(short_names(members), outlets, (), frozenset())


def when(story: Story) -> str:
    """Return the days of a story, such as `3–5 March 2024`; nothing where no article has one."""
    return period(story.published.first, story.published.last) if story.published else ""


def counts(story: Story) -> list[str]:
    """Return how many articles and independent sources a story has."""
    articles = counted(len(story.articles), "article")
    return [articles, counted(story.independent_sources, "independent source")]


def facts(story: Story, members: Sequence[ArticleRecord]) -> str:
    """Return on one line when a story was told, by whom, on how many sources, what has changed."""
    articles, sources = counts(story)
    told, names = articles, outlets(members)
    if names:
        known = sum(bool(record.source) for record in members)
        told += f" by {names}" if known == len(members) else f", {known} of them by {names}"
    return "; ".join(filter(None, [when(story), told, sources, *changes(story)]))


def outlets(members: Sequence[ArticleRecord]) -> str:
    """Return the first outlets of some articles in a list, and how many more there are."""
    names = dict.fromkeys(visible(record.source) for record in members if record.source)
    few, rest = few_of(list(names), "more outlet", most=_MOST_OUTLETS)
    return listing([*few, rest] if rest else few)


def changes(story: Story) -> list[str]:
    """Return what new articles did to a story, where that was asked."""
    if story.status is None:
        return []
    others = len(story.merged)
    merged = f"one with {others} other {'story' if others == 1 else 'stories'} now"
    return [story.status, *([merged] if others else [])]


def sentences_of(story: Story, most: int | None = None) -> list[SummarySentence]:
    """Return the first sentences to show of a story: its news, then those of its summary."""
    told = story.summary.sentences if story.summary is not None else ()
    once = {place_of(one.place): one for one in reversed([*story.news, *told])}
    return list(reversed(once.values()))[:most]


def sections(blocks: Sequence[str]) -> bool:
    """Whether blocks of text are the lists behind the stories, each below its heading."""
    heads = [block.partition("\n")[0] for block in blocks]
    lines = [line for block in blocks for line in block.split("\n")[1:]]
    return set(heads) <= {ALONE, NOTES} and all(line.startswith("- ") for line in lines)
