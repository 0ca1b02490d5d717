from __future__ import annotations

import time

import pytest

from summarizer.languages import language_of
from summarizer.languages.language import Language
from summarizer.method.scoring.inner_references import acts_on_another, joins_inside, points_inside
from summarizer.method.scoring.readability import stands_alone


def refers_inside(text, language):
    return (
        points_inside(text, language)
        or joins_inside(text, language)
        or acts_on_another(text, language)
    )


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The owner of the Astrid said this made no sense."),
        ("en", "Anna Rees, however, ruled it out."),
        ("en", "Officials across the country warned of fog."),
        ("de", "Anna Rees bestätigte dies am Montag."),
        ("de", "Anna Rees hält das Schiff jedoch für sicher."),
        ("es", "Anna Rees confirmó eso el lunes."),
        ("es", "Anna Rees, no obstante, lo descartó."),
        ("fr", "Anna Rees a confirmé cela lundi."),
        ("fr", "Anna Rees a toutefois refusé."),
        ("it", "Anna Rees ha però rifiutato."),
        ("pt", "Anna Rees confirmou isso na segunda-feira."),
        ("nl", "Anna Rees weigerde echter."),
        ("ru", "Анна Рис, однако, отказалась."),
    ],
)
def test_a_first_clause_may_point_to_what_was_said_before(code: str, text: str) -> None:
    assert refers_inside(text, language_of(code))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Anna Rees leaves this week."),
        ("en", "Norway said the country was ready."),
        ("en", "However small, the leak must be closed."),
        ("en", "Anna Rees told Reuters on Monday, and after a long night, that this was it."),
        ("de", "Anna Rees kommt am Montag."),
        ("fr", "Anna Rees arrive lundi."),
    ],
)
def test_what_is_meant_may_stand_in_the_sentence_itself(code: str, text: str) -> None:
    assert not refers_inside(text, language_of(code))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Police arrested him on Tuesday."),
        ("en", "Two men robbed her at gunpoint."),
        ("en", "Neighbours found them in the garden."),
        ("en", "The museum acquired it in 1951 for 320 pounds."),
        ("en", "Rees called it a win for every child."),
        ("de", "300 Helfer hatten ihn in der Nacht verstärkt."),
        ("de", "Die Polizei nahm sie am Montag fest."),
        ("nl", "De politie hield hem maandag aan."),
        ("fr", "La police l'a arrêté lundi."),
        ("es", "La policía lo ha detenido en Vigo."),
        ("it", "La polizia li ha arrestati lunedì."),
        ("pt", "A polícia prendeu-o na segunda-feira."),
        ("ru", "Суд назначил ему девять лет."),
    ],
)
def test_the_object_of_a_first_clause_may_have_been_named_before(code: str, text: str) -> None:
    assert acts_on_another(text, language_of(code))
    assert not stands_alone(text, language_of(code))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Police questioned the teenager and released him."),
        ("en", "The mother of the boy hugged him."),
        ("en", "Anna Rees said police had beaten her."),
        ("en", "The president fired her mother on Monday."),
        ("en", "Anna Rees hurt herself on Monday."),
        ("en", "The crew made it to the shore."),
        ("en", "The museum said it in a letter."),
        ("en", "After the trial Smith's lawyers left him."),
        ("de", "Der Vater des Jungen hat ihn gefunden."),
        ("fr", "La mère de Paul l'a retrouvé lundi."),
        ("es", "El padre de Ana la ha visto."),
    ],
)
def test_whom_a_pronoun_means_may_stand_in_a_phrase_before_it(code: str, text: str) -> None:
    assert not acts_on_another(text, language_of(code))


def test_a_language_that_states_nothing_has_no_such_words() -> None:
    assert not refers_inside("Anna Rees denied this.", Language(code="xx"))


@pytest.mark.parametrize("bomb", ["a ", "this ", "the country ", "however "])
def test_no_sentence_takes_more_than_linear_time(bomb: str) -> None:
    before = time.process_time()
    refers_inside(bomb * (200_000 // len(bomb)), language_of("en"))
    assert time.process_time() - before < 1
