"""Pairs of sentences, and whether a reader found that one reports the main claim of the other.

The judgements are in labels/reports.jsonl, and in trust_labels.jsonl of the evaluation data, by
place. There a pair is an example in both directions. labels/reports_one_way.jsonl has more, of one
direction: by these the rule is fitted and never judged, since they were drawn by what it said.
Which pairs are of summaries, a sentence and one of another article that may report it, is in
labels/citations.jsonl. labels/reports_unsure.jsonl and labels/written_reports.jsonl are for the
model that reads again where the rule is unsure: see `second_reading`.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from summarizer import Article
from summarizer.method.clustering.similarity import similarity_of
from summarizer.method.clustering.tfidf import tf_idf
from summarizer.method.constants import CONSTANTS
from summarizer.method.encoding import encode
from summarizer.method.evidence.conflicts import clash
from summarizer.method.evidence.differences.predicates import tell_by_other_verbs
from summarizer.method.evidence.differences.vetoes import differs, surely_differs
from summarizer.method.evidence.same_fact.claims import Claims
from summarizer.method.evidence.same_fact.features import Material, features
from summarizer.method.evidence.statements import Statement, read_statement
from summarizer.method.preparation import prepare
from summarizer.text.tokens import tokenized

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from numpy.typing import NDArray

    from summarizer import Encoder
    from summarizer.articles import Sentence
    from summarizer.languages.language import Language
    from summarizer.method.encoding import Encoded

    Floats = NDArray[np.float64]

LABELS = Path(__file__).resolve().parents[1] / "labels" / "reports.jsonl"
ONE_WAY = LABELS.with_name("reports_one_way.jsonl")
UNSURE = LABELS.with_name("reports_unsure.jsonl")
WRITTEN = LABELS.with_name("written_reports.jsonl")
WRITTEN_ELSEWHERE = LABELS.with_name("written_reports_elsewhere.jsonl")
SECOND_READINGS = LABELS.with_name("second_readings.jsonl")
CITATIONS = LABELS.with_name("citations.jsonl")
FURTHER_LABELS = "trust_labels.jsonl"
BY_EVENT = "corpus_ecbplus"
"""The file whose topics are the articles with one label."""

_ARTICLES_OF_EVENT = 10  # as many as the other topics have; those with labelled places on top
_OTHERS = 2  # further sentences of a small topic
_SAME_PLACE = 0.8  # of the characters of two places that both have: a dateline or a tail may differ
_UNSURE = 0.6  # weight of a judgement of which its reader said that another one may differ


class Place(NamedTuple):
    """A sentence: topic and document by their ids, and where it starts and ends there."""

    topic: str
    document: str
    start: int
    end: int


@dataclass(frozen=True)
class Example:
    """A pair in one direction: whether `other` reports the main claim of `claim`.

    `is_cited` marks the nearest sentences of another article to a sentence of a summary; most
    other pairs were drawn by similarity. `weight` is how far the judgement is to be trusted;
    `features` are the values that the rule sees, by name, and `among_few` those in a topic of few
    sentences. `differs` is whether the two state different things: then neither reports the other,
    unless they do not do so `surely` and the second reading knows better.
    An example that is not `judged` is fitted to and counts in no figure.
    """

    claim: Place
    other: Place
    is_report: bool
    is_cited: bool
    judged: bool
    in_conflict: bool
    differs: bool
    surely: bool
    weight: float
    features: Mapping[str, float]
    among_few: Mapping[str, float]


def examples(folder: Path, encoder: Encoder) -> list[Example]:
    """Return the examples of all topics, given the folder of the evaluation data."""
    cited = {_direction(label) for label in lines_of(CITATIONS)}
    found: list[Example] = []
    for (file, topic), labels in sorted(_labels(folder).items()):
        encoded = encode(prepare(articles_of(folder / f"{file}.jsonl", topic, labels)), encoder)
        found += _examples(encoded, labels, cited)
    return found


def _labels(folder: Path) -> dict[tuple[str, str], list[dict[str, Any]]]:
    """Return the judgements by file and topic."""
    by_topic = defaultdict(list)
    for path in (LABELS, ONE_WAY, folder / FURTHER_LABELS):
        for label in lines_of(path):
            by_topic[label["file"], label["topic"]].append(label)
    return dict(by_topic)


def _direction(label: Mapping[str, Any]) -> tuple[Place, Place]:
    """Return the places a and b of a label."""
    topic = label["topic"]
    return place_of(topic, label["a"]), place_of(topic, label["b"])


def articles_of(path: Path, topic: str, labels: Sequence[Mapping[str, Any]]) -> list[Article]:
    """Return the articles of a topic, given the labels that name some of them."""
    if path.stem == BY_EVENT:
        named = {label[side]["document"] for label in labels for side in "ab"}
        of_event = [article for article in lines_of(path) if article["label"] == topic]
        first = {article["id"] for article in of_event[:_ARTICLES_OF_EVENT]}
        documents = [article for article in of_event if article["id"] in first | named]
    else:
        name, day = record_of(topic)
        record = next(record for record in lines_of(path) if record["id"] == name)
        documents = [d for d in record["documents"] if not day or d["date"] == day]
    return [
        Article(text=d["text"], id=d["id"], title=d.get("title"), source=d.get("source"))
        for d in documents
        if d["text"].strip()
    ]


def record_of(topic: str) -> tuple[str, str]:
    """Return a topic's record and, if it is one day of a long one ("RECORD DAY"), the day."""
    name, _, day = topic.partition(" ")
    return name, day


def lines_of(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the objects of a file with one a line."""
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _examples(
    encoded: Encoded,
    labels: Iterable[Mapping[str, Any]],
    cited: AbstractSet[tuple[Place, Place]],
) -> Iterator[Example]:
    of_topic = _material(encoded, range(len(encoded.draft.sentences)))
    for label in labels:
        a, b = _direction(label)
        rows = {place: row_of(encoded.draft.sentences, place) for place in (a, b)}
        if None in rows.values():
            continue  # cut otherwise than when it was read
        pair = [row for row in rows.values() if row is not None]
        few = _few(encoded, *pair)
        of_few = _material(encoded, few)
        for claim, other, key in ((a, b, "a_by_b"), (b, a, "b_by_a"), (a, b, "answer")):
            if key not in label:
                continue
            there, here = pair if claim == a else reversed(pair)
            own, another = (_stated(encoded, row) for row in (there, here))
            told = _of_pair(of_topic, there, here)
            yield Example(
                claim=claim,
                other=other,
                is_report=label[key] == "same",
                is_cited=(claim, other) in cited,
                judged=key != "answer",
                in_conflict=bool(label.get("conflict")),
                differs=differs(own, another),
                surely=surely_differs(own, another)
                or tell_by_other_verbs(own, another)
                or clash(own, another, told["similarity"]) is not None,
                weight=1.0 if label["sure"] else _UNSURE,
                features=told,
                among_few=_of_pair(of_few, few.index(there), few.index(here)),
            )


def row_of(sentences: Sequence[Sentence], place: Place) -> int | None:
    """Return the sentence of today that a reader saw there, if it is cut nearly the same."""
    for row, sentence in enumerate(sentences):
        if sentence.article.id == place.document:
            shared = min(sentence.end, place.end) - max(sentence.start, place.start)
            spanned = max(sentence.end, place.end) - min(sentence.start, place.start)
            if shared >= _SAME_PLACE * spanned:
                return row
    return None


def _stated(encoded: Encoded, row: int) -> Statement:
    sentence = encoded.draft.sentences[row]
    text, language = encoded.draft.texts[row], encoded.draft.languages[row]
    return read_statement(text, language, published=sentence.article.published)


def _few(encoded: Encoded, *pair: int) -> list[int]:
    """Return the rows of a small topic: a pair, and how two other articles begin."""
    ids = [sentence.article.id for sentence in encoded.draft.sentences]
    own = {ids[row] for row in pair}
    first = {ids[row]: row for row in reversed(range(len(ids))) if ids[row] not in own}
    return sorted((*pair, *sorted(first.values())[:_OTHERS]))


def _material(encoded: Encoded, rows: Sequence[int]) -> Material:
    """Return what the features of some rows are made of, as if the topic had no others."""
    draft = encoded.draft
    return material_among(
        [draft.texts[row] for row in rows],
        [draft.languages[row] for row in rows],
        encoded.vectors[list(rows)],
        [draft.sentences[row].article.id for row in rows],
    )


def material_among(
    texts: Sequence[str],
    languages: Sequence[Language],
    vectors: NDArray[np.float32],
    articles: Sequence[str],
) -> Material:
    """Return what the features of sentences are made of; `articles` are the ids of theirs."""
    words = tokenized(texts)
    numbers: dict[str, int] = {}
    return Material(
        similarity=similarity_of(vectors, words, CONSTANTS),
        words=tf_idf(words),
        articles=np.array([numbers.setdefault(each, len(numbers)) for each in articles]),
        claims=Claims(texts, languages, words),
    )


def _of_pair(material: Material, claim: int, other: int) -> dict[str, float]:
    found = features(material, claim, np.array([other]))
    return {name: float(values[0]) for name, values in found.items()}


def place_of(topic: str, place: Mapping[str, Any]) -> Place:
    """Return a place as the labels name it."""
    return Place(topic, place["document"], place["start"], place["end"])


class Citations(NamedTuple):
    """How many articles are cited, how many of them do report, and how many report at all."""

    cited: int
    true: int
    reported: int

    @property
    def precision(self) -> float:
        """The share of the cited articles that do report; 1 if none is cited."""
        return self.true / self.cited if self.cited else 1.0

    @property
    def recall(self) -> float:
        """The share of the reporting articles that are cited."""
        return self.true / max(1, self.reported)


def accepted(pairs: Sequence[Example], scores: Floats) -> Floats:
    """Return the scores of pairs, shape (pairs,), with 0 for those that state different things."""
    return np.where([pair.differs for pair in pairs], 0.0, scores)


def citations(pairs: Sequence[Example], scores: Floats, threshold: float) -> Citations:
    """Return how the sentences of summaries are cited: an article by its pair with the best score.

    `scores`, shape (pairs,); an article is cited if that score is `threshold` or more.
    """
    by_article: dict[tuple[Place, str], list[int]] = defaultdict(list)
    for number, pair in enumerate(pairs):
        if pair.is_cited:
            by_article[pair.claim, pair.other.document].append(number)
    best = [max(numbers, key=lambda number: scores[number]) for numbers in by_article.values()]
    cited = [number for number in best if scores[number] >= threshold]
    return Citations(
        cited=len(cited),
        true=sum(pairs[number].is_report for number in cited),
        reported=sum(any(pairs[n].is_report for n in group) for group in by_article.values()),
    )
