from __future__ import annotations

import datetime as dt

import pytest

from summarizer.languages import language_of
from summarizer.method.preparation.lines.dates import parse_date


@pytest.mark.parametrize(
    "stated",
    [
        "2021-05-03",
        "2021-05-03T10:00:00Z",
        "2021-05-03T23:30:00-05:00",
        "2021-05-03 10:00",
        "20210503",
        "2021/05/03",
        "2021.05.03",
        "3 May 2021",
        "03 May 2021",
        "May 3, 2021",
        "May 3 2021",
        "3-May-2021",
        "Monday, May 3, 2021",
        "Mon, 03 May 2021 10:00:00 +0200",
        "Mon, 03 May 2021 10:00:00 GMT",
    ],
)
def test_a_date_is_read_in_the_forms_outlets_use(stated: str) -> None:
    assert dt.date(2021, 5, 3) == parse_date(stated, language_of("en"))


@pytest.mark.parametrize(
    "stated",
    [
        "",
        "yesterday",
        "03/05/2021",  # the third of May, or the fifth of March
        "2021-13-01",
        "2021-02-30",
        "2021",
        "May 2021",
        "Monday",
        "1620036000",
        "null",
        "3 May 99999",
        "x" * 100_000,
    ],
)
def test_what_is_no_certain_date_is_not_guessed(stated) -> None:
    assert parse_date(stated, language_of("en")) is None


@pytest.mark.parametrize(
    "stated",
    [
        "3. Mai 2021",
        "03. Mai 2021",
        "3.5.2021",
        "03.05.2021",
        "3. 5. 2021",
        "03.05.2021 14:30",
        "03.05.2021, 14:30 Uhr",
        "3. Mai 2021 um 14:30 Uhr",
        "Montag, 3. Mai 2021",
        "Montag, den 3. Mai 2021",
        "Mo., 03.05.2021",
        "2021-05-03T10:00:00Z",
        "Mon, 03 May 2021 10:00:00 GMT",
    ],
)
def test_german_dates_are_read_in_german_articles(stated: str) -> None:
    assert dt.date(2021, 5, 3) == parse_date(stated, language_of("de"))


@pytest.mark.parametrize(
    ("month", "expected"),
    [("Jänner", 1), ("Feb.", 2), ("März", 3), ("MÄRZ", 3), ("Okt.", 10), ("Dezember", 12)],
)
def test_german_months_have_several_names(month: str, expected: int) -> None:
    assert dt.date(2021, expected, 26) == parse_date(f"26. {month} 2021", language_of("de"))


@pytest.mark.parametrize(
    "stated", ["32. Mai 2021", "3. Mai", "Mai 2021", "5/3/2021", "3. Foo 2021"]
)
def test_what_is_no_certain_german_date_is_not_guessed(stated: str) -> None:
    assert parse_date(stated, language_of("de")) is None


def test_a_german_date_is_not_read_in_other_articles() -> None:
    assert parse_date("3. Mai 2021", language_of("en")) is None
