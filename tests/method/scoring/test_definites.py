from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.languages.language import Language
from summarizer.method.scoring.definites import (
    is_bare_definite,
    is_bare_person,
    is_told_by_age,
    opens_on_bare_phrase,
    opens_on_known_noun,
)
from summarizer.method.scoring.readability import stands_alone


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "The second electric ferry was sold.", True),
        ("en", "The plan of Anna Rees was rejected.", False),
        ("en", "The government was warned.", False),
        ("en", "The Astrid was sold.", False),
        ("en", "The unexplained death of a sailor shocked Rosevik.", False),
        ("en", "THE PLAN WAS REJECTED.", True),
        ("en", "The plan angers a second owner.", True),
        ("en", "The pilots left without pay.", True),
        ("en", "The price of fish rose sharply.", False),
        ("de", "Der Plan wurde abgelehnt.", True),
        ("de", "Das Urteil hebt eine Sperre auf.", True),
        ("de", "Der Streit um den Hafen dauert an.", False),
        ("fr", "Le jugement annule une décision.", True),
        ("de", "Der Bundesrat hat zugestimmt.", False),
        ("es", "El plan fue rechazado.", True),
        ("fr", "L'accident a fait deux morts.", True),
        ("fr", "L'accident de Lyon a fait deux morts.", False),
        ("it", "L'incendio è scoppiato di notte.", True),
        ("pt", "O plano foi rejeitado.", True),
        ("nl", "Het plan werd verworpen.", True),
        ("nl", "De regering heeft ingestemd.", False),
        ("ru", "Взрыв произошёл ночью.", True),
        ("ru", "Решение отменяет запрет.", True),
        ("ru", "Правительство согласилось.", False),
    ],
)
def test_a_definite_noun_is_bare_if_nothing_near_it_tells_which_one(code, text, expected) -> None:
    language = language_of(code)
    known = is_bare_definite(text, language) or opens_on_known_noun(text, language)
    assert expected is known


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "The man was freed.", True),
        ("en", "The 29-year-old was freed.", True),
        ("en", "The 29-year-old Tom Harris was freed.", False),
        ("en", "The man who sank the Astrid was freed.", False),
        ("en", "The ship was freed.", False),
        ("de", "Der 29-Jährige wurde entlassen.", True),
        ("es", "La mujer de 29 años fue liberada.", True),
        ("fr", "L'homme de 29 ans a été libéré.", True),
        ("it", "Il 29enne è libero.", True),
        ("pt", "O homem de 29 anos foi libertado.", True),
        ("nl", "De 29-jarige is vrij.", True),
        ("ru", "29-летний мужчина задержан.", True),
        ("ru", "29-летний Иван Петров задержан.", False),
    ],
)
def test_somebody_without_a_name_is_a_bare_person(code, text, expected) -> None:
    language = language_of(code)
    assert expected is (is_bare_person(text, language) or is_told_by_age(text, language))


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "After the vote, farmers cheered.", True),
        ("en", "After the vote in Rosevik, farmers cheered.", False),
        ("en", "During the summer, ferries sail at night.", False),
        ("fr", "Après le vote, les agriculteurs ont applaudi.", True),
        ("nl", "Na de stemming juichten de boeren.", True),
    ],
)
def test_a_phrase_around_such_a_noun_may_stand_first(code, text, expected) -> None:
    assert expected is opens_on_bare_phrase(text, language_of(code))


def test_a_language_that_states_nothing_has_none() -> None:
    bare = Language(code="xx")
    rules = (is_bare_definite, is_bare_person, is_told_by_age, opens_on_bare_phrase)
    assert [False] * 4 == [rule("The 29-year-old man was freed.", bare) for rule in rules]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Some of the tools were made of bone."),
        ("en", "One of the men carried a knife."),
        ("en", "Three of the victims were children."),
        ("en", "The hearing, opened in Brest by Judge Anna Rees, was short."),
        ("en", "The ferry, which sank off Brest, was old."),
        ("en", "According to the lawsuit, guards ignored calls for help."),
        ("en", "Among the dead are two nurses."),
        ("fr", "Certains des blessés sont des enfants."),
        ("es", "Algunas de las víctimas eran niños."),
        ("de", "Einige der Opfer waren Kinder."),
    ],
)
def test_a_part_of_what_is_not_known_leans_and_an_aside_does_not_tell_it(code, text) -> None:
    assert not stands_alone(text, language_of(code))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "One of the most powerful storms in decades hit Florida on Monday."),
        ("en", "One of the largest banks closed on Monday."),
        ("en", "Some of the world's largest banks cut jobs on Friday."),
        ("en", "The victim, 33-year-old Markus Austin, was shot on Sunday."),
        ("en", "Among the dead in Tuesday's crash in Nairobi are two nurses."),
        ("en", "The former prime minister of Israel, Ehud Olmert, denies wrongdoing."),
    ],
)
def test_what_a_sentence_itself_tells_apart_stands(code, text) -> None:
    assert stands_alone(text, language_of(code))
