"""Names in full and short: which of them a topic knows, and which rows leave them short."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.languages import language_of
from summarizer.languages.language import Language
from summarizer.method.scoring.mentions import mentions, uses_short_name

ENGLISH = language_of("en")
BARE = Language(code="xx")
KNOWN = ["a talk with Lene Jones today", "the house of Lene Jones"]


def in_english(texts):
    return mentions(texts, [ENGLISH] * len(texts))


@pytest.mark.parametrize(
    ("text", "full", "bare"),
    [
        ("Lene Jones sang", {"Jones"}, set()),
        ("Jones sang", set(), {"Jones"}),
        ("the song of Jones", set(), {"Jones"}),
        ("Jones’s song and Jones' voice", set(), {"Jones"}),
        ("Lene Jones's song", {"Jones"}, set()),
        ("Lene Jones sang, said Jones", {"Jones"}, set()),
        ("Lene, Jones and others", set(), {"Jones"}),
        ("Ann Jones sang", set(), set()),  # another one
        ("Jones Street is closed", {"Street"}, set()),  # which stands alone nowhere
        ("the Danish Foreign Minister Lene Jones", {"Jones"}, set()),
        ("Mrs. Jones sang", set(), {"Jones"}),
        ("Lene sang", set(), set()),
        ("jones sang", set(), set()),
        ("the al-Jones song", set(), set()),
        ("the song, as Jones sang", set(), {"Jones"}),
        ("", set(), set()),
    ],
)
def test_a_name_is_full_or_short(text: str, full, bare) -> None:
    found = in_english([*KNOWN, text])
    assert (found.full[-1], found.bare[-1]) == (full, bare)


def test_the_language_of_a_text_says_how_possessives_end() -> None:
    texts = [*KNOWN, "Jones’s song", "Jones’s song"]
    found = mentions(texts, [ENGLISH, ENGLISH, ENGLISH, BARE])
    assert [{"Jones"}, set()] == found.bare[2:]


@pytest.mark.parametrize(
    ("sentences", "last"),
    [
        (["today George W. Bush came", "and George W. Bush left"], "Bush"),
        (["so Jean-Luc O’Neill came", "and Jean-Luc O’Neill left"], "O’Neill"),
        (["la mort de Zoé Łącka", "Zoé Łącka est morte"], "Łącka"),
        (["и Иван Петров сказал", "Иван Петров ушёл"], "Петров"),
    ],
)
def test_names_have_initials_hyphens_and_any_alphabet_with_capitals(sentences, last: str) -> None:
    assert in_english([*sentences, f"e {last} "]).bare[-1] == {last}


@pytest.mark.parametrize(
    "sentences",
    [
        ["In Maine it rains", "In Maine and in Ohio"],  # not a name, but a first word and a name
        ["a Way To See Big Towns At Night", "a Way To See Big Towns At Night"],  # headlines
        ["لينا جونز غنت", "لينا جونز غنت"],
        ["琼斯唱歌", "琼斯唱歌"],
    ],
)
def test_what_is_no_name_is_not_taken_for_one(sentences) -> None:
    found = in_english([*sentences, "in Maine, Jones, Night"])
    assert not any([*found.full, *found.bare])


def test_a_row_is_short_only_where_its_cluster_has_the_name_in_full() -> None:
    texts = [*KNOWN, "Jones sang", "Jones danced", "nobody sang"]
    labels = np.array([0, 1, 0, 2, 0])
    assert uses_short_name(in_english(texts), labels).tolist() == [False, False, True, False, False]


@given(st.lists(st.text("Aab .’-é\n", max_size=30), max_size=8))
def test_no_text_has_a_name_both_ways_and_each_short_one_stands_in_full_somewhere(texts) -> None:
    found = in_english(texts)
    everywhere = frozenset().union(*found.full)
    for full, bare in zip(found.full, found.bare, strict=True):
        assert not full & bare
        assert bare <= everywhere


def test_a_usual_word_is_a_name_anywhere_but_at_the_beginning() -> None:
    topic = ["the house of Lene May", "a talk with Lene May", "it may rain"]
    found = in_english([*topic, "May came", "today May came", "“May came"])
    assert found.bare[-3:] == [set(), {"May"}, set()]
