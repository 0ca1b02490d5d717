import re
from importlib import import_module

import numpy as np
import pytest

from summarizer.evaluation import Answer, System, Topic, evaluate
from summarizer.evaluation.intervals import Estimate

TOPICS = [
    Topic("rain", ("Rain fell in Brest.",)),
    Topic("calm", ("All is calm.",)),
    Topic("wind", ("A wind blew.",)),
]


def system(name, *summaries):
    """A system with a summary of the first topics, one each."""
    named = zip(TOPICS, summaries, strict=False)
    return System(name, {topic.id: Answer(summary) for topic, summary in named})


@pytest.fixture(scope="module")
def plots():
    """The module, which brings matplotlib: that takes seconds, and is not for who only collects."""
    return import_module("summarizer.evaluation.plots")


@pytest.fixture(scope="module")
def evaluation():
    # ROUGE-2 F1: 1, 0, 2/3 and 2/3, 1
    first = system("first", "Rain fell in Brest.", "Nothing.", "Wind blew.")
    return evaluate([first, system("other", "Rain fell in Paris.", "All is calm.")], TOPICS)


@pytest.fixture
def axes():
    return import_module("matplotlib.figure").Figure().subplots()


def test_a_mean_is_a_dot_on_its_interval_in_the_colour_of_its_row(plots) -> None:
    panel = plots.Panel("Scores", [Estimate(2.0, 1.0, 4.0), None, Estimate(3.0, None, None)])
    (axes,) = plots.interval_plot(["a", "b", "c"], [panel], ["red", "green", "blue"]).axes
    places = [np.array([one.get_xdata(), one.get_ydata()]).tolist() for one in axes.lines]
    drawn = [(x, set(y), line.get_color()) for (x, y), line in zip(places, axes.lines, strict=True)]
    assert [([1, 4], {0}, "red"), ([2], {0}, "red"), ([3], {2}, "blue")] == drawn
    assert ["a", "b", "c"] == [label.get_text() for label in axes.get_yticklabels()]
    assert "Scores" == axes.get_title(loc="left")


def test_each_panel_has_the_rows_of_all(plots) -> None:
    panels = [plots.Panel(title, [Estimate(1.0, 0.0, 2.0)]) for title in ("left", "right")]
    figure = plots.interval_plot(["a"], panels, ["red"])
    assert [2, 2] == [len(axes.lines) for axes in figure.axes]


def test_the_scores_are_drawn_by_measure_in_points(plots, evaluation) -> None:
    said = re.findall(r"<text[^>]*>([^<]+)</text>", plots.score_plot(evaluation))
    assert {"ROUGE-1", "ROUGE-2", "ROUGE-L", "ROUGE-SU4", "first", "other", "90"} <= set(said)


def test_a_drawing_is_the_same_text_each_time(plots) -> None:
    panel = plots.Panel("Scores", [Estimate(2.0, 1.0, 4.0)])
    first, second = (plots.drawing(plots.interval_plot(["a"], [panel], ["red"])) for _ in "ab")
    assert first == second
    assert "http://www.w3.org/2000/svg" in first


def test_a_bar_is_by_how_much_the_first_system_is_ahead_on_a_topic_of_both(
    plots, evaluation, axes
) -> None:
    differences = plots.differences(evaluation, *evaluation.systems)
    assert pytest.approx([100 / 3, -100]) == list(differences)
    plots.draw_differences(axes, differences)
    assert pytest.approx([100 / 3, -100]) == [bar.get_height() for bar in axes.patches]
    (said,) = axes.texts
    assert "higher on 1 topic of 2" == said.get_text()


def test_a_dot_is_the_length_of_a_summary_and_its_score(plots, evaluation) -> None:
    dots = plots.lengths(evaluation, evaluation.systems[0])
    expected = [[4, 100], [1, 0], [2, 200 / 3]]
    assert pytest.approx(expected[0]) == list(dots[0])
    assert pytest.approx(expected[1]) == list(dots[1])
    assert pytest.approx(expected[2]) == list(dots[2])
