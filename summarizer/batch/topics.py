"""Many topics: each is summarised by itself, and one that fails does not stop the others.

A result is one line. What a line says follows from its topic, the options and the encoder alone, so
the lines of an interrupted run can be continued: each shows by itself what it was made from.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from summarizer.articles import canonical
from summarizer.errors import (
    InputError,
    NothingToSummarizeError,
    OptionsError,
    ResourcesError,
    is_out_of_memory,
)
from summarizer.method.preparation import Draft, completed, prepare
from summarizer.pipeline import consolidate
from summarizer.readers import parse_json
from summarizer.summary import SCHEMA, ArticleRecord, EncoderRecord, Summary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.articles import Article
    from summarizer.encoders import Encoder
    from summarizer.options import Options
    from summarizer.readers.topics import Topic

CURE = "give the run more memory, or fewer workers, or take the topic out; --resume then goes on"
"""What to do when the memory does not suffice."""

_TOGETHER = 64  # sentences: as many topics as hold them are encoded at once
# They may stand in JSON as they are, but some readers of lines take them for the end of one.
_LINE_ENDS = str.maketrans({end: f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a topic: its line of JSON, and why it failed if it did."""

    topic: Topic
    line: str
    error: str | None = None


def summarize_topics(
    topics: Iterable[Topic], options: Options, encoder: Encoder
) -> Iterator[Outcome]:
    """What became of each topic, in their order, a few in memory at a time.

    A line has the topic's id first, and then its summary or what is wrong with it. A topic without
    a usable sentence has an empty summary, with a note that says so.

    Small topics are encoded together, so that each of the encoder's threads always has something
    to do; no result depends on that.

    Raises:
        ResourcesError: the memory does not suffice.
    """
    record = EncoderRecord.of(encoder)
    waiting: list[Outcome | _Begun] = []
    sentences = 0
    for topic in topics:
        try:
            with _enough_memory(topic):
                waiting.append(_begin(topic, options, record))
        except Exception:  # what came before it is worth having
            yield from _finish(waiting, options, encoder)
            raise
        sentences += _sentences(waiting[-1])
        if sentences >= _TOGETHER:
            yield from _finish(waiting, options, encoder)
            waiting, sentences = [], 0
    yield from _finish(waiting, options, encoder)


def skip_done(
    lines: Iterable[bytes], topics: Iterator[Topic], options: Options, encoder: EncoderRecord
) -> Iterator[Outcome]:
    """What became of the topics that have a line already, which are taken from `topics`.

    Raises:
        OptionsError: a line was made with other options or another encoder.
        InputError: a line is not about the topic whose turn it is, as it stands in the file.
    """
    for number, line in enumerate(lines, start=1):
        topic = next(topics, None)
        if topic is None:
            raise InputError(f"line {number}: is about a topic that is not in the file of topics")
        found = parse_json(line.decode(errors="replace"), f"line {number}")
        error = _check_done(found, topic, number)
        if error is None:
            _check_made_with(found, number, options, encoder)
        yield Outcome(topic, "", error)


@dataclass(frozen=True, slots=True)
class _Begun:
    """A topic whose sentences wait for their vectors, and the notes on its documents."""

    topic: Topic
    draft: Draft
    notes: tuple[str, ...]


def _begin(topic: Topic, options: Options, encoder: EncoderRecord) -> Outcome | _Begun:
    """The topic's sentences, or already what became of it."""
    try:
        articles, notes = topic.reading
        try:
            return _Begun(topic, prepare(articles), notes)
        except NothingToSummarizeError as error:
            empty = _empty(articles, str(error), options, encoder).with_notes(notes)
            return _outcome(topic, empty)
    except InputError as error:
        return Outcome(topic, _line({"id": topic.id, "error": str(error)}), str(error))


def _finish(
    waiting: Sequence[Outcome | _Begun], options: Options, encoder: Encoder
) -> Iterator[Outcome]:
    """What became of the topics, whose sentences get their vectors all at once."""
    if not waiting:
        return
    record = EncoderRecord.of(encoder)
    begun = [one for one in waiting if isinstance(one, _Begun)]
    texts = [text for one in begun for text in one.draft.to_encode]
    vectors = np.empty((0, encoder.dimensions), dtype=np.float32)
    if texts:
        with _enough_memory(*(one.topic for one in waiting)):
            vectors = encoder.encode(texts)
    start = 0
    for one in waiting:
        if isinstance(one, Outcome):
            yield one
            continue
        rows = vectors[start : start + len(one.draft.to_encode)]
        start += len(rows)
        with _enough_memory(one.topic):
            summary = consolidate(one.draft, rows, record, options)
            outcome = _outcome(one.topic, summary.with_notes(one.notes))
        yield outcome


@contextmanager
def _enough_memory(*topics: Topic) -> Iterator[None]:
    """Say which topics it was that the memory did not suffice for."""
    try:
        yield
    except Exception as error:
        if is_out_of_memory(error):
            raise ResourcesError(f"{described_as(topics)}: not enough memory; {CURE}") from error
        raise


def described_as(topics: Sequence[Topic]) -> str:
    """Where the topics stand and what they are called, in a message."""
    names = " to ".join(dict.fromkeys(repr(topic.id) for topic in (topics[0], topics[-1])))
    return f"{topics[0].where}, topic {names}"


def _sentences(one: Outcome | _Begun) -> int:
    return len(one.draft.sentences) if isinstance(one, _Begun) else 0


def _empty(
    articles: Sequence[Article], why: str, options: Options, encoder: EncoderRecord
) -> Summary:
    found = [completed(article) for article in canonical(articles)]
    return Summary(
        sentences=(),
        articles=tuple(ArticleRecord.of(article) for article, _ in found),
        options=options.to_dict(),
        encoder=encoder,
        notes=(*(note for _, notes in found for note in notes), f"the summary is empty: {why}"),
    )


def _outcome(topic: Topic, summary: Summary) -> Outcome:
    return Outcome(topic, _line({"id": topic.id, **summary.to_dict()}))


def _line(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, allow_nan=False).translate(_LINE_ENDS) + "\n"


def _check_done(found: Any, topic: Topic, number: int) -> str | None:  # noqa: ANN401 - any JSON
    """The error that the line carries, if it is one about this very topic."""
    about: dict[str, Any] = {"id": topic.id}
    try:
        articles, _ = topic.reading
        about["articles"] = [[article.id, article.sha256] for article in canonical(articles)]
    except InputError as error:
        about["error"] = str(error)
    if _subject(found) != about:
        raise InputError(
            f"line {number}: is not about {topic.where}, topic {topic.id!r}, as it now is; start "
            "anew without --resume"
        )
    return about.get("error")


def _subject(found: Any) -> dict[str, Any] | None:  # noqa: ANN401 - any JSON value
    """What a line says of its topic, in so far as it is a line of ours."""
    try:
        if "error" in found:
            return {key: found[key] for key in ("id", "error")}
        articles = [[article["id"], article["sha256"]] for article in found["articles"]]
        return {"id": found["id"], "articles": articles}
    except (KeyError, TypeError):
        return None


def _check_made_with(
    found: dict[str, Any], number: int, options: Options, encoder: EncoderRecord
) -> None:
    wanted = {"schema": SCHEMA, "encoder": asdict(encoder)} | options.to_dict()
    used = {key: found.get(key) for key in ("schema", "encoder")}
    if isinstance(found.get("options"), dict):
        used |= found["options"]
    differing = sorted(key for key in wanted | used if wanted.get(key) != used.get(key))
    if differing:
        was, now = ({key: values.get(key) for key in differing} for values in (used, wanted))
        raise OptionsError(
            f"line {number}: was made with {json.dumps(was, ensure_ascii=False)} and not with "
            f"{json.dumps(now, ensure_ascii=False)}; resume with the same options, or start anew "
            "without --resume"
        )
