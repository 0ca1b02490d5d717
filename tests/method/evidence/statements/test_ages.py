"""Ages with the word for years, which would else be taken for the length of a sentence."""

from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.statements import read_statement


def kinds(text, code):
    values = read_statement(text, language_of(code)).values
    return {text[slice(*value.span)]: value.kind for value in values}


@pytest.mark.parametrize(
    ("code", "text", "age", "term"),
    [
        ("es", "El notario, de 61 años, fue condenado a cinco años de cárcel.", "61", "cinco"),
        ("fr", "Luc Sorel, 61 ans, a été condamné à cinq ans de prison.", "61", "cinq"),
        ("it", "Luca Neri, 61 anni, è stato condannato a cinque anni di carcere.", "61", "cinque"),
        ("pt", "O notário, de 61 anos, foi condenado a cinco anos de prisão.", "61", "cinco"),
        ("pl", "Notariusz (61 lat) dostał pięć lat więzienia.", "61", "pięć"),
        ("nl", "Een man van 61 jaar kreeg vijf jaar cel.", "61", "vijf"),
        ("sv", "Den 61-årige notarien fick fem års fängelse.", "61", "fem"),
        ("de", "Der Notar (61 Jahre) erhielt fünf Jahre Haft.", "61", "fünf"),
    ],
)
def test_an_age_is_no_term_of_prison(code, text, age, term) -> None:
    found = kinds(text, code)
    assert {"age"} == {kind for words, kind in found.items() if words.startswith(age)}
    assert "age" not in {kind for words, kind in found.items() if words.startswith(term)}


@pytest.mark.parametrize(
    ("code", "text", "ages"),
    [
        ("es", "Murieron un hombre de 58 años y una mujer de 37 que viajaba con él.", ["58", "37"]),
        ("fr", "Une femme de 37 ans a été blessée.", ["37"]),
        ("it", "Ferita anche una donna di 37 anni.", ["37"]),
        ("en", "A man of 71 and a woman of 66 died.", ["71", "66"]),
    ],
)
def test_years_behind_a_person_are_an_age(code, text, ages) -> None:
    found = kinds(text, code)
    assert ages == [words.split()[0] for words, kind in found.items() if kind == "age"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "Firmaron un contrato de 15 años."),
        ("fr", "Le chantier, prévu sur dix ans, a commencé."),
        ("es", "La policía de 43 distritos participó."),
        ("fr", "Un groupe de 40 élèves est parti."),
        ("it", "Il prestito dura 20 anni."),
        ("en", "A group of 40 walked home."),
    ],
)
def test_other_years_and_counts_are_no_ages(code, text) -> None:
    assert "age" not in kinds(text, code).values()
