"""Write the evaluation as tables for a terminal."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from rich.box import HORIZONTALS
from rich.console import Console
from rich.table import Table
from rich.text import Text

from summarizer.evaluation import figures
from summarizer.evaluation.rouge import MEASURES
from summarizer.renderers.wording import counted, visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.evaluation.results import Evaluation, Pair

_WIDTH = 100  # columns, where the terminal does not say
_DIM = "dim"
_MEASURES = [figures.MEASURE_NAMES[measure] for measure in MEASURES]


def render_table(evaluation: Evaluation, *, width: int = _WIDTH, colours: bool = False) -> str:
    """Return the scores, other qualities and comparisons as tables of `width` columns.

    Systems stand in the order of their ROUGE-2. `colours` adds the codes of a terminal.
    """
    console = Console(
        file=io.StringIO(),
        width=width,
        color_system="standard" if colours else None,
        force_terminal=colours,
        highlight=False,
        emoji=False,
        markup=False,
        legacy_windows=False,
    )
    with console.capture() as capture:
        for part in _tables(evaluation):
            console.print(part, end="\n\n")
        for line in _note_lines(evaluation):
            console.print(line, soft_wrap=True)
    lines = (line.rstrip() for line in capture.get().split("\n"))
    return "\n".join(lines).rstrip("\n") + "\n"


def _tables(evaluation: Evaluation) -> Iterator[Table]:
    yield _scores(evaluation)
    yield _qualities(evaluation)
    if evaluation.pairs:
        yield _pairs(evaluation)


def _note_lines(evaluation: Evaluation) -> Iterator[Text]:
    yield Text(visible(evaluation.signature), style=_DIM)
    for note in evaluation.notes:
        yield Text(f"note: {visible(note)}")
    for name, topic, fault in evaluation.faults:
        yield Text(visible(f"false citation: {name}, topic {topic}: {fault}"), style="red")


def _table(title: str, first: str, figures_of: Sequence[str]) -> Table:
    """A table of names with their figures, which a narrow line does not break: names give way."""
    table = Table(
        title=title,
        title_justify="left",
        title_style="bold",
        box=HORIZONTALS,
        pad_edge=False,
        collapse_padding=True,
    )
    table.add_column(first, overflow="fold")
    for heading in figures_of:
        table.add_column(heading.replace(" ", "\n"), justify="right", no_wrap=True)
    return table


def _scores(evaluation: Evaluation) -> Table:
    topics = counted(evaluation.topics, "topic")
    table = _table(f"F1 × 100 with 95% intervals, {topics}", "system", _MEASURES)
    best = {one: max(system.f1(one).mean for system in evaluation.systems) for one in MEASURES}
    for system in evaluation.ranked:
        cells = []
        for measure in MEASURES:
            score = system.f1(measure)
            style = "bold" if score.mean == best[measure] else ""
            number = (figures.percent(score.mean), style)
            cells.append(_cell(number, figures.interval(score.low, score.high)))
        table.add_row(Text(visible(system.name)), *cells)
    return table


def _qualities(evaluation: Evaluation) -> Table:
    shown = figures.shown_qualities(evaluation)
    headings = ["topics", *(figures.QUALITY_NAMES[name] for name in shown)]
    cited = any(system.cited for system in evaluation.systems)
    table = _table("The summaries, means", "system", headings)
    if cited:
        table.add_column("citations", justify="right")
    for system in evaluation.ranked:
        means = [figures.quality(name, system.qualities[name]) for name in shown]
        cells = [figures.topics(system), *means, *([figures.citations(system)] if cited else [])]
        table.add_row(Text(visible(system.name)), *map(Text, cells))
    return table


def _pairs(evaluation: Evaluation) -> Table:
    title = "Differences on the same topics; bold: p < .05"
    table = _table(title, "a − b", _MEASURES)
    for (a, b), found in figures.by_pair(evaluation).items():
        name = Text(f"{visible(a)} {figures.MINUS} {visible(b)}")
        table.add_row(name, *(_difference(found[measure]) for measure in MEASURES))
    return table


def _difference(pair: Pair) -> Text:
    interval = figures.interval(pair.low, pair.high, sign=True)
    number = (figures.signed(pair.difference), "bold" if figures.is_clear(pair) else "")
    return _cell(number, interval, figures.p_value(pair.p))


def _cell(number: tuple[str, str], *below: str) -> Text:
    return Text("\n").join([Text(*number), *(Text(line, style=_DIM) for line in below if line)])
