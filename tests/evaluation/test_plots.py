import pytest
from matplotlib.figure import Figure

from summarizer.evaluation import Answer, System, Topic, evaluate, plots

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
def evaluation():
    # ROUGE-2 F1: 1, 0, 2/3 and 2/3, 1
    first = system("first", "Rain fell in Brest.", "Nothing.", "Wind blew.")
    return evaluate([first, system("other", "Rain fell in Paris.", "All is calm.")], TOPICS)


@pytest.fixture
def axes():
    return Figure().subplots()


@pytest.mark.parametrize("measure", ["rouge1", "rouge2"])
def test_a_score_is_a_dot_on_its_interval(evaluation, axes, measure):
    (first,) = (one for one in evaluation.systems if one.name == "first")
    plots._draw_scores(axes, [first], measure, "first")
    interval, dot = (line.get_xdata() for line in axes.lines)
    score = first.f1(measure)
    assert [100 * score.low, 100 * score.high] == list(interval)
    assert [100 * score.mean] == list(dot)


def test_a_bar_is_by_how_much_the_first_system_is_ahead_on_a_topic_of_both(evaluation, axes):
    differences = plots._differences(evaluation, *evaluation.systems)
    assert pytest.approx([100 / 3, -100]) == list(differences)
    plots._draw_differences(axes, differences)
    assert pytest.approx([100 / 3, -100]) == [bar.get_height() for bar in axes.patches]
    (said,) = axes.texts
    assert "higher on 1 topic of 2" == said.get_text()


def test_a_dot_is_the_length_of_a_summary_and_its_score(evaluation):
    dots = plots._lengths(evaluation, evaluation.systems[0])
    expected = [[4, 100], [1, 0], [2, 200 / 3]]
    assert pytest.approx(expected[0]) == list(dots[0])
    assert pytest.approx(expected[1]) == list(dots[1])
    assert pytest.approx(expected[2]) == list(dots[2])
