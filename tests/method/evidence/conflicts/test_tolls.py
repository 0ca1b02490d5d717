from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.conflicts import clashes
from summarizer.method.evidence.conflicts.tolls import may_tell_a_toll, tolls_in
from summarizer.method.evidence.statements import read_statement


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The slide claimed 23 lives."),
        ("en", "None of the 17 survived."),
        ("de", "Die Zahl der Todesopfer stieg auf 23."),
        ("fr", "On compte onze blessés."),
        ("es", "Ya son cuatro los fallecidos."),
        ("ru", "Пострадавших, по уточненным данным, 11."),
        ("nl", "Het dodental staat op vier."),
        ("ar", "بلغ عدد الجرحى 11."),
        ("zh", "死亡人数升至六人。"),
        ("zh", "化工厂爆炸已造成六人死亡。"),
        ("en", "Some 400 villagers were forced out of their homes."),
        ("de", "Rund 400 Menschen mussten ihre Häuser verlassen."),
        ("fr", "Environ 400 habitants ont dû quitter leur domicile."),
        ("es", "Unas 400 personas tuvieron que dejar sus casas."),
        ("ru", "Свои дома покинули около 400 человек, покинуть дома пришлось и врачам."),
        ("pl", "Około 400 osób musiało opuścić domy."),
    ],
)
def test_what_tells_a_toll_has_the_letters_of_one(code: str, text: str) -> None:
    language = language_of(code)
    assert may_tell_a_toll(text, language)
    assert tolls_in(read_statement(text, language))


def test_most_sentences_have_none() -> None:
    assert not may_tell_a_toll("The museum owns 310 clocks.", language_of("en"))


def test_a_toll_with_those_found_since_is_an_update() -> None:
    earlier, later = (
        read_statement(text, language_of("en"))
        for text in (
            "Twelve people drowned on the ferry.",
            "Divers brought up five more victims of the ferry, taking the toll to 17.",
        )
    )
    (found,) = clashes(earlier, later, 0.5, frozenset({"die"}))
    assert found.update
    assert not found.by_dates
