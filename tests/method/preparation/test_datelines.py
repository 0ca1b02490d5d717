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
        ("Madrid, 5 mar (EFE).- ", "es"),
        ("Paris, le 5 mars (AFP) - ", "fr"),
        ("Lisboa, 05 mar (Lusa) - ", "pt"),
        ("(ANSA) - ROMA, 5 MAR - ", "it"),
        ("МОСКВА, 5 мар - РИА Новости. ", "ru"),
        ("МОСКВА, 5 марта /ТАСС/. ", "ru"),
        ("BREST, France — ", "en"),
        ("SAN FRANCISCO -- ", "en"),
        ("BREST, Nov 5 - ", "en"),
        ("BREST, France (AP) _ ", "en"),
        ("Brest, Nov 5 (IANS) ", "en"),
        ("NEW YORK, March 5 /PRNewswire/ -- ", "en"),
        ("LONDON | Wed Mar 2, 2011 6:54 pm IST LONDON (Reuters) - ", "en"),
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
        "NATO — an alliance of 32 — met.",
        "The Associated Press (AP) reported it.",
        "Anna Rees — The Captain — is a novel.",
        "FERRY AGROUND - NOBODY WAS HURT, POLICE SAID",
        "Паром – это судно, сказал капитан.",
        "MCEVERS: When did she know?",
        "The NATO (OTAN) - in French - met.",
        "BREST (Reuters) said nothing.",
        "BREST (Reuters) -",
        "",
    ],
)
def test_a_sentence_with_a_name_in_brackets_has_no_dateline(text: str) -> None:
    assert dateline(text, language_of("en")) == 0
