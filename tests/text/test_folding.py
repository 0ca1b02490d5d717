from __future__ import annotations

import pytest

from summarizer.text.folding import caseless, fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        (" \t\r\n ", ""),
        (" a \u00a0\u2009 b\u2028c\n", "a b c"),
        ("a\u200bb\ufeff", "ab"),
        ("Brü\u00adcke", "Brücke"),
        ("three\n> hours", "three hours"),
        ("three\r\n>> > hours > 2", "three hours > 2"),
        ("3 > 2", "3 > 2"),
    ],
)
def test_folding_makes_each_run_of_white_space_one_blank(text: str, expected: str) -> None:
    assert expected == fold(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("VIDEO", "video"), ("VİDEO", "video"), ("Iı", "ii"), ("poſt", "post"), ("ÉÀ", "éà")],
)
def test_letters_that_are_searched_without_regard_to_case_are_small(
    text: str, expected: str
) -> None:
    assert expected == caseless(text)
