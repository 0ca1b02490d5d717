"""The tables of the ablations: each variant's change by set, and what choosing settings brings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.page import markdown
from benchmarks.quality.points import cell, change
from benchmarks.quality.sets import MAIN_MEASURE, SETS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Row = Mapping[str, Any]

BEGIN = "<!-- ablations: written by benchmarks.quality.tables -->"
END = "<!-- end of ablations -->"
OTHERS = "other languages"
READING = ("leaning", "unresolved")
CHOOSING = {
    "on its half": "chosen − average, on the half that chose",
    "on the other": "chosen − average, on the other half",
    "to the shipped": "chosen − shipped, on the other half",
    "shipped to average": "shipped − average, on the other half",
}


def parts(figures: Row) -> list[str]:
    """What each variant changes, and what choosing among random settings brings."""
    titles = {each.name: each.title.partition(",")[0] for each in SETS}
    english = [each.name for each in SETS if each.language == "en"]
    others = [name for name in titles if name not in english]
    titles |= {name: name.rpartition("_")[2] for name in others}
    titles |= {OTHERS: OTHERS, "multiling2011_en": "MultiLing en"}
    method, variants, references = figures["method"], figures["variants"], figures["references"]
    first = [*english, OTHERS]
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
    return [cell(row["sets"][name][MAIN_MEASURE]) for name in names]


def changes(row: Row, names: Sequence[str]) -> list[str]:
    """By how much ROUGE-2 changes on some sets."""
    return [change(row["sets"][name][MAIN_MEASURE]["difference"]) for name in names]


def qualities(own: Row) -> list[str]:
    """ROUGE-1, and the shares in percent."""
    return [
        cell(own["rouge1"]),
        *(f"{own[n]['mean']:.1f}" for n in (*READING, "redundancy")),
    ]


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
