"""What somebody asks for and what is decided, and what is told of two people, may both be true."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("code", "asked", "decided"),
    [
        (
            "en",
            "Prosecutors recommended that Lund be jailed for ten years.",
            "The court on Tuesday jailed Lund for seven years.",
        ),
        (
            "fr",
            "Le parquet a requis dix ans de prison contre Lund.",
            "Le tribunal a condamné Lund à sept ans de prison.",
        ),
        (
            "nl",
            "Het OM eiste tien jaar cel tegen Lund.",
            "De rechtbank veroordeelde Lund tot zeven jaar cel.",
        ),
        (
            "pl",
            "Prokuratura zażądała dla Lunda dziesięciu lat więzienia.",
            "Sąd skazał Lunda na siedem lat więzienia.",
        ),
        (
            "ru",
            "Прокуратура запросила для Лунда десять лет колонии.",
            "Суд приговорил Лунда к семи годам колонии.",
        ),
        (
            "sv",
            "Åklagaren yrkade på tio års fängelse för Lund.",
            "Rätten dömde Lund till sju års fängelse.",
        ),
        ("zh", "检方建议判处林某有期徒刑十年。", "法院周二判处林某有期徒刑七年。"),
    ],
)
def test_a_sentence_asked_for_is_not_the_one_passed(shown, code, asked, decided) -> None:
    assert shown(code, asked, decided) == []
    assert shown(code, decided, asked) == []


def test_two_sentences_passed_clash(shown) -> None:
    one = "The court on Tuesday sentenced Lund to ten years in prison."
    other = "The court on Tuesday sentenced Lund to seven years in prison."
    assert shown("en", one, other) == [("number", "ten years", "seven years")]


def test_people_of_two_ages_may_have_two_fates(shown) -> None:
    died = "A 19-year-old man was stabbed to death in Orm Park on Monday evening."
    lived = "In March a 22-year-old was knifed in the same park but survived."
    same = "The 19-year-old who was stabbed in Orm Park on Monday evening survived."
    assert shown("en", died, lived) == []
    assert [kind for kind, *_ in shown("en", died, same)] == ["polarity"]


def test_a_park_is_in_no_part_that_a_person_plays(shown) -> None:
    won = "Kestrel Rovers ended their season with a 3-1 win over Dunmere at a soaked Gower Park."
    left = "Dunmere have parted company with manager Lyle Hobbs after a defeat at Kestrel Rovers."
    assert shown("en", won, left) == []


def test_what_opens_again_was_closed(shown) -> None:
    opens = "The opera house in Orm reopens on Friday after a renovation of four years."
    closed = (
        "Four years after it closed, the opera house in Orm raises its curtain again on Friday."
    )
    shut = "The opera house in Orm is closed again on Friday."
    snow = "The opera house in Orm was closed on Friday as snow fell again."
    assert shown("en", opens, closed) == []
    assert [kind for kind, *_ in shown("en", opens, shut)] == ["polarity"]
    assert [kind for kind, *_ in shown("en", opens, snow)] == ["polarity"]


@pytest.mark.parametrize(
    ("code", "tour", "stage"),
    [
        (
            "en",
            "Spaniard Luis Prado won the general classification of the 2007 Tour of Orm.",
            "Kazakh Ivan Serov won the 13th stage of the 2007 Tour of Orm.",
        ),
        (
            "en",
            "Spaniard Luis Prado won the general classification of the 2007 Tour of Orm.",
            "Kazakh Ivan Serov won stage 13 of the 2007 Tour of Orm.",
        ),
        (
            "fr",
            "L'espagnol Luis Prado a remporté le classement général du Tour d'Orm 2007.",
            "Le kazakh Ivan Serov a remporté la 13e étape du Tour d'Orm 2007.",
        ),
    ],
)
def test_who_won_a_stage_did_not_win_the_tour(shown, code, tour, stage) -> None:
    assert shown(code, tour, stage) == []
    assert shown(code, stage, tour) == []


def test_two_winners_of_one_stage_clash(shown) -> None:
    one = "Spaniard Luis Prado won the 13th stage of the 2007 Tour of Orm."
    other = "Kazakh Ivan Serov won the 13th stage of the 2007 Tour of Orm."
    assert "name" in {kind for kind, *_ in shown("en", one, other)}


@pytest.mark.parametrize(
    ("code", "one", "other", "values"),
    [
        (
            "nl",
            "De brand in Hoorn eiste maandag 12 doden.",
            "Bij de brand in Hoorn vielen maandag 15 doden.",
            ("12", "15"),
        ),
        (
            "fr",
            "L'incendie de Lens a fait 12 morts lundi et le maire exige une enquête.",
            "L'incendie de Lens a fait 15 morts lundi.",
            ("12", "15"),
        ),
        (
            "zh",
            "林城火灾造成12人死亡,市长要求彻查。",
            "林城火灾造成15人死亡。",
            ("12", "15"),
        ),
        (
            "en",
            "The fire in Orm killed 12 people and an inquiry recommended new rules.",
            "The fire in Orm killed 15 people.",
            ("12", "15"),
        ),
    ],
)
def test_asking_for_something_else_hides_no_toll(shown, code, one, other, values) -> None:
    assert ("number", *values) in shown(code, one, other)


def test_an_age_between_arabic_commas_counts_nobody(shown) -> None:
    arrested = "اعتقلت الشرطة 25 متظاهرا في لوند."
    one = "اعتقل متظاهر واحد ، هاني سالم ، 32 ، في لوند."
    more = "اعتقلت الشرطة 32 متظاهرا في لوند."
    assert shown("ar", arrested, one) == []
    assert [kind for kind, *_ in shown("ar", arrested, more)] == ["number"]


def test_arabic_stages_are_named_by_their_numbers(shown) -> None:
    one = "فاز هاني سالم بالمرحلة 15 من سباق لوند في زمن 5 ساعات."
    other = "فاز هاني سالم بالمرحلة 13 من سباق لوند في زمن 4 ساعات."
    assert shown("ar", one, other) == []
