"""Write the tables of benchmarks/README.md and the plots from benchmarks/results/*.json.

    python -m benchmarks.quality.tables [--ablations]

`--ablations` writes those of ablations.json alone.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from matplotlib import style
from matplotlib.figure import Figure

from benchmarks.quality.sets import SETS
from summarizer.evaluation.figures import p_value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from matplotlib.axes import Axes

    Row = Mapping[str, Any]

HERE = Path(__file__).resolve().parents[1]
README = HERE / "README.md"
RESULTS = HERE / "results"
BEGIN, END = "<!-- figures: written by benchmarks.quality.tables -->", "<!-- end of figures -->"
BEGIN_ABLATIONS, END_ABLATIONS = (
    "<!-- ablations: written by benchmarks.quality.tables -->",
    "<!-- end of ablations -->",
)
MEASURES = {"rouge1": "R-1", "rouge2": "R-2", "rougeL": "R-L", "rougeSU4": "R-SU4"}
MAIN = "rouge2"
TOLD_THE_ANSWER = "ID10"
CLEAR_P = 0.05
READING = ("leaning", "unresolved")
CHOOSING = {
    "on its half": "chosen − average, on the half that chose",
    "on the other": "chosen − average, on the other half",
    "to the shipped": "chosen − shipped, on the other half",
    "shipped to average": "shipped − average, on the other half",
}
COLOURS = {
    "ours": "#b3261e",
    "baseline": "#3b6ea5",
    "peer": "#2e7d4f",
    "took part": "#8a6d1d",
    "ceiling": "#6b7280",
}
STYLE: dict[str, Any] = {
    "axes.edgecolor": "#9aa5b1",
    "axes.spines.left": False,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "font.size": 9,
    "savefig.facecolor": "white",  # readable on a dark page too
    "svg.fonttype": "none",  # text stays text
    "svg.hashsalt": "benchmarks",  # the same figures give the same bytes
}


def cell(value: Mapping[str, float]) -> str:
    """A mean with its interval."""
    return f"{value['mean']:.2f} ({value['low']:.1f} … {value['high']:.1f})"


def ahead(value: Mapping[str, float]) -> str:
    """A mean difference with its interval and p value, bold where that is below .05."""
    mean = f"{value['mean']:+.2f}"
    shown = f"**{mean}**" if value["p"] < CLEAR_P else mean
    return f"{shown} ({value['low']:+.1f} … {value['high']:+.1f}), {p_value(value['p'])}"


def ranked(rows: Iterable[Row]) -> list[Row]:
    """The systems from the best ROUGE-2."""
    return sorted(rows, key=lambda row: (-row[MAIN]["mean"], row["name"]))


def markdown(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table whose first column is text."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


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
        rows.append([f"**{name}**" if name == "ours" else name, *(cell(r[MAIN]) for r in found)])
    best = [ranked(took_part(result))[0] for result in results]
    rows.append(["best that took part", *(f"{cell(r[MAIN])}, {r['name']}" for r in best)])
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
    known = json.loads((RESULTS / "seconds.json").read_text("utf-8"))
    columns = [known[result["set"]] for result in results]
    names = dict.fromkeys(name for column in columns for name in column)
    rows = [[name, *(f"{c[name]:.1f}" if name in c else "" for c in columns)] for name in names]
    return markdown(["seconds", *(result["set"] for result in results)], rows)


def plot(result: Row) -> None:
    """Draw ROUGE-2 with intervals, and how far ours is ahead, as an SVG."""
    rows = ranked(result["systems"])[::-1]
    figure = Figure(figsize=(9, 0.26 * len(rows) + 1.0), layout="constrained")
    left, right = figure.subplots(1, 2, sharey=True)
    for axes, measure in ((left, MAIN), (right, "difference")):
        forest(axes, rows, measure)
    left.set_yticks(range(len(rows)), [row["name"] for row in rows])
    left.set_xlabel("ROUGE-2 F1 × 100, with 95% intervals")
    right.set_xlabel("ours − the system, paired by topic")
    right.axvline(0, color=COLOURS["ours"], linewidth=0.8)
    for kind in dict.fromkeys(row["kind"] for row in rows[::-1]):
        left.plot([], [], "o", color=COLOURS[kind], label=kind, markersize=4)
    left.legend(loc="lower right", frameon=False, fontsize=8)
    figure.savefig(RESULTS / f"{result['set']}.svg", metadata={"Date": None})


def forest(axes: Axes, rows: Sequence[Row], measure: str) -> None:
    """Draw a point with its interval for each system."""
    for place, row in enumerate(rows):
        value, colour = row[measure], COLOURS[row["kind"]]
        if measure == MAIN or row["kind"] != "ours":
            axes.plot([value["low"], value["high"]], [place, place], color=colour, linewidth=1.4)
            axes.plot(value["mean"], place, "o", color=colour, markersize=4)
    axes.grid(axis="x", color="#e4e7eb", linewidth=0.6)
    axes.set_axisbelow(True)
    axes.tick_params(length=0)


def ablations(figures: Row) -> list[str]:
    """What each variant changes, and what choosing among random settings brings."""
    titles = {each.name: each.title.partition(",")[0] for each in SETS}
    english = [name for name in titles if languages_of()[name] == "en"]
    others = [name for name in titles if name not in english]
    titles |= {name: name.rpartition("_")[2] for name in others}
    titles |= {"other languages": "other languages", "multiling2011_en": "MultiLing en"}
    method, variants, references = figures["method"], figures["variants"], figures["references"]
    first = [*english, "other languages"]
    rows = [
        ["**the method**", *scores(method, first), *qualities(method["sets"][english[0]])],
        ["the references", *[""] * (len(first) + 1), *qualities_of(references[english[0]])],
    ]
    for row in variants:
        own = row["sets"][english[0]]
        changed = change(own["rouge1"]["difference"])
        rows.append([label(row), *changes(row, first), changed, *qualities(own)[1:]])
    head = ["", *(f"{titles[n]}, R-2" for n in first), "R-1", "lean", "unresolved", "repeat"]
    by_language = [["**the method**", *scores(method, others)]]
    by_language += [[label(row), *changes(row, others)] for row in variants]
    signature = figures["sets"][english[0]]["signature"]
    return [
        markdown(head, rows),
        f"`{signature}` · F1 × 100 · the last four columns on {titles[english[0]]}",
        markdown(["R-2", *(titles[name] for name in others)], by_language),
        chosen(figures["choosing"], titles),
    ]


def label(row: Row) -> str:
    """The step and what became of it."""
    return f"{row['step']}: {row['name']}"


def scores(row: Row, names: Sequence[str]) -> list[str]:
    """ROUGE-2 on some sets."""
    return [cell(row["sets"][name][MAIN]) for name in names]


def changes(row: Row, names: Sequence[str]) -> list[str]:
    """By how much ROUGE-2 changes on some sets."""
    return [change(row["sets"][name][MAIN]["difference"]) for name in names]


def change(value: Mapping[str, float]) -> str:
    """A mean difference with its interval, bold where p is below .05."""
    mean = f"{value['mean']:+.2f}"
    shown = f"**{mean}**" if value["p"] < CLEAR_P else mean
    return f"{shown} ({value['low']:+.1f} … {value['high']:+.1f})"


def qualities(own: Row) -> list[str]:
    """ROUGE-1, and the shares in percent."""
    return [cell(own["rouge1"]), *(f"{own[n]['mean']:.1f}" for n in (*READING, "redundancy"))]


def qualities_of(references: Row) -> list[str]:
    """The shares that references have, in percent."""
    return [f"{references['leaning']:.1f}", "", f"{references['redundancy']:.1f}"]


def chosen(figures: Row, titles: Mapping[str, str]) -> str:
    """What choosing among random settings brings, by set."""
    head = ["R-2", *CHOOSING.values()]
    rows = [
        [titles.get(name, name), *(f"{own[key]:+.2f}" for key in CHOOSING)]
        for name, own in figures["sets"].items()
    ]
    caption = f"{figures['settings']} settings, means over {figures['halves']} random halves"
    return f"{markdown(head, rows)}\n\n{caption}"


def main() -> None:
    """Write what the results that are there have to say."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--ablations", action="store_true", help="those of the ablations alone")
    if not parser.parse_args().ablations:
        write_figures()
    if (path := RESULTS / "ablations.json").exists():
        parts = ablations(json.loads(path.read_text("utf-8")))
        write_between(BEGIN_ABLATIONS, parts, END_ABLATIONS)


def write_figures() -> None:
    """Write the plots, and the tables of all systems."""
    style.use(STYLE)
    paths = [RESULTS / f"{each.name}.json" for each in SETS]
    results = [json.loads(path.read_text("utf-8")) for path in paths if path.exists()]
    english = [result for result in results if languages_of()[result["set"]] == "en"]
    others = [result for result in results if result not in english]
    for result in english:
        plot(result)
    parts = [*map(section, english), *([languages(others)] if others else [])]
    parts += ["### Seconds", seconds(english)]
    write_between(BEGIN, parts, END)


def write_between(begin: str, parts: Sequence[str], end: str) -> None:
    """Put the parts between two markers of the page."""
    before, _, rest = README.read_text("utf-8").partition(begin)
    after = rest.partition(end)[2]
    README.write_text("\n\n".join([before + begin, *parts, end]) + after, encoding="utf-8")


def languages_of() -> dict[str, str]:
    """The language of each set."""
    return {each.name: each.language for each in SETS}


if __name__ == "__main__":
    main()
