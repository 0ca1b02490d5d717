from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.preparation.lines.imprints import (
    imprint,
    imprint_before,
    imprint_day,
    imprint_names,
)


@pytest.mark.parametrize(
    ("language", "line", "names", "day"),
    [
        ("en", "The Harbour Post, 15 March 2024", "The Harbour Post", "2024-03-15"),
        ("en", "Morning Dispatch, 2nd June 2024", "Morning Dispatch", "2024-06-02"),
        ("en", "Skerrow Radio newsdesk, Thursday 14 March, 7.35am", "Skerrow Radio newsdesk", None),
        ("en", "Garrick Weekly. Issue of Friday 22 March 2024", None, "2024-03-22"),
        ("en", "BREMEN (Agency), 22 May 2024 – ", "BREMEN (Agency)", "2024-05-22"),
        ("en", "Evening Beacon | 15.03.24", "Evening Beacon", None),
        ("en", "The Western Sun, 21 August", "The Western Sun", None),
        ("en", "Harbour News, Sat 28 Sept 2024", "Harbour News", "2024-09-28"),
        ("en", "The Post, 17 January 2025. By Jonas Hart", "The Post", "2025-01-17"),
        ("de", "Lohetal-Anzeiger vom 10. April 2024", "Lohetal-Anzeiger vom", "2024-04-10"),
        ("de", "Radio Lohe, Dienstag, 14.05 Uhr", "Radio Lohe", None),
        ("fr", "La Tribune populaire, le 20 novembre", "La Tribune populaire, le", None),
        ("es", "La Voz del Puerto, 19 de julio de 2024", "La Voz del Puerto", "2024-07-19"),
        ("es", "La Hora. Jueves, 26/9/2024. Por Ana Peña", "La Hora", "2024-09-26"),
        ("es", "Lugo, 13 jul. 2024 (Agencia Costa).- ", "Lugo", "2024-07-13"),
        ("ru", "Известия, 5 мая 2024 г.", "Известия", "2024-05-05"),
        ("ja", "読売新聞 | 2024年5月3日", "読売新聞", "2024-05-03"),
    ],
)
def test_names_before_a_day_are_an_imprint(language, line, names, day) -> None:
    spoken = language_of(language)
    found = imprint_day(line, spoken)
    assert (found.isoformat() if found else None) == day
    if names is not None and "(" not in line:
        assert imprint_names(line, spoken) == names


@pytest.mark.parametrize(
    "line",
    [
        "Explosion at mill kills five on 12 May 2024",
        "Budget 2024-25",
        "The reef has a long record",
        "Ferry with 212 passengers runs aground",
        "They met again on 12 May 2024",
        "How New York Changed After September 11, 2001",
        "Election in Norway Set for 8 September 2031",
        "",
    ],
)
def test_what_tells_something_is_no_imprint(line: str) -> None:
    assert imprint(line, language_of("en")) is None


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("The Harbour Post, 15 March 2024. A ferry struck a reef.", "A ferry struck a reef."),
        ("Sedley Mercury, Tuesday, Feb. 5, 2024. An astrolabe was stolen.", "An astrolabe was"),
        ("From the Tarn Gazette of 23 May 2024. The mayor resigned.", "The mayor resigned."),
        ("He was born on 12 May 1950. His father left.", "He was born"),
        ("The Harbour Post, 15 March 2024", "The Harbour Post"),
        ("The Post, 15 March 2024. and so on", "The Post"),
        ("Dallas, 22 November 1963. Shots rang out.", "Dallas"),
    ],
)
def test_a_report_begins_behind_its_imprint(text: str, opening: str) -> None:
    assert text[imprint_before(text, language_of("en")) :].startswith(opening)
