"""Many topics: each is summarised by itself, and one that fails does not stop the others.

A result is one line. What a line says follows from its topic, the options and the encoder alone, so
the lines of an interrupted run can be continued: each shows by itself what it was made from.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from summarizer.articles import canonical
from summarizer.errors import InputError, NothingToSummarizeError, OptionsError
from summarizer.metadata import described
from summarizer.pipeline import summarize
from summarizer.readers import parse_json
from summarizer.summary import SCHEMA, ArticleRecord, EncoderRecord, Summary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.articles import Article
    from summarizer.encoders import Encoder
    from summarizer.options import Options
    from summarizer.readers.topics import Topic

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
    """What became of each topic, in their order, one in memory at a time."""
    # Topics do not depend on one another: this is where other workers could take their share.
    return (summarize_topic(topic, options, encoder) for topic in topics)


def summarize_topic(topic: Topic, options: Options, encoder: Encoder) -> Outcome:
    """The summary of one topic with its id first, or its id and what is wrong with it.

    A topic without a usable sentence has an empty summary, with a note that says so.
    """
    try:
        articles, notes = topic.reading
        summary = _summary(articles, options, encoder).with_notes(notes)
    except InputError as error:
        return Outcome(topic, _line({"id": topic.id, "error": str(error)}), str(error))
    return Outcome(topic, _line({"id": topic.id, **summary.to_dict()}))


def skip_done(
    lines: Iterable[bytes], topics: Iterator[Topic], options: Options, encoder: Encoder
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


def _summary(articles: Sequence[Article], options: Options, encoder: Encoder) -> Summary:
    try:
        return summarize(articles, options, encoder=encoder)
    except NothingToSummarizeError as error:
        described_articles = [described(article) for article in canonical(articles)]
        return Summary(
            sentences=(),
            articles=tuple(ArticleRecord.of(article) for article, _ in described_articles),
            options=options.to_dict(),
            encoder=EncoderRecord(encoder.name, encoder.sha256),
            notes=(
                *(note for _, notes in described_articles for note in notes),
                f"the summary is empty: {error}",
            ),
        )


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
    found: dict[str, Any], number: int, options: Options, encoder: Encoder
) -> None:
    record = asdict(EncoderRecord(encoder.name, encoder.sha256))
    wanted = {"schema": SCHEMA, "encoder": record} | options.to_dict()
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
