"""Piles of articles whose events are known, from the sets in `SUMMARIZER_DATA`.

The articles are completed as `find_stories` completes them: with the titles and dates in their
texts.
"""

from __future__ import annotations

import json
import random
import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from summarizer import Article
from summarizer.method.preparation import completed
from summarizer.stories.sketches import style_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from summarizer import Encoder

_WORDS = 200  # of a brief: about the length of the reports that one event has in several outlets
_FEWEST_WORDS = 60  # of a brief that reports: shorter ones are notices of archives and networks
_SHORT = 100  # words of a report as an overview of the news gives it, below its headline
_EVENT = 3  # articles of an event in a pile of few on each
_SIZES = (1, 1, 1, 2, 3, 5, 8)  # the same in a pile in which many events have one article
_SEED = 7


@dataclass(frozen=True)
class Pile:
    """Articles in canonical order, the event of each, and a family of events that look alike."""

    name: str
    articles: tuple[Article, ...]
    events: tuple[str, ...]
    families: tuple[str, ...]

    @classmethod
    def of(cls, name: str, rows: Iterable[tuple[Article, str, str]]) -> Pile:
        """Return the pile of articles with their events and families."""
        ordered = sorted(rows, key=lambda row: row[0].id)
        articles, events, families = zip(*ordered, strict=True)
        return cls(name, articles, events, families)

    @property
    def rows(self) -> list[tuple[Article, str, str]]:
        """The articles with their events and families."""
        return list(zip(self.articles, self.events, self.families, strict=True))

    def half(self, number: int) -> Pile:
        """Return the part of every second family, from the first or the second on."""
        kept = set(sorted(set(self.families))[number::2])
        return Pile.of(f"{self.name}/{number}", (row for row in self.rows if row[2] in kept))

    def thinned(self, name: str, sizes: Sequence[int]) -> Pile:
        """Return the pile with as many articles of each event as `sizes` say, drawn by lot."""
        draw = random.Random(_SEED)  # noqa: S311 - a sample, no secret
        of_events: dict[str, list[tuple[Article, str, str]]] = {}
        for row in self.rows:
            of_events.setdefault(row[1], []).append(row)
        kept = (
            draw.sample(rows, min(len(rows), draw.choice(sizes)))
            for _, rows in sorted(of_events.items())
        )
        return Pile.of(f"{self.name}, {name}", (row for rows in kept for row in rows))


def piles(data: Path) -> list[Pile]:
    """Return the piles: ECB+ as it is, thinned and cut; briefs of Multi-News; topics."""
    ecb = Pile.of("ECB+", _ecb(data))
    briefs = Pile.of("briefs", _briefs(data))
    return [
        ecb,
        ecb.thinned("three an event", (_EVENT,)),
        ecb.thinned("many alone", _SIZES),
        Pile.of("ECB+, short below a headline", _headed(data)),
        briefs,
        briefs.thinned("many alone", _SIZES),
        Pile.of("topics", _topics(data)),
    ]


def lines(file: Path) -> list[dict[str, Any]]:
    """Return the objects of a file, one a line."""
    return [json.loads(line) for line in file.read_text("utf-8").split("\n") if line]


def _ecb(data: Path) -> Iterable[tuple[Article, str, str]]:
    for one in lines(data / "corpus_ecbplus.jsonl"):
        yield _completed(one["text"], one["id"]), one["label"], one["topic"]


def _headed(data: Path) -> Iterable[tuple[Article, str, str]]:
    """Yield the openings of the reports of ECB+ that have a headline; their outlets are unknown."""
    for one in lines(data / "corpus_ecbplus.jsonl"):
        article = _completed(_beginning(one["text"], _SHORT), one["id"])
        if style_of(article.title or "", article.language):
            yield article, one["label"], one["topic"]


def _topics(data: Path) -> Iterable[tuple[Article, str, str]]:
    """Yield all documents of English topics, notices of archives among them."""
    for name in ("multinews_dev.jsonl", "multiling2011.jsonl"):
        for topic in lines(data / name):
            if topic.get("lang", "en") == "en":
                for one in topic["documents"]:
                    name_of_one = f"{topic['id']}/{one['id']}"
                    article = _completed(one["text"], name_of_one, one.get("title") or None)
                    yield article, topic["id"], topic["id"]


def _briefs(data: Path) -> Iterable[tuple[Article, str, str]]:
    """Yield the openings of the reports of Multi-News."""
    for topic in lines(data / "multinews_dev.jsonl"):
        for one in topic["documents"]:
            text = _beginning(one["text"], _WORDS)
            if len(text.split()) >= _FEWEST_WORDS:
                yield _completed(text, f"{topic['id']}/{one['id']}"), topic["id"], topic["id"]


def _beginning(text: str, number: int) -> str:
    """Return a text up to the end of its word of that number."""
    words = list(islice(re.finditer(r"\S+", text), number))
    return text[: words[-1].end()] if words else text


def _completed(text: str, name: str, title: str | None = None) -> Article:
    return completed(Article(text, id=name, title=title))[0]


def encoded(pile: Pile, encoder: Encoder) -> NDArray[Any]:
    """Return the vectors of a pile's openings, shape (n, d)."""
    from summarizer.stories.openings import opening_of  # noqa: PLC0415 - a part of what is measured

    return encoder.encode([opening_of(article) for article in pile.articles])
