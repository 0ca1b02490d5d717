"""The window of a stream: which articles are new to it, what is open, and what is closed."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import TYPE_CHECKING

from summarizer.articles import canonical
from summarizer.cancellation import checked
from summarizer.method.preparation import completed
from summarizer.stories.constants import STORY_CONSTANTS
from summarizer.story import Stories
from summarizer.summary import ArticleRecord

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.articles import Article
    from summarizer.stories.kept import Kept

_DIGITS = 12  # of a checksum, behind an id that another article has


def fresh_of(articles: Iterable[Article], kept: Kept) -> tuple[list[Article], list[str]]:
    """Return the new articles, completed, under ids of their own, and notes on them."""
    known = {one.article.id: one.article for one in kept.articles}
    fresh, notes, again = [], [], 0
    for given in checked(canonical(articles)):
        article, missed = completed(given)
        same = known.get(article.id)
        if same is not None and same.sha256 == article.sha256:
            again += 1
            continue
        if same is not None:  # files of the same name on two days
            name = f"{article.id}-{article.sha256[:_DIGITS]}"
            if name in known:
                again += 1
                continue
            article = dataclasses.replace(article, id=name)
        known[article.id] = article
        fresh.append(article)
        notes += missed
    if again:
        notes.append(f"articles that are known already: {again}")
    return fresh, notes


def day_after(fresh: Sequence[Article], before: str) -> str:
    """Return the day that a stream has reached: the median of the new articles, or the old one."""
    days = sorted(article.published for article in fresh if article.published)
    return max(before, days[len(days) // 2]) if days else before


def closed_on(kept: Kept, day: str, window_days: int) -> tuple[Kept, Stories]:
    """Return what stays open on that day, and what no later article can join.

    A story is closed when its newest article is older than the window, and when its first one came
    `lasting_days` ago: what goes on every day would grow for ever, and is told anew.
    """
    first = days_before(day, window_days)
    recent = {
        one.article.id
        for one in kept.articles
        if (one.day >= first if one.day else kept.runs - one.run <= window_days)
    }
    going = _ending(kept, day, recent, max(window_days, STORY_CONSTANTS.lasting_days))
    inside = {article for story in kept.stories for article in story.articles}
    gone = {article for story in kept.stories if story.id in going for article in story.articles}
    gone |= {one.article.id for one in kept.articles} - inside - recent
    closed = [one for one in kept.articles if one.article.id in gone]
    open_still = tuple(story for story in kept.stories if story.id not in going)
    gone -= {article for story in open_still for article in story.articles}  # it tells both
    articles = (one for one in kept.articles if one.article.id not in gone)
    return dataclasses.replace(kept, articles=tuple(articles), stories=open_still), Stories(
        stories=tuple(story for story in kept.stories if story.id in going),
        alone=tuple(one.article.id for one in closed if one.article.id not in inside),
        articles=tuple(ArticleRecord.of(one.article) for one in closed),
    )


def _ending(kept: Kept, day: str, recent: set[str], lasting: int) -> set[str]:
    """Return the ids of stories without a recent article, and of those that began too long ago."""
    begun = days_before(day, lasting)
    old = {
        one.article.id
        for one in kept.articles
        if (one.arrived < begun if one.arrived else kept.runs - one.run > lasting)
    }
    return {
        story.id
        for story in kept.stories
        if recent.isdisjoint(story.articles) or not old.isdisjoint(story.articles)
    }


def days_before(day: str, number: int) -> str:
    """Return the day that is a number of days before another one; empty where that is none."""
    if not day:
        return ""
    return date.fromordinal(max(1, date.fromisoformat(day).toordinal() - number)).isoformat()
