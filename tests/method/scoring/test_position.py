from __future__ import annotations

import numpy as np
import pytest

from summarizer.articles import Article, Sentence
from summarizer.method.constants import CONSTANTS
from summarizer.method.scoring.position import behind_scenes, position

ONE = Article(text="a b c", id="one")
TWO = Article(text="d e", id="two")
ROWS = [Sentence(ONE, 0, 1), Sentence(ONE, 2, 3), Sentence(ONE, 4, 5), Sentence(TWO, 0, 1)]


def test_the_weight_falls_with_the_place_and_starts_anew_with_each_article() -> None:
    # With 3.6 sentences of room for each article the fading is 1.
    expected = [1, 2**-0.7, 3**-0.7, 1]
    assert expected == pytest.approx(position(ROWS, 3.6, CONSTANTS).tolist())


@pytest.mark.parametrize("sizes", [(0.1, 1), (1, 10), (10, 100)])
def test_the_more_room_the_less_the_place_matters(sizes) -> None:
    short, long = (position(ROWS, room, CONSTANTS)[2] for room in sizes)
    assert short < long < 1


def test_of_no_sentences_there_is_none() -> None:
    assert position([], 1, CONSTANTS).tolist() == []


NEAR, USUAL, FAR = 0.5, 0.4, 0.3


def of(language, title="Incendie du port à Brest, le maire démissionne"):
    """Two articles of three sentences in a language."""
    text = "Le port a brûlé. Il est fermé. On enquête."
    articles = [Article(text=text, id=n, language=language, title=title) for n in ("one", "two")]
    ends = [(0, 16), (17, 30), (31, 42)]
    return [Sentence(article, *place) for article in articles for place in ends]


@pytest.mark.parametrize(
    ("language", "opening", "expected"),
    [("fr", FAR, True), ("fr", USUAL, False), ("fr", NEAR, False), ("en", FAR, False)],
)
def test_an_opening_that_is_far_from_what_is_told_weighs_less_but_in_english(
    language: str, opening: float, expected: bool
) -> None:
    near = np.array([opening, USUAL, USUAL, NEAR, USUAL, USUAL])
    weights = behind_scenes(np.ones(6), near, of(language), 3.6, CONSTANTS)
    assert weights.tolist()[1:] == [1, 1, 1, 1, 1]
    assert expected is bool(weights[0] < 1)


@pytest.mark.parametrize("title", [None, "Port fermé", "Le port a brûlé à Brest"])
def test_an_opening_that_tells_its_headline_sets_no_scene(title: str | None) -> None:
    near = np.array([FAR, USUAL, USUAL, NEAR, USUAL, USUAL])
    weights = behind_scenes(np.ones(6), near, of("fr", title), 3.6, CONSTANTS)
    assert weights.tolist() == [1] * 6


def test_an_article_of_two_sentences_opens_with_no_scene() -> None:
    rows = [*of("fr")[:2], *of("fr")[3:]]
    near = np.array([FAR, USUAL, NEAR, USUAL, USUAL])
    assert behind_scenes(np.ones(5), near, rows, 3.6, CONSTANTS).tolist() == [1] * 5


def test_of_no_sentences_none_sets_a_scene() -> None:
    assert behind_scenes(np.empty(0), np.empty(0), [], 1, CONSTANTS).tolist() == []
