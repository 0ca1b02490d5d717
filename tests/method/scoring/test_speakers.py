from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.scoring.speakers import (
    attributes_to_another,
    names_speaker,
    reports_without_source,
)

ENGLISH = language_of("en")


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (True, "The ferry will cost 20 million euros, she added."),
        (True, "If the radar had failed, they argued, no captain could have seen the pier."),
        (True, "A claim on Monday cannot be checked, he said."),
        (False, "Anna Rees was robbed on the pier, she said."),  # who speaks is named before
        (False, "A ferry in Brest will cost 20 million euros, Anna Rees said."),
        (False, "The owner knew what he said."),
    ],
)
def test_words_of_somebody_not_named_are_another_ones(expected, text) -> None:
    assert expected is attributes_to_another(text, ENGLISH)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (True, "“He is well,” Anna Rees said."),
        (True, "“He is well,” said the police."),
        (False, "“He is well,” she said."),
        (False, "“He is well,” the spokesman said on Monday."),
        (True, "“He is well,” the spokesman of the port said on Monday."),
        (False, "“He is well.”"),
    ],
)
def test_a_pronoun_names_no_speaker(expected, text) -> None:
    assert expected is names_speaker(text, ENGLISH)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (True, "Vom Verzehr werde dringend abgeraten."),
        (True, "Fünf Matrosen seien noch an Bord, darunter der Kapitän."),
        (False, "Lebensgefahr bestehe nicht, sagte eine Sprecherin der Polizei Brest."),
        (False, "Laut Polizei sei der Radar ausgefallen."),
        (False, "Der Radar sei ausgefallen, vermutet die Polizei Brest."),
        (False, "Anna Rees hofft, die Fähre werde gehoben."),
        (False, "Anna Rees fragte, ob die Fähre gehoben werde."),
        (False, "Gott sei Dank blieb der Hafen von Brest offen."),
        (False, "Der Hafen von Brest wird geschlossen."),
    ],
)
def test_a_german_report_in_its_mood_needs_who_said_it(expected, text) -> None:
    assert expected is reports_without_source(text, language_of("de"))


def test_other_languages_have_no_such_mood() -> None:
    assert not reports_without_source("Vom Verzehr werde abgeraten.", ENGLISH)
