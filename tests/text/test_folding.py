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
        ("the har-\nbour of a well-\r\n  known town", "the har-bour of a well-known town"),
        (
            "das Rat-\nhaus, die EU-\nKommission, Covid-\n19",
            "das Rat-haus, die EU-Kommission, Covid-19",
        ),
        ("de haven-\n> meester", "de haven-meester"),
        ("la ministra de Edu\u2010\ncación", "la ministra de Edu\u2010cación"),
        ("в Санкт-\nПетербурге", "в Санкт-Петербурге"),
        ("Brü\u00ad\ncke", "Brücke"),
        ("Nord-\nund Südkorea", "Nord- und Südkorea"),
        ("two-\nand three-year-olds", "two- and three-year-olds"),
        ("Noord-\nen Zuid-Holland", "Noord- en Zuid-Holland"),
        ("elev-\nen men", "elev-en men"),
        ("a man -\na woman -\n2 dogs", "a man - a woman - 2 dogs"),
        ("1990-\n1995", "1990- 1995"),
        ("the can¬\nnery", "the cannery"),
        ("the can¬\r\n  nery", "the cannery"),
        ("the can¬ nery, two light¬houses", "the cannery, two lighthouses"),
        ("die Konserven⸗\nfabrik", "die Konservenfabrik"),
        ("p ∧ ¬q, and ¬ p", "p ∧ ¬q, and ¬ p"),
        ("if x¬= 3", "if x¬= 3"),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("县\n道三十二号线", "县道三十二号线"),
        ("中断。\r\n\u3000救援人员", "中断。救援人员"),
        ("共有\n126名村民", "共有126名村民"),
        ("使用\nWindows 的人", "使用 Windows 的人"),
        ("多年 以来", "多年 以来"),
        ("그는\n말했다", "그는 말했다"),
    ],
)
def test_a_line_that_breaks_between_han_or_kana_is_no_blank(text, expected) -> None:
    assert expected == fold(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "\u200eThe county of Ashmoor\u200e will ban fires",
            "The county of Ashmoor will ban fires",
        ),
        ("\u2066Ashmoor\u2069 voted \u202atwice\u202c", "Ashmoor voted twice"),
        ("המחיר \u200e+5%\u200f עלה", "המחיר \u200e+5%\u200f עלה"),
    ],
)
def test_marks_of_direction_stay_only_beside_letters_from_the_right(text, expected) -> None:
    assert expected == fold(text)
