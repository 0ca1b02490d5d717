"""The piles of articles that are read: half drawn from the development sets, half written here."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.quality.same_summaries import article
from benchmarks.quality.sets import topic_of
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from benchmarks.quality.sets import Topic

WRITTEN = Path(__file__).with_name("piles.jsonl")
DRAWN = (
    ("multinews_dev.jsonl", "en", 6),
    ("multiling2011.jsonl", "en", 2),
    ("multiling2011.jsonl", "ar", 1),
    ("multiling2011.jsonl", "cs", 1),
    ("multiling2011.jsonl", "fr", 1),
    ("opinosis.jsonl", "en", 1),
)
"""The file, the language and how many of its topics are read."""

SEED = 20261128
LEAST_ARTICLES, MOST_WORDS = 3, 4_000  # a reader reads all of them
WORDS_OF_DRAWN, WORDS_OF_WRITTEN = 150, 100  # those that were written are a few hundred words long
SHORT = 60  # words of the summaries of ours that are read by themselves


@dataclass(frozen=True)
class Pile:
    """Articles to summarise within so many words; `articles` have the fields of `Article`."""

    id: str
    kind: str
    words: int
    articles: tuple[Mapping[str, Any], ...]
    topic: Topic


def read_piles(data: Path) -> list[Pile]:
    """The piles in a fixed order, those of the sets in `data` first."""
    return [*_drawn(data), *_written()]


def _drawn(data: Path) -> Iterator[Pile]:
    for file, language, count in DRAWN:
        records = [
            record
            for record in _records(data / file)
            if record.get("lang", "en") == language and _is_readable(record)
        ]
        for record in random.Random(SEED).sample(records, count):  # noqa: S311 - no secret
            kind = f"{file.partition('.')[0]}, {language}"
            yield _pile(record, kind, language, WORDS_OF_DRAWN)


def _written() -> Iterator[Pile]:
    for record in _records(WRITTEN):
        yield _pile(record, record["kind"], record["lang"], WORDS_OF_WRITTEN)


def _records(path: Path) -> list[dict[str, Any]]:
    lines = path.read_text("utf-8").rstrip("\n").split("\n")
    return [json.loads(line) for line in lines]


def _is_readable(record: Mapping[str, Any]) -> bool:
    texts = [document["text"] for document in record["documents"]]
    return len(texts) >= LEAST_ARTICLES and sum(map(count_words, texts)) <= MOST_WORDS


def _pile(record: dict[str, Any], kind: str, language: str, words: int) -> Pile:
    articles = tuple(article(document, language) for document in record["documents"])
    topic = topic_of({"summaries": (), **record})
    return Pile(record["id"], kind, words, articles, topic)
