from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.selection.questions import kinds_asked_for

ENGLISH = [
    "The ferry sank with 212 passengers.",
    "Twelve sailors drowned.",
    "It sank on Monday.",
    "The ferry was built in Lund because of a strike.",
    "Nobody may leave the harbour.",
]
GERMAN = [
    "Die Fähre sank mit zwölf Matrosen.",
    "Sie sank am Montag.",
    "Der Hafen wurde wegen des Sturms geschlossen.",
    "Niemand verließ den Hafen.",
]
SPANISH = ["Murieron doce marineros.", "Se hundió el lunes.", "Se hundió debido a la tormenta."]


@pytest.mark.parametrize(
    ("query", "texts", "language", "expected"),
    [
        ("How many people drowned?", ENGLISH, "en", [0, 1]),
        ("When did the ferry sink?", ENGLISH, "en", [2]),
        ("WHY DID IT SINK", ENGLISH, "en", [3]),
        ("Who built the ferry?", ENGLISH, "en", []),
        ("ferry", ENGLISH, "en", []),
        ("Wie viele Menschen starben?", GERMAN, "de", [0]),
        ("Wann sank die Fähre?", GERMAN, "de", [1]),
        ("Warum wurde der Hafen geschlossen?", GERMAN, "de", [2]),
        ("¿Cuántos marineros murieron?", SPANISH, "es", [0]),
        ("¿Cuándo se hundió?", SPANISH, "es", [1]),
        ("¿Por qué se hundió?", SPANISH, "es", [2]),
    ],
)
def test_a_text_has_the_number_the_time_or_the_reason_that_is_asked_for(
    query: str, texts, language: str, expected
) -> None:
    languages = [language_of(language)] * len(texts)
    assert expected == kinds_asked_for(query, texts, languages).nonzero()[0].tolist()
