"""Figures of a set: ROUGE of each system with intervals, and pairs of systems compared."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.quality.sets import one_a_line
from summarizer.evaluation.intervals import SIGNATURE, differences, estimates
from summarizer.evaluation.rouge import MEASURES, Measure, References, RougeOptions
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from benchmarks.quality.sets import Topic

MAIN_MEASURE: Measure = "rouge2"


@dataclass(frozen=True)
class Scores:
    """F1 x 100 of one system by measure, shape (topics,) each, and its words a topic."""

    f1: Mapping[Measure, NDArray[np.float64]]
    words: float


class Judge:
    """The references of a set's topics, tokenised once, for the summaries of many systems."""

    def __init__(self, topics: Sequence[Topic], language: str) -> None:
        """Stem English alone: Porter's rules are those of no other language."""
        self.options = RougeOptions(stem=language == "en")
        self._topics = topics

    @property
    def signature(self) -> str:
        """The settings of all figures."""
        return f"{self.options.signature}|{SIGNATURE}"

    @cached_property
    def references(self) -> list[References]:
        """The references of each topic."""
        return [References(topic.references, self.options) for topic in self._topics]

    def scores(self, runs: Sequence[Sequence[str]]) -> Scores:
        """The scores of summaries in the order of topics; those of several runs are averaged."""
        found = [
            [
                references.score(summary)
                for references, summary in zip(self.references, run, strict=True)
            ]
            for run in runs
        ]
        f1 = {m: 100 * np.mean([[s[m].f1 for s in run] for run in found], axis=0) for m in MEASURES}
        return Scores(f1, float(np.mean([[count_words(text) for text in run] for run in runs])))

    def people(self) -> Scores | None:
        """Each reference against the others of its topic, averaged; None where one is alone."""
        if min(len(topic.references) for topic in self._topics) == 1:
            return None
        found = [self._jackknife(topic.references) for topic in self._topics]
        f1 = {m: 100 * np.array([scores[m] for scores in found]) for m in MEASURES}
        words = [count_words(text) for topic in self._topics for text in topic.references]
        return Scores(f1, float(np.mean(words)))

    def _jackknife(self, texts: Sequence[str]) -> dict[Measure, float]:
        each = [
            References([*texts[:n], *texts[n + 1 :]], self.options).score(one_a_line(text))
            for n, text in enumerate(texts)
        ]
        return {m: float(np.mean([scores[m].f1 for scores in each])) for m in MEASURES}


def interval(values: NDArray[np.float64]) -> dict[str, float | None]:
    """The mean over topics with its 95% interval, as `summarizer evaluate` has it."""
    (found,) = estimates(values[:, np.newaxis])
    return _rounded(found.mean, found.low, found.high)


def comparison(ours: NDArray[np.float64], its: NDArray[np.float64]) -> dict[str, float | None]:
    """By how much the mean of ours is greater, with interval and p value of a paired test."""
    (found,) = differences((ours - its)[:, np.newaxis])
    return _rounded(found.mean, found.low, found.high) | {"p": found.p}


def _rounded(mean: float, low: float | None, high: float | None) -> dict[str, float | None]:
    ends = {"mean": mean, "low": low, "high": high}
    return {name: None if end is None else round(end, 2) for name, end in ends.items()}
