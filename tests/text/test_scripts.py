from __future__ import annotations

import pytest

from summarizer.text.scripts import is_unspaced, main_script, script, scripts_in


@pytest.mark.parametrize(
    ("letter", "expected"),
    [("a", "LATIN"), ("Ж", "CYRILLIC"), ("ش", "ARABIC"), ("क", "DEVANAGARI"), ("រ", "KHMER")]
    + [(letter, "CJK") for letter in "你あカ"],
)
def test_a_letter_has_a_script(letter, expected) -> None:
    assert expected == script(letter)


@pytest.mark.parametrize("letter", "ก๙ຮာꧠក々〇ひカﾟ㐀你豈𠀀")
def test_these_scripts_put_no_blank_between_words(letter) -> None:
    assert is_unspaced(letter)


@pytest.mark.parametrize("letter", [*"a1 ”Жش한。\u0dff\u0f00", ""])
def test_the_others_put_one_there(letter) -> None:
    assert not is_unspaced(letter)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ([], None),
        (["1 2", "— …"], None),
        (["Zelensky (Зеленский) called"], "LATIN"),
        (["a", "Привет"], "CYRILLIC"),
        (["aж"], "CYRILLIC"),  # a tie goes by name, so that it always goes the same way
    ],
)
def test_the_script_of_most_letters_is_the_main_one(texts, expected: str | None) -> None:
    assert expected == main_script(map(scripts_in, texts))


def test_figures_are_letters_of_no_script_and_each_letter_counts() -> None:
    assert scripts_in("ДД٣٣éé²") == {"CYRILLIC": 2, "LATIN": 2, "SUPERSCRIPT": 1}
