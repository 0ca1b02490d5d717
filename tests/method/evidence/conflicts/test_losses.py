"""What is lost, and is not there; what is kept, and not lost; who survived, and did not die."""

from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.conflicts import clash
from summarizer.method.evidence.differences.vetoes import differs
from summarizer.method.evidence.statements import read_statement
from summarizer.method.evidence.topic_statements import Statements

ALIKE = 0.8


def read(code, *texts):
    return [read_statement(text, language_of(code)) for text in texts]


def differ(one, other, code):
    own, another = read(code, one, other)
    return differs(own, another), differs(another, own)


def clashing(code, one, other):
    own, another = read(code, one, other)
    return clash(own, another, ALIKE)


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("de", "4.000 Höfe verloren den Strom.", "4.000 Höfe waren ohne Strom."),
        ("de", "In Orm fiel für 4.000 Höfe der Strom aus.", "In Orm waren 4.000 Höfe ohne Strom."),
        ("de", "Die zwölf Matrosen überlebten.", "Keiner der zwölf Matrosen starb."),
        ("en", "The farms in Tarn lost power.", "The farms in Tarn were without power."),
        ("en", "The clinic ran out of oxygen.", "The clinic was left without oxygen."),
        ("en", "All twelve sailors survived the storm.", "None of the twelve sailors died in it."),
        ("en", "The storm cut power to 300 farms.", "The storm left 300 farms without power."),
        ("en", "The senator kept her seat in Tarn.", "The senator did not lose her seat in Tarn."),
        ("es", "El hospital perdió el agua.", "El hospital se quedó sin agua."),
        ("es", "Los doce marineros sobrevivieron.", "Ninguno de los doce marineros murió."),
        ("fr", "L'hôpital a perdu l'eau courante.", "L'hôpital est privé d'eau courante."),
        ("fr", "Les douze marins ont survécu.", "Aucun des douze marins n'est mort."),
        ("fr", "La sénatrice a conservé son siège.", "La sénatrice n'a pas perdu son siège."),
    ],
)
def test_losing_and_lacking_keeping_and_not_losing_are_one(code, one, other) -> None:
    assert (False, False) == differ(one, other, code)
    assert clashing(code, one, other) is None
    statements = Statements([one, other], [language_of(code)] * 2, [None] * 2, [code] * 2)
    assert not statements.differ_plainly(0, 1)


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("de", "Der Senator behielt seinen Sitz.", "Der Senator verlor seinen Sitz."),
        ("en", "The farms in Tarn have power again.", "The farms in Tarn are without power."),
        ("en", "The farms in Tarn lost power.", "The farms in Tarn did not lose power."),
        ("en", "The clinic ran out of oxygen.", "The clinic did not run out of oxygen."),
        ("en", "The sailors survived the storm.", "None of the sailors survived the storm."),
        ("en", "The sailors died in the storm.", "None of the sailors died in the storm."),
        ("en", "The senator kept her seat in Tarn.", "The senator lost her seat in Tarn."),
        ("es", "El hospital tiene agua.", "El hospital se quedó sin agua."),
        ("fr", "La sénatrice a conservé son siège.", "La sénatrice a perdu son siège."),
    ],
)
def test_having_and_lacking_keeping_and_losing_are_two(code, one, other) -> None:
    assert (True, True) == differ(one, other, code)


def test_what_none_denies_of_a_supply_is_shown_without_the_words_before_it() -> None:
    one = "Nach dem Sturm in Orm haben 9.000 Höfe wieder Strom."
    other = "Nach dem Sturm in Orm sind 9.000 Höfe ohne Strom."
    found = clashing("de", one, other)
    assert ("Strom", "ohne Strom") == (one[slice(*found.a)], other[slice(*found.b)])
