"""Halves of millions, and times of day as they are written in other languages."""

from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.statements import read_statement

MINUTES = 60


def values(text, code):
    return read_statement(text, language_of(code)).values


@pytest.mark.parametrize(
    ("code", "text", "millions"),
    [
        ("de", "Das Stift erbt anderthalb Millionen Euro.", 1.5),
        ("de", "Der Bau kostet zweieinhalb Millionen Euro.", 2.5),
        ("de", "Der Bau kostet eine halbe Million Euro.", 0.5),
        ("en", "The bridge cost a million and a half pounds.", 1.5),
        ("es", "El puente costó un millón y medio de euros.", 1.5),
        ("es", "El puente costó medio millón de euros.", 0.5),
        ("fr", "Le pont a coûté un million et demi d'euros.", 1.5),
        ("fr", "Le pont a coûté un demi-million d'euros.", 0.5),
        ("it", "Il ponte è costato un milione e mezzo di euro.", 1.5),
        ("nl", "De brug kostte anderhalf miljoen euro.", 1.5),
        ("pl", "Most kosztował pół miliona euro.", 0.5),
        ("pt", "A ponte custou um milhão e meio de euros.", 1.5),
        ("ru", "Мост стоил полмиллиона евро.", 0.5),
        ("sv", "Bron kostade en halv miljon euro.", 0.5),
    ],
)
def test_halves_of_millions_are_read(code, text, millions) -> None:
    (read,) = values(text, code)
    assert read.kind == "money"
    assert read.low <= millions * 1e6 <= read.high < 1.1 * millions * 1e6


@pytest.mark.parametrize("text", ["Die halbe Stadt kam.", "Ein halber Liter lief aus."])
def test_half_of_something_else_is_no_number(text) -> None:
    assert not values(text, "de")


@pytest.mark.parametrize(
    ("code", "text", "hour", "minute"),
    [
        ("fr", "La rivière est sortie de son lit vers 4h20.", 4, 20),
        ("fr", "Le train est parti à 16 h 30.", 16, 30),
        ("fr", "Le train est parti à 16h.", 16, 0),
        ("pt", "O metro abre às 6h15.", 6, 15),
        ("it", "Il colpo è avvenuto alle 10.15 in centro.", 10, 15),
        ("it", "La polizia è arrivata alle ore 11,30.", 11, 30),
        ("pl", "Do wstrząsu doszło o godz. 2.18.", 2, 18),
        ("sv", "Larmet kom klockan 18.05.", 18, 5),
        ("sv", "Larmet kom kl. 18.05.", 18, 5),
    ],
)
def test_times_of_day_are_read_as_they_are_written(code, text, hour, minute) -> None:
    (read,) = values(text, code)
    assert read.kind == "clock"
    assert read.low <= hour * MINUTES + minute <= read.high


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("it", "Il prezzo è salito a 10.15 euro."),
        ("sv", "Priset steg till 18.05 kronor."),
        ("pl", "Cena wzrosła do 2.18 euro."),
    ],
)
def test_other_decimals_are_no_times_of_day(code, text) -> None:
    assert "clock" not in {value.kind for value in values(text, code)}
