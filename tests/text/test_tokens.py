from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text.tokens import tokenized, tokens, with_pairs_of_characters


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("“…” — !", []),
        ("The U.S. don’t agree.", ["the", "u", "s", "don", "t", "agree"]),
        ("3.5 per cent", ["3", "5", "per", "cent"]),
        ("snake_case", ["snake", "case"]),
        ("ﬁne ＡＢＣ Ⅳ", ["fine", "abc", "iv"]),
        ("STRASSE Straße", ["strasse", "strasse"]),
        ("cafe\u0301 café", ["café", "café"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("مُحَمَّد قال", ["مُحَمَّد", "قال"]),
        ("Кирилл Ἀθῆναι", ["кирилл", "ἀθῆναι"]),
        ("东京2020年", ["东", "京", "2020", "年"]),
        ("東京タワー", ["東", "京", "タ", "ワ", "ー"]),
        ("안녕 세계", ["안녕", "세계"]),
        ("a🙂b", ["a", "b"]),
        ("\u0301 \u093f", []),
    ],
)
def test_words_are_compared_without_case_form_and_punctuation(text: str, expected) -> None:
    assert expected == [unicodedata.normalize("NFC", token) for token in tokens(text)]


def test_the_marks_of_every_script_stay_inside_of_words() -> None:
    marks = [c for c in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(c)[0] == "M"]
    kept = [unicodedata.normalize("NFKC", f"x{mark}y").casefold() for mark in marks]
    assert [[word] for word in kept] == [tokens(word) for word in kept]


@given(st.text())
def test_a_token_is_never_empty_and_holds_no_white_space(text) -> None:
    assert [token for token in tokens(text) if not token or token.split() != [token]] == []


@given(st.lists(st.text("aßé\u0301स्ति東京", min_size=1, max_size=5)))
def test_only_neighbours_within_a_word_matter(words) -> None:
    assert tokens(" ".join(words)) == [token for word in words for token in tokens(word)]


@given(st.lists(st.lists(st.sampled_from(["one", "two", "Three", "四"]), max_size=5), max_size=6))
def test_texts_become_the_numbers_of_their_tokens_as_they_first_appear(sentences) -> None:
    texts = [" ".join(words) for words in sentences]
    found = tokenized(texts)
    known = list(dict.fromkeys(token for text in texts for token in tokens(text)))
    rows = [found.ids[found.rows == row].tolist() for row in range(len(found))]
    assert [tokens(text) for text in texts] == [[known[i] for i in row] for row in rows]
    assert (len(texts), len(known)) == (len(found), found.width)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["two", "words"], ["two", "words"]),
        (["晨", "电", "科", "技"], ["晨电", "电科", "科技"]),
        (["晨", "电", "acme", "科"], ["acme", "晨电", "科"]),
        ([], []),
    ],
    ids=["spaced", "Han", "mixed", "none"],
)
def test_characters_are_compared_in_pairs(words, expected) -> None:
    assert with_pairs_of_characters(words) == expected
