"""Summaries and references in, measures with their intervals out.

Read `inputs`, `rouge`, `citations`, `measures`, `intervals`, `results`; then how they are shown:
`figures`, `notes`, `table`, `plots`, `examples`, `report`.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from summarizer import __version__
from summarizer.errors import InputError
from summarizer.evaluation.inputs import Answer, System, read_systems, read_topics
from summarizer.evaluation.intervals import SIGNATURE
from summarizer.evaluation.measures import averaged, dangling, measure
from summarizer.evaluation.notes import notes_on
from summarizer.evaluation.results import Evaluation, PerTopic, SystemResult, compare, system_result
from summarizer.evaluation.rouge import References, RougeOptions
from summarizer.readers.callers.topics import Topic

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

__all__ = [
    "Answer",
    "Evaluation",
    "RougeOptions",
    "System",
    "Topic",
    "dangling",
    "evaluate",
    "read_systems",
    "read_topics",
    "settings",
]

_DEFAULTS = RougeOptions()
_DIGEST_DIGITS = 8  # of the references: enough to tell two sets apart
_SCORING = "scoring"


def evaluate(
    systems: Iterable[System],
    topics: Iterable[Topic],
    options: RougeOptions = _DEFAULTS,
    *,
    against: str | None = None,
    progress: Callable[[str, int, int], None] | None = None,
) -> Evaluation:
    """Return all measures of the systems, with intervals, and every pair of systems compared.

    Topics without references are left out with a note. A system is judged on the topics that it has
    an answer to; a failed answer counts as the empty summary. Means are over topics. `against`
    names the one system that all others are compared with, in place of every pair.

    >>> topics = [Topic("rain", ("It rained in Brest.",)), Topic("calm", ("All is calm.",))]
    >>> answers = {"rain": Answer("It rained."), "calm": Answer("All is well.")}
    >>> evaluate([System("mine", answers)], topics).systems[0].f1("rouge1").mean
    0.6666666666666666

    Raises:
        InputError: an answer to no topic; no reference at all; a system with nothing to score; two
            systems of one name; `against` names none of them; an answer that is the only reference
            of its topic; citations that are no summary by our schema.
        MissingExtraError: stemming without the package that does it.
    """
    systems, topics = list(systems), list(topics)
    _check(systems, topics, against)
    scored = [topic for topic in topics if topic.references]
    measured = _measure(systems, scored, options, progress)
    _check_scored(systems, measured)
    return Evaluation(
        signature=_signature(options, scored),
        options=options,
        topics=len(scored),
        systems=[_result(system, measured[system.name]) for system in systems],
        pairs=compare(measured, against),
        measured=measured,
        notes=list(notes_on(systems, topics, measured)),
    )


def _measure(
    systems: Sequence[System],
    topics: Sequence[Topic],
    options: RougeOptions,
    progress: Callable[[str, int, int], None] | None,
) -> dict[str, PerTopic]:
    """Return the figures of each system by topic, averaged over its runs."""
    measured: dict[str, PerTopic] = {system.name: {} for system in systems}
    for done, topic in enumerate(topics):
        if progress is not None:
            progress(_SCORING, done, len(topics))
        references = References(topic.references, options)
        for system in systems:
            if answers := system.answers_to(topic.id):
                runs = [measure(answer, topic, references) for answer in answers]
                measured[system.name][topic.id] = averaged(runs)
    return measured


def settings(options: RougeOptions) -> str:
    """Return the settings of all figures in one line, without what was compared."""
    return f"{options.signature}|{SIGNATURE}"


def _check(systems: Sequence[System], topics: Sequence[Topic], against: str | None) -> None:
    known = {topic.id for topic in topics}
    if not any(topic.references for topic in topics):
        raise InputError('topics: none has a reference; references are the "summaries" of a topic')
    if not systems:
        raise InputError("systems: none was given; there is nothing to evaluate")
    names = {system.name for system in systems}
    if len(names) < len(systems):
        raise InputError("systems: two have one name; give each a name of its own")
    if against is not None and against not in names:
        raise InputError(f"against: no system has the name {against!r}")
    for system in systems:
        for name, answer in system.answers.items():
            if name not in known:
                where = answer.where or system.name
                raise InputError(f"{where}: no topic has the id {name!r}")
        for name in (name for run in system.runs for name in run if name not in system.answers):
            raise InputError(f"{system.name}: a further run has topic {name!r}, and the first none")


def _check_scored(systems: Sequence[System], measured: dict[str, PerTopic]) -> None:
    for system in systems:
        if not measured[system.name]:
            raise InputError(f"{system.name}: no summary of a topic that has references")


def _result(system: System, measured: PerTopic) -> SystemResult:
    failed = sum(any(one.failed for one in system.answers_to(topic)) for topic in measured)
    return system_result(system.name, measured, failed)


def _signature(options: RougeOptions, topics: Sequence[Topic]) -> str:
    """The settings, and a digest of the references by topic."""
    compared = json.dumps(sorted((topic.id, topic.references) for topic in topics))
    digest = hashlib.sha256(compared.encode()).hexdigest()[:_DIGEST_DIGITS]
    return f"{settings(options)}|topics:{len(topics)}|references:{digest}|package:{__version__}"
