from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.languages.phrases import (
    any_of,
    first_place,
    has,
    is_one_of,
    may_close,
    may_hold,
    may_open,
    most_in,
    names,
    phrases,
    word_of,
)


def test_a_list_is_cut_at_commas_and_white_space_is_folded() -> None:
    assert phrases("one, two  or\n   three,four") == ("one", "two or three", "four")


def test_phrases_stand_behind_the_same_words() -> None:
    assert phrases("is, was  not", after="it") == ("it is", "it was not")


def test_forms_of_one_name_stand_together() -> None:
    assert names("March/Mar, May") == (("March", "Mar"), ("May",))


@pytest.mark.parametrize(
    ("listed", "text", "expected"),
    [
        (["read", "read more"], "read more", "read more"),
        (["read", "read more"], "read me", "read"),
        (["advert*"], "advertising", "advertising"),
        (["advert*"], "advert", None),
        (["*blatt"], "Tageblatt", "Tageblatt"),
        (["don't"], "don't", "don't"),
        (["don't"], "don’t", "don’t"),
        (["google+", "a.m"], "google+", "google+"),
        (["a.m"], "arm", None),
        (["a", "a"], "a", "a"),
        ([], "", None),
        ([], "anything", None),
    ],
)
def test_the_longest_of_the_phrases_is_found_or_nothing(
    listed, text: str, expected: str | None
) -> None:
    found = re.match(any_of(listed), text)
    assert expected == (found and found[0])


@pytest.mark.parametrize(
    ("listed", "text", "expected"),
    [
        (("said", "told"), "he said so", "said"),
        (("said",), "unsaid, saidst", None),
        (("tell*",), "he tells", "tells"),
        (("Said",), "said", None),
        ((), "said", None),
    ],
)
def test_a_whole_word_is_found_in_its_case(listed, text: str, expected: str | None) -> None:
    found = word_of(listed).search(text)
    assert expected == (found and found[0])


@given(st.lists(st.text("ab+. ", min_size=1, max_size=4)), st.text("ab+. ", max_size=6))
def test_a_text_matches_where_it_is_one_of_the_phrases(listed, text) -> None:
    assert bool(re.fullmatch(any_of(listed), text)) == (text in listed)


@given(
    st.lists(st.text("abc+*' ", min_size=1, max_size=6)).map(tuple),
    st.text("abc+'’ ", max_size=8),
)
def test_the_quick_look_never_denies_what_the_pattern_finds(listed, text) -> None:
    assert may_hold(text, listed) or not word_of(listed).search(text)
    assert may_open(text, listed) or not re.match(any_of(listed), text)
    assert may_close(text, listed) or not re.search(rf"{any_of(listed)}\Z", text)


@given(
    st.lists(st.text("ab+*'’ ", min_size=1, max_size=6)).map(tuple),
    st.text("ab+'’_ ", max_size=12),
)
def test_a_text_has_what_the_pattern_finds(listed, text) -> None:
    found = word_of(listed).findall(text)
    assert has(listed, text) == bool(found)
    assert is_one_of(listed, text) == bool(re.fullmatch(any_of(listed), text))
    assert len(set(found)) <= most_in(text, listed)


@given(
    st.lists(st.text("ab+*'’ ", min_size=1, max_size=6)).map(tuple),
    st.text("ab+'’_ ", max_size=12),
)
def test_the_first_place_is_where_the_pattern_finds_it(listed, text) -> None:
    found = word_of(listed).search(text)
    assert first_place(listed, text) == (found and found.span())


@pytest.mark.parametrize(
    ("listed", "text", "expected"),
    [
        (("sign in", "log in"), "sign in or log in", 2),
        (("sign in", "log in"), "in the log", 1),
        (("sign in", "log in"), "a sign", 0),
        (("advert* page",), "advertising page", float("inf")),
        (("don't",), "don’t", float("inf")),
        (("advert*",), "no", float("inf")),
    ],
)
def test_a_text_has_no_more_phrases_than_it_has_the_words_of(listed, text, expected) -> None:
    assert expected == most_in(text, listed)


def test_the_quick_look_spares_texts_without_the_phrases_their_pattern() -> None:
    listed = ("an earlier version", "this version", "don't miss", "reporting by *")
    assert not may_hold("The ferry sank off the coast on Monday.", listed)
    assert not may_open("the version of Monday", listed)


def test_it_is_one_group_so_that_it_can_be_repeated() -> None:
    assert re.fullmatch(rf"(?:{any_of(['ab', 'cd', 'c'])}-)+", "ab-c-cd-")
