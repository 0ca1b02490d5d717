"""Groups in, stories out: each with its title, its days, its sources and its summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.errors import NothingToSummarizeError
from summarizer.method.arrays import distinct, members_of
from summarizer.method.clustering.connected_components import merge_labels
from summarizer.method.preparation.headlines import headlines
from summarizer.method.preparation.outlets import outlet_of
from summarizer.pipeline import summarize
from summarizer.stories.constants import STORY_CONSTANTS
from summarizer.stories.notices import may_all_be_notices
from summarizer.stories.passages import with_guests
from summarizer.stories.terms import weighted
from summarizer.story import Days, Stories, Story
from summarizer.summary import ArticleRecord
from summarizer.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Article
    from summarizer.encoders import Encoder
    from summarizer.options import Options
    from summarizer.stories.sketches import Sketch
    from summarizer.summary import Summary

    Progress = Callable[[str, int, int], None]

_ID_DIGITS = 12  # hexadecimal, as in the id of an article without one
_TITLE_WORDS = 12  # of a text without a headline


def tell(  # noqa: PLR0913, PLR0917 - articles, their groups, and how to tell them
    articles: Sequence[Article],
    sketches: Sequence[Sketch],
    labels: NDArray[np.intp],
    options: Options,
    encoder: Encoder | None,
    min_articles: int,
    progress: Progress | None = None,
) -> Stories:
    """Return the groups as stories; without an encoder they have no summaries.

    Articles without a usable sentence, such as copies of a notice, are no story: they stay alone.
    `articles` are completed and in canonical order, as `sketches` and `labels`, shape (n,), are.
    """
    groups = [rows.tolist() for rows in members_of(labels)]
    kept, stories, notes = [], [], []
    for rows in groups:
        if len(rows) < min_articles:
            continue
        if may_all_be_notices([articles[row] for row in rows]):
            notes.append(_no_story(articles, rows))
        else:
            kept.append(rows)
    for number, story in enumerate(with_guests(articles, sketches, kept, STORY_CONSTANTS), start=1):
        check()
        members = [articles[row] for row in story.rows]
        known = [sketches[row] for row in story.rows]
        asked = options.replace(exclude=story.passed_over)
        try:
            summary = summarize(members, asked, encoder=encoder) if encoder else None
        except NothingToSummarizeError as error:
            notes.append(f"no story of {members[0].id!r} and what is like it: {error}")
        else:
            guests = {articles[row].id for row in story.guests}
            stories.append(told(members, known, summary, guests))
        if progress is not None:
            progress("telling", number, len(kept))
    in_stories = {one for story in stories for one in story.articles}
    return Stories(
        stories=tuple(sorted(stories, key=_rank)),
        alone=tuple(one.id for one in articles if one.id not in in_stories),
        articles=tuple(map(ArticleRecord.of, articles)),
        notes=(*notes, *told_twice(stories)),
    )


def _no_story(articles: Sequence[Article], rows: Sequence[int]) -> str:
    """Return the note on a group of articles that tell of pages alone, and are no story."""
    return (
        f"no story of {articles[rows[0]].id!r} and what is like it: each speaks of a page "
        "alone, as an archive does where the article is missing"
    )


def told_twice(stories: Iterable[Story]) -> list[str]:
    """Return a note on each article that is in several stories."""
    titles: dict[str, list[str]] = {}
    for story in stories:
        for article in story.articles:
            titles.setdefault(article, []).append(story.title)
    return [
        f"article {article!r} tells several events and is in several stories: "
        + ", ".join(map(repr, sorted(found)))
        for article, found in sorted(titles.items())
        if len(found) > 1
    ]


def told(
    articles: Sequence[Article],
    sketches: Sequence[Sketch],
    summary: Summary | None,
    guests: Collection[str] = (),
) -> Story:
    """Return the story of some articles in canonical order, given its summary if there is one.

    Its id is the first 12 hex digits of the SHA-256 of its earliest article's text: it stays while
    later articles join. Articles without a date are later than all with one. Those with the ids
    `guests` tell it beside another story, and give it no id.
    """
    days = sorted(article.published for article in articles if article.published)
    own = [article for article in articles if article.id not in guests] or articles
    earliest = min(own, key=lambda one: (one.published or "9999", one.id, one.sha256))
    title = (summary and summary.title) or _headline(articles, sketches)
    return Story(
        id=earliest.sha256[:_ID_DIGITS],
        title=title,
        articles=tuple(article.id for article in articles),
        published=Days(days[0], days[-1]) if days else None,
        sources=len({outlet_of(one) or f"article {one.id}" for one in articles}),
        independent_sources=independent(sketches, summary),
        summary=summary,
    )


def independent(sketches: Sequence[Sketch], summary: Summary | None) -> int:
    """Return the number of lineages of some articles: those that go back to one text count once.

    A summary knows them. Without one, articles count as copies if they share nearly all words.
    """
    if summary is not None:
        return len(sketches) - sum(len(one.articles) - 1 for one in summary.lineages)
    rows = weighted([one.words for one in sketches])
    shared = (rows @ rows.T).tocoo()
    copies = shared.data >= STORY_CONSTANTS.copies
    left, right = (places[copies].astype(np.intp) for places in (shared.row, shared.col))
    return len(distinct(merge_labels(np.arange(len(sketches), dtype=np.intp), left, right)))


def _rank(story: Story) -> tuple[int, int, str]:
    last = story.published.last if story.published else ""
    return -story.independent_sources, -int(last.replace("-", "") or 0), story.id


def _headline(articles: Sequence[Article], sketches: Sequence[Sketch]) -> str:
    """Return the headline of the most central article, or without one the start of its text."""
    rows = weighted([sketch.words for sketch in sketches])
    nearness = np.round(rows @ rows.mean(axis=0), 4).tolist()
    ranked = sorted(zip((-one for one in nearness), range(len(articles)), strict=True))
    titled = {owner.id: one.text for one in headlines(articles) for owner in one.articles}
    for _, row in ranked:
        if articles[row].id in titled:
            return titled[articles[row].id]
    first = articles[ranked[0][1]]
    return " ".join(fold(first.title or first.text).split()[:_TITLE_WORDS])
