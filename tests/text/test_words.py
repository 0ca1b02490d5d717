from __future__ import annotations

from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text.words import count_words, exact_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        (" \t\r\n\u2028", 0),
        ("one", 1),
        ("  one\ttwo\r\nthree\u00a0four ", 4),
        ("well-known don’t 3.5 – yes", 5),
        ("Größe naïve Ж", 3),
        ("مرحبا بالعالم", 2),
        ("हिन्दी में", 2),
        ("안녕하세요 세계", 2),
        ("🙂 ok", 2),
    ],
)
def test_a_word_is_what_white_space_separates(text: str, expected: int) -> None:
    assert expected == count_words(text)


@pytest.mark.parametrize(
    ("script", "text", "expected"),
    [
        ("Han", "你好世界", 2),
        ("Han, odd", "你好世", 2),
        ("Han, one", "好", 1),
        ("Han beyond the basic plane", "\U00020000\U00020001", 1),
        ("Kana", "ひらカタ", 2),
        ("Kana, half width", "ｶﾀｶﾅ", 2),
        ("Thai", "สวัสดี", 3),
        ("Lao", "ສະບາຍ", 3),
        ("Khmer", "សួស្តី", 3),
        ("Burmese", "မြန်", 2),
    ],
)
def test_in_scripts_without_spaces_two_code_points_are_a_word(
    script: str, text: str, expected: int
) -> None:
    assert (script, expected) == (script, count_words(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("你好 world", 2),
        ("你好，世界。", 2),
        ("GDP增长了", 1 + 2),
        ("增长5%", 1 + 1),
        ("—— 好的", 1 + 1),
    ],
)
def test_scripts_may_mix(text: str, expected) -> None:
    assert expected == count_words(text)


@given(st.text(st.characters(max_codepoint=0x0DFF, exclude_categories=["Cs"])))
def test_in_spaced_scripts_it_is_the_length_of_split(text) -> None:
    assert len(text.split()) == count_words(text)


@given(st.lists(st.text("ab é好的ไท🙂, \n", max_size=12)))
def test_joined_texts_are_never_longer_than_their_sum(texts) -> None:
    """So that sentences within a budget are a summary within it."""
    assert count_words("\n".join(texts)) <= sum(map(count_words, texts))


@given(st.lists(st.text("你好ひสกa1 ,。", max_size=12)))
def test_texts_on_lines_of_their_own_have_the_sum_of_their_exact_words(texts: list[str]) -> None:
    assert count_words("\n".join(texts)) == ceil(sum(map(exact_words, texts)))
