"""Notes for the reader of the figures: what was left out, failed, or could not be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.evaluation.measures import sentences_of
from summarizer.renderers.wording import counted, listing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summarizer.evaluation.inputs import System
    from summarizer.evaluation.results import PerTopic
    from summarizer.readers.callers.topics import Topic

_MOST_NAMED = 3  # topics a note: enough to find them
_FEW = 20  # topics: the bootstrap takes their spread for that of all topics


def notes_on(
    systems: Sequence[System],
    topics: Sequence[Topic],
    measured: Mapping[str, PerTopic],
) -> Iterator[str]:
    """Yield a note on each thing that was left out, has failed or could not be done."""
    without = [topic.id for topic in topics if not topic.references]
    if without:
        yield f"{counted(len(without), 'topic')} without references left out: {_named(without)}"
    scored = [topic for topic in topics if topic.references]
    if len(scored) == 1:
        yield "one topic only: there are no intervals and no tests"
    elif len(scored) < _FEW:
        yield f"with {len(scored)} topics the intervals come out too narrow; go by the p values"
    for system in systems:
        for note in _of_system(system, scored, measured[system.name]):
            yield f"{system.name}: {note}"


def _of_system(system: System, topics: Sequence[Topic], measured: PerTopic) -> Iterator[str]:
    missing = [topic.id for topic in topics if topic.id not in system.answers]
    if missing:
        yield (
            f"no summary of {counted(len(missing), 'topic')}: {_named(missing)}; its means are "
            "over the others, and pairs are compared on the topics that both have"
        )
    failed = [name for name in measured if system.answers[name].failed]
    if failed:
        yield f"failed on {counted(len(failed), 'topic')}, scored as empty: {_named(failed)}"
    unchecked = [topic.id for topic in topics if _is_unchecked(topic, measured)]
    if unchecked:
        yield f"citations not checked, for want of documents: {_named(unchecked)}"
    if _has_no_sentences(system, measured):
        yield (
            "its summaries are one long line each, but a sentence is a line: no redundancy, no "
            "dangling openings, and a ROUGE-L of whole texts"
        )


def _is_unchecked(topic: Topic, measured: PerTopic) -> bool:
    one = measured.get(topic.id)
    return one is not None and one.citations is not None and topic.documents is None


def _has_no_sentences(system: System, measured: PerTopic) -> bool:
    summaries = [system.answers[name].summary for name in measured]
    written = [summary for summary in summaries if summary.strip()]
    return bool(written) and not any(map(sentences_of, written))


def _named(topics: Sequence[str]) -> str:
    """The first few ids, and how many more there are."""
    rest = len(topics) - _MOST_NAMED
    more = [f"{rest} more"] if rest > 0 else []
    return listing([*topics[:_MOST_NAMED], *more])
