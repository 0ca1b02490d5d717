"""Where sentences end in each language, on cases that were written for the purpose."""

from __future__ import annotations

import json

import pytest

from benchmarks.quality.sentence_ends import LABELS, is_right, table

CASES = [json.loads(line) for line in LABELS.read_text("utf-8").splitlines()]
LANGUAGES = [
    *(
        "ar",
        "bn",
        "ca",
        "cs",
        "da",
        "de",
        "el",
        "en",
        "es",
        "fa",
        "fi",
        "fr",
        "he",
        "hi",
        "hy",
        "id",
        "it",
    ),
    *(
        "ja",
        "ka",
        "ko",
        "nl",
        "no",
        "pl",
        "pt",
        "ru",
        "sk",
        "sr",
        "sv",
        "th",
        "tr",
        "uk",
        "vi",
        "zh",
    ),
]
FEWEST = 25
"""Cases of each language."""
FEWER = ("bg", "hu", "ro")
"""Those that came later, with 16 cases each."""
GO_WRONG = (  # how they begin
    "Le cons. Marc Aubin",  # a word of the language, too
    "L'Ent. Rivali",  # so is "sport"
    "Le gén. Roy et le col. Blin",  # a pass is a "col", too
    "Prices rose 0.3 pct. in Jan.",  # "Rents" may be a name
    "The company, Wow! Foods,",  # only who knows the name can tell
    "A Hajrá! Somogy",  # so can what stands behind it: "párt"
    "A sardinha chegou",  # behind a unit a figure may go on
    "Priset på smör",
    "Sinfonian nuotit",  # "9.11." may end a sentence
    "Atatürk Mah. 1453. Sok.",  # a year, or the number of a street
    "سرمربی تیم گفت: «ما",  # "and" opens sentences, too
    "การแข่งขันเริ่มเวลา",  # two words may be a clause, or not
    "ทีมชาติไทยเอาชนะ",  # behind a number a blank may end a clause, or not
    "กระทรวงสาธารณสุขพบผู้ป่วย",  # a list
)


@pytest.mark.parametrize("language", [*LANGUAGES, *FEWER])
def test_sentences_end_where_a_reader_ends_them(language: str) -> None:
    cases = [case for case in CASES if case["language"] == language]
    assert [] == [
        case["text"]
        for case in cases
        if not is_right(case)
        if not case["text"].startswith(GO_WRONG)
    ]


def test_each_language_has_its_cases_in_both_halves_and_its_row() -> None:
    languages = [case["language"] for case in CASES]
    assert set(languages) == {*LANGUAGES, *FEWER}
    assert [one for one in LANGUAGES if languages.count(one) < FEWEST] == []
    assert {"write", "judge"} == {case["half"] for case in CASES}
    assert table(CASES[:1]).splitlines()[-2].split("|")[1:7] == [
        *(" en ", " 1 ", " 1 ", " 0 ", " 0 ", " 100.0% ")
    ]
