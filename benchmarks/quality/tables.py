"""Write the tables and plots of README.md from the figures in results/.

    python -m benchmarks.quality.tables [--ablations]

`--ablations` writes those of the ablations alone.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from benchmarks import record
from benchmarks.page import markdown, write_between
from benchmarks.quality import ablation_tables
from benchmarks.quality.points import cell, change
from benchmarks.quality.sets import MAIN_MEASURE, SETS
from summarizer.evaluation.figures import p_value
from summarizer.evaluation.intervals import Estimate
from summarizer.evaluation.plots import Panel, drawing, interval_plot

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    Row = Mapping[str, Any]

BEGIN, END = "<!-- figures: written by benchmarks.quality.tables -->", "<!-- end of figures -->"
MEASURES = {"rouge1": "R-1", "rouge2": "R-2", "rougeL": "R-L", "rougeSU4": "R-SU4"}
TOLD_THE_ANSWER = "ID10"
LANGUAGES = {each.name: each.language for each in SETS}
COLOURS = {
    "ours": "#b3261e",
    "baseline": "#3b6ea5",
    "peer": "#2e7d4f",
    "took part": "#8a6d1d",
    "ceiling": "#6b7280",
}


def ahead(value: Mapping[str, float]) -> str:
    """A mean difference with its interval and its p value."""
    return f"{change(value)}, {p_value(value['p'])}"


def ranked(rows: Iterable[Row]) -> list[Row]:
    """The systems from the best ROUGE-2."""
    return sorted(rows, key=lambda row: (-row[MAIN_MEASURE]["mean"], row["name"]))


def table(result: Row) -> str:
    """All systems of a set, each measure with its interval, and how far ours is ahead."""
    head = ["system", "kind", *MEASURES.values(), "ours − it, R-2", "words"]
    rows = []
    for row in ranked(result["systems"]):
        ours = row["kind"] == "ours"
        name = f"**{row['name']}**" if ours else row["name"]
        less = "" if ours else ahead(row["difference"])
        figures = [cell(row[measure]) for measure in MEASURES]
        rows.append([name, row["kind"], *figures, less, f"{row['words']:.0f}"])
    return markdown(head, rows)


def section(result: Row) -> str:
    """One set: its table, the signature of its figures, and its plot."""
    name = result["set"]
    parts = [
        f"### {result['title']}",
        table(result),
        f"`{result['signature']}` · F1 × 100 · {described(result)}",
        f"![ROUGE-2 of each system on {name}, and how far ours is ahead](results/{name}.svg)",
    ]
    return "\n\n".join(parts)


def described(result: Row) -> str:
    """The data and the budget of a set."""
    file = f"`{result['file']}` (sha256 `{result['sha256'][:12]}…`)"
    return f"{result['topics']} topics of {file} · budget {result['budget']} words"


def languages(results: Sequence[Row]) -> str:
    """ROUGE-2 in the other languages, and the best of those that took part."""
    names = [row["name"] for row in results[0]["systems"] if row["kind"] != "took part"]
    rows = []
    for name in names:
        found = [next(r for r in result["systems"] if r["name"] == name) for result in results]
        rows.append(
            [f"**{name}**" if name == "ours" else name, *(cell(r[MAIN_MEASURE]) for r in found)]
        )
    best = [ranked(took_part(result))[0] for result in results]
    rows.append(["best that took part", *(f"{cell(r[MAIN_MEASURE])}, {r['name']}" for r in best)])
    rivals = [min(took_part(result), key=lambda r: r["difference"]["mean"]) for result in results]
    rows.append(["ours − that", *(ahead(r["difference"]) for r in rivals)])
    head = ["R-2", *(result["set"].rpartition("_")[2] for result in results)]
    signature = f"`{results[0]['signature']}` · F1 × 100 · {results[0]['topics']} topics each"
    return "\n\n".join(
        ["### MultiLing 2011, the other languages, 250 words", markdown(head, rows), signature]
    )


def took_part(result: Row) -> list[Row]:
    """The systems of the evaluation campaign, without the one that was told the answer."""
    rows = [row for row in result["systems"] if row["kind"] == "took part"]
    return [row for row in rows if not row["name"].startswith(TOLD_THE_ANSWER)]


def seconds(results: Sequence[Row]) -> str:
    """How long each system took on the English sets."""
    known = record.read("seconds.json")
    columns = [known[result["set"]] for result in results]
    names = dict.fromkeys(name for column in columns for name in column)
    rows = [[name, *(f"{c[name]:.1f}" if name in c else "" for c in columns)] for name in names]
    return markdown(["seconds", *(result["set"] for result in results)], rows)


def plot(result: Row) -> str:
    """ROUGE-2 with intervals, and how far ours is ahead, as the text of an SVG file."""
    rows = ranked(result["systems"])
    panels = [
        Panel("ROUGE-2 F1 × 100, with 95% intervals", [drawn(row[MAIN_MEASURE]) for row in rows]),
        Panel(
            "ours − the system, paired by topic",
            [None if row["kind"] == "ours" else drawn(row["difference"]) for row in rows],
        ),
    ]
    colours = [COLOURS[row["kind"]] for row in rows]
    figure = interval_plot([row["name"] for row in rows], panels, colours)
    scores, differences = figure.axes
    differences.axvline(0, color=COLOURS["ours"], linewidth=0.8)
    for kind in dict.fromkeys(row["kind"] for row in rows):
        scores.plot([], [], "o", color=COLOURS[kind], label=kind, markersize=4)
    scores.legend(loc="lower right", frameon=False, fontsize=8)
    return drawing(figure)


def drawn(value: Mapping[str, float]) -> Estimate:
    """A figure of the results as an estimate."""
    return Estimate(value["mean"], value["low"], value["high"])


def main() -> None:
    """Write the tables and plots of the figures that are there."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--ablations", action="store_true", help="those of the ablations alone")
    if not parser.parse_args().ablations:
        write_figures()
    if found := record.read("ablations.json"):
        parts = ablation_tables.parts(found)
        write_between(ablation_tables.BEGIN, parts, ablation_tables.END)


def write_figures() -> None:
    """Write the plots, and the tables of all systems."""
    results = [found for each in SETS if (found := record.read(f"{each.name}.json"))]
    english = [result for result in results if LANGUAGES[result["set"]] == "en"]
    others = [result for result in results if result not in english]
    for result in english:
        path = record.RESULTS / f"{result['set']}.svg"
        path.write_text(plot(result), encoding="utf-8")
    parts = [*map(section, english), *([languages(others)] if others else [])]
    parts += ["### Seconds", seconds(english)]
    write_between(BEGIN, parts, END)


if __name__ == "__main__":
    main()
