"""The results of an evaluation: means with intervals, differences of pairs, figures by topic."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any, Literal, get_args

import numpy as np

from summarizer.evaluation.intervals import Estimate, differences, estimates
from summarizer.evaluation.measures import QUALITIES, Measured, Quality
from summarizer.evaluation.rouge import MEASURES, Measure

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summarizer.evaluation.rouge import RougeOptions

SCHEMA = "multidoc-summarizer/evaluation/1"
Part = Literal["precision", "recall", "f1"]
PARTS: tuple[Part, ...] = get_args(Part)
_DECIMALS = 5  # as ROUGE-1.5.5 prints them

# What was measured of each topic's summary, by topic id in the order of the topics.
PerTopic = dict[str, Measured]


@dataclass(frozen=True, slots=True)
class SystemResult:
    """The means of one system over the `topics` it has a summary of, `failed` ones among them.

    A quality that no summary has is None. `checked` citations had the `faults`, by topic id.
    """

    name: str
    topics: int
    failed: int
    rouge: Mapping[Measure, Mapping[Part, Estimate]]
    qualities: Mapping[Quality, Estimate | None]
    cited: bool
    checked: int
    faults: Sequence[tuple[str, str]]

    def f1(self, measure: Measure) -> Estimate:
        """Return the mean F1 of a measure."""
        return self.rouge[measure]["f1"]


@dataclass(frozen=True, slots=True)
class Pair:
    """By how much the mean F1 of `a` exceeds that of `b` on the `topics` that both have."""

    a: str
    b: str
    measure: Measure
    difference: float
    low: float | None
    high: float | None
    p: float | None
    topics: int


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All results; those of two evaluations can be compared if their signatures are equal."""

    signature: str
    options: RougeOptions
    topics: int
    systems: Sequence[SystemResult]
    pairs: Sequence[Pair]
    measured: Mapping[str, PerTopic]
    notes: Sequence[str]

    @property
    def ranked(self) -> list[SystemResult]:
        """Return the systems by ROUGE-2 F1, the best first."""
        return sorted(self.systems, key=lambda system: -system.f1("rouge2").mean)

    @property
    def faults(self) -> list[tuple[str, str, str]]:
        """Each false citation: its system, its topic, and what is wrong."""
        return [(one.name, topic, fault) for one in self.systems for topic, fault in one.faults]

    def to_dict(self) -> dict[str, Any]:
        """Return the evaluation in the shape of its JSON Schema, figures to five decimals."""
        data = {
            "schema": SCHEMA,
            "signature": self.signature,
            "topics": self.topics,
            "systems": {system.name: _plain(system) for system in self.systems},
            "pairs": [dataclasses.asdict(pair) for pair in self.pairs],
            "per_topic": _per_topic(self.measured),
            "faults": [
                {"system": name, "topic": topic, "fault": fault}
                for name, topic, fault in self.faults
            ],
            "notes": list(self.notes),
        }
        rounded: dict[str, Any] = _rounded(data)
        return rounded


def system_result(name: str, measured: PerTopic, failed: int) -> SystemResult:
    """Return the means of one system over its topics, of which there is at least one."""
    summaries = measured.values()
    values = np.array([_flat(one) for one in summaries])
    means = iter(estimates(values))
    citations = {topic: one.citations for topic, one in measured.items() if one.citations}
    return SystemResult(
        name=name,
        topics=len(measured),
        failed=failed,
        rouge={measure: {part: next(means) for part in PARTS} for measure in MEASURES},
        qualities={quality: _quality(summaries, quality) for quality in QUALITIES},
        cited=bool(citations),
        checked=sum(found.checked for found in citations.values()),
        faults=[(topic, fault) for topic, found in citations.items() for fault in found.faults],
    )


def compare(measured: Mapping[str, PerTopic], against: str | None = None) -> list[Pair]:
    """Return pairs of systems by every measure, on the topics that both have.

    `against` is the system that each other one is compared with; without it, every pair is.
    """
    if against is None:
        pairs = list(combinations(measured, 2))
    else:
        pairs = [(against, other) for other in measured if other != against]
    shared = {
        (a, b): tuple(topic for topic in measured[a] if topic in measured[b]) for a, b in pairs
    }
    found: dict[tuple[str, str], list[Pair]] = {}
    for topics in dict.fromkeys(filter(None, shared.values())):
        # All that rest on the same topics go through the same resamples at once.
        group = [pair for pair in pairs if shared[pair] == topics]
        columns = [_f1(measured[a], topics) - _f1(measured[b], topics) for a, b in group]
        result = iter(differences(np.hstack(columns)))
        for a, b in group:
            drawn = [(measure, next(result)) for measure in MEASURES]
            found[a, b] = [
                Pair(a, b, measure, one.mean, one.low, one.high, one.p, len(topics))
                for measure, one in drawn
            ]
    return [one for pair in pairs for one in found.get(pair, [])]


def _flat(measured: Measured) -> list[float]:
    return [getattr(measured.rouge[measure], part) for measure in MEASURES for part in PARTS]


def _f1(measured: PerTopic, topics: Sequence[str]) -> np.ndarray[Any, np.dtype[np.float64]]:
    rows = [[measured[topic].rouge[measure].f1 for measure in MEASURES] for topic in topics]
    return np.array(rows)


def _quality(summaries: Iterable[Measured], quality: Quality) -> Estimate | None:
    given = [one.qualities[quality] for one in summaries]
    values = [value for value in given if value is not None]
    return estimates(np.array([values], dtype=float).T)[0] if values else None


def _plain(system: SystemResult) -> dict[str, Any]:
    rouge = {
        measure: {part: dataclasses.asdict(one) for part, one in parts.items()}
        for measure, parts in system.rouge.items()
    }
    qualities = {
        quality: dataclasses.asdict(one) if one else None
        for quality, one in system.qualities.items()
    }
    citations = {"checked": system.checked, "faults": len(system.faults)}
    counts = {"topics": system.topics, "failed": system.failed}
    return rouge | qualities | {"citations": citations if system.cited else None} | counts


def _per_topic(measured: Mapping[str, PerTopic]) -> dict[str, dict[str, Any]]:
    """The figures of each topic by system, topics in their order."""
    result: dict[str, dict[str, Any]] = {}
    for name, topics in measured.items():
        for topic, one in topics.items():
            scores = {measure: dataclasses.asdict(score) for measure, score in one.rouge.items()}
            result.setdefault(topic, {})[name] = scores | dict(one.qualities)
    return result


def _rounded(value: Any) -> Any:  # noqa: ANN401 - any JSON value
    if isinstance(value, float):
        return round(value, _DECIMALS)
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    return [_rounded(item) for item in value] if isinstance(value, list) else value
