"""What two sentences in two languages state differently."""

from __future__ import annotations

import numpy as np
import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.differences.across_languages import (
    clash_across,
    differs_across,
    probabilities,
)
from summarizer.method.evidence.statements import read_statement
from summarizer.options import Options

ENGLISH = "The ferry sank off Brest, killing 41 people."


def stated(text, language="en"):
    return read_statement(text, language_of(language))


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("Le ferry a coulé au large de Brest, faisant 41 morts.", False),
        ("Le ferry a coulé au large de Brest, faisant 12 morts.", True),
        ("Le ferry a coulé au large de Brest, faisant des morts.", False),
        ("غرقت العبارة قبالة بريست مما أدى إلى مقتل ٤١ شخصا.", False),
        ("غرقت العبارة قبالة بريست مما أدى إلى مقتل ١٢ شخصا.", True),
        ("नौका ब्रेस्ट के पास डूब गई, ४१ लोगों की मौत।", False),
    ],
)
def test_another_figure_is_a_difference_in_any_script(other, expected: bool) -> None:
    assert expected is differs_across(stated(ENGLISH), stated(other, "fr"))
    assert expected is differs_across(stated(other, "fr"), stated(ENGLISH))


@pytest.mark.parametrize("other", ["1.500 Häuser", "1 500 Häuser", "1\u00a0500 Häuser"])
def test_a_number_is_the_same_however_its_digits_are_grouped(other) -> None:
    assert not differs_across(stated("1,500 houses burned."), stated(f"{other} brannten.", "de"))


def test_a_decimal_is_the_same_with_a_comma_and_with_a_point() -> None:
    german = stated("Das Beben hatte die Stärke 6,4.", "de")
    assert not differs_across(stated("The quake had a magnitude of 6.4."), german)
    assert differs_across(stated("The quake had a magnitude of 6.1."), german)


def test_another_day_is_a_difference_where_both_languages_are_known() -> None:
    english = stated("The ferry sank on Monday.")
    assert differs_across(english, stated("Die Fähre sank am Dienstag.", "de"))
    assert not differs_across(english, stated("Die Fähre sank am Montag.", "de"))


@pytest.mark.parametrize(
    ("english", "other", "code"),
    [
        ("Nine workers were hurt in Brest.", "Quatorze ouvriers ont été blessés à Brest.", "fr"),
        ("The court acquitted Jan Moss.", "Le tribunal a condamné Jan Moss.", "fr"),
        ("Kiel Rovers beat Lund United.", "Lund United schlug Kiel Rovers.", "de"),
        ("Workers began a strike on Monday.", "Рабочие прекратили забастовку в понедельник.", "ru"),
        ("The club hired Dana Moss.", "El club despidió a Dana Moss.", "es"),
        ("A plane crashed near Rosevik.", "Un avion s'est écrasé près de Lundby.", "fr"),
    ],
)
def test_what_both_vocabularies_know_is_a_difference_in_two_languages(english, other, code) -> None:
    assert differs_across(stated(english), stated(other, code))
    assert differs_across(stated(other, code), stated(english))


@pytest.mark.parametrize(
    ("english", "other", "code"),
    [
        ("Nine workers were hurt in Brest.", "Neun Arbeiter wurden in Brest verletzt.", "de"),
        ("The court acquitted Jan Moss.", "Le tribunal a acquitté Jan Moss.", "fr"),
        ("Kiel Rovers beat Lund United.", "Lund United verlor gegen Kiel Rovers.", "de"),
        ("A plane crashed near Vienna.", "Un avion s'est écrasé près de Vienne.", "fr"),
        ("A plane crashed near Munich.", "Ein Flugzeug ist bei München abgestürzt.", "de"),
    ],
)
def test_a_translation_is_no_difference(english, other, code) -> None:
    assert not differs_across(stated(english), stated(other, code))


def test_the_one_other_figure_of_nearly_a_translation_is_a_conflict() -> None:
    french = stated("Le ferry a coulé au large de Brest, faisant 12 morts.", "fr")
    found = clash_across(stated(ENGLISH), french, 0.8)
    assert found is not None
    places = (ENGLISH[found.a.start : found.a.end], french.text[found.b.start : found.b.end])
    assert ("number", ("41", "12")) == (found.kind, places)


@pytest.mark.parametrize(
    ("other", "similarity"),
    [
        ("Le ferry a coulé au large de Brest, faisant 12 morts.", 0.5),
        ("Le ferry a coulé le 12 avec 80 passagers.", 0.8),
        ("Le ferry a coulé au large de Brest, faisant 41 morts.", 0.8),
    ],
)
def test_what_may_be_another_thing_is_no_conflict(other, similarity) -> None:
    assert clash_across(stated(ENGLISH), stated(other, "fr"), similarity) is None


def test_probabilities_rise_with_the_cosine_and_meet_the_threshold_where_reports_begin() -> None:
    found = probabilities(np.array([0.3, 0.52, 0.53, 0.8]))
    assert [False, False, True, True] == (found >= Options().support).tolist()
    assert (np.diff(found) > 0).all()


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("Le ferry a coulé lundi au large de Brest, faisant 12 morts.", ("number", "41", "12")),
        ("Le ferry a coulé lundi au large de Brest, faisant 41 morts.", None),
        (
            "Le ferry a coulé mardi au large de Brest, faisant 41 morts.",
            ("date", "Monday", "mardi"),
        ),
        ("Le ferry a coulé mardi au large de Brest, faisant 12 morts.", None),  # another ferry
        ("Le ferry a coulé lundi, faisant quarante et un morts et 41 blessés.", None),
    ],
)
def test_a_time_that_both_name_hides_no_other_figure(other, expected) -> None:
    english, french = stated("The ferry sank off Brest on Monday, killing 41."), stated(other, "fr")
    found = clash_across(english, french, 0.8)
    places = found and (
        english.text[found.a.start : found.a.end],
        other[found.b.start : found.b.end],
    )
    assert expected == (found and places and (found.kind, places[0], places[1]))


def test_a_length_in_another_unit_is_no_other_figure() -> None:
    german = stated("Der Tunnel unter dem Berg ist 16 Kilometer lang.", "de")
    english = stated("The tunnel below the mountain is 10 miles long.")
    assert clash_across(english, german, 0.8) is None
    assert not differs_across(english, german)
