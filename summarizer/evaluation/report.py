"""Write the evaluation as one static web page: tables, plots, the best and the worst topics."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING, Any

from summarizer.errors import MissingExtraError
from summarizer.evaluation import figures
from summarizer.evaluation.examples import examples
from summarizer.evaluation.intervals import RESAMPLES
from summarizer.evaluation.results import PARTS
from summarizer.evaluation.rouge import MEASURES
from summarizer.renderers.webpage import packaged, sources_of
from summarizer.renderers.wording import counted, visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.evaluation.inputs import System
    from summarizer.evaluation.results import Evaluation, Part
    from summarizer.evaluation.rouge import Measure
    from summarizer.readers.callers.topics import Topic

_PACKAGE = "summarizer.evaluation"
_NEEDED = {"jinja2": "Jinja2", "matplotlib": "matplotlib"}


def render_report(
    evaluation: Evaluation, systems: Sequence[System], topics: Sequence[Topic]
) -> str:
    """Return the page: no scripts, no outside requests, all text escaped, always the same bytes.

    Raises:
        MissingExtraError: Jinja2 or matplotlib is not installed.
    """
    require_report()
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415 - an optional package

    from summarizer.evaluation import plots  # noqa: PLC0415 - brings matplotlib

    environment = Environment(
        autoescape=True, lstrip_blocks=True, trim_blocks=True, undefined=StrictUndefined
    )
    environment.filters["visible"] = visible
    style = packaged(_PACKAGE, "report.css")
    page = environment.from_string(packaged(_PACKAGE, "report.html.jinja")).render(
        evaluation=evaluation,
        best=_best(evaluation),
        by_topic=_by_topic(evaluation),
        pairs=figures.by_pair(evaluation),
        crowded=len(evaluation.systems) > plots.MOST_PANELS,
        most_panels=plots.MOST_PANELS,
        cited=any(system.cited for system in evaluation.systems),
        qualities=figures.shown_qualities(evaluation),
        figures=figures,
        measures=MEASURES,
        resamples=f"{RESAMPLES:,}",
        title=_title(evaluation),
        scores=plots.score_plot(evaluation),
        differences=plots.difference_plot(evaluation),
        lengths=plots.length_plot(evaluation),
        examples=_examples(evaluation, systems, topics),
        style=style,
        style_hash=sources_of([style]),
    )
    return page + "\n"


def require_report() -> None:
    """Return if the packages that a report takes can be imported.

    Raises:
        MissingExtraError: one cannot; the message says how to get it.
    """
    for module, name in _NEEDED.items():
        if importlib.util.find_spec(module) is None:
            cure = "pip install 'multidoc-summarizer[evaluate]'"
            raise MissingExtraError(f"the report needs {name}; install it with {cure}")


def _title(evaluation: Evaluation) -> str:
    systems = counted(len(evaluation.systems), "system")
    return f"Evaluation of {systems} on {counted(evaluation.topics, 'topic')}"


def _best(evaluation: Evaluation) -> dict[Measure, dict[Part, float]]:
    """The highest mean of each column of the scores."""
    return {
        measure: {
            part: max(system.rouge[measure][part].mean for system in evaluation.systems)
            for part in PARTS
        }
        for measure in MEASURES
    }


def _by_topic(evaluation: Evaluation) -> dict[str, dict[str, str]]:
    """The ROUGE-2 F1 of each topic by system."""
    result: dict[str, dict[str, str]] = {}
    for name, topics in evaluation.measured.items():
        for topic, measured in topics.items():
            score = figures.percent(measured.rouge["rouge2"].f1)
            result.setdefault(topic, {})[name] = score
    return result


def _examples(
    evaluation: Evaluation, systems: Sequence[System], topics: Sequence[Topic]
) -> list[tuple[str, Any]]:
    by_name = {system.name: system for system in systems}
    return [
        (system.name, examples(evaluation, by_name[system.name], topics))
        for system in evaluation.ranked
    ]
