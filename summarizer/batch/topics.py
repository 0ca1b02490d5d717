"""Many topics: each is summarised by itself, and one that fails does not stop the others.

A result is one line of JSON. It depends on its topic, the options and the encoder only, and records
all three: an interrupted run can go on where its lines end.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from summarizer.articles import canonical
from summarizer.encoders.by_language import suited
from summarizer.errors import (
    InputError,
    NothingToSummarizeError,
    OptionsError,
    ResourcesError,
    is_out_of_memory,
)
from summarizer.method.composition import empty_summary
from summarizer.method.encoding import Encoded
from summarizer.method.preparation import Draft, completed, prepare
from summarizer.pipeline import consolidate
from summarizer.readers.records.json_articles import parse_json
from summarizer.summary import EncoderRecord, Summary
from summarizer.summary_schema import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Article
    from summarizer.encoders import Encoder
    from summarizer.options import Options
    from summarizer.readers.callers.topics import Topic

CURE = "give the run more memory, or fewer workers, or take the topic out; --resume then goes on"
"""What to do when memory runs out."""

KILLED = "two worker processes were killed one after the other while they worked on this topic"
"""The error of a topic that ends the processes that work on it."""

# Topics are encoded together until they have so many: 16 tasks of four for the encoder's threads.
_SENTENCES_AT_ONCE = 64
# JSON allows these characters in a string, but some readers take them for the end of a line.
_LINE_ENDS = str.maketrans({end: f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"})


@dataclass(frozen=True, slots=True)
class Outcome:
    """The line of JSON of a topic, and the error if the topic failed.

    The line is empty if an earlier run has written it.
    """

    topic: Topic
    line: str
    error: str | None = None


def summarize_topics(
    topics: Iterable[Topic], options: Options, encoder: Encoder
) -> Iterator[Outcome]:
    """Yield the outcome of each topic, in order, with a few topics in memory at a time.

    A line holds the topic's id first, then its summary or its error. A topic without a usable
    sentence has an empty summary, with a note that says so.

    Small topics are encoded together, which keeps every thread of the encoder busy and changes no
    result.

    Raises:
        ResourcesError: memory runs out.
    """
    batch: list[Outcome | _Prepared] = []
    sentences = 0
    for topic in topics:
        try:
            with _memory_errors(topic):
                batch.append(_prepare_topic(topic, options, encoder))
        except Exception:
            yield from _finish(batch, options)  # the topics before it have not failed
            raise
        sentences += _count_sentences(batch[-1])
        if sentences >= _SENTENCES_AT_ONCE:
            yield from _finish(batch, options)
            batch, sentences = [], 0
    yield from _finish(batch, options)


def skip_finished(
    lines: Iterable[bytes],
    topics: Iterator[Topic],
    options: Options,
    encoders: Sequence[EncoderRecord],
) -> Iterator[Outcome]:
    """Yield the outcomes of an earlier run; each of its lines takes a topic from `topics`.

    Raises:
        OptionsError: a line was made with other options or another encoder than one of those.
        InputError: a line is not about the topic at its place, or the topic has changed.
    """
    for number, line in enumerate(lines, start=1):
        topic = next(topics, None)
        if topic is None:
            raise InputError(f"line {number}: is about a topic that is not in the file of topics")
        data = parse_json(line.decode(errors="replace"), f"line {number}")
        error = _check_topic(data, topic, number)
        if error is None:
            _check_settings(data, number, options, encoders)
        yield Outcome(topic, "", error)


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A topic whose sentences have no vectors yet, and the notes on its documents.

    `encoder` is the one for its languages.
    """

    topic: Topic
    draft: Draft
    encoder: Encoder
    notes: tuple[str, ...]


def _prepare_topic(topic: Topic, options: Options, encoder: Encoder) -> Outcome | _Prepared:
    """Return the topic's sentences, or its outcome if it has none or its documents are bad."""
    try:
        articles, notes = topic.reading
        try:
            draft = prepare(articles, options)
            return _Prepared(topic, draft, suited(encoder, draft.codes), notes)
        except NothingToSummarizeError as error:
            record = EncoderRecord.of(encoder)
            empty = _empty_summary(articles, str(error), options, record).with_notes(notes)
            return _outcome(topic, empty)
    except InputError as error:
        return Outcome(topic, to_line({"id": topic.id, "error": str(error)}), str(error))


def _finish(batch: Sequence[Outcome | _Prepared], options: Options) -> Iterator[Outcome]:
    """Encode the sentences of all topics together, and yield the outcome of each topic."""
    prepared = [item for item in batch if isinstance(item, _Prepared)]
    with _memory_errors(*(item.topic for item in batch)):
        rows_of = _encoded(prepared)
    for item in batch:
        if isinstance(item, Outcome):
            yield item
            continue
        rows = rows_of[id(item)]
        with _memory_errors(item.topic):
            summary = consolidate(Encoded.of(item.draft, rows, item.encoder), options)
            outcome = _outcome(item.topic, summary.with_notes(item.notes))
        yield outcome


def _encoded(batch: Sequence[_Prepared]) -> dict[int, NDArray[np.float32]]:
    """Return the vectors of each topic by its Python id; each encoder is called once."""
    found: dict[int, NDArray[np.float32]] = {}
    for encoder in {id(item.encoder): item.encoder for item in batch}.values():
        items = [item for item in batch if item.encoder is encoder]
        counts = [len(item.draft.to_encode) for item in items]
        rows = encoder.encode([text for item in items for text in item.draft.to_encode])
        parts = np.split(rows, np.cumsum(counts)[:-1])
        found |= {id(item): part for item, part in zip(items, parts, strict=True)}
    return found


@contextmanager
def _memory_errors(*topics: Topic) -> Iterator[None]:
    """Raise running out of memory as a ResourcesError that names the topics."""
    try:
        yield
    except Exception as error:
        if is_out_of_memory(error):
            raise ResourcesError(f"{locate(topics)}: not enough memory; {CURE}") from error
        raise


def locate(topics: Sequence[Topic]) -> str:
    """Return the place of the first topic in its file, and the ids of the first and the last."""
    names = " to ".join(dict.fromkeys(repr(topic.id) for topic in (topics[0], topics[-1])))
    return f"{topics[0].where}, topic {names}"


def _count_sentences(item: Outcome | _Prepared) -> int:
    return len(item.draft.sentences) if isinstance(item, _Prepared) else 0


def _empty_summary(
    articles: Sequence[Article], reason: str, options: Options, encoder: EncoderRecord
) -> Summary:
    found = [completed(article) for article in canonical(articles)]
    notes = tuple(note for _, notes in found for note in notes)
    draft = Draft(tuple(article for article, _ in found), sentences=(), texts=[], notes=notes)
    return empty_summary(draft, options, encoder, reason)


def _outcome(topic: Topic, summary: Summary) -> Outcome:
    return Outcome(topic, to_line({"id": topic.id, **summary.to_dict()}))


def to_line(data: dict[str, Any]) -> str:
    """Return the line of JSON for a summary or an error, with its end."""
    return json.dumps(data, ensure_ascii=False, allow_nan=False).translate(_LINE_ENDS) + "\n"


def _check_topic(data: Any, topic: Topic, number: int) -> str | None:  # noqa: ANN401 - any JSON
    """Return the line's error, if any; raises InputError if the line is about another topic."""
    if data == {"id": topic.id, "error": KILLED}:
        return KILLED
    expected: dict[str, Any] = {"id": topic.id}
    try:
        articles, _ = topic.reading
        expected["articles"] = [[article.id, article.sha256] for article in canonical(articles)]
    except InputError as error:
        expected["error"] = str(error)
    if _subject(data) != expected:
        raise InputError(
            f"line {number}: is not about {topic.where}, topic {topic.id!r}, as it now is; start "
            "anew without --resume"
        )
    return expected.get("error")


def _subject(data: Any) -> dict[str, Any] | None:  # noqa: ANN401 - any JSON value
    """Return the id and the articles or the error of a line, None if it has no such keys.

    An article is its id and its checksum.
    """
    try:
        if "error" in data:
            return {key: data[key] for key in ("id", "error")}
        articles = [[article["id"], article["sha256"]] for article in data["articles"]]
        return {"id": data["id"], "articles": articles}
    except (KeyError, TypeError):
        return None


def _check_settings(
    data: dict[str, Any], number: int, options: Options, encoders: Sequence[EncoderRecord]
) -> None:
    """Raise OptionsError if a line was made with another schema, encoder or options."""
    used = {key: data.get(key) for key in ("schema", "encoder")}
    known = [asdict(encoder) for encoder in encoders]
    encoder = used["encoder"] if used["encoder"] in known else known[0]
    wanted = {"schema": SCHEMA, "encoder": encoder} | options.to_dict()
    if isinstance(data.get("options"), dict):
        used |= data["options"]
    differing = sorted(key for key in wanted | used if wanted.get(key) != used.get(key))
    if differing:
        was, now = ({key: values.get(key) for key in differing} for values in (used, wanted))
        raise OptionsError(
            f"line {number}: was made with {json.dumps(was, ensure_ascii=False)} and not with "
            f"{json.dumps(now, ensure_ascii=False)}; resume with the same options, or start anew "
            "without --resume"
        )
