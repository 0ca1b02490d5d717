"""What is denied for the time to come, who else did it, streets of towns, and who lost to whom."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("code", "one", "other", "found"),
    [
        (
            "en",
            "The museum in Orm was closed on Friday, the council said.",
            "The museum in Orm will not be closed, the council said on Friday.",
            ("polarity", "closed", "not be closed"),
        ),
        (
            "fr",
            "Le maire Luc Sorel a été mis en examen lundi à Orm.",
            "Le maire Luc Sorel ne sera pas mis en examen, a dit lundi le parquet d'Orm.",
            ("polarity", "mis en examen", "ne sera pas mis en examen"),
        ),
        (
            "en",
            "Kestrel will close the factory of Halden in Orm, the mayor said.",
            "Kestrel has no plans to close the factory of Halden in Orm, the mayor said.",
            ("polarity", "close", "no plans to close"),
        ),
        (
            "en",
            "The brewer Kestrel has bought the hotel group Halden for 90 million pounds.",
            "The investor Ostby Partners has bought the hotel group Halden for 90 million pounds.",
            ("name", "Kestrel", "Ostby Partners"),
        ),
        (
            "en",
            "The clinic was fined £30,000 on Monday after a patient fell from a bed.",
            "A clinic has been fined £45,000 after a woman fell from a bed in 2023.",
            ("amount", "£30,000", "£45,000"),
        ),
        (
            "en",
            "Ada Moss, 43, won the chair of the Orm council.",
            "The queen of Orm is Ada Moss, 47, a former rower.",
            ("number", "43", "47"),
        ),
        (
            "nl",
            "Het voorstel werd aangenomen met 22 stemmen voor en 17 tegen.",
            "De raad van Orm stemde in met 20 stemmen voor en 17 tegen.",
            ("number", "22", "20"),
        ),
        (
            "de",
            "23 Fahrgäste wurden verletzt, fünf von ihnen schwer, teilte die Polizei mit.",
            "26 Menschen wurden verletzt, fünf von ihnen schwer.",
            ("number", "23", "26"),
        ),
        (
            "pt",
            "A nau Santa Marta regressava de Cochim e perdeu-se numa tempestade em 1553.",
            "A nau Santa Marta regressava de Goa e perdeu-se numa tempestade em 1553.",
            ("name", "Cochim", "Goa"),
        ),
        (
            "en",
            "The attendance was 31,412.",
            "The attendance of 33,412 was the biggest since 2006.",
            ("number", "31,412", "33,412"),
        ),
        (
            "zh",
            "附近两个小区1600余名居民被紧急疏散。",
            "附近两个小区2600余名居民被紧急疏散。",
            ("number", "1600", "2600"),
        ),
        (
            "es",
            "El fuego se inició el lunes a las 15.40 horas junto a una pista.",
            "El fuego se inició el lunes a las 17.00 horas, según el servicio 112.",
            ("date", "15.40 horas", "17.00 horas"),
        ),
        (
            "en",
            "Ada Moss stole £1.84m from the Orm hospice while she was its treasurer.",
            "Ada Moss looted £1.48m from the Orm hospice.",
            ("amount", "£1.84m", "£1.48m"),
        ),
    ],
)
def test_contradictions_are_found(code, one, other, found, shown) -> None:
    assert found in shown(code, one, other)


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        # What was not done may still come.
        (
            "en",
            "The museum in Orm was not closed on Friday, the council said.",
            "The museum in Orm will be closed, the council said on Friday.",
        ),
        # Two races, of which the other sentence tells one.
        (
            "en",
            "Ruth Moss won the women's race in Orm and Per Lund the men's.",
            "The men's race in Orm was won by Per Lund.",
        ),
        # A street lies in a town.
        (
            "ru",
            "При ремонте в Тарнске обнаружили клад монет.",
            "При ремонте на Кузнечной улице обнаружили клад монет.",
        ),
        (
            "de",
            "Bei einem Brand in Tarnau wurden zwei Häuser zerstört.",
            "In der Lindenstraße wurden bei einem Brand zwei Häuser zerstört.",
        ),
        # The number of a school counts nothing.
        (
            "ru",
            "Столовые открыты в школе № 9 и на вокзале.",
            "Открыты две столовые – в девятой школе и на вокзале.",
        ),
        # Who won is whom the other lost to.
        (
            "pl",
            "Anna Wilk wygrała wybory burmistrza Tarnowa.",
            "W niedzielę przegrał wybory burmistrza Tarnowa z Anną Wilk.",
        ),
        # Who beat somebody stands with another verb; and the beaten side is no winner.
        (
            "es",
            "El Orm ganó en los penaltis al Tarn la primera Copa de su historia.",
            "El Deportivo Orm conquistó la primera Copa de su historia al derrotar al Tarn.",
        ),
        (
            "es",
            "El Orm ganó en los penaltis al Atlético Tarn la primera Copa de su historia.",
            "La técnica del Orm, Marta Soler, es la primera mujer que gana la Copa.",
        ),
        # What denies may stand at the end of its clause.
        (
            "de",
            "Bis Ende 2028 soll bei Halden niemand entlassen werden.",
            "Halden schließt Entlassungen bis Ende 2028 aus.",
        ),
        # What rises, and who falls; whom somebody won for, and a firm with its country.
        (
            "en",
            "The number of people killed in Saturday's bus crash near Orm rose to five on Sunday.",
            "Three people were killed when a bus left the road near Orm and fell 18 metres.",
        ),
        (
            "en",
            "Ada Moss scored late as Orm Rovers beat Tarn Athletic 2-1 in the cup final.",
            "Ada Moss won the cup final for Orm Rovers, who beat Tarn Athletic 2-1.",
        ),
        (
            "en",
            "Danish food group Nordvik has agreed to buy biscuit maker Calder for £60 million.",
            "The biscuit maker Calder is to be bought by the Danish company Nordvik for £60m.",
        ),
        # Each of two may have done the same.
        ("en", "Halden declined to comment on Monday.", "Kestrel declined to comment on Monday."),
        (
            "en",
            "Kestrel committed to keeping all of Halden's factories open for three years.",
            "Kestrel said it had no plans to close any of Halden's seven factories.",
        ),
        (
            "en",
            "Shares in Halden closed at 461 pence on Monday in Orm.",
            "Kestrel said on Monday in Orm that it did not hold any Halden shares.",
        ),
        # A hospital is no person, and the age of the dead man counts nobody.
        (
            "en",
            "A cashier, 58, was struck on the head and was taken to Portiuncula Hospital.",
            "The cashier who was struck on the head, Bernie Moss, 58, went home on Thursday.",
        ),
        (
            "en",
            "One person, an 83-year-old man who refused to leave, was found dead in his cabin.",
            "The sheriff says the man who died in his cabin was 83 and had refused to leave.",
        ),
        (
            "en",
            "Some 5,400 people were under evacuation orders in Orm.",
            "An evacuation centre in Orm took in 1,100 people.",
        ),
        # Until September, on Monday: one month, and the day of the news.
        (
            "en",
            "The fair has been put off until September because of floods, the city said on Monday.",
            "The city has put off the fair until September because of floods.",
        ),
    ],
)
def test_what_may_both_be_true_is_no_conflict(code, one, other, shown) -> None:
    assert not shown(code, one, other)
