"""Figures of a set: ROUGE of each system with bootstrap intervals, and paired differences."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from scipy.stats import bootstrap
from sets import one_a_line

from summarizer.evaluation.rouge import MEASURES, Measure, References, RougeOptions
from summarizer.words import count_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray
    from sets import Topic

MAIN_MEASURE: Measure = "rouge2"
RESAMPLES = 9999
SEED = 2011


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


def interval(values: NDArray[np.float64]) -> dict[str, float]:
    """The mean over topics with its 95% percentile bootstrap interval, the same at each call."""
    drawn = bootstrap(
        (values,), np.mean, n_resamples=RESAMPLES, method="percentile", rng=SEED, batch=1000
    ).confidence_interval
    return {
        "mean": round(float(values.mean()), 2),
        "low": round(float(drawn.low), 2),
        "high": round(float(drawn.high), 2),
    }
