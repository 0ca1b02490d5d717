from __future__ import annotations

import time

import pytest

from summarizer.languages import language_of
from summarizer.languages.language import Language
from summarizer.method.scoring.inner_references import joins_inside, points_inside


def refers_inside(text, language):
    return points_inside(text, language) or joins_inside(text, language)


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


def test_a_language_that_states_nothing_has_no_such_words() -> None:
    assert not refers_inside("Anna Rees denied this.", Language(code="xx"))


@pytest.mark.parametrize("bomb", ["a ", "this ", "the country ", "however "])
def test_no_sentence_takes_more_than_linear_time(bomb: str) -> None:
    before = time.process_time()
    refers_inside(bomb * (200_000 // len(bomb)), language_of("en"))
    assert time.process_time() - before < 1
