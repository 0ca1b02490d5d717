"""Score summaries of every system on the evaluation sets, and write benchmarks/results/*.json.

    python -m benchmarks.quality.run [--without-peers] [SET …]

The sets lie in the folder that SUMMARIZER_DATA names; what is absent is skipped with a word.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.peers import questions
from benchmarks.quality import systems
from benchmarks.quality.scores import MAIN_MEASURE, Judge, Scores, comparison, interval
from benchmarks.quality.sets import (
    SETS,
    BenchmarkSet,
    Topic,
    digest,
    fill,
    read_systems,
    read_topics,
)
from benchmarks.quality.systems import Task
from models import build
from summarizer import Encoder, load_encoder
from summarizer.evaluation.rouge import MEASURES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from benchmarks.quality.systems import Method

ROOT = Path(__file__).resolve().parents[2]
RESULTS = ROOT / "benchmarks" / "results"
OURS = "ours"
RUNS = 5  # of what is random: documents shuffled, sentences drawn
PEERS_AT_ONCE = 2
SHUFFLED = ", shuffled"
REMARKS = {"ID9": "ID9, the organisers' centroid", "ID10": "ID10, saw the references"}


@dataclass(frozen=True)
class System:
    """Who made summaries, of what kind it is, its scores, and the seconds of one run if known."""

    name: str
    kind: str
    scores: Scores
    seconds: float | None = None


class Remembering:
    """An encoder that encodes each text once, however many systems ask for it."""

    def __init__(self, encoder: Encoder) -> None:
        """Remember nothing yet."""
        self.name, self.sha256, self.dimensions = encoder.name, encoder.sha256, encoder.dimensions
        self._encoder = encoder
        self._known: dict[str, NDArray[np.float32]] = {}

    def encode(
        self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None
    ) -> NDArray[np.float32]:
        """The other encoder's row for each text."""
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        if new:
            self._known |= dict(zip(new, self._encoder.encode(new, progress=progress), strict=True))
        rows = np.array([self._known[text] for text in texts], dtype=np.float32)
        return rows.reshape(len(texts), self.dimensions)  # no texts are no rows, of the same width


class Bench:
    """One set with all that its systems need, and the systems."""

    def __init__(self, chosen: BenchmarkSet, folder: Path, encoder: Encoder) -> None:
        """Read the topics and put them in the orders in which they are summarised."""
        self.set = chosen
        self.folder = folder
        self.topics = read_topics(chosen, folder)
        self.judge = Judge(self.topics, chosen.language)
        self.encoder = encoder
        self.orders = [[topic.shuffled(seed) for topic in self.topics] for seed in range(RUNS)]

    def encode(self) -> float:
        """Encode all sentences, so that no system's time holds it; the seconds that it took."""
        start = time.perf_counter()
        self.encoder.encode([text for topic in self.topics for text in topic.texts])
        return time.perf_counter() - start

    def systems(self) -> Iterator[System]:
        """Every system that needs no other package, ours first."""
        yield self._timed(OURS, "ours", [self._ours])
        for name, method in systems.METHODS.items():
            yield self._timed(name, "baseline", [partial(self._ranked, self.topics, method)])
        for name, method in systems.LEADS.items():
            yield self._timed(name, "baseline", [partial(self._ranked, self.topics, method)])
            orders = [partial(self._ranked, order, method) for order in self.orders]
            yield self._timed(name + SHUFFLED, "baseline", orders)
        draws = [partial(self._ranked, self.topics, systems.draw(n)) for n in range(RUNS)]
        yield self._timed("random", "baseline", draws)
        yield self._timed("oracle", "ceiling", [partial(self._ranked, self.topics, systems.oracle)])
        if people := self.judge.people():
            yield System("people", "ceiling", people)
        for name, summaries in read_systems(self.set, self.folder).items():
            run = [summaries[topic.id] for topic in self.topics]
            yield System(REMARKS.get(name, name), "took part", self.judge.scores([run]))

    def rankable(self, peer: questions.Peer) -> dict[str, tuple[Topic, int]]:
        """The topics for a peer: as given, and shuffled if it depends on the order."""
        orders = [self.topics, *(self.orders if peer.ordered else [])]
        return {
            f"{self.set.name}/{n}/{topic.id}": (topic, self.set.words)
            for n, order in enumerate(orders)
            for topic in order
        }

    def ranked(self, peer: questions.Peer, found: questions.Rankings) -> Iterator[System]:
        """The systems of a peer, with its answers to `rankable`."""
        for name, rows in found.rows.items():
            runs = [
                [self._filled(t, rows[f"{self.set.name}/{n}/{t.id}"]) for t in order]
                for n, order in enumerate([self.topics, *(self.orders if peer.ordered else [])])
            ]
            keys = [f"{self.set.name}/0/{topic.id}" for topic in self.topics]
            seconds = sum(found.seconds[name][key] for key in keys)
            yield System(name, "peer", self.judge.scores(runs[:1]), seconds)
            if peer.ordered:
                yield System(name + SHUFFLED, "peer", self.judge.scores(runs[1:]))

    def _timed(self, name: str, kind: str, runs: Sequence[Callable[[], list[str]]]) -> System:
        start = time.perf_counter()
        made = [run() for run in runs]
        seconds = (time.perf_counter() - start) / len(runs)
        return System(name, kind, self.judge.scores(made), seconds)

    def _ours(self) -> list[str]:
        return [systems.ours(topic, self.set.words, self.encoder) for topic in self.topics]

    def _ranked(self, topics: Sequence[Topic], method: Method) -> list[str]:
        tasks = (
            Task(topic, self.set.words, references, self.encoder)
            for topic, references in zip(topics, self.judge.references, strict=True)
        )
        return [self._filled(task.topic, method(task)) for task in tasks]

    def _filled(self, topic: Topic, ranking: Sequence[int]) -> str:
        return "\n".join(topic.texts[row] for row in fill(ranking, topic, self.set.words))


def record(bench: Bench, found: Sequence[System]) -> dict[str, Any]:
    """The figures of a set, ready for JSON: F1 x 100 with intervals, ours compared with each."""
    ours = found[0].scores.f1[MAIN_MEASURE]
    rows = [
        {"name": system.name, "kind": system.kind, "words": round(system.scores.words, 1)}
        | {measure: interval(system.scores.f1[measure]) for measure in MEASURES}
        | {"difference": comparison(ours, system.scores.f1[MAIN_MEASURE])}
        for system in found
    ]
    return {
        "set": bench.set.name,
        "title": bench.set.title,
        "file": bench.set.file,
        "sha256": digest(bench.set, bench.folder),
        "topics": len(bench.topics),
        "budget": bench.set.words,
        "signature": bench.judge.signature,
        "systems": rows,
    }


def ask_peers(benches: Sequence[Bench]) -> dict[questions.Peer, questions.Rankings]:
    """The answers of each peer that has its environment, on the English sets."""
    asked = []
    for peer in questions.PEERS:
        if not peer.python.exists():
            print(f"{peer.name}: skipped, {peer.python} is not there; `make peers` creates it")
            continue
        topics = {
            k: v for b in benches if b.set.language == "en" for k, v in b.rankable(peer).items()
        }
        asked.append(questions.Question(peer, topics))
    if open_ones := [question for question in asked if not question.answered]:
        with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(PEERS_AT_ONCE) as pool:
            model = build.fetch(Path(sys.executable), Path(folder))
            list(pool.map(lambda question: question.ask(model), open_ones))
    return {question.peer: question.rankings() for question in asked}


def write(path: Path, figures: object) -> None:
    """Write JSON that ends with a newline."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


def run(chosen: Sequence[BenchmarkSet], folder: Path, *, with_peers: bool) -> None:
    """Score every system on the sets and write the figures."""
    encoder = Remembering(load_encoder())
    benches = [Bench(each, folder, encoder) for each in chosen]
    answers = ask_peers(benches) if with_peers else {}  # before the rest: what is timed runs alone
    for bench in benches:
        seconds = {"encoding": bench.encode()}
        found = list(bench.systems())
        if bench.set.language == "en":
            for peer, rankings in answers.items():
                found += bench.ranked(peer, rankings)
        write(RESULTS / f"{bench.set.name}.json", record(bench, found))
        seconds |= {each.name: each.seconds for each in found if each.seconds is not None}
        report(bench, found, seconds)


def report(bench: Bench, found: Sequence[System], seconds: dict[str, float]) -> None:
    """Keep the seconds, which differ from run to run, apart from the figures; print both."""
    path = RESULTS / "seconds.json"
    known = json.loads(path.read_text("utf-8")) if path.exists() else {}
    known[bench.set.name] = {name: round(value, 1) for name, value in seconds.items()}
    write(path, dict(sorted(known.items())))
    print(f"{bench.set.title}: encoded in {seconds['encoding']:.0f} s")
    for each in sorted(found, key=lambda each: -each.scores.f1[MAIN_MEASURE].mean()):
        took = f"{seconds[each.name]:8.1f} s" if each.name in seconds else ""
        print(f"  {each.name:36}{each.scores.f1[MAIN_MEASURE].mean():7.2f}{took}")


def main() -> None:
    """Run what is there."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sets", nargs="*", metavar="SET", help=", ".join(e.name for e in SETS))
    parser.add_argument("--without-peers", action="store_true")
    arguments = parser.parse_args()
    if not (data := os.environ.get("SUMMARIZER_DATA")):
        print("benchmarks: skipped, SUMMARIZER_DATA does not name the folder with the sets")
        return
    if unknown := set(arguments.sets) - {each.name for each in SETS}:
        parser.error(f"unknown set: {', '.join(sorted(unknown))}")
    wanted = [each for each in SETS if not arguments.sets or each.name in arguments.sets]
    there = [each for each in wanted if (Path(data) / each.file).exists()]
    for each in wanted:
        if each not in there:
            print(f"{each.name}: skipped, {each.file} is not in {data}")
    run(there, Path(data), with_peers=not arguments.without_peers)


if __name__ == "__main__":
    main()
