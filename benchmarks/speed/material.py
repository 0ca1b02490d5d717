"""What is measured on: articles and sentences as files, and the commands that take them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.peers import weights
from benchmarks.peers.questions import ADAPTERS, Peer
from benchmarks.record import SEEDS
from benchmarks.speed.processes import SUMMARIZER, FailedError
from summarizer.method.preparation import prepare
from summarizer.readers import read

if TYPE_CHECKING:
    from collections.abc import Iterator

SETS = (
    "timeline17_libya.jsonl",
    "multinews_dev.jsonl",
    "multiling2011.jsonl",
    "opinosis.jsonl",
    "corpus_reuters21578.jsonl",
    "corpus_ecbplus.jsonl",
)
PEERS = {
    "sumy LexRank": "sumy",
    "sumy TextRank": "sumy",
    "summa TextRank": "summa",
    "SBERT LexRank": "sbert_lexrank",
    "bert-extractive-summarizer": "bert_extractive",
}


@dataclass(frozen=True)
class Bench:
    """The folders of a measurement, and whether it is a quick one."""

    folder: Path
    data: Path | None
    quick: bool

    def set_file(self, name: str) -> Path:
        """The file of an evaluation set, for parts that are left out where there is none."""
        if self.data is None:
            raise FailedError(f"{name} is in the folder that SUMMARIZER_DATA names; it names none")
        return self.data / name

    @cached_property
    def model(self) -> Path:
        """The folder of the original weights, downloaded once and only if a part needs them."""
        return weights.fetched(self.folder)

    def rounds(self, full: int) -> int:
        """How often to measure: twice in a quick run."""
        return 2 if self.quick else full


def articles_file(bench: Bench, count: int) -> Path:
    """The first articles of the Libya timeline as JSONL; of the seeds, where five are enough."""
    path = bench.folder / f"articles-{count}.jsonl"
    if count == len(SEEDS):
        texts = [Path(name).read_text("utf-8") for name in SEEDS]
        documents = [{"id": str(n), "text": text} for n, text in enumerate(texts)]
    else:
        (line,) = lines_of(bench.set_file("timeline17_libya.jsonl"))
        documents = json.loads(line)["documents"][:count]
    path.write_text("".join(json.dumps(each) + "\n" for each in documents), "utf-8")
    return path


def sentences_of(bench: Bench, count: int) -> list[str]:
    """The sentences that a summary of so many articles encodes."""
    return prepare(read([str(articles_file(bench, count))]).articles).texts


def topic_file(bench: Bench, count: int) -> Path:
    """The sentences as a question for the adapters of peers."""
    path = bench.folder / f"topic-{count}.jsonl"
    topic = {"id": "t", "words": 150, "sentences": sentences_of(bench, count)}
    path.write_text(json.dumps(topic) + "\n", "utf-8")
    return path


def theirs(bench: Bench, system: str, count: int) -> list[str | Path]:
    """The command that lets another package choose among the sentences of so many articles."""
    peer = Peer(PEERS[system])
    topic, answer = topic_file(bench, count), bench.folder / "answer.jsonl"
    if peer.name == "bert_extractive":
        plain = ADAPTERS / "bert_extractive_plain.py"
        return [peer.python, plain, topic, answer, bench.model]
    script = ADAPTERS / peer.name / "adapter.py"
    return [peer.python, script, topic, answer, bench.model, system]


def ours(bench: Bench, count: int) -> list[str | Path]:
    """The command that summarises so many articles on one thread."""
    articles = articles_file(bench, count)
    return [*SUMMARIZER, "summarize", articles, "--threads", "1", "--quiet"]


def all_texts(bench: Bench) -> Iterator[str]:
    """The texts of every set, again and again."""
    for path in cycle([bench.set_file(name) for name in SETS]):
        for line in lines_of(path):
            topic = json.loads(line)
            yield from (each["text"] for each in topic.get("documents") or [topic])


def lines_of(path: Path) -> list[str]:
    """The lines of a JSONL file."""
    # Not by splitlines, which also cuts at the line separators within texts.
    return path.read_text("utf-8").rstrip("\n").split("\n")
