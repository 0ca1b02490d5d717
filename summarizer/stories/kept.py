"""What a stream of articles keeps from one run to the next, as values and as lines of JSON."""

from __future__ import annotations

import base64
import dataclasses
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from summarizer.articles import Article
from summarizer.errors import InputError
from summarizer.story import Story
from summarizer.summary import EncoderRecord

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

SCHEMA = "multidoc-summarizer/stream/1"
"""What the first line names as its schema."""

_BYTES = "<f4"  # float32 in little endian, on every machine


@dataclass(frozen=True)
class KeptArticle:
    """An article whose story is open, with the vector of its opening as the encoder gave it.

    `vector`, shape (d,), is a unit row, None if nothing asked for it yet. `arrived` is the day of
    the run that brought it, an ISO date, which stands for the one on which it was published where
    that is not known; it is empty if no article of the stream has a date. `run` is the number of
    that run, from 0.
    """

    article: Article
    vector: NDArray[np.float32] | None
    arrived: str
    run: int

    @property
    def day(self) -> str:
        """The day on which it appeared."""
        return self.article.published or self.arrived


@dataclass(frozen=True)
class Kept:
    """All that later articles are compared with: what is open after a number of runs.

    `articles` stand in canonical order, `stories` by rank. `day` is the one that the stream has
    reached, an ISO date or empty; `feed` names its feed, once it has one.
    """

    runs: int = 0
    day: str = ""
    feed: str = ""
    encoder: EncoderRecord | None = None
    articles: tuple[KeptArticle, ...] = ()
    stories: tuple[Story, ...] = ()

    def lines(self) -> Iterator[str]:
        """Yield the lines of JSON: what is known of all, the articles, the stories."""
        encoder = self.encoder and dataclasses.asdict(self.encoder)
        head = {"runs": self.runs, "day": self.day, "feed": self.feed, "encoder": encoder}
        yield _line({"schema": SCHEMA, **head})
        for one in self.articles:
            row = one.vector
            data = row is not None and base64.b64encode(row.astype(_BYTES).tobytes()).decode()
            article = one.article.to_json()
            yield _line(
                {"article": article, "vector": data or None, "arrived": one.arrived, "run": one.run}
            )
        for story in self.stories:
            yield _line({"story": dataclasses.replace(story, status=None).to_dict()})

    @classmethod
    def from_lines(cls, lines: Iterable[str], name: str) -> Kept:
        """Return what `lines` wrote.

        Raises:
            InputError: the file of this `name` is no such lines, or those of another version.
        """
        try:
            head, *rest = map(json.loads, lines)
            if head["schema"] != SCHEMA:
                raise InputError(f"{name}: was written by another version ({head['schema']})")
            return cls(
                runs=head["runs"],
                day=head["day"],
                feed=head["feed"],
                encoder=head["encoder"] and EncoderRecord(**head["encoder"]),
                articles=tuple(_article(one) for one in rest if "article" in one),
                stories=tuple(Story.from_valid(one["story"]) for one in rest if "story" in one),
            )
        except (ValueError, KeyError, TypeError) as error:
            raise InputError(f"{name}: is damaged, or is none of ours: {error}") from error


def _article(data: dict[str, Any]) -> KeptArticle:
    row = data["vector"]
    vector = row and np.frombuffer(base64.b64decode(row), dtype=_BYTES).astype(np.float32)
    return KeptArticle(Article.from_json(data["article"]), vector, data["arrived"], data["run"])


def _line(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, allow_nan=False) + "\n"
