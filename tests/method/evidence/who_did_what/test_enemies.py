from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.conflicts import clash
from summarizer.method.evidence.statements import read_statement
from summarizer.method.evidence.who_did_what.enemies import enemies_differ


def shown(a: str, b: str, code: str = "en") -> tuple[str, str] | None:
    one, other = (read_statement(text, language_of(code)) for text in (a, b))
    found = enemies_differ(one, other)
    assert (found is None) == (enemies_differ(other, one) is None)
    if found is None:
        return None
    return a[found[0].start : found[0].end], b[found[1].start : found[1].end]


@pytest.mark.parametrize(
    ("code", "a", "b", "expected"),
    [
        ("en", "Rebels blew up the mill.", "The army blew up the mill.", ("Rebels", "army")),
        (
            "en",
            "The mill near Vigo was shelled by militants.",
            "Government troops shelled the mill near Vigo.",
            ("militants", "troops"),
        ),
        (
            "de",
            "Am Sonntag sprengte die Armee die Mühle.",
            "Am Sonntag sprengten Rebellen die Mühle.",
            ("Armee", "Rebellen"),
        ),
        (
            "fr",
            "Le moulin a été détruit par l'armée.",
            "Les rebelles ont détruit le moulin.",
            ("armée", "rebelles"),
        ),
        ("tr", "Değirmeni ordu yıktı.", "Değirmeni isyancılar yıktı.", ("ordu", "isyancılar")),
        ("ru", "Армия взорвала мельницу.", "Боевики взорвали мельницу.", ("Армия", "Боевики")),
    ],
)
def test_one_deed_is_told_of_those_who_fight_each_other(code, a, b, expected) -> None:
    assert expected == shown(a, b, code)


@pytest.mark.parametrize(
    ("code", "a", "b"),
    [
        ("en", "Rebels blew up the mill.", "Insurgents blew up the mill."),
        ("en", "Rebels hit army posts near Vigo.", "The army hit rebels near Vigo."),
        ("en", "Rebels attacked Vigo on Monday.", "The army attacked Bremen on Monday."),
        ("en", "Rebels attacked the mill on Monday.", "The army attacked the mill on Friday."),
        ("en", "Rebels praised the mill.", "The army praised the mill."),
        ("en", "An army convoy was attacked.", "A convoy was attacked by rebels."),
        ("en", "Rebels destroyed a mill and a barn.", "The army destroyed twelve old tanks."),
        ("de", "Der Konvoi der Armee wurde beschossen.", "Rebellen beschossen den Konvoi."),
        ("es", "El puente del ejército fue destruido.", "Los rebeldes destruyeron el puente."),
        ("fr", "Des drones ont attaqué l'armée.", "Les rebelles ont attaqué avec des drones."),
        ("ja", "反乱軍が橋を爆破した。", "政府軍が橋を爆破した。"),
    ],
)
def test_others_may_both_have_done_it(code, a, b) -> None:
    assert shown(a, b, code) is None


def test_who_did_it_is_a_conflict_of_names() -> None:
    a, b = "Rebels blew up the Vigo mill.", "The army blew up the Vigo mill."
    one, other = (read_statement(text, language_of("en")) for text in (a, b))
    found = clash(one, other, 0.7)
    assert found is not None
    assert ("name", "Rebels", "army") == (found.kind, a[slice(*found.a)], b[slice(*found.b)])
