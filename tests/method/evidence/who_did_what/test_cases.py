"""What the cases of two names tell of who did it, and nothing where they mean something else."""

from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.statements import read_statement
from summarizer.method.evidence.who_did_what.cases import doer_is_object, turned_by_case


def in_both_directions(told, code, one, other):
    """What a rule says of two sentences, which is the same whichever comes first."""
    a, b = (read_statement(text, language_of(code)) for text in (one, other))
    said = told(a, b)
    assert said == told(b, a)
    return said


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("pl", "Legia pokonała Polonię.", "Polonia pokonała Legię."),
        ("pl", "Legia pokonała Polonię.", "Legię pokonała Polonia."),
        ("tr", "Altay, Tuzla'yı yendi.", "Tuzla, Altay'ı yendi."),
        ("tr", "Kayaspor Bursaspor'u yendi.", "Bursaspor Kayaspor'u yendi."),
        (
            "de",
            "Der Verlag Olm verklagte den Maler Jost Rehm.",
            "Den Verlag Olm verklagte der Maler Jost Rehm.",
        ),
        (
            "de",
            "Der Maler Jost Rehm verklagte den Notar Kai Olm.",
            "Den Maler Jost Rehm verklagte der Notar Kai Olm.",
        ),
    ],
)
def test_names_in_each_other_s_case_have_changed_places(code, one, other) -> None:
    assert in_both_directions(turned_by_case, code, one, other) is True


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("pl", "Legia pokonała Polonię.", "Polonię pokonała Legia."),
        ("tr", "Altay, Tuzla'yı yendi.", "Tuzla'yı yenen Altay oldu."),
        (
            "de",
            "Der Verlag Olm verklagte den Maler Jost Rehm.",
            "Den Maler Jost Rehm verklagte der Verlag Olm.",
        ),
    ],
)
def test_names_in_the_same_cases_have_the_same_parts_in_any_order(code, one, other) -> None:
    assert in_both_directions(turned_by_case, code, one, other) is False


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        pytest.param("en", "Legia beat Polonia.", "Polonia beat Legia.", id="a language of none"),
        pytest.param("pl", "Legia pokonała Polonię.", "Polonia pokonała Odrę.", id="one shared"),
        pytest.param("pl", "Odra pokonała Wartę.", "Warta czekała na Odrę.", id="a preposition"),
        pytest.param(
            "de",
            "Der Maler Jost Rehm verklagte den Notar Kai Olm.",
            "Der Notar Kai Olm wehrte sich gegen den Maler Jost Rehm.",
            id="a preposition before an article",
        ),
        pytest.param("pl", "Odra kupiła Hutę.", "Huta została kupiona przez Odrę.", id="passive"),
        pytest.param("pl", "Odra pokonała Wartę.", "Warta uległa Odrze.", id="a verb of losing"),
    ],
)
def test_cases_that_mean_something_else_tell_nothing(code, one, other) -> None:
    assert in_both_directions(turned_by_case, code, one, other) is None


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Legia pokonała Polonię.", "Polonia uległa Legii.", True),
        ("Odra pokonała Wartę.", "Tłum czekał na Odrę.", False),  # behind a preposition
        ("Odra pokonała Wartę.", "Odra kupiła Wartę.", False),
    ],
)
def test_whom_it_befell_may_do_something_else_in_the_other_sentence(one, other, expected) -> None:
    assert expected == in_both_directions(doer_is_object, "pl", one, other)
