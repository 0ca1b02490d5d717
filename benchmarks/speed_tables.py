"""Write the section on speed of benchmarks/README.md, and its plots, from results/speed.json."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from matplotlib import style
from matplotlib.figure import Figure
from tables import RESULTS, STYLE, markdown

README = Path(__file__).resolve().parent / "README.md"
BEGIN, END = "<!-- speed: written by speed_tables.py -->", "<!-- end of speed -->"
Figures = dict[str, Any]


def cell(found: Any, unit: str = "") -> str:  # noqa: ANN401 - a figure as it stands in the results
    """A median with its least and greatest, or whatever stands for it."""
    if isinstance(found, dict):
        low, median, high = (f"{found[name]:.3g}" for name in ("min", "median", "max"))
        return f"{median}{unit} ({low} … {high})"
    return f"{found}{unit}"


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
        [count, str(row["sentences"]), cell(row["whole"]), cell(row["whole / bare"])]
        for count, row in found.items()
    ]
    head = ["articles, one thread, warm", "sentences", "seconds", "whole ÷ bare encoder"]
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
            *(str(row[name]) for name in ("sentences",)),
            cell(row["seconds"]),
            cell(row["whole / bare"]),
            str(row["peak_mb"]),
        ]
        for count, row in found["by_articles"].items()
    ]
    head = ["articles, all processors", "sentences", "seconds", "whole ÷ bare encoder", "peak MB"]
    return (
        f"{markdown(head, rows)}\n\nSeconds grow with sentences to the power of "
        f"{found['exponent']:.2f} from 100 articles on."
    )


def others(found: Figures, ours: Figures) -> str:
    """The other packages as whole processes, one thread each."""
    counts = list(next(iter(found.values())))
    rows = [
        [
            "**ours**, warm, all processors",
            *(cell(ours.get(c, {}).get("seconds", "")) for c in counts),
        ]
    ]
    for name, by_count in found.items():
        rows.append([name, *(_seconds(by_count[count]) for count in counts)])
    return markdown(["seconds by articles", *counts], rows)


def _seconds(found: Any) -> str:  # noqa: ANN401 - a figure or why there is none
    return f"{found['seconds']}, {found['peak_mb']} MB" if isinstance(found, dict) else str(found)


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
    return (
        f"A topic of ten times the Libya timeline ({found['articles']:,} articles, "
        f"{found['words']:,} words): {found['seconds']:,} s, {found['peak_mb']:,} MB at most."
    )


def plot(results: Figures) -> None:
    """Draw seconds and memory over articles, both axes logarithmic."""
    figure = Figure(figsize=(9, 3.6), layout="constrained")
    left, right = figure.subplots(1, 2)
    rows = results["sizes"]["by_articles"]
    x = [int(count) for count in rows]
    left.plot(x, [row["seconds"]["median"] for row in rows.values()], "o-", label="ours, warm")
    right.plot(x, [row["peak_mb"] for row in rows.values()], "o-", label="ours")
    for name, by_count in results.get("peers", {}).items():
        done = {int(c): row for c, row in by_count.items() if isinstance(row, dict)}
        left.plot(list(done), [r["seconds"] for r in done.values()], ".--", label=name)
        right.plot(list(done), [r["peak_mb"] for r in done.values()], ".--", label=name)
    for axes, what in ((left, "seconds"), (right, "peak memory, MB")):
        axes.set(xscale="log", yscale="log", xlabel="articles", ylabel=what)
        axes.grid(color="#e4e7eb", linewidth=0.6)
    left.legend(frameon=False, fontsize=7)
    figure.savefig(RESULTS / "speed.svg", metadata={"Date": None})


def main() -> None:
    """Write what the results have to say."""
    style.use(STYLE)
    results = json.loads((RESULTS / "speed.json").read_text("utf-8"))
    parts = [f"Measured on {results['machine']}; medians (least … greatest)."]
    single = {"cold": cold, "warm": warm, "encoder": encoder, "sizes": sizes, "ten": ten}
    parts += [write(results[name]) for name, write in single.items() if name in results]
    if "peers" in results:
        parts.append(others(results["peers"], results.get("sizes", {}).get("by_articles", {})))
    if "workers" in results and "cache" in results:
        parts.append(many(results["workers"], results["cache"]))
    if "sizes" in results:
        plot(results)
        parts.append("![Seconds and memory over the number of articles](results/speed.svg)")
    before, _, rest = README.read_text("utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    README.write_text("\n\n".join([before + BEGIN, *parts, END]) + after, "utf-8")


if __name__ == "__main__":
    main()
