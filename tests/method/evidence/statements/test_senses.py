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
        ("de", "Der Händler kam am Montag in Untersuchungshaft.", "in custody"),
        ("en", "The mayor stepped on Monday down.", "resign"),
        ("es", "El joyero fue puesto el lunes en libertad.", "release"),
        ("fr", "Le joaillier a été placé lundi en détention.", "in custody"),
        ("fr", "Le joaillier a été remis mardi soir en liberté.", "release"),
        ("it", "Il gioielliere resta lunedì in carcere.", "in custody"),
        ("nl", "De minister stapt maandag op na kritiek.", "resign"),
        ("pt", "O joalheiro foi posto na segunda-feira em liberdade.", "release"),
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
        ("de", "Die Firma stellt ein neues Brot vor.", "continue"),
        ("nl", "De burgemeester stapte op de fiets.", "resign"),
        ("nl", "De burgemeester stapte op zijn fiets.", "resign"),
    ],
)
def test_a_preposition_or_an_article_is_no_particle_of_the_verb_before_it(code, text, term) -> None:
    assert term not in signs(code, text)


@pytest.mark.parametrize(
    ("code", "text", "term"),
    [
        ("de", "Der Wanderer wurde leicht verletzt.", "survive"),
        ("es", "El nivel está bajo mínimos.", "rise"),
        ("fr", "Le pays accueille un sommet.", "pay"),
        ("ru", "Ранее в городе приняли закон.", "hurt"),
    ],
)
def test_a_word_that_shares_a_stem_with_another_says_nothing_of_it(code, text, term) -> None:
    assert term not in signs(code, text)


def test_a_cancelled_event_is_spoken_of_by_one_word_alone() -> None:
    statement = read_statement("Tarn called off the race.", language_of("en"))
    assert statement.signs["cancelled"] == 1
    assert "cancelled" not in statement.content
