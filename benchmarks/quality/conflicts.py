"""Measure conflicts and differences between sentences: `python -m benchmarks.quality.conflicts`.

Clusters of sentences, with and without a conflict, are read from `trust_conflicts_dev.jsonl` in the
folder that SUMMARIZER_DATA names and from `benchmarks/labels/conflicts.jsonl`, a JSON object a
line: `conflict`, `kind`, `language`, and either `sentences` or `places` (`file`, `topic`,
`document`, `start`, `end`, `sha256`). A cluster counts as found if a pair of its sentences clashes,
with the kind that it states; an update counts where the cluster says `update`. `published` are the
dates of the sentences, if they are told. Pairs labelled "same" in
`trust_labels.jsonl` tell how often a conflict or a difference is seen where there is none.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
from collections import Counter
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks import record
from summarizer import load_encoder
from summarizer.languages import language_of
from summarizer.method.clustering.similarity import similarity_of
from summarizer.method.constants import CONSTANTS
from summarizer.method.evidence.conflicts import clash
from summarizer.method.evidence.differences.vetoes import differs
from summarizer.method.evidence.statements import read_statement
from summarizer.text.tokens import tokenized

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer import Encoder

LABELS = record.ROOT / "benchmarks" / "labels" / "conflicts.jsonl"
CLUSTERS, PAIRS = "trust_conflicts_dev.jsonl", "trust_labels.jsonl"
LEAST = 0.3  # similarity of pairs that are compared: below, sentences are of different facts
KINDS = {"negation": "polarity"}  # kinds of the labels under another name here
SMALL = re.compile(r"\b[^\W\d_A-Z]+\b")


def lines(path: Path) -> Iterator[Any]:
    """Yield the objects of a JSONL file; of one that is not there, none."""
    if path.exists():
        with path.open(encoding="utf-8") as file:
            yield from map(json.loads, filter(str.strip, file))


class Data:
    """The topics of the data by file and name, read when they are first asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.topics = cache(self._topics)

    def _topics(self, file: str) -> dict[str, list[dict[str, Any]]]:
        topics: dict[str, list[dict[str, Any]]] = {}
        for topic in lines(self.folder / f"{file}.jsonl"):
            name = topic.get("label") or topic["id"]
            topics.setdefault(name, []).extend(topic.get("documents") or [topic])
        return topics

    def quote(self, file: str, topic: str, place: dict[str, Any]) -> str:
        """Return the text of a place, white space folded."""
        documents = self.topics(file)[topic]
        text = next(each["text"] for each in documents if each["id"] == place["document"])
        quote = text[place["start"] : place["end"]]
        if hashlib.sha256(quote.encode()).hexdigest() != place["sha256"]:
            sys.exit(f"conflicts: {file} has another text at {place}")
        return " ".join(quote.split())


def sentences_of(cluster: dict[str, Any], data: Data) -> list[str]:
    """Return the sentences of a labelled cluster."""
    if "sentences" in cluster:
        return list(cluster["sentences"])
    return [data.quote(place["file"], place["topic"], place) for place in cluster["places"]]


def clashing(
    texts: Sequence[str],
    language: str | None,
    encoder: Encoder,
    *,
    published: Sequence[str] = (),
    updates: bool = False,
) -> set[str]:
    """Return the kinds of the conflicts among some sentences, updates left out unless asked for."""
    vectors = encoder.encode(list(texts))
    similarities = similarity_of(vectors, tokenized(texts), CONSTANTS).between(
        np.arange(len(texts))
    )
    small = {word for text in texts for word in SMALL.findall(text)}
    days: Sequence[str | None] = published or [None] * len(texts)
    statements = [
        read_statement(text, language_of(language), published=day, lowercase=small)
        for text, day in zip(texts, days, strict=True)
    ]
    kinds = set()
    for a, b in combinations(range(len(texts)), 2):
        similarity = float(similarities[a, b])
        found = clash(statements[a], statements[b], similarity) if similarity >= LEAST else None
        if found is not None and (updates or not found.update):
            kinds.add(str(found.kind))
    return kinds


def of_clusters(clusters: Iterable[dict[str, Any]], data: Data, encoder: Encoder) -> dict[str, Any]:
    """Return precision and recall of conflicts, and recall by kind."""
    counts: Counter[str] = Counter()
    for cluster in clusters:
        found = clashing(
            sentences_of(cluster, data),
            cluster.get("language"),
            encoder,
            published=cluster.get("published", ()),
            updates=cluster.get("update", False),
        )
        kind = KINDS.get(cluster["kind"], cluster["kind"])
        if not cluster["conflict"]:
            counts.update({"false": bool(found), "without": True})
            continue
        counts.update({"true": kind in found, "with": True})
        counts.update({f"found {kind}": kind in found, f"all {kind}": True})
        if found and kind not in found:
            counts["of another kind"] += 1
    return _rates(counts)


def _rates(counts: Counter[str]) -> dict[str, Any]:
    wrong = counts["false"] + counts["of another kind"]
    kinds = sorted(key.removeprefix("all ") for key in counts if key.startswith("all "))
    return {
        "clusters": counts["with"] + counts["without"],
        "precision": round(counts["true"] / max(1, counts["true"] + wrong), 3),
        "recall": round(counts["true"] / max(1, counts["with"]), 3),
        "kinds": {kind: [counts[f"found {kind}"], counts[f"all {kind}"]] for kind in kinds},
    }


def of_pairs(data: Data, encoder: Encoder) -> dict[str, int]:
    """Count conflicts and differences among pairs of which each sentence reports the other."""
    counts: Counter[str] = Counter()
    for pair in lines(data.folder / PAIRS):
        if not pair["a_by_b"] == pair["b_by_a"] == "same":
            continue
        texts = [data.quote(pair["file"], pair["topic"], pair[side]) for side in "ab"]
        a, b = (read_statement(text, language_of("en")) for text in texts)
        counts.update(pairs=1, conflicts=bool(clashing(texts, "en", encoder)), differ=differs(a, b))
    return dict(counts)


def halves(clusters: Sequence[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """Return the clusters by the half, and the hand, that they state.

    Of those that state none, even checksums are to write rules on, odd ones to judge them.
    """
    parted: dict[str, list[dict[str, Any]]] = {}
    for cluster in clusters:
        named = json.dumps(cluster.get("sentences") or cluster["places"], sort_keys=True)
        odd = hashlib.sha256(named.encode()).digest()[-1] % 2
        half = cluster.get("half") or ("judge" if odd else "write")
        hand = f" of hand {cluster['hand']}" if "hand" in cluster else ""
        parted.setdefault(half + hand, []).append(cluster)
    return dict(sorted(parted.items()))


def main() -> None:
    """Measure, print and keep the figures."""
    if not (folder := os.environ.get("SUMMARIZER_DATA")):
        print("conflicts: skipped, SUMMARIZER_DATA does not name the folder with the clusters")
        return
    data, encoder = Data(Path(folder)), load_encoder()
    figures: dict[str, Any] = {}
    for name, path in (("invented", data.folder / CLUSTERS), ("labelled", LABELS)):
        for half, clusters in halves(list(lines(path))).items():
            if clusters:
                figures[f"{name}, {half}"] = of_clusters(clusters, data, encoder)
    figures["same in trust_labels"] = of_pairs(data, encoder)
    record.write("conflicts.json", figures)
    print(json.dumps(figures, indent=2))


if __name__ == "__main__":
    main()
