from __future__ import annotations

import pytest

from summarizer.languages.codes import code_of, macrolanguage, states_none


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("en", "en"),
        (" EN ", "en"),
        ("en-GB", "en"),
        ("pt_BR", "pt"),
        ("de-Latn-AT-1996", "de"),
        ("eng", "en"),
        ("ger", "de"),
        ("deu", "de"),
        ("iw", "he"),
        ("cmn", "zh"),
        ("zh-CN", "zh"),
        ("zh-Hans", "zh"),
        ("zh-TW", "zh-Hant"),
        ("zh_hant_HK", "zh-Hant"),
        ("sr-Latn-RS", "sr-Latn"),
        ("sr-Cyrl", "sr"),
        ("fil", "fil"),
        ("English", None),
        ("xx", None),
        ("und", None),
        ("", None),
        ("-", None),
        ("en us", None),
        ("en" * 1_000_000, None),
    ],
)
def test_a_code_is_told_without_case_region_and_its_usual_script(stated, expected) -> None:
    assert expected == code_of(stated)


@pytest.mark.parametrize(("stated", "expected"), [("und", True), (" MUL", True), ("xx", False)])
def test_some_codes_say_that_no_language_is_known(stated, expected) -> None:
    assert expected == states_none(stated)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("nn", "nb", True),
        ("zh", "zh-Hant", True),
        ("hr", "sr-Latn", True),
        ("id", "ms", True),
        ("da", "no", False),
        ("en", "de", False),
    ],
)
def test_who_reads_one_of_a_macrolanguage_reads_the_others(one, other, expected) -> None:
    assert expected == (macrolanguage(one) == macrolanguage(other))
