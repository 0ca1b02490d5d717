"""What is asked of the figures of speed: what each must reach, and what it aims at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from benchmarks.speed.points import cell

Figures = dict[str, Any]


@dataclass(frozen=True)
class Goal:
    """A bound on a figure, and the figure's place in the results."""

    figure: str
    path: tuple[str, ...]
    must: float
    aim: float
    at_least: bool = False
    unit: str = ""

    def row(self, results: Figures) -> list[str] | None:
        """Return the table row of the figure and its bounds, or None if it was not measured."""
        found: Any = results
        for name in self.path:
            if not isinstance(found, dict) or name not in found:
                return None
            found = found[name]
        value = found["median"] if isinstance(found, dict) else found
        sign, way = ("≥", 1) if self.at_least else ("≤", -1)
        met = next(
            (
                word
                for word, goal in (("aim", self.aim), ("must", self.must))
                if way * value >= way * goal
            ),
            "**no**",
        )
        goals = [f"{sign} {goal:g}{self.unit}" for goal in (self.must, self.aim)]
        return [self.figure, cell(found, self.unit), *goals, met]


GOALS = (
    Goal(
        "cold, seeds/: ours ÷ bert-extractive-summarizer",
        ("cold", "ours / it", "bert-extractive-summarizer"),
        0.25,
        0.15,
    ),
    Goal(
        "cold, seeds/: ours ÷ sumy LexRank's command line",
        ("cold", "ours / it", "sumy LexRank"),
        1.1,
        0.8,
    ),
    Goal("cold, seeds/: peak memory", ("cold", "peak_mb", "ours"), 400, 250, unit=" MB"),
    Goal("warm, 5 articles: whole ÷ bare encoder", ("warm", "5", "whole / bare"), 1.35, 1.15),
    Goal("warm, 100 articles: whole ÷ bare encoder", ("warm", "100", "whole / bare"), 1.35, 1.15),
    Goal(
        "encoder ÷ torch float32, sentences a second, 1 thread",
        ("encoder", "1 thread", "ratio"),
        3,
        4,
        at_least=True,
    ),
    Goal(
        "encoder ÷ torch float32, sentences a second, 2 threads",
        ("encoder", "2 threads", "ratio"),
        3,
        4,
        at_least=True,
    ),
    Goal(
        "Libya, 716 articles: whole ÷ bare encoder",
        ("sizes", "by_articles", "716", "whole / bare"),
        1.6,
        1.25,
    ),
    Goal(
        "Libya, 716 articles: peak memory",
        ("sizes", "by_articles", "716", "peak_mb"),
        2048,
        1024,
        unit=" MB",
    ),
    Goal(
        "Libya, 100 to 716 articles: exponent of the time over the articles",
        ("sizes", "exponent", "articles"),
        1.15,
        1.05,
    ),
    Goal(
        "Libya, 100 to 716 articles: exponent of the time over the sentences",
        ("sizes", "exponent", "sentences"),
        1.15,
        1.05,
    ),
    Goal("ten times Libya: peak memory", ("ten", "peak_mb"), 6144, 3072, unit=" MB"),
    Goal(
        "2 workers ÷ 1, one encoder thread each, topics a second",
        ("workers", "times as many topics"),
        1.7,
        1.9,
        at_least=True,
    ),
    Goal("second run from the cache ÷ first", ("cache", "second / first"), 0.15, 0.08),
)
