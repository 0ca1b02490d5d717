from __future__ import annotations

import dataclasses
import math

import pytest

from summarizer.errors import OptionsError
from summarizer.options import DEFAULT_WORDS, FOCUS, Options


def budget(options):
    return options.words, options.sentences, options.percent


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, (DEFAULT_WORDS, None, None)),
        ({"words": 1}, (1, None, None)),
        ({"sentences": 3}, (None, 3, None)),
        ({"percent": 1}, (None, None, 1.0)),
        ({"percent": 100}, (None, None, 100.0)),
        ({"percent": 12.5}, (None, None, 12.5)),
    ],
)
def test_there_is_one_budget(given, expected) -> None:
    assert expected == budget(Options(**given))


@pytest.mark.parametrize("name", ["words", "sentences"])
@pytest.mark.parametrize("value", [0, -5, "abc", "5", True, False, 1.0, 2.5, math.nan, [1]])
def test_a_count_is_a_whole_number_of_at_least_one(name: str, value) -> None:
    with pytest.raises(OptionsError) as caught:
        Options(**{name: value})
    assert str(caught.value) == f"{name}: {value!r} is not a whole number of at least 1"


@pytest.mark.parametrize(
    ("name", "values", "bounds"),
    [
        ("percent", [0, 0.5, -5, 100.1, math.nan, math.inf, "10", True], "1 to 100"),
        ("same_fact", [-0.1, 1.1, math.nan, "0.5", False], "0 to 1"),
        ("support", [-0.1, 1.1, math.nan, "0.5", True], "0 to 1"),
        ("redundancy", [-0.1, 1.1, math.nan, "0.5", True], "0 to 1"),
    ],
)
def test_a_number_out_of_its_range_is_named_with_the_range(name: str, values, bounds: str) -> None:
    for value in values:
        with pytest.raises(OptionsError) as caught:
            Options(**{name: value})
        assert str(caught.value) == f"{name}: {value!r} is not a number from {bounds}"


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"words": 1, "sentences": 1}, "two budgets: words and sentences"),
        ({"words": 1, "percent": 1}, "two budgets: words and percent"),
        ({"sentences": 0, "percent": 0}, "two budgets: sentences and percent"),
        ({"order": "random"}, "order: 'random' is not one of story, score, chronological"),
        ({"encoder": ""}, "encoder: '' is not a name or a folder"),
        ({"encoder": None}, "encoder: None is not a name or a folder"),
        ({"query": ""}, "query: '' is not a question"),
        ({"query": " \n"}, "is not a question"),
        ({"query": 3}, "query: 3 is not a question"),
        ({"query": "a\ud800"}, "half a character"),
        ({"must_include": [""]}, "must_include: '' is not an article or a place in one"),
        ({"must_include": 3}, "must_include: 3 is not a list of articles and places"),
        ({"exclude": ["a", " "]}, "exclude: ' ' is not an article or a place in one"),
        ({"exclude": [("a", 1)]}, "is not an article or a place in one"),
        ({"exclude": ["a\0"]}, "exclude: 'a.x00' holds a NUL"),
    ],
)
def test_settings_that_make_no_sense_are_refused(given, message: str) -> None:
    with pytest.raises(OptionsError, match=message):
        Options(**given)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, (80, None, None)),
        ({"words": 10}, (10, None, None)),
        ({"sentences": 2}, (None, 2, None)),
        ({"percent": 5}, (None, None, 5.0)),
        ({"words": None, "sentences": None, "percent": None}, (80, None, None)),
    ],
)
def test_a_new_budget_takes_the_place_of_the_old(changes, expected) -> None:
    assert expected == budget(Options(words=80).replace(**changes))


def test_replacing_changes_nothing_else_and_checks_again() -> None:
    options = Options(order="score", same_fact=0.5)
    assert Options(words=10, order="score", same_fact=0.5) == options.replace(words=10)
    with pytest.raises(OptionsError, match="two budgets"):
        options.replace(words=1, sentences=1)
    with pytest.raises(OptionsError, match="words: 0 is not"):
        options.replace(words=0)


def test_options_are_values() -> None:
    assert Options(percent=20) == Options(percent=20.0)
    assert len({Options(), Options(words=DEFAULT_WORDS)}) == 1
    with pytest.raises(dataclasses.FrozenInstanceError):
        Options().words = 1  # type: ignore[misc] # which is refused


def test_only_what_a_result_depends_on_is_published() -> None:
    names = {field.name for field in dataclasses.fields(Options)} - {"encoder", *FOCUS}
    assert names == set(Options(encoder="folder/of/mine").to_dict())


def test_what_was_asked_for_is_published_and_nothing_else() -> None:
    asked = {"query": "Who  fell?", "must_include": ("b", "a", "b"), "exclude": [("c", 0, 5)]}
    expected = {"query": "Who fell?", "must_include": ["a", "b"], "exclude": ["c:0-5"]}
    assert Options().to_dict() | expected == Options(**asked).to_dict()  # type: ignore[arg-type]
    assert Options().to_dict() == Options(query=None, must_include=(), exclude=()).to_dict()


def test_the_order_of_what_is_asked_for_says_nothing() -> None:
    assert Options(exclude=("a", "b")) == Options(exclude=("b", "a", "a"))
    assert Options(exclude="a") == Options(exclude=("a",))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["words", "sentences"])
def test_a_count_beyond_any_text_is_refused_whatever_its_length(name: str) -> None:
    with pytest.raises(OptionsError, match="more than any text holds"):
        Options(**{name: 10**400})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "expected"), [("en", "en"), ("de_AT", "de"), ("zh-TW", "zh-Hant"), (None, None)]
)
def test_a_language_is_a_code(given, expected) -> None:
    assert expected == Options(language=given).language


@pytest.mark.parametrize("value", ["English", "xx", "", "und", 1, ["en"]])
def test_what_is_no_code_of_a_language_is_refused(value) -> None:
    with pytest.raises(OptionsError) as caught:
        Options(language=value)
    assert str(caught.value) == f"language: {value!r} is not a code such as 'en'"
