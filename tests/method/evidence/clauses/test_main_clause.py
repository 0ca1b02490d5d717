from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.languages import language_of
from summarizer.languages.language import Language
from summarizer.method.evidence.clauses.main_clause import main_clause, parts_of_main_clause

ENGLISH, GERMAN = language_of("en"), language_of("de")


def found(text, language=ENGLISH):
    start, end = main_clause(text, language)
    return text[start:end]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The ferry sank within minutes off the northern coast.",
            "The ferry sank within minutes off the northern coast.",
        ),
        (
            "OSLO, Norway (AP) — The ferry sank within minutes off the coast.",
            "The ferry sank within minutes off the coast.",
        ),
        (
            "(Reuters) - The ferry sank within minutes off the coast.",
            "The ferry sank within minutes off the coast.",
        ),
        (
            "According to the harbour master, the ferry sank within minutes of the blast.",
            "the ferry sank within minutes of the blast.",
        ),
        (
            "The coast guard said on Friday that the ferry sank within minutes of the blast.",
            "the ferry sank within minutes of the blast.",
        ),
        (
            "The ferry sank within minutes of the blast, a coast guard official said on Friday.",
            "The ferry sank within minutes of the blast",
        ),
        (
            "After a blast in the engine room, the ferry sank within minutes of leaving port.",
            "the ferry sank within minutes of leaving port.",
        ),
        (
            "The ferry sank within minutes of the blast, which tore a hole in its side.",
            "The ferry sank within minutes of the blast",
        ),
        (
            "The ferry sank within minutes because a blast had torn a hole in its side.",
            "The ferry sank within minutes because a blast had torn a hole in its side.",
        ),
        (
            "The crowded ferry sank within minutes because a blast had torn a hole in its side.",
            "The crowded ferry sank within minutes",
        ),
        (
            "At least 12 people drowned when the ferry sank, police said on Friday, as divers dug.",
            "At least 12 people drowned when the ferry sank",
        ),
        (
            "In the worst storm of the year two ferries sank, the harbour master said on Friday.",
            "In the worst storm of the year two ferries sank",
        ),
    ],
)
def test_dateline_attribution_and_side_clauses_are_left_out(text: str, expected: str) -> None:
    assert expected == found(text)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (
            "en",
            "Its owner, a firm from Vigo, said on Friday that the radar failed.",
            "the radar failed.",
        ),
        (
            "en",
            "The judge, who is 54, has said that the trial will go on.",
            "the trial will go on.",
        ),
        (
            "en",
            "Ada Moss, 54, head of the board, told reporters that the mill has shut.",
            "the mill has shut.",
        ),
        (
            "en",
            "The union, which speaks for 4,000 drivers, said that the strike began.",
            "the strike began.",
        ),
        (
            "en",
            "The radar had failed, its owner, a firm from Vigo, said on Friday.",
            "The radar had failed",
        ),
        ("en", "The radar had failed, said its owner, a firm from Vigo.", "The radar had failed"),
        (
            "en",
            "According to the owner, who lives in Greece, the ferry was overloaded on the day.",
            "the ferry was overloaded on the day.",
        ),
        (
            "en",
            "A man, 25, who said that he was hungry, was arrested in Kiel on Monday.",
            "A man, 25, who said that he was hungry, was arrested in Kiel on Monday.",
        ),
        (
            "de",
            "Der Besitzer, eine Firma aus Vigo, sagte am Freitag, dass das Radar ausfiel.",
            "das Radar ausfiel.",
        ),
        (
            "fr",
            "Le propriétaire, une société de Vigo, a déclaré que le radar était en panne.",
            "le radar était en panne.",
        ),
    ],
)
def test_a_speaker_may_be_explained_between_commas(code: str, text: str, expected: str) -> None:
    assert expected == found(text, language_of(code))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry, which runs to Kiel, has sunk.", ["The ferry", " has sunk."]),
        ("Ada Moss, 54, a painter, died on Monday.", ["Ada Moss", " died on Monday."]),
        ("Police seized arms, drugs and a car.", ["Police seized arms, drugs and a car."]),
    ],
)
def test_what_explains_a_subject_is_no_part_of_the_main_clause(text, expected) -> None:
    assert expected == [text[start:end] for start, end in parts_of_main_clause(text, ENGLISH)]


def test_a_short_rest_is_no_main_clause() -> None:
    assert found("After the long night, the ferry sank.") == "After the long night, the ferry sank."
    assert found("It sank, police in Oslo said.") == "It sank, police in Oslo said."


def test_another_language_has_other_clauses() -> None:
    text = "Nach der Explosion sank die Fähre binnen Minuten, weil ein Loch im Rumpf klaffte."
    assert found(text, GERMAN) == "Nach der Explosion sank die Fähre binnen Minuten"
    assert found(text, ENGLISH) == text


def test_of_an_unknown_language_only_what_is_written_alike_is_left_out() -> None:
    text = "OSLO (NTB) — Fergen sank få minutter etter eksplosjonen, sa politiet i går."
    assert found(text, Language("xx")) == text.removeprefix("OSLO (NTB) — ")


@given(st.text(alphabet="Ab said that, who;—()\"”.'AFTER 1", max_size=80))
def test_the_main_clause_of_any_text_is_a_part_of_it(text: str) -> None:
    start, end = main_clause(text, ENGLISH)
    assert 0 <= start <= end <= len(text)
    parts = [place for part in parts_of_main_clause(text, ENGLISH) for place in part]
    assert sorted(parts) == parts
    assert (start, end) == (parts[0], parts[-1])
