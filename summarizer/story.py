"""Stories: groups of articles about one event, found in a mixed pile, each with its summary."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from summarizer.summary import ArticleRecord, Summary

if TYPE_CHECKING:
    from summarizer.summary import SummarySentence

SCHEMA = "multidoc-summarizer/stories/1"
"""What stories in JSON name as their schema."""

StoryStatus = Literal["new", "more sources", "changed", "known"]
"""What new articles did to a story: founded it, joined it, joined it with news, nothing."""


class Days(NamedTuple):
    """The first and the last day on which the articles of a story were published, as ISO dates."""

    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Story:
    """The articles about one event.

    `articles` are their ids, in canonical order. `title` is the story's, without an outlet's name.
    `published` is None where no article has a date. `sources` counts the outlets, and
    `independent_sources` the lineages. `summary` is None where none was asked for. `status` and
    `merged`, the ids of the stories that are one with it now, tell what new articles changed;
    `news` are sentences of theirs that no earlier article reports, each with its own status.
    """

    id: str
    title: str
    articles: tuple[str, ...]
    published: Days | None
    sources: int
    independent_sources: int
    summary: Summary | None = None
    status: StoryStatus | None = None
    merged: tuple[str, ...] = ()
    news: tuple[SummarySentence, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the story as the JSON Schema describes it."""
        news = [sentence.to_dict() for sentence in self.news]
        changes = {"status": self.status, "merged": list(self.merged), "news": news}
        return {
            "id": self.id,
            "title": self.title,
            "articles": list(self.articles),
            "published": None if self.published is None else self.published._asdict(),
            "sources": self.sources,
            "independent_sources": self.independent_sources,
            "summary": None if self.summary is None else self.summary.to_dict(),
            **(changes if self.status else {}),
        }

    @classmethod
    def from_valid(cls, data: dict[str, Any]) -> Story:
        """Return the story that `to_dict` wrote, without what had changed in it."""
        return cls(
            id=data["id"],
            title=data["title"],
            articles=tuple(data["articles"]),
            published=data["published"] and Days(**data["published"]),
            sources=data["sources"],
            independent_sources=data["independent_sources"],
            summary=data["summary"] and Summary.from_valid(data["summary"]),
        )

    @property
    def rank(self) -> tuple[int, int, str]:
        """What stories are sorted by: independent sources, then the newest article, then the id."""
        last = self.published.last if self.published else ""
        digits = "".join(filter(str.isdecimal, last))
        return -self.independent_sources, -int(digits or 0), self.id


@dataclass(frozen=True, slots=True)
class Stories:
    """The stories of a pile: those on most independent sources first, and then the freshest.

    `alone` are the ids of the articles that share their event with no other; each article of the
    pile is in a story or alone. `articles` are the records of all, in canonical order.
    """

    stories: tuple[Story, ...]
    alone: tuple[str, ...]
    articles: tuple[ArticleRecord, ...]
    notes: tuple[str, ...] = ()

    @classmethod
    def from_valid(cls, data: dict[str, Any]) -> Stories:
        """Return the stories that `to_dict` wrote, without what had changed in them."""
        return cls(
            stories=tuple(map(Story.from_valid, data["stories"])),
            alone=tuple(data["alone"]),
            articles=tuple(map(ArticleRecord.from_dict, data["articles"])),
            notes=tuple(data["notes"]),
        )

    def with_notes(self, notes: tuple[str, ...]) -> Stories:
        """Return these stories with the notes added behind their own."""
        return dataclasses.replace(self, notes=self.notes + notes)

    def top(self, number: int | None) -> Stories:
        """Return the first stories and a note that counts the others; None is all."""
        others = self.stories[number:] if number is not None else ()
        if not others:
            return self
        articles = sum(len(story.articles) for story in others)
        note = f"stories that are not shown: {len(others)}; their articles: {articles}"
        return dataclasses.replace(self, stories=self.stories[:number]).with_notes((note,))

    def to_dict(self) -> dict[str, Any]:
        """Return the stories as the JSON Schema describes them."""
        return {
            "schema": SCHEMA,
            "stories": [story.to_dict() for story in self.stories],
            "alone": list(self.alone),
            "articles": [article.to_dict() for article in self.articles],
            "notes": list(self.notes),
        }
