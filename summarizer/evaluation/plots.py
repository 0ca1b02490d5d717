"""Draw an evaluation as SVG, without styles, scripts or requests."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import matplotlib as mpl
import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from summarizer.evaluation import figures
from summarizer.evaluation.rouge import MEASURES
from summarizer.evaluation.svg import embeddable
from summarizer.renderers.wording import counted, visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    from summarizer.evaluation.intervals import Estimate
    from summarizer.evaluation.results import Evaluation, SystemResult

MOST_PANELS = 12  # of the systems beyond, a page would show too little
ACCENT = "#1d4f7c"
_AGAINST = "#b4552d"
INK = "#26272b"
_QUIET = "#8a8d93"
_GRID = "#e3e4e7"
_BEHIND = "#c8cbd0"
_WIDTH = 10.1  # inches, as are all sizes below
_ROW = 0.27  # for a name
_PANEL = 1.9  # for a row of plots
_MARGIN = 0.75  # for the title and the axis
_COLUMNS = 3  # of plots side by side
_LONGEST_NAME = 28  # characters beside a plot
STYLE: dict[Any, Any] = {
    "svg.fonttype": "none",
    "svg.hashsalt": "summarizer",  # the same drawing is the same bytes
    "text.parse_math": False,  # a system may be called $x$
    "font.size": 9,
    "axes.titlesize": 9,
    "axes.titlelocation": "left",
    "axes.labelsize": 9,
    "axes.edgecolor": _QUIET,
    "axes.labelcolor": INK,
    "axes.linewidth": 0.6,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.axisbelow": True,
    "grid.color": _GRID,
    "grid.linewidth": 0.6,
    "text.color": INK,
    "xtick.color": _QUIET,
    "ytick.color": _QUIET,
    "xtick.labelcolor": INK,
    "ytick.labelcolor": INK,
    "xtick.major.width": 0.6,
    "ytick.major.width": 0.6,
}


@dataclass(frozen=True, slots=True)
class Panel:
    """One figure of every row of a plot: its title, and a mean with its interval, where known."""

    title: str
    estimates: Sequence[Estimate | None]


@mpl.rc_context(STYLE)
def interval_plot(names: Sequence[str], panels: Sequence[Panel], colours: Sequence[str]) -> Figure:
    """Return a plot of means with their intervals: names from above, panels side by side.

    Names and colours are those of the rows. Write the figure with `drawing`.
    """
    figure = Figure(figsize=(_WIDTH, _MARGIN + _ROW * len(names)), layout="constrained")
    places = figure.subplots(1, len(panels), sharey=True, squeeze=False)[0]
    for axes, panel in zip(places, panels, strict=True):
        _draw_intervals(axes, panel, colours)
    places[0].set_yticks(range(len(names)), names)
    places[0].set_ylim(len(names) - 0.5, -0.5)
    return figure


@mpl.rc_context(STYLE)
def drawing(figure: Figure) -> str:
    """Return the figure as the text of an SVG file; the same figure gives the same text."""
    drawn = io.StringIO()
    with warnings.catch_warnings():
        # A name in a script that the font for measuring lacks; the browser has fonts of its own.
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        figure.savefig(drawn, format="svg", metadata={"Date": None})
    return drawn.getvalue()


@mpl.rc_context(STYLE)
def score_plot(evaluation: Evaluation) -> str:
    """Return the mean F1 of each system with its interval: a panel a measure, the first set off."""
    ranked, first = evaluation.ranked, evaluation.systems[0]
    panels = [
        Panel(
            figures.MEASURE_NAMES[measure],
            [figures.in_points(system.f1(measure)) for system in ranked],
        )
        for measure in MEASURES
    ]
    colours = [ACCENT if system.name == first.name else INK for system in ranked]
    figure = interval_plot([_short(system.name) for system in ranked], panels, colours)
    figure.supxlabel("F1 × 100", fontsize=9)
    return _svg(figure, "scores", "Mean F1 of each system by measure, with 95% intervals")


@mpl.rc_context(STYLE)
def difference_plot(evaluation: Evaluation) -> str:
    """Return the first system's ROUGE-2 F1 less each other one's, topic by topic, by size.

    Empty if it shares no topic with another one.
    """
    first = evaluation.systems[0]
    others = [other for other in evaluation.ranked if other is not first]
    compared = [other for other in others if len(differences(evaluation, first, other))]
    if not compared:
        return ""
    figure, panels = _grid(compared[:MOST_PANELS])
    for axes, other in zip(panels, compared, strict=False):
        draw_differences(axes, differences(evaluation, first, other))
        axes.set_title(f"against {_short(other.name)}")
    figure.supxlabel("topics, by difference", fontsize=9)
    figure.supylabel("difference of ROUGE-2 F1 × 100", fontsize=9)
    return _svg(figure, "differences", f"Differences by topic of {visible(first.name)} and others")


@mpl.rc_context(STYLE)
def length_plot(evaluation: Evaluation) -> str:
    """Return length against ROUGE-2 F1: a panel a system, a dot a topic, all others in grey."""
    shown = evaluation.ranked[:MOST_PANELS]
    figure, panels = _grid(shown)
    clouds = {system.name: lengths(evaluation, system) for system in evaluation.systems}
    everything = np.vstack(list(clouds.values()))
    for axes, system in zip(panels, shown, strict=True):
        axes.plot(*everything.T, ".", color=_BEHIND, ms=4)
        axes.plot(*clouds[system.name].T, ".", color=ACCENT, ms=4.5)
        axes.set_title(_short(system.name))
        axes.grid(axis="y")
        axes.xaxis.set_major_locator(MaxNLocator(5, integer=True))
    figure.supxlabel("words", fontsize=9)
    figure.supylabel("ROUGE-2 F1 × 100", fontsize=9)
    return _svg(figure, "lengths", "Length in words against ROUGE-2 F1, a dot for each topic")


def _draw_intervals(axes: Axes, panel: Panel, colours: Sequence[str]) -> None:
    for row, (one, colour) in enumerate(zip(panel.estimates, colours, strict=True)):
        if one is None:
            continue
        if one.low is not None and one.high is not None:
            axes.plot([one.low, one.high], [row, row], color=colour, lw=1.2)
        axes.plot(one.mean, row, "o", color=colour, ms=4.5)
    axes.set_title(panel.title)
    axes.xaxis.set_major_locator(MaxNLocator(4))
    axes.grid(axis="x")
    axes.tick_params(axis="y", length=0)
    axes.spines["left"].set_visible(False)


def draw_differences(axes: Axes, differences: NDArray[np.float64]) -> None:
    """Draw a bar for each difference, their mean, and on how many topics the first is ahead."""
    colours = [ACCENT if value > 0 else _AGAINST for value in differences]
    axes.bar(range(len(differences)), differences, width=0.8, color=colours)
    axes.axhline(0, color=_QUIET, lw=0.6)
    axes.axhline(differences.mean(), color=INK, lw=0.8, ls=(0, (4, 3)))
    better = counted(int((differences > 0).sum()), "topic")
    text = f"higher on {better} of {len(differences)}"
    axes.text(0.97, 0.95, text, transform=axes.transAxes, ha="right", va="top", fontsize=8)
    axes.set_xticks([])
    axes.grid(axis="y")


def _grid(systems: list[SystemResult]) -> tuple[Figure, list[Axes]]:
    """A figure with a panel for each system, on the same scales."""
    columns = min(_COLUMNS, len(systems))
    rows = -(-len(systems) // columns)
    width = _WIDTH * max(columns, 2) / _COLUMNS
    figure = Figure(figsize=(width, _MARGIN + _PANEL * rows), layout="constrained")
    panels = figure.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).flatten()
    for unused in panels[len(systems) :]:
        unused.set_visible(False)
    for above in panels[len(systems) - columns : len(systems)]:
        above.xaxis.set_tick_params(labelbottom=True)
    return figure, list(panels[: len(systems)])


def differences(
    evaluation: Evaluation, first: SystemResult, other: SystemResult
) -> NDArray[np.float64]:
    """Return the paired differences in points, the greatest first."""
    a, b = evaluation.measured[first.name], evaluation.measured[other.name]
    shared = [topic for topic in a if topic in b]
    values = [a[topic].rouge["rouge2"].f1 - b[topic].rouge["rouge2"].f1 for topic in shared]
    return 100 * np.sort(np.array(values, dtype=float))[::-1]


def lengths(evaluation: Evaluation, system: SystemResult) -> NDArray[np.float64]:
    """Return the words and the ROUGE-2 F1 in points of each summary, shape (topics, 2)."""
    measured = evaluation.measured[system.name].values()
    points = [(one.qualities["words"], 100 * one.rouge["rouge2"].f1) for one in measured]
    return np.array(points, dtype=float)


def _short(name: str) -> str:
    shown = visible(name)
    return shown if len(shown) <= _LONGEST_NAME else shown[: _LONGEST_NAME - 1] + "…"


def _svg(figure: Figure, name: str, description: str) -> str:
    return embeddable(drawing(figure), name, description)
