"""Words that mean the same, or of which one is the more general."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.languages import akin_words, language_of
from summarizer.languages.akin_words import (
    are_akin,
    are_akin_forms,
    are_one,
    are_opposites,
    is_third_person,
    is_verb,
    is_word,
)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("huge", "massive"),
        ("jets", "planes"),
        ("officers", "policemen"),
        ("begins", "started"),
        ("planned", "proposed"),
        ("cars", "vehicle"),
        ("faulty", "defective"),
        ("expected", "predicts"),
        ("wants", "demanded"),
        ("experts", "economist"),
    ],
)
def test_forms_of_words_that_mean_the_same_are_akin_either_way(a: str, b: str) -> None:
    assert are_akin(a, b, "en")
    assert are_akin(b, a, "en")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("wives", "daughters"),
        ("grain", "oil"),
        ("car", "bus"),
        ("north", "south"),
        ("murder", "manslaughter"),
        ("rose", "fell"),
        ("xyzzy", "plugh"),
        ("analyst", "forecasters"),
    ],
)
def test_two_of_a_kind_and_opposites_are_not(a: str, b: str) -> None:
    assert not are_akin(a, b, "en")


def test_forms_of_verbs_without_endings_are_known_by_their_verbs() -> None:
    english = language_of("en")
    assert are_akin_forms("hit", "struck", english)
    assert are_akin_forms("fell", "became", english)
    assert not are_akin_forms("stole", "drew", english)


@pytest.mark.parametrize(
    ("a", "b"), [("girls", "boy"), ("wife", "husbands"), ("asleep", "awake"), ("richer", "poorer")]
)
def test_forms_of_antonyms_are_opposites_either_way(a: str, b: str) -> None:
    assert are_opposites(a, b, "en")
    assert are_opposites(b, a, "en")


def test_words_that_mean_the_same_are_no_opposites() -> None:
    assert not are_opposites("huge", "massive", "en")
    assert not are_opposites("girl", "boy", "xx")


@pytest.mark.parametrize("word", ["evicts", "carries", "reaches", "takes"])
def test_a_verb_in_the_third_person_is_known_by_its_ending(word: str) -> None:
    assert is_third_person(word, "en")
    assert not is_third_person(word, "xx")


@pytest.mark.parametrize("word", ["schools", "rangers", "take"])
def test_a_plural_or_a_bare_verb_is_no_third_person(word: str) -> None:
    assert not is_third_person(word, "en")


def test_what_is_oftener_a_noun_is_a_verb_only_where_that_is_asked() -> None:
    assert not is_verb("flood", "en")
    assert is_verb("flood", "en", often=False)
    assert not is_verb("school", "en", often=False)


def test_of_a_language_without_a_file_nothing_is_known() -> None:
    assert not are_akin("huge", "massive", "xx")


def test_names_and_their_adjectives_are_of_one_place_or_of_two() -> None:
    assert are_one("burma", "myanmar")
    assert are_one("french", "france")
    assert are_one("european union", "eu")
    assert are_one("kyiv", "kiev")
    assert are_one("iran", "iraq") is False
    assert are_one("rosevik", "iraq") is None


def test_a_name_alone_is_no_word() -> None:
    assert is_word("crews", "en")
    assert not is_word("germany", "en")
    assert not is_word("crews", "xx")


def test_the_files_are_sorted_as_a_search_by_halves_needs_it() -> None:
    for file in Path(akin_words.__file__).parent.glob("english*.txt"):
        lines = file.read_bytes().decode().splitlines()
        assert lines == sorted(lines), file.name
