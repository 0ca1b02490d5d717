"""Show the best and the worst summaries of a system beside their references."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from summarizer.evaluation.rouge import RougeOptions, rouge_tokens
from summarizer.renderers.wording import visible
from summarizer.text.scripts import UNSPACED_RANGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from summarizer.evaluation.inputs import System
    from summarizer.evaluation.results import Evaluation, PerTopic
    from summarizer.evaluation.rouge import Measure, Score
    from summarizer.readers.callers.topics import Topic

_EACH = 2  # best and worst topics: more would not be read
_PIECE = re.compile(rf"\s+|[{UNSPACED_RANGES}]|[^\s{UNSPACED_RANGES}]+")

# Stretches of a line, each with whether it is shared.
Line = list[tuple[str, bool]]


@dataclass(frozen=True, slots=True)
class Example:
    """A summary with its references; each line in stretches, `True` where word pairs are shared.

    A pair is shared by the summary and any reference; a reference's is one that the summary has.
    """

    topic: str
    kind: str
    scores: Mapping[Measure, Score]
    summary: list[Line]
    references: list[list[Line]]


def examples(evaluation: Evaluation, system: System, topics: Sequence[Topic]) -> list[Example]:
    """Return the system's best topics by ROUGE-2 F1, then its worst: two of each if it has four."""
    measured = evaluation.measured[system.name]
    ranked = sorted(measured, key=lambda name: -measured[name].rouge["rouge2"].f1)
    count = min(_EACH, len(ranked) // 2)
    chosen = [(name, "best") for name in ranked[: max(1, count)]]
    chosen += [(name, "worst") for name in ranked[::-1][:count]]
    known = {topic.id: topic for topic in topics}
    return [
        _example(kind, known[name], system, measured, evaluation.options) for name, kind in chosen
    ]


def _example(
    kind: str, topic: Topic, system: System, measured: PerTopic, options: RougeOptions
) -> Example:
    summary = system.answers[topic.id].summary
    pairs_of_references = {pair for text in topic.references for pair in _pairs(text, options)}
    pairs_of_summary = set(_pairs(summary, options))
    return Example(
        topic=topic.id,
        kind=kind,
        scores=measured[topic.id].rouge,
        summary=_marked(summary, pairs_of_references, options),
        references=[_marked(text, pairs_of_summary, options) for text in topic.references],
    )


def _pairs(text: str, options: RougeOptions) -> Iterable[tuple[str, str]]:
    return pairwise(rouge_tokens(text, options))


def _marked(text: str, pairs: set[tuple[str, str]], options: RougeOptions) -> list[Line]:
    """The lines of the text that are not blank, cut where shared word pairs begin and end."""
    return [
        list(_stretches(visible(line), pairs, options)) for line in text.split("\n") if line.strip()
    ]


def _stretches(
    line: str, pairs: set[tuple[str, str]], options: RougeOptions
) -> Iterator[tuple[str, bool]]:
    pieces = _PIECE.findall(line)
    words = [(word, i) for i, piece in enumerate(pieces) for word in rouge_tokens(piece, options)]
    shared: set[int] = set()
    for (left, i), (right, j) in pairwise(words):
        if (left, right) in pairs:
            shared.update(range(i, j + 1))
    for is_shared, group in groupby(range(len(pieces)), shared.__contains__):
        yield "".join(pieces[i] for i in group), is_shared
