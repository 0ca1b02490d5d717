"""Write the section on speed of benchmarks/README.md, and its plots, from results/speed.json.

    python -m benchmarks.speed.tables [--quick]

`--quick` prints the tables of speed-quick.json, and writes nothing.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from matplotlib import style
from matplotlib.figure import Figure

from benchmarks.quality.tables import RESULTS, STYLE, markdown
from benchmarks.speed.run import PATIENCE, STOPPED

README = Path(__file__).resolve().parents[1] / "README.md"
BEGIN, END = "<!-- speed: written by benchmarks.speed.tables -->", "<!-- end of speed -->"
BARE = "whole ÷ bare encoder"
Figures = dict[str, Any]


@dataclass(frozen=True)
class Goal:
    """A figure that has to be at most so much, or at least; where in the results it stands."""

    figure: str
    path: tuple[str, ...]
    must: float
    aim: float
    at_least: bool = False
    unit: str = ""

    def row(self, results: Figures) -> list[str] | None:
        """The figure beside what is asked of it, if it was measured."""
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
    Goal("warm, 5 articles: whole ÷ bare encoder", ("warm", "5", "whole / bare"), 1.15, 1.07),
    Goal("warm, 100 articles: whole ÷ bare encoder", ("warm", "100", "whole / bare"), 1.15, 1.07),
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


def goals(results: Figures) -> str:
    """What is asked for, what came of it, and which of the two goals that meets."""
    rows = [row for goal in GOALS if (row := goal.row(results))]
    return markdown(["figure", "measured", "must", "aim", "meets"], rows)


def cell(found: Any, unit: str = "") -> str:  # noqa: ANN401 - a figure as it stands in the results
    """A median with its least and greatest, or whatever stands for it."""
    if isinstance(found, dict):
        low, median, high = (number(found[name]) for name in ("min", "median", "max"))
        return f"{median}{unit} ({low} … {high})"
    return f"{found if isinstance(found, str) else number(found)}{unit}"


def number(value: float) -> str:
    """Three digits that count, and all that stand before the point."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"  # noqa: PLR2004 - three digits


def cold(found: Figures) -> str:
    """First answers, and where their time goes."""
    rows = [
        [name, cell(found["seconds"][name]), cell(found["ours / it"].get(name, "")), cell(memory)]
        for name, memory in found["peak_mb"].items()
    ]
    processes = markdown(["seeds/, whole processes", "seconds", "ours ÷ it", "peak MB"], rows)
    laps = [[name, cell(found["stages_ms"][name])] for name in found["stages_ms"]]
    return f"{processes}\n\n{markdown(['a first answer, part by part', 'milliseconds'], laps)}"


def warm(found: Figures) -> str:
    """The whole pipeline beside the encoder alone."""
    rows = [
        [
            count,
            str(row["sentences"]),
            cell(row["whole"]),
            cell(row["whole / bare"]),
            cell(row["whole / bare, processor"]),
        ]
        for count, row in found.items()
    ]
    head = ["articles, one thread, warm", "sentences", "seconds", BARE, "by processor time"]
    return markdown(head, rows)


def encoder(found: Figures) -> str:
    """Sentences a second."""
    rows = [
        [name, cell(r["ours"]), cell(r["torch"]), cell(r["ratio"])] for name, r in found.items()
    ]
    head = ["sentences a second", "default encoder", "sentence-transformers, torch fp32", "ratio"]
    return markdown(head, rows)


def sizes(found: Figures) -> str:
    """From five articles to the whole of the Libya timeline."""
    rows = [
        [
            count,
            str(row["sentences"]),
            cell(row["seconds"]),
            cell(row["whole / bare"]),
            cell(row["whole / bare, processor"]),
            str(row["peak_mb"]),
        ]
        for count, row in found["by_articles"].items()
    ]
    times = ["sentences", "seconds", BARE, "by processor time"]
    head = ["articles, all processors", *times, "peak MB"]
    return markdown(head, rows)


def others(found: Figures) -> str:
    """Whole processes, one thread each."""
    counts = list(next(iter(found.values())))
    rows = [
        [f"**{name}**" if name == "ours" else name, *(_process(by[count]) for count in counts)]
        for name, by in found.items()
    ]
    return markdown(["articles, whole processes, one thread", *counts], rows)


def _process(found: Any) -> str:  # noqa: ANN401 - figures, or why there are none
    if isinstance(found, dict):
        return f"{number(found['seconds'])} s, {number(found['peak_mb'])} MB"
    return str(found)


def many(workers: Figures, cache: Figures) -> str:
    """Workers and the cache, on Multi-News."""
    rows = [
        ["1 worker, 1 thread", cell(workers["1"])],
        ["2 workers, 1 thread each", cell(workers["2"])],
        ["as many topics a second", cell(workers["times as many topics"])],
        ["no worker, 1 thread, filling a cache", cell(cache["first"])],
        ["again from the cache, another budget", cell(cache["second"])],
        ["second ÷ first", cell(cache["second / first"])],
    ]
    return markdown(["104 topics of Multi-News", "seconds"], rows)


def ten(found: Figures) -> str:
    """The largest topic."""
    encoded, compared, whole = (
        found[name] / 60 for name in ("encoded_after", "compared_after", "seconds")
    )
    return (
        "A topic of ten times the Libya timeline, joined from all sets and some of them again: "
        f"{found['articles']:,} articles, {found['words']:,} words, {found['sentences']:,} "
        "sentences. Encoded after "
        f"{encoded:.1f} minutes, compared after {compared:.1f}, summarised after {whole:.1f}; "
        f"{found['peak_mb']:,.0f} MB at most."
    )


def plot(results: Figures) -> None:
    """Draw seconds and memory over articles, both axes logarithmic."""
    figure = Figure(figsize=(9, 3.6), layout="constrained")
    left, right = figure.subplots(1, 2)
    for name, by_count in results["peers"].items():
        done = {int(count): row for count, row in by_count.items() if isinstance(row, dict)}
        line = "o-" if name == "ours" else ".--"
        left.plot(list(done), [row["seconds"] for row in done.values()], line, label=name)
        right.plot(list(done), [row["peak_mb"] for row in done.values()], line, label=name)
    stopped = {int(c) for rows in results["peers"].values() for c in rows if rows[c] == STOPPED}
    if stopped:
        left.plot(sorted(stopped), [PATIENCE] * len(stopped), "x", color="#52606d", label=STOPPED)
    if "sizes" in results:
        rows = results["sizes"]["by_articles"]
        seconds = [row["seconds"]["median"] for row in rows.values()]
        left.plot(list(map(int, rows)), seconds, "s:", label="ours, warm, all processors")
    for axes, what in ((left, "seconds"), (right, "peak memory, MB")):
        axes.set(xscale="log", yscale="log", xlabel="articles", ylabel=what)
        axes.grid(color="#e4e7eb", linewidth=0.6)
    left.legend(frameon=False, fontsize=7)
    figure.savefig(RESULTS / "speed.svg", metadata={"Date": None})


def tables(results: Figures) -> list[str]:
    """What the results have to say, first what was asked for."""
    single = {
        "cold": cold,
        "warm": warm,
        "encoder": encoder,
        "sizes": sizes,
        "peers": others,
        "ten": ten,
    }
    parts = [f"Measured on {results['machine']}; medians (least … greatest).", goals(results)]
    parts += [write(results[name]) for name, write in single.items() if name in results]
    if "workers" in results and "cache" in results:
        parts.append(many(results["workers"], results["cache"]))
    return parts


def main() -> None:
    """Write what the results have to say, or print it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true")
    quick = parser.parse_args().quick
    name = "speed-quick.json" if quick else "speed.json"
    results = json.loads((RESULTS / name).read_text("utf-8"))
    parts = tables(results)
    if quick:
        print("\n\n".join(parts))
        return
    if "peers" in results:
        style.use(STYLE)
        plot(results)
        parts.append("![Seconds and memory over the number of articles](results/speed.svg)")
    before, _, rest = README.read_text("utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    README.write_text("\n\n".join([before + BEGIN, *parts, END]) + after, "utf-8")


if __name__ == "__main__":
    main()
