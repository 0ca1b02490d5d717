"""What the phrases of a sentence say: days within them, particles behind their verbs."""

from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.statements import read_statement


def signs(code, text):
    return read_statement(text, language_of(code)).signs


@pytest.mark.parametrize(
    ("code", "text", "term"),
    [
        ("de", "Der Händler sitzt am Montag in Untersuchungshaft.", "in custody"),
        ("en", "The mayor stepped on Monday down.", "resign"),
        ("es", "El joyero fue puesto el lunes en libertad.", "release"),
        ("nl", "De minister stapt maandag op na kritiek.", "resign"),
        ("ru", "Мэр ушёл в среду в отставку.", "resign"),
    ],
)
def test_a_day_may_stand_within_a_phrase(code, text, term) -> None:
    assert signs(code, text)[term] == 1


@pytest.mark.parametrize(
    ("code", "text", "term"),
    [
        ("de", "Der Rat nahm den Plan an.", "accept"),
        ("de", "Der Rat stimmte dem Plan zu.", "accept"),
        ("nl", "De raad keurde het plan goed.", "accept"),
        ("nl", "De minister stapte op.", "resign"),
        ("nl", "De minister stapte op na kritiek.", "resign"),
    ],
)
def test_a_particle_closes_the_clause_of_its_verb(code, text, term) -> None:
    assert signs(code, text)[term] == 1


@pytest.mark.parametrize(
    ("code", "text", "term"),
    [
        ("de", "Der Minister nahm an der Sitzung teil.", "accept"),
        ("nl", "De burgemeester stapte op de fiets.", "resign"),
        ("nl", "De burgemeester stapte op zijn fiets.", "resign"),
    ],
)
def test_a_preposition_or_an_article_is_no_particle_of_the_verb_before_it(code, text, term) -> None:
    assert term not in signs(code, text)


def test_the_two_dots_of_a_russian_letter_are_mostly_left_out() -> None:
    written, plain = "Суд отменён.", "Суд отменен."
    assert signs("ru", written) == signs("ru", plain)


def test_a_cancelled_event_is_spoken_of_by_one_word_alone() -> None:
    statement = read_statement("Tarn called off the race.", language_of("en"))
    assert statement.signs["cancelled"] == 1
    assert "cancelled" not in statement.content
