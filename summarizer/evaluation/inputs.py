"""Read what is evaluated: the summaries of systems, and topics with their references."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.errors import OptionsError
from summarizer.readers.callers import topics
from summarizer.readers.callers.json_entries import open_entries, read_entries, shown
from summarizer.readers.discovery.article_ids import name_files
from summarizer.readers.discovery.paths import STANDARD_INPUT, real_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.readers.callers.json_entries import Entry
    from summarizer.readers.callers.topics import Topic

_STDIN_NAME = "stdin"


@dataclass(frozen=True, slots=True)
class Answer:
    """A system's summary of one topic, one sentence a line; `record` is all that came with it.

    A topic on which the system `failed` has the empty summary. `reference` is the number of the
    topic's reference that the summary is, if it is one: it is scored against the others.
    """

    summary: str
    record: Mapping[str, Any] = field(default_factory=dict)
    where: str = ""
    failed: bool = False
    reference: int | None = None


@dataclass(frozen=True, slots=True)
class System:
    """A system with its answers by topic id.

    A system that is random, or depends on the order of the articles, may have more `runs`: answers
    by topic id, to topics that `answers` has too. A figure of a topic is then the mean over runs.
    """

    name: str
    answers: Mapping[str, Answer]
    runs: Sequence[Mapping[str, Answer]] = ()

    def answers_to(self, topic: str) -> list[Answer]:
        """Return the answers to a topic, one for each run that has one."""
        return [run[topic] for run in (self.answers, *self.runs) if topic in run]


def read_topics(path: str) -> tuple[Topic, ...]:
    """Return the topics of a JSONL file, or of standard input for `-`, with their "summaries".

    A topic without references is kept, for `evaluate` to leave out.

    Raises:
        InputError: a line that is no topic, a repeated id, or no topic at all; the message names
            the line.
    """
    with open_entries(path) as file:
        return tuple(topics.read_topics(file, shown(path)))


def read_systems(paths: Sequence[str]) -> tuple[System, ...]:
    """Return a system for each JSONL file, named after it; `-` is standard input, named `stdin`.

    A line needs "id" and "summary"; one with an "error" in place of the summary is a failure. The
    same file given twice is read once.

    Raises:
        InputError: a line that is no summary, a repeated id, or no summary at all.
    """
    if list(paths).count(STANDARD_INPUT) > 1:
        raise OptionsError("standard input can be read once; name files instead")
    files = {real_path(Path(path)): path for path in reversed(paths) if path != STANDARD_INPUT}
    taken = {_STDIN_NAME} if STANDARD_INPUT in paths else set()
    names = name_files([Path(path) for path in files.values()], taken)
    chosen = [path for path in paths if path == STANDARD_INPUT or path in files.values()]
    return tuple(
        System(_STDIN_NAME if path == STANDARD_INPUT else names[Path(path)], _answers(path))
        for path in dict.fromkeys(chosen)
    )


def _answers(path: str) -> dict[str, Answer]:
    with open_entries(path) as file:
        return {entry.id: _answer(entry) for entry in read_entries(file, shown(path), "summary")}


def _answer(entry: Entry) -> Answer:
    record = entry.record
    if record.get("summary") is None and record.get("error") is not None:
        return Answer("", record, entry.where, failed=True)
    return Answer(entry.text("summary"), record, entry.where)
