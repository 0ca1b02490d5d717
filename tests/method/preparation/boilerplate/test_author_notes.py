from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.preparation.boilerplate.author_notes import author_note

REPORT = [
    "The harbour of Rosevik was closed on Monday.",
    "Captain Tom Harris blamed the radar.",
    "The ferry was built in 1987.",
    "Anna Lindqvist said that she would pay.",
]
GERMAN = ["Der Hafen wurde gesperrt.", "Das Schiff ist alt.", "Tom Harris schweigt."]


def noted(texts, report=REPORT, code="en"):
    """How many of the sentences behind a report are a note on its author."""
    return len(author_note([*report, *texts], language_of(code)))


@pytest.mark.parametrize(
    "note",
    [
        ["Jo Doe is a senior reporter at the Rosevik Echo.", "She covers ports and labour."],
        ["Jo Doe is a contributing editor at Quill and an actor."],
        ["Tom Reed is Europe editor of the Echo.", "He lives in Rosevik."],
        ["Ann Lee teaches law at the University of Rosevik.", "Her latest book is The Bog."],
        ["Ann Lee, a lawyer, is the author of three books.", "Follow her on X."],
        ["Helen Marsh receives funding from the Council for Research."],
    ],
)
def test_what_an_author_is_who_is_not_in_the_report_is_a_note(note) -> None:
    assert len(note) == noted(note)


@pytest.mark.parametrize(
    "texts",
    [
        ["Tom Harris is a former editor of the Rosevik Echo."],  # who is in the report
        ["Ann Lee is a nurse at the hospital of Rosevik.", "She was hurt."],
        ["Jo Doe is a reporter at the Rosevik Echo.", "The harbour opens on Friday."],
        ["The editor is a man of few words."],
        ["Jo Doe is a reporter for the Echo who was kidnapped in Rosevik."],
        ["Jo Doe is a reporter at the Echo and has been held ever since."],
        ["Jo Doe is a reporter held in Rosevik since March."],
        ["Kim Brown is a professor at the college and led the team that found the virus."],
        ["Kim Brown is the editor of the Echo and joined the board."],
        ["Ann Lee, a columnist, was a writer for the Echo."],
    ],
)
def test_the_report_itself_is_no_note(texts) -> None:
    assert not noted(texts)


def test_above_a_note_stands_a_report() -> None:
    assert not noted(["Jo Doe is a reporter at the Echo."], report=REPORT[:2])


def test_other_languages_have_such_notes() -> None:
    note = ["Jo Doe ist Redakteurin beim Rosviker Boten.", "Sie schreibt über Häfen."]
    assert 2 == noted(note, GERMAN, "de")
    assert not noted(["Jo Doe ist Ärztin in Rosvik."], GERMAN, "de")
    assert not noted(["Jo Doe ist Professorin in Rosvik und wurde Ministerin."], GERMAN, "de")
    assert not noted(["Jo Doe ist Autorin, die vor Gericht steht."], GERMAN, "de")
    assert not noted(["Jo Doe ist seit Montag Redakteurin."], GERMAN, "de")
