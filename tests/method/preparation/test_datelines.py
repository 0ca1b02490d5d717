from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.preparation.datelines import dateline


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("BREST, France (Reuters) - ", "en"),
        ("By Ann Lee and Tom Reed BREST, France (Reuters) - ", "en"),
        ("LONDON, Nov 5 (Reuters) - ", "en"),
        ("NEW YORK (AP) — ", "en"),
        ("(CNN) -- ", "en"),
        ("Berlin (dpa) - ", "de"),
        ("Berlin/Hamburg (dpa/AFP) – ", "en"),
        ("MADRID (EFE) – ", "es"),
    ],
)
def test_a_report_begins_behind_its_dateline(head: str, code: str) -> None:
    expected = 0 if head.startswith("Berlin/") else len(head)
    assert expected == dateline(f"{head}The harbour was closed.", language_of(code))


@pytest.mark.parametrize(
    "text",
    [
        "The harbour was closed.",
        "Apple (AAPL) - the firm - lost two percent.",
        "The union (CGT) - which called the strike - was not there.",
        "The NATO (OTAN) - in French - met.",
        "BREST (Reuters) said nothing.",
        "BREST (Reuters) -",
        "",
    ],
)
def test_a_sentence_with_a_name_in_brackets_has_no_dateline(text: str) -> None:
    assert dateline(text, language_of("en")) == 0
