"""The comparison of two checkouts, on small packages that stand in for ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from benchmarks.quality.same_summaries import (
    OPTIONS,
    TreeError,
    compared,
    difference,
    main,
    tasks,
)
from benchmarks.record import ROOT

if TYPE_CHECKING:
    from pathlib import Path

LINES = [
    '{"topic": "rain", "articles": [{"text": "Rain fell."}], "options": {"words": 60}}\n',
    '{"topic": "calm", "articles": [{"text": "All is calm."}], "options": {"words": 60}}\n',
]
PACKAGE = """
class SummarizerError(Exception): pass

class Article:
    def __init__(self, text): self.text = text

class Options:
    def __init__(self, **given): pass

class Made:
    def __init__(self, text): self.text = text
    def to_dict(self, explain): return {{"text": self.text}}

def load_encoder(threads, cache): return None

def summarize(articles, options, encoder):
    return Made({expression})
"""


@pytest.fixture
def tree(tmp_path: Path):
    """What makes a checkout whose summary of an article is an expression of its text."""

    def make(name: str, expression: str) -> Path:
        root: Path = tmp_path / name
        package = root / "summarizer"
        package.mkdir(parents=True)
        source = PACKAGE.format(expression=expression)
        (package / "__init__.py").write_text(source, encoding="utf-8")
        return root

    return make


def test_two_trees_that_write_the_same_differ_in_nothing(tree) -> None:
    trees = [tree("ours", "articles[0].text"), tree("theirs", "articles[0].text + ''")]
    assert [] == compared(trees, LINES, None)


def test_each_line_that_differs_is_told_with_what_each_tree_wrote(tree) -> None:
    trees = [
        tree("ours", "articles[0].text"),
        tree("theirs", "articles[0].text.replace('calm', 'still')"),
    ]
    (found,) = compared(trees, LINES, None)
    assert ("calm", '{"words": 60}') == (found.topic, found.options)
    assert ("calm" in found.ours, "still" in found.theirs) == (True, True)


def test_line_separators_within_texts_do_not_shift_what_is_compared(tree) -> None:
    trees = [tree(name, "articles[0].text + chr(0x2028)") for name in ("ours", "theirs")]
    assert [] == compared(trees, LINES, None)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("expression", "message"),
    [
        pytest.param("undefined", "NameError", id="it-fails"),
        pytest.param(None, "the package that ran lies in", id="it-has-no-package"),
    ],
)
def test_a_tree_whose_package_does_not_run_is_an_error(
    tree, tmp_path: Path, expression: str | None, message: str
) -> None:
    broken = tree("broken", expression) if expression else tmp_path
    with pytest.raises(TreeError, match=message):
        compared([tree("ours", "''"), broken], LINES, None)


def test_a_difference_is_shown_from_where_it_begins() -> None:
    start = '{"topic": "t", "options": {}, "summary": "' + "x" * 100
    found = difference(start + 'one"}', start + 'two"}')
    assert ("x" * 60 + 'one"}', "x" * 60 + 'two"}') == (found.ours, found.theirs)


def test_without_data_the_seeds_are_compared_with_every_option() -> None:
    found = list(tasks(None, 20))
    assert list(OPTIONS) == [task["options"] for task in found]
    assert {"seeds"} == {task["topic"] for task in found}


@pytest.mark.slow
def test_the_project_has_the_same_summaries_as_itself(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SUMMARIZER_DATA", raising=False)
    monkeypatch.setattr("benchmarks.quality.same_summaries.OPTIONS", OPTIONS[:2])
    assert 0 == main([str(ROOT)])
    assert "2 summaries of 1 topics compared: 0 differ" in capsys.readouterr().out
