"""One set of topics with all systems that summarise it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.quality import systems
from benchmarks.quality.sets import fill, one_a_line, read_systems, read_topics
from benchmarks.quality.systems import Task
from summarizer.evaluation import Answer, Evaluation, System, evaluate
from summarizer.evaluation.rouge import References

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from benchmarks.peers.questions import Peer, Rankings
    from benchmarks.quality.sets import BenchmarkSet, Topic
    from benchmarks.quality.systems import Method
    from summarizer import Encoder

OURS = "ours"
RUNS = 5  # of what is random: enough for a mean to settle within a tenth of a point
SHUFFLED = ", shuffled"
REMARKS = {"ID9": "ID9, the organisers' centroid", "ID10": "ID10, saw the references"}


@dataclass(frozen=True)
class Entry:
    """A system with its summaries, its kind, and the seconds of one run where they are known."""

    system: System
    kind: str
    seconds: float | None = None

    @property
    def name(self) -> str:
        """The name of the system."""
        return self.system.name


class RememberingEncoder:
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
        return rows.reshape(len(texts), self.dimensions)  # an empty list has the same width


class Bench:
    """The topics of a set, ready for its systems."""

    def __init__(self, chosen: BenchmarkSet, folder: Path, encoder: Encoder) -> None:
        """Read the topics and put them in the orders in which they are summarised."""
        self.set = chosen
        self.folder = folder
        self.encoder = encoder
        self.topics = read_topics(chosen, folder)
        self.orders = [[topic.shuffled(seed) for topic in self.topics] for seed in range(RUNS)]
        self._references = [References(each.references, chosen.scoring) for each in self.topics]

    def encode(self) -> float:
        """Encode all sentences, so that no system's time includes it; the seconds it took."""
        start = time.perf_counter()
        self.encoder.encode([text for topic in self.topics for text in topic.texts])
        return time.perf_counter() - start

    def evaluated(self, entries: Sequence[Entry]) -> Evaluation:
        """The scores of the systems, each compared with ours."""
        judged = [topic.judged for topic in self.topics]
        found = [entry.system for entry in entries]
        return evaluate(found, judged, self.set.scoring, against=OURS)

    def entries(self) -> Iterator[Entry]:
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
        if everybody := people(self.topics):
            yield Entry(everybody, "ceiling")
        for name, summaries in read_systems(self.set, self.folder).items():
            run = [summaries[topic.id] for topic in self.topics]
            yield Entry(self._system(REMARKS.get(name, name), [run]), "took part")

    def rankable(self, peer: Peer) -> dict[str, tuple[Topic, int]]:
        """The topics for a peer: as given, and shuffled if it depends on the order."""
        return {
            f"{self.set.name}/{n}/{topic.id}": (topic, self.set.words)
            for n, order in enumerate(self._orders_for(peer))
            for topic in order
        }

    def ranked(self, peer: Peer, found: Rankings) -> Iterator[Entry]:
        """The systems of a peer, with its answers to `rankable`."""
        for name, rows in found.rows.items():
            runs = [
                [self._filled(t, rows[f"{self.set.name}/{n}/{t.id}"]) for t in order]
                for n, order in enumerate(self._orders_for(peer))
            ]
            keys = [f"{self.set.name}/0/{topic.id}" for topic in self.topics]
            seconds = sum(found.seconds[name][key] for key in keys)
            yield Entry(self._system(name, runs[:1]), "peer", seconds)
            if peer.ordered:
                yield Entry(self._system(name + SHUFFLED, runs[1:]), "peer")

    def _orders_for(self, peer: Peer) -> list[list[Topic]]:
        return [self.topics, *(self.orders if peer.ordered else [])]

    def _timed(self, name: str, kind: str, runs: Sequence[Callable[[], list[str]]]) -> Entry:
        start = time.perf_counter()
        made = [run() for run in runs]
        seconds = (time.perf_counter() - start) / len(runs)
        return Entry(self._system(name, made), kind, seconds)

    def _system(self, name: str, runs: Sequence[Sequence[str]]) -> System:
        """The system of summaries in the order of topics, run by run."""
        ids = [topic.id for topic in self.topics]
        first, *more = [dict(zip(ids, map(Answer, run), strict=True)) for run in runs]
        return System(name, first, more)

    def _ours(self) -> list[str]:
        return [systems.ours(topic, self.set.words, self.encoder) for topic in self.topics]

    def _ranked(self, topics: Sequence[Topic], method: Method) -> list[str]:
        tasks = (
            Task(topic, self.set.words, references, self.encoder)
            for topic, references in zip(topics, self._references, strict=True)
        )
        return [self._filled(task.topic, method(task)) for task in tasks]

    def _filled(self, topic: Topic, ranking: Sequence[int]) -> str:
        return "\n".join(topic.texts[row] for row in fill(ranking, topic, self.set.words))


def people(topics: Sequence[Topic]) -> System | None:
    """The authors of the references as a system; None where a reference has no other beside it."""
    if min(len(topic.references) for topic in topics) == 1:
        return None
    first, *more = [
        {
            topic.id: Answer(one_a_line(topic.references[n]), reference=n)
            for topic in topics
            if n < len(topic.references)
        }
        for n in range(max(len(topic.references) for topic in topics))
    ]
    return System("people", first, more)
