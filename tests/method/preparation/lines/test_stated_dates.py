from __future__ import annotations

import datetime as dt

import pytest

from summarizer.languages import language_of
from summarizer.method.preparation.lines.stated_dates import may_be_either, stated_date

ENGLISH = language_of("en")


@pytest.mark.parametrize(
    "stated",
    [
        "2024-04-09T10:15:00Z",
        "09.04.2024",
        "9.4.2024 14:30",
        "9. April 2024",
        "9 avril 2024 à 14h30",
        "mardi 9 avril 2024",
        "9 de abril de 2024",
        "9 апреля 2024 г.",
        "9. dubna 2024",
        "Veröffentlicht am 9. April 2024 um 14.30 Uhr",
        "April 9th, 2024",
        "9 April 2024 10:00 UTC +0200",
        "2024-4-9",
        "9-Apr-2024",
        "9 d'abril de 2024",
        "le 9e avril 2024",
        "9-го апреля 2024",
        "the 9th of April 2024",
        "2024.04.09 10.30",
        "2024年4月9日",
        "2024년 4월 9일",
    ],
)
def test_a_stated_date_is_read_in_any_language(stated: str) -> None:
    assert dt.date(2024, 4, 9) == stated_date(stated, ENGLISH)


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("13/04/2024", dt.date(2024, 4, 13)),
        ("04/13/2024, 2:30 PM", dt.date(2024, 4, 13)),
        ("4-4-2024", dt.date(2024, 4, 4)),
        ("04/05/2024", None),
        ("31/02/2024", None),
    ],
)
def test_figures_are_read_if_only_one_can_be_the_day(stated: str, expected: dt.date | None) -> None:
    assert expected == stated_date(stated, ENGLISH)


def test_it_is_said_which_figures_may_be_either() -> None:
    assert [True, False, False] == [*map(may_be_either, ["4/5/2024 10:00", "13/4/2024", "soon"])]


def test_the_language_of_the_article_tells_the_order() -> None:
    assert dt.date(2024, 5, 4) == stated_date("04/05/2024", language_of("fr"))


@pytest.mark.parametrize(
    "stated",
    [
        "9 April 2024 – 10 April 2024",
        "Updated 5 hours ago 9 April 2024",
        "mar 9 abr 2024",  # "mar" is March, or Tuesday
        "9/4/24",
        "April 2024",
        "Vol. 12, May 2024",
        "Issue 3, March 2024",
        "May 2024, page 7",
        "10 Downing Street, May 2024",
        "yesterday",
        "9 April 2024 " + "x" * 100_000,
    ],
)
def test_what_is_no_certain_day_is_not_guessed(stated: str) -> None:
    assert stated_date(stated, ENGLISH) is None
