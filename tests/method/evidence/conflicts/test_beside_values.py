"""Amounts, shares and times of two things, which sentences on one subject have side by side."""

from __future__ import annotations

import pytest

UNLIKE = 0.45


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        (
            "en",
            "Fares rose by 14 percent in the past four years, the head of the tramway said.",
            "The head of the tramway said that its oldest cars had been used for over sixty years.",
        ),
        (
            "de",
            "Die Beteiligung lag bei 48,2 Prozent und damit niedriger als im ersten Wahlgang.",
            "Im ersten Wahlgang hatte sie mit 39,5 Prozent vorn gelegen.",
        ),
        (
            "fr",
            "La grève coûte 2 millions d'euros par jour à l'usine.",
            "Le syndicat dispose de 3 millions d'euros pour ses membres.",
        ),
        (
            "en",
            "Halden is to buy its rival, the shipping line Kestrel, for 1.2 billion euros.",
            "Last year the shipping line Kestrel earned 74 million euros.",
        ),
        # What it rises by, and what it came from, and to.
        ("de", "Der Preis steigt um 0,68 Euro.", "Der Preis steigt von 2,35 auf 3,03 Euro."),
        ("fr", "Le prix augmente de 0,68 euro.", "Le prix passe de 2,35 à 3,03 euros."),
        ("es", "El precio subirá 0,68 euros.", "El precio pasará de 2,35 a 3,03 euros."),
        ("ru", "Цена вырастет на 0,68 рубля.", "Цена вырастет с 2,35 до 3,03 рубля."),
        (
            "zh",
            "校长说，近两年学费累计上涨12%。",
            "校长在会上说，教学楼已经使用超过四十年。",
        ),
    ],
)
def test_values_beside_which_other_things_are_told_are_of_two_things(
    code, one, other, shown
) -> None:
    assert not shown(code, one, other, UNLIKE)


@pytest.mark.parametrize(
    ("code", "one", "other", "found"),
    [
        (
            "en",
            "A carrier was fined £30,000 on Monday after a driver fell from a ramp in Tarn.",
            "A haulier has been fined £45,000 after a man fell two metres from a ramp in 2023.",
            ("£30,000", "£45,000"),
        ),
        (
            "fr",
            "Les syndicats de Tarn annoncent 74 % de grévistes.",
            "La direction compte 51 % de grévistes, les syndicats de Tarn en annoncent 82 %.",
            ("74 %", "51 %"),
        ),
    ],
)
def test_values_beside_which_the_same_is_told_are_of_one(code, one, other, found, shown) -> None:
    assert found in [tuple(values) for _, *values in shown(code, one, other, 0.6)]


def test_a_value_is_compared_with_its_nearest_counterpart(shown) -> None:
    found = shown(
        "fr",
        "Les syndicats avancent le chiffre de 74 %.",
        "Selon la direction, 51 % des chauffeurs sont en grève ; "
        "les syndicats avancent le chiffre de 82 %.",
        0.6,
    )
    assert [("amount", "74 %", "82 %")] == found


def test_a_part_of_those_counted_makes_no_larger_number_of_them(shown) -> None:
    one = "Bei dem Unfall in Orm wurden 12 Menschen verletzt, drei davon schwer."
    other = "Traurige Bilanz: 15 Verletzte, drei davon schwer."
    assert [("number", "12", "15")] == shown("de", one, other, UNLIKE)
