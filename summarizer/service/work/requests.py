"""Requests as values: for a summary or stories, stored as JSON until its turn comes; for claims."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarizer.articles import Article
from summarizer.options import Options
from summarizer.summary import Summary

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.claims import Place

_OPTIONS = frozenset(one.name for one in dataclasses.fields(Options))


@dataclass(frozen=True, slots=True)
class Pile:
    """How a mixed pile is told story by story; see `summarizer.stories.find_stories`."""

    min_articles: int = 2
    window_days: int | None = None
    summaries: bool = True
    top: int | None = None


@dataclass(frozen=True, slots=True)
class SummaryRequest:
    """The articles and options of a summary, and the notes of reading them.

    A request that is `shown` keeps its articles as long as its summary, so that the page can show
    both; `names` are titles, by article id, for those without outlet and title. `since` is an
    earlier summary that its readers know. With a `pile` the request is for stories.
    """

    articles: tuple[Article, ...]
    options: Options
    explain: bool = False
    notes: tuple[str, ...] = ()
    shown: bool = False
    names: Mapping[str, str] = field(default_factory=dict)
    since: Summary | None = None
    pile: Pile | None = None

    @property
    def size(self) -> int:
        """The code points of all articles."""
        return sum(len(article.text) for article in self.articles)

    def to_json(self) -> str:
        """Return the request as JSON."""
        return json.dumps(
            {
                "articles": [article.to_json() for article in self.articles],
                "options": dataclasses.asdict(self.options),
                "explain": self.explain,
                "notes": self.notes,
                "shown": self.shown,
                "names": self.names,
                "since": self.since and self.since.to_dict(),
                "pile": self.pile and dataclasses.asdict(self.pile),
            }
        )

    @classmethod
    def from_json(cls, text: str) -> SummaryRequest:
        """Return the request that `to_json` wrote, also that of an earlier version."""
        data = json.loads(text)
        since, pile = data.get("since"), data.get("pile")
        options = {name: value for name, value in data["options"].items() if name in _OPTIONS}
        return cls(
            articles=tuple(map(Article.from_json, data["articles"])),
            options=Options(**options),
            explain=data["explain"],
            notes=tuple(data["notes"]),
            shown=data.get("shown", False),
            names=data.get("names", {}),
            since=None if since is None else Summary.from_dict(since),
            pile=None if pile is None else Pile(**pile),
        )


@dataclass(frozen=True, slots=True)
class ClaimsRequest:
    """The articles, the claims of which is asked who reports them, and the notes of reading."""

    articles: tuple[Article, ...]
    claims: tuple[str | Place, ...]
    options: Options
    every_place: bool = False
    notes: tuple[str, ...] = ()

    @property
    def size(self) -> int:
        """The code points of all articles and claims."""
        texts = [claim for claim in self.claims if isinstance(claim, str)]
        return sum(map(len, texts)) + sum(len(article.text) for article in self.articles)
