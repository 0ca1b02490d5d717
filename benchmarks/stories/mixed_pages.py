"""`python -m benchmarks.stories.mixed_pages`: 100 saved pages of many outlets, in stories.

Reports of some events of ECB+, look-alike ones among them, and of some topics of Multi-News, as
many of each as the lot says, are set in the layouts of the benchmark of readers: with menus, links
and advertisements around them, under invented outlets, and dated by lot within one week. The pages
are read, grouped and told as `summarizer stories` does it. Each story is printed, to be read in
full; "!" marks what the labels of the sets call wrong: an article of another event than most of its
story.
"""

from __future__ import annotations

import os
import random
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.readers.layouts import LAYOUTS
from benchmarks.readers.stories import Story
from benchmarks.record import read as recorded
from benchmarks.record import write
from benchmarks.stories.measures import agreement
from benchmarks.stories.piles import piles
from summarizer import find_stories, read

if TYPE_CHECKING:
    from benchmarks.stories.piles import Pile
    from summarizer import Stories

_SEED = 20
_PAGES = 100
_EVENTS = 60  # at most, until there are pages enough
_SIZES = (1, 1, 2, 3, 4, 5)
_OUTLETS = ("The Valley Herald", "Coast Courier", "Daily Ledger", "Metro Star", "North Wire")
_HEADLINE = 14  # words of a first line that is a headline, at most
_TITLE = 10  # words of a text without one
_SHOWN = 14  # words of an article, to know it again


def main() -> int:
    """Make, read and group the pages, print the stories, and return 0; 1 without data."""
    data = os.environ.get("SUMMARIZER_DATA")
    if not data:
        print("SUMMARIZER_DATA is not set: no articles for the pages", file=sys.stderr)
        return 1
    with TemporaryDirectory() as folder:
        events = _written(Path(folder), piles(Path(data)))
        articles = read([folder]).articles
    found = find_stories(articles)
    starts = {one.id: " ".join(one.text.split()[:_SHOWN]) for one in articles}
    wrong = 0
    for story in found.stories:
        usual, count = Counter(events[one] for one in story.articles).most_common(1)[0]
        others = {one for one in story.articles if events[one] != usual or count == 1}
        wrong += len(others)
        print(f"\n{story.title}")
        for one in story.articles:
            print("  ", "!" if one in others else " ", one, events[one], starts[one])
    print("\nalone", *(f"    {one} {events[one]} {starts[one]}" for one in found.alone), sep="\n")
    figures = {
        "pages": len(events),
        "read": len(articles),
        "in stories": len(articles) - len(found.alone),
        "wrong": wrong,
        **_scores(found, events),
    }
    print(figures)
    write("stories.json", {**recorded("stories.json"), "mixed pages": figures})
    return 0


def _scores(found: Stories, events: dict[str, str]) -> dict[str, float]:
    """Return how well the stories agree with the events of their articles."""
    groups = {one: one for one in found.alone}
    groups |= {one: story.id for story in found.stories for one in story.articles}
    return agreement([events[one] for one in groups], list(groups.values()))


def _written(folder: Path, sets: list[Pile]) -> dict[str, str]:
    """Write the pages, and return the event of each by its name."""
    draw = random.Random(_SEED)  # noqa: S311 - a sample, no secret
    of_events: dict[str, list[str]] = {}
    for pile in (sets[0], sets[-1]):
        for article, event, _ in pile.rows:
            if not event.startswith("en-") and len(article.text.split()) > _HEADLINE:
                of_events.setdefault(event, []).append(article.text)
    layouts = [one for one in LAYOUTS if one.language == "en" and one.kept is None]
    names = sorted(of_events)
    draw.shuffle(names)
    events: dict[str, str] = {}
    for event in names[:_EVENTS]:
        texts = of_events[event]
        for text in draw.sample(texts, min(len(texts), draw.choice(_SIZES))):
            if len(events) < _PAGES:
                name = f"page-{len(events):03}"
                page = draw.choice(layouts).page(_story(text, draw))
                (folder / f"{name}.html").write_bytes(page.data)
                events[name] = event
    return events


def _story(text: str, draw: random.Random) -> Story:
    """Return an article as a layout takes it: its first line is the headline if it is short."""
    lines = [" ".join(line.split()) for line in text.split("\n")]
    first, *rest = [line for line in lines if " " in line]
    is_headline = rest and len(first.split()) <= _HEADLINE
    title = first if is_headline else " ".join(first.split()[:_TITLE])
    return Story(
        title=title,
        outlet=draw.choice(_OUTLETS),
        date=f"2024-03-{draw.randint(4, 10):02}",
        author="Ada Lindqvist",
        paragraphs=tuple(rest if is_headline else [first, *rest]),
    )


if __name__ == "__main__":
    sys.exit(main())
