from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.differences.modality import moods_differ
from summarizer.method.evidence.statements import read_statement

FACT = "The keeper Ivo Lenart has joined Rosevik FC on a contract of three years."


def differ(a: str, b: str, code: str = "en") -> bool:
    one, other = (read_statement(text, language_of(code)) for text in (a, b))
    assert moods_differ(one, other) == moods_differ(other, one)
    return moods_differ(one, other)


@pytest.mark.parametrize(
    "open_one",
    [
        "The keeper Ivo Lenart could be on his way to Rosevik FC for three years.",
        "Rosevik FC plans to sign the keeper Ivo Lenart for three years.",
        "Fans of Rosevik FC claim that the keeper Ivo Lenart has signed for three years.",
        "Rosevik FC has set a date for signing the keeper Ivo Lenart.",
        "Has the keeper Ivo Lenart joined Rosevik FC on a contract of three years?",
        "Rivals fear the keeper Ivo Lenart has joined Rosevik FC.",
        "The father of the keeper Ivo Lenart believes he has joined Rosevik FC.",
        "Rosevik FC began talks about a contract of three years with the keeper Ivo Lenart.",
        "Fans ask whether the keeper Ivo Lenart has joined Rosevik FC.",
        "Fans called on the keeper Ivo Lenart to join Rosevik FC for three years.",
        "The coach has urged the keeper Ivo Lenart to join Rosevik FC for three years.",
    ],
)
def test_what_may_be_is_planned_claimed_or_asked_is_no_fact(open_one: str) -> None:
    assert differ(FACT, open_one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (FACT, "Rosevik FC has signed the keeper Ivo Lenart for three years, which fans may like."),
        ("The two are in talks about a merger.", "The two negotiate a merger."),
        ("The mill may close in June.", "The owners consider closing the mill in June."),
        ("Rosevik FC wants to sign Ivo Lenart.", "Rosevik FC has announced a bid for Ivo Lenart."),
        ("“Who would not sign him?”, the coach asked.", "The coach asked who would not sign him."),
        (
            FACT,
            "The keeper Ivo Lenart, who may be the best, has joined Rosevik FC for three years.",
        ),
        (FACT, "In May the keeper Ivo Lenart joined Rosevik FC."),
        (
            "Ada Moss left the car park on Sunday.",
            "Ada Moss set out from the car park on Sunday, planning to be back by dusk.",
        ),
        ("He could be sent to prison for 50 years.", "He faces up to 50 years in prison."),
        ("The union called on the city to keep the baths.", "The baths must stay, the union said."),
    ],
)
def test_two_plans_and_side_clauses_are_of_one_mood(one: str, other: str) -> None:
    assert not differ(one, other)


def test_what_goes_with_a_plan_leaves_it_open() -> None:
    assert differ(FACT, "Rosevik FC, buying in haste, may have signed the keeper Ivo Lenart.")
    assert differ(FACT, "Rosevik FC may have signed the keeper Ivo Lenart, paying nothing.")


@pytest.mark.parametrize(
    ("code", "done", "to_come"),
    [
        ("ar", "باعت الحكومة الميناء.", "تنوي الحكومة بيع الميناء العام المقبل."),
        ("de", "Der Rat hat den Bau gebilligt.", "Der Rat entscheidet nächste Woche über den Bau."),
        ("de", "Die Stadt riss das Kino ab.", "Die Stadt plant, das Kino abzureißen."),
        ("en", "Lawmakers backed the tax.", "Lawmakers will vote next week on the tax."),
        ("en", "The senate approved the dam.", "The senate votes next month on the dam."),
        ("es", "El club fichó a Leo Mas.", "El club fichará a Leo Mas la próxima semana."),
        ("es", "El gobierno vendió la refinería.", "El gobierno quiere vender la refinería."),
        ("fr", "La ville a démoli la halle.", "La ville prévoit de démolir la halle."),
        ("fr", "Le Sénat a adopté la loi.", "Le Sénat votera la loi le mois prochain."),
        ("it", "Il comune ha chiuso la piscina.", "Il comune chiuderà la piscina a giugno."),
        ("it", "Il governo ha venduto le ferrovie.", "Il governo intende vendere le ferrovie."),
        ("ja", "市は競技場を取り壊した。", "市は競技場を取り壊す予定だ。"),
        ("nl", "De senaat heeft de wet aangenomen.", "De senaat stemt volgende week over de wet."),
        ("nl", "De stad heeft het bad gesloten.", "De stad wil het bad volgend jaar sluiten."),
        ("pl", "Miasto zburzyło stadion.", "Miasto zamierza zburzyć stadion."),
        ("pt", "O governo vendeu os correios.", "O governo quer vender os correios."),
        ("pt", "A empresa encerrou a fábrica.", "A empresa vai encerrar a fábrica em maio."),
        ("ru", "Власти закрыли зоопарк.", "Власти закроют зоопарк в следующем месяце."),
        ("ru", "Компания уволила рабочих.", "Компания собирается уволить рабочих."),
        ("de", "Der Wirt hat das Bad geschlossen.", "Der Wirt droht, das Bad zu schließen."),
        ("fr", "Le maire a fermé le port.", "Le maire menace de fermer le port."),
        ("nl", "De boeren hebben de weg geblokkeerd.", "De boeren dreigen de weg te blokkeren."),
        ("sv", "Staden rev badhuset.", "Staden planerar att riva badhuset."),
        ("tr", "Belediye stadı yıktı.", "Belediye stadı yıkmayı planlıyor."),
        ("tr", "Şirket fabrikayı kapattı.", "Şirket fabrikayı kapatacak."),
        ("zh", "政府出售了港口。", "政府打算明年出售港口。"),
    ],
)
def test_what_is_to_come_is_not_done_in_any_language(code: str, done: str, to_come: str) -> None:
    assert differ(done, to_come, code)


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("de", "Die Stadt riss das Kino ab.", "Die Stadt riss das Kino ab und will dort bauen."),
        ("de", "Der Rat billigte die Steuer.", "Der Rat billigte die Steuer, die steigen soll."),
        ("de", "Die Stadt sperrt die Brücke.", "Die Stadt will die Brücke sperren."),  # a plan, too
        ("es", "El gobierno quiere vender el puerto.", "El gobierno pretende vender el puerto."),
        ("es", "El club anunció el fichaje de Leo Mas.", "El club fichará a Leo Mas."),
        ("fr", "La ville a démoli la halle.", "La ville a démoli la halle et prévoit un parc."),
        ("pl", "Firma zamknęła hutę.", "Firma zamknęła hutę, a ludzie chcą odszkodowań."),
        ("ru", "Город снёс стадион.", "Город снёс стадион, на его месте планируют парк."),
        ("sv", "Kommunen rev badhuset.", "Kommunen rev badhuset och planerar en park."),
        ("tr", "Belediye stadı yıktı.", "Belediye stadı pazartesi günü yıktı."),
    ],
)
def test_a_plan_beside_the_fact_and_news_of_a_plan_are_no_difference(
    code: str, one: str, other: str
) -> None:
    assert not differ(one, other, code)
