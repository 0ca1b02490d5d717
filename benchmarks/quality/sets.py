"""Topics with reference summaries, as every system of the benchmarks gets them."""

from __future__ import annotations

import hashlib
import json
import random
import re
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING, Any

from summarizer import Article, Sentence, evaluation
from summarizer.articles import Span
from summarizer.evaluation.rouge import Measure, RougeOptions
from summarizer.method.preparation.segmentation import segment
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

MAIN_MEASURE: Measure = "rouge2"
LEAST_WORDS, MOST_WORDS = 5, 80  # of a sentence: shorter ones are no report, longer ones are lists
LINE = re.compile(r"[^\r\n]+")


@dataclass(frozen=True)
class BenchmarkSet:
    """A file of topics, or the topics of one language in it, with a budget in words.

    `systems` names a file with summaries that were made by others.
    """

    name: str
    title: str
    file: str
    words: int
    language: str = "en"
    systems: str | None = None

    @property
    def scoring(self) -> RougeOptions:
        """How summaries are scored: English alone is stemmed, by Porter's rules for it."""
        return RougeOptions(stem=self.language == "en")


def _multiling(language: str, title: str) -> BenchmarkSet:
    name = f"multiling2011_{language}"
    made = "multiling2011_systems.jsonl"
    return BenchmarkSet(name, title, "multiling2011.jsonl", 250, language, made)


SETS = (
    BenchmarkSet("multinews_dev", "Multi-News, 104 topics, 230 words", "multinews_dev.jsonl", 230),
    _multiling("en", "MultiLing 2011, English, 250 words"),
    BenchmarkSet("opinosis", "Opinosis, 20 words", "opinosis.jsonl", 20),
    _multiling("ar", "MultiLing 2011, Arabic, 250 words"),
    _multiling("cs", "MultiLing 2011, Czech, 250 words"),
    _multiling("el", "MultiLing 2011, Greek, 250 words"),
    _multiling("fr", "MultiLing 2011, French, 250 words"),
    _multiling("he", "MultiLing 2011, Hebrew, 250 words"),
    _multiling("hi", "MultiLing 2011, Hindi, 250 words"),
)


@dataclass(frozen=True)
class Topic:
    """Articles about one thing in the order given, their references and sentences.

    `sentences` are those of 5 to 80 words, article by article; a row is an index into them.
    """

    id: str
    articles: tuple[Article, ...]
    references: tuple[str, ...]
    sentences: tuple[Sentence, ...]

    @property
    def judged(self) -> evaluation.Topic:
        """The topic as an evaluation takes it: its references alone."""
        return evaluation.Topic(self.id, self.references)

    @cached_property
    def texts(self) -> list[str]:
        """The sentences as text, row by row."""
        return [sentence.text for sentence in self.sentences]

    @cached_property
    def lengths(self) -> list[int]:
        """The sentences' words, row by row."""
        return [count_words(text) for text in self.texts]

    @cached_property
    def documents(self) -> list[list[int]]:
        """The rows of each article that has any."""
        rows = range(len(self.sentences))
        return [list(group) for _, group in groupby(rows, lambda n: self.sentences[n].article.id)]

    def shuffled(self, seed: int) -> Topic:
        """The topic with its articles in another order; a seed always gives the same one."""
        numbers = list(range(len(self.documents)))
        random.Random(f"{seed} {self.id}").shuffle(numbers)  # noqa: S311 - no secret
        rows = [row for number in numbers for row in self.documents[number]]
        return replace(self, sentences=tuple(self.sentences[row] for row in rows))


def read_topics(chosen: BenchmarkSet, folder: Path) -> list[Topic]:
    """The topics of a set, in the order of its file."""
    return [topic_of(record) for record in _records(folder / chosen.file, chosen.language)]


def topic_of(record: dict[str, Any]) -> Topic:
    """The topic of a line of a file: its documents, cut into sentences, and its references."""
    articles = tuple(
        Article(text=document["text"], id=document["id"]) for document in record["documents"]
    )
    sentences = (
        sentence
        for article in articles
        for sentence in _sentences(article)
        if LEAST_WORDS <= count_words(sentence.text) <= MOST_WORDS
    )
    return Topic(record["id"], articles, tuple(record["summaries"]), tuple(sentences))


def read_systems(chosen: BenchmarkSet, folder: Path) -> dict[str, dict[str, str]]:
    """The summaries that others made, by system and topic."""
    found: dict[str, dict[str, str]] = {}
    if chosen.systems:
        for record in _records(folder / chosen.systems, chosen.language):
            for system, summary in record["systems"].items():
                found.setdefault(system, {})[record["id"]] = one_a_line(summary)
    return found


def one_a_line(text: str) -> str:
    """The text with one sentence a line: ROUGE-L compares line by line."""
    return "\n".join(sentence.text for sentence in _sentences(Article(text=text)))


def digest(chosen: BenchmarkSet, folder: Path) -> str:
    """The SHA-256 of the set's file."""
    return hashlib.sha256((folder / chosen.file).read_bytes()).hexdigest()


def fill(ranking: Sequence[int], topic: Topic, words: int) -> list[int]:
    """The rows of a summary: those of the ranking in order, without those that do not fit."""
    rows = []
    for row in ranking:
        if topic.lengths[row] <= words:
            rows.append(row)
            words -= topic.lengths[row]
    return rows


def _records(path: Path, language: str) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            if record.get("lang", "en") == language:
                yield record


def _sentences(article: Article) -> list[Sentence]:
    """The sentences of each line, uncleaned: so systems differ by their method alone."""
    lines = [Span(line.start(), line.end()) for line in LINE.finditer(article.text)]
    return segment(article, lines)
