"""Measure how well articles that go back to one text are told from independent reports.

    python -m benchmarks.quality.lineages

Positives are paraphrases written by hand, and articles that were edited lightly; each stands in the
pile of its topic. Negatives are the natural pairs of the topics: those that are joined were read,
and `labels/lineages.jsonl` says which of them are one text. Articles of look-alike events, which
must never be joined, come from ECB+. Figures go to benchmarks/results/lineages.json. The sets have
to be in the folder that SUMMARIZER_DATA names.
"""

from __future__ import annotations

import json
import math
import os
import time
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from benchmarks import record
from benchmarks.remembering_encoder import RememberingEncoder
from summarizer import Article, NothingToSummarizeError, load_encoder
from summarizer.method.encoding import encode
from summarizer.method.evidence.lineages import find_lineages
from summarizer.method.preparation import prepare
from summarizer.readers import read
from summarizer.text.tokens import tokenized
from summarizer.threads import one_blas_thread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from summarizer import Encoder

    Pair = frozenset[str]
    Topics = dict[str, list[Article]]

LABELS = Path(__file__).resolve().parents[1] / "labels"
TOPICS = ("multinews_dev", "multiling2011")
ADDED = "P"  # the id of the paraphrase or edited article in its pile
SHORTEST = 8  # sentences of an article that is edited: of fewer little is left
SIZES = (5, 100, 716)  # articles that are timed
REPEATS = 3
RESAMPLES = 2000
NORMAL = 1.96  # standard deviations: 95 % of a normal distribution lie within


class Place(NamedTuple):
    """An article of a topic."""

    topic: str
    document: str


class Written(NamedTuple):
    """Another text of an article; `half` says whether the rule was fitted on it."""

    place: Place
    half: str
    text: str


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a file with one a line."""
    with path.open(encoding="utf-8") as rows:
        yield from map(json.loads, rows)


def topics(folder: Path) -> Topics:
    """The articles of the English topics."""
    found: Topics = {}
    for name in TOPICS:
        for one in lines(folder / f"{name}.jsonl"):
            if one.get("lang", "en") == "en":
                documents = one["documents"]
                found[one["id"]] = [Article(text=it["text"], id=it["id"]) for it in documents]
    return found


def paraphrases(folder: Path, articles: Topics) -> list[Written]:
    """The paraphrases of the labels, and those that came with the data."""
    topic_of = {one.id: topic for topic, members in articles.items() for one in members}
    ours = list(lines(LABELS / "paraphrases.jsonl"))
    given = [{"half": "given", **one} for one in lines(folder / "trust_paraphrases.jsonl")]
    return [
        Written(Place(topic_of[one["document"]], one["document"]), one["half"], one["paraphrase"])
        for one in ours + given
    ]


def edits(articles: Topics) -> Iterator[Written]:
    """Articles edited lightly, as another outlet would: three ways for each that is long enough.

    They are the first ones of their topics.
    """
    for topic, members in articles.items():
        for one in members[:1]:
            try:
                texts = prepare([one]).texts
            except NothingToSummarizeError:
                continue
            if len(texts) < SHORTEST:
                continue
            place, more = Place(topic, one.id), "Correspondents in the region contributed to this."
            cut = [text for number, text in enumerate(texts) if number % 4 != 1]
            yield Written(place, "sentences dropped", "\n\n".join(["What we know so far", *cut]))
            yield Written(place, "half", " ".join(texts[: len(texts) // 2]))
            turned = texts[2:] + texts[:2] + [more]
            yield Written(place, "turned round", "\n".join(turned))


class Lab:
    """Finds the pairs of articles that are joined, with an encoder that remembers."""

    def __init__(self, encoder: Encoder) -> None:
        """Remember nothing yet."""
        self._encoder = RememberingEncoder(encoder)

    def joined(self, articles: Iterable[Article]) -> dict[Pair, str]:
        """The pairs that go back to one text, each with the kind of its lineage."""
        encoded = encode(prepare(articles), self._encoder)
        with one_blas_thread():
            found = find_lineages(encoded, tokenized(encoded.draft.texts))
        ids = [article.id for article in encoded.draft.articles]
        return {
            frozenset((ids[one], ids[other])): group.kind
            for group in found.groups
            for one, other in combinations(group.articles, 2)
        }

    def seconds(self, articles: Sequence[Article]) -> float:
        """The processor time to find their lineages on one thread, the best of some."""
        encoded = encode(prepare(articles), self._encoder)
        words = tokenized(encoded.draft.texts)
        with one_blas_thread():
            return min(_timed(lambda: find_lineages(encoded, words)) for _ in range(REPEATS))


def _timed(step: Callable[[], object]) -> float:
    start = time.process_time()
    step()
    return time.process_time() - start


def natural(lab: Lab, articles: Topics) -> tuple[dict[Pair, str], int]:
    """The pairs of articles of the topics that are joined, and the number of all pairs."""
    found: dict[Pair, str] = {}
    for members in articles.values():
        found |= lab.joined(members)
    return found, sum(len(members) * (len(members) - 1) // 2 for members in articles.values())


def written(
    lab: Lab, articles: Topics, texts: Iterable[Written], lineages: dict[Pair, str]
) -> dict[str, dict[str, Any]]:
    """Of each half how many texts are joined with their source, and with articles that are not it.

    What is one lineage with the source without the text is right, too.
    """
    halves: dict[str, Counter[str]] = defaultdict(Counter)
    missed: dict[str, list[str]] = defaultdict(list)
    for one in texts:
        members = articles[one.place.topic]
        joined = lab.joined([*members, Article(text=one.text, id=ADDED)])
        with_it = {other for pair in joined if ADDED in pair for other in pair} - {ADDED}
        source = one.place.document
        right = {it.id for it in members if frozenset((it.id, source)) in lineages} | {source}
        halves[one.half]["texts"] += 1
        halves[one.half]["found"] += bool(with_it & right)
        halves[one.half]["other articles"] += len(members) - len(right)
        halves[one.half]["joined with others"] += len(with_it - right)
        if not with_it & right:
            missed[one.half].append(source)
    return {half: {**count, "missed": missed[half][:20]} for half, count in halves.items()}


def look_alikes(lab: Lab, folder: Path) -> dict[str, Any]:
    """The pairs of ECB+ that are joined: of one event, and of two that look alike."""
    events: dict[str, dict[str, str]] = defaultdict(dict)
    texts: dict[str, Article] = {}
    for one in lines(folder / "corpus_ecbplus.jsonl"):
        if one["text"].strip():
            events[one["topic"]][one["id"]] = one["label"]
            texts[one["id"]] = Article(text=one["text"], id=one["id"])
    counts: Counter[str] = Counter()
    for labels in events.values():
        joined = lab.joined([texts[name] for name in labels])
        for left, right in combinations(labels, 2):
            event = "one event" if labels[left] == labels[right] else "two events"
            counts[f"{event}: pairs"] += 1
            if kind := joined.get(frozenset((left, right))):
                counts[f"{event}: {kind}"] += 1
    return dict(counts)


def score(found: int, missed: int, false: int) -> dict[str, list[float]]:
    """Precision, recall and F1, each with its interval of 95 %, over what is found or not."""
    counts = np.array([found, missed, false])
    dice = np.random.default_rng(RESAMPLES)
    drawn = dice.multinomial(counts.sum(), counts / counts.sum(), size=RESAMPLES)
    hits, misses, wrong = np.vstack([counts, drawn]).T
    values = {
        "precision": hits / np.maximum(1, hits + wrong),
        "recall": hits / np.maximum(1, hits + misses),
        "f1": 2 * hits / np.maximum(1, 2 * hits + misses + wrong),
    }
    return {
        name: [round(float(each), 3) for each in (value[0], *np.percentile(value[1:], [2.5, 97.5]))]
        for name, value in values.items()
    }


def rate(part: int, whole: int) -> list[float]:
    """A share with its interval of 95 % (Wilson, 1927), which is not empty for a share of 0."""
    share, squared = part / whole, NORMAL**2 / whole
    middle = (share + squared / 2) / (1 + squared)
    half = NORMAL * math.sqrt(share * (1 - share) / whole + squared / (4 * whole)) / (1 + squared)
    return [round(each, 4) for each in (share, max(0.0, middle - half), middle + half)]


def figures(folder: Path) -> dict[str, Any]:
    """All figures."""
    lab, articles = Lab(load_encoder()), topics(folder)
    lineages, pairs = natural(lab, articles)
    one_text = {
        frozenset((it["a"], it["b"])): it["one_text"] for it in lines(LABELS / "lineages.jsonl")
    }
    false = sorted(sorted(pair) for pair in lineages if one_text.get(pair) is False)
    by_hand = written(lab, articles, paraphrases(folder, articles), lineages)
    edited = written(lab, articles, edits(articles), lineages)
    unseen = [by_hand["test"], by_hand["given"]]
    return {
        "machine": record.machine(),
        "seeds": [
            sorted(one[:3] for one in pair) for pair in lab.joined(read(record.SEEDS).articles)
        ],
        "natural": {
            "pairs": pairs,
            "joined": dict(Counter(lineages.values())),
            "not read": sum(pair not in one_text for pair in lineages),
            "false": false,
            "false rate": rate(len(false), pairs),
        },
        "paraphrases": by_hand,
        "edited": edited,
        "look-alikes": look_alikes(lab, folder),
        "unseen paraphrases": _scored(unseen, len(false)),
        "made and written": _scored([*by_hand.values(), *edited.values()], len(false)),
        "seconds": {str(size): round(value, 4) for size, value in speeds(folder).items()},
    }


def _scored(halves: Sequence[dict[str, Any]], false: int) -> dict[str, list[float]]:
    """The score of some halves, with the false pairs of the topics."""
    found = sum(half["found"] for half in halves)
    missed = sum(half["texts"] for half in halves) - found
    return score(found, missed, false + sum(half["joined with others"] for half in halves))


class Directions:
    """An encoder for timing: a direction drawn for each text, nearer to one another than chance."""

    name, sha256, dimensions = "directions", "", 384

    def encode(self, texts: Sequence[str], *, progress: object = None) -> Any:  # noqa: ANN401, ARG002 - as asked
        """Unit rows that are drawn in the order of the texts."""
        rows = np.random.default_rng(0).normal(size=(len(texts), self.dimensions)) + 0.6
        return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def speeds(folder: Path) -> dict[int, float]:
    """The seconds for piles of several sizes, cut from the largest topic."""
    (topic,) = lines(folder / "timeline17_libya.jsonl")
    articles = [Article(text=one["text"], id=one["id"]) for one in topic["documents"]]
    return {size: Lab(Directions()).seconds(articles[:size]) for size in SIZES}


def main() -> None:
    """Measure, write the figures and print them."""
    if not (data := os.environ.get("SUMMARIZER_DATA")):
        print("lineages: skipped, SUMMARIZER_DATA does not name the folder with the sets")
        return
    found = figures(Path(data))
    record.write("lineages.json", found)
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
