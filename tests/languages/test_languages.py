from __future__ import annotations

import dataclasses
import re
import subprocess
import sys
from pathlib import Path

import pytest

import summarizer.languages
from summarizer.languages import has_file, language_of, written_in
from summarizer.languages.language import Language

ROOM = Path(summarizer.languages.__file__).parent
CODES = ("de", "en", "es", "fr", "it", "nl", "pt", "ru")
WRITTEN = (
    *(
        "ar",
        "bg",
        "bn",
        "ca",
        "cs",
        "da",
        "el",
        "fa",
        "fi",
        "he",
        "hi",
        "hu",
        "hy",
        "id",
        "ja",
        "ka",
        "ko",
        "lo",
        "no",
    ),
    *("lo", "pl", "ro", "sk", "sr", "sv", "th", "tr", "uk", "vi", "zh"),
)
NO_LANGUAGES = {
    *(
        "__init__",
        "codes",
        "alternatives",
        "common_words",
        "forms_of_negation",
        "language",
        "likelihood",
        "phrases",
        "place_particles",
        "place_signs",
        "uncased_agencies",
        "other_titles",
        "plain_words",
        "streets",
    ),
    *(
        "company_forms",
        "opening_verbs",
        "english_stops",
        "english_titles",
        "headline_labels",
        "institutions",
        "introductions",
        "marked_names",
        "neutral",
        "other_people",
        "part_marks",
        "pictured",
        "recognition",
        "seats",
        "stems",
        "units",
        "warring_parties",
    ),
}
IN_THEIR_CASE = {
    "titles",
    "names_with_stops",
    "whole_names",
    "whole_words",
    "leaning_openings",
    "abbreviations",
    "closing_abbreviations",
    "closing_measures",
    "eras",
    "after_ordinals",
    "months",
    "weekdays",
    "date_formats",
    "contributions",
    "archive_labels",
    "player_labels",
}


def stated(language):
    """The fields of words that the language states, by name."""
    values = {field.name: getattr(language, field.name) for field in dataclasses.fields(language)}
    return {name: value for name, value in values.items() if value and isinstance(value, tuple)}


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("en", "en"),
        ("de", "de"),
        ("DE", "de"),
        ("de-AT", "de"),
        ("de_CH", "de"),
        (" de ", "de"),
        ("en-GB", "en"),
        ("fr", "fr"),
        ("pl", "pl"),
        ("den", ""),
        ("-", "en"),
        ("", "en"),
        (None, "en"),
    ],
)
def test_a_code_without_its_region_names_a_language_and_english_serves_where_none_is_known(
    code: str | None, expected: str
) -> None:
    assert expected == language_of(code).code


@pytest.mark.parametrize(
    ("code", "expected"),
    [("en", True), ("EN-gb", True), ("de_CH", True), ("fr", True), ("pl", False), ("eng", False)]
    + [(nothing, True) for nothing in (None, "", " ", "-")],
)
def test_a_language_has_a_file_of_its_own_or_is_neutral(code: str | None, expected: bool) -> None:
    assert expected == has_file(code)


def test_a_language_is_one_object() -> None:
    assert language_of("de-AT") is language_of("de")
    assert language_of("de") != language_of("en")


def test_what_a_language_does_not_state_is_empty() -> None:
    bare = Language(code="xx")
    assert set(stated(bare)) == {"quotation_marks", "single_quotation_marks"}


@pytest.mark.slow
def test_each_file_of_a_language_can_be_reached_by_its_code() -> None:
    files = {path.stem for path in ROOM.glob("*.py")} - NO_LANGUAGES
    assert files == {module_of(code) for code in (*CODES, *WRITTEN)}


def module_of(code):
    language = written_in(code, "")  # which imports its module
    return next(
        name.rpartition(".")[2]
        for name, module in list(sys.modules.items())
        if getattr(module, "LANGUAGE", None) is language
    )


@pytest.mark.parametrize("code", [*CODES, *WRITTEN])
def test_lists_name_each_phrase_once_in_small_letters_and_without_blanks_at_their_ends(
    code,
) -> None:
    for name, listed in stated(written_in(code, "")).items():
        if name in {"months", "weekdays"}:
            continue
        assert sorted(set(listed)) == sorted(listed), name
        assert [phrase for phrase in listed if not phrase or phrase != phrase.strip()] == []
        if name not in IN_THEIR_CASE:
            assert [phrase.lower() for phrase in listed] == list(listed), name


@pytest.mark.parametrize("code", CODES)
def test_openings_are_plain_and_short_enough_to_be_looked_up(code) -> None:
    language = language_of(code)
    for listed in (language.pronouns, language.demonstratives, language.connectives):
        assert [phrase for phrase in listed if "*" in phrase or "’" in phrase] == []
        assert max(len(re.findall(r"\w+", phrase)) for phrase in listed) <= 6


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("de", "The bridge of the town fell.", "de"),
        (None, "The bridge of the town fell.", "en"),
        (None, "Die Brücke der Stadt ist nicht mehr zu sehen.", "de"),
        (None, "Мост в городе рухнул.", "ru"),
        (None, "Міст у місті впав.", "uk"),
        (None, "Ein Brief", "en"),
        ("nn", "", "no"),
        ("nb_NO", "", "no"),
        ("ms", "", "id"),
        ("hr", "", "sr"),
        ("sr-Latn", "", "sr"),
        (None, "Predsednik je rekao da će izbori biti održani u decembru ove godine.", "sr"),
        ("sw", "Daraja la mto limeanguka.", "en"),
    ],
)
def test_what_is_written_is_stated_or_read_off_the_text(code, text, expected) -> None:
    assert expected == written_in(code, text).code


@pytest.mark.parametrize("code", [code for code in CODES if language_of(code).months])
def test_a_year_has_twelve_months_and_a_week_seven_days(code) -> None:
    language = language_of(code)
    assert (12, 7) == (len(language.months), len(language.weekdays))
    names = [name for names in (*language.months, *language.weekdays) for name in names]
    assert sorted(set(names)) == sorted(names)


def test_marks_that_open_and_close_are_mirrored() -> None:
    assert language_of("en").mirrored_marks == ""
    assert set("«»") <= set(language_of("de").mirrored_marks)


def test_only_languages_that_occur_are_imported() -> None:
    code = (
        "import sys; from summarizer.languages import language_of; language_of('en');"
        "print(sorted(m for m in sys.modules if m.startswith('summarizer.languages.')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "german" not in done.stdout
    assert "english" in done.stdout
