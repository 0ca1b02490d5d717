"""Write the section on speed of benchmarks/README.md, and its plots, from results/speed.json.

    python -m benchmarks.speed.tables [--quick]

`--quick` prints the tables of speed-quick.json, and writes nothing.
"""

from __future__ import annotations

import argparse
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure

from benchmarks import record
from benchmarks.page import markdown, write_between
from benchmarks.speed.goals import GOALS
from benchmarks.speed.parts import STOPPED
from benchmarks.speed.points import cell, number
from benchmarks.speed.processes import PATIENCE
from summarizer.evaluation.plots import STYLE, drawing

BEGIN, END = "<!-- speed: written by benchmarks.speed.tables -->", "<!-- end of speed -->"
BARE = "whole ÷ bare encoder"
Figures = dict[str, Any]


def goals(results: Figures) -> str:
    """What is asked for, what came of it, and which of the two goals that meets."""
    rows = [row for goal in GOALS if (row := goal.row(results))]
    return markdown(["figure", "measured", "must", "aim", "meets"], rows)


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


@mpl.rc_context(STYLE)
def plot(results: Figures) -> str:
    """Seconds and memory over articles, both axes logarithmic, as the text of an SVG file."""
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
        for axis in (axes.xaxis, axes.yaxis):
            axis.set_major_formatter("{x:g}")
        axes.grid()
    left.legend(frameon=False, fontsize=7)
    return drawing(figure)


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
    """Write the tables and the plot, or print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true")
    if parser.parse_args().quick:
        print("\n\n".join(tables(record.read("speed-quick.json"))))
        return
    results = record.read("speed.json")
    parts = tables(results)
    if "peers" in results:
        (record.RESULTS / "speed.svg").write_text(plot(results), encoding="utf-8")
        parts.append("![Seconds and memory over the number of articles](results/speed.svg)")
    write_between(BEGIN, parts, END)


if __name__ == "__main__":
    main()
