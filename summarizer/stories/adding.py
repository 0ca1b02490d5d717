"""New articles join or found stories of a stream; what is too old for more is let go."""

from __future__ import annotations

import dataclasses
import hashlib
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from summarizer.cancellation import check
from summarizer.errors import NothingToSummarizeError
from summarizer.options import Options
from summarizer.pipeline import summarize
from summarizer.stories.constants import STORY_CONSTANTS
from summarizer.stories.grouping import grouped
from summarizer.stories.kept import Kept, KeptArticle
from summarizer.stories.news import summarized_since
from summarizer.stories.notices import may_all_be_notices
from summarizer.stories.openings import Openings
from summarizer.stories.passages import with_guests
from summarizer.stories.sketches import sketched
from summarizer.stories.telling import told, told_twice
from summarizer.stories.window import closed_on, day_after, days_before, fresh_of
from summarizer.story import Stories, Story
from summarizer.summary import ArticleRecord, EncoderRecord
from summarizer.threads import one_blas_thread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from summarizer.articles import Article
    from summarizer.encoders import Encoder
    from summarizer.stories.passages import Members
    from summarizer.stories.sketches import Sketch
    from summarizer.story import StoryStatus
    from summarizer.summary import Summary, SummarySentence

    Progress = Callable[[str, int, int], None]

WINDOW = 7
"""Days for which a story stays open after its newest article, unless a caller says otherwise."""

_DIGITS = 12  # of a checksum, as in the id of a story


@dataclass(frozen=True, kw_only=True)
class Telling:
    """How the stories of a stream are told; `find_stories` says what each setting means."""

    options: Options = Options()
    min_articles: int = 2
    summaries: bool = True
    window_days: int = WINDOW


class Added(NamedTuple):
    """What a run made of a stream: its open stories, what the next run needs, what is closed now.

    `unchanged` are the ids of the stories that nothing joined.
    """

    stories: Stories
    kept: Kept
    closed: Stories
    unchanged: frozenset[str]


class _Pile(NamedTuple):
    """The open articles and the new ones, in canonical order, with what they are compared by."""

    articles: list[KeptArticle]
    sketches: list[Sketch]
    openings: Openings

    def kept(self) -> tuple[KeptArticle, ...]:
        """Return the articles with the vectors of the openings that are encoded by now."""
        rows = self.openings.known
        pairs = zip(self.articles, rows, strict=True)
        return tuple(dataclasses.replace(one, vector=row) for one, row in pairs)


def add(
    kept: Kept,
    articles: Iterable[Article],
    telling: Telling,
    encoder: Encoder,
    progress: Progress | None = None,
) -> Added:
    """Return the stories of a stream after new articles.

    A story keeps its articles and its id; of stories that become one the oldest gives the id, and
    the one names the others as `merged`. Each says its `status`: what the new articles did to it. A
    story is closed, and no longer compared, once the stream is `window_days` beyond its newest
    article. The day of a stream is the median of a run's articles, so that one with a wrong date
    closes nothing, and it never goes back. An article that is known already changes nothing.

    Raises:
        InputError: two articles state one id.
        ModelError: the encoder is missing, or is not what its checksum says.
    """
    fresh, notes = fresh_of(articles, kept)
    day = day_after(fresh, kept.day)
    kept, closed = closed_on(kept, day, telling.window_days)
    pile = _pile(kept, fresh, day, encoder, progress)
    stories = []
    groups = _groups_of(pile, kept, day, telling)
    for number, (members, before) in enumerate(groups, start=1):
        check()
        found, missing = _story(members, before, pile, telling, encoder)
        stories += [found] if found else []
        notes += missing
        if progress is not None:
            progress("telling", number, len(groups))
    in_order = _in_order(stories, kept)
    same = {(story.id, story.articles) for story in kept.stories}
    unchanged = (story.id for story in in_order if (story.id, story.articles) in same)
    chosen = EncoderRecord.of(pile.openings.encoder)
    after = Kept(kept.runs + 1, day, kept.feed, chosen, pile.kept(), in_order)
    return Added(_result(in_order, pile, notes), after, closed, frozenset(unchanged))


def _groups_of(
    pile: _Pile, kept: Kept, day: str, telling: Telling
) -> list[tuple[Members, list[Story]]]:
    """Return what tells each story of a pile, with the earlier stories that are one in it."""
    with one_blas_thread():
        vectors = pile.openings.vectors
        labels = grouped(pile.sketches, vectors, window_days=telling.window_days)
    first = days_before(day, telling.window_days)
    groups = _groups(labels, pile.articles, kept.stories, first)
    groups = [one for one in groups if one[1] or _founds_a_story(one[0], pile, telling)]
    return _with_guests(groups, labels, pile)


def _result(in_order: tuple[Story, ...], pile: _Pile, notes: Iterable[str]) -> Stories:
    """Return the stories of a pile with its other articles, and what should be known of them."""
    inside = {article for story in in_order for article in story.articles}
    return Stories(
        stories=in_order,
        alone=tuple(one.article.id for one in pile.articles if one.article.id not in inside),
        articles=tuple(ArticleRecord.of(one.article) for one in pile.articles),
        notes=(*notes, *told_twice(in_order)),
    )


def _in_order(stories: Sequence[Story], kept: Kept) -> tuple[Story, ...]:
    """Return the stories by their rank, each under an id of its own."""
    apart = _apart(stories, {story.id for story in kept.stories})
    return tuple(sorted(apart, key=lambda story: story.rank))


def _founds_a_story(rows: Sequence[int], pile: _Pile, telling: Telling) -> bool:
    """Return whether articles that are in no story are enough for one, and not notices alone."""
    enough = len(rows) >= telling.min_articles
    return enough and not may_all_be_notices([pile.articles[row].article for row in rows])


def _pile(
    kept: Kept,
    fresh: Sequence[Article],
    day: str,
    encoder: Encoder,
    progress: Progress | None,
) -> _Pile:
    """Return the open articles and the new ones; vectors of another encoder are forgotten."""
    new = [KeptArticle(one, None, day, kept.runs) for one in fresh]
    pile = sorted([*kept.articles, *new], key=lambda one: (one.article.id, one.article.sha256))
    articles = [one.article for one in pile]
    openings = Openings(articles, encoder, [one.vector for one in pile], progress)
    if kept.encoder != EncoderRecord.of(openings.encoder):
        openings = Openings(articles, encoder, progress=progress)
    return _Pile(pile, sketched(articles, openings.tongues), openings)


def _groups(
    labels: NDArray[np.intp], pile: Sequence[KeptArticle], stories: Sequence[Story], first: str
) -> list[tuple[list[int], list[Story]]]:
    """Return the rows of each group with the earlier stories in it, which stay whole.

    `labels`, shape (n,), are those of the articles compared anew. A story goes where most of its
    articles from the `first` day of the window on do, and so becomes one with another there.
    """
    rows = {one.article.id: row for row, one in enumerate(pile)}
    groups: dict[int, tuple[list[int], list[Story]]] = {}
    free = set(rows.values())
    for story in stories:
        members = [rows[article] for article in story.articles]
        recent = [row for row in members if not pile[row].day or pile[row].day >= first]
        counts = Counter(labels[recent or members].tolist())
        label = min(counts, key=lambda label: (-counts[label], label))
        inside, before = groups.setdefault(label, ([], []))
        inside += members
        before.append(story)
        free.difference_update(members)
    for row in sorted(free):
        groups.setdefault(int(labels[row]), ([], []))[0].append(row)
    return [(sorted(set(inside)), before) for _, (inside, before) in sorted(groups.items())]


def _with_guests(
    groups: Sequence[tuple[list[int], list[Story]]], labels: NDArray[np.intp], pile: _Pile
) -> list[tuple[Members, list[Story]]]:
    """Return each story with what tells it beside another one, now or in an earlier run.

    An article that is in several groups is a guest in all but the one it is compared with now.
    """
    counts = [Counter(labels[rows].tolist()) for rows, _ in groups]
    homes: dict[int, int] = {}
    for number, (rows, _) in enumerate(groups):
        for row in rows:
            label = int(labels[row])
            if row not in homes or counts[number][label] > counts[homes[row]][label]:
                homes[row] = number
    own = [[row for row in rows if homes[row] == n] for n, (rows, _) in enumerate(groups)]
    articles = [one.article for one in pile.articles]
    found = with_guests(articles, pile.sketches, own, STORY_CONSTANTS)
    return [
        (story.joined_by(rows), before) for story, (rows, before) in zip(found, groups, strict=True)
    ]


def _story(
    members: Members,
    before: Sequence[Story],
    pile: _Pile,
    telling: Telling,
    encoder: Encoder,
) -> tuple[Story | None, list[str]]:
    """Return the story of some rows, with its status, and a note if it cannot be summarised.

    Articles without a usable sentence, such as copies of a notice, found no story.
    """
    articles = [pile.articles[row].article for row in members.rows]
    oldest = min(before, key=_age, default=None)
    known = oldest.articles if oldest else ()
    joined = {article.id for article in articles}.difference(known)
    merged = tuple(sorted(one.id for one in before if one is not oldest))
    if oldest is not None and not joined:
        return dataclasses.replace(oldest, status="known", merged=merged, news=()), []
    options = telling.options.replace(exclude=members.passed_over)
    asked = dataclasses.replace(telling, options=options)
    summary, news, notes = _summary(articles, joined, oldest, asked, encoder)
    if oldest is None and notes:
        return None, notes
    guests = {pile.articles[row].article.id for row in members.guests}
    story = told(articles, [pile.sketches[row] for row in members.rows], summary, guests)
    if oldest is None:
        return dataclasses.replace(story, status="new"), notes
    more = story.independent_sources > oldest.independent_sources
    status: StoryStatus = "changed" if news else "more sources" if more else "known"
    changes: dict[str, Any] = {"status": status, "merged": merged, "news": news}
    return dataclasses.replace(story, id=oldest.id, **changes), notes


def _summary(
    articles: Sequence[Article],
    joined: set[str],
    oldest: Story | None,
    telling: Telling,
    encoder: Encoder,
) -> tuple[Summary | None, tuple[SummarySentence, ...], list[str]]:
    """Return the summary, the news of those that joined, and a note if there is no summary."""
    if not telling.summaries:
        return None, (), []
    earlier = oldest.summary if oldest else None
    try:
        if earlier is None:
            return summarize(articles, telling.options, encoder=encoder), (), []
        return *summarized_since(articles, joined, earlier, telling.options, encoder), []
    except NothingToSummarizeError as error:
        first = articles[0].id
        return None, (), [f"no story of {first!r} and what is like it: {error}"]


def _age(story: Story) -> tuple[str, str]:
    return story.published.first if story.published else "9999", story.id


def _apart(stories: Iterable[Story], taken: set[str]) -> list[Story]:
    """Return the stories, a new one under an id of its own if another is founded on its text."""
    ids, apart = set(taken), []
    for story in stories:
        name = story.id
        while story.status == "new" and name in ids:
            name = hashlib.sha256(f"{name} {story.articles[0]}".encode()).hexdigest()[:_DIGITS]
        ids.add(name)
        apart.append(dataclasses.replace(story, id=name))
    return apart
